"""Appending to the hash-chained log of a station or of the centre; never about one voter.

At the desk every event names who sat there, once they have told it::

    name_person(central.database, Person("Anna Ek", Role.PROCESS_LEADER))
    note(session, owner, today, "voting_closed")  # by="Anna Ek", role="process_leader"
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.people import Person
from mbdesk.domain.records import AuditEvent
from mbdesk.models.station import AuditEvent as EventRow
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync import hash_chain

if TYPE_CHECKING:
    from mbdesk.models.database import Database

AT_A_TIME = 1000
KIOSK_OPENED, EXPORTED, REOPENED = "kiosk_opened", "exported", "station_reopened"
"""Events that are read in more rooms than one."""

BY, ROLE = "by", "role"
"""Parameters of an event that name who sat at the desk, and as what."""

_PERSON = "mbdesk_person"
_COLUMNS = ("station_id", "number", "day", "code", "parameters", "previous")


def note(session: Session, owner: str, day: str, code: str, /, **parameters: str | int) -> str:
    """Append an event to the log of a station, or of the centre, whose id is the process's.

    Returns the event's digest, which is the log's head from then on. Raises NotARecordError for an
    event without a canonical form: once stored, it would block every later event and every export.
    """
    told = {**parameters, **_named(session)}
    event = hash_chain.append(_newest(session, owner), owner, day, code, told)
    head = hash_chain.digest(event)
    session.add(to_row(event))
    session.flush()
    return head


def name_person(database: "Database", person: Person | None) -> None:
    """Let every event that is noted in a database from now on name a person, or nobody."""
    database.session_info[_PERSON] = person


def _named(session: Session) -> dict[str, str | int]:
    person: Person | None = session.info.get(_PERSON)
    if person is None:
        return {}
    role: dict[str, str | int] = {ROLE: str(person.role)} if person.role else {}
    return {BY: person.name, **role}


def to_row(event: AuditEvent) -> EventRow:
    """Return a row holding `event`."""
    return EventRow(
        station_id=event.station,
        number=event.number,
        day=event.day,
        code=event.code,
        parameters=dict(event.parameters),
        previous=event.previous,
    )


def events(session: Session, station: str) -> list[AuditEvent]:
    """Return the log of `station`, oldest first."""
    rows = select(EventRow).where(EventRow.station_id == station).order_by(EventRow.number)
    return [row.to_value() for row in session.scalars(rows)]


def walk(session: Session, station: str) -> Iterator[AuditEvent]:
    """Yield the log of `station`, oldest first, with little of it in memory at a time."""
    table = EventRow.__table__
    columns = (table.c[name] for name in _COLUMNS)
    rows = select(*columns).where(table.c.station_id == station).order_by(table.c.number)
    for row in session.execute(rows, execution_options={"yield_per": AT_A_TIME}):
        yield AuditEvent(*row)


def _newest(session: Session, station: str) -> AuditEvent | None:
    rows = select(EventRow).where(EventRow.station_id == station)
    row = session.scalars(rows.order_by(EventRow.number.desc()).limit(1)).first()
    return row.to_value() if row else None


def note_decision(
    session: Session, owner: str, day: str, code: str, way: WayOut, **facts: str | int
) -> None:
    """Append a decision to the log of a station or of the centre, with its reason and names."""
    first, second = way.names
    note(session, owner, day, code, **facts, reason=way.reason, name=first, second_name=second)


def decisions(log: Iterable[AuditEvent]) -> tuple[AuditEvent, ...]:
    """Return the events of a log that bear the names of two people, in their order."""
    return tuple(event for event in log if {"name", "second_name"} <= event.parameters.keys())
