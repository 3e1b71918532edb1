"""What is really painted: glyphs inside their widgets, in bundled fonts, in colours that stand out.

Every widget is painted by itself into a picture, so that what is scrolled away counts too.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget

from mbdesk.domain.colours import contrast_ratio, luminance
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.theme import FAMILIES, TextSize
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.widgets.choices_left import ChoicesLeft
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.press import EDGE_MM, Pressable
from mbdesk.ui.widgets.progress import BAR_MM, ValueBar
from mbdesk.ui.widgets.text import Label, TextBlock
from tests.gui.voter.checks import MM_PER_INCH, leaves, name

BANDS_MM = {
    TextSize.SMALL: (3.5, 4.2),
    TextSize.NORMAL: (4.8, 5.6),
    TextSize.LARGE: (6.4, 7.1),
    TextSize.LARGEST: (8.5, 9.0),
}
TEXT_RATIOS = {Contrast.DEFAULT: (10, 21), Contrast.HIGH: (20, 21), Contrast.LOW: (4.5, 8)}
SHAPE_RATIO = 3
INK = 1.5
"""How far a glyph may reach beyond its advance, in pixels."""
OVERHANG = 6
"""The room beside a text for letters that reach out, in pixels."""
HEADING_MM = 9.0
ROUNDING_MM = 0.05
_BOXES: dict[tuple[str, int, float, int], QRectF] = {}
LEAST_PIXELS = 3
"""Fewer pixels than these of a colour are the smoothing of an edge."""


@dataclass(frozen=True, slots=True)
class Painted:
    """One text as it was painted: where its glyphs are, and what of."""

    widget: QWidget
    words: str
    glyphs: QRectF
    lines: tuple[QRect, ...]
    families: frozenset[str]
    lacking: bool
    capital: float


@contextmanager
def recorded() -> Iterator[list[Painted]]:
    """Note every text that is painted meanwhile."""
    texts: list[Painted] = []
    real = TextBlock.paint

    def paint(block, painter, area, colour, alignment=Qt.AlignmentFlag.AlignLeading):
        real(block, painter, area, colour, alignment)
        if block.words:
            texts.append(_painted(block, painter, area, alignment))

    TextBlock.paint = paint
    try:
        yield texts
    finally:
        TextBlock.paint = real


def _painted(block, painter, area, alignment) -> Painted:
    begin, glyphs, families, lacking = block._begin(area, alignment), QRectF(), set(), False
    for run in block._layout.glyphRuns():
        raw = run.rawFont()
        glyphs = glyphs.united(_ink(raw, run).translated(begin))
        families.add(raw.familyName())
        lacking = lacking or 0 in run.glyphIndexes()
    lines = tuple(block.line_rects(area, alignment))
    capital = QFontMetricsF(block.font).capHeight()
    widget = painter.device()
    return Painted(widget, block.words, glyphs, lines, frozenset(families), lacking, capital)


def _ink(raw, run) -> QRectF:
    """Return the place that the glyphs of a run really take, without the room around them."""
    boxes = [
        box.translated(position)
        for index, position in zip(run.glyphIndexes(), run.positions(), strict=True)
        if not (box := _box(raw, index)).isEmpty()
    ]
    if not boxes:
        return QRectF()
    left, top = min(box.left() for box in boxes), min(box.top() for box in boxes)
    right, bottom = max(box.right() for box in boxes), max(box.bottom() for box in boxes)
    return QRectF(left, top, right - left, bottom - top)


def _box(raw, index: int) -> QRectF:
    key = (raw.familyName(), raw.weight(), raw.pixelSize(), index)
    if key not in _BOXES:
        _BOXES[key] = raw.boundingRect(index)
    return _BOXES[key]


def check_painting(view: VoterView, dpi: float, *, colours: bool) -> Iterator[str]:
    """Paint everything and tell what is wrong; with `colours`, look at the pixels too."""
    for leaf in leaves(view):
        with recorded() as texts:
            picture = leaf.grab()
        for text in texts:
            yield from _badly_placed(leaf, text)
            yield from _badly_lettered(text, view.theme.look.size, dpi)
        if colours:
            image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
            yield from _badly_coloured(leaf, image, texts)
    if colours:
        yield from (wrong for leaf in leaves(view) for wrong in _badly_filled(leaf))


def _badly_placed(leaf: QWidget, text: Painted) -> Iterator[str]:
    inside = QRectF(leaf.rect()).adjusted(-INK, -INK, INK, INK)
    if not inside.contains(text.glyphs):
        yield f"glyphs outside: {name(leaf)}: {text.words!r}: {text.glyphs} of {leaf.rect()}"
    if "\N{HORIZONTAL ELLIPSIS}" in text.words:
        yield f"elided: {text.words!r}"
    for one, other in zip(text.lines, text.lines[1:], strict=False):
        if other.top() < one.bottom() - 1:
            yield f"lines on one another: {text.words!r}"
    right = leaf.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if isinstance(leaf, Label) and type(leaf) is Label:
        edge = leaf.contentsRect()
        off = [edge.right() - line.right() if right else line.left() for line in text.lines]
        if max(off, default=0) > OVERHANG and not leaf.alignment() & Qt.AlignmentFlag.AlignHCenter:
            yield f"begins at the wrong side: {text.words!r}"


def _badly_lettered(text: Painted, size: TextSize, dpi: float) -> Iterator[str]:
    if not text.families <= set(FAMILIES) or text.lacking:
        yield f"not in a bundled font: {text.words!r}: {sorted(text.families)}"
    least = BANDS_MM[size][0] - ROUNDING_MM
    if text.capital * MM_PER_INCH / dpi < least:
        yield f"letters too small: {text.words!r}"
    if text.capital * MM_PER_INCH / dpi > HEADING_MM + ROUNDING_MM:
        yield f"letters too large: {text.words!r} {text.capital * MM_PER_INCH / dpi}"


def _badly_coloured(leaf: QWidget, image: QImage, texts: list[Painted]) -> Iterator[str]:
    least, most = TEXT_RATIOS[leaf_theme(leaf).look.contrast]
    for text in texts:
        for line in text.lines[:1]:
            ratio = text_ratio(image.copy(line.intersected(image.rect())))
            if not least <= ratio <= most + 0.01:
                yield f"contrast {ratio:.1f}:1 of {text.words!r}"
    if isinstance(leaf, Pressable | TextField):
        yield from _badly_outlined(leaf, image)


def _badly_outlined(leaf: QWidget, image: QImage) -> Iterator[str]:
    theme = leaf_theme(leaf)
    edge = _colours(image.copy(QRect(0, image.height() // 2, theme.mm(2 * EDGE_MM) + 1, 1)))
    ratio = max(contrast_ratio(colour, theme.colours.window) for colour in edge)
    if ratio < SHAPE_RATIO:
        yield f"outline {ratio:.1f}:1 of {name(leaf)}"


def _badly_filled(leaf: QWidget) -> Iterator[str]:
    """Look whether a bar fills from the side where reading begins, in a colour that is seen."""
    if not isinstance(leaf, ValueBar) or not 0 < leaf.value() < leaf.maximum():
        return
    if isinstance(leaf, ChoicesLeft) and leaf.boxes:
        return  # boxes fill, and no bar
    image = leaf.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inner = leaf_theme(leaf).mm(2 * EDGE_MM)
    height = image.height() - leaf_theme(leaf).mm(BAR_MM) // 2
    left, right = (image.pixelColor(x, height).name() for x in (inner, image.width() - inner - 1))
    filled, empty = (
        (right, left) if leaf.layoutDirection() == Qt.LayoutDirection.RightToLeft else (left, right)
    )
    if filled != leaf_theme(leaf).colours.primary or contrast_ratio(filled, empty) < SHAPE_RATIO:
        yield f"the bar {name(leaf)} fills from the wrong side or is not seen: {left} {right}"


def text_ratio(image: QImage) -> float:
    """Return the contrast of the colour that is most and the one that stands out most from it."""
    colours = _colours(image)
    ground = max(colours, key=colours.__getitem__)
    seen = [colour for colour, count in colours.items() if count >= LEAST_PIXELS]
    ink = max(seen, key=lambda colour: abs(luminance(colour) - luminance(ground)))
    return contrast_ratio(ink, ground)


def _colours(image: QImage) -> dict[str, int]:
    counted = Counter(memoryview(image.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in counted.items()}


def leaf_theme(leaf: QWidget):
    """Return the theme that a widget is painted in."""
    return leaf.theme if hasattr(leaf, "theme") else leaf._theme
