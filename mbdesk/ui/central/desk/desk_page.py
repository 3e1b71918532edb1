"""The frame of every page at the staff's desk: heading, one sentence, content, one main action."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.error_card import NoticeRoom, PageNotice
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.page_header import PageHeader
from mbdesk.ui.staff.parts.scrolling import RING, ActionRow, Scrolling
from mbdesk.ui.staff.parts.work import WorkBar

MARGIN, BETWEEN = 24, 16
"""The space beside a page and between its parts, in pixels."""
_SHORT = 330
"""Below this height, in pixels, the head of a page scrolls with the rest."""


class DeskPage(Retranslatable, QWidget):
    """A page; a subclass fills `body`, adds buttons and puts all its texts in `retranslate`.

    The actions stand beside the heading; on a page of facts, with `at_bottom`, below what is to be
    read first. The notice stands below the first sentence, so that an answer is seen together with
    the heading and with the beginning of what it is about. Where rows are pressed one after the
    other, with `told_below`, it takes its room from their end: no row moves under the pointer. The
    work bar stands at the bottom.
    Emits `page_wanted` with the name of another page, and `row_wanted` with what is to be selected
    there too.
    """

    page_wanted = Signal(str)
    row_wanted = Signal(str, str)

    def __init__(
        self, parent: QWidget | None = None, *, at_bottom: bool = False, told_below: bool = False
    ) -> None:
        super().__init__(parent)
        self._header = PageHeader()
        self.heading, self.lead = self._header.heading, self._header.lead
        self.body, self._below = QVBoxLayout(), QVBoxLayout()
        self.buttons: ActionRow | Actions = ActionRow() if at_bottom else self._header.buttons
        self.notice, self.work = PageNotice(), WorkBar()
        self.primary = self._main = QPushButton()
        self.primary.setProperty("primary", True)  # Qt's form
        self._pressed = [self.primary]
        self.buttons.add_last(self.primary)
        self._lay_out(at_bottom=at_bottom, told_below=told_below)
        self.work.busy.connect(self._set_busy)

    def _lay_out(self, *, at_bottom: bool, told_below: bool) -> None:
        margin, between, around = map(staff_look().px, (MARGIN, BETWEEN, RING))
        layout, content = QVBoxLayout(self), QVBoxLayout()
        layout.setContentsMargins(0, between, 0, between)
        layout.setSpacing(between - around)
        self._head, self._content = _within(self._header, margin), content
        layout.addLayout(self._head)
        if told_below:
            self._below.addWidget(NoticeRoom(self.notice))
        else:
            content.addWidget(self.notice)
        content.addLayout(self.body, 1)
        self.body.setSpacing(between)
        scrolling = Scrolling(content)
        content.setContentsMargins(margin, around, margin, around)
        content.setSpacing(between)
        layout.addWidget(scrolling, 1)
        self._below.setContentsMargins(margin, 0, margin, 0)
        self._below.setSpacing(between)
        self._below.addWidget(self.work)
        if at_bottom:
            rule = QFrame()
            rule.setObjectName("rule")
            self._below.addWidget(rule)
            self._below.addWidget(self.buttons)
        layout.addLayout(self._below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head scroll with the rest where it would leave that no room."""
        super().resizeEvent(event)
        short = self.height() < staff_look().px(_SHORT)
        holder = self._content if short else self._head
        if holder.indexOf(self._header) < 0:
            (self._head if short else self._content).removeWidget(self._header)
            holder.insertWidget(0, self._header)

    def add_action(self, button: QPushButton) -> None:
        """Put a lesser action before the main one."""
        self._pressed.append(button)
        self.buttons.add_before_last(button)

    def lay_below(self, widget: QWidget) -> None:
        """Put something at the bottom, where it stays in place whatever is told or scrolled."""
        self._below.addWidget(widget)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        """Disable the actions while work is under way."""
        for button in self._pressed:
            button.setEnabled(not busy)
        if not busy:
            self.refresh()

    def emphasise(self, button: QPushButton) -> None:
        """Make one of the actions the main one for now; their order stays."""
        if button is self._main:
            return
        for each, main in ((self._main, False), (button, True)):
            each.setProperty("primary", main)  # Qt's form
            refresh_style(each)
        self._main = button
        self._header.arrange()

    def take_focus(self) -> None:
        """Focus the main action, where it can be taken."""
        if self._main.isEnabled():
            self._main.setFocus()

    @property
    def saving(self) -> bool:
        """Whether something that was typed is on its way into the file; the window waits for it."""
        return False

    def save_typed(self) -> None:
        """Save what is typed in a field that was not left yet; a subclass with such fields does."""

    def select(self, key: str) -> None:
        """Select what is known by `key`; a subclass with a list does so."""

    def refresh(self) -> None:
        """Show what is known now; a subclass does so."""


def _within(widget: QWidget, margin: int) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(margin, 0, margin, 0)
    layout.addWidget(widget)
    return layout
