"""The errors that people meet.

A `KnownError` has a stable code, parameters for its sentence, and is translated by `ui` or
`cli`, never here. `SENTENCES` in those layers say what happened, what is safe and what to do.
A `BugError` is ours: it goes to the log and to a calm page.
"""

from typing import ClassVar


class KnownError(Exception):
    """Something a person can understand and act on.

    `code` is stable: scripts, tests and translations rely on it. `parameters` fill the
    sentence and never hold a vote, a name or a secret.
    """

    code: ClassVar[str] = "known_error"

    def __init__(self, **parameters: str | int) -> None:
        super().__init__(self.code, parameters)
        self.parameters = parameters

    def __str__(self) -> str:
        """Return the code and parameters, for logs."""
        details = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({details})"


class BugError(Exception):
    """A state that correct code cannot reach."""


# Files and folders


class FileMissingError(KnownError):
    """There is no such file or folder. Parameters: path."""

    code = "file_missing"


class FileLockedError(KnownError):
    """Another program, or another window, has the file open. Parameters: path."""

    code = "file_locked"


class FileReadOnlyError(KnownError):
    """The file or folder may not be written. Parameters: path."""

    code = "file_read_only"


class FileDamagedError(KnownError):
    """The database fails its integrity check. Parameters: path."""

    code = "file_damaged"


class FileExistsAlreadyError(KnownError):
    """A new file would overwrite one that is there. Parameters: path."""

    code = "file_exists"


class ForeignFileError(KnownError):
    """The file belongs to another program, or is another kind of ours. Parameters: path."""

    code = "foreign_file"


class NewerFileError(KnownError):
    """A newer mbdesk made the file. Parameters: path, version."""

    code = "newer_file"


class DiskFullError(KnownError):
    """There is no room left. Parameters: path."""

    code = "disk_full"


class MediumLostError(KnownError):
    """A stick or folder went away, or gave back other bytes than were written.

    Parameters: path.
    """

    code = "medium_lost"


class DatabaseUnreachableError(KnownError):
    """The PostgreSQL server does not answer or refuses. Parameters: host."""

    code = "database_unreachable"


# Keys and codes


class WrongPassphraseError(KnownError):
    """The passphrase does not open the key file. Parameters: path."""

    code = "wrong_passphrase"


class KeyFileDamagedError(KnownError):
    """The key file is cut short, altered or not ours. Parameters: path."""

    code = "key_file_damaged"


class WrongKeyFileError(KnownError):
    """The key file belongs to another process. Parameters: path."""

    code = "wrong_key_file"


class CodeMistypedError(KnownError):
    """A typed code fails its check symbol or has the wrong length."""

    code = "code_mistyped"


class WrongEnrolmentCodeError(KnownError):
    """The enrolment code is not this pack's, or the pack was not made by who gave the code."""

    code = "wrong_enrolment_code"


# Signed files: each refusal by name. Parameters of all: path, and what the docstring adds.


class BundleError(KnownError):
    """A pack, export or receipt that is refused whole; nothing of it was used."""

    code = "bundle_error"


class NotOursError(BundleError):
    """Not a file that mbdesk made."""

    code = "not_ours"


class CutShortError(BundleError):
    """The file ends too early: the copy was interrupted."""

    code = "cut_short"


class AlteredError(BundleError):
    """The content is not what was signed. Parameters: member."""

    code = "altered"


class BadSignatureError(BundleError):
    """The signature is not valid for the key that must have signed."""

    code = "bad_signature"


class WrongFileKindError(BundleError):
    """A pack where an export is wanted, and so on. Parameters: kind, wanted."""

    code = "wrong_file_kind"


class NewerFormatError(BundleError):
    """A newer mbdesk made the file. Parameters: version."""

    code = "newer_format"


class OutsideLimitsError(BundleError):
    """More members, bytes or longer lines than any honest file has. Parameters: member."""

    code = "outside_limits"


class MalformedRecordError(BundleError):
    """A signed line that is not a record in its one byte form. Parameters: member, line."""

    code = "malformed_record"


class WrongProcessError(BundleError):
    """The file belongs to another process."""

    code = "wrong_process"


class TestDataError(BundleError):
    """Test data for a live process, or the other way round. Parameters: mode, wanted."""

    __test__ = False
    code = "test_data"


class UnknownStationError(BundleError):
    """No station with that id was set up in this process. Parameters: station."""

    code = "unknown_station"


class NotEnrolledError(BundleError):
    """The export does not prove that the station's code was typed in. Parameters: station."""

    code = "not_enrolled"


class KeyMismatchError(BundleError):
    """Signed with another key than the one pinned for the station. Parameters: station."""

    code = "key_mismatch"


class ClonedStationError(BundleError):
    """Two histories under one station's key: a copy of it is in use. Parameters: station."""

    code = "cloned_station"


class CopyUnwritableError(KnownError):
    """The station's second copy cannot be written, and the process asks for one."""

    code = "copy_unwritable"


class StaffCodeWeakError(KnownError):
    """The code is too short, or the first that anybody would try. Parameters: least."""

    code = "staff_code_weak"


class StaffCodeWrongError(KnownError):
    """Not the staff code. Parameters: tries, how many are left before the lock."""

    code = "staff_code_wrong"


class StaffCodeLockedError(KnownError):
    """Too many wrong staff codes; none is looked at for a while. Parameters: seconds."""

    code = "staff_code_locked"


class CopyAheadError(KnownError):
    """A second copy holds what its station does not: the station was set back. Parameters: path."""

    code = "copy_ahead"


class RolledBackError(BundleError):
    """Records that the centre holds are missing: the station was set back.

    Parameters: station, missing.
    """

    code = "rolled_back"


class ChangedRecordError(BundleError):
    """A record that the centre holds has other content now. Parameters: station, record."""

    code = "changed_record"


class BrokenLogError(BundleError):
    """The audit log's hash chain does not hold. Parameters: station, number."""

    code = "broken_log"


class StationLogError(BrokenLogError):
    """The log of the station that is open here does not hold. Parameters: station, number."""

    code = "station_log"


class OlderPackError(BundleError):
    """The station already has a newer pack. Parameters: edition, has."""

    code = "older_pack"


class WrongStationError(BundleError):
    """The pack or receipt is for another station. Parameters: station."""

    code = "wrong_station"


# Taking part


class NotOpenError(KnownError):
    """The phase does not allow this today. Parameters: wanted."""

    code = "not_open"


class AlreadyVotedError(KnownError):
    """This credential has voted here."""

    code = "already_voted"


class CardUsedError(AlreadyVotedError):
    """This voting card has voted here."""

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
    """A personnummer, samordningsnummer or other id that cannot be right."""

    code = "invalid_identity"


class InvalidChoiceError(KnownError):
    """Marks that the rules do not allow. Parameters: reason."""

    code = "invalid_choice"


class TooManyProposalsError(KnownError):
    """The limit on proposals for one person is reached. Parameters: limit."""

    code = "too_many_proposals"


class TextTooLongError(KnownError):
    """A text field holds more than fits. Parameters: field, limit."""

    code = "text_too_long"


class TextMissingError(KnownError):
    """A text that is needed is empty. Parameters: field."""

    code = "text_missing"


# At the centre


class FrameFixedError(KnownError):
    """Voting has opened: the frame, the ballot and test/live can no longer change."""

    code = "frame_fixed"


class TooManyCardsError(KnownError):
    """More voting cards than a process can have serials for. Parameters: limit."""

    code = "too_many_cards"


class StationsMissingError(KnownError):
    """Stations have not sent their final export. Parameters: stations."""

    code = "stations_missing"


class NotReconciledError(KnownError):
    """Envelopes received differ from what a station signed for. Parameters: station."""

    code = "not_reconciled"


class AlreadyCountedError(KnownError):
    """The votes have been counted; the count is on file."""

    code = "already_counted"


class NotCountedError(KnownError):
    """There is no count on file yet."""

    code = "not_counted"


class VotingNotClosedError(KnownError):
    """Voting must be closed first."""

    code = "voting_not_closed"


class InvalidInputError(KnownError):
    """A file given as input breaks its format. Parameters: path, line, reason."""

    code = "invalid_input"


class MediaUnusableError(KnownError):
    """A file that is no picture or sound of a kind that is known. Parameters: path."""

    code = "media_unusable"


class MediaTooLargeError(KnownError):
    """A picture, a sound or all together are larger than `limit` kB. Parameters: path, limit."""

    code = "media_too_large"


class MediaNameError(KnownError):
    """A picture or sound whose name tells nothing, or holds unsafe letters. Parameters: name."""

    code = "media_name"


class PictureUnusableError(KnownError):
    """A photo or drawing for a proposal that cannot be read as a picture."""

    code = "picture_unusable"


class NotSupportedError(KnownError):
    """A ballot kind or rule that mbdesk does not know. Parameters: name."""

    code = "not_supported"


class CancelledError(KnownError):
    """The person stopped the work; nothing of it was kept."""

    code = "cancelled"
