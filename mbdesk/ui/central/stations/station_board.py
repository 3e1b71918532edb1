"""Tonight's board of stations: what each has sent, what is missing of it, and whose code is ticked.

A tick says that two people have compared a station's code with the one on its signed paper.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableWidgetItem

from mbdesk.domain.result import LineStatus
from mbdesk.domain.texts import unbroken
from mbdesk.services.centre.stations.station_register import ReceiptState
from mbdesk.services.centre.voting.closing import BoardLine, state_of
from mbdesk.services.counting.place_board import StationLack
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import LARGE
from mbdesk.ui.staff.parts.table import Cell, StaffTable, day, number
from mbdesk.words.phrase import Phrase, translate

ID_LETTERS = 8
"""Letters of a station's id that stand in file names too."""

_TICK, _STATION, _RECEIPT = 0, 1, 4
_NARROW = 750
"""Below this width, in pixels, a station stands beneath its code, so that what is missing of it has
room."""

LACKS: Mapping[StationLack, Phrase] = {
    StationLack.KEPT: translate("StationBoard", "Decide on the file kept aside"),
    StationLack.PACK: translate("StationBoard", "Write its pack"),
    StationLack.FIRST_EXPORT: translate("StationBoard", "Fetch its first export"),
    StationLack.LAST_EXPORT: translate("StationBoard", "Fetch its last export"),
    StationLack.COMPARING: translate("StationBoard", "Compare its code with the paper"),
    StationLack.RECEIPT: translate("StationBoard", "Write its receipt: unlock the key and merge"),
}
"""What is to be done about what is missing of a station."""

RECEIPTS: Mapping[ReceiptState, Phrase] = {
    ReceiptState.NONE: translate("StationBoard", "none"),
    ReceiptState.EARLIER: translate("StationBoard", "of an earlier export"),
    ReceiptState.WRITTEN: translate("StationBoard", "written"),
}

TONES: Mapping[LineStatus, Tone] = {
    LineStatus.FINAL: Tone.GOOD,
    LineStatus.AS_FAR_AS_HEARD: Tone.WARN,
    LineStatus.SET_ASIDE: Tone.QUIET,
    LineStatus.REVOKED: Tone.BAD,
    LineStatus.BRANCH: Tone.DIFFER,
    LineStatus.MISSING: Tone.WARN,
}


def _tone_of(line: BoardLine) -> Tone:
    return Tone.INFO if line.as_heard and not line.status.final else TONES[line.status.line]


class StationBoard(StaffTable):
    """One row a station. Emits `ticked` with the line and whether its tick was set or taken.

    Nothing is ticked here: the page that hears of it does so, and shows the board anew. Where the
    board is narrow, the station stands beneath its code, and the receipt is left out.
    """

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(6, wide=5, numbers=(2,), lesser=(_STATION, _RECEIPT), narrow=_NARROW)
        self.lines: tuple[BoardLine, ...] = ()
        self._comparing = False
        self._lacks: Mapping[str, Sequence[StationLack]] = {}
        self.none = EmptyNote(self)
        self.itemChanged.connect(self._changed)
        self.folding.connect(self._fold)

    @property
    def line(self) -> BoardLine | None:
        """The selected station."""
        row = self.currentRow()
        return self.lines[row] if self.selectedItems() and row < len(self.lines) else None

    def show_lines(
        self,
        lines: Sequence[BoardLine],
        *,
        comparing: bool,
        lacks: Mapping[str, Sequence[StationLack]] = MappingProxyType({}),
    ) -> None:
        """Show the stations, first those that are waited for; `comparing` lets tick.

        `lacks` tells what is missing of a station, by its id. A tick moves no row: the next click
        would meet another station, and take its tick back.
        """
        chosen, self._lacks, self._comparing = self.line, lacks, comparing
        self.lines = tuple(sorted(lines, key=lambda line: not line.waited_for))
        self._show(chosen)

    def _show(self, chosen: BoardLine | None) -> None:
        self.blockSignals(True)  # a tick that is shown is not one that is set
        self.show_rows([self._row(line) for line in self.lines])
        for row, line in enumerate(self.lines):
            self._dress(row, line, comparing=self._comparing)
        self.share_out()  # anew, since the codes have large letters now
        self.blockSignals(False)
        self._select(chosen)

    def _fold(self) -> None:
        """Put each station beneath its code, or beside it again."""
        self.retranslate()
        self._show(self.line)

    def select_waiting(self) -> None:
        """Select the first station that is waited for; without one, what is selected stays so."""
        if self.lines and self.lines[0].waited_for:
            self._select(self.lines[0])

    def _select(self, chosen: BoardLine | None) -> None:
        ids = [line.station.id for line in self.lines]
        if ids:
            row = ids.index(chosen.station.id) if chosen and chosen.station.id in ids else 0
            self.setCurrentCell(row, _TICK)

    def _row(self, line: BoardLine) -> tuple[str | Cell, ...]:
        status, state = line.status, state_of(line).read(current_reader())
        export = self.tr("export {number}, {day}").format(
            number=number(status.last_number), day=day(line.last_day)
        )
        reopened = self.tr("took votes again {day}").format(day=day(line.reopened))
        told = state, export if status.last_number else "", reopened if line.reopened else ""
        code = unbroken(status.fingerprint) or "–"
        return (
            f"{code}\n{line.station.full_name}" if self.folded else code,
            f"{line.station.name}\n{self._place(line)}",
            number(status.votes),
            Cell("\n".join(filter(None, told)), _tone_of(line)),
            RECEIPTS[status.receipt].read(current_reader()) if status.exports else "–",
            self._missing(line),
        )

    def _missing(self, line: BoardLine) -> str | Cell:
        """Return what is to be done about the station, first what is done first."""
        lacks = self._lacks.get(line.station.id, ())
        told = "\n".join(LACKS[lack].read(current_reader()) for lack in lacks)
        return Cell(told, strong=lacks != (StationLack.RECEIPT,))

    def _place(self, line: BoardLine) -> str:
        """Return the place, where the name does not say it, and what file names have of the id."""
        site, own = line.station.site.name, line.station.id[:ID_LETTERS]
        return own if site == line.station.name else f"{site}, {own}"

    def _dress(self, row: int, line: BoardLine, *, comparing: bool) -> None:
        """Give a row its tick, and a colour where somebody has to see to the station."""
        if line.waited_for:
            self.call_attention(row)
        tick = self.item(row, _TICK)
        if tick is not None:
            self._dress_tick(tick, line, comparing=comparing)

    def _dress_tick(self, tick: QTableWidgetItem, line: BoardLine, *, comparing: bool) -> None:
        tick.setData(LARGE, True)  # Qt's form
        if line.status.fingerprint:
            state = Qt.CheckState.Checked if line.tick else Qt.CheckState.Unchecked
            tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            tick.setCheckState(state)
        if not comparing:
            tick.setFlags(tick.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        named = self.tr("{station}: the code {code} is the same as on the paper")
        tick.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            named.format(station=line.station.full_name, code=line.status.fingerprint),
        )

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == _TICK:
            on = item.checkState() is Qt.CheckState.Checked
            self.ticked.emit(self.lines[item.row()], on)

    def retranslate(self) -> None:
        """Name the columns, in the language on screen."""
        headers = (
            self.tr("As on the paper, station") if self.folded else self.tr("As on the paper"),
            self.tr("Station and place"),
            self.tr("Votes"),
            self.tr("State, newest export"),
            self.tr("Receipt"),
            self.tr("What is missing"),
        )
        self.name(self.tr("Stations"), headers)
        self.none.say(
            self.tr("Here stand the codes to compare, once stations are set up and have exported.")
        )
