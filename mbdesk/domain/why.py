"""Why an item on the ballot won or lost, and what it would have needed."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why an item was chosen, or was not: the first thing that decided it.

    `OVER_FUNDS` costs more than all the funds, `DOES_NOT_FIT` more than what was left at its turn,
    and `ENDED` comes after one that did not fit, where that ends the choosing. `LOST_TIE` would
    have fitted before others with equally many votes. `SUPPORTERS_SHORT` is of equal shares: those
    who want it cannot pay for it. `TIE_WAITS` and `DEPENDS` are undecided until a tie is settled.
    """

    CHOSEN = "chosen"
    WITHDRAWN = "withdrawn"
    NO_VOTES = "no_votes"
    BELOW_THRESHOLD = "below_threshold"
    OVER_FUNDS = "over_funds"
    DOES_NOT_FIT = "does_not_fit"
    ENDED = "ended"
    FEWER_VOTES = "fewer_votes"
    LOST_TIE = "lost_tie"
    SUPPORTERS_SHORT = "supporters_short"
    TIE_WAITS = "tie_waits"
    DEPENDS = "depends"


@dataclass(frozen=True, slots=True)
class Turn:
    """An item's turn in a count: what was left when it came, and what decided it.

    `left` is in kronor: of the funds at its turn, or, under equal shares, what those who want it
    had left together (rounded down); None where it had no turn. `before` is the code of the item
    that decided it: the one that ended the choosing, that has most votes, or that won the tie.
    """

    code: str
    reason: Reason
    left: int | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """An item's turn with its votes (or points), and what it would have needed to be chosen.

    `more_votes` are votes for it alone, by so many people more; `cheaper` is in kronor. Each is
    enough by itself, and one less is not. None where no number would do, where it was chosen, and
    while a tie waits.
    """

    turn: Turn
    votes: int
    cost: int
    more_votes: int | None = None
    cheaper: int | None = None

    @property
    def code(self) -> str:
        """The item's code on the ballot."""
        return self.turn.code

    @property
    def chosen(self) -> bool:
        """Whether it won."""
        return self.turn.reason is Reason.CHOSEN
