"""A field of an item of the ballot, which tells when it is left and what is wrong with it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.texts import bare
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea

LINES = 5
"""Lines of a description."""


class ItemField(QWidget):
    """A label, a field and what is wrong with it. Emits `left` when it is left."""

    left = Signal()

    def __init__(self, control: LineEdit | TextArea) -> None:
        super().__init__()
        self.control, self.label = control, PlainLabel()
        self.wrong = PlainLabel(role=TextRole.ERROR)
        self.label.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(staff_look().px(4))
        for widget in (self.label, control, self.wrong):
            layout.addWidget(widget)
        self.wrong.hide()
        control.installEventFilter(self)
        if isinstance(control, LineEdit):
            control.returnPressed.connect(self.left)
            control.textEdited.connect(lambda _: self.say_wrong(""))
        else:
            control.textChanged.connect(lambda: self.say_wrong(""))
            control.setFixedHeight(control.fontMetrics().lineSpacing() * (LINES + 1))

    def text_or(self, held: str) -> str:
        """Return what is typed; what is held where that is known to be wrong."""
        return self.text if self.wrong.isHidden() else held

    @property
    def text(self) -> str:
        """What is typed, without space around it."""
        control = self.control
        typed = control.text() if isinstance(control, LineEdit) else control.toPlainText()
        return bare(typed)

    def show_text(self, text: str) -> None:
        """Show a text, unless it is what stands there; where the cursor was, it stays."""
        if text != self.text:
            if isinstance(self.control, LineEdit):
                self.control.setText(text)
            else:
                self.control.setPlainText(text)

    def follow(self, held: str) -> None:
        """Show what is held, unless somebody is typing here or what was typed could not be kept."""
        typing = self.control.hasFocus() and not self.control.isReadOnly()
        if self.wrong.isHidden() and not typing:
            self.show_text(held)

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with what was typed; nothing where it is right."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.control.setAccessibleDescription(words)
        mark_wrong(self.control, wrong=bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
