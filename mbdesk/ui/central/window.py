"""The staff's desk: one window with a few pages in the order of the work."""

from PySide6.QtCore import QCoreApplication, Qt
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
from mbdesk.ui.central.decision_page import DecisionPage
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.desk_page import DeskPage
from mbdesk.ui.central.facts_page import FactsPage
from mbdesk.ui.central.pages import PAGES, CentralPage
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.dialogs import LanguageChoice
from mbdesk.ui.staff.notice import NoticeKind
from mbdesk.ui.staff.scrolling import room_for
from mbdesk.ui.staff.style import PlainLabel
from mbdesk.ui.staff.work import may_close
from mbdesk.words.phrase import Readable

_WIDTH, _HEIGHT, _MARGIN = 1180, 760, 24


class CentralWindow(Retranslatable, QMainWindow):
    """Owns the central file from now on, and closes it when the window closes."""

    def __init__(self, central: CentralFile, snapshot: Overview) -> None:
        super().__init__()
        self.desk = Desk(central, snapshot, self)
        self.navigation, self.stack = QListWidget(), QStackedWidget()
        self.banner, self.choice = PlainLabel(), LanguageChoice()
        self._pages: dict[CentralPage, DeskPage] = {}
        self.decision: DecisionPage | FactsPage | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(_WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        self.navigation.setObjectName("navigation")
        self.navigation.setWordWrap(True)
        self.banner.setObjectName("rehearsal")
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for _ in PAGES:
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
        self.navigation.currentRowChanged.connect(self._show_row)
        self.navigation.setCurrentRow(0)
        self.desk.changed.connect(self.refresh)
        self.desk.failed.connect(self._refuse)
        self.desk.decision_wanted.connect(self.show_decision)

    def page(self, name: CentralPage) -> DeskPage:
        """Return the page of that name, made when it is first asked for."""
        if name not in self._pages:
            page: DeskPage = PAGES[name].load()(self.desk)
            page.page_wanted.connect(self.show_page)
            page.row_wanted.connect(self._show_selected)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        self.navigation.setCurrentRow(_row_of(CentralPage(name)))

    def _show_selected(self, name: str, key: str) -> None:
        self.show_page(name)
        self.page(CentralPage(name)).select(key)

    def show_decision(self, page: DecisionPage | FactsPage) -> None:
        """Show a page on which two people decide; it has a way back, so the list rests."""
        self.decision = page
        page.left.connect(self._leave_decision)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.navigation.setEnabled(False)
        page.take_focus()

    def _leave_decision(self, told: tuple[Readable, Readable] | Exception | None) -> None:
        """Go back to the page that asked for the decision, and tell there what came of it."""
        page, self.decision = self.decision, None
        self.navigation.setEnabled(True)
        self._show_row(self.navigation.currentRow())
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()
        if isinstance(told, Exception):
            self._current.notice.refuse(told)
        elif told is not None:
            self._current.notice.tell(NoticeKind.DONE, lambda: _read(told))

    @property
    def _current(self) -> DeskPage:
        return self.page(list(PAGES)[self.navigation.currentRow()])

    def _show_row(self, row: int) -> None:
        self.stack.setCurrentWidget(self.page(list(PAGES)[row]))

    def refresh(self) -> None:
        """Show whose desk it is, and whether it is a rehearsal."""
        frame = self.desk.snapshot.frame
        self.setWindowTitle(f"{in_language(frame.titles, language())} – mbdesk")
        staff_look().choose(sheet=True, practice=frame.mode is Mode.TEST)
        self.navigation.ensurePolished()
        wanted = self.navigation.sizeHintForColumn(0) + _MARGIN
        self.navigation.setFixedWidth(min(wanted, room_for(self).width() // 3))
        self.banner.setVisible(frame.mode is Mode.TEST)
        cards = self.navigation.item(_row_of(CentralPage.CARDS))
        cards.setHidden(not self.desk.snapshot.by_card)
        kept = self.navigation.item(_row_of(CentralPage.KEPT))
        kept.setHidden(not self.desk.snapshot.kept)

    def _refuse(self, error: Exception) -> None:
        (self.decision or self._current).notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        for row, entry in enumerate(PAGES.values()):
            title = QCoreApplication.translate("CentralWindow", entry.title)
            self.navigation.item(row).setText(title)
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.banner.setText(self.tr("REHEARSAL: nothing here counts"))
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close while work is under way, and show why; else forget the key."""
        working = next((name for name, page in self._pages.items() if page.work.running), None)
        if working is not None:
            self.show_page(working)
        if not may_close(self):
            event.ignore()
            return
        self.desk.lock()
        self.desk.central.close()
        super().closeEvent(event)


def _read(told: tuple[Readable, Readable]) -> tuple[str, str]:
    headline, text = told
    return headline.read(current_reader()), text.read(current_reader())


def _row_of(name: CentralPage) -> int:
    return list(PAGES).index(name)
