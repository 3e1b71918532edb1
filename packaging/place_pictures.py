"""Draws the demo's proposals for places to sit, play and meet."""

from __future__ import annotations

import math

from canvas import (
    BARK,
    DEEP,
    DUSK,
    GRASS,
    INK,
    LEAF,
    MOSS,
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
    person,
    tree,
)


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
