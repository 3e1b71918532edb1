"""The result of a count: votes, winners, ties and turnout."""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.ballot import BallotItem, TieRule
from mbdesk.domain.process import Frame


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many envelopes of one station were counted, and why others were not.

    received = counted + duplicates + invalid; `signed_for` is what its newest export states.
    """

    station: str
    site: str
    name: str
    signed_for: int
    received: int
    final: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """Items with equally many votes whose order matters, and how it was settled.

    `order` is empty while the tie waits for a decision; `basis` says what settled it: the
    minutes' paragraph of the board's decision, the lot's published seed, or the ballot's order.
    """

    codes: tuple[str, ...]
    votes: int
    rule: TieRule
    order: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The winners by a counting rule, and the ties met."""

    winners: tuple[str, ...]
    spent: int
    ties: tuple[Tie, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether no tie waits for a decision."""
        return all(tie.order for tie in self.ties)


@dataclass(frozen=True, slots=True)
class Result:
    """The signed result's content: enough to recompute and to print the protocol.

    `votes` maps item codes to votes (points for points ballots) in ballot order;
    `invalid` maps reasons to numbers; `duplicates` lists credentials (hexadecimal) with the
    number of envelopes set aside for each; `confirmations` is the sorted list of confirmation
    codes of the envelopes counted, blank and invalid ones included.
    """

    frame: Frame
    items: tuple[BallotItem, ...]
    counted_on: str
    received: int
    set_aside: int
    invalid: Mapping[str, int]
    blank: int
    counted: int
    votes: Mapping[str, int]
    outcome: Outcome
    turnout: tuple[Turnout, ...]
    duplicates: Mapping[str, int]
    missing_stations: tuple[str, ...]
    confirmations: tuple[str, ...]
