"""Answers: what somebody who left a proposal is owed, and how far it has come.

A proposal has an outcome once its evaluation, the steering group or the board has decided
something of it. Each outcome is answered anew. Both tables are read from above: the first line
that holds is the outcome, or how far the answer has come.

>>> outcome_of(OutcomeFacts(held=True, feasible=False))
<Outcome.NOT_FEASIBLE: 'not_feasible'>
>>> progress_of(AnswerFacts(Outcome.NOT_FEASIBLE, "fi", contact=True))
<AnswerState.NOT_BEGUN: 'not_begun'>
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.register import Record

MINORITY_LANGUAGES = ("fi", "fit", "se")
"""The languages for which Stockholm is an administrative area: who writes in one of them, or asks
for it, is answered in it (lagen 2009:724 om nationella minoriteter och minoritetsspråk, 8 §)."""


class Outcome(StrEnum):
    """What has become of a proposal, as far as its proposer is told.

    `JOINED` is part of a joined proposal that goes to the vote; `OUT_OF_VOTE` was withdrawn from
    the vote while people voted.
    """

    WITHDRAWN = "withdrawn"
    WON = "won"
    OUT_OF_VOTE = "out_of_vote"
    LOST = "lost"
    JOINED = "joined"
    TO_VOTE = "to_vote"
    NOT_FEASIBLE = "not_feasible"
    NOT_CHOSEN = "not_chosen"


@dataclass(frozen=True, slots=True)
class OutcomeFacts:
    """What is decided of a proposal, or of the joined one that it is part of.

    `feasible` and `admitted` are None while evaluation and steering group have not said; `wins` is
    None until the board has decided, and for what was not on the ballot.
    """

    held: bool
    withdrawn: bool = False
    feasible: bool | None = None
    admitted: bool | None = None
    joined: bool = False
    out_of_vote: bool = False
    wins: bool | None = None


OUTCOMES: tuple[tuple[Outcome | None, Callable[[OutcomeFacts], bool]], ...] = (
    (None, lambda on: not on.held),
    (Outcome.WITHDRAWN, lambda on: on.withdrawn),
    (Outcome.WON, lambda on: on.wins is True),
    (Outcome.OUT_OF_VOTE, lambda on: on.out_of_vote),
    (Outcome.LOST, lambda on: on.wins is False),
    (Outcome.JOINED, lambda on: on.admitted is True and on.joined),
    (Outcome.TO_VOTE, lambda on: on.admitted is True),
    (Outcome.NOT_FEASIBLE, lambda on: on.feasible is False),
    (Outcome.NOT_CHOSEN, lambda on: on.admitted is False),
)
"""The outcomes and what makes each of them so; None where nobody is answered."""


def outcome_of(facts: OutcomeFacts) -> Outcome | None:
    """Return what has become of a proposal, None while that is not decided."""
    return next((outcome for outcome, holds in OUTCOMES if holds(facts)), None)


class AnswerWay(StrEnum):
    """How an answer was given; `UNREACHABLE` says that it was tried, and could not be."""

    LETTER = "letter"
    EMAIL = "email"
    CALL = "call"
    IN_PERSON = "in_person"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class AnswerText(Record):
    """An answer as it was written for an outcome, in a language; it goes out once `approved`."""

    outcome: Outcome
    language: str
    text: str
    approved: bool


@dataclass(frozen=True, slots=True)
class AnswerGiven(Record):
    """That an answer was given, on which day (ISO), in which way; `who` gave it."""

    outcome: Outcome
    language: str
    way: AnswerWay
    given_on: str


@dataclass(frozen=True, slots=True)
class AnswerLanguage(Record):
    """That an answer in a language is asked for; empty where none is any more."""

    language: str


@dataclass(frozen=True, slots=True)
class ContactOpening(Record):
    """That the contact of a proposer was opened, and what for."""

    purpose: str


class AnswerState(StrEnum):
    """How far an answer has come. The first three are owed; of the others nothing is."""

    NOT_BEGUN = "not_begun"
    DRAFT = "draft"
    APPROVED = "approved"
    GIVEN = "given"
    UNREACHABLE = "unreachable"
    NO_CONTACT = "no_contact"


OWED = (AnswerState.NOT_BEGUN, AnswerState.DRAFT, AnswerState.APPROVED)
"""The states of an answer that somebody waits for."""


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What is on record of the answer to an outcome; `contact` says that one was left.

    `language` is that of the answer that is owed; `text` and `given` are the newest records.
    """

    outcome: Outcome
    language: str
    contact: bool
    text: AnswerText | None = None
    given: AnswerGiven | None = None

    @property
    def answered(self) -> bool:
        """Whether the answer that is owed was given, or tried: in the right language too."""
        given = self.given
        if given is None or given.outcome is not self.outcome:
            return False
        tried = given.way is AnswerWay.UNREACHABLE
        return tried or given.language == self.language or self.language not in MINORITY_LANGUAGES

    @property
    def draft(self) -> AnswerText | None:
        """The text that was written for this outcome, None where there is none."""
        return self.text if self.text is not None and self.text.outcome is self.outcome else None


ANSWER_STATES: tuple[tuple[AnswerState, Callable[[AnswerFacts], bool]], ...] = (
    (
        AnswerState.UNREACHABLE,
        lambda on: on.answered and on.given is not None and on.given.way is AnswerWay.UNREACHABLE,
    ),
    (AnswerState.GIVEN, lambda on: on.answered),
    (AnswerState.NO_CONTACT, lambda on: not on.contact),
    (AnswerState.APPROVED, lambda on: on.draft is not None and on.draft.approved),
    (AnswerState.DRAFT, lambda on: on.draft is not None),
    (AnswerState.NOT_BEGUN, lambda _: True),
)
"""How far an answer can have come, and what makes it so."""


def progress_of(facts: AnswerFacts) -> AnswerState:
    """Return how far the answer to an outcome has come."""
    return next(state for state, holds in ANSWER_STATES if holds(facts))


@dataclass(frozen=True, slots=True)
class AnswerStanding:
    """A proposal's line in the ledger: outcome, wanted language, and how far its answer has come.

    All are empty where nothing is decided yet.
    """

    outcome: Outcome | None = None
    language: str = ""
    state: AnswerState | None = None


def standing_of(
    outcome: Outcome | None, language: str, records: Iterable[Record], *, contact: bool
) -> AnswerStanding:
    """Return a proposal's line in the ledger; its records may be in any order.

    `language` is the proposal's own, in which it is answered unless another one was asked for.
    """
    if outcome is None:
        return AnswerStanding()
    in_order = sorted(records, key=lambda each: each.number)
    asked = [each.language for each in in_order if isinstance(each, AnswerLanguage)]
    wanted = (asked[-1] if asked else "") or language
    texts = [each for each in in_order if isinstance(each, AnswerText)]
    given = [each for each in in_order if isinstance(each, AnswerGiven)]
    facts = AnswerFacts(
        outcome,
        wanted,
        contact,
        text=texts[-1] if texts else None,
        given=_settling(given, outcome, wanted),
    )
    return AnswerStanding(outcome, wanted, progress_of(facts))


def _settling(given: list[AnswerGiven], outcome: Outcome, wanted: str) -> AnswerGiven | None:
    """Return the newest answer to an outcome that settles it, else the newest one at all."""
    settles = [
        each for each in given if AnswerFacts(outcome, wanted, contact=True, given=each).answered
    ]
    newest = settles or given
    return newest[-1] if newest else None
