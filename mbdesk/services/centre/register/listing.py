"""Reading the register: which proposals are asked for, in which order, a page at a time.

A list shows its first page at once, and then the numbers of all that is asked for, by which it
reads the pages that come into sight::

    query = RegisterQuery(language="ar", sort=Sort.TITLE)
    first = read_first(central, query)  # PAGE lines at most
    numbers = read_numbers(central, query)  # all of them, in order
    read_lines(central, numbers[5000:5200])
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from mbdesk.domain.answers import OWED
from mbdesk.domain.assessment import Verdict
from mbdesk.domain.evaluation import Criterion
from mbdesk.domain.media import MapPoint
from mbdesk.domain.register import ProposalKey, ProposalState
from mbdesk.domain.standing import FindingKind
from mbdesk.domain.texts import as_read
from mbdesk.models.evaluation import ProposalVerdict
from mbdesk.models.register import RegisterEntry
from mbdesk.models.station import Site, Station
from mbdesk.services.centre.central_file import CentralFile

PAGE = 200
"""Lines that are read at a time."""


ANSWER_OWED = "owed"
"""Asks for the proposals whose proposers wait for an answer."""


class Sort(StrEnum):
    """What the register can be sorted by; where that is the same, by number."""

    NUMBER = "number"
    TITLE = "title"
    COST = "cost"
    LANGUAGE = "language"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """Which lines are asked for. An empty value asks for all; `text` for all of its words.

    `site` is the id of the place where a proposal was left. `criterion` is what somebody finds that
    a proposal does not meet, or may not; `answer` is the state of its answer, or `ANSWER_OWED`.
    """

    text: str = ""
    site: str = ""
    theme: str = ""
    state: str = ""
    language: str = ""
    criterion: str = ""
    answer: str = ""
    sort: Sort = Sort.NUMBER
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A line of the register.

    `station` and `site` are names, empty for a joined proposal; `cost` is in kronor.
    """

    key: ProposalKey
    number: int
    received: str
    dnr: str
    theme: str
    protected: bool
    station: str
    site: str
    state: ProposalState
    language: str
    title: str
    place: str
    cost: int | None
    point: MapPoint | None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the register can be filtered by: what is in it, and how many lines it has.

    `sites` are names by their ids. `criteria` are those that proposals are assessed by; `assessed`
    tells whether one is yet, `answers` whether anything is decided that proposers are answered.
    """

    sites: Mapping[str, str]
    themes: tuple[str, ...]
    states: tuple[ProposalState, ...]
    languages: tuple[str, ...]
    lines: int
    first_day: str = ""
    last_day: str = ""
    criteria: tuple[Criterion, ...] = ()
    assessed: bool = False
    answers: bool = False


def read_first(
    central: CentralFile, query: RegisterQuery, most: int = PAGE
) -> tuple[RegisterLine, ...]:
    """Return the first lines that are asked for."""
    with central.database.reading() as session:
        wanted = _ordered(select(RegisterEntry), query).limit(most)
        rows: Sequence[RegisterEntry] = session.scalars(wanted).all()
        return _lines(session, rows)


def read_numbers(central: CentralFile, query: RegisterQuery) -> Sequence[int]:
    """Return the numbers of all that is asked for, in order."""
    with central.database.reading() as session:
        return array("q", session.scalars(_ordered(select(RegisterEntry.number), query)))


def read_lines(central: CentralFile, numbers: Sequence[int]) -> tuple[RegisterLine, ...]:
    """Return the lines with these numbers, in their order; what is not there is left out."""
    with central.database.reading() as session:
        wanted = select(RegisterEntry).where(RegisterEntry.number.in_(list(numbers)))
        by_number = {row.number: row for row in session.scalars(wanted)}
        found = (by_number.get(number) for number in numbers)
        return _lines(session, [row for row in found if row is not None])


def walk_lines(central: CentralFile, query: RegisterQuery) -> Iterator[RegisterLine]:
    """Yield all lines that are asked for, in order, with a page of them in memory at a time."""
    numbers = read_numbers(central, query)
    for start in range(0, len(numbers), PAGE):
        yield from read_lines(central, numbers[start : start + PAGE])


def read_points(central: CentralFile, query: RegisterQuery) -> Mapping[int, MapPoint]:
    """Return where on the map the proposals are that are asked for, by their numbers."""
    entry = RegisterEntry
    wanted = select(entry.number, entry.point_x, entry.point_y)
    with central.database.reading() as session:
        rows = session.execute(wanted.where(*_where(query), entry.point_x.is_not(None)))
        return {number: MapPoint(x or 0, y or 0) for number, x, y in rows}


def read_choices(central: CentralFile) -> Choices:
    """Return what the register can be filtered by."""
    entry = RegisterEntry
    with central.database.reading() as session:
        used = _used(session, "site_id")
        names = session.execute(select(Site.id, Site.name).order_by(Site.name))
        lines, first, last = session.execute(
            select(func.count(), func.min(entry.received), func.max(entry.received))
        ).one()
        return Choices(
            sites={id_: name for id_, name in names if id_ in used},
            themes=tuple(filter(None, _used(session, "theme"))),
            states=tuple(map(ProposalState, _used(session, "state"))),
            languages=tuple(filter(None, _used(session, "language"))),
            lines=lines,
            first_day=first or "",
            last_day=last or "",
            criteria=central.criteria,
            assessed=session.scalar(select(ProposalVerdict.number).limit(1)) is not None,
            answers=bool(session.scalar(select(func.max(entry.answer)))),
        )


def line_of(session: Session, entry: RegisterEntry) -> RegisterLine:
    """Return a line of the register."""
    return _lines(session, [entry])[0]


def _used(session: Session, column: str) -> tuple[str, ...]:
    """Return the values of an indexed column, in order, by leaps along its index.

    To select distinct values, SQLite would read all of the index.
    """
    values = getattr(RegisterEntry, column)
    found: list[str] = []
    value = session.scalar(select(func.min(values)))
    while value is not None:
        found.append(value)
        value = session.scalar(select(func.min(values)).where(values > value))
    return tuple(found)


_SORTED = {
    Sort.NUMBER: RegisterEntry.number,
    Sort.TITLE: RegisterEntry.sort_title,
    Sort.COST: RegisterEntry.cost,
    Sort.LANGUAGE: RegisterEntry.language,
    Sort.STATE: RegisterEntry.state,
}


def _ordered(wanted: Select[Any], query: RegisterQuery) -> Select[Any]:
    column = _SORTED[query.sort]
    by = [column, RegisterEntry.number] if query.sort is not Sort.NUMBER else [column]
    order = [each.desc() if query.descending else each.asc() for each in by]
    if query.sort is Sort.COST:
        order[0] = order[0].nulls_last()
    return wanted.where(*_where(query)).order_by(*order)


def _where(query: RegisterQuery) -> list[ColumnElement[bool]]:
    entry = RegisterEntry
    exact = (
        (entry.site_id, query.site),
        (entry.theme, query.theme),
        (entry.state, query.state),
        (entry.language, query.language),
        (entry.answer, query.answer if query.answer != ANSWER_OWED else ""),
    )
    words = as_read(query.text).split()
    return [
        *(column == value for column, value in exact if value),
        *([entry.answer.in_(OWED)] if query.answer == ANSWER_OWED else ()),
        *([_unmet(query.criterion)] if query.criterion else ()),
        *(entry.search_text.contains(word, autoescape=True) for word in words),
    ]


def _unmet(criterion: str) -> ColumnElement[bool]:
    """Return what holds for a proposal of which somebody does not find that it meets a criterion.

    The newest verdict of each assessor holds, and what settles a difference ends all before it.
    """
    entry, one, later = RegisterEntry, aliased(ProposalVerdict), aliased(ProposalVerdict)
    ended = exists().where(
        later.station_id == one.station_id,
        later.proposal == one.proposal,
        later.subject == one.subject,
        later.number > one.number,
        or_(later.kind == FindingKind.SETTLED, func.lower(later.who) == func.lower(one.who)),
    )
    return exists().where(
        one.station_id == entry.station_id,
        one.proposal == entry.proposal,
        one.subject == criterion,
        one.verdict != Verdict.YES,
        not_(ended),
    )


def _lines(session: Session, rows: Sequence[RegisterEntry]) -> tuple[RegisterLine, ...]:
    stations = {row.id: row.to_value() for row in session.scalars(select(Station))}
    return tuple(
        RegisterLine(
            key=row.key,
            number=row.number,
            received=row.received,
            dnr=row.dnr,
            theme=row.theme,
            protected=row.protected,
            station=stations[row.station_id].full_name if row.station_id in stations else "",
            site=stations[row.station_id].site.name if row.station_id in stations else "",
            state=ProposalState(row.state),
            language=row.language,
            title=row.title,
            place=row.place,
            cost=row.cost,
            point=_point(row),
        )
        for row in rows
    )


def _point(row: RegisterEntry) -> MapPoint | None:
    if row.point_x is None or row.point_y is None:
        return None
    return MapPoint(row.point_x, row.point_y)
