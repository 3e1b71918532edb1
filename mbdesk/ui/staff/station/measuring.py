"""Calibrates the screen by a card or its diagonal, so that millimetres are true to size."""

from math import hypot

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSlider, QVBoxLayout, QWidget

from mbdesk.ui.look.theme import MM_PER_INCH, Theme, screen_dpi
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.press import paint_face
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Number, translate

CARD_MM = (85.60, 53.98)
"""A bank card, ISO/IEC 7810 ID-1."""

LEAST_DPI, MOST_DPI = 50, 400
LARGEST_INCHES = 120.0


class CardPicture(QWidget):
    """A card as large as a real one, if the screen has `dpi` dots per inch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dpi = 0.0

    def show_at(self, dpi: float) -> None:
        """Show the card for another resolution."""
        self._dpi = dpi
        self.updateGeometry()
        self.update()

    def card(self) -> QSize:
        """Return the card's size in pixels."""
        wide, high = (round(side * self._dpi / MM_PER_INCH) for side in CARD_MM)
        return QSize(wide, high)

    def sizeHint(self) -> QSize:
        """Return the card's size, which the page must leave it."""
        return self.card()

    def minimumSizeHint(self) -> QSize:
        """Return the card's height; a card that is too wide for the page is cut at its end."""
        return QSize(self._theme.target, self.card().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card from the leading corner."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        paint_face(
            painter,
            QRect(self.rect().topLeft(), self.card()),
            colours.chosen,
            colours.edge,
            self._theme,
        )


class ScreenMeasure(QWidget):
    """Sets `dpi`: dots per inch, 0 for what the screen says of itself."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.dpi = 0.0
        self.says = Label(theme)
        self.card = CardPicture(theme)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(LEAST_DPI, MOST_DPI)
        self.slider.setMinimumHeight(theme.target)
        self.inches = QDoubleSpinBox()
        self.inches.setRange(0, LARGEST_INCHES)
        self.inches.setDecimals(1)
        self.inches.setMinimumHeight(theme.target)
        self.ask = BigButton(theme, translate("station", "Use what the screen says of itself"))
        self._lay_out()
        self.slider.valueChanged.connect(self._slid)
        self.inches.valueChanged.connect(self._typed)
        self.ask.clicked.connect(lambda: self.set_dpi(0.0))

    def set_dpi(self, dpi: float) -> None:
        """Show a resolution; 0 stands for what the screen says of itself."""
        self.dpi = dpi
        shown = dpi or screen_dpi(self.screen())
        self.slider.blockSignals(True)
        self.slider.setValue(round(shown))
        self.slider.blockSignals(False)
        self.card.show_at(shown)
        says = translate("station", "The screen says {dpi} dots per inch of itself.")
        if dpi:
            says = translate("station", "Measured: {dpi} dots per inch.")
        self.says.say(says.fill(dpi=Number(round(shown))))
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap)
        card = translate(
            "station",
            "Hold a bank card against the screen and make the drawing as large as the card",
        )
        inches = translate("station", "Or type the screen's diagonal in inches")
        by_card = (self.says, Label(self._theme, card), self.slider, self.card)
        for part in (*by_card, Label(self._theme, inches), self.inches, self.ask):
            column.addWidget(part)
        reader = self._theme.reader()
        self.slider.setAccessibleName(card.read(reader))
        self.inches.setAccessibleName(inches.read(reader))

    def _slid(self, dpi: int) -> None:
        self.set_dpi(float(dpi))

    def _typed(self, inches: float) -> None:
        size, ratio = self.screen().size(), self.screen().devicePixelRatio()
        if inches:
            dpi = hypot(size.width(), size.height()) * ratio / inches
            self.set_dpi(max(float(LEAST_DPI), min(float(MOST_DPI), round(dpi, 1))))
