"""How the staff's windows look now: the palette, the scale, and what Qt is given of both.

The residents' screens have a `Theme` of their own and no style sheet: the window made last decides
whether the application has one.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mbdesk.ui.look.palette import DARK, LIGHT, PRACTICE, PRACTICE_DARK, Palette
from mbdesk.ui.look.style_sheet import style_sheet
from mbdesk.ui.look.theme import FAMILIES, load_fonts

SCALES = (100, 125, 150, 200)
"""The sizes of text that staff may choose from, in percent."""
DESIGNED_DPI = 96
"""Dots per inch at which lengths are as the design writes them."""


class TextRole(StrEnum):
    """What a text is for, which decides its font; the style sheet selects by the same names."""

    TITLE = "title"
    SECTION = "section"
    FIGURE = "figure"
    CODE = "code"
    STRONG = "strong"
    LEAD = "lead"
    LABEL = "label"
    QUIET = "quiet"
    ERROR = "error"


BODY, SMALL, TINY, SECTION, FIGURE = 11, 10, 9, 13, 21
"""Sizes of letters that are painted, in points."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """What staff or the system choose: `scale` in percent, `practice` in a rehearsal, dark colours.

    `sheet` is off where residents' screens are shown.
    """

    scale: int = 100
    practice: bool = False
    dark: bool = False
    sheet: bool = False


class StaffLook(QObject):
    """Applies fonts, palette and style sheet; `changed` asks self-painting widgets to repaint."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        hints = QGuiApplication.styleHints()
        self.appearance = Appearance(dark=hints.colorScheme() is Qt.ColorScheme.Dark)
        self._density = _density()
        hints.colorSchemeChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        if self.appearance.practice:
            return PRACTICE_DARK if self.appearance.dark else PRACTICE
        return DARK if self.appearance.dark else LIGHT

    def choose(self, **changes: Any) -> None:
        """Change fields of the appearance, and apply it to the application if it differs."""
        appearance = replace(self.appearance, **changes)
        if appearance != self.appearance:
            self.appearance = appearance
            self.dress()
            self.changed.emit()

    def dress(self) -> None:
        """Set the application's font, palette and style sheet."""
        app = QApplication.instance()
        self._density = _density()
        if isinstance(app, QApplication):
            load_fonts()
            app.setFont(self.font())
            app.setPalette(self._palette())
            app.setStyleSheet(self.sheet() if self.appearance.sheet else "")

    def sheet(self) -> str:
        """Return the style sheet of the staff's windows."""
        return style_sheet(self.palette, self.appearance.scale / 100, self._density)

    @property
    def gap(self) -> int:
        """The distance between buttons, in pixels."""
        return self.px(8)

    def px(self, length: float) -> int:
        """Return a length of the design in the pixels of this screen, at this scale."""
        return max(1, round(length * self.appearance.scale / 100 * self._density))

    def font(self, points: float = BODY, *, bold: bool = False) -> QFont:
        """Return the font that has so many points at a scale of 100 %."""
        font = QFont(list(FAMILIES))
        font.setPointSizeF(points * self.appearance.scale / 100)
        font.setBold(bold)
        return font

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self.choose(dark=scheme is Qt.ColorScheme.Dark)

    def _palette(self) -> QPalette:
        colours, roles = self.palette, QPalette.ColorRole
        palette = QPalette(QColor(colours.surface), QColor(colours.canvas))
        for role, colour in (
            (roles.WindowText, colours.ink),
            (roles.Text, colours.ink),
            (roles.ButtonText, colours.ink),
            (roles.Base, colours.surface),
            (roles.AlternateBase, colours.raised),
            (roles.PlaceholderText, colours.quiet),
            (roles.Highlight, colours.accent),
            (roles.HighlightedText, colours.on_accent),
            (roles.Link, colours.accent),
            (roles.ToolTipBase, colours.surface),
            (roles.ToolTipText, colours.ink),
        ):
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink_off))
        return palette


@cache
def staff_look() -> StaffLook:
    """Return the application's one look of the staff's windows."""
    return StaffLook()


def _density() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / DESIGNED_DPI
