"""Errors that people who propose or vote may meet at a station."""

from mbdesk.errors import KnownError


class CodeMistypedError(KnownError):
    """A typed code fails its check symbol or has the wrong length."""

    code = "code_mistyped"


class CopyUnwritableError(KnownError):
    """The station's second copy cannot be written, and the process asks for one."""

    code = "copy_unwritable"


class NotOpenError(KnownError):
    """The phase does not allow this today. Parameters: wanted."""

    code = "not_open"


class StationFinalError(KnownError):
    """A last export has closed the station for votes."""

    code = "station_final"


class StationOpenError(KnownError):
    """The station takes votes already; there is nothing to reopen."""

    code = "station_open"


class TestsUsedUpError(KnownError):
    """A visit has made as many test ballots as it may. Parameters: limit."""

    __test__ = False
    code = "tests_used_up"


class IdentityLockedError(KnownError):
    """Staff have not typed the station's code yet, so identity numbers mean nothing here."""

    code = "identity_locked"


class AlreadyVotedError(KnownError):
    """This credential has voted here. Parameters: duplicates."""

    code = "already_voted"


class CardUsedError(AlreadyVotedError):
    """This voting card has voted here. Parameters: duplicates."""

    code = "card_used"


class UnknownCardError(KnownError):
    """The card is not one of this process."""

    code = "unknown_card"


class WrongCardCodeError(UnknownCardError):
    """The code is well formed and has the serial of one of our cards, but not its secret."""

    code = "wrong_card_code"


class NotACardError(KnownError):
    """What was scanned is no voting card at all."""

    code = "not_a_card"


class SlowDownError(KnownError):
    """Too many unknown cards in a row; the next has to wait. Parameters: seconds."""

    code = "slow_down"


class CredentialNeededError(KnownError):
    """The process asks for a card or an identity. Parameters: access."""

    code = "credential_needed"


class InvalidIdentityError(KnownError):
    """A personnummer, samordningsnummer or other id that cannot be right. Parameters: reason."""

    code = "invalid_identity"


class LooksSwedishError(InvalidIdentityError):
    """What was typed as another id may be a Swedish number, with or without a slip in it."""

    code = "looks_swedish"


class InvalidChoiceError(KnownError):
    """Marks that the rules do not allow. Parameters: reason."""

    code = "invalid_choice"


class TooManyProposalsError(KnownError):
    """The limit on proposals for one person is reached. Parameters: limit."""

    code = "too_many_proposals"


class TextTooLongError(KnownError):
    """A text field holds more than fits. Parameters: field, limit."""

    code = "text_too_long"


class TextUnusableError(KnownError):
    """A text with signs that cannot be kept, such as control characters. Parameters: field."""

    code = "text_unusable"


class TextMissingError(KnownError):
    """A text that is needed is empty. Parameters: field."""

    code = "text_missing"


class PictureUnusableError(KnownError):
    """A file that is not a picture, or cannot be read completely."""

    code = "picture_unusable"


class PictureKindError(PictureUnusableError):
    """A picture format that is not supported. Parameters: kind, as people call it."""

    code = "picture_kind"


class PictureTooLargeError(PictureUnusableError):
    """A picture that would take too much memory to decode."""

    code = "picture_too_large"
