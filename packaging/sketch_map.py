"""Draws the demo's sketch map: what lies where, not how far it is."""

from __future__ import annotations

from canvas import MOSS, STONE, WATER, WHITE, Canvas, pine

MAP_WIDTH, MAP_HEIGHT = 1400, 1000


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
