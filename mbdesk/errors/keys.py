"""Passphrases, key files, enrolment codes and staff codes that are refused."""

from mbdesk.errors import KnownError


class WrongPassphraseError(KnownError):
    """The passphrase does not open the key file. Parameters: path."""

    code = "wrong_passphrase"


class KeyFileDamagedError(KnownError):
    """The key file is cut short, altered or not ours. Parameters: path."""

    code = "key_file_damaged"


class WrongKeyFileError(KnownError):
    """The key file belongs to another process. Parameters: path."""

    code = "wrong_key_file"


class WrongEnrolmentCodeError(KnownError):
    """The enrolment code is not this pack's, or the pack was not made by who gave the code."""

    code = "wrong_enrolment_code"


class StaffCodeWeakError(KnownError):
    """The code will not do: anybody would try it soon. Parameters: least."""

    code = "staff_code_weak"


class StaffCodeShortError(StaffCodeWeakError):
    """The code has too few digits. Parameters: least."""

    code = "staff_code_short"


class StaffCodeWrongError(KnownError):
    """Not the staff code. Parameters: tries, how many are left before the lock."""

    code = "staff_code_wrong"


class StaffCodeLockedError(KnownError):
    """Too many wrong staff codes; none is looked at for a while. Parameters: seconds."""

    code = "staff_code_locked"
