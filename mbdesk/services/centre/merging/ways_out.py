"""Every refusal of an export has a way on; a refused file can be kept aside, byte for byte.

A refused file changes nothing by itself. What is kept aside is taken in after all or dropped by two
people (`kept_decisions`)::

    try:
        merge(central, path)
    except BundleError as refusal:
        way_out_of(refusal)  # Way.TAKE_IN
        kept = quarantine(central, path, refusal)
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import BundleError, TestDataError, UnknownStationError, WrongProcessError
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.merging.kept_files import keep
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut, checked
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.reading import Bundle, open_bundle


class Way(StrEnum):
    """What can be done about a refused file."""

    TAKE_IN = "take_in"
    BRANCH = "branch"
    NEW_CODE = "new_code"
    SET_ASIDE = "set_aside"
    FETCH_AGAIN = "fetch_again"
    UPDATE = "update"
    NEVER = "never"


WAYS_OF: Mapping[Way, tuple[str, ...]] = {
    Way.TAKE_IN: (
        "day_outside",
        "counts_wrong",
        "fingerprint_wrong",
        "revoked_station",
        "rolled_back",
        "broken_log",
    ),
    Way.BRANCH: ("key_mismatch", "changed_record", "cloned_station"),
    Way.NEW_CODE: ("unknown_station", "not_enrolled"),
    Way.SET_ASIDE: ("malformed_record", "outside_limits"),
    Way.FETCH_AGAIN: (
        "bundle_error",
        "cut_short",
        "altered",
        "repacked",
        "bad_signature",
        "wrong_file_kind",
    ),
    Way.UPDATE: ("newer_format",),
    Way.NEVER: ("wrong_process", "not_ours", "test_data"),
}
"""The ways by the codes of refusals: each that `merge` can give stands here once."""

WAYS: Mapping[str, Way] = {code: way for way, codes in WAYS_OF.items() for code in codes}
KEEPABLE = frozenset({Way.TAKE_IN, Way.BRANCH})
WAIVABLE = frozenset(WAYS_OF[Way.TAKE_IN])
"""Codes of what two people can waive."""


def way_out_of(error: BundleError) -> Way:
    """Return what can be done about a refused export."""
    codes = (kind.code for kind in type(error).__mro__ if issubclass(kind, BundleError))
    return next(WAYS[code] for code in codes if code in WAYS)


def quarantine(central: CentralFile, path: Path, refusal: BundleError) -> str:
    """Keep a refused export aside, and return the digest that it is known by.

    Raises the refusal itself unless such a file can be taken in later, and what `open_bundle` and
    `verify` raise.
    """
    if way_out_of(refusal) not in KEEPABLE:
        raise refusal
    with open_bundle(path, wanted=FileKind.EXPORT) as bundle:
        bundle.verify()
        with central.database.unit() as session:
            require(session, Act.QUARANTINE)
            _check_ours(session, bundle)
            keep(session, bundle, central.today(), Kept.QUARANTINED, refusal)
        return bundle.manifest.digest


def decided(way: WayOut) -> WayOut:
    """Return a decision that can be printed. Raises FieldError, LettersWithoutFontError."""
    way = checked(way)
    check_letters(way.reason, *way.names)
    return way


def _check_ours(session: Session, bundle: Bundle) -> None:
    """Refuse for good what is of another process, or of a station that was not set up here."""
    process, path = the_process(session), str(bundle.path)
    body = export_body(bundle.manifest, path)
    if bundle.manifest.process != process.id:
        raise WrongProcessError(path=path)
    if bundle.manifest.mode is not Mode(process.mode):
        raise TestDataError(path=path, mode=bundle.manifest.mode, wanted=process.mode)
    if session.get(Station, body.station) is None:
        raise UnknownStationError(path=path, station=body.station)
