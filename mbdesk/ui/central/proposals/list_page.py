"""The frame of a page over a numbered list: its table, what is chosen in it, and its acts."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.desk.read_page import ReadPage
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.central.saving.act_queue import ActQueue
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.columns_model import Numbered, NumberedRows
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.push_button import Button, add_entry

Row = TypeVar("Row", bound=Numbered)


class ListPage(ReadPage, Generic[Row]):
    """Shows numbered rows that are read as they come into sight; a subclass asks for them.

    The row that was chosen stays chosen, or the one after it does where it is gone; without one,
    the first is, so that a key goes on from there. Below `narrow` pixels the `lesser` columns are
    left out. `keys` are acts by single letters, while the table has the focus.
    """

    narrow = 0
    lesser: tuple[int, ...] = ()

    def __init__(
        self, desk: Desk, model: NumberedRows[Row], table: PagedTable, icon: DeskIcon
    ) -> None:
        super().__init__(desk)
        self._rows, self._table, self._kept = model, table, 0
        model.setParent(self)
        self.none = EmptyNote(table, icon=icon)
        self._queue = ActQueue(desk, self)
        self.keys: Mapping[str, Callable[[], object]] = {}
        table.installEventFilter(self)
        table.row_chosen.connect(self._keep)
        model.read.connect(self._begin)
        model.dataChanged.connect(lambda *_: self.show_row())
        model.failed.connect(self.notice.refuse)

    def add_menu(self, count: int) -> tuple[QAction, ...]:
        """Put the menu of lesser acts beside the main action, and return its entries."""
        self.more = Button(icon=DeskIcon.MENU, parent=self)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.more.setProperty("menu", True)  # Qt's form
        self.add_action(self.more)
        return tuple(add_entry(self.menu) for _ in range(count))

    def lay_beside(self, panel: QWidget, share: int = 2) -> None:
        """Put a panel beside the table, with so many parts of the room where the table has five."""
        beside = SideBySide(self._table, (panel,), shares=(5, share), letters=100)
        beside.let_first_fill()
        self.body.addWidget(beside, 1)

    @property
    def person(self) -> str:
        """The name of who sits at the desk, empty where nobody has told it."""
        person = self._desk.central.person
        return person.name if person else ""

    @property
    def row(self) -> Row | None:
        """The row that is chosen, None where there is none or it has not been read yet."""
        return self._rows.row(self._table.currentIndex().row())

    @property
    def chosen(self) -> int:
        """The number of the row that is chosen, 0 without one."""
        place = self._table.currentIndex().row()
        return self._rows.numbers[place] if 0 <= place < len(self._rows.numbers) else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an act by its letter, in the list."""
        if watched is self._table and isinstance(event, QKeyEvent):
            act = self.keys.get(event.text().casefold())
            if act is not None and event.type() is QEvent.Type.KeyPress:
                act()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lesser columns out where a title would have no room beside them."""
        super().resizeEvent(event)
        if self.lesser:
            hidden = self.width() < staff_look().px(self.narrow)
            self._table.leave_out(self.lesser, hidden=hidden)

    def take_focus(self) -> None:
        """Begin in the list."""
        self._table.setFocus()

    def look_again(self) -> None:
        """Show what the desk knows, and read what has changed; a page that nobody sees waits."""
        self.refresh()
        super().look_again()

    def read_anew(self) -> None:
        """Read the rows that are shown, or ask anew for which there are."""
        if self._stale or self.has_others:
            self.look()
        else:
            self._rows.read_again()

    @property
    def has_others(self) -> bool:
        """Whether there may be other rows than those that are shown; a subclass tells."""
        return False

    def look(self) -> None:
        """Show what is asked for; a subclass asks its model."""
        raise NotImplementedError

    def tell_why_empty(self) -> None:
        """Say why there are no rows; a subclass does so."""

    def show_row(self) -> None:
        """Show the row that is chosen; a subclass does so."""

    def go_to(self, place: int) -> None:
        """Choose the row at a place; a place below 0 is none."""
        if place >= 0:
            self._table.selectRow(place)

    def go_on(self) -> None:
        """Go to the next row."""
        self._table.setFocus()
        self.go_to(min(self._table.currentIndex().row() + 1, self._rows.rowCount() - 1))

    def go_among(self, read_left: Callable[[CentralFile], Sequence[int]]) -> None:
        """Go to the next row, from the chosen one on, that is among those which are left."""
        central, here = self._desk.central, self.chosen

        def go(left: Sequence[int]) -> None:
            place = self._rows.place_after(here, left)
            if place >= 0:
                self._table.setFocus()
                self.go_to(place)

        run(lambda _: read_left(central), done=go, failed=self.notice.refuse, parent=self)

    def put_on_record(
        self, of: int, act: Callable[[CentralFile], Any], done: Callable[[], None]
    ) -> None:
        """Do something with a row after what was asked for before, and read the row anew."""

        def saved(_came: object) -> None:
            done()
            self._rows.reload(of)

        self.notice.hide()
        self._queue.put(act, saved, self.notice.refuse)

    def ask(self, form: ActForm) -> None:
        """Ask for what an act needs; it is done from there."""
        ActDialog(self, form, self._desk.drafts, self.person, self._done).open()

    def open_chosen(self) -> None:
        """Show the page of the proposal that is chosen."""
        if self.chosen:
            self.open_proposal(self.chosen)

    def open_proposal(self, wanted: int) -> None:
        """Show the page of a proposal, from which one goes on along the list."""
        self._desk.listed = self._rows.numbers
        self.row_wanted.emit(CentralPage.PROPOSAL, str(wanted))

    def _done(self) -> None:
        self._rows.read_again()
        self._desk.refresh()

    def _keep(self, place: int) -> None:
        """Know the row that is chosen once the list is read anew."""
        if place >= 0:
            self._kept = self.chosen
            self.show_row()

    def _begin(self) -> None:
        place = self._rows.row_of(self._kept) if self._kept else -1
        if place < 0 and self._rows.rowCount():
            later = (at for at, each in enumerate(self._rows.numbers) if each > self._kept)
            place = next(later, self._rows.rowCount() - 1) if self._kept else 0
        self.go_to(place)
        self._kept = self.chosen
        self.tell_why_empty()
        self.show_row()
