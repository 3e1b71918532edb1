"""The frame of every page at the staff's desk: heading, one sentence, content, one main action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.style import HEADING, PlainLabel, enlarge
from mbdesk.ui.staff.work import WorkBar


class DeskPage(Retranslatable, QWidget):
    """A page; a subclass fills `body`, adds buttons and puts all its texts in `retranslate`.

    Emits `page_wanted` with the name of another page. The notice and the work bar stand above the
    actions, so that an answer always appears beside what was pressed.
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.lead = PlainLabel(), PlainLabel()
        self.body, self.buttons = QVBoxLayout(), QHBoxLayout()
        self.notice, self.work = Notice(), WorkBar()
        self.primary = QPushButton()
        self.primary.setProperty("primary", True)
        self._pressed = [self.primary]
        enlarge(self.heading, HEADING)
        self.heading.setWordWrap(True)
        self.lead.setWordWrap(True)
        self._lay_out()
        self.work.busy.connect(self._set_busy)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(12)
        for label in (self.heading, self.lead):
            layout.addWidget(label)
        layout.addWidget(_scrolling(self.body), 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.work)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.primary)
        layout.addLayout(self.buttons)

    def add_action(self, button: QPushButton) -> None:
        """Put a lesser action before the main one."""
        self._pressed.append(button)
        self.buttons.insertWidget(self.buttons.count() - 2, button)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        """Keep from pressing twice while work is under way."""
        for button in self._pressed:
            button.setEnabled(not busy)
        if not busy:
            self.refresh()

    def refresh(self) -> None:
        """Show what is known now; a subclass does so."""


def _scrolling(content: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    inner.setLayout(content)
    content.setContentsMargins(0, 0, 0, 0)
    content.setSpacing(12)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
