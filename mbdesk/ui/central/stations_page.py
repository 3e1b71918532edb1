"""Stations: which there are and how far they have come; new ones, and packs for them."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import SigningKey
from mbdesk.services.centre.station_register import NewStation, StationStatus, add_station
from mbdesk.services.exchange.packs import write_pack
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.desk_page import DeskPage
from mbdesk.ui.central.key_dialog import with_signing
from mbdesk.ui.central.new_station import CodeDialog, NewStationDialog
from mbdesk.ui.staff.file_dialogs import ask_folder
from mbdesk.ui.staff.notice import NoticeKind
from mbdesk.ui.staff.table import StaffTable, number


class StationsPage(DeskPage):
    """The list of stations. The main action adds one; a selected one gets its pack."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table = StaffTable(7, wide=0, numbers=(4, 5, 6))
        self.pack = QPushButton()
        self.body.addWidget(self.table)
        self.add_action(self.pack)
        self.pack.clicked.connect(self.choose_folder)
        self.primary.clicked.connect(self.ask_station)
        self.table.itemSelectionChanged.connect(self._allow)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the stations as they are now."""
        self.table.show_rows([self._row(each) for each in self._desk.snapshot.stations])
        self._allow()

    def ask_station(self) -> None:
        """Ask what the new station is."""
        sites = sorted({each.station.site.name for each in self._desk.snapshot.stations})
        NewStationDialog(sites, self._add, self).open()

    def choose_folder(self) -> None:
        """Ask where the selected station's pack is to be written."""
        station = self._selected()
        if station is not None:
            ask_folder(
                self,
                self.tr("Where is the pack to be written?"),
                lambda folder: self._unlock(station, folder),
            )

    def _add(self, name: str, site: str, kind: StationKind) -> None:
        self.work.start(
            lambda: self.tr("Setting up the station"),
            lambda _: add_station(self._desk.central, name, site, kind),
            self._added,
            self.notice.refuse,
        )

    def _added(self, made: NewStation) -> None:
        self._desk.refresh(
            lambda: self.notice.tell(NoticeKind.DONE, lambda: self._added_words(made))
        )
        CodeDialog(made, self).open()

    def _added_words(self, made: NewStation) -> tuple[str, str]:
        return (
            self.tr("{name} is set up.").format(name=made.station.full_name),
            self.tr("Select it in the list and write its pack."),
        )

    def _unlock(self, station: StationStatus, folder: Path) -> None:
        with_signing(self._desk, self, lambda key: self._write(station, folder, key))

    def _write(self, station: StationStatus, folder: Path, key: SigningKey) -> None:
        self.work.start(
            lambda: self.tr("Writing the pack"),
            lambda _: write_pack(self._desk.central, station.station.id, folder, key),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The pack is written. It is safe to remove the stick."),
                self.tr("{file}. Send the station's code by another way.").format(file=path),
            ),
        )

    def _selected(self) -> StationStatus | None:
        row = self.table.currentRow()
        known = self._desk.snapshot.stations
        return known[row] if self.table.selectedItems() and row < len(known) else None

    def _allow(self) -> None:
        self.pack.setEnabled(self._selected() is not None and not self.work.running)

    def _row(self, status: StationStatus) -> tuple[str, ...]:
        kinds = {StationKind.TABLE: self.tr("table"), StationKind.KIOSK: self.tr("kiosk")}
        state = self.tr("waiting for its first export")
        if status.enrolled:
            state = self.tr("final") if status.final else self.tr("in use")
        return (
            status.station.name,
            status.station.site.name,
            kinds[status.station.kind],
            state,
            number(status.exports),
            number(status.votes),
            number(status.proposals),
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Stations"))
        self.lead.setText(
            self.tr("One station is one computer at a place. It gets a pack, and a code by itself.")
        )
        headers = (
            self.tr("Station"),
            self.tr("Place"),
            self.tr("Kind"),
            self.tr("State"),
            self.tr("Exports"),
            self.tr("Votes"),
            self.tr("Proposals"),
        )
        self.table.name(self.tr("Stations"), headers)
        self.primary.setText(self.tr("Add a station…"))
        self.pack.setText(self.tr("Write the pack…"))
        self.refresh()
