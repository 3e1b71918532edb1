"""What the centre holds, in figures: kept as rows while merging, so that nothing is scanned."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.records import Counts
from mbdesk.errors.centre import NoSuchEntryError, NoSuchStationError
from mbdesk.models.base import find_row
from mbdesk.models.proposal import ProposalRevision, SealedContact, SurveyAnswer
from mbdesk.models.runs import VoteDay
from mbdesk.models.station import AuditEvent, Merge, Site, Station
from mbdesk.services.common.shared_rows import the_process

_OTHERS: Mapping[str, Any] = {
    "proposals": ProposalRevision,
    "contacts": SealedContact,
    "surveys": SurveyAnswer,
}


def held_counts(session: Session) -> Counts:
    """Count what the centre holds of all stations."""
    votes, tests = session.execute(
        select(func.coalesce(func.sum(Station.votes), 0), func.coalesce(func.sum(Station.tests), 0))
    ).one()
    others = {name: _number(session, model) for name, model in _OTHERS.items()}
    return Counts(votes=int(votes), tests=int(tests), **others)


def standing(session: Session) -> tuple[int, int]:
    """Return figures that grow with all that is done at any desk: events noted, files merged."""
    own = AuditEvent.station_id == the_process(session).id
    newest = session.scalar(select(func.max(AuditEvent.number)).where(own))
    return newest or 0, _number(session, Merge)


def the_station(session: Session, station: str) -> Station:
    """Return a station's row. Raises NoSuchStationError."""
    row = find_row(session, Station, station)
    if row is None:
        raise NoSuchStationError(station=station)
    return row


def the_site(session: Session, site: str) -> Site:
    """Return a place's row. Raises NoSuchEntryError."""
    row = find_row(session, Site, site)
    if row is None:
        raise NoSuchEntryError
    return row


def held_of_station(session: Session, station: str) -> Counts:
    """Count what the centre holds of one station."""
    row = the_station(session, station)
    others = {
        name: _number(session, model, model.station_id == station)
        for name, model in _OTHERS.items()
    }
    return Counts(votes=row.votes, tests=row.tests, **others)


def held_by_station(session: Session) -> dict[str, Counts]:
    """Count what the centre holds of each station, with one query per kind of record."""
    others = {name: _grouped(session, model) for name, model in _OTHERS.items()}
    return {
        station: Counts(
            votes=votes,
            tests=tests,
            **{name: numbers.get(station, 0) for name, numbers in others.items()},
        )
        for station, votes, tests in session.execute(
            select(Station.id, Station.votes, Station.tests)
        )
    }


def votes_by_day(session: Session) -> dict[str, dict[str, int]]:
    """Return how many votes of each station bear which day."""
    found: dict[str, dict[str, int]] = {}
    rows = select(VoteDay.station_id, VoteDay.day, VoteDay.votes).order_by(VoteDay.day)
    for station, day, votes in session.execute(rows):
        found.setdefault(station, {})[day] = votes
    return found


def _number(session: Session, model: Any, *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(model).where(*where)) or 0


def _grouped(session: Session, model: Any) -> dict[str, int]:
    rows = session.execute(select(model.station_id, func.count()).group_by(model.station_id))
    return {row[0]: row[1] for row in rows}
