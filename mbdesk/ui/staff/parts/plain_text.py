"""Labels and fields of plain text in the staff's windows; the fields drop control characters."""

import re

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from mbdesk.domain.texts import on_one_line, without_controls
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.dressing import refresh_style

_BESIDE_NUMBER = 6
"""What a number stands in from the edge of its field, in pixels beside those of the edge."""
_PAUSE_MILLISECONDS = 200
"""How long after the last letter a search begins."""


class _Printable(QValidator):
    """Removes from typed or pasted text what no record or paper can hold."""

    def validate(self, typed: str, cursor: int) -> tuple[QValidator.State, str, int]:
        """Accept everything, in a form that can be kept."""
        kept = on_one_line(without_controls(typed))
        before = without_controls(typed[:cursor])
        return QValidator.State.Acceptable, kept, len(before)


class LineEdit(QLineEdit):
    """The one field in which staff type a line: what is pasted becomes one, of plain letters."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setValidator(_Printable(self))


class SearchLine(LineEdit):
    """Emits `sought` a moment after the last letter, so that no list is read at each of them."""

    sought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pause = QTimer(self, interval=_PAUSE_MILLISECONDS, singleShot=True)
        self._pause.timeout.connect(self.sought)
        self.textChanged.connect(lambda _: self._pause.start())

    def settle(self) -> None:
        """Let a search that was about to begin be the one that begins now."""
        self._pause.stop()


class NumberBox(QSpinBox):
    """The one field in which staff choose a number; it stands where the text of other fields does.

    The style sheet's padding does not reach the line in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(staff_look().px(_BESIDE_NUMBER), 0, 0, 0)


class TextArea(QPlainTextEdit):
    """The one field in which staff type several lines; pasting drops control characters too."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text of what is pasted, without what no record and no paper can hold."""
        self.insertPlainText(without_controls(source.text()))


ZERO_WIDTH_SPACE = "\u200b"
_OVERLONG = re.compile(r"\S{20}(?=\S{4})")


class PlainLabel(QLabel):
    """A label that shows what it is given letter by letter: a bare one guesses at markup."""

    def __init__(self, text: str = "", role: TextRole | None = None) -> None:
        super().__init__()
        self.set_role(role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; a word longer than any real one may be broken, and widens no window."""
        self._text = text
        super().setText(_OVERLONG.sub(rf"\g<0>{ZERO_WIDTH_SPACE}", text))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._text

    def setBuddy(self, buddy: QWidget) -> None:
        """Name a field: the label stands above it or beside it, in smaller letters."""
        super().setBuddy(buddy)
        if self.property("role") is None:
            self.set_role(TextRole.LABEL)

    def set_role(self, role: TextRole | None) -> None:
        """Set the text's role; None is plain text."""
        if self.property("role") != (role and str(role)):
            self.setProperty("role", role and str(role))
            refresh_style(self)


def keep_room(label: QLabel) -> None:
    """Let a label that tells what is wrong keep the room of a line while it tells nothing."""
    policy = label.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    label.setSizePolicy(policy)
    label.setMinimumHeight(label.fontMetrics().lineSpacing() + 2)  # as much as Qt adds to letters
