"""The four text sizes and the three colours, each shown as it will look."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mbdesk.ui.look.colours import COLOURS, Contrast
from mbdesk.ui.look.theme import CAPITAL_MM, TextSize, Theme
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.press import EDGE_MM, Pressable, paint_face
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.phrase import Readable, translate

SIZE_NAMES = {
    TextSize.SMALL: translate("voter.settings", "Small"),
    TextSize.NORMAL: translate("voter.settings", "Normal"),
    TextSize.LARGE: translate("voter.settings", "Large"),
    TextSize.LARGEST: translate("voter.settings", "Largest"),
}
CONTRAST_NAMES = {
    Contrast.DEFAULT: translate("voter.settings", "Light"),
    Contrast.HIGH: translate("voter.settings", "White on black"),
    Contrast.LOW: translate("voter.settings", "Soft"),
}
SAMPLE_MM = 16
LETTER, LETTERS = "A", "Aa"


class Sample(Pressable):
    """A letter as it will be, large or coloured; an edge and a ground show which is chosen."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__(theme, says)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.lay_out()

    def nextCheckState(self) -> None:
        """Leave the state alone: the look that is chosen decides it."""

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002
        """Return one height, in which the largest letter has room."""
        return self.theme.mm(SAMPLE_MM)

    def sizeHint(self) -> QSize:
        """Return the size of a square."""
        return QSize(self.theme.mm(SAMPLE_MM), self.theme.mm(SAMPLE_MM))

    def minimumSizeHint(self) -> QSize:
        """Return the same size: it is never larger than a few letters."""
        return self.sizeHint()

    def height_inside(self, width: int) -> int:  # noqa: ARG002
        """Return the room inside of the square."""
        return self.theme.mm(SAMPLE_MM) - 2 * self.padding

    def natural_width_inside(self) -> int:
        """Return the room inside of the square."""
        return self.height_inside(0)

    def longest_word_inside(self) -> int:
        """Return the room inside of the square."""
        return self.height_inside(0)

    def face(self) -> tuple[str, str]:
        """Return the ground of what is chosen, and its edge."""
        colours = self.theme.colours
        return (colours.chosen, colours.primary) if self.isChecked() else super().face()

    def sample(self, painter: QPainter, area: QRect, letters: str, capital: float) -> None:
        """Paint letters with capitals so many millimetres high in the middle."""
        font = QFont(self.theme.font())
        font.setBold(True)
        own = CAPITAL_MM[self.theme.look.size]
        font.setPointSizeF(font.pointSizeF() * capital / own)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)


class SizeSample(Sample):
    """A letter in one of the text sizes."""

    def __init__(self, theme: Theme, size: TextSize) -> None:
        self.size_shown = size
        super().__init__(theme, SIZE_NAMES[size])

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the letter as large as it will be."""
        colours = self.theme.colours
        painter.setPen(QColor(colours.chosen_text if self.isChecked() else colours.text))
        self.sample(painter, area, LETTER, CAPITAL_MM[self.size_shown])


class ContrastSample(Sample):
    """Letters in the colours of one of the contrasts."""

    def __init__(self, theme: Theme, contrast: Contrast) -> None:
        self.contrast = contrast
        super().__init__(theme, CONTRAST_NAMES[contrast])

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the letters on their ground."""
        shown, inner = COLOURS[self.contrast], self.theme.mm(2 * EDGE_MM)
        place = area.adjusted(-inner, -inner, inner, inner)
        paint_face(painter, place, shown.window, shown.text, self.theme)
        painter.setPen(QColor(shown.text))
        self.sample(painter, area, LETTERS, CAPITAL_MM[TextSize.SMALL])


class LookRow(QWidget):
    """Changes the look of the screen at once, at the place where a person begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sizes = {size: SizeSample(theme, size) for size in TextSize}
        self.contrasts = {each: ContrastSample(theme, each) for each in Contrast}
        for size, sample in self.sizes.items():
            sample.clicked.connect(lambda _checked=False, size=size: self._enlarge(size))
        for contrast, shown in self.contrasts.items():
            shown.clicked.connect(lambda _checked=False, each=contrast: self._colour(each))
        row = RowLayout(theme)
        add_all(row, (*self.sizes.values(), *self.contrasts.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        scan_together(self)
        theme.changed.connect(self._show)
        self._show()

    @property
    def samples(self) -> tuple[Sample, ...]:
        """All samples, in their order."""
        return (*self.sizes.values(), *self.contrasts.values())

    def _enlarge(self, size: TextSize) -> None:
        self._theme.look = replace(self._theme.look, size=size)

    def _colour(self, contrast: Contrast) -> None:
        self._theme.look = replace(self._theme.look, contrast=contrast)

    def _show(self) -> None:
        for size, sample in self.sizes.items():
            sample.setChecked(size is self._theme.look.size)
        for contrast, shown in self.contrasts.items():
            shown.setChecked(contrast is self._theme.look.contrast)
