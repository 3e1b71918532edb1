"""The table of places: when each is open, its stations, and what it lacks; above them, all."""

from collections.abc import Sequence

from mbdesk.services.centre.stations.places import Hours
from mbdesk.services.counting.place_board import PlaceLack, PlaceLine
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.table import Cell, StaffTable, number
from mbdesk.words.phrase import DayRange


class PlaceTable(StaffTable):
    """One row a place, below one for all of them, which is selected at first."""

    def __init__(self) -> None:
        super().__init__(4, wide=3, numbers=(2,), lesser=(2,))
        self.lines: tuple[PlaceLine, ...] = ()

    @property
    def line(self) -> PlaceLine | None:
        """The selected place; None for all of them."""
        row = self.currentRow() - 1
        return self.lines[row] if self.selectedItems() and 0 <= row < len(self.lines) else None

    def show_lines(self, lines: Sequence[PlaceLine]) -> None:
        """Show these places; the selected one stays so, wherever its row is."""
        chosen = self.line
        self.blockSignals(True)  # the page that shows them goes by what is selected afterwards
        self.lines = tuple(lines)
        self.show_rows([self._all(), *map(self._row, self.lines)])
        ids = [line.place.site.id for line in self.lines]
        held = chosen is not None and chosen.place.site.id in ids
        self.selectRow(ids.index(chosen.place.site.id) + 1 if held and chosen else 0)
        self.blockSignals(False)
        self.setVisible(bool(lines))
        self.fit()

    def _all(self) -> tuple[str | Cell, ...]:
        stations = sum(len(line.stations) for line in self.lines)
        lacking = sum(bool(line.lacks) for line in self.lines)
        told = self.tr("%Ln places lack something", "", lacking) if lacking else ""
        return (
            Cell(self.tr("All places"), strong=True),
            "",
            number(stations),
            told or Cell(self.tr("nothing"), Tone.GOOD),
        )

    def _row(self, line: PlaceLine) -> tuple[str | Cell, ...]:
        return (
            line.place.site.name,
            self._open(line.place.hours),
            number(len(line.stations)),
            ", ".join(self._lack(*each) for each in line.lacks.items())
            or Cell(self.tr("nothing"), Tone.GOOD),
        )

    def _open(self, hours: Sequence[Hours]) -> str:
        """Return from which day to which a place is open, and beneath it from when to when."""
        if not hours:
            return "–"
        days = DayRange(hours[0].day, hours[-1].day).read(current_reader())
        times = {(each.opens, each.closes) for each in hours}
        many = self.tr("%Ln days", "", len(hours))
        opens, closes = next(iter(times))
        open_then = f"{opens}–{closes}" if len(times) == 1 else self.tr("hours that differ")
        return f"{days}\n{many}, {open_then}"

    def _lack(self, lack: PlaceLack, many: int) -> str:
        return {
            PlaceLack.HOURS: self.tr("opening hours"),
            PlaceLack.CODES: self.tr("%Ln codes on paper", "", many),
            PlaceLack.PACKS: self.tr("%Ln packs", "", many),
            PlaceLack.EXPORTS: self.tr("a first export of %Ln stations", "", many),
            PlaceLack.LAST_EXPORTS: self.tr("the last export of %Ln stations", "", many),
            PlaceLack.KEPT: self.tr("a decision on %Ln files", "", many),
        }[lack]

    def retranslate(self) -> None:
        """Name the columns, in the language on screen."""
        headers = (
            self.tr("Place"),
            self.tr("Open hours"),
            self.tr("Stations"),
            self.tr("What is missing"),
        )
        self.name(self.tr("Places"), headers)
        self.show_lines(self.lines)
