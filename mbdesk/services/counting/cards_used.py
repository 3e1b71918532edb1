"""How many voting cards were used: cards, not the envelopes that came of them.

A card that is used at two stations gives two envelopes. Both are sealed, so that nobody can tell
before the box is made; from then on the fates of the envelopes say it::

    cards_used(13, None, DuplicatePolicy.COUNT_ONE)  # CardsUsed(13, exact=False): at most
    fates = {Fate.IN_BOX: 12, Fate.REPEAT: 1}
    cards_used(13, fates, DuplicatePolicy.COUNT_ONE)  # CardsUsed(12, exact=True)
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.process import DuplicatePolicy
from mbdesk.domain.result import Fate

_FEWEST_OF_TWO = 4
"""So many repeats may be of two cards, where none of a card's is kept; fewer are of one."""


@dataclass(frozen=True, slots=True)
class CardsUsed:
    """How many voting cards were used: so many if `exact`, else at most so many."""

    number: int
    exact: bool


def cards_used(
    votes: int, fates: Mapping[Fate, int] | None, duplicates: DuplicatePolicy
) -> CardsUsed:
    """Return how many cards gave so many `votes`, by the fates of the newest box, None without one.

    Nobody has looked at the cards of stations that are left out; where no vote of a card that was
    used twice counts, its envelopes do not say how many cards they are of. Envelopes without a
    valid card are of none.
    """
    if fates is None:
        return CardsUsed(votes, exact=not votes)
    opened = sum(number for fate, number in fates.items() if fate.opened)
    unseen, repeats = fates.get(Fate.STATION, 0), fates.get(Fate.REPEAT, 0)
    if duplicates is DuplicatePolicy.COUNT_ONE:
        return CardsUsed(opened + unseen, exact=not unseen)
    sure = not unseen and repeats < _FEWEST_OF_TWO
    return CardsUsed(opened + unseen + repeats // 2, exact=sure)
