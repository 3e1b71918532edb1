"""What the voters take home: for each vote the code they read, and what they saw themselves cast.

It lies in a file, so that what is remembered of ten thousand voters is not taken for the memory
of the kiosk.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import Choice


@dataclass(frozen=True, slots=True)
class Noted:
    """One acknowledged vote: the confirmation code, and the codes of the items chosen."""

    code: str
    items: tuple[str, ...]

    @property
    def choice(self) -> Choice:
        """The ballot's content as the centre is to find it."""
        return Choice(tuple(sorted(self.items)))


@dataclass
class Ledger:
    """The notes in the order in which people voted, and how many answered the questions."""

    path: Path
    votes: int = 0
    answered: int = 0
    deeds: Counter[str] = field(default_factory=Counter)
    """How often people did a thing, by its name."""

    def note(self, noted: Noted) -> None:
        """Note that a vote was acknowledged."""
        with self.path.open("a", encoding="ascii") as book:
            book.write(f"{noted.code} {','.join(noted.items)}\n")
        self.votes += 1

    def read(self) -> Iterator[Noted]:
        """Yield all notes."""
        if not self.path.exists():
            return
        for line in self.path.read_text("ascii").splitlines():
            code, _, items = line.partition(" ")
            yield Noted(code, tuple(items.split(",")) if items else ())
