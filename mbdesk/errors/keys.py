"""Passphrases, word sheets, key files, enrolment codes and staff codes that are refused."""

from mbdesk.errors import KnownError


class WrongPassphraseError(KnownError):
    """The passphrase does not open the key file. Parameters: path."""

    code = "wrong_passphrase"


class PassphraseWordError(KnownError):
    """A typed word is none that passphrases are made of. Parameters: place, counted from 1."""

    code = "passphrase_word"


class PassphraseWordNearError(PassphraseWordError):
    """As PassphraseWordError, and one word is near. Parameters: place, near.

    `near` is a part of the secret: it is for the person who typed, and no log shows it.
    """

    code = "passphrase_word_near"

    def __str__(self) -> str:
        """Return the code and the place alone."""
        return f"{self.code}(place={self.parameters.get('place')!r})"


class PassphraseLengthError(KnownError):
    """A typed passphrase has too few or too many words. Parameters: given, wanted."""

    code = "passphrase_length"


class PassphraseUnlikeError(KnownError):
    """What was typed back from the paper is not what the paper says. Parameters: place."""

    code = "passphrase_unlike"


class SheetWrongError(KnownError):
    """More than one word of a sheet is wrong, or its words stand in another order."""

    code = "sheet_wrong"


class SheetWordError(SheetWrongError):
    """A typed word is on no sheet. Parameters: place, counted from 1."""

    code = "sheet_word"


class SheetWordNearError(PassphraseWordNearError, SheetWordError):
    """As SheetWordError, and one word is near. Parameters: place, near."""

    code = "sheet_word_near"


class SheetLengthError(SheetWrongError):
    """A typed sheet has too few or too many words. Parameters: given, wanted."""

    code = "sheet_length"


class SheetForeignError(SheetWrongError):
    """A whole sheet, but of another key file."""

    code = "sheet_foreign"


class SheetUnlikeError(SheetWrongError):
    """A whole sheet was typed back, but another one than was shown."""

    code = "sheet_unlike"


class NotEnoughSheetsError(KnownError):
    """Only so many different sheets were given. Parameters: given, wanted."""

    code = "not_enough_sheets"


class KeyNotInThisFileError(KnownError):
    """A key file that does not hold the key asked for. Parameters: path, key."""

    code = "key_not_in_file"


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
