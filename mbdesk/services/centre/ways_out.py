"""Every refusal of an export has a way on, and what two people decide about a refused file.

A refused file changes nothing by itself. It can be kept aside, byte for byte, and then be taken in
after all or dropped, for a reason and by two people::

    try:
        merge(central, path)
    except BundleError as refusal:
        way_out_of(refusal)  # Way.TAKE_IN
        kept = quarantine(central, path, refusal)
    take_in(central, kept, WayOut("the clock was wrong", ("Anna Ek", "Bo Dal")))

A copy of a station that went on beside it is a branch: envelopes are told apart by their numbers,
so both can be taken, and no vote is counted twice. What is not taken is told by its numbers.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import BundleError, TestDataError, UnknownStationError, WrongProcessError
from mbdesk.errors.centre import NoSuchKeptFileError
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import Line, Merge, Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.export_taking import ExportTaking, Leave, Work
from mbdesk.services.centre.kept_files import forget_content, keep, kept_bundle
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.merging import check
from mbdesk.services.centre.run_chunks import held_run, layout_of
from mbdesk.services.centre.run_merging import RunWalk
from mbdesk.services.centre.vote_states import require
from mbdesk.services.common.contents import the_process
from mbdesk.services.common.two_names import WayOut, checked, note_decision
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import export_body
from mbdesk.sync.runs import RUN, run_records


class Way(StrEnum):
    """What can be done about a refused file."""

    TAKE_IN = "take_in"
    BRANCH = "branch"
    NEW_CODE = "new_code"
    SET_ASIDE = "set_aside"
    FETCH_AGAIN = "fetch_again"
    UPDATE = "update"
    NEVER = "never"


_WAYS: Mapping[Way, tuple[str, ...]] = {
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

WAYS: Mapping[str, Way] = {code: way for way, codes in _WAYS.items() for code in codes}
KEEPABLE = frozenset({Way.TAKE_IN, Way.BRANCH})


class Choice(StrEnum):
    """Which of two lines of one station's exports are held: both, the file's, or the held one."""

    BOTH = "both"
    FILE = "file"
    HELD = "held"


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


def take_in(central: CentralFile, digest: str, way: WayOut) -> None:
    """Take a kept file in after all: one that was refused, or one that came late.

    The figures that it states are waived; its signature, station and envelopes are not. A late one
    is taken in by a new count only. If something else refuses the file, that stands beside it from
    then on.

    Raises NotAllowedNowError, NoSuchKeptFileError, FieldError, LettersWithoutFontError, and every
    BundleError; nothing was merged then.
    """
    _take(central, digest, way, None)


def take_branch(central: CentralFile, digest: str, choice: Choice, way: WayOut) -> None:
    """Decide on a kept file of a copy of a station: hold both lines, its alone, or not its.

    Raises what `take_in` raises.
    """
    if choice is Choice.HELD:
        drop(central, digest, way)
    else:
        _take(central, digest, way, choice)


def drop(central: CentralFile, digest: str, way: WayOut) -> None:
    """Decide that a kept file is never taken in. Its envelopes are told by their numbers.

    Raises NoSuchKeptFileError, FieldError, LettersWithoutFontError.
    """
    way = decided(way)
    with central.database.unit() as session:
        require(session, Act.DROP)
        row = _kept(session, digest)
        with kept_bundle(session, row) as bundle:
            numbers = _not_held(session, bundle)
        forget_content(session, row, Kept.DROPPED)
        row.parameters = {**row.parameters, "numbers": " ".join(each.hex() for each in numbers)}
        _note(session, central.today(), "kept_file_dropped", way, row)


def decided(way: WayOut) -> WayOut:
    """Return a decision that can be printed. Raises FieldError, LettersWithoutFontError."""
    way = checked(way)
    check_letters(way.reason, *way.names)
    return way


def _take(central: CentralFile, digest: str, way: WayOut, choice: Choice | None) -> None:
    way = decided(way)
    try:
        with central.database.unit() as session:
            require(session, Act.TAKE_IN if choice is None else Act.BRANCH)
            row = _kept(session, digest)
            with kept_bundle(session, row) as bundle:
                _take_bundle(session, bundle, central.today(), _leave(row, choice))
            forget_content(session, row, Kept.TAKEN)
            facts = {} if choice is None else {"choice": str(choice)}
            _note(session, central.today(), "taken_in_after_all", way, row, **facts)
    except BundleError as refusal:
        _tell(central, digest, refusal)
        raise


def _leave(row: KeptFile, choice: Choice | None) -> Leave:
    """Return what a decision waives: what files state, and, for a branch, that one line is held.

    A station set back to an earlier copy goes on as a line of its own too.
    """
    codes = frozenset(_WAYS[Way.TAKE_IN])
    branch = choice is not None or row.code == "rolled_back"
    return Leave(codes, branch=branch, alone=choice is Choice.FILE)


def _take_bundle(session: Session, bundle: Bundle, day: str, leave: Leave) -> None:
    export = check(session, bundle, leave)
    if export.seen:
        return
    walk = ExportTaking(session, bundle, export, Work(day, leave=leave)).run()
    if leave.alone:
        forget_other_lines(session, export.body.station, export.line.line, day, walk)


def forget_other_lines(session: Session, station: str, line: int, day: str, walk: RunWalk) -> None:
    """Let one line of a station stand alone; what only others had is told by its numbers."""
    others = select(Merge).where(Merge.station_id == station, Merge.line != line)
    newest = max(session.scalars(others), key=lambda merge: merge.number, default=None)
    if newest is not None:
        session.merge(
            KeptFile(
                digest=newest.digest,
                station_id=station,
                number=newest.number,
                name="",
                state=Kept.DROPPED,
                code="branch",
                parameters={"numbers": " ".join(each.hex() for each in walk.missing)},
                votes=newest.votes,
                tests=newest.tests,
                fingerprint=newest.fingerprint,
                day=day,
            )
        )
    session.execute(delete(Merge).where(Merge.station_id == station, Merge.line != line))
    session.execute(delete(Line).where(Line.station_id == station, Line.line != line))


def _kept(session: Session, digest: str) -> KeptFile:
    row = session.get(KeptFile, digest)
    if row is None or row.state not in {Kept.LATE, Kept.QUARANTINED}:
        raise NoSuchKeptFileError
    return row


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


def _not_held(session: Session, bundle: Bundle) -> list[bytes]:
    """Return the numbers of the envelopes in an export that the centre does not hold."""
    station = export_body(bundle.manifest, str(bundle.path)).station
    held = {record.number for record in held_run(session, station)}
    incoming = run_records(bundle.blocks(RUN), layout_of(session, station))
    return [record.number for record in incoming if record.number not in held]


def _tell(central: CentralFile, digest: str, refusal: BundleError) -> None:
    """Let a kept file say what refuses it now: that asks for another way, maybe."""
    with central.database.unit() as session:
        row = session.get(KeptFile, digest)
        if row is not None:
            row.code, row.parameters = refusal.code, dict(refusal.parameters)


def _note(
    session: Session, day: str, code: str, way: WayOut, row: KeptFile, **facts: str | int
) -> None:
    of: dict[str, str | int] = {"station": row.station_id, "number": row.number, **facts}
    note_decision(session, the_process(session).id, day, code, way, **of)
