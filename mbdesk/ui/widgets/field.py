"""A field to write in: large letters, as tall as what is written, never scrolled sideways."""

from enum import StrEnum
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from mbdesk.domain.texts import on_one_line, without_controls
from mbdesk.ui.look.debounce import Debouncer
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.press import FOCUS_GAP_MM, paint_attention, paint_face
from mbdesk.words.phrase import Readable, has_right_to_left

LEADING = 1.15
CARET_MM = 0.6
_STAYING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""Why a field loses the focus and gets it back."""


class InputType(StrEnum):
    """What is to be typed in a field, and so which keys it gets."""

    TEXT = "text"
    CARD = "card"
    DIGITS = "digits"
    DOCUMENT = "document"


class _Editor(QPlainTextEdit):
    """Plain text that hands on the keys that move between fields."""

    entered = Signal()
    focus_moved = Signal()
    left = Signal()
    tapped = Signal()

    def __init__(self, debounce: Debouncer, *, paragraphs: bool) -> None:
        super().__init__()
        self._debounce, self._paragraphs = debounce, paragraphs
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A space at the end of a line hangs over the edge; the text must not slide for it.
        self.horizontalScrollBar().rangeChanged.connect(self._stay_put)

    def _stay_put(self) -> None:
        self.horizontalScrollBar().setMaximum(0)

    def stand_at(self, side: Qt.AlignmentFlag) -> None:
        """Let letters and caret stand at one side; Qt puts them at the left in any language."""
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take each key once; treat Enter in a field of one paragraph as a wish to go on."""
        at = event.timestamp() / 1000 if event.timestamp() else None
        if event.isAutoRepeat() or not self._debounce.accepts_key(event.key(), event.text(), at):
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not self._paragraphs:
            self._enter()
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text without what no paper could show, on one line where that is all."""
        pasted = without_controls(source.text())
        self.insertPlainText(pasted if self._paragraphs else on_one_line(pasted))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that a finger or the mouse has pointed here and is up again."""
        super().mouseReleaseEvent(event)
        self.tapped.emit()

    def _enter(self) -> None:
        # On a page that has just come it is the echo of the one before.
        if self._debounce.accepts(self):
            self._debounce.pressed(self)
            self.entered.emit()

    def event(self, event: QEvent) -> bool:
        """Tell the frame when the focus comes or goes."""
        if isinstance(event, QFocusEvent):
            self.focus_moved.emit()
            if event.lostFocus() and event.reason() not in _STAYING:
                self.left.emit()
        return super().event(event)


class TextField(QWidget):
    """A field with a name. `changed` tells its text at every letter, cut at `limit`.

    `wants` is what is to be typed, and so which keys the screen offers for it. `tapped` tells that
    somebody has pointed into it, `left` that they have gone on to something else.
    """

    changed = Signal(str)
    entered = Signal()
    left = Signal()
    tapped = Signal()

    def __init__(  # noqa: PLR0913  # all of them describe one field
        self,
        theme: Theme,
        name: Readable,
        text: str = "",
        *,
        lines: int = 1,
        limit: int = 4000,
        wants: InputType = InputType.TEXT,
    ) -> None:
        super().__init__()
        self._theme, self._name, self._lines, self._limit = theme, name, lines, limit
        self.wants, self.paragraphs = wants, lines > 1
        self.editor = _Editor(theme.debounce, paragraphs=lines > 1)
        self.editor.setPlainText(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.textChanged.connect(self._changed)
        self.editor.entered.connect(self.entered)
        self.editor.focus_moved.connect(self.update)
        self.editor.left.connect(self.left)
        self.editor.tapped.connect(self.tapped)
        self.setFocusProxy(self.editor)
        if wants is not InputType.TEXT:
            # A code or a number is printed and read from left to right in every language.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._inside = QVBoxLayout(self)
        self._inside.addWidget(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is written."""
        return self.editor.toPlainText()

    @property
    def at_end(self) -> bool:
        """Whether what is typed next comes last."""
        return self.editor.textCursor().atEnd()

    def write_anew(self, text: str) -> None:
        """Write something else in its place, as one step that can be undone."""
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def rename(self, name: Readable) -> None:
        """Ask for something else in it."""
        self._name = name
        self.editor.setAccessibleName(name.read(self._theme.reader()))

    def sizeHint(self) -> QSize:
        """Return a size that holds all that is written, and `lines` lines at least."""
        return QSize(self._theme.mm(100), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height at the width of a target."""
        return QSize(self._theme.target, self._height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.editor.setAccessibleName(self._name.read(self._theme.reader()))
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, and the focus ring around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = paint_attention(painter, self.rect(), self.editor, self._theme)
        area = self.rect().adjusted(edge, edge, -edge, -edge)
        paint_face(painter, area, self._theme.colours.field, self._theme.colours.edge, self._theme)

    def _changed(self) -> None:
        if len(self.text) > self._limit:
            self._cut()
            return
        self._align()
        self.updateGeometry()
        self.changed.emit(self.text)

    def _align(self) -> None:
        """Stand at the right in a language that runs from there, or when such words are written."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        right = mirrored or has_right_to_left(self.text)
        self.editor.stand_at(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)

    def _cut(self) -> None:
        cursor = self.editor.textCursor()
        place = cursor.position()
        self.editor.setPlainText(self.text[: self._limit])
        cursor.setPosition(min(place, self._limit))
        self.editor.setTextCursor(cursor)

    def _dress(self) -> None:
        padding = self._theme.ring + self._theme.mm(2 * FOCUS_GAP_MM)
        self._inside.setContentsMargins(padding, padding, padding, padding)
        font = self._theme.font()
        self.editor.setFont(font)
        caret = self._theme.mm(CARET_MM)
        self.editor.setCursorWidth(caret)
        # At the end of a line that runs to the left the caret needs the room of the margin.
        self.editor.document().setDocumentMargin(caret)
        self._align()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.field)
        palette.setColor(QPalette.ColorRole.Text, self._theme.colours.text)
        self.editor.setPalette(palette)
        self.editor.setAccessibleName(self._name.read(self._theme.reader()))
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        line = QFontMetricsF(self._theme.font()).lineSpacing()
        inside = max(self._lines * line, self._written()) + line * (LEADING - 1)
        margins = self._inside.contentsMargins()
        return max(self._theme.target, ceil(inside) + margins.top() + margins.bottom())

    def _written(self) -> float:
        """Return the height of what is written: lines of some scripts are taller than others."""
        document = self.editor.document()
        height, block = 2 * document.documentMargin() + 1, document.begin()
        while block.isValid():
            height += document.documentLayout().blockBoundingRect(block).height()
            block = block.next()
        return height

    def resizeEvent(self, _event: QEvent) -> None:
        """Take another height when the lines break elsewhere."""
        self.updateGeometry()
