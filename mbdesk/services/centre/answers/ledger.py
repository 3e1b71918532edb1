"""The ledger of answers: who is owed what, in which language, and how far it has come.

Every proposal of which something is decided has a line. It says what follows from the records::

    read_figures(central).owed  # answers that somebody waits for
    read_ledger(central, LedgerQuery(owed=True))
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.answers import (
    MINORITY_LANGUAGES,
    OWED,
    AnswerGiven,
    AnswerState,
    AnswerText,
    Outcome,
)
from mbdesk.domain.texts import as_read
from mbdesk.models.answering import ProposalAnswerGiven, ProposalAnswerText
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """Which lines are asked for; an empty value asks for all.

    `language` is that of the answer. `owed` asks for those that somebody waits for.
    """

    text: str = ""
    outcome: str = ""
    language: str = ""
    state: str = ""
    owed: bool = False


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A line of the ledger. `written` is the answer as it was written last, for this outcome.

    `language` is that of the answer, `left_in` that of the proposal.
    """

    number: int
    title: str
    left_in: str
    dnr: str
    protected: bool
    outcome: Outcome
    language: str
    state: AnswerState
    written: AnswerText | None
    given: AnswerGiven | None

    @property
    def minority(self) -> bool:
        """Whether the answer has to be in a national minority's language."""
        return self.language in MINORITY_LANGUAGES


@dataclass(frozen=True, slots=True)
class LedgerFigures:
    """How far the answers have come: lines by their state, and what is not decided yet.

    `minorities` are the owed answers in national minorities' languages, by language.
    """

    states: Mapping[AnswerState, int] = field(default_factory=dict)
    minorities: Mapping[str, int] = field(default_factory=dict)
    pending: int = 0

    @property
    def owed(self) -> int:
        """How many answers somebody waits for."""
        return sum(self.states.get(each, 0) for each in OWED)

    @property
    def given(self) -> int:
        """How many answers were given."""
        return self.states.get(AnswerState.GIVEN, 0)

    @property
    def unowed(self) -> int:
        """How many could not be given: nobody left a contact, or nobody could be reached."""
        beyond = AnswerState.NO_CONTACT, AnswerState.UNREACHABLE
        return sum(self.states.get(each, 0) for each in beyond)

    @property
    def all(self) -> int:
        """How many proposals something is decided of."""
        return sum(self.states.values())


def read_ledger(central: CentralFile, query: LedgerQuery) -> Sequence[int]:
    """Return the numbers of the proposals that are asked for, in order."""
    number = RegisterEntry.number
    with central.database.reading() as session:
        return array("q", session.scalars(select(number).where(*_where(query)).order_by(number)))


def read_rows(central: CentralFile, numbers: Sequence[int]) -> tuple[LedgerRow, ...]:
    """Return the lines of these proposals, in their order; what has no line is left out."""
    wanted = select(RegisterEntry).where(
        RegisterEntry.number.in_(list(numbers)), RegisterEntry.answer != ""
    )
    with central.database.reading() as session:
        found = {entry.number: entry for entry in session.scalars(wanted)}
        return tuple(row_of(session, found[each]) for each in numbers if each in found)


def row_of(session: Session, entry: RegisterEntry) -> LedgerRow:
    """Return the line of a proposal of which something is decided."""
    return LedgerRow(
        *(entry.number, entry.title, entry.language, entry.dnr, entry.protected),
        *(Outcome(entry.outcome), entry.answer_language, AnswerState(entry.answer)),
        written=_newest(session, ProposalAnswerText, entry),
        given=_newest(session, ProposalAnswerGiven, entry),
    )


def _newest(session: Session, model: Any, entry: RegisterEntry) -> Any:
    """Return the newest record of a kind for this outcome as a value, None where there is none."""
    own = model.station_id == entry.station_id, model.proposal == entry.proposal
    wanted = select(model).where(*own, model.outcome == entry.outcome)
    row = session.scalars(wanted.order_by(model.number.desc()).limit(1)).first()
    return None if row is None else row.to_value()


def read_figures(central: CentralFile) -> LedgerFigures:
    """Return how far the answers have come."""
    with central.database.reading() as session:
        return figures_in(session)


def figures_in(session: Session) -> LedgerFigures:
    """Return how far the answers have come."""
    entry, count = RegisterEntry, func.count()
    states = session.execute(select(entry.answer, count).group_by(entry.answer)).all()
    counted = {state: number for state, number in states if state}
    minorities = session.execute(
        select(entry.answer_language, count)
        .where(entry.answer.in_(OWED), entry.answer_language.in_(MINORITY_LANGUAGES))
        .group_by(entry.answer_language)
    ).all()
    return LedgerFigures(
        states={AnswerState(state): number for state, number in counted.items()},
        minorities=dict(minorities),
        pending=sum(number for state, number in states if not state),
    )


def _where(query: LedgerQuery) -> list[ColumnElement[bool]]:
    entry, words = RegisterEntry, as_read(query.text).split()
    exact = (
        (entry.outcome, query.outcome),
        (entry.answer_language, query.language),
        (entry.answer, query.state),
    )
    owed: list[ColumnElement[bool]] = [entry.answer.in_(OWED)] if query.owed else []
    return [
        *(owed or [entry.answer != ""]),
        *(column == value for column, value in exact if value),
        *(entry.search_text.contains(word, autoescape=True) for word in words),
    ]
