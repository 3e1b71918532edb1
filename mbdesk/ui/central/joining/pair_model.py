"""Likely duplicates as a table: two proposals a row, and the words that they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.likeness import LikelyPair
from mbdesk.services.centre.register.listing import read_lines
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.columns_model import NumberedRows, flush
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.phrase import translate
from mbdesk.words.proposal_records import language_name

RANK, FIRST, SECOND, SHARED, LANGUAGE = range(5)
PAGE = 100
"""Rows that are read at a time."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair by its place among those that were found, and what its two proposals are called."""

    number: int
    pair: LikelyPair
    titles: tuple[str, str]


class PairModel(NumberedRows[PairRow]):
    """Shows the pairs that it is given; what their proposals are called is read page by page."""

    def __init__(self, central: CentralFile) -> None:
        super().__init__(5, PAGE, self._read_pairs)
        self._central = central
        self._pairs: Mapping[int, LikelyPair] = {}

    @property
    def pairs(self) -> tuple[LikelyPair, ...]:
        """The pairs that are shown, the likeliest first."""
        return tuple(self._pairs[each] for each in self.numbers)

    def show_pairs(self, pairs: Sequence[LikelyPair]) -> None:
        """Show these pairs in the place of any before."""
        self._pairs = dict(enumerate(pairs, start=1))
        self._show(list(self._pairs))

    def keep(self, pairs: Sequence[LikelyPair]) -> None:
        """Leave out all but these; the others keep their places."""
        kept = {pair.numbers for pair in pairs}
        numbers = [each for each in self.numbers if self._pairs[each].numbers in kept]
        if len(numbers) < len(self.numbers):
            self._show(numbers)

    def _show(self, numbers: Sequence[int]) -> None:
        self.ask_anew()
        known = (self._rows.get(each) for each in numbers)
        there = [row for row in known if row and row.pair is self._pairs[row.number]]
        self.begin(numbers, there)
        self.read.emit()

    def _read_pairs(self, some: list[int]) -> Sequence[PairRow]:
        pairs = {each: self._pairs[each] for each in some}
        wanted = {number for pair in pairs.values() for number in pair.numbers}
        titles = {line.number: line.title for line in read_lines(self._central, sorted(wanted))}
        return [
            PairRow(each, pair, (titles.get(pair.first, ""), titles.get(pair.second, "")))
            for each, pair in pairs.items()
        ]

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column == RANK)

    def cell(self, row: PairRow, column: int, role: int) -> Any:
        """Return what stands in a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        pair = row.pair
        return {
            RANK: number(row.number),
            FIRST: f"{number(pair.first)} {row.titles[0]}",
            SECOND: f"{number(pair.second)} {row.titles[1]}",
            SHARED: ", ".join(pair.shared),
            LANGUAGE: read_in(pair),
        }[column]


def read_in(pair: LikelyPair) -> str:
    """Return in which language a pair was compared, and whether one of them was translated."""
    reader, language = current_reader(), language_name(pair.language)
    if not pair.translated:
        return language.read(reader)
    translated = translate("joining", "{language}, by a translation")
    return translated.fill(language=language).read(reader)
