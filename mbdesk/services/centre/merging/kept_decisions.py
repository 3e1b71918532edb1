"""What two people decide about a file that was kept aside: to take it in after all, or to drop it.

Taking in waives what refused the file and nothing else. What it would be refused for can be asked
before, so that a page of facts tells each thing that is waived::

    foreseen = foresee(central, kept)
    foreseen.waived  # (DayOutsideError, CountsWrongError)
    way = WayOut("the clock was wrong", ("Anna Ek", "Bo Dal"))
    take_in(central, kept, way, Waiver(foreseen.codes))

A copy of a station that went on beside it is a branch: envelopes are told apart by their numbers,
so both can be taken, and no vote is counted twice. What is not taken is told by its numbers.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import (
    BundleError,
    RevokedStationError,
    RolledBackError,
    refusal_of,
)
from mbdesk.errors.centre import NoSuchKeptFileError
from mbdesk.models.base import find_row
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.export_taking import Leave, Work
from mbdesk.services.centre.merging.kept_files import (
    WAITING,
    forget_content,
    is_held_now,
    kept_bundle,
    leave_out,
    numbers_of,
    say_refused,
    tell_uncounted,
)
from mbdesk.services.centre.merging.overruling import overrule
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.merging.ways_out import WAIVABLE, decided
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note_decision
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.reading import Bundle


class HeldLines(StrEnum):
    """Which of two lines of one station's exports are held: both, the file's, or the held one."""

    BOTH = "both"
    FILE = "file"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Waiver:
    """What no longer refuses a file: the `codes` of refusals, None for the one that has refused it.

    `paper` is the control code on a day report that two people have signed: what a revoked station
    has sent is taken in by it alone.
    """

    codes: Collection[str] | None = None
    paper: str = ""


WHAT_REFUSED_IT = Waiver()


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What taking a kept file in would come to.

    `waived` is each thing that it would else be refused for, `before` and `after` are the votes
    held of its station, and `left_out` counts the envelopes held now that would not be any more.
    """

    waived: tuple[BundleError, ...]
    before: int
    after: int
    left_out: int

    @property
    def codes(self) -> frozenset[str]:
        """The codes of what is waived, for a `Waiver`."""
        return frozenset(error.code for error in self.waived)

    @property
    def needs_paper(self) -> bool:
        """Whether the control code of a signed day report is needed: the station was revoked."""
        return RevokedStationError.code in self.codes


class _Rehearsed(Exception):  # noqa: N818  # no error: it takes back what was only tried
    """Ends a transaction that was only to show what it would come to."""


def foresee(central: CentralFile, digest: str, choice: HeldLines | None = None) -> Foreseen:
    """Return what taking a kept file in would come to, or one line of a branch; changes nothing.

    Raises NoSuchKeptFileError, and every BundleError that nobody can waive: the file says from then
    on that this refuses it.
    """
    found: list[Foreseen] = []
    try:
        with suppress(_Rehearsed), central.database.unit() as session:
            found.append(_rehearse(session, digest, choice, central.today()))
            raise _Rehearsed
    except BundleError as refusal:
        _tell(central, digest, refusal)
        raise
    return found[0]


def take_in(
    central: CentralFile, digest: str, way: WayOut, waiver: Waiver = WHAT_REFUSED_IT
) -> None:
    """Take a kept file in after all: one that was refused, or one that came late.

    A late one is taken in by a new count only.

    Raises NotAllowedNowError, NoSuchKeptFileError, CodeMistypedError,
    FieldError, LettersWithoutFontError, and every BundleError; nothing was merged then.
    """
    _take(central, digest, way, None, waiver)


def take_branch(
    central: CentralFile,
    digest: str,
    choice: HeldLines,
    way: WayOut,
    waiver: Waiver = WHAT_REFUSED_IT,
) -> None:
    """Decide on a kept file of a copy of a station: hold both lines, its alone, or not its.

    Raises what `take_in` raises.
    """
    if choice is HeldLines.HELD:
        drop(central, digest, way)
    else:
        _take(central, digest, way, choice, waiver)


def drop(central: CentralFile, digest: str, way: WayOut) -> None:
    """Decide that a kept file is never taken in. Its envelopes are told by their numbers.

    A run that cannot be read to its end keeps no file waiting: that, too, is told.

    Raises NoSuchKeptFileError, FieldError, LettersWithoutFontError.
    """
    way = decided(way)
    with central.database.unit() as session:
        require(session, Act.DROP)
        row = _kept(session, digest)
        with kept_bundle(session, row) as bundle:
            numbers, whole = _not_held(session, bundle)
        tell_uncounted(session, row)
        forget_content(session, row, Kept.DROPPED)
        leave_out(session, row, numbers, whole=whole)
        _note(session, central.today(), "kept_file_dropped", way, row)


def left_by_dropping(central: CentralFile, digest: str) -> int:
    """Return how many envelopes of a kept file, as far as it can be read, the centre lacks."""
    with (
        central.database.reading() as session,
        kept_bundle(session, _kept(session, digest)) as bundle,
    ):
        return len(_not_held(session, bundle)[0])


def _rehearse(session: Session, digest: str, choice: HeldLines | None, day: str) -> Foreseen:
    row = _kept(session, digest)
    station = session.get_one(Station, row.station_id)
    before = station.votes
    refused = (refusal_of(row.code, row.parameters),) if row.code == RolledBackError.code else ()
    work = Work(day, leave=_leave(row, choice, WAIVABLE))
    with kept_bundle(session, row) as bundle:
        found = overrule(session, bundle, work, paper=None)
    return Foreseen((*refused, *found.waived), before, station.votes, found.left_out)


def _take(
    central: CentralFile, digest: str, way: WayOut, choice: HeldLines | None, waiver: Waiver
) -> None:
    way = decided(way)
    try:
        with central.database.unit() as session:
            require(session, Act.TAKE_IN if choice is None else Act.BRANCH)
            row = _kept(session, digest)
            codes = frozenset({row.code} if waiver.codes is None else waiver.codes)
            work = Work(central.today(), leave=_leave(row, choice, codes & WAIVABLE))
            with kept_bundle(session, row) as bundle:
                found = overrule(session, bundle, work, waiver.paper)
            is_held_now(session, row)
            facts = {} if choice is None else {"choice": str(choice)}
            told = " ".join(sorted({error.code for error in found.waived}))
            _note(session, central.today(), "taken_in_after_all", way, row, waived=told, **facts)
    except BundleError as refusal:
        _tell(central, digest, refusal)
        raise


def _leave(row: KeptFile, choice: HeldLines | None, waived: frozenset[str]) -> Leave:
    """Return what a decision waives: what files state, and, for a branch, that one line is held.

    A station set back to an earlier copy goes on as a line of its own too.
    """
    branch = choice is not None or row.code == RolledBackError.code
    return Leave(waived, branch=branch, alone=choice is HeldLines.FILE)


def _kept(session: Session, digest: str) -> KeptFile:
    row = find_row(session, KeptFile, digest)
    if row is None or row.state not in WAITING:
        raise NoSuchKeptFileError
    return row


def _not_held(session: Session, bundle: Bundle) -> tuple[list[bytes], bool]:
    """Return the numbers of the envelopes in an export that the centre does not hold.

    A run that is none is read as far as it goes; the second value says that it did not end so.
    """
    station = export_body(bundle.manifest, str(bundle.path)).station
    held = {record.number for record in held_run(session, station)}
    numbers, whole = numbers_of(session, bundle)
    return [number for number in numbers if number not in held], whole


def _tell(central: CentralFile, digest: str, refusal: BundleError) -> None:
    """Record what refuses a kept file now, if that asks for another way out."""
    with central.database.unit() as session:
        row = session.get(KeptFile, digest)
        waivable = refusal.code in WAIVABLE - {RolledBackError.code}
        if row is not None and (not waivable or not row.code):
            say_refused(row, refusal)


def _note(
    session: Session, day: str, code: str, way: WayOut, row: KeptFile, **facts: str | int
) -> None:
    of: dict[str, str | int] = {"station": row.station_id, "number": row.number, **facts}
    note_decision(session, the_process(session).id, day, code, way, **of)
