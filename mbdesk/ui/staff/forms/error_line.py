"""The line below a control of a form: help, or what is wrong with what was typed there.

It is the one way in which forms tell of an error: an icon, red words, a thick edge around the
control. Who does not see it is told at once, and hears it again in the control.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words.sentences.messages import at_field


class ErrorLine(QWidget):
    """Stands below a control; hidden while there is nothing to say. `role` is that of the help."""

    def __init__(self, control: QWidget, role: TextRole | None = TextRole.QUIET) -> None:
        super().__init__()
        self._control, self._role, self._wrong = control, role, False
        self.mark = IconMark(DeskIcon.WARNING, "bad", side=16)
        self.label = PlainLabel(role=role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(staff_look().px(4))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.help("")

    def text(self) -> str:
        """Return what stands here."""
        return self.label.text()

    def help(self, words: str) -> None:
        """Say what is to be written: nothing is wrong."""
        self._wrong = False
        self._show(words, self._role)

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with what was typed or chosen."""
        news = not self._wrong or words != self.text()
        self._wrong = True
        self._show(words, TextRole.ERROR)
        if news and self.isVisible():
            event = QAccessibleAnnouncementEvent(self._control, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    def tell(self, error: Exception | None, otherwise: str = "") -> None:
        """Say what an error means here; without one, what is to be written."""
        if error is None:
            self.help(otherwise)
        else:
            self.say_wrong(at_field(error, current_reader()))

    def ask_again(self) -> None:
        """Put the keyboard into the control whose value was refused."""
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, words: str, role: TextRole | None) -> None:
        if words or self._control.accessibleDescription() == self.text():  # else of another
            self._control.setAccessibleDescription(words)
        self.label.set_role(role)
        self.label.setText(words)
        self.mark.setVisible(self._wrong)
        mark_wrong(self._control, wrong=self._wrong)
        self.setVisible(bool(words))
