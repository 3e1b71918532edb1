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
from itertools import chain
from typing import NamedTuple

from mbdesk.domain.register import Record
from mbdesk.domain.standing import FindingKind, Standing, standing_of

FEASIBILITY, CHILD = "feasibility", "child"
"""What is judged beside the criteria, by the names that stand where a criterion has its id: whether
a proposal can be carried out, and the best of the child."""


class Verdict(StrEnum):
    """What an assessor finds. All but a yes want a reason."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


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

    @property
    def office(self) -> str:
        """The department whose own part alone this is, in its own words; empty for a whole."""
        own = self.parts[0].department if len(self.by_department) == 1 else ""
        return own if own and self.who.casefold().endswith(f", {own.casefold()}") else ""

    @property
    def by_department(self) -> Mapping[str, "Costing"]:
        """The parts of each department, by its name in small letters."""
        named: defaultdict[str, list[CostPart]] = defaultdict(list)
        for part in self.parts:
            named[part.department.casefold()].append(part)
        return {name: replace(self, parts=tuple(parts)) for name, parts in named.items()}


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


def costs_of(findings: Iterable[Costing]) -> Standing[Costing]:
    """Return how the costs stand: an office's word on its own part is no word on the whole.

    It is compared with what others say of that part alone, and takes its place in what is held.
    """
    stands = standing_of(findings)
    settled = stands.settlement
    later = [each for each in stands.opinions if settled is None or each.number > settled.number]
    counting = later if settled is None else [settled, *later]
    offices = [each for each in counting if each.office]
    wholes = [each for each in counting if not each.office]
    if not offices or len(counting) == 1:
        return stands
    held = dict(wholes[0].by_department) if wholes else {}
    differ = len({each.finding for each in wholes}) > 1 or "" in held
    for office in offices:
        name = office.office.casefold()
        differ |= name in held and held[name].finding != office.finding
        held[name] = office
    parts = tuple(chain.from_iterable(each.parts for each in held.values()))
    newest = max(counting, key=lambda each: each.number)
    return replace(stands, held=None if differ else replace(newest, parts=parts))


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
        costs=costs_of(each for each in in_order if isinstance(each, Costing)),
        questions=tuple(questions.values()),
        second=second,
    )
