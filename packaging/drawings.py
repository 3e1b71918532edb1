"""Draws the pictures of the demo: flat, calm, and ours.

    python packaging/drawings.py

Every picture is drawn three times as large as it is kept, so that its edges come out smooth. The
sketch map is schematic: what lies where, not how far it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "demo" / "pictures"
FONT = ROOT / "resources" / "fonts" / "NotoSans-Bold.ttf"
SMOOTH = 3
WIDTH, HEIGHT = 1000, 500
MAP_WIDTH, MAP_HEIGHT = 1400, 1000

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


def lights() -> Canvas:
    """Draw a path through the forest in the evening, lit by lamps."""
    canvas = Canvas(NIGHT)
    canvas.dot(860, 90, 42, "#f4efdc")
    for index in range(14):
        pine(canvas, 40 + index * 74, 350 + index % 3 * 10, 250 + index * 37 % 90, "#2c5145")
    ground(canvas, 340, "#3a5c46")
    canvas.shape([(420, 500), (640, 500), (560, 350), (520, 350)], "#d8c79b")
    for x, foot, height in ((330, 480, 290), (700, 455, 240), (440, 405, 165), (610, 385, 130)):
        canvas.oval((x - height * 0.4, foot - 14, x + height * 0.4, foot + 18), "#7d8a5a")
        lamp(canvas, x, foot, height)
    person(canvas, 545, 440, 90, RED)
    return canvas


def bench() -> Canvas:
    """Draw a bench with arm rests under a tree, in the sun."""
    canvas = Canvas(SKY)
    canvas.dot(150, 100, 52, YELLOW)
    ground(canvas)
    tree(canvas, 800, 400, 330)
    for y in (245, 285):
        canvas.box((300, y, 640, y + 26), WOOD, 8)
    canvas.box((285, 335, 655, 363), WOOD, 8)
    for x in (310, 612):
        canvas.box((x, 225, x + 18, 440), INK, 4)
        canvas.box((x - 26, 290, x + 44, 306), INK, 8)
    person(canvas, 215, 445, 190, DEEP)
    return canvas


def jetty() -> Canvas:
    """Draw a jetty with rails at a lake; somebody in a wheelchair looks at the water."""
    canvas = Canvas(SKY)
    canvas.box((0, 250, WIDTH, HEIGHT), WATER)
    canvas.oval((-100, 190, 420, 300), LEAF)
    canvas.oval((300, 205, 1150, 295), PINE)
    canvas.shape([(0, 440), (760, 340), (860, 360), (120, 500), (0, 500)], WOOD)
    for x in (120, 300, 480, 660, 800):
        y = 480 - x * 0.16
        canvas.box((x, y - 120, x + 12, y), BARK)
    canvas.line([(120, 345), (806, 236)], BARK, 10)
    canvas.line([(120, 400), (806, 290)], BARK, 6)
    canvas.dot(480, 385, 38, INK)
    canvas.dot(480, 385, 28, "#c98f5e")
    canvas.line([(470, 350), (515, 350), (525, 395)], INK, 10)
    canvas.box((462, 275, 505, 352), RED, 16)
    canvas.dot(485, 252, 24, "#d9a07c")
    for x, y in ((640, 430), (820, 450), (250, 330)):
        canvas.line([(x, y), (x + 60, y)], WHITE, 5)
    return canvas


def boxes() -> Canvas:
    """Draw growing boxes with vegetables."""
    canvas = Canvas(SKY)
    ground(canvas, 330)
    for left, height, fruit in ((90, 130, YELLOW), (390, 150, RED), (690, 130, YELLOW)):
        for row in range(6):
            x = left + 25 + row * 34
            canvas.line([(x, 450 - height), (x - 8, 395 - height)], LEAF, 9)
            canvas.line([(x, 450 - height), (x + 10, 402 - height)], PINE, 9)
            if row % 2:
                canvas.dot(x + 6, 400 - height, 13, fruit)
        canvas.box((left, 450 - height, left + 230, 450), WOOD, 6)
        canvas.box((left, 450 - height / 2 - 3, left + 230, 450 - height / 2 + 3), BARK)
    person(canvas, 350, 455, 215, ROSE)
    person(canvas, 650, 455, 150, DEEP)
    return canvas


def cinema() -> Canvas:
    """Draw people before a screen in a park at dusk."""
    canvas = Canvas(DUSK)
    canvas.dot(840, 300, 70, "#e98f5a")
    ground(canvas, 350, "#6f9160")
    for x in (70, 940):
        tree(canvas, x, 390, 260, PINE)
    canvas.box((285, 60, 715, 320), INK, 8)
    canvas.box((300, 75, 700, 305), WHITE)
    canvas.dot(420, 165, 34, YELLOW)
    canvas.shape([(300, 305), (440, 190), (560, 305)], LEAF)
    canvas.shape([(460, 305), (600, 160), (700, 260), (700, 305)], PINE)
    for x in (330, 660):
        canvas.box((x, 320, x + 12, 400), INK)
    for index, coat in enumerate((RED, DEEP, YELLOW, ROSE, STONE, RED, DEEP)):
        x = 200 + index * 100
        canvas.box((x - 38, 425, x + 38, 500), coat, 26)
        canvas.dot(x, 400, 27, BARK if index % 2 else INK)
    return canvas


def gym() -> Canvas:
    """Draw an outdoor gym: bars, a step and an arm bicycle."""
    canvas = Canvas(SKY)
    ground(canvas, 350, MOSS)
    tree(canvas, 900, 390, 300)
    canvas.oval((80, 420, 860, 500), SAND)
    for x in (150, 370):
        canvas.box((x, 150, x + 16, 450), INK, 6)
    canvas.box((140, 150, 396, 166), RED, 8)
    person(canvas, 268, 450, 230, DEEP)
    canvas.line([(250, 285), (225, 165)], DEEP, 20)
    canvas.line([(286, 285), (312, 165)], DEEP, 20)
    canvas.box((470, 250, 486, 455), INK, 6)
    canvas.dot(478, 250, 44, RED)
    canvas.dot(478, 250, 30, SAND)
    canvas.line([(478, 210), (510, 196)], INK, 10)
    person(canvas, 565, 455, 215, YELLOW)
    for step, x in enumerate((650, 705, 760)):
        canvas.box((x, 430 - step * 32, x + 60, 460), STONE, 6)
    return canvas


def cherries() -> Canvas:
    """Draw cherry trees in bloom along a street."""
    canvas = Canvas(SKY)
    for left, top, colour in ((60, 180, "#e2b77f"), (300, 140, "#d98d6c"), (640, 170, "#e9cf9a")):
        canvas.box((left, top, left + 210, 400), colour, 4)
        canvas.shape([(left - 12, top), (left + 222, top), (left + 105, top - 60)], RED)
        for window in range(3):
            canvas.box(
                (left + 25 + 62 * window, top + 45, left + 62 + 62 * window, top + 95), WHITE
            )
    canvas.box((0, 400, WIDTH, 500), STONE)
    canvas.box((0, 385, WIDTH, 415), GRASS)
    for index in range(5):
        tree(canvas, 110 + index * 195, 415, 250, ROSE if index % 2 else "#f6c3d2")
    for index in range(9):
        canvas.dot(70 + index * 107, 440 + index * 29 % 45, 6, ROSE)
    return canvas


def footpath() -> Canvas:
    """Draw people walking together on a lit footpath to a house."""
    canvas = Canvas(DUSK)
    ground(canvas, 330, "#86ad6d")
    canvas.shape([(180, 500), (720, 500), (560, 330), (480, 330)], SAND)
    canvas.box((420, 190, 660, 335), WHITE, 4)
    canvas.shape([(400, 195), (680, 195), (540, 110)], RED)
    canvas.box((515, 255, 565, 335), YELLOW, 4)
    for x in (445, 600):
        canvas.box((x, 225, x + 38, 265), YELLOW, 4)
    for x, foot, height in ((160, 440, 270), (800, 430, 260), (350, 370, 170), (720, 365, 160)):
        lamp(canvas, x, foot, height)
    for x, height, coat in (
        (385, 175, DEEP),
        (455, 190, RED),
        (520, 130, YELLOW),
        (590, 180, PINE),
    ):
        person(canvas, x, 470, height, coat)
    return canvas


def tunnel() -> Canvas:
    """Draw an underpass with children's paintings on its walls."""
    canvas = Canvas(SKY)
    canvas.box((0, 110, WIDTH, 500), STONE)
    canvas.box((0, 80, WIDTH, 125), INK)
    canvas.box((330, 190, 670, 500), INK, 160)
    canvas.box((330, 350, 670, 500), INK)
    canvas.shape([(250, 500), (750, 500), (670, 440), (330, 440)], SAND)
    canvas.dot(150, 250, 58, YELLOW)
    for ray in range(8):
        angle = ray * math.pi / 4
        inner, outer = 70, 98
        start = (150 + inner * math.cos(angle), 250 + inner * math.sin(angle))
        end = (150 + outer * math.cos(angle), 250 + outer * math.sin(angle))
        canvas.line([start, end], YELLOW, 10)
    canvas.oval((50, 390, 280, 440), GRASS)
    for x, colour in ((90, RED), (160, ROSE), (235, DEEP)):
        canvas.line([(x, 420), (x, 370)], PINE, 8)
        canvas.dot(x, 362, 20, colour)
    canvas.oval((740, 300, 930, 400), DEEP)
    canvas.shape([(920, 350), (985, 300), (985, 400)], DEEP)
    canvas.dot(785, 340, 12, WHITE)
    canvas.dot(820, 210, 40, RED)
    canvas.shape([(700, 240), (760, 180), (770, 260)], YELLOW)
    person(canvas, 455, 475, 150, RED)
    person(canvas, 540, 475, 110, YELLOW)
    return canvas


def playground() -> Canvas:
    """Draw a playground with a swing, a slide and water to play in."""
    canvas = Canvas(SKY)
    ground(canvas, 345)
    canvas.oval((560, 410, 960, 495), WATER)
    for x in (110, 380):
        canvas.line([(x - 50, 450), (x, 130), (x + 50, 450)], WOOD, 18)
    canvas.line([(95, 130), (395, 130)], WOOD, 18)
    for x in (200, 300):
        canvas.line([(x, 130), (x + 20, 350)], INK, 5)
        canvas.box((x - 18, 345, x + 58, 362), RED, 6)
    person(canvas, 222, 400, 130, YELLOW)
    canvas.box((600, 150, 700, 165), WOOD, 4)
    for x in (605, 685):
        canvas.box((x, 150, x + 14, 430), WOOD)
    for y in range(200, 420, 45):
        canvas.box((605, y, 699, y + 10), BARK, 4)
    canvas.line([(700, 160), (790, 330), (880, 430)], RED, 30)
    for x, y in ((640, 440), (760, 460), (880, 455)):
        canvas.line([(x, y), (x + 44, y)], WHITE, 5)
    person(canvas, 910, 455, 130, DEEP)
    return canvas


def meadow() -> Canvas:
    """Draw a meadow with butterflies."""
    canvas = Canvas(SKY)
    canvas.dot(850, 95, 50, YELLOW)
    ground(canvas, 280, MOSS)
    ground(canvas, 370)
    for index in range(34):
        x, y = 20 + index * 29, 320 + index * 67 % 150
        canvas.line([(x, y + 40), (x, y)], LEAF, 5)
        canvas.dot(x, y, 13, (RED, WHITE, DEEP, YELLOW, ROSE)[index % 5])
        canvas.dot(x, y, 5, INK if index % 5 == 1 else WHITE)
    for x, y, colour in ((260, 170, RED), (520, 110, DEEP), (700, 220, YELLOW)):
        for side in (-1, 1):
            canvas.oval((x + side * 30 - 28, y - 38, x + side * 30 + 28, y + 18), colour)
            canvas.oval((x + side * 22 - 20, y + 4, x + side * 22 + 20, y + 44), colour)
        canvas.line([(x, y - 26), (x, y + 36)], INK, 8)
    return canvas


def bicycle() -> Canvas:
    """Draw a bicycle beside a pump with tools."""
    canvas = Canvas(SKY)
    canvas.box((0, 400, WIDTH, 500), STONE)
    for x in (230, 520):
        canvas.dot(x, 340, 100, INK)
        canvas.dot(x, 340, 86, SKY)
        canvas.dot(x, 340, 10, INK)
    frame = [(230, 340), (300, 200), (470, 200), (370, 340), (230, 340)]
    canvas.line(frame, RED, 14)
    canvas.line([(300, 200), (370, 340)], RED, 14)
    canvas.line([(520, 340), (460, 150), (500, 140)], INK, 14)
    canvas.line([(290, 175), (300, 200)], INK, 12)
    canvas.box((255, 160, 330, 178), INK, 8)
    canvas.box((720, 150, 780, 420), DEEP, 12)
    canvas.box((700, 410, 800, 430), INK, 6)
    canvas.line([(750, 150), (750, 95)], INK, 12)
    canvas.line([(710, 95), (790, 95)], INK, 16)
    canvas.line([(720, 380), (650, 400), (600, 350)], INK, 8)
    canvas.line([(860, 220), (860, 400)], INK, 16)
    canvas.dot(860, 210, 30, INK)
    canvas.dot(860, 196, 18, SKY)
    return canvas


def sketch_map() -> Canvas:
    """Draw Hässelby-Vällingby: the lake, the forest, the railway underground, the large roads."""
    canvas = Canvas("#f3efe2", MAP_WIDTH, MAP_HEIGHT)
    _nature(canvas)
    _roads(canvas)
    _stations(canvas)
    return canvas


def _nature(canvas: Canvas) -> None:
    lake = [(0, 330), (110, 420), (170, 560), (300, 640), (420, 720), (560, 800), (700, 830),
            (840, 880), (1000, 890), (1140, 960), (1160, 1000), (0, 1000)]  # fmt: skip
    canvas.shape(lake, WATER)
    canvas.shape([(0, 0), (0, 330), (70, 300), (60, 140), (130, 0)], WATER)
    forest = [(560, 700), (640, 640), (800, 660), (960, 720), (1060, 800), (1000, 870),
              (850, 860), (700, 815), (590, 780)]  # fmt: skip
    canvas.shape(forest, MOSS)
    for index in range(22):
        x, y = 620 + index * 97 % 380, 690 + index * 53 % 120
        if y > 640 + abs(x - 760) * 0.3:
            pine(canvas, x, y + 20, 42)
    canvas.oval((890, 630, 1000, 690), WATER)
    canvas.oval((150, 90, 330, 210), MOSS)
    canvas.oval((600, 215, 720, 285), MOSS)
    for x, y, text in (
        (250, 850, "Mälaren"),
        (800, 775, "Grimstaskogen"),
        (880, 605, "Råcksta träsk"),
        (240, 150, "Hässelby slott"),
        (660, 308, "Nälstaparken"),
    ):
        water = text in {"Mälaren", "Råcksta träsk"}
        canvas.words(x, y, text, 30, "#1d5c86" if water else "#2f5c33")


def _roads(canvas: Canvas) -> None:
    roads = (
        ([(200, 40), (420, 130), (700, 180), (1000, 210), (1400, 300)], "Lövstavägen", 620, 130),
        (
            [(1400, 560), (1200, 540), (1000, 480), (860, 420), (640, 420)],
            "Bergslagsvägen",
            1250,
            500,
        ),
        ([(260, 620), (440, 560), (640, 520), (860, 560), (1010, 560)], "", 0, 0),
        ([(430, 130), (460, 330), (440, 560)], "", 0, 0),
        ([(1000, 210), (960, 350), (1000, 480)], "", 0, 0),
    )
    for points, _, _, _ in roads:
        canvas.line(points, STONE, 22)
    for points, _, _, _ in roads:
        canvas.line(points, WHITE, 15)
    for _, name, x, y in roads:
        if name:
            canvas.words(x, y, name, 26, "#5a5f66")


def _stations(canvas: Canvas) -> None:
    stations = (
        (250, 480, "Hässelby strand", 0, 46),
        (350, 370, "Hässelby gård", 0, -46),
        (560, 345, "Johannelund", 0, 46),
        (860, 380, "Vällingby", 0, -46),
        (1010, 560, "Råcksta", 100, 20),
        (1210, 780, "Blackeberg", 88, -46),
    )
    track = [(x, y) for x, y, *_ in stations]
    canvas.line([*track, (1400, 900)], "#2e7d4f", 14)
    for x, y, name, dx, dy in stations:
        canvas.dot(x, y, 20, "#2e7d4f")
        canvas.dot(x, y, 12, WHITE)
        canvas.words(x + dx, y + dy, name, 34)
    for x, y, name in (
        (330, 250, "Hässelby villastad"),
        (560, 480, "Vinsta"),
        (510, 640, "Grimsta"),
    ):
        canvas.words(x, y, name, 28, "#5c4a36")


DRAWINGS: dict[str, Callable[[], Canvas]] = {
    "lights": lights,
    "bench": bench,
    "jetty": jetty,
    "boxes": boxes,
    "cinema": cinema,
    "gym": gym,
    "cherries": cherries,
    "footpath": footpath,
    "tunnel": tunnel,
    "playground": playground,
    "meadow": meadow,
    "bicycle": bicycle,
    "map": sketch_map,
}


def main() -> None:
    """Draw all of them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWINGS.items():
        draw().save(TARGET / f"{name}.png")


if __name__ == "__main__":
    main()
