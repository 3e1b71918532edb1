"""The voting cards that people bring: unused, used before, mistyped, and from somewhere else."""

from collections import deque
from random import Random

from mbdesk.sync.codes import SECRET_BITS, card_code

REMEMBERED = 50
ELSEWHERE = 120_000
"""Serials that no card of the run has."""


class Purse:
    """Hands out cards; one that was not voted with goes back."""

    def __init__(self, cards: list[str], random: Random) -> None:
        self._cards, self._random = cards, random
        self._used: deque[str] = deque(maxlen=REMEMBERED)
        self._right = ""

    def take(self, kind: str) -> str:
        """Return a card of a kind of `people.CARDS`; a right one where none is used yet."""
        self._right = ""
        if kind == "unknown":
            serial = ELSEWHERE + self._random.randrange(1000)
            return card_code(serial, self._random.getrandbits(SECRET_BITS))
        if kind == "used" and self._used:
            return self._random.choice(self._used)
        self._right = self._cards.pop()
        return _mistyped(self._right) if kind == "mistyped" else self._right

    def is_right(self) -> bool:
        """Whether the card taken last may vote, rightly typed."""
        return bool(self._right)

    def spend(self) -> None:
        """Note that the card taken last has been voted with."""
        if self._right:
            self._used.append(self._right)
            self._right = ""

    def put_back(self) -> None:
        """Take back the card taken last, unless it has been voted with."""
        if self._right:
            self._cards.append(self._right)
            self._right = ""


def _mistyped(card: str) -> str:
    """Return a card with one sign read wrong, which its check symbol gives away."""
    return card[:-1] + ("7" if card[-1] != "7" else "4")
