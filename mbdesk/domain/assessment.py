"""What assessors find of a proposal: verdicts, costs, questions back, and a second assessment.

Every finding is a record of its own. The newest of each assessor holds; where they differ, a
further record settles it, and both stay:

>>> yes = Judgement(1, "2026-10-05", "Anna Ek", FEASIBILITY, "", Verdict.YES, "")
>>> no = Judgement(2, "2026-10-06", "Bo Dal", FEASIBILITY, "", Verdict.NO, "a nature reserve")
>>> evaluation_of([yes, no]).feasible is None
True
>>> settled = replace(yes, number=3, kind=FindingKind.SETTLED, reason="outside the reserve")
>>> evaluation_of([yes, no, settled]).feasible
True
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from mbdesk.domain.register import Record

FEASIBILITY, CHILD = "feasibility", "child"
"""What is judged beside the criteria, by the names that stand where a criterion has its id: whether
a proposal can be carried out, and the best of the child."""


class Verdict(StrEnum):
    """What an assessor finds. All but a yes want a reason."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class FindingKind(StrEnum):
    """Why somebody judges: as an assessor, to settle a difference, or asked to judge anew."""

    ASSESSED = "assessed"
    SETTLED = "settled"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Judgement(Record):
    """A verdict on one subject: a criterion by its id, `FEASIBILITY` or `CHILD`.

    `criterion` is what the criterion said then, in Swedish.
    """

    subject: str
    criterion: str
    verdict: Verdict
    reason: str
    kind: FindingKind = FindingKind.ASSESSED

    @property
    def finding(self) -> object:
        """What two assessors may differ in."""
        return self.verdict


class CostPart(NamedTuple):
    """A part of what a proposal costs: once and each year in kronor, and how far off, in percent.

    `department` is who would carry it.
    """

    what: str
    department: str
    once: int
    yearly: int = 0
    uncertainty: int = 0


@dataclass(frozen=True, slots=True)
class Costing(Record):
    """What an assessor finds that a proposal costs, in parts."""

    parts: tuple[CostPart, ...]
    reason: str = ""
    kind: FindingKind = FindingKind.ASSESSED

    @property
    def once(self) -> int:
        """The cost in kronor, but for what it costs each year."""
        return sum(part.once for part in self.parts)

    @property
    def yearly(self) -> int:
        """The running costs of a year in kronor."""
        return sum(part.yearly for part in self.parts)

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the most that it may cost once, rounded away from the estimate."""
        off = [part.once * part.uncertainty for part in self.parts]
        spread = -(-sum(off) // 100)
        return self.once - spread, self.once + spread

    @property
    def finding(self) -> object:
        """What two assessors may differ in."""
        return self.once, self.yearly


class Step(StrEnum):
    """A step of a question to the proposer: asked, answered, or given up after its deadline."""

    ASKED = "asked"
    ANSWERED = "answered"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Clarification(Record):
    """A step of a question; `asked` is the number of the record that it answers, 0 for a question.

    `deadline` is the last day (ISO) for an answer to a question.
    """

    step: Step
    text: str
    deadline: str = ""
    asked: int = 0


@dataclass(frozen=True, slots=True)
class SecondRequest(Record):
    """That a second assessment was asked for, and why."""

    reason: str


F = TypeVar("F", Judgement, Costing)


@dataclass(frozen=True, slots=True)
class Standing(Generic[F]):
    """How a subject stands: the newest finding of each assessor, and what settles differences.

    `held` is what holds; None where there is nothing yet, or assessors differ.
    """

    opinions: tuple[F, ...] = ()
    settlement: F | None = None
    held: F | None = None

    @property
    def differs(self) -> bool:
        """Whether somebody has to settle it."""
        return self.held is None and bool(self.opinions or self.settlement)

    def opinion_of(self, who: str) -> F | None:
        """Return the finding of an assessor, None where there is none yet."""
        return next((each for each in self.opinions if _same(each.who, who)), None)

    def word_of(self, who: str) -> F | None:
        """Return the newest word of somebody, also where it settled a difference."""
        own, settled = self.opinion_of(who), self.settlement
        if settled is None or not _same(settled.who, who):
            return own
        return settled if own is None or own.number < settled.number else own

    @property
    def newest(self) -> int:
        """The number of the newest record, 0 where there is none."""
        last = 0 if self.settlement is None else self.settlement.number
        for each in self.opinions:
            last = max(last, each.number)
        return last


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def standing_of(findings: Iterable[F]) -> Standing[F]:
    """Return how a subject stands.

    What settles holds over all that was found before it. Who finds otherwise afterwards opens the
    difference again.
    """
    newest: dict[str, F] = {}
    settlement: F | None = None
    for each in sorted(findings, key=lambda each: each.number):
        if each.kind is FindingKind.ASSESSED:
            newest[each.who.casefold()] = each
        else:
            settlement = each
    opinions = tuple(sorted(newest.values(), key=lambda each: each.who.casefold()))
    since = 0 if settlement is None else settlement.number
    counting = [each for each in opinions if each.number > since]
    if settlement is not None:
        counting.insert(0, settlement)
    agreed = len({each.finding for each in counting}) == 1
    return Standing(opinions, settlement, counting[0] if agreed else None)


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the proposer, and how it ended; `end` is None while an answer is waited for."""

    asked: Clarification
    end: Clarification | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was found of a proposal. `second` is a request that nobody has met yet."""

    subjects: Mapping[str, Standing[Judgement]] = field(default_factory=dict)
    costs: Standing[Costing] = field(default_factory=Standing)
    questions: tuple[Question, ...] = ()
    second: SecondRequest | None = None

    def on(self, subject: str) -> Standing[Judgement]:
        """Return how a subject stands."""
        return self.subjects.get(subject, Standing())

    @property
    def begun(self) -> bool:
        """Whether anybody has assessed anything."""
        return bool(self.subjects or self.costs.opinions or self.costs.settlement)

    @property
    def asked_back(self) -> bool:
        """Whether an answer of the proposer is waited for."""
        return any(question.end is None for question in self.questions)

    @property
    def feasible(self) -> bool | None:
        """Whether the proposal can be carried out; None while that is not known."""
        held = self.on(FEASIBILITY).held
        if held is None or self.second is not None or held.verdict is Verdict.UNCLEAR:
            return None
        return held.verdict is Verdict.YES

    @property
    def newest(self) -> int:
        """The number of the newest verdict or estimate, 0 where there is none."""
        return max([self.costs.newest, *(each.newest for each in self.subjects.values())])

    @property
    def differs(self) -> bool:
        """Whether assessors differ in anything that nobody has settled."""
        return self.costs.differs or any(each.differs for each in self.subjects.values())


def evaluation_of(records: Iterable[Record]) -> Evaluation:
    """Return what a proposal's records say of its evaluation; they may be in any order."""
    in_order = sorted(records, key=lambda each: each.number)
    judged: defaultdict[str, list[Judgement]] = defaultdict(list)
    questions: dict[int, Question] = {}
    second: SecondRequest | None = None
    for each in in_order:
        if isinstance(each, Judgement):
            judged[each.subject].append(each)
            if each.kind is FindingKind.SECOND:
                second = None
        elif isinstance(each, SecondRequest):
            second = each
        elif isinstance(each, Clarification):
            known = questions.get(each.asked)
            questions[each.asked or each.number] = (
                Question(each) if known is None else replace(known, end=each)
            )
    return Evaluation(
        subjects={subject: standing_of(found) for subject, found in judged.items()},
        costs=standing_of(each for each in in_order if isinstance(each, Costing)),
        questions=tuple(questions.values()),
        second=second,
    )
