"""The look of the residents' screens: sizes in millimetres, three contrasts, bundled fonts.

Everything is measured in millimetres on the real screen and turned into pixels by the screen's
physical resolution, so that a letter is as tall on a laptop as on a wall screen. Widgets paint
themselves from a `Theme` and follow its `changed` signal; there is no style sheet, because one
would have to be parsed again for every widget of every page.

The figures are those of VVSG 2.0 (7.1-G text size, 7.1-D contrast, 7.2-I touch areas) and
WCAG 2.2 (1.4.3, 1.4.11, 2.5.8).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from math import ceil

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from mbdesk import assets
from mbdesk.ui.look.colours import COLOURS, Colours, Contrast
from mbdesk.ui.look.debounce import SAME_PLACE_MM, Debouncer
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.words.phrase import Reader

FAMILIES = tuple(assets.FAMILIES.values())
TARGET_MM = 12.7
GAP_MM = 2.54
RING_MM = 1.0
LARGEST_CAPITAL_MM = 8.9
HEADING_FACTOR = 1.25
MEASURED_POINTS = 1000
"""Letters this large are measured: in smaller ones the rounding to pixels shows."""
MM_PER_INCH = 25.4
BELIEVABLE_DPI = range(50, 500)
FALLBACK_DPI = 96.0


class TextSize(IntEnum):
    """The four text sizes, from small to largest."""

    SMALL = 1
    NORMAL = 2
    LARGE = 3
    LARGEST = 4


CAPITAL_MM = {
    TextSize.SMALL: 3.85,
    TextSize.NORMAL: 5.2,
    TextSize.LARGE: 6.75,
    TextSize.LARGEST: 8.75,
}
"""Height of a capital letter: the middle of each band that VVSG 2.0 7.1-G allows."""


class FontRole(StrEnum):
    """The role of a text, which decides its font."""

    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Look:
    """What a person may change about the screen."""

    size: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.DEFAULT


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; safe to call more than once."""
    if QFontDatabase.hasFamily(FAMILIES[-1]):
        return
    for path in sorted(assets.FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def screen_dpi(screen: QScreen | None = None) -> float:
    """Return the physical resolution of a screen, the main one unless told, or 96 for nonsense."""
    dpi = (screen or QGuiApplication.primaryScreen()).physicalDotsPerInch()
    return dpi if int(dpi) in BELIEVABLE_DPI else FALLBACK_DPI


class Theme(QObject):
    """Sizes, fonts and colours that widgets paint with; `changed` asks them to paint anew."""

    changed = Signal()

    def __init__(
        self,
        dpi: float | None = None,
        reader: Callable[[], Reader] = current_reader,
        parent: QObject | None = None,
    ) -> None:
        """Measure by `dpi` (a station may override it), else by the screen.

        `reader` is whom texts are translated for, by default the residents.
        """
        super().__init__(parent)
        self.reader = reader
        load_fonts()
        self._dpi = dpi or screen_dpi()
        self._look = Look()
        self._fonts: dict[FontRole, QFont] = {}
        self.debounce = Debouncer(self.mm(SAME_PLACE_MM))

    @property
    def look(self) -> Look:
        """What the person has chosen."""
        return self._look

    @look.setter
    def look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._fonts.clear()
            self.changed.emit()

    @property
    def dpi(self) -> float:
        """The resolution that is measured by, in dots per inch."""
        return self._dpi

    @dpi.setter
    def dpi(self, dpi: float) -> None:
        if dpi != self._dpi:
            self._dpi = dpi
            self._fonts.clear()
            self.changed.emit()

    @property
    def colours(self) -> Colours:
        """The colours of the chosen contrast."""
        return COLOURS[self._look.contrast]

    def mm(self, millimetres: float) -> int:
        """Return `millimetres` in pixels, never less than asked for."""
        return ceil(millimetres * self._dpi / MM_PER_INCH)

    @property
    def target(self) -> int:
        """The smallest width and height of anything to press, in pixels."""
        return self.mm(TARGET_MM)

    @property
    def gap(self) -> int:
        """The smallest distance between things to press, in pixels."""
        return self.mm(GAP_MM)

    @property
    def ring(self) -> int:
        """The thickness of the focus ring, in pixels."""
        return self.mm(RING_MM)

    def font(self, role: FontRole = FontRole.BODY) -> QFont:
        """Return the font for a role at the chosen size."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(
                self._capital_mm(role), bold=role is not FontRole.BODY
            )
        return self._fonts[role]

    def dress(self, widget: QWidget) -> None:
        """Give a window the theme's font and palette; its children inherit both."""
        colours = self.colours
        palette = QPalette(QColor(colours.window))
        for role, colour in (
            (QPalette.ColorRole.Window, colours.window),
            (QPalette.ColorRole.WindowText, colours.text),
            (QPalette.ColorRole.Base, colours.field),
            (QPalette.ColorRole.Text, colours.text),
            (QPalette.ColorRole.PlaceholderText, colours.text),
            (QPalette.ColorRole.Button, colours.button),
            (QPalette.ColorRole.ButtonText, colours.text),
            (QPalette.ColorRole.Highlight, colours.primary),
            (QPalette.ColorRole.HighlightedText, colours.primary_text),
        ):
            palette.setColor(role, QColor(colour))
        widget.setPalette(palette)
        widget.setFont(self.font())
        widget.setAutoFillBackground(True)

    def _capital_mm(self, role: FontRole) -> float:
        capital = CAPITAL_MM[self._look.size]
        if role is FontRole.HEADING:
            return min(capital * HEADING_FACTOR, max(capital, LARGEST_CAPITAL_MM))
        return capital

    def _make_font(self, capital_mm: float, *, bold: bool) -> QFont:
        font = QFont(list(FAMILIES))
        font.setBold(bold)
        font.setPointSizeF(MEASURED_POINTS)
        capital = QFontMetricsF(font).capHeight()
        font.setPointSizeF(MEASURED_POINTS * capital_mm * self._dpi / MM_PER_INCH / capital)
        return font
