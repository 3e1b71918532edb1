"""Reading the board of proposals and criteria: which proposals, a page at a time, and how far.

Proposals that were withdrawn or joined, or came with a copy not gone by, do not stand there::

    numbers = read_board(central, BoardQuery(left_for="Anna Ek"))
    read_rows(central, numbers[:200])
"""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, func, not_, select
from sqlalchemy.orm import Session

from mbdesk.domain.assessment import FEASIBILITY, Evaluation
from mbdesk.domain.register import CLOSED, ProposalState
from mbdesk.domain.texts import as_read
from mbdesk.models.evaluation import ProposalVerdict
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.entries import evaluations_of


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """Which proposals are asked for; an empty value asks for all.

    `left_for` is an assessor who has not judged feasibility yet; `differing` asks for what somebody
    has to settle.
    """

    text: str = ""
    state: str = ""
    left_for: str = ""
    differing: bool = False


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A proposal on the board."""

    number: int
    title: str
    place: str
    state: ProposalState
    protected: bool
    evaluation: Evaluation


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the evaluation has come: proposals by state, and who has assessed any, by name.

    `left` is how many one assessor has not judged yet, `differing` how many are to be settled.
    """

    states: dict[ProposalState, int]
    differing: int
    left: int
    assessors: tuple[str, ...]

    @property
    def all(self) -> int:
        """How many proposals stand on the board."""
        return sum(self.states.values())


def read_board(central: CentralFile, query: BoardQuery) -> Sequence[int]:
    """Return the numbers of the proposals that are asked for, in order."""
    number = RegisterEntry.number
    with central.database.reading() as session:
        return array("q", session.scalars(select(number).where(*_where(query)).order_by(number)))


def read_rows(central: CentralFile, numbers: Sequence[int]) -> tuple[BoardRow, ...]:
    """Return the proposals with these numbers, in their order; what is not there is left out."""
    with central.database.reading() as session:
        wanted = select(RegisterEntry).where(RegisterEntry.number.in_(list(numbers)))
        by_number = {row.number: row for row in session.scalars(wanted)}
        found = evaluations_by_key(session, list(by_number.values()))
        there = (by_number[number] for number in numbers if number in by_number)
        return tuple(
            BoardRow(
                *(row.number, row.title, row.place, ProposalState(row.state), row.protected),
                evaluation=found[row.station_id, row.proposal],
            )
            for row in there
        )


def evaluations_by_key(
    session: Session, rows: Sequence[RegisterEntry]
) -> dict[tuple[str, str], Evaluation]:
    """Return what was found of the proposals on these lines, by station and id."""
    by_station: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        by_station[row.station_id].append(row.proposal)
    return {
        (station, proposal): found
        for station, proposals in by_station.items()
        for proposal, found in evaluations_of(session, station, proposals).items()
    }


def read_progress(central: CentralFile, assessor: str) -> Progress:
    """Return how far the evaluation has come, for all and for one assessor."""
    entry = RegisterEntry
    with central.database.reading() as session:
        counted = session.execute(select(entry.state, func.count()).group_by(entry.state))
        states = {ProposalState(state): number for state, number in counted}
        left, differing = (
            session.scalar(select(func.count()).select_from(entry).where(*_where(query))) or 0
            for query in (BoardQuery(left_for=assessor), BoardQuery(differing=True))
        )
        return Progress(
            states={state: number for state, number in states.items() if state not in CLOSED},
            differing=differing,
            left=left,
            assessors=_assessors(session),
        )


def _assessors(session: Session) -> tuple[str, ...]:
    """Return who has judged anything, by leaps along the index of their names."""
    found: dict[str, str] = {}
    name = session.scalar(select(func.min(ProposalVerdict.who)))
    while name is not None:
        found.setdefault(name.casefold(), name)
        later = select(func.min(ProposalVerdict.who)).where(ProposalVerdict.who > name)
        name = session.scalar(later)
    return tuple(found[key] for key in sorted(found))


def _where(query: BoardQuery) -> list[ColumnElement[bool]]:
    entry, verdict = RegisterEntry, ProposalVerdict
    judged = exists().where(
        verdict.station_id == entry.station_id,
        verdict.proposal == entry.proposal,
        verdict.subject == FEASIBILITY,
        verdict.who == query.left_for,
    )
    words = as_read(query.text).split()
    return [
        entry.state.not_in(CLOSED),
        *(entry.search_text.contains(word, autoescape=True) for word in words),
        *([entry.state == query.state] if query.state else ()),
        *([entry.differs] if query.differing else ()),
        *([not_(judged)] if query.left_for else ()),
    ]
