"""Whether the centre counts exactly what was acknowledged: none less, none more, none changed."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mbdesk.models.slots import SPARE_DAY
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_folder import DATABASE_NAME
from tests.gui.flows.making import codes_counted, count_all
from tests.gui.voter.making import Place
from tests.soak.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Account:
    """What the voters took home beside what the centre has, in numbers."""

    acknowledged: int
    counted: int
    lost: int
    """Codes that voters have and the count has not."""
    unknown: int
    """Codes that the count has and no voter."""
    changed: int
    """Ballots whose content differs from what the voters saw at their reviews."""
    items: dict[str, tuple[int, int]]
    """Votes for each item: seen by the voters, counted."""
    answered: int
    answers: int
    copied: bool
    """Whether the second copy holds the same envelopes as the kiosk, byte for byte."""

    @property
    def wrong(self) -> Iterator[str]:
        """Yield what does not add up."""
        if self.lost or self.unknown or self.acknowledged != self.counted:
            yield f"{self.lost} votes were lost, {self.unknown} are unknown"
        if self.changed or any(seen != counted for seen, counted in self.items.values()):
            yield f"{self.changed} ballots are not what was seen"
        if self.answered != self.answers:
            yield f"{self.answered} people answered, {self.answers} answers came"
        if not self.copied:
            yield "the second copy holds something else"


def account(place: Place, exports: list[Path], copy_stick: Path, ledger: Ledger) -> Account:
    """Carry the exports to the centre in the order in which they were written, and count."""
    for path in exports:
        merge(place.central, path)
    place.central.today = place.station.today
    close_voting(place.central)
    result, opened = count_all(place)
    notes = list(ledger.read())
    acknowledged = Counter(note.code for note in notes)
    counted = Counter(codes_counted(place))
    seen = Counter(note.choice for note in notes)
    votes = Counter(code for note in notes for code in note.items)
    return Account(
        acknowledged=len(notes),
        counted=result.counted,
        lost=(acknowledged - counted).total(),
        unknown=(counted - acknowledged).total(),
        changed=(seen - opened).total() + (opened - seen).total(),
        items={
            item.code: (votes[item.code], int(result.votes[item.code])) for item in result.items
        },
        answered=ledger.answered,
        answers=place.station.counts().surveys,
        copied=_envelopes(place.station.folder / DATABASE_NAME)
        == _envelopes(copy_stick / COPY_NAME),
    )


def _envelopes(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        wanted = "SELECT * FROM vote_slot WHERE day != ? ORDER BY id"
        return connection.execute(wanted, (SPARE_DAY,)).fetchall()
