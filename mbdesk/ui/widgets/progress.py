"""How much is left, as a bar; how far a person has come, in words."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.press import EDGE_MM, paint_face
from mbdesk.ui.widgets.text import NEW_WORDS, Label, TextBlock, announce
from mbdesk.words.phrase import NOTHING, Number, Readable, translate

BAR_MM = 3.2


class ValueBar(QProgressBar):
    """A bar under a text that says the same; it fills from the side where reading begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._says: Readable = NOTHING
        self.setTextVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def show_value(self, value: int, most: int, says: Readable) -> None:
        """Show `value` of `most`, and say it."""
        self.setRange(0, max(1, most))
        self.setValue(max(0, min(value, most)))
        changed, self._says = says != self._says, says
        self._lay_out()
        if changed and self.isVisible():
            announce(self, self.accessibleName())

    @property
    def says(self) -> Readable:
        """The text above the bar."""
        return self._says

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text and the bar."""
        return self._block.height_for(width) + self._theme.mm(BAR_MM)

    def sizeHint(self) -> QSize:
        """Return the size with the text on one line."""
        width = max(self._block.natural_width, 2 * self._theme.target)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size."""
        return QSize(self._theme.target, self._theme.mm(BAR_MM))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the reading direction."""
        if event.type() in NEW_WORDS:
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, and the bar beneath it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        bar = self._theme.mm(BAR_MM)
        text = self.rect().adjusted(0, 0, 0, -bar)
        self._block.paint(painter, text, colours.text)
        track = QRect(0, self.height() - bar, self.width(), bar)
        paint_face(painter, track, colours.track, colours.edge, self._theme)
        filled = QRect(track)
        filled.setWidth(track.width() * self.value() // self.maximum())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        if filled.width() > self._theme.mm(2 * EDGE_MM):
            paint_face(painter, filled, colours.primary, colours.primary, self._theme)

    def _lay_out(self) -> None:
        words = self._says.read(self._theme.reader())
        self._block = TextBlock(words, self._theme.font(), self.layoutDirection())
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()


class StepText(Label):
    """How far a person has come, in words alone: no bar or box, which are what is left to give."""

    def show_step(self, step: int, steps: int) -> None:
        """Show the step, counted from 1."""
        says = translate("voter.progress", "Step {step} of {steps}")
        self.say(says.fill(step=Number(step), steps=Number(steps)))
        self.show()

    @property
    def whole_width(self) -> int:
        """The width, in pixels, in which the words stand on one line."""
        return self._block.natural_width
