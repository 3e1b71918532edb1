"""The look of the staff's windows: one calm style, in another colour for a rehearsal.

Sizes follow the application's font; a style sheet only sets colours, borders and spaces.
Contrast of text is at least 7:1 (WCAG 2.2, 1.4.6).
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QValidator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import without_controls
from mbdesk.ui.look.theme import FAMILIES, load_fonts

STYLE = "Fusion"
"""The same on every system, and measured as such."""
POINTS = 13
HEADING = 1.6
LARGE = 1.25


@dataclass(frozen=True, slots=True)
class StaffColours:
    """The colours that differ between a real process and a rehearsal."""

    accent: str
    accent_dark: str
    side: str


LIVE = StaffColours(accent="#0b4f7a", accent_dark="#083a5b", side="#e3ebf1")
TEST = StaffColours(accent="#8a3b00", accent_dark="#642b00", side="#f8e2cc")

_STYLE = """
QPushButton, QToolButton {{ padding: 0.5em 1.1em; border: 2px solid {accent}; border-radius: 6px;
    background: #ffffff; color: {accent_dark}; }}
QPushButton:hover {{ background: {side}; }}
QPushButton:pressed {{ background: {accent}; color: #ffffff; }}
QPushButton:focus {{ border: 3px solid #1a1a1a; }}
QPushButton:disabled {{ border-color: #8c8c8c; color: #595959; background: #ececea; }}
QPushButton[primary="true"] {{ background: {accent}; color: #ffffff; font-weight: bold; }}
QPushButton[primary="true"]:hover {{ background: {accent_dark}; }}
QPushButton[primary="true"]:disabled {{ background: #d8d8d4; color: #4a4a4a; }}
QComboBox, QSpinBox {{ min-height: 2.1em; }}
QLineEdit, QPlainTextEdit {{ padding: 0.35em;
    border: 2px solid #6b6b6b; border-radius: 4px; background: #ffffff;
    selection-background-color: {accent}; selection-color: #ffffff; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {accent}; }}
QRadioButton {{ spacing: 0.4em; padding: 0.15em; border: 2px solid transparent;
    border-radius: 4px; }}
QRadioButton:focus {{ border-color: #1a1a1a; }}
QRadioButton::indicator {{ width: 0.7em; height: 0.7em; border: 2px solid #6b6b6b;
    border-radius: 0.35em; background: #ffffff; }}
QRadioButton::indicator:checked {{ border-color: {accent};
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 {accent}, stop:0.55 {accent}, stop:0.6 #ffffff, stop:1 #ffffff); }}
QListWidget, QTableWidget {{ background: #ffffff; border: 1px solid #6b6b6b;
    selection-background-color: {accent}; selection-color: #ffffff; }}
QTableWidget {{ gridline-color: #c9c9c4; }}
QTableWidget::item {{ padding: 0; }}
QListWidget::item {{ padding: 0.4em; }}
QHeaderView::section {{ background: {side}; padding: 0.4em 3px; border: none;
    border-bottom: 2px solid {accent}; font-weight: bold; }}
QWidget#side {{ background: {side}; }}
QListWidget#navigation {{ background: {side}; border: none; outline: none; }}
QListWidget#navigation::item {{ padding: 0.8em 1em; }}
QListWidget#navigation::item:selected {{ background: {accent}; color: #ffffff; }}
QLabel#testBanner {{ background: {accent}; color: #ffffff; padding: 0.5em; font-weight: bold; }}
QFrame#dropArea {{ border: 3px dashed {accent}; border-radius: 10px; background: #ffffff; }}
QFrame#dropArea[over="true"] {{ background: {side}; }}
QFrame#card {{ border: 1px solid #c9c9c4; border-radius: 8px; background: #ffffff; }}
QFrame#fact {{ border: none; }}
QFrame#fact[deviates="true"] {{ background: #fff0d2; }}
QFrame#fact[deviates="true"] QLabel {{ color: #4d2f00; }}
QLabel#told {{ color: #642b00; }}
QFrame#notice {{ border: none; border-left: 8px solid #6b6b6b; background: #ffffff; }}
QFrame#notice[kind="done"] {{ border-left-color: #1c6b2c; background: #e8f3ea; }}
QFrame#notice[kind="refused"] {{ border-left-color: #a11616; background: #fbeaea; }}
QFrame#notice[kind="hint"] {{ border-left-color: {accent}; background: {side}; }}
QProgressBar {{ border: 2px solid {accent}; border-radius: 6px; background: #ffffff;
    text-align: center; min-height: 1.6em; }}
QProgressBar::chunk {{ background: {accent}; }}
"""


def style(mode: Mode = Mode.LIVE) -> str:
    """Return the style sheet for a window of a process in this mode."""
    colours = TEST if mode is Mode.TEST else LIVE
    return _STYLE.format(accent=colours.accent, accent_dark=colours.accent_dark, side=colours.side)


def dress(app: QApplication, *, styled: bool = False) -> None:
    """Give the application the bundled fonts at a size that is easy to read, style and colours.

    `styled` says that it was made with `STYLE`, which takes less than to change it.
    """
    load_fonts()
    font = QFont(list(FAMILIES))
    font.setPointSizeF(POINTS)
    app.setFont(font)
    if not styled:
        app.setStyle(STYLE)
    app.setPalette(_palette())


def _palette() -> QPalette:
    palette = QPalette(QColor("#eceae6"), QColor("#fbfbf9"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#ffffff"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor("#1a1a1a"))
    return palette


class _Printable(QValidator):
    """Takes away from what is typed or pasted what no record and no paper can hold."""

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

    def __init__(self, text: str = "") -> None:
        super().__init__()
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


def enlarge(widget: QWidget, factor: float, *, bold: bool = True) -> None:
    """Make a widget's text larger than the application's."""
    widget.setFont(enlarged(factor, bold=bold))


def enlarged(factor: float, *, bold: bool = True) -> QFont:
    """Return the application's font, so much larger."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    return font
