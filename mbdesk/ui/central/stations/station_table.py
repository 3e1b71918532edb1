"""The table of stations: what each is, how far it has come, and what it has sent."""

from collections.abc import Sequence

from mbdesk.domain.result import LineStatus
from mbdesk.domain.station import StationKind
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.stations.station_register import StationStatus
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.stations.station_board import TONES
from mbdesk.ui.staff.parts.table import Cell, StaffTable, number


class StationTable(StaffTable):
    """One row a station, of one place or of all."""

    def __init__(self) -> None:
        super().__init__(7, wide=0, numbers=(4, 5, 6), lesser=(1, 2, 4))
        self.stations: tuple[StationStatus, ...] = ()
        self._need_packs: frozenset[str] = frozenset()

    @property
    def station(self) -> StationStatus | None:
        """The station whose row is selected."""
        row = self.currentRow()
        return self.stations[row] if self.selectedItems() and row < len(self.stations) else None

    def show_stations(self, stations: Sequence[StationStatus], known: Overview) -> None:
        """Show these stations; the selected one stays so, wherever its row is."""
        chosen = self.station
        due = known.next_step is WorkStep.PACKS
        self._need_packs = known.without_pack if due else frozenset()
        self.stations = tuple(stations)
        self.show_rows([self._row(each) for each in self.stations])
        self.fit()
        if chosen is None or not self.select(chosen.station.id):
            self.clearSelection()

    def select(self, key: str) -> bool:
        """Select the station of that id or full name; tell whether it is here."""
        rows = enumerate(each.station for each in self.stations)
        found = next((row for row, each in rows if key in {each.id, each.full_name}), None)
        if found is not None:
            self.selectRow(found)
        return found is not None

    def _row(self, status: StationStatus) -> tuple[str | Cell, ...]:
        kinds = {StationKind.TABLE: self.tr("table"), StationKind.KIOSK: self.tr("kiosk")}
        return (
            status.station.name,
            status.station.site.name,
            kinds[status.station.kind],
            Cell(self._state(status), TONES[status.line]),
            number(status.exports),
            number(status.votes),
            number(status.proposals),
        )

    def _state(self, status: StationStatus) -> str:
        told = {
            LineStatus.FINAL: self.tr("final"),
            LineStatus.AS_FAR_AS_HEARD: self.tr("in use"),
            LineStatus.MISSING: self.tr("waiting for its first export"),
            LineStatus.SET_ASIDE: self.tr("left out of the count"),
            LineStatus.BRANCH: self.tr("two copies taken in"),
        }
        if status.line is LineStatus.REVOKED:
            if not status.revoked_after:
                return self.tr("revoked before any export counted")
            revoked = self.tr("revoked after export {number}")
            return revoked.format(number=number(status.revoked_after))
        return (
            self.tr("needs a pack") if status.station.id in self._need_packs else told[status.line]
        )

    def retranslate(self) -> None:
        """Name the columns, in the language on screen."""
        headers = (
            self.tr("Station"),
            self.tr("Place"),
            self.tr("Kind"),
            self.tr("State"),
            self.tr("Exports"),
            self.tr("Votes"),
            self.tr("Proposals"),
        )
        self.name(self.tr("Stations"), headers)
