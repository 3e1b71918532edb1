"""Draws the demo's proposals for paths, water and what grows."""

from __future__ import annotations

from canvas import (
    BARK,
    DEEP,
    DUSK,
    GRASS,
    HEIGHT,
    INK,
    LEAF,
    MOSS,
    NIGHT,
    PINE,
    RED,
    ROSE,
    SAND,
    SKY,
    STONE,
    WATER,
    WHITE,
    WIDTH,
    WOOD,
    YELLOW,
    Canvas,
    ground,
    lamp,
    person,
    pine,
    tree,
)


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
