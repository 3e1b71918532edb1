"""Labels and fields of the staff's windows; the fields drop control characters.

What they look like stands in `look.style_sheet`; here is what they do.
"""

import re

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mbdesk.domain.texts import without_controls
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.focus import follow_focus

STYLE = "Fusion"
"""The same on every system, and measured as such."""


def dress(app: QApplication, *, styled: bool = False) -> None:
    """Give the application the bundled fonts, its style and the colours of the staff's windows.

    `styled` says that it was made with `STYLE`, which takes less than to change it.
    """
    if not styled:
        app.setStyle(STYLE)
    staff_look().dress()
    follow_focus(app)


def wear_sheet(dialog: QWidget) -> None:
    """Apply the staff's style sheet to a dialog shown over the residents' screens."""
    look = staff_look()
    if not look.appearance.sheet:
        dialog.setStyleSheet(look.sheet())


class _Printable(QValidator):
    """Removes from typed or pasted text what no record or paper can hold."""

    def validate(self, typed: str, cursor: int) -> tuple[QValidator.State, str, int]:
        """Accept everything, in a form that can be kept."""
        kept = without_controls(typed).replace("\n", " ")
        before = without_controls(typed[:cursor]).replace("\n", " ")
        return QValidator.State.Acceptable, kept, len(before)


class LineEdit(QLineEdit):
    """The one field in which staff type a line: what is pasted loses its control characters."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setValidator(_Printable(self))


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
        self.setProperty("role", role and str(role))
        refresh_style(self)


def refresh_style(widget: QWidget) -> None:
    """Make the style sheet re-evaluate a widget's properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
