"""What may be marked, what stands on the ballot, and what one person marked."""

from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.texts import Texts


class BallotKind(StrEnum):
    """What a person may mark on the ballot."""

    CHOOSE_ONE = "choose_one"
    APPROVAL = "approval"
    POINTS = "points"
    RANKING = "ranking"
    KNAPSACK = "knapsack"


class CountingRule(StrEnum):
    """How marks become winners.

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


@dataclass(frozen=True, slots=True)
class BallotItem:
    """A feasible proposal as it stands on the ballot.

    `code` is the short public id, unique in the process, that ballots and results refer to;
    `position` its place in the published order, from 0.
    """

    code: str
    position: int
    cost: int
    titles: Texts
    descriptions: Texts = field(default_factory=dict)
    place: str = ""
    proposal: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A ballot's content: what one person marked.

    `codes` are item codes: sorted for unordered kinds, by rank for `RANKING`. `points` runs
    parallel to `codes` for `POINTS` and is empty otherwise. A blank ballot has no codes.
    """

    codes: tuple[str, ...] = ()
    points: tuple[int, ...] = ()
