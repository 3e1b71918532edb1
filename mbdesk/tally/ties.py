"""Ties as explicit objects: found only where their order changes who wins."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from itertools import groupby

from mbdesk.domain import BallotItem, Tie, TieRule

Elect = Callable[[Sequence[BallotItem]], tuple[str, ...]]
"""Goes through items in the order given and returns the codes of those chosen."""

BALLOT_ORDER_BASIS = "ballot order"


def levels(items: Sequence[BallotItem], votes: dict[str, int]) -> list[list[BallotItem]]:
    """Return the items in groups of equally many votes, most votes first, in ballot order."""
    ranked = sorted(items, key=lambda item: (-votes[item.code], item.position))
    return [list(group) for _, group in groupby(ranked, key=lambda item: votes[item.code])]


def settle(
    groups: Sequence[Sequence[BallotItem]],
    votes: dict[str, int],
    rule: TieRule,
    decisions: Sequence[Tie],
    elect: Elect,
) -> tuple[list[BallotItem], tuple[Tie, ...]]:
    """Return all items in one order, and the ties that matter with how each was settled.

    A tie matters when reversing it, or moving any of its items first, changes the set chosen.
    """
    order = [list(group) for group in groups]
    ties = []
    for index, group in enumerate(order):
        if len(group) > 1 and _matters(order, index, elect):
            tie = _decided(group, votes[group[0].code], rule, decisions)
            ties.append(tie)
            if tie.order:
                order[index] = sorted(group, key=lambda item: tie.order.index(item.code))
    return [item for group in order for item in group], tuple(ties)


def lot_order(codes: Sequence[str], seed: str) -> tuple[str, ...]:
    """Return the codes in the order that a published seed draws: by SHA-256 of seed and code."""
    return tuple(sorted(codes, key=lambda code: sha256(f"{seed}\n{code}".encode()).digest()))


def _matters(order: list[list[BallotItem]], index: int, elect: Elect) -> bool:
    group = order[index]
    variants = [group, group[::-1], *([item, *_without(group, item)] for item in group)]
    outcomes = {
        frozenset(elect([i for g in (*order[:index], v, *order[index + 1 :]) for i in g]))
        for v in variants
    }
    return len(outcomes) > 1


def _without(group: Sequence[BallotItem], left_out: BallotItem) -> list[BallotItem]:
    return [item for item in group if item is not left_out]


def _decided(
    group: Sequence[BallotItem], votes: int, rule: TieRule, decisions: Sequence[Tie]
) -> Tie:
    codes = tuple(item.code for item in group)
    if rule is TieRule.BALLOT_ORDER:
        return Tie(codes, votes, rule, codes, BALLOT_ORDER_BASIS)
    decision = next((d for d in decisions if set(d.order) == set(codes)), None)
    if decision is None:
        return Tie(codes, votes, rule)
    if rule is TieRule.LOT:
        return Tie(codes, votes, rule, lot_order(codes, decision.basis), decision.basis)
    return Tie(codes, votes, rule, decision.order, decision.basis)
