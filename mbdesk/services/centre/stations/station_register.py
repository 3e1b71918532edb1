"""The stations of a process, as the centre sets them up and follows them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import case, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import Channel
from mbdesk.domain.records import Counts, new_id
from mbdesk.domain.result import LineStatus, StationLine, TakenExport
from mbdesk.domain.station import Station, StationKind
from mbdesk.domain.texts import as_read
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import StationExistsError
from mbdesk.models import station as models
from mbdesk.models.station import Line, Merge
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import held_by_station, the_station
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.codes import new_code
from mbdesk.sync.enrolment import enrolment_key

PACK_WRITTEN, FRAME_WRITTEN = "pack_written", "frame_written"
NEW_CODE, _OPENED = "station_new_code", "voting_opened"
ADDED = "station_added"
LONGEST_NAME = 120
"""Characters of a station's or site's name at most: it has to stand on reports and posters."""


@dataclass(frozen=True, slots=True)
class NewStation:
    """A station just set up. The code is shown once and travels apart from the pack."""

    station: Station
    code: str


class ReceiptState(StrEnum):
    """Whether a receipt was written for a station's newest export, or for an earlier one alone."""

    NONE = "none"
    EARLIER = "earlier"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class StationStatus:
    """The status of a station.

    `last_number` is that of the newest export merged, 0 before the first, and `fingerprint` that of
    all that is held; `top_number` is the highest of any of its lines. `revoked_after` is the last
    export that may still be merged, None while any may. A station that has `parted` has sent two
    lines of exports, and both were taken. One that is `renewed` was revoked, and set up anew.
    """

    station: Station
    enrolled: bool
    exports: int
    votes: int
    tests: int
    proposals: int
    final: bool
    last_number: int
    top_number: int
    fingerprint: str
    revoked_after: int | None
    set_aside: bool
    parted: bool
    receipt: ReceiptState = ReceiptState.NONE
    renewed: bool = False

    @property
    def line(self) -> LineStatus:
        """How the station would take part in a box made now: the worst that is true of it."""
        said = (
            (LineStatus.SET_ASIDE, self.set_aside),
            (LineStatus.MISSING, not self.last_number),
            (LineStatus.REVOKED, self.revoked_after is not None),
            (LineStatus.BRANCH, self.parted),
            (LineStatus.FINAL, self.final),
        )
        return next((status for status, so in said if so), LineStatus.AS_FAR_AS_HEARD)


def add_station(
    central: CentralFile,
    name: str,
    site: str,
    kind: StationKind,
    channel: Channel = Channel.DIGITAL,
) -> NewStation:
    """Set up one station, as `add_stations` does."""
    (made,) = add_stations(central, (name,), site, kind, channel)
    return made


def add_stations(
    central: CentralFile,
    names: Sequence[str],
    site: str,
    kind: StationKind,
    channel: Channel = Channel.DIGITAL,
) -> tuple[NewStation, ...]:
    """Set up stations at a site (a new one unless a site of that name is there): all, or none.

    Raises FieldError for a name that is empty, too long, or that no pack can carry,
    LettersWithoutFontError, and StationExistsError when the site has a station of that name. Names
    are told apart as people do, for whom ``Bord 1`` and ``bord  1`` are one.
    """
    names = [fitting_text("name", name, LONGEST_NAME) for name in names]
    site = fitting_text("site", site, LONGEST_NAME)
    check_letters(*names, site)
    made: list[NewStation] = []
    with refused_twice(", ".join(names), site), central.database.unit() as session:
        require(session, Act.ADD_STATION)
        process = the_process(session)
        for name in names:
            if (as_read(name), as_read(site)) in _names(session):
                raise StationExistsError(name=name, site=site)
            code, station_id = new_code(), new_id()
            row = models.Station(
                id=station_id,
                site=_site(session, site),
                name=name,
                kind=kind,
                channel=channel,
                enrolment_key=enrolment_key(code, process.id, station_id),
                public_key=b"",
            )
            session.add(row)
            note(session, process.id, central.today(), ADDED, station=station_id)
            made.append(NewStation(row.to_value(), code))
    return tuple(made)


def stations(central: CentralFile) -> tuple[StationStatus, ...]:
    """Return every station's status, by name."""
    with central.database.reading() as session:
        return station_statuses(session)


def station_status(central: CentralFile, station: str) -> StationStatus:
    """Return the status of one station. Raises NoSuchStationError."""
    with central.database.reading() as session:
        row = the_station(session, station)
        return next(each for each in station_statuses(session) if each.station.id == row.id)


def station_statuses(session: Session) -> tuple[StationStatus, ...]:
    """Return every station's status, by name, in a fixed number of queries."""
    held, exports, lines = held_by_station(session), _exports(session), _lines(session)
    rows = session.scalars(select(models.Station).order_by(models.Station.name, models.Station.id))
    return tuple(
        _status(row, held[row.id], exports.get(row.id, (0, 0)), lines.get(row.id, (0, False)))
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class PacksWritten:
    """The ids of the stations for which a pack was ever written, and one that serves now."""

    ever: frozenset[str]
    serving: frozenset[str]


def packs_written(session: Session) -> PacksWritten:
    """Return for which stations packs were written.

    One from before voting opened takes no votes, one from before the frame was written anew shows
    the old one, and one from before the station got a new code does not open with it.
    """
    log = select(models.AuditEvent).where(
        models.AuditEvent.station_id == the_process(session).id,
        models.AuditEvent.code.in_({PACK_WRITTEN, FRAME_WRITTEN, NEW_CODE, _OPENED}),
    )
    ever, served = set[str](), set[str]()
    for event in session.scalars(log.order_by(models.AuditEvent.number)):
        if event.code == PACK_WRITTEN:
            ever.add(str(event.parameters["station"]))
            served.add(str(event.parameters["station"]))
        elif event.code == NEW_CODE:
            served.discard(str(event.parameters["station"]))
        else:
            served.clear()
    return PacksWritten(frozenset(ever), frozenset(served))


def station_lines(session: Session) -> tuple[StationLine, ...]:
    """Return what a box made now would say of each station, by name."""
    rows = select(models.Station).order_by(models.Station.name, models.Station.id)
    exports = _exports_held(session)
    return tuple(
        StationLine(
            station=row.id,
            site=row.site.name,
            name=row.name,
            exports=tuple(exports[row.id]),
            channel=Channel(row.channel),
            fingerprint=row.fingerprint,
            votes=row.votes,
            tests=row.tests,
            status=status.line,
            revoked_after=row.revoked_after,
        )
        for row, status in zip(session.scalars(rows), station_statuses(session), strict=True)
    )


def _site(session: Session, name: str) -> models.Site:
    known = session.scalars(select(models.Site).order_by(models.Site.id))
    there = (site for site in known if as_read(site.name) == as_read(name))
    return next(there, None) or models.Site(id=new_id(), name=name)


def _names(session: Session) -> set[tuple[str, str]]:
    rows = session.scalars(select(models.Station))
    return {(as_read(row.name), as_read(row.site.name)) for row in rows}


@contextmanager
def refused_twice(name: str, site: str) -> Iterator[None]:
    """Raise StationExistsError where a server refuses a station that another desk just added."""
    try:
        yield
    except IntegrityError as error:
        raise StationExistsError(name=name, site=site) from error


def _status(
    row: models.Station, held: Counts, exports: tuple[int, int], lines: tuple[int, bool]
) -> StationStatus:
    (number, top), (heard, free) = exports, lines
    return StationStatus(
        station=row.to_value(),
        enrolled=bool(row.public_key),
        exports=number,
        votes=held.votes,
        tests=held.tests,
        proposals=held.proposals,
        final=row.final,
        last_number=row.last_number,
        top_number=top,
        fingerprint=row.fingerprint,
        revoked_after=row.revoked_after,
        set_aside=row.set_aside,
        parted=heard > 1,
        receipt=_receipt(row),
        renewed=free and row.revoked_after is not None,
    )


def _receipt(row: models.Station) -> ReceiptState:
    if not row.receipt:
        return ReceiptState.NONE
    return ReceiptState.WRITTEN if row.receipt == row.digest else ReceiptState.EARLIER


def _exports(session: Session) -> dict[str, tuple[int, int]]:
    """Return how many exports have been merged of each station, and the highest number of them."""
    figures = func.count(), func.max(Merge.number)
    merges = select(Merge.station_id, *figures).group_by(Merge.station_id)
    return {row[0]: (row[1], row[2]) for row in session.execute(merges)}


def _exports_held(session: Session) -> Mapping[str, list[TakenExport]]:
    """Return, station by station, the newest export of each line: what is held is their union.

    Each export of a line carries all that the one before did.
    """
    merges = select(Line.public_key, Merge).join(
        Line, (Line.station_id == Merge.station_id) & (Line.line == Merge.line)
    )
    newest: dict[tuple[str, int], TakenExport] = {}
    ordered = merges.order_by(Merge.station_id, Merge.line, Merge.number)
    for key, merge in session.execute(ordered):
        newest[merge.station_id, merge.line] = TakenExport(
            key.hex(), merge.number, merge.digest, merge.fingerprint
        )
    held: defaultdict[str, list[TakenExport]] = defaultdict(list)
    for (station, _), export in newest.items():
        held[station].append(export)
    return held


def _lines(session: Session) -> dict[str, tuple[int, bool]]:
    """Count the lines heard of each station, and tell whether one, heard or not, is not revoked."""
    told = func.length(Line.public_key) > 0, Line.revoked_after.is_(None)
    heard, free = (func.sum(case((each, 1), else_=0)) for each in told)
    lines = select(Line.station_id, heard, free).group_by(Line.station_id)
    return {row[0]: (row[1], row[2] > 0) for row in session.execute(lines)}
