"""Reading the hash-chained logs that the centre holds: its own, and those of its stations.

A page is read at a time, the newest entries first; `before` is where the last page ended::

    whose = log_owners(central)[0].id  # the centre's own log comes first
    page = read_entries(central, LogQuery(whose, "Anna Ek"))
    more = read_entries(central, LogQuery(whose, "Anna Ek"), before=page[-1].event.number)
    check_log(central, whose).whole  # True: each entry names the one before it
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Text, cast, exists, func, or_, select
from sqlalchemy.orm import Session

from mbdesk.domain.people import Role
from mbdesk.domain.records import AuditEvent
from mbdesk.errors.bundles import BrokenLogError
from mbdesk.models.station import AuditEvent as EventRow
from mbdesk.models.station import Station
from mbdesk.reports import station_phrases
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.common.audit_log import BY, ROLE, walk
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync import hash_chain
from mbdesk.words.log_entries import EVENTS, ROLES
from mbdesk.words.phrase import Number, Phrase, Readable, Reader, Verbatim, translate

PAGE = 200
"""Entries that are read at a time."""

_OF_STATIONS = "reports"
_REASON, _NAMES = "reason", ("name", "second_name")


@dataclass(frozen=True, slots=True)
class LogOwner:
    """Whose log it is: a station's full name, empty for the centre; and how many entries it has."""

    id: str
    name: str
    length: int


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which entries are asked for: whose, and what stands in them.

    `codes` are those of events whose sentence holds what is sought, in the language on screen.
    """

    owner: str
    text: str = ""
    codes: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An event, and the full names of the stations that it tells of, by their ids."""

    event: AuditEvent
    stations: Mapping[str, str]

    @property
    def reason(self) -> str:
        """Why it was decided, empty where nobody was asked."""
        return str(self.event.parameters.get(_REASON, ""))

    def people(self) -> tuple[str, ...]:
        """Return the names in it: who sat at the desk, and the two who decided."""
        told = (str(self.event.parameters.get(name, "")) for name in (BY, *_NAMES))
        return tuple(dict.fromkeys(name for name in told if name))

    def who(self, reader: Reader) -> str:
        """Return the names in it, each once; who sat at the desk first, and as what."""
        role = self.event.parameters.get(ROLE)
        names = list(self.people())
        if role in set(Role):
            names[0] = f"{names[0]} ({ROLES[Role(role)].read(reader)})"
        return ", ".join(names)

    def says(self, reader: Reader) -> str:
        """Return the sentence of the event; its code where a newer version has written it."""
        phrase = sentence_of(self.event.code)
        if phrase is None:
            return self.event.code
        facts = self.event.parameters.items()
        return phrase.fill(**{name: self._fact(name, value) for name, value in facts}).read(reader)

    def _fact(self, name: str, value: str | int) -> Readable:
        if isinstance(value, int):
            return Number(value)
        if name == _REASON and value in station_phrases.REASONS:
            return translate(_OF_STATIONS, station_phrases.REASONS[value])
        return Verbatim(self.stations.get(value, value))


@dataclass(frozen=True, slots=True)
class LogState:
    """Whether a log is whole: how many entries it has, and at which its chain breaks, 0 at none.

    `head` is the SHA-256 of the last one, empty where there is none or the chain breaks.
    """

    length: int
    head: str = ""
    broken_at: int = 0

    @property
    def whole(self) -> bool:
        """Whether each entry names the one before it."""
        return not self.broken_at


def sentence_of(code: str) -> Phrase | None:
    """Return the sentence of an event by its code, None for a code that is not known."""
    if code in EVENTS:
        return EVENTS[code]
    source = station_phrases.EVENTS.get(code)
    return None if source is None else translate(_OF_STATIONS, source)


def codes_saying(text: str, reader: Reader) -> frozenset[str]:
    """Return the codes whose sentence holds a text, in capitals or not."""
    sought = text.casefold()
    known = ((code, sentence_of(code)) for code in {*EVENTS, *station_phrases.EVENTS})
    return frozenset(
        code for code, phrase in known if phrase and sought in phrase.read(reader).casefold()
    )


def log_owners(central: CentralFile) -> tuple[LogOwner, ...]:
    """Return whose logs there are: the centre first, then the stations by name."""
    with central.database.reading() as session:
        own, names = the_process(session).id, _station_names(session)
        lengths = dict(_lengths(session))
        stations = sorted((name, id_) for id_, name in names.items() if id_ in lengths)
        return (
            LogOwner(own, "", lengths.get(own, 0)),
            *(LogOwner(id_, name, lengths[id_]) for name, id_ in stations),
        )


def read_entries(
    central: CentralFile, query: LogQuery, before: int | None = None, most: int = PAGE
) -> tuple[LogEntry, ...]:
    """Return the newest entries that are asked for, those below the number `before` alone."""
    with central.database.reading() as session:
        names = _station_names(session)
        rows = (
            select(EventRow).where(*_where(session, query, names)).order_by(EventRow.number.desc())
        )
        if before is not None:
            rows = rows.where(EventRow.number < before)
        return tuple(LogEntry(row.to_value(), names) for row in session.scalars(rows.limit(most)))


def walk_found(central: CentralFile, query: LogQuery) -> Iterator[LogEntry]:
    """Yield all entries that are asked for, the newest first, a page at a time."""
    before: int | None = None
    while page := read_entries(central, query, before):
        yield from page
        before = page[-1].event.number


def walk_entries(session: Session, owner: str) -> Iterator[LogEntry]:
    """Yield all entries of a log, the oldest first, with little of it in memory at a time."""
    names = _station_names(session)
    return (LogEntry(event, names) for event in walk(session, owner))


def check_log(central: CentralFile, owner: str, progress: Progress = silent) -> LogState:
    """Return whether the chain of a whole log holds. Raises what `progress` raises."""
    with central.database.reading() as session:
        length = dict(_lengths(session)).get(owner, 0)
        try:
            last = hash_chain.check(_told(walk(session, owner), length, progress), owner)
        except BrokenLogError as error:
            return LogState(length, broken_at=int(error.parameters["number"]))
    return LogState(length, hash_chain.digest(last) if last else "")


def _told(events: Iterator[AuditEvent], length: int, progress: Progress) -> Iterator[AuditEvent]:
    for done, event in enumerate(events):
        if not done % 1000:
            progress(done, length)
        yield event


def _lengths(session: Session) -> Iterator[tuple[str, int]]:
    counted = select(EventRow.station_id, func.count()).group_by(EventRow.station_id)
    return ((owner, length) for owner, length in session.execute(counted))


def _station_names(session: Session) -> dict[str, str]:
    return {row.id: row.full_name for row in session.scalars(select(Station))}


def _where(
    session: Session, query: LogQuery, names: Mapping[str, str]
) -> list[ColumnElement[bool]]:
    """Return the conditions on an entry; a station's name stands for its id."""
    found: list[ColumnElement[bool]] = [EventRow.station_id == query.owner]
    sought = " ".join(query.text.split())
    if not sought:
        return found
    folded = sought.casefold()
    meant = [id_ for id_, name in names.items() if folded in name.casefold()]
    on_server = session.get_bind().dialect.name == "postgresql"
    each = func.jsonb_each_text if on_server else func.json_each
    value = cast(each(EventRow.parameters).table_valued("key", "value").c.value, Text)
    # SQLite knows the capitals of ASCII alone.
    ways = {sought, sought.lower(), sought.upper(), sought.title(), sought.capitalize(), *meant}
    told = exists().where(or_(*(value.icontains(way, autoescape=True) for way in ways)))
    by_code = [EventRow.code.in_(query.codes)] if query.codes else []
    return [*found, or_(EventRow.day.startswith(sought, autoescape=True), told, *by_code)]
