"""Ties as explicit values: how items with equally many votes are put in order.

Nothing here decides by chance or by the order in which a file was read. A tie waits until the
board has decided it, or is settled by what anyone can see: a published seed, or the ballot's order.

>>> bench, lamp = BallotItem("bench", 0, 60, {}), BallotItem("lamp", 1, 20, {})
>>> [[item.code for item in level] for level in levels([lamp, bench], {"bench": 5, "lamp": 5})]
[['bench', 'lamp']]
>>> settle_by(TieRule.BOARD, [])([bench, lamp], 5).order
()
>>> minutes = Tie(("bench", "lamp"), 5, TieRule.BOARD, ("lamp", "bench"), "Minutes, item 12")
>>> settle_by(TieRule.BOARD, [minutes])([bench, lamp], 5).order
('lamp', 'bench')
>>> lot_order(("bench", "lamp"), "drawn on 2 June")
('lamp', 'bench')
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from mbdesk.domain.ballot import BallotItem, TieRule
from mbdesk.domain.result import Outcome, Tie
from mbdesk.domain.why import Turn

Settle = Callable[[Sequence[BallotItem], int], Tie]
"""Makes a tie, settled or waiting, of items in ballot order and their number of votes."""

BALLOT_ORDER_BASIS = "ballot order"


@dataclass(frozen=True, slots=True)
class Traced:
    """What a counting rule returns: the outcome, and the turn that each item had in it."""

    outcome: Outcome
    turns: tuple[Turn, ...]


def levels(items: Sequence[BallotItem], votes: Mapping[str, int]) -> list[list[BallotItem]]:
    """Return the items in groups of equally many votes, most votes first, in ballot order."""
    ranked = sorted(items, key=lambda item: (-votes[item.code], item.position))
    return [list(group) for _, group in groupby(ranked, key=lambda item: votes[item.code])]


def lot_order(codes: Sequence[str], seed: str) -> tuple[str, ...]:
    r"""Return the codes in the order that a published seed draws.

    By the SHA-256 of the UTF-8 bytes of seed, line feed and code: anyone can draw it again, as
    with ``printf 'SEED\nCODE' | sha256sum`` for each code.
    """
    return tuple(sorted(codes, key=lambda code: sha256(f"{seed}\n{code}".encode()).digest()))


def settle_by(rule: TieRule, decisions: Sequence[Tie]) -> Settle:
    """Return what settles ties under the rule with the decisions taken so far.

    A decision settles the tie of exactly its items. The board's must name each of them once in
    its order; a lot's `basis` is the seed, and its order is drawn from that, never taken over.
    """

    def settle(items: Sequence[BallotItem], votes: int) -> Tie:
        codes = tuple(item.code for item in items)
        if rule is TieRule.BALLOT_ORDER:
            return Tie(codes, votes, rule, codes, BALLOT_ORDER_BASIS)
        # A decision on one item more or less is on another tie, and says nothing of this one.
        for decision in decisions:
            if set(decision.codes) == set(codes):
                return _decided(Tie(codes, votes, rule), decision)
        return Tie(codes, votes, rule)

    return settle


def in_order(items: Sequence[BallotItem], tie: Tie) -> list[BallotItem]:
    """Return the items in the tie's order; those that are no part of it come after."""
    places = {code: place for place, code in enumerate(tie.order)}
    return sorted(items, key=lambda item: places.get(item.code, len(places)))


def _decided(tie: Tie, decision: Tie) -> Tie:
    if tie.rule is TieRule.LOT and decision.basis:
        order = lot_order(tie.codes, decision.basis)
    elif tie.rule is TieRule.BOARD and sorted(decision.order) == sorted(tie.codes):
        order = decision.order
    else:
        return tie  # what names other items, or no seed, leaves the tie waiting
    return Tie(tie.codes, tie.votes, tie.rule, order, decision.basis)
