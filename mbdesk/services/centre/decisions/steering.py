"""The steering group's list: which proposals go to the vote and which do not, each with a reason.

Each decision is a record, and the last one of a proposal holds::

    decide(central, [4, 7, 12], Decided(True, "Inom ramen", "2026-11-12"), "Anna Ek")
    decide(central, [9], Decided(False, "Marken ska bebyggas", "2026-11-12"), "Anna Ek")
    read_list(central, ListQuery(undecided=True))  # what the group has not decided on
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.assessment import FEASIBILITY, Evaluation, Verdict
from mbdesk.domain.decisions import SteeringDecision
from mbdesk.domain.register import CLOSED, ProposalState
from mbdesk.domain.texts import as_read
from mbdesk.domain.vote_state import Act
from mbdesk.models.answering import ProposalAdmission
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.days import past_day
from mbdesk.services.centre.evaluation.acts import open_entry
from mbdesk.services.centre.evaluation.board import evaluations_by_key
from mbdesk.services.centre.register.acts import Why, checked, finish, numbered
from mbdesk.services.centre.vote_acts import require

LISTED = (ProposalState.FEASIBLE, ProposalState.NOT_FEASIBLE)
"""The states of proposals that the steering group decides on: their evaluation is done."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What the steering group has decided of proposals, why, and on which day (ISO) it met."""

    admitted: bool
    reason: str
    decided_on: str


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which proposals of the list are asked for; an empty value asks for all."""

    text: str = ""
    undecided: bool = False
    admitted: bool | None = None


@dataclass(frozen=True, slots=True)
class ListRow:
    """A proposal on the steering group's list; `decision` is None while it has not decided."""

    number: int
    title: str
    place: str
    language: str
    state: ProposalState
    protected: bool
    evaluation: Evaluation
    decision: SteeringDecision | None

    @property
    def reason(self) -> str:
        """What the evaluation gives as its reason; empty where it has none."""
        held = self.evaluation.on(FEASIBILITY).held
        return "" if held is None else held.reason

    @property
    def differs(self) -> bool:
        """Whether the group has decided otherwise than the evaluation found."""
        held = self.evaluation.on(FEASIBILITY).held
        if self.decision is None or held is None:
            return False
        return self.decision.admitted is not (held.verdict is Verdict.YES)


@dataclass(frozen=True, slots=True)
class ListFigures:
    """How far the list has come: proposals whose evaluation is done, by what was decided of them.

    `open` are those that are still evaluated, about which nothing can be decided yet.
    """

    admitted: int = 0
    declined: int = 0
    undecided: int = 0
    open: int = 0

    @property
    def all(self) -> int:
        """How many proposals stand on the list."""
        return self.admitted + self.declined + self.undecided


def decide(central: CentralFile, numbers: Sequence[int], decided: Decided, who: str = "") -> None:
    """Put on record what the steering group has decided of proposals, all of them or none.

    One that is decided so already, for the same reason and on the same day, is left as it is.

    Raises:
        NoSuchProposalError, NotOpenError: of a proposal that goes no further.
        FieldError: no reason, nobody's name, or a day that is none or is still to come.
        NotAllowedNowError: the vote is open, so that what goes to it is fixed.
        LettersWithoutFontError
    """
    why = checked(central, Why(" ".join(decided.reason.split()), who))
    day = past_day(central, "decided_on", decided.decided_on)
    with central.database.unit() as session:
        for number in numbers:
            _decide(session, central, number, Decided(decided.admitted, why.reason, day), why.who)


def _decide(
    session: Session, central: CentralFile, number: int, decided: Decided, who: str
) -> None:
    entry = open_entry(session, number)
    before = decision_in(session, entry)
    if decided.admitted or (before is not None and before.admitted):
        require(session, Act.ADMIT)
    if before and decided == Decided(before.admitted, before.reason, before.decided_on):
        return
    session.add(
        ProposalAdmission(
            **numbered(session, entry.key),
            admitted=decided.admitted,
            reason=decided.reason,
            decided_on=decided.decided_on,
            who=who,
            day=central.today(),
        )
    )
    event = "proposal_admitted" if decided.admitted else "proposal_declined"
    finish(session, central, entry, event)


def decision_in(session: Session, entry: RegisterEntry) -> SteeringDecision | None:
    """Return what the steering group last decided of a proposal, None before it has."""
    row = ProposalAdmission
    own = row.station_id == entry.station_id, row.proposal == entry.proposal
    newest = session.scalars(select(row).where(*own).order_by(row.number.desc()).limit(1)).first()
    return None if newest is None else newest.to_value()


def read_list(central: CentralFile, query: ListQuery) -> Sequence[int]:
    """Return the numbers of the proposals that are asked for, in order."""
    number = RegisterEntry.number
    with central.database.reading() as session:
        wanted = select(number).where(*_where(query)).order_by(number)
        return array("q", session.scalars(wanted))


def read_rows(central: CentralFile, numbers: Sequence[int]) -> tuple[ListRow, ...]:
    """Return the proposals with these numbers, in their order; what is not there is left out."""
    with central.database.reading() as session:
        return rows_in(session, numbers)


def rows_in(session: Session, numbers: Sequence[int]) -> tuple[ListRow, ...]:
    """Return the proposals with these numbers, as `read_rows` does."""
    wanted = select(RegisterEntry).where(RegisterEntry.number.in_(list(numbers)))
    entries = {row.number: row for row in session.scalars(wanted)}
    found = evaluations_by_key(session, list(entries.values()))
    return tuple(
        ListRow(
            *(entry.number, entry.title, entry.place, entry.language, ProposalState(entry.state)),
            protected=entry.protected,
            evaluation=found[entry.station_id, entry.proposal],
            decision=None if entry.admitted is None else decision_in(session, entry),
        )
        for entry in (entries[number] for number in numbers if number in entries)
    )


def read_figures(central: CentralFile) -> ListFigures:
    """Return how far the list has come."""
    with central.database.reading() as session:
        return figures_in(session)


def figures_in(session: Session) -> ListFigures:
    """Return how far the list has come."""
    entry = RegisterEntry
    open_ = entry.state.not_in((*LISTED, *CLOSED)), entry.admitted.is_(None)
    queries = (
        _where(ListQuery(admitted=True)),
        _where(ListQuery(admitted=False)),
        _where(ListQuery(undecided=True)),
        open_,
    )
    counted = (select(func.count()).select_from(RegisterEntry).where(*each) for each in queries)
    return ListFigures(*(session.scalar(each) or 0 for each in counted))


def admitted_entries(session: Session) -> Sequence[RegisterEntry]:
    """Return the lines of the proposals that the steering group sends to the vote, by number."""
    wanted = select(RegisterEntry).where(*_where(ListQuery(admitted=True)))
    return session.scalars(wanted.order_by(RegisterEntry.number)).all()


def _where(query: ListQuery) -> list[ColumnElement[bool]]:
    entry, words = RegisterEntry, as_read(query.text).split()
    done = entry.state.in_(LISTED)
    wanted: list[ColumnElement[bool]]
    if query.undecided:
        wanted = [done, entry.admitted.is_(None)]
    elif query.admitted is not None:
        wanted = [entry.state.not_in(CLOSED), entry.admitted == query.admitted]
    else:
        wanted = [entry.state.not_in(CLOSED), done | entry.admitted.is_not(None)]
    return [*wanted, *(entry.search_text.contains(word, autoescape=True) for word in words)]
