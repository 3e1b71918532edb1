"""A picture being drawn, and the figures that many pictures share: trees, lamps, people.

Every picture is drawn three times as large as it is kept, so that its edges come out smooth.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONT = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "NotoSans-Bold.ttf"
SMOOTH = 3
WIDTH, HEIGHT = 1000, 500

SKY, DUSK, NIGHT = "#cfe6f2", "#f3d9c0", "#24344f"
GRASS, LEAF, PINE, MOSS = "#9cc27a", "#5f9850", "#3f7050", "#b9d59a"
WOOD, BARK, SAND, STONE = "#b57a48", "#7a5236", "#ead9b4", "#a9adb3"
WATER, DEEP = "#7db7d8", "#4f93bf"
RED, YELLOW, ROSE, INK, WHITE = "#cf5a45", "#f5c84b", "#f0a5bd", "#2d3440", "#fbfbf7"

Box = tuple[float, float, float, float]


class Canvas:
    """A picture being drawn, in the units of the finished one."""

    def __init__(self, background: str, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.size = (width, height)
        self.image = Image.new("RGB", (width * SMOOTH, height * SMOOTH), background)
        self._draw = ImageDraw.Draw(self.image)

    def box(self, area: Box, colour: str, radius: float = 0) -> None:
        """Draw a rectangle, its corners rounded."""
        self._draw.rounded_rectangle([v * SMOOTH for v in area], radius * SMOOTH, colour)

    def oval(self, area: Box, colour: str) -> None:
        """Draw an ellipse."""
        self._draw.ellipse([v * SMOOTH for v in area], colour)

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """Draw a filled circle."""
        self.oval((x - radius, y - radius, x + radius, y + radius), colour)

    def shape(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """Draw a filled polygon."""
        self._draw.polygon([(x * SMOOTH, y * SMOOTH) for x, y in points], colour)

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """Draw a line with round joints and ends."""
        self._draw.line(
            [(x * SMOOTH, y * SMOOTH) for x, y in points], colour, round(width * SMOOTH), "curve"
        )
        for x, y in (points[0], points[-1]):
            self.dot(x, y, width / 2, colour)

    def words(self, x: float, y: float, text: str, size: float, colour: str = INK) -> None:
        """Write a text around a point, with a light rim so that it is read on anything."""
        font = ImageFont.truetype(FONT, round(size * SMOOTH))
        rim = round(size * SMOOTH / 7)
        place = (x * SMOOTH, y * SMOOTH)
        self._draw.text(
            place, text, colour, font, "mm", stroke_width=rim, stroke_fill=WHITE, align="center"
        )

    def save(self, path: Path) -> None:
        """Write the picture with few colours, which keeps it small."""
        small = self.image.resize(self.size, Image.Resampling.LANCZOS)
        small.quantize(128, dither=Image.Dither.NONE).save(path, "PNG", optimize=True)


def ground(canvas: Canvas, top: float = 360, colour: str = GRASS) -> None:
    """Draw what everything stands on, gently curved."""
    canvas.oval((-300, top, WIDTH + 300, top + 700), colour)


def tree(canvas: Canvas, x: float, foot: float, height: float, crown: str = LEAF) -> None:
    """Draw a leafy tree."""
    canvas.box((x - height / 22, foot - height * 0.5, x + height / 22, foot), BARK, 4)
    for dx, dy, r in ((-0.2, 0.55, 0.2), (0.2, 0.55, 0.2), (0, 0.75, 0.25), (0, 0.5, 0.2)):
        canvas.dot(x + dx * height, foot - dy * height, r * height, crown)


def pine(canvas: Canvas, x: float, foot: float, height: float, colour: str = PINE) -> None:
    """Draw a spruce."""
    canvas.box((x - height / 24, foot - height * 0.2, x + height / 24, foot), BARK)
    for part in range(3):
        low, wide = foot - height * (0.12 + 0.25 * part), height * (0.28 - 0.06 * part)
        top = low - height * 0.4
        canvas.shape([(x - wide, low), (x + wide, low), (x, top)], colour)


def lamp(canvas: Canvas, x: float, foot: float, height: float, lit: str = YELLOW) -> None:
    """Draw a lamp post."""
    canvas.box((x - 5, foot - height, x + 5, foot), INK, 3)
    canvas.box((x - 26, foot - height - 14, x + 26, foot - height + 2), INK, 8)
    canvas.box((x - 20, foot - height, x + 20, foot - height + 16), lit, 8)


def person(canvas: Canvas, x: float, foot: float, height: float, coat: str) -> None:
    """Draw somebody standing."""
    head = height * 0.13
    canvas.line([(x - head * 0.7, foot), (x - head * 0.4, foot - height * 0.4)], INK, head * 0.7)
    canvas.line([(x + head * 0.7, foot), (x + head * 0.4, foot - height * 0.4)], INK, head * 0.7)
    body = (x - head * 1.3, foot - height * 0.78, x + head * 1.3, foot - height * 0.34)
    canvas.box(body, coat, head)
    canvas.dot(x, foot - height * 0.88, head, "#d9a07c")
