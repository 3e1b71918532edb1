"""What the screen shows to somebody who listens: the line that is heard, or nothing at all."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.press import paint_face
from mbdesk.ui.widgets.text import TALLEST_LINE, TextBlock
from mbdesk.words.audio_ballot import DARK_FOR_OTHERS

LINES = 2
"""The lines that what is heard has room for; what is longer is a page's own text, marked there."""
NIGHT, FAINT = "#000000", "#8f8f8f"
"""A dark screen, and the words that tell others why it is: 6.5 to 1."""


class AudioScreen(QObject):
    """A band with the words that are heard, in the column of the view, and the dark over all."""

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__(screen)
        self.band = SpokenBand(theme)
        self.night = DarkScreen(theme, screen)
        column = screen.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.band)  # beneath the bar

    def show_words(self, heard: str) -> None:
        """Show the words that are being said."""
        self.band.show_words(heard)

    def set_dark(self, *, dark: bool) -> None:
        """Hide all that is seen, or show it again."""
        self.night.set_dark(dark=dark)

    def end(self) -> None:
        """Show what is seen without all this."""
        for widget in (self.band, self.night):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.deleteLater()


class SpokenBand(QWidget):
    """The words that are being said; its height stays, so that nothing moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._heard = theme, ""
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """What it shows."""
        return self._heard

    def show_words(self, heard: str) -> None:
        """Show other words."""
        self._heard = heard
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words on a sunny ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        paint_face(painter, self.rect(), colours.notice, colours.edge, self._theme)
        gap = self._theme.gap
        inside = self.rect().adjusted(gap, 0, -gap, 0)
        block = TextBlock(self._heard, self._theme.font(FontRole.STRONG), self.layoutDirection())
        place = QRect(inside)
        place.setHeight(block.height_for(inside.width()))
        place.moveTop(max(0, (self.height() - place.height()) // 2))
        block.paint(painter, place, colours.notice_text)

    def _fit(self) -> None:
        capital = QFontMetricsF(self._theme.font(FontRole.STRONG)).capHeight()
        self.setFixedHeight(ceil(LINES * capital * TALLEST_LINE) + 2 * self._theme.gap)
        self.update()


class DarkScreen(QWidget):
    """Black over all that is seen. A hand that looks for the keys presses nothing on it."""

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__(screen)
        self._theme, self._screen = theme, screen
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        screen.installEventFilter(self)

    def set_dark(self, *, dark: bool) -> None:
        """Cover the screen, or uncover it."""
        self.setGeometry(self._screen.rect())
        self.setVisible(dark)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over all of the screen."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._screen.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep every press to itself."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it black, with a faint line for others at the bottom."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(NIGHT))
        words = DARK_FOR_OTHERS.read(self._theme.reader())
        block = TextBlock(words, self._theme.font(), self.layoutDirection())
        gap = 2 * self._theme.gap
        inside = self.rect().adjusted(gap, gap, -gap, -gap)
        place = QRect(inside)
        place.setTop(inside.bottom() - block.height_for(inside.width()))
        block.paint(painter, place, FAINT, Qt.AlignmentFlag.AlignHCenter)
