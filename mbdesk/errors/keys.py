"""Passphrases, key files, enrolment codes and staff codes that are refused."""

from mbdesk.errors import KnownError


class WrongPassphraseError(KnownError):
    """The passphrase does not open the key file. Parameters: path."""

    code = "wrong_passphrase"


class PassphraseShortError(KnownError):
    """A new passphrase is soon guessed. Parameters: least, its characters at least."""

    code = "passphrase_short"


class KeyFileDamagedError(KnownError):
    """The key file is cut short, altered or not ours. Parameters: path."""

    code = "key_file_damaged"


class WrongKeyFileError(KnownError):
    """The key file belongs to another process. Parameters: path."""

    code = "wrong_key_file"


class WrongEnrolmentCodeError(KnownError):
    """The enrolment code does not belong to this pack, or the pack is forged."""

    code = "wrong_enrolment_code"


class StaffCodeWeakError(KnownError):
    """The code is too easily guessed. Parameters: least."""

    code = "staff_code_weak"


class StaffCodeShortError(StaffCodeWeakError):
    """The code has too few digits. Parameters: least."""

    code = "staff_code_short"


class StaffCodeWrongError(KnownError):
    """Not the staff code. Parameters: tries, how many are left before the lock."""

    code = "staff_code_wrong"


class StaffCodeLockedError(KnownError):
    """Too many wrong staff codes; none is accepted for a while. Parameters: seconds."""

    code = "staff_code_locked"


class StationCodeWrongError(KnownError):
    """Another station's code. Parameters: tries, how many are left before the lock."""

    code = "station_code_wrong"


class StationCodeLockedError(KnownError):
    """Too many wrong codes of the station; none is accepted for a while. Parameters: seconds."""

    code = "station_code_locked"
