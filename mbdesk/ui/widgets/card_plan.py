"""Where the parts of a proposal's card stand: picture, box, title, cost, and the small buttons.

There are four compositions. Upright, the picture lies across the card with the box and the title
beneath it. Where height is scarce the picture stands beside the box and the buttons, which lie
side by side or on each other, or beside everything else. All cards of a page have the same one:
that in which the pictures are largest and no title is cut.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QRect, QSize

WORDS_SHARE = 0.55
"""The part of a card's width for what stands beside a picture, if that is enough for a word."""

SMALLER = 0.7
"""How much smaller a picture may be beside words that leave it no more room."""


class Composition(Enum):
    """How the parts of a card stand to each other."""

    UPRIGHT = auto()
    BESIDE_ROW = auto()
    BESIDE_COLUMN = auto()
    BESIDE_ALL = auto()
    WORDS = auto()
    """Without a picture."""


@dataclass(frozen=True, slots=True)
class CardParts:
    """What a card has to show, in pixels: the heights of its texts, its buttons, their distance.

    `title` and `cost` tell the height of the text in a width. `controls` is the height of a row of
    its own beneath everything else, for points or ranks.
    """

    title: Callable[[int], int]
    cost: Callable[[int], int]
    cost_width: int
    word: int
    """The width of the longest word of a title."""
    mark: int
    target: int
    gap: int
    buttons: Sequence[int] = ()
    """The widths of the small buttons."""
    controls: int = 0
    pictured: bool = True
    least_picture: QSize = field(default_factory=QSize)

    @property
    def close(self) -> int:
        """The distance between a picture and what is written beneath it."""
        return self.gap // 2

    @property
    def row(self) -> int:
        """The width of the small buttons side by side."""
        return sum(self.buttons) + self.gap * max(0, len(self.buttons) - 1)


@dataclass(frozen=True, slots=True)
class CardPlan:
    """The places of a card's parts, for a language that is written from the left."""

    picture: QRect
    mark: QRect
    title: QRect
    cost: QRect
    buttons: tuple[QRect, ...]
    controls: QRect


def least_height(parts: CardParts, composition: Composition, width: int) -> int:
    """Return the height, in pixels, that a card needs at least in a width."""
    if composition is Composition.BESIDE_ALL:
        return max(parts.least_picture.height(), _words(parts, _room_for_words(parts, width)))
    texts, picture = _texts(parts, composition, width), 0
    if composition is Composition.UPRIGHT:
        picture = parts.least_picture.height() + parts.close
    elif composition is not Composition.WORDS:
        column = _column(parts, composition)
        picture = max(column.height(), parts.least_picture.height()) + parts.close
    return picture + texts


def picture_size(parts: CardParts, composition: Composition, size: QSize) -> QSize:
    """Return the size of a picture twice as wide as high that has room in a card."""
    if composition is Composition.BESIDE_ALL:
        across = size.width() - _room_for_words(parts, size.width()) - parts.gap
        high = min(size.height(), across // 2)
        return QSize(2 * high, high)
    room = size.height() - _texts(parts, composition, size.width()) - parts.close
    width = size.width()
    if composition in {Composition.BESIDE_ROW, Composition.BESIDE_COLUMN}:
        width -= _column(parts, composition).width() + parts.gap
    if composition is Composition.WORDS or room <= 0 or width <= 0:
        return QSize(0, 0)
    high = min(room, width // 2)
    return QSize(min(width, 2 * high), high)


def compositions(parts: CardParts, width: int) -> tuple[Composition, ...]:
    """Return the compositions in which the parts have room in a width."""
    if not parts.pictured:
        return (Composition.WORDS,)
    found = [Composition.UPRIGHT]
    for each in (Composition.BESIDE_ROW, Composition.BESIDE_COLUMN):
        beside = width - _column(parts, each).width() - parts.gap
        if beside >= parts.least_picture.width():
            found.append(each)
    if width - _least_words(parts) - parts.gap >= parts.least_picture.width() * SMALLER:
        found.append(Composition.BESIDE_ALL)
    return tuple(found)


def plan(parts: CardParts, composition: Composition, size: QSize) -> CardPlan:
    """Return where everything stands in a card of that size."""
    if composition is Composition.BESIDE_ALL:
        return _across(parts, size)
    if composition in {Composition.UPRIGHT, Composition.WORDS}:
        made = _upright(parts, composition, size)
    else:
        made = _beside(parts, composition, size)
    if not parts.controls:
        return made
    top = size.height() - parts.controls
    return replace(made, controls=QRect(0, top, size.width(), parts.controls))


def _texts(parts: CardParts, composition: Composition, width: int) -> int:
    """Return the height of everything that stands beneath a picture."""
    controls = parts.controls + parts.gap if parts.controls else 0
    if composition in {Composition.BESIDE_ROW, Composition.BESIDE_COLUMN}:
        return parts.title(width) + parts.cost(width) + controls
    return _words(parts, width)


def _words(parts: CardParts, width: int) -> int:
    """Return the height of the title with its box above the cost and the buttons."""
    controls = parts.controls + parts.gap if parts.controls else 0
    return _title_row(parts, width) + parts.gap + _last_row(parts, width) + controls


def _least_words(parts: CardParts) -> int:
    """Return the width in which no word of a title has to be broken beside its box."""
    beside = parts.mark + parts.gap if parts.mark else 0
    return max(beside + parts.word, parts.row)


def _room_for_words(parts: CardParts, width: int) -> int:
    """Return the part of a card's width for everything but the picture beside it."""
    return max(_least_words(parts), round(width * WORDS_SHARE))


def _title_row(parts: CardParts, width: int) -> int:
    beside = width - parts.mark - parts.gap if parts.mark else width
    return max(parts.mark, parts.title(beside))


def _cost_beside(parts: CardParts, width: int) -> bool:
    """Whether the cost has room beside the small buttons."""
    return parts.cost_width + parts.gap + parts.row <= width


def _last_row(parts: CardParts, width: int) -> int:
    buttons = parts.target if parts.buttons else 0
    if _cost_beside(parts, width):
        return max(parts.cost(width), buttons)
    return parts.cost(width) + parts.gap + buttons


def _column(parts: CardParts, composition: Composition) -> QSize:
    """Return the size of the box and the buttons beside a picture."""
    above = parts.mark + parts.gap if parts.mark else 0
    if composition is Composition.BESIDE_ROW:
        return QSize(max(parts.mark, parts.row), above + parts.target)
    many = len(parts.buttons)
    wide = max([parts.mark, *parts.buttons])
    return QSize(wide, above + many * (parts.target + parts.gap) - parts.gap)


def _upright(parts: CardParts, composition: Composition, size: QSize) -> CardPlan:
    width, gap = size.width(), parts.gap
    picture = picture_size(parts, composition, size)
    left = (width - picture.width()) // 2
    top = picture.height() + parts.close if picture.height() else 0
    row = _title_row(parts, width)
    beside = parts.mark + gap if parts.mark else 0
    mark = QRect(0, top, parts.mark, parts.mark)
    title = QRect(beside, top, width - beside, max(row, parts.title(width - beside)))
    bottom = size.height() - (parts.controls + gap if parts.controls else 0)
    last = bottom - _last_row(parts, width)
    side_by_side = _cost_beside(parts, width)
    cost_width = width - parts.row - gap if side_by_side and parts.buttons else width
    cost_high = _last_row(parts, width) if side_by_side else parts.cost(width)
    buttons = _in_row(parts, width - parts.row, bottom - parts.target)
    return CardPlan(
        QRect(left, 0, picture.width(), picture.height()),
        mark,
        title,
        QRect(0, last, cost_width, cost_high),
        buttons,
        QRect(),
    )


def _across(parts: CardParts, size: QSize) -> CardPlan:
    """Return the places of a picture, and beside it those of a card without one."""
    picture = picture_size(parts, Composition.BESIDE_ALL, size)
    left = size.width() - _room_for_words(parts, size.width())
    room = QSize(size.width() - left, size.height())
    made = plan(parts, Composition.WORDS, room)
    high = QRect(0, 0, picture.width(), picture.height())
    high.moveCenter(QRect(0, 0, left - parts.gap, size.height()).center())
    return CardPlan(
        high,
        made.mark.translated(left, 0),
        made.title.translated(left, 0),
        made.cost.translated(left, 0),
        tuple(each.translated(left, 0) for each in made.buttons),
        made.controls.translated(left, 0) if parts.controls else QRect(),
    )


def _beside(parts: CardParts, composition: Composition, size: QSize) -> CardPlan:
    width, gap = size.width(), parts.gap
    column = _column(parts, composition)
    picture = picture_size(parts, composition, size)
    room = max(picture.height(), column.height())
    left = width - column.width()
    middle = left + column.width() // 2
    mark = QRect(middle - parts.mark // 2, 0, parts.mark, parts.mark)
    below = parts.mark + gap if parts.mark else 0
    if composition is Composition.BESIDE_ROW:
        buttons = _in_row(parts, middle - parts.row // 2, below)
    else:
        step = parts.target + gap
        buttons = tuple(
            QRect(left, below + place * step, column.width(), parts.target)
            for place in range(len(parts.buttons))
        )
    title = QRect(0, room + parts.close, width, parts.title(width))
    cost = QRect(0, title.bottom() + 1, width, parts.cost(width))
    high = QRect((left - gap - picture.width()) // 2, 0, picture.width(), picture.height())
    return CardPlan(high, mark, title, cost, buttons, QRect())


def _in_row(parts: CardParts, left: int, top: int) -> tuple[QRect, ...]:
    places = []
    for width in parts.buttons:
        places.append(QRect(left, top, width, parts.target))
        left += width + parts.gap
    return tuple(places)
