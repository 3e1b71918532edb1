"""The staff's desk: one window with a few pages in the order of the work."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.cards_page import CardsPage
from mbdesk.ui.central.count_page import CountPage
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.merge_page import MergePage
from mbdesk.ui.central.overview import OverviewPage, Place
from mbdesk.ui.central.page import DeskPage
from mbdesk.ui.central.stations_page import StationsPage
from mbdesk.ui.central.voting_page import VotingPage
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.dialogs import LanguageChoice
from mbdesk.ui.staff.style import PlainLabel, style

_WIDTH, _HEIGHT, _MARGIN = 1180, 760, 24


class CentralWindow(QMainWindow):
    """Owns the central file from now on, and closes it when the window closes."""

    def __init__(self, central: CentralFile, snapshot: Overview) -> None:
        super().__init__()
        self.desk = Desk(central, snapshot, self)
        self.navigation, self.stack = QListWidget(), QStackedWidget()
        self.banner, self.choice = PlainLabel(), LanguageChoice()
        self.pages: dict[Place, DeskPage] = {
            Place.OVERVIEW: OverviewPage(self.desk),
            Place.STATIONS: StationsPage(self.desk),
            Place.CARDS: CardsPage(self.desk),
            Place.VOTING: VotingPage(self.desk),
            Place.MERGE: MergePage(self.desk),
            Place.COUNT: CountPage(self.desk),
        }
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(_WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        self.navigation.setObjectName("navigation")
        self.navigation.setWordWrap(True)
        self.banner.setObjectName("testBanner")
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in self.pages.values():
            self.stack.addWidget(page)
            self.navigation.addItem("")
        row = QHBoxLayout()
        row.addWidget(self._side())
        row.addWidget(self.stack, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addLayout(row, 1)
        self.setCentralWidget(whole)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.navigation, 1)
        layout.addWidget(self.choice)
        return side

    def _connect(self) -> None:
        self.navigation.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.navigation.setCurrentRow(0)
        overview = self.pages[Place.OVERVIEW]
        if isinstance(overview, OverviewPage):
            overview.go.connect(lambda place: self.go_to(Place(place)))
        self.desk.changed.connect(self.refresh)
        self.desk.failed.connect(self._refuse)

    def go_to(self, place: Place) -> None:
        """Show a page."""
        self.navigation.setCurrentRow(list(self.pages).index(place))

    def refresh(self) -> None:
        """Show whose desk it is, and whether it is a rehearsal."""
        frame = self.desk.snapshot.frame
        self.setWindowTitle(f"{in_language(frame.titles, language())} – mbdesk")
        self.setStyleSheet(style(frame.mode))
        self.navigation.ensurePolished()
        self.navigation.setFixedWidth(self.navigation.sizeHintForColumn(0) + _MARGIN)
        self.banner.setVisible(frame.mode is Mode.TEST)
        cards = self.navigation.item(list(self.pages).index(Place.CARDS))
        cards.setHidden(not self.desk.snapshot.by_card)

    def _refuse(self, error: Exception) -> None:
        list(self.pages.values())[self.stack.currentIndex()].notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        names = {
            Place.OVERVIEW: self.tr("Overview"),
            Place.STATIONS: self.tr("Stations"),
            Place.CARDS: self.tr("Voting cards"),
            Place.VOTING: self.tr("Ballot and voting"),
            Place.MERGE: self.tr("Merge exports"),
            Place.COUNT: self.tr("Count and result"),
        }
        for row, place in enumerate(self.pages):
            self.navigation.item(row).setText(names[place])
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.banner.setText(self.tr("REHEARSAL: nothing here counts"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close while work is under way; else forget the key and close the file."""
        if any(page.work.running for page in self.pages.values()):
            event.ignore()
            return
        self.desk.lock()
        self.desk.central.close()
        super().closeEvent(event)
