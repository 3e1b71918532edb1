"""What the staff's screens at a station have in common: one primary action and a way out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.parts.focus_ring import HeldFocus
from mbdesk.ui.staff.station.staff_notes import FINE, NoticeText, in_words, objection
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.chooser import Chooser
from mbdesk.ui.widgets.countdown import Countdown, end_of_wait, with_seconds
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.scroll import ScrollPanel
from mbdesk.ui.widgets.text import Label, announce
from mbdesk.words.phrase import NOTHING, Number, Readable, translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageContext:
    """What every page of the staff's works with."""

    theme: Theme
    station: StationFolder


class StaffPage(QWidget):
    """A heading, what there is to know, and beneath it the way out and the one primary action.

    What is told stands above those two, and takes its room from the end of the part that scrolls:
    nothing else moves, not even what scrolls it, whatever is said while a finger is on its way.

    Emits `left` for the way out, `page_wanted` with the name of another page, and `finished` when
    the residents' screen is wanted.
    """

    left = Signal()
    page_wanted = Signal(str)
    finished = Signal()

    def __init__(
        self,
        context: PageContext,
        title: Readable,
        primary: Readable | None = None,
        way_out: Readable | None = None,
    ) -> None:
        super().__init__()
        theme = self.theme = context.theme
        self._station = context.station
        self._task: tasks.Task[Any] | None = None
        self._judged: QWidget | None = None
        self._correctable = False
        self._focus = HeldFocus(self)
        self.title = Label(theme, title, FontRole.HEADING)
        self.primary = BigButton(theme, primary or NOTHING, emphasis=Emphasis.PRIMARY)
        if primary is None:
            # Shown, while it has no parent, it would be a window for a moment.
            self.primary.hide()
        self.out = BigButton(theme, way_out or translate("kiosk", "Back"))
        self.verdict, self.details = Label(theme, role=FontRole.STRONG), Label(theme)
        self.progress = ValueBar(theme)
        self.cancel = BigButton(theme, translate("table", "Cancel"))
        self._countdown, self._awaited = Countdown(self), Exception()
        self._countdown.left.connect(self._count_down)
        self._countdown.over.connect(self._end_wait)
        self.cancel.clicked.connect(self._cancel)
        self.primary.clicked.connect(lambda: self.attempt(self.act))
        self.out.clicked.connect(self.left)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether work is under way whose end the staff wait for."""
        return self._task is not None and not self._task.finished

    def act(self) -> None:
        """Perform the primary button's action."""

    def begin(self) -> None:
        """Prepare to be shown; called each time."""
        self.tell(NOTHING)

    def attempt(self, action: Callable[[], object]) -> None:
        """Do something at once, and tell in words where the station's file or a disk refuses.

        Whatever a page does when it is shown, when a button is pressed and when work has ended goes
        through here: the file may be gone, or be another one, from one moment to the next.
        """
        refused = objection(action)
        if refused != FINE:
            self.tell(*refused)

    def tell(self, says: Readable, details: Readable = NOTHING) -> None:
        """Say how the last thing went, and beneath it in smaller letters what there is to add."""
        self._judged, self._correctable = None, False
        self._countdown.stop()
        self.show_words(says, details)
        reader = self.theme.reader()
        announce(self, " ".join(filter(None, (says.read(reader), details.read(reader)))))

    def judge(self, field: QWidget, found: NoticeText) -> bool:
        """Tell what was found wrong in a field, or take it back; return whether it is right."""
        right = found == FINE
        if not right:
            self.tell(*found)
            self._judged = field
        elif self._judged is field:
            self.tell(NOTHING)
        return right

    def corrected_in(self, *fields: TextField) -> None:
        """Take back what was found wrong as soon as it is put right in one of these fields.

        What is found wrong in one field stays while another is written in.
        """
        for field in fields:
            field.changed.connect(partial(self._corrected, field))

    def take_back(self) -> None:
        """Take back what went wrong: it is being put right. What has to be waited for stays."""
        if self._correctable:
            self.tell(NOTHING)

    def _corrected(self, field: TextField, text: str) -> None:
        if not text:  # emptied by the program, to begin anew
            return
        if self._judged is field:
            self.tell(NOTHING)
        self.take_back()

    def show_words(self, says: Readable, details: Readable = NOTHING) -> None:
        """Show words as `tell` does, without announcing them to a screen reader."""
        for label, text in ((self.verdict, says), (self.details, details)):
            label.say(text)
            label.setVisible(bool(label.text()))  # a phrase that says nothing takes no room

    def run(
        self,
        work: Callable[[tasks.Progress], T],
        done: Callable[[T], None],
        *,
        measured: bool = False,
        stoppable: bool = False,
    ) -> None:
        """Do work in the background, the buttons disabled meanwhile.

        `measured` work shows how far it is; `stoppable` work can be cancelled as well.
        """

        def finished(value: T) -> None:
            self._rest(resting=False)
            self.attempt(partial(done, value))

        self.tell(translate("kiosk", "One moment…"))
        self._rest(resting=True)
        self.progress.setVisible(measured or stoppable)
        self.cancel.setVisible(stoppable)
        self._task = tasks.run(
            work,
            done=finished,
            failed=lambda error: self.attempt(partial(self.failed, error)),
            progress=self._show_progress,
            parent=self,
        )

    def failed(self, error: Exception) -> None:
        """Tell in plain words what went wrong; what has to be waited for counts down."""
        self._rest(resting=False)
        self.tell(*self.words_for(error))
        ends = end_of_wait(error)
        self._correctable = ends is None
        if ends is not None:
            self._awaited = error
            self._countdown.start(ends)

    def words_for(self, error: Exception) -> NoticeText:
        """Return what to tell of an error: what happened, and what there is to add."""
        return in_words(error)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the countdown."""
        super().hideEvent(event)
        self._countdown.stop()

    def button(self, says: Readable, press: Callable[[], None]) -> BigButton:
        """Return a button that does something."""
        button = BigButton(self.theme, says)
        button.clicked.connect(lambda: self.attempt(press))
        return button

    def way_to(self, name: str, says: Readable) -> BigButton:
        """Return a button that leads to another page."""
        return self.button(says, lambda: self.page_wanted.emit(name))

    def chooser(self, name: Readable) -> QComboBox:
        """Add a list to choose from, beneath the label that names it."""
        chooser, label = Chooser(self.theme, name), Label(self.theme, name, FontRole.STRONG)
        label.setBuddy(chooser)
        self.add(label, chooser)
        return chooser

    def add(self, *widgets: QWidget) -> None:
        """Add widgets to the part that scrolls."""
        for widget in widgets:
            self.column.addWidget(widget)

    def end(self) -> None:
        """Leave the rest of the part that scrolls empty."""
        self.column.addStretch(1)

    def _count_down(self, seconds: int) -> None:
        """Show how long it still takes; a screen reader hears of the beginning and the end."""
        self.show_words(*in_words(with_seconds(self._awaited, seconds)))

    def _end_wait(self) -> None:
        self.tell(translate("kiosk", "You can type the code now."))

    def _lay_out(self) -> None:
        margin = 2 * self.theme.gap
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(margin)
        self._scroll = ScrollPanel(self.theme)
        self._scroll.show_page(body)
        row = QHBoxLayout()
        row.setSpacing(margin)
        row.addWidget(self.out)
        row.addStretch(1)
        row.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(self.title)
        column.addWidget(self._scroll, 1)
        column.addLayout(row)
        for widget in (self.verdict, self.details, self.progress, self.cancel):
            self._scroll.beneath.addWidget(widget)
            widget.hide()

    def _show_progress(self, done: int, total: int) -> None:
        says = translate("table", "{done} of {total}").fill(done=Number(done), total=Number(total))
        self.progress.show_value(done, total, says)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _rest(self, *, resting: bool) -> None:
        if resting:
            self._focus.note()
        for button in self._resting:
            button.setEnabled(not resting)
        if resting:
            self._focus.hold()
        else:
            self.progress.hide()
            self.cancel.hide()
            self._focus.give_back(self.out)

    @property
    def _resting(self) -> tuple[BigButton, ...]:
        """The buttons that are disabled while work is under way."""
        return self.primary, self.out
