"""Ballot kinds, the items on a ballot, and a person's choice."""

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Self

from mbdesk.domain.texts import Texts


class Bound(Enum):
    """What limits a ballot.

    `ONE`: one item. `ITEMS`: `Rules.max_choices` items. `POINTS`: `Rules.max_points` points in
    all. `FUNDS`: what the items cost together, in kronor.
    """

    ONE = auto()
    ITEMS = auto()
    POINTS = auto()
    FUNDS = auto()


class Marking(Enum):
    """What a mark means: approval, a number of points, or a rank."""

    WANTED = auto()
    POINTS = auto()
    RANKS = auto()


class BallotKind(StrEnum):
    """The kinds of ballots: one line each, with all of its traits.

    Checking, packing, counting and the pages use a kind's traits and never its name, so that a new
    kind is a line here and its texts.

    >>> BallotKind("ranking").scored, BallotKind("knapsack").bounded_by
    (True, <Bound.FUNDS: 4>)
    """

    bounded_by: Bound
    marking: Marking

    CHOOSE_ONE = "choose_one", Bound.ONE, Marking.WANTED
    APPROVAL = "approval", Bound.ITEMS, Marking.WANTED
    POINTS = "points", Bound.POINTS, Marking.POINTS
    RANKING = "ranking", Bound.ITEMS, Marking.RANKS
    KNAPSACK = "knapsack", Bound.FUNDS, Marking.WANTED

    def __new__(
        cls, value: str, bounded_by: Bound = Bound.ITEMS, marking: Marking = Marking.WANTED
    ) -> Self:
        """Make the kind that is stored as `value`."""
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.bounded_by, kind.marking = bounded_by, marking
        return kind

    @property
    def scored(self) -> bool:
        """Whether votes are points, from points given or from ranks."""
        return self.marking is not Marking.WANTED

    @property
    def pointed(self) -> bool:
        """Whether a mark is a number of points."""
        return self.marking is Marking.POINTS

    @property
    def ranked(self) -> bool:
        """Whether the order of a ballot's items is their rank."""
        return self.marking is Marking.RANKS

    def most_items(self, max_choices: int, items: int) -> int:
        """Return how many of so many `items` one ballot may name; `max_choices` is the rules'.

        Where points or funds end a ballot, `max_choices` 0 sets no other limit.
        """
        if self.bounded_by is Bound.ONE:
            return min(1, items)
        if self.bounded_by is not Bound.ITEMS and not max_choices:
            return items
        return min(max_choices, items)


class CountingRule(StrEnum):
    """How winners are chosen from the votes.

    The greedy rules go through the items from most to fewest votes. `GREEDY` skips what does
    not fit in the funds left, `GREEDY_NO_SKIP` stops there, `GREEDY_THRESHOLD` is `GREEDY`
    among items that reach `Rules.threshold`. `MOST_VOTES` elects the one item with most votes.
    """

    MOST_VOTES = "most_votes"
    GREEDY = "greedy"
    GREEDY_NO_SKIP = "greedy_no_skip"
    GREEDY_THRESHOLD = "greedy_threshold"
    EQUAL_SHARES = "equal_shares"


class TieRule(StrEnum):
    """How items with equally many votes are put in order."""

    BOARD = "board"
    LOT = "lot"
    BALLOT_ORDER = "ballot_order"


class ItemOrder(StrEnum):
    """Order of the items on a person's screen."""

    RANDOM = "random"
    LISTED = "listed"


class Channel(StrEnum):
    """How votes come to a station: marked on its screens, or on paper and keyed in by staff."""

    DIGITAL = "digital"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class BallotItem:
    """A feasible proposal as it stands on the ballot.

    `code` is the short public id, unique in the process, that ballots and results refer to;
    `position` its place in the published order, from 0; `section` the number of the ballot's
    section that it stands in, from 1.
    """

    code: str
    position: int
    cost: int
    titles: Texts
    descriptions: Texts = field(default_factory=dict)
    place: str = ""
    proposal: str | None = None
    section: int = 1


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the ballot that is marked, bounded and counted by itself.

    A ballot has one as a rule; own district and whole city, or tiers of cost, make several, each
    with a title of its own. The items of a section name its number.
    """

    titles: Texts
    ballot: BallotKind
    max_choices: int
    max_points: int
    blank_allowed: bool
    rule: CountingRule
    threshold: int
    funds: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The content of a ballot's section: what one person marked there.

    `codes` are item codes: sorted for unordered kinds, by rank for `RANKING`. `points` runs
    parallel to `codes` for `POINTS` and is empty otherwise. A blank ballot has no codes.
    """

    codes: tuple[str, ...] = ()
    points: tuple[int, ...] = ()
