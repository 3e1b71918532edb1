"""The staff's desk: one window with a few pages in the order of the work."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.decision_page import DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.facts_page import FactsPage
from mbdesk.ui.central.desk.page_marks import marks
from mbdesk.ui.central.desk.pages import FIRST_PAGES, PAGES, CentralPage
from mbdesk.ui.central.desk.ways_out import way_out
from mbdesk.ui.central.shell.chrome import PhaseBar, RehearsalStrip, SideBar
from mbdesk.ui.central.shell.finding import Found, absent
from mbdesk.ui.central.shell.page_delegate import RAIL
from mbdesk.ui.central.shell.sign_in import SignInPage
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.work import may_close
from mbdesk.words.phrase import Readable

_WIDTH, _HEIGHT, _NARROW = 1180, 760, 1100
"""Size of a new window, and below which width the navigation is a rail, in pixels."""


_SAVING_MILLISECONDS = 50
"""How long a window that is to close waits for what was typed last, before it looks again."""


class CentralWindow(Retranslatable, QMainWindow):
    """Owns the central file from now on, and closes it when the window closes."""

    def __init__(self, central: CentralFile, snapshot: Overview) -> None:
        super().__init__()
        self.desk = Desk(central, snapshot, self)
        self.stack, self.side, self.top = QStackedWidget(), SideBar(), PhaseBar(self.desk)
        self.navigation, self.banner = self.side.navigation, RehearsalStrip()
        self._pages: dict[CentralPage, DeskPage] = {}
        self._shown = CentralPage.OVERVIEW
        self.decision: DecisionPage | FactsPage | SignInPage | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        look = staff_look()
        self.resize(look.px(_WIDTH), look.px(_HEIGHT))
        self._measure()

    def _lay_out(self) -> None:
        self._whole, right, row = QWidget(), QVBoxLayout(), QHBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addLayout(row, 1)
        self.setCentralWidget(self._whole)

    def _connect(self) -> None:
        self.navigation.currentRowChanged.connect(self._show_row)
        self.navigation.itemClicked.connect(lambda _: self._show_row(self.navigation.currentRow()))
        self.navigation.setCurrentRow(0)
        self.desk.changed.connect(self.refresh)
        self.desk.locked.connect(self._show_state)
        self.top.search.lie_over(self._whole)
        self.top.search.found.connect(self._go_to)
        QShortcut(QKeySequence("Ctrl+K"), self, self.begin_search)
        self.side.person_wanted.connect(self.ask_person)
        self.top.lock_wanted.connect(self.desk.lock)
        self.top.keys_wanted.connect(lambda: self.show_page(CentralPage.KEYS))
        self.desk.failed.connect(self._refuse)
        staff_look().changed.connect(self._make_room)
        self.desk.decision_wanted.connect(self.show_decision)
        self.desk.exports.page_wanted.connect(lambda: self.page(CentralPage.CLOSING))
        QTimer.singleShot(0, self.desk.exports.inbox.resume)

    def page(self, name: CentralPage) -> DeskPage:
        """Return the page of that name, made when it is first asked for."""
        if name not in self._pages:
            page: DeskPage = PAGES[name].load()(self.desk)
            page.page_wanted.connect(self.show_page)
            page.row_wanted.connect(self._show_selected)
            page.notice.lead_out(partial(self._way_out, name))
            page.notice.way_chosen.connect(self._take_way)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    def _way_out(self, here: CentralPage, error: Exception) -> str:
        """Return what the button says that leads from a page to the one for an error."""
        page = way_out(error)
        if page is None or page is here or self.navigation.item(_row_of(page)).isHidden():
            return ""
        title = QCoreApplication.translate("CentralWindow", PAGES[page].title)
        return self.tr("Go to {page}").format(page=title)

    def _take_way(self, error: Exception) -> None:
        page = way_out(error)
        if page is not None:
            self.show_page(page)

    def show_page(self, name: str) -> None:
        """Show the page of that name; for one within another, the list stays at that."""
        page = CentralPage(name)
        self.navigation.blockSignals(True)  # else a page within another would have that one made
        self.navigation.setCurrentRow(_row_of(PAGES[page].within or page))
        self.navigation.blockSignals(False)
        self._show(page)
        self._current.take_focus()

    def _show_selected(self, name: str, key: str) -> None:
        self.show_page(name)
        if key:
            self.page(CentralPage(name)).select(key)

    def begin_search(self) -> None:
        """Put the keyboard into the field in which everything is sought."""
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _go_to(self, found: Found) -> None:
        self._show_selected(found.page, found.key)
        self.page(found.page).setFocus()

    def ask_person(self) -> None:
        """Ask who works here, unless a decision is being made; then show what their role offers."""
        if self.decision is None:
            asked = SignInPage(self.desk.central)
            asked.left.connect(self._welcome)
            self.show_decision(asked)

    def _welcome(self) -> None:
        person = self.desk.central.person
        self.side.show_person(person)
        if person is not None and person.role is not None:
            self.show_page(FIRST_PAGES[person.role])

    def show_decision(self, page: DecisionPage | FactsPage | SignInPage) -> None:
        """Show a page on which people decide; it has a way back, so the list rests."""
        self.decision = page
        page.left.connect(self._leave_decision)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.navigation.setEnabled(False)
        self.top.search.setEnabled(False)
        page.take_focus()

    def _leave_decision(self, told: tuple[Readable, Readable] | Exception | None) -> None:
        """Go back to the page that asked for the decision, and tell there what came of it."""
        page, self.decision = self.decision, None
        self.navigation.setEnabled(True)
        self.top.search.setEnabled(True)
        self._show(self._shown)
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()
        self._current.take_focus()
        if isinstance(told, Exception):
            self._current.notice.refuse(told)
        elif told is not None:
            self._current.notice.tell(NoticeKind.DONE, lambda: _read(told))

    @property
    def _current(self) -> DeskPage:
        return self.page(self._shown)

    def _show_row(self, row: int) -> None:
        self._show(list(PAGES)[row])

    def _show(self, page: CentralPage) -> None:
        left, shown = self.stack.currentWidget(), self.page(page)
        self._shown = page
        self.stack.setCurrentWidget(shown)
        if isinstance(left, DeskPage) and left is not shown:
            left.notice.page_left()

    def refresh(self) -> None:
        """Show whose desk it is, and whether it is a rehearsal."""
        frame = self.desk.snapshot.frame
        self.setWindowTitle(f"{in_language(frame.titles, language())} – mbdesk")
        staff_look().choose(sheet=True, practice=frame.mode is Mode.TEST)
        self.banner.setVisible(frame.mode is Mode.TEST)
        self.side.show_process(frame)
        self.navigation.show_marks(marks(self.desk.snapshot))
        self._show_state()
        within = {name for name, entry in PAGES.items() if entry.within is not None}
        self.navigation.leave_out(absent(self.desk.snapshot) | within)

    def _show_state(self) -> None:
        self.top.show_state(self.desk.snapshot, signing_open=self.desk.signing is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page its room where the window is narrow: the navigation becomes a rail."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Measure anew what the window cannot do without."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return done

    def _measure(self) -> None:
        """Let the window become as narrow as it can be with a rail, before it has one."""
        beside = max(part.minimumSizeHint().width() for part in (self.stack, self.top))
        height = self._whole.minimumSizeHint().height()
        self.setMinimumSize(staff_look().px(RAIL) + beside, height)

    def _make_room(self) -> None:
        self.side.set_rail(rail=self.width() < staff_look().px(_NARROW))

    def _refuse(self, error: Exception) -> None:
        (self.decision or self._current).notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.banner.label.setText(self.tr("REHEARSAL: nothing here counts"))
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close while work is under way, and show why; else forget the key."""
        working = next((name for name, page in self._pages.items() if page.work.running), None)
        if working is not None:
            self.show_page(working)
        if not may_close(self):
            event.ignore()
            return
        for page in self._pages.values():
            page.save_typed()
        if any(page.saving for page in self._pages.values()):
            event.ignore()
            QTimer.singleShot(_SAVING_MILLISECONDS, self, self.close)
            return
        self.desk.lock()
        self.desk.central.close()
        super().closeEvent(event)


def _read(told: tuple[Readable, Readable]) -> tuple[str, str]:
    headline, text = told
    return headline.read(current_reader()), text.read(current_reader())


def _row_of(name: CentralPage) -> int:
    return list(PAGES).index(name)
