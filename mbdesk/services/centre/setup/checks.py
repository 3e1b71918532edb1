"""One check of a set-up and a ballot, before anything is written: can it be carried, can it work.

Each fault is a FieldError with the path to the field, as in `phases.2.first_day` or `3.cost` (lists
count from 1), and with what would be right. For example, voting from the day on which proposals
may still be left is refused: a station does one thing a day, so nobody could vote on those days.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Any, NoReturn

from mbdesk.domain.ballot import BallotItem, Bound, CountingRule
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import Media
from mbdesk.domain.process import (
    Frame,
    KeyScheme,
    Mode,
    Orientation,
    Phase,
    PhaseKind,
    PublicKeys,
    Rules,
)
from mbdesk.domain.records import SEAL, new_id
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts, bare, without_invisible
from mbdesk.errors.files import FieldError
from mbdesk.services.common.byte_forms import named_fields, travelling
from mbdesk.sync.canonical import LARGEST_INT
from mbdesk.sync.documents import FRAME_FIELDS
from mbdesk.sync.scalars import number
from mbdesk.sync.text_fields import LONGEST_LABEL, LONGEST_LINE, LONGEST_TEXT
from mbdesk.tally.outcome import WITHDRAWN_COST
from mbdesk.tally.outcome import check as check_counting
from mbdesk.words.languages import LANGUAGES

_CODE = re.compile(r"[^\s,;:=]{1,64}")
_ORDER = tuple(PhaseKind)
MAX_CHOICES = "rules.max_choices"
"""The field that is told when a person may choose more items than the ballot has."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What the board and the steering group have decided; money in kronor, days ISO 8601."""

    titles: Texts
    funds: int
    phases: tuple[Phase, ...]
    goals: Texts = field(default_factory=dict)
    purposes: Texts = field(default_factory=dict)
    orientation: Orientation = Orientation.THEME
    target_group: str = ""
    district: str = ""
    process_funds: int = 0
    decision_day: str = ""
    decision_reference: str = ""
    steering_group: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    communication: str = ""
    rules: Rules = field(default_factory=Rules)
    criteria: tuple[Criterion, ...] = ()
    cost_items: tuple[CostItem, ...] = ()
    media: tuple[Media, ...] = field(default=(), repr=False)
    mode: Mode = Mode.LIVE
    currency: str = "SEK"
    key_scheme: KeyScheme = KeyScheme.SIMPLE
    test_ballots: bool = False
    languages: tuple[str, ...] = ()
    colour: str = ""
    second_colour: str = ""

    def to_frame(self, keys: PublicKeys) -> Frame:
        """Return the frame of a new process with these keys."""
        return Frame(id=new_id(), keys=keys, seal=SEAL, **self.frame_fields())

    def frame_fields(self) -> dict[str, Any]:
        """Return the fields that a frame has too, by their names."""
        return {name: getattr(self, name) for name in SHARED}


SHARED = frozenset(each.name for each in fields(Frame)) & {each.name for each in fields(Setup)}
"""The names of the fields that a frame and a set-up share."""


def check_setup(setup: Setup) -> None:
    """Refuse a set-up that no pack can carry or no vote can be held by.

    Raises FieldError, and NotSupportedError for a counting rule that does not fit the ballot.
    """
    for name, shape in FRAME_FIELDS.items():
        if hasattr(setup, name):
            with named_fields(name):
                shape.dump(getattr(setup, name))
    _check_texts("titles", setup.titles)
    for name in ("goals", "purposes"):
        if texts := getattr(setup, name):
            _check_texts(name, texts)
    for name in ("steering_group", "partners"):
        for place, member in enumerate(getattr(setup, name), start=1):
            if not bare(member):
                _refuse(f"{name}.{place}", "some_text", most=LONGEST_LINE)
    _check_languages(setup.languages)
    _check_number("funds", setup.funds, least=1)
    _check_phases(setup.phases)
    _check_rules(setup.rules)
    _check_guides(setup.criteria, setup.cost_items)


def check_choices(items: Sequence[BallotItem], rules: Rules) -> None:
    """Refuse a ballot with fewer items than a person may choose. Raises FieldError."""
    if rules.ballot.bounded_by is Bound.ITEMS and items:
        _check_number(MAX_CHOICES, rules.max_choices, least=1, most=len(items))


def check_items(items: Sequence[BallotItem], rules: Rules, funds: int | None) -> None:
    """Refuse items that no pack can carry, or that cannot be voted for.

    `funds` is None where items may cost more than can be paid: in elections held elsewhere.

    Raises FieldError.
    """
    codes: set[str] = set()
    for place, item in enumerate(items, start=1):
        with named_fields(str(place)):
            travelling(item)
        code = bare(without_invisible(item.code))  # what people can read and type again
        if not _CODE.fullmatch(item.code) or code != item.code:
            _refuse(f"{place}.code", "item_code")
        if item.code.casefold() in codes:  # numbers on paper are typed in letters of any size
            _refuse(f"{place}.code", "unlike_code")
        codes.add(item.code.casefold())
        _check_texts(f"{place}.titles", item.titles)
        if item.descriptions:
            _check_texts(f"{place}.descriptions", item.descriptions)
        # A knapsack holds what the funds can pay for, whatever rule counts it.
        counts = rules.rule is not CountingRule.MOST_VOTES or rules.ballot.bounded_by is Bound.FUNDS
        if counts and item.cost != WITHDRAWN_COST and funds is not None:
            _check_number(f"{place}.cost", item.cost, most=funds)


def _check_languages(tags: Sequence[str]) -> None:
    """Refuse languages that the program does not have, and a choice without Swedish."""
    if not set(tags) <= set(LANGUAGES):
        _refuse("languages", "one_of", choices=", ".join(LANGUAGES))
    if tags and DEFAULT_LANGUAGE not in tags:
        _refuse("languages", "with_swedish")


def _check_phases(phases: Sequence[Phase]) -> None:
    """Refuse days that go backwards or lie in two phases, and a process without any."""
    _check_kinds([phase.kind for phase in phases])
    for place, phase in enumerate(phases, start=1):
        if phase.last_day < phase.first_day:
            _refuse(f"phases.{place}.last_day", "day_from", after=phase.first_day)
    numbered = sorted(enumerate(phases, start=1), key=lambda each: each[1].first_day)
    for (_, earlier), (place, later) in pairwise(numbered):
        if later.first_day <= earlier.last_day:
            _refuse(f"phases.{place}.first_day", "day_after", after=earlier.last_day)
        if _ORDER.index(later.kind) < _ORDER.index(earlier.kind):
            ends = max(phase.last_day for phase in phases if phase.kind is later.kind)
            at = next(n for n, phase in numbered if phase is earlier)
            _refuse(f"phases.{at}.first_day", "day_after", after=ends)
    if not phases:
        _refuse("phases", "some_days")


def _check_kinds(kinds: Sequence[PhaseKind]) -> None:
    """Refuse a second phase of one kind: each has one first and one last day."""
    if len(kinds) > len(PhaseKind):
        _refuse("phases", "fewer", most=len(PhaseKind))
    for place, kind in enumerate(kinds):
        if kind in kinds[:place]:
            others = ", ".join(each for each in PhaseKind if each not in kinds)
            _refuse(f"phases.{place + 1}.kind", "one_of", choices=others)


def _check_rules(rules: Rules) -> None:
    check_counting(rules)
    if rules.ballot.bounded_by is Bound.ITEMS:
        _check_number(MAX_CHOICES, rules.max_choices, least=1)
    if rules.ballot.pointed:
        _check_number("rules.max_points", rules.max_points, least=1)
    if rules.rule is CountingRule.GREEDY_THRESHOLD:
        _check_number("rules.threshold", rules.threshold, least=1)


def _check_guides(criteria: Sequence[Criterion], costs: Sequence[CostItem]) -> None:
    for place, criterion in enumerate(criteria, start=1):
        with named_fields(f"criteria.{place}"):
            travelling(criterion)
        _check_texts(f"criteria.{place}.texts", criterion.texts)
    for place, cost in enumerate(costs, start=1):
        with named_fields(f"cost_items.{place}"):
            travelling(cost)
        # What a resident chooses from the guide becomes a line of the proposal.
        _check_texts(f"cost_items.{place}.texts", cost.texts, most=LONGEST_LABEL)


def _check_texts(field: str, texts: Texts, most: int | None = None) -> None:
    """Refuse an unknown language, a text that is too long, and texts without Swedish."""
    for language, text in texts.items():
        if language not in LANGUAGES:
            _refuse(field, "one_of", choices=", ".join(LANGUAGES))
        if most is not None and len(text) > most:
            _refuse(f"{field}.{language}", "text", most=most)
    if not bare(texts.get(DEFAULT_LANGUAGE, "")):
        _refuse(field, "swedish")
    for language, text in texts.items():
        if text and not bare(text):  # it would be shown in place of the Swedish text
            _refuse(f"{field}.{language}", "some_text", most=most or LONGEST_TEXT)


def _check_number(field: str, value: int, least: int = 0, most: int = LARGEST_INT) -> None:
    with named_fields(field):
        number(least, most).dump(value)


def _refuse(field: str, wanted: str, **bounds: int | str) -> NoReturn:
    raise FieldError(field=field, wanted=wanted, **bounds)
