"""Signed files: each refusal by name.

The parameters of all are `path` and what the class's docstring adds.
"""

from collections.abc import Mapping

from mbdesk.errors import KnownError


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


class RepackedError(NotOursError):
    """Another zip program has unpacked a file of ours and packed it again."""

    code = "repacked"


class BadSignatureError(BundleError):
    """The signature is not valid for the key that must have signed."""

    code = "bad_signature"


class WrongFileKindError(BundleError):
    """A pack where an export is wanted, and so on. Parameters: kind, wanted."""

    code = "wrong_file_kind"


class NewerFormatError(BundleError):
    """A newer mbdesk made the file. Parameters: version."""

    code = "newer_format"


class SeveralSectionsError(BundleError):
    """The ballot has several sections, and this version counts one. Parameters: sections."""

    code = "several_sections"


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


class RolledBackError(BundleError):
    """Records that the centre holds are missing: the station was set back.

    Parameters: station, missing.
    """

    code = "rolled_back"


class ChangedRecordError(BundleError):
    """A record that the centre holds has other content now. Parameters: station, record."""

    code = "changed_record"


class RevokedStationError(BundleError):
    """The station was revoked after an earlier export. Parameters: station, number."""

    code = "revoked_station"


class DayOutsideError(BundleError):
    """A vote bears a day on which nobody could vote. Parameters: station, day."""

    code = "day_outside"


class CountsWrongError(BundleError):
    """The export states other numbers than it carries. Parameters: station."""

    code = "counts_wrong"


class FingerprintWrongError(BundleError):
    """The fingerprint stated is not that of the envelopes. Parameters: station, stated, found."""

    code = "fingerprint_wrong"


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
    """The pack, receipt or reset file is for another station. Parameters: station."""

    code = "wrong_station"


class ResetUsedError(BundleError):
    """A kiosk's staff code was chosen anew with this file already, or with a newer one."""

    code = "reset_used"


class ResetTooLateError(BundleError):
    """The last day on which a reset file may be used has passed. Parameters: last_day."""

    code = "reset_too_late"


def refusal_of(code: str, parameters: Mapping[str, str | int]) -> BundleError:
    """Return the refusal of that code, as a kept file remembers what has refused it."""
    kinds = [BundleError]
    for kind in kinds:  # grows while it is walked along
        kinds += kind.__subclasses__()
    return next(kind for kind in kinds if kind.code == code)(**parameters)
