"""The frame of every page at the staff's desk: heading, one sentence, content, one main action."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.scrolling import ActionRow, Scrolling
from mbdesk.ui.staff.style import PlainLabel
from mbdesk.ui.staff.work import WorkBar


class DeskPage(Retranslatable, QWidget):
    """A page; a subclass fills `body`, adds buttons and puts all its texts in `retranslate`.

    Emits `page_wanted` with the name of another page, and `row_wanted` with what is to be selected
    there too. The notice stands below the first sentence, so that an answer is seen together with
    the heading and with the beginning of what it is about; the work bar stands above the actions.
    """

    page_wanted = Signal(str)
    row_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.lead = PlainLabel(), PlainLabel()
        self.body, self._below, self.buttons = QVBoxLayout(), QVBoxLayout(), ActionRow()
        self.notice, self.work = Notice(), WorkBar()
        self.primary = QPushButton()
        self.primary.setProperty("primary", True)
        self._pressed = [self.primary]
        self.heading.set_role(TextRole.TITLE)
        self.lead.set_role(TextRole.LEAD)
        self.heading.setWordWrap(True)
        self.lead.setWordWrap(True)
        self._lay_out()
        self.work.busy.connect(self._set_busy)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        content = QVBoxLayout()
        for told in (self.heading, self.lead, self.notice):
            content.addWidget(told)
        content.addLayout(self.body, 1)
        self.body.setSpacing(12)
        layout.addWidget(Scrolling(content), 1)
        self.buttons.add_last(self.primary)
        for widget in (self.work, self.buttons):
            self._below.addWidget(widget)
        layout.addLayout(self._below)

    def add_action(self, button: QPushButton) -> None:
        """Put a lesser action before the main one."""
        self._pressed.append(button)
        self.buttons.add_before_last(button)

    def lay_above_actions(self, widget: QWidget) -> None:
        """Put something above the actions, where it stays in sight however far the page scrolls."""
        self._below.insertWidget(0, widget)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        """Disable the actions while work is under way."""
        for button in self._pressed:
            button.setEnabled(not busy)
        if not busy:
            self.refresh()

    def select(self, key: str) -> None:
        """Select what is known by `key`; a subclass with a list does so."""

    def refresh(self) -> None:
        """Show what is known now; a subclass does so."""
