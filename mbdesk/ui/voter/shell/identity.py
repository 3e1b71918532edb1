"""The warm identity of a process: its two colours, its logo and its name, on the screens.

A process that has no colours of its own is shown in those of the program; colours are changed as
far as the contrast of letters on them asks for. Who has chosen other colours for the screen sees
everything in those.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from mbdesk.domain.colours import WHITE, readable
from mbdesk.domain.process import Frame
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.theme import Theme

LEAST = 10.0
"""The contrast of letters in the usual colours (`look.colours`); a district's own may have less."""
STRIPE_MM = 1.4
DARK_SHARE = 0.75
"""The part of the stripe in the dark colour; the rest is in the warm one."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The dark ground, the letters on it, and the warm colour beside it, as ``#rrggbb``."""

    ground: str
    letters: str
    warm: str


def identity_of(frame: Frame, theme: Theme) -> Identity:
    """Return the colours in which the process shows itself to who looks in `theme`."""
    colours = theme.colours
    if theme.look.contrast is not Contrast.DEFAULT or not frame.colour:
        return Identity(colours.primary, colours.primary_text, colours.notice)
    ground, letters = readable(frame.colour, frame.second_colour or WHITE, LEAST)
    return Identity(ground, letters, frame.second_colour or colours.notice)


def paint_stripe(painter: QPainter, area: QRect, theme: Theme, frame: Frame) -> None:
    """Paint the stripe along the upper edge: the dark colour first, then the warm one."""
    identity, high = identity_of(frame, theme), theme.mm(STRIPE_MM)
    dark = QRect(area.left(), area.top(), round(area.width() * DARK_SHARE), high)
    warm = QRect(dark.right() + 1, area.top(), area.width() - dark.width(), high)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        warm.moveLeft(area.left())
        dark.moveRight(area.right())
    painter.fillRect(dark, QColor(identity.ground))
    painter.fillRect(warm, QColor(identity.warm))
