"""The window at a table: the residents' screen, the staff's line above it, Swedish beside it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mbdesk.domain import DEFAULT_LANGUAGE, LANGUAGES, FileKind, Mode
from mbdesk.process.station import StationFolder
from mbdesk.ui.table.beside import BesidePanel
from mbdesk.ui.table.staff import AskPath, StaffPage
from mbdesk.ui.table.strip import StaffStrip
from mbdesk.ui.theme import Look, TextSize, Theme
from mbdesk.ui.voter.idle import Patience
from mbdesk.ui.voter.served import StationServed
from mbdesk.ui.voter.view import VoterView
from mbdesk.ui.widgets.banner import TestBanner
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.phrase import reader_of, translate

BESIDE_FROM_MM = 400
"""How wide a window must be for Swedish to stand beside the residents' screen by itself."""

BESIDE_MM = 120
TABLE_PATIENCE = Patience(before_warning=300.0, to_answer=45)


class TableWindow(QWidget):
    """A station with an enabler. The staff's parts are in the staff's language at all times."""

    def __init__(  # noqa: PLR0913  # a station's settings
        self,
        station: StationFolder,
        *,
        theme: Theme | None = None,
        dpi: float | None = None,
        languages: tuple[str, ...] = LANGUAGES,
        patience: Patience = TABLE_PATIENCE,
        ask_folder: AskPath | None = None,
        ask_file: AskPath | None = None,
    ) -> None:
        super().__init__()
        self.station, self._dpi = station, dpi
        self.theme = theme or Theme(dpi)
        self.staff_theme = Theme(dpi, lambda: reader_of(DEFAULT_LANGUAGE), self)
        self.staff_theme.look = Look(TextSize.SMALL)
        self.view = VoterView(
            StationServed(station), self.theme, languages=languages, patience=patience
        )
        self.strip = StaffStrip(self.staff_theme, station)
        self.beside = BesidePanel(self.staff_theme, self.view)
        self.staff = StaffPage(
            self.staff_theme, station, ask_folder or _ask_folder, ask_file or _ask_file
        )
        self.show_beside = BigButton(self.staff_theme, translate("table", "Swedish beside"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_staff(self) -> None:
        """Show the staff's page; what the resident has done so far stays."""
        self._stack.setCurrentWidget(self.staff)
        self.staff.export.setFocus()

    def show_residents(self) -> None:
        """Show the residents' screen."""
        self._stack.setCurrentWidget(self.view)
        self.strip.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put Swedish beside the screen where there is room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.beside.setVisible(self.width() >= self.theme.mm(BESIDE_FROM_MM))

    def _lay_out(self) -> None:
        self.setWindowTitle(f"mbdesk – {self.station.station.name}")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.staff)
        for part in (self.strip, self.beside, self.staff):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.staff_theme.dress(part)
        self.strip.layout().insertWidget(1, self.show_beside)  # type: ignore[union-attr]
        self.beside.setFixedWidth(self.staff_theme.mm(BESIDE_MM))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.station.frame.mode is Mode.TEST:
            # In the residents' language, at a size that leaves the room to their screen.
            small = Theme(self._dpi, parent=self)
            small.look = Look(TextSize.SMALL)
            column.addWidget(TestBanner(small))
        column.addWidget(self.strip)
        column.addLayout(row, 1)
        self.staff_theme.dress(self)

    def _connect(self) -> None:
        self.strip.staff_wanted.connect(self.show_staff)
        self.staff.closed.connect(self.show_residents)
        self.staff.changed.connect(self.strip.refresh)
        self.staff.pack_received.connect(self.view.wipe)
        self.view.saved.connect(self.strip.refresh)
        self.show_beside.clicked.connect(lambda: self.beside.setVisible(self.beside.isHidden()))


def _ask_folder(parent: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent)
    return Path(chosen) if chosen else None


def _ask_file(parent: QWidget) -> Path | None:
    kinds = f"*.{FileKind.PACK} *.{FileKind.RECEIPT}"
    chosen, _ = QFileDialog.getOpenFileName(parent, filter=f"mbdesk ({kinds})")
    return Path(chosen) if chosen else None
