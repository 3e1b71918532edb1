"""Closing: what two people compare and decide of each station before the votes are counted.

The control code of each station is compared with the one on its signed day report; a station whose
last export cannot be had is waited for, counted as far as it was heard, or set aside
(`station_ways.set_aside`). What was done stands in the log with who did it, and is read there::

    board = station_board(central)
    tick(central, board[0], ("Anna Ek", "Bo Dal"))  # the code is the same as on the paper
    count_as_heard(central, board[1].station.id, WayOut("it burned", ("Anna Ek", "Bo Dal")))

Both hold for the code that the station had when they were made: once a later export brings another
code, it is compared anew, and the station is waited for anew. It is so too once voting is opened
again, or the station gets a new code to set it up with.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.result import LineStatus
from mbdesk.domain.station import Station
from mbdesk.domain.vote_state import Act
from mbdesk.models.station import AuditEvent, Merge
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_station
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.stations.station_register import StationStatus, station_statuses
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import REOPENED, note, note_decision
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut, checked_names
from mbdesk.words.phrase import Phrase, translate

_SAME, _TICK_TAKEN_BACK = "code_same_as_paper", "code_tick_taken_back"
_AS_HEARD, _WAITED_FOR = "station_as_heard", "station_waited_for"
_ENDS = {
    _TICK_TAKEN_BACK: _SAME,
    _WAITED_FOR: _AS_HEARD,
    "station_new_code": _AS_HEARD,
    "voting_reopened": _AS_HEARD,
}
"""What an event puts an end to: of its station, or of all where it names none."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A control code that was found to be the same as on the paper: when, and by whom."""

    day: str
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A station as the closing board shows it.

    `last_day` is the day of its newest export, empty before the first. `tick` is None until the
    code that it has now was compared with the paper. `as_heard` is whether two people decided to
    count it without its last export. `reopened` is the day on which it took votes again after a
    last export, as the next one told; empty where it never did.
    """

    status: StationStatus
    last_day: str = ""
    tick: Tick | None = None
    as_heard: bool = False
    reopened: str = ""

    @property
    def station(self) -> Station:
        """The station itself."""
        return self.status.station

    @property
    def waited_for(self) -> bool:
        """Whether the count waits for its last export, or for a decision to go without."""
        return self.takes_part and not self.status.final

    @property
    def takes_part(self) -> bool:
        """Whether people still vote or leave proposals there, as far as the centre has decided."""
        status = self.status
        revoked = status.revoked_after is not None and not status.renewed
        return not (self.as_heard or status.set_aside or revoked)

    @property
    def to_compare(self) -> bool:
        """Whether it has a code that counts, and that nobody has compared yet."""
        return bool(self.status.fingerprint) and self.status.line.counts and self.tick is None


@dataclass(frozen=True, slots=True)
class AsHeard:
    """A decision to count stations, by their ids, as far as they were heard, and why."""

    stations: tuple[str, ...]
    why: WayOut


_STATES: Mapping[LineStatus, Phrase] = {
    LineStatus.FINAL: translate("StationBoard", "last export is here"),
    LineStatus.AS_FAR_AS_HEARD: translate("StationBoard", "last export is missing"),
    LineStatus.SET_ASIDE: translate("StationBoard", "left out of the count"),
    LineStatus.REVOKED: translate("StationBoard", "revoked"),
    LineStatus.BRANCH: translate("StationBoard", "has two lines of exports"),
    LineStatus.MISSING: translate("StationBoard", "nothing heard"),
}
_STATE_AS_HEARD = translate("StationBoard", "counted as far as heard")
_STATE_RENEWED = translate("StationBoard", "revoked, and set up anew with a new code")


def state_of(line: BoardLine) -> Phrase:
    """Return how a station takes part in the count, in words."""
    if line.as_heard and not line.status.final:
        return _STATE_AS_HEARD
    told = line.status.line
    renewed = line.status.renewed and told is LineStatus.REVOKED
    return _STATE_RENEWED if renewed else line_told(told)


def line_told(status: LineStatus) -> Phrase:
    """Return how a station's line in a count stands, in words."""
    return _STATES[status]


def station_board(central: CentralFile) -> tuple[BoardLine, ...]:
    """Return every station with what was compared and decided of it, by name."""
    with central.database.reading() as session:
        return board_lines(session)


def board_line(central: CentralFile, station: str) -> BoardLine:
    """Return a station's line of the board. Raises NoSuchStationError."""
    with central.database.reading() as session:
        the_station(session, station)
        return next(line for line in board_lines(session) if line.station.id == station)


def board_lines(session: Session) -> tuple[BoardLine, ...]:
    """Return what `station_board` returns, as this transaction sees it."""
    days, log = _last_days(session), _log(session)
    return tuple(_line(status, days, log) for status in station_statuses(session))


def tick(central: CentralFile, line: BoardLine, names: tuple[str, str]) -> None:
    """Note that two people found a station's code, as shown, to be the same as on the paper.

    Raises NotAllowedNowError, FieldError for a name that is empty or too long, and two names that
    are one.
    """
    _compared(central, _SAME, line, names)


def take_tick_back(central: CentralFile, line: BoardLine, names: tuple[str, str]) -> None:
    """Note that a tick was wrong. Raises what `tick` raises."""
    _compared(central, _TICK_TAKEN_BACK, line, names)


def count_as_heard(central: CentralFile, station: str, way: WayOut) -> None:
    """Count a station as far as heard, because its last export cannot be had.

    It holds until more is heard of the station.

    Raises NotAllowedNowError, FieldError, LettersWithoutFontError.
    """
    _decide(central, _AS_HEARD, station, way)


def with_as_heard(board: Iterable[BoardLine], heard: AsHeard | None) -> tuple[BoardLine, ...]:
    """Return a board as it will stand once a decision is noted; as it stands without one."""
    among = frozenset() if heard is None else frozenset(heard.stations)
    return tuple(
        replace(line, as_heard=line.as_heard or (line.station.id in among and line.waited_for))
        for line in board
    )


def note_as_heard(session: Session, day: str, heard: AsHeard) -> None:
    """Note a decision of those among its stations that are waited for, with what is done of it.

    Raises NotAllowedNowError, FieldError, LettersWithoutFontError.
    """
    way = decided(heard.why)
    for line in board_lines(session):
        if line.waited_for and line.station.id in heard.stations:
            _note(session, day, _AS_HEARD, line.station.id, way)


def wait_for_last_export(central: CentralFile, station: str, way: WayOut) -> None:
    """Wait for a station's last export after all. Raises what `count_as_heard` raises."""
    _decide(central, _WAITED_FOR, station, way)


def _compared(central: CentralFile, code: str, line: BoardLine, names: tuple[str, str]) -> None:
    first, second = checked_names(names)
    facts = {"station": line.station.id, "fingerprint": line.status.fingerprint}
    with central.database.unit() as session:
        require(session, Act.COMPARE)
        process = the_process(session).id
        note(session, process, central.today(), code, **facts, name=first, second_name=second)


def _decide(central: CentralFile, code: str, station: str, way: WayOut) -> None:
    way = decided(way)
    with central.database.unit() as session:
        _note(session, central.today(), code, station, way)


def _note(session: Session, day: str, code: str, station: str, way: WayOut) -> None:
    require(session, Act.COUNT_AS_HEARD)
    process, heard = the_process(session).id, the_station(session, station).fingerprint
    note_decision(session, process, day, code, way, station=station, fingerprint=heard)


def _last_days(session: Session) -> dict[str, str]:
    days = select(Merge.station_id, func.max(Merge.day)).group_by(Merge.station_id)
    return dict(session.execute(days).all())


def _line(
    status: StationStatus, days: Mapping[str, str], log: Mapping[tuple[str, str], AuditEvent]
) -> BoardLine:
    """Return a station with what stands in the log of the code that it has now."""
    station = status.station.id
    held = {
        code: event
        for (of, code), event in log.items()
        if of == station and event.parameters.get("fingerprint") == status.fingerprint
    }
    again = log.get((station, REOPENED))
    return BoardLine(
        status,
        days.get(station, ""),
        _tick(held.get(_SAME)),
        as_heard=_AS_HEARD in held,
        reopened=str(again.parameters["on"]) if again is not None else "",
    )


def _log(session: Session) -> Mapping[tuple[str, str], AuditEvent]:
    """Return what stands of each station: the newest event of its kind, not ended since."""
    kinds = {*_ENDS, *_ENDS.values(), REOPENED}
    rows = select(AuditEvent).where(
        AuditEvent.station_id == the_process(session).id, AuditEvent.code.in_(kinds)
    )
    standing: dict[tuple[str, str], AuditEvent] = {}
    for event in session.scalars(rows.order_by(AuditEvent.number)):
        station = str(event.parameters.get("station", ""))
        if event.code in _ENDS:
            standing = {
                (of, code): said
                for (of, code), said in standing.items()
                if code != _ENDS[event.code] or station not in {of, ""}
            }
        else:
            standing[station, event.code] = event
    return standing


def _tick(event: AuditEvent | None) -> Tick | None:
    if event is None:
        return None
    told = event.parameters
    return Tick(event.day, (str(told["name"]), str(told["second_name"])))
