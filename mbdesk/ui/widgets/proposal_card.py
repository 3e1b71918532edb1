"""A proposal as a card: picture, box, title and cost, with room for the buttons that lie on it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from mbdesk.ui.look.theme import FontRole, TextSize, Theme
from mbdesk.ui.widgets.button import ICON_CAPITALS
from mbdesk.ui.widgets.card_plan import (
    CardParts,
    CardPlan,
    Composition,
    compositions,
    least_height,
    picture_size,
    plan,
)
from mbdesk.ui.widgets.choice_card import MARK_CAPITALS, CardText, ChoiceCard
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.press import EDGE_MM, FOCUS_GAP_MM
from mbdesk.ui.widgets.text import TALLEST_LINE, TextBlock
from mbdesk.words.phrase import Readable

LEAST_PICTURE_MM = (60, 24)
LARGEST_PICTURE_MM = (70, 24)
"""The least size of a picture; the second in the largest letters, where boxes are larger too."""
STRIP_MM = 20
"""The height of a strip of a picture at most."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card at most, in the language on the screen: title and cost."""

    title: Readable
    cost: Readable


class CardMeasure:
    """Measures all cards of a page together, so that they all stand alike.

    It is asked for cards that are not made yet, too. `buttons` returns the widths of the small
    buttons on a card: with their words, then, where those have no room, with their icons alone.
    With `controls` there is a row for what points or ranks are given by.
    """

    def __init__(  # all of what cards have
        self,
        theme: Theme,
        words: Sequence[CardWords],
        buttons: Callable[[], Sequence[Sequence[int]]],
        *,
        controls: bool = False,
        pictured: bool = True,
    ) -> None:
        self._theme, self._words, self._buttons = theme, tuple(words), buttons
        self._controls, self._pictured = controls, pictured
        self._parts: dict[bool, CardParts] = {}
        self._titles: list[TextBlock] = []
        self._direction = Qt.LayoutDirection.LeftToRight
        self._known: dict[int, int] = {}
        self._known_widths: Sequence[Sequence[int]] | None = None

    @property
    def count(self) -> int:
        """How many cards there are."""
        return len(self._words)

    def forget(self, direction: Qt.LayoutDirection) -> None:
        """Measure anew: the language, the letters or the buttons have changed."""
        self._parts, self._direction, self._known_widths = {}, direction, None
        self._known.clear()

    def _widths(self) -> Sequence[Sequence[int]]:
        """Return how wide the small buttons are, as long as nothing is measured anew."""
        if self._known_widths is None:
            self._known_widths = tuple(self._buttons())
        return self._known_widths

    def worded(self, width: int) -> bool:
        """Whether the small buttons have room for their words in a width inside of a card."""
        with_words = self._widths()[0]
        return sum(with_words) + self._theme.gap * (len(with_words) - 1) <= width

    def parts(self, width: int) -> CardParts:
        """Return the parts of the card with the longest texts, for a width inside of it."""
        worded = self.worded(width)
        if worded not in self._parts:
            self._parts[worded] = self._measured(worded=worded)
        return self._parts[worded]

    def least_width(self) -> int:
        """Return the width in which no word of a title has to be broken, in pixels."""
        parts = self.parts(0)
        beside = parts.mark + parts.gap if parts.mark else 0
        return max((block.longest_word for block in self._titles), default=0) + beside

    def least_height(self, width: int) -> int:
        """Return the height that every card has enough of, in pixels."""
        if width not in self._known:
            parts = self.parts(width)
            found = compositions(parts, width)
            self._known[width] = min(least_height(parts, each, width) for each in found)
        return self._known[width]

    def picture_area(self, size: QSize) -> int:
        """Return how large the pictures are in cards of that size, in pixels."""
        shown = picture_size(self.parts(size.width()), self.composition(size), size)
        return shown.width() * shown.height()

    def composition(self, size: QSize) -> Composition:
        """Return how the cards stand: with the largest picture for which all texts have room."""
        parts = self.parts(size.width())
        found = compositions(parts, size.width())
        heights = {each: least_height(parts, each, size.width()) for each in found}
        fitting = [each for each in found if heights[each] <= size.height()]
        if not fitting:
            return min(found, key=heights.__getitem__)

        def area(each: Composition) -> int:
            shown = picture_size(parts, each, size)
            return shown.width() * shown.height()

        return max(fitting, key=area)

    def _measured(self, *, worded: bool) -> CardParts:
        theme, reader = self._theme, self._theme.reader()
        strong, body = theme.font(FontRole.STRONG), theme.font()
        self._titles = [
            TextBlock(each.title.read(reader), strong, self._direction) for each in self._words
        ]
        costs = [TextBlock(each.cost.read(reader), body, self._direction) for each in self._words]
        largest = theme.look.size is TextSize.LARGEST
        wide, high = LARGEST_PICTURE_MM if largest else LEAST_PICTURE_MM
        capital = QFontMetricsF(strong).capHeight()
        mark = round(capital * MARK_CAPITALS)
        line = ceil(capital * TALLEST_LINE)
        target = max(small_width(theme), line + 2 * card_padding(theme) if worded else 0)
        return CardParts(
            title=_tallest(self._titles),
            cost=_tallest(costs),
            cost_width=max((block.natural_width for block in costs), default=0),
            word=max((block.longest_word for block in self._titles), default=0),
            mark=mark,
            target=target,
            gap=theme.gap,
            buttons=tuple(self._widths()[0 if worded else -1]),
            controls=max(target, line) if self._controls else 0,
            pictured=self._pictured,
            least_picture=QSize(theme.mm(wide), theme.mm(high)),
        )


def _tallest(blocks: Sequence[TextBlock]) -> Callable[[int], int]:
    known: dict[int, int] = {}

    def height(width: int) -> int:
        if width not in known:
            known[width] = max((block.height_for(max(1, width)) for block in blocks), default=0)
        return known[width]

    return height


class ProposalCard(ChoiceCard):
    """A card that is pressed anywhere but where the buttons on it lie, and close around them."""

    def __init__(
        self, theme: Theme, words: CardWords, measure: CardMeasure, picture: Picture | None
    ) -> None:
        self._measure = measure
        super().__init__(theme, CardText(words.title, (words.cost,)), picture)

    @property
    def plan(self) -> CardPlan:
        """The places of everything on it, in its own coordinates."""
        pad = self.padding
        size = self.size() - QSize(2 * pad, 2 * pad)
        made = plan(self._measure.parts(size.width()), self._measure.composition(size), size)
        return CardPlan(
            self._placed(made.picture),
            self._placed(made.mark),
            self._placed(made.title),
            self._placed(made.cost),
            tuple(self._placed(each) for each in made.buttons),
            self._placed(made.controls),
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height that every card of the page has enough of."""
        return self._measure.least_height(width - 2 * self.padding) + 2 * self.padding

    def hitButton(self, place: QPoint) -> bool:
        """Whether a press there is one on the card: not around the buttons that lie on it."""
        around = self.theme.gap
        made = self.plan
        taken = (*made.buttons, made.controls)
        near = (each.adjusted(-around, -around, around, around) for each in taken if each.isValid())
        return super().hitButton(place) and not any(each.contains(place) for each in near)

    def paint_inside(self, painter: QPainter, area: QRect) -> None:  # noqa: ARG002
        """Paint picture, mark and texts."""
        made = self.plan
        if self._picture is not None and made.picture.isValid():
            self._picture.paint(painter, made.picture)
        if made.mark.isValid():
            self._paint_mark(painter, made.mark)
        for block, place in self._written(made):
            block.paint(painter, place, self.ink())

    def line_rects(self) -> list[QRect]:
        """Return the place of each line of the texts, and what is between them in strips.

        Where an edge cuts a large picture, only the strip that it goes through is hidden.
        """
        found, top = list[QRect](), 0
        for block, place in self._written(self.plan):
            for line in block.line_rects(place):
                found += self._strips(top, line.top())
                found.append(line)
                top = line.bottom() + 1
        return [*found, *self._strips(top, self.height())]

    def _strips(self, top: int, bottom: int) -> Iterator[QRect]:
        """Part the height between two edges, if it is more than a strip's."""
        strip = self.theme.mm(STRIP_MM)
        many = (bottom - top) // strip
        edges = [top + (bottom - top) * place // max(1, many) for place in range(many + 1)]
        for here, there in pairwise(edges):
            yield QRect(0, here, self.width(), there - here)

    def _written(self, made: CardPlan) -> tuple[tuple[TextBlock, QRect], ...]:
        """Return the texts and their places: the cost beside the buttons, or after the title."""
        title, cost = self._blocks[0], self._blocks[-1]
        high = title.height_for(made.title.width())
        upright = made.mark.isValid() and made.mark.top() == made.title.top()
        above = QRect(made.title)
        above.setHeight(max(high, made.mark.height()) if upright else high)
        beneath = QRect(made.cost)
        if made.cost.top() == made.title.bottom() + 1:
            beneath.moveTop(above.bottom() + 1)
        return ((title, above), (cost, beneath))

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge."""
        colours = self.theme.colours
        return (colours.chosen, colours.primary) if self.isChecked() else super().face()

    def _placed(self, place: QRect) -> QRect:
        if not place.isValid():
            return QRect()
        pad = self.padding
        moved = place.translated(pad, pad)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            moved.moveRight(self.width() - 1 - moved.left())
        return moved


def card_padding(theme: Theme) -> int:
    """Return the distance between a card's outside and its content, in pixels."""
    return theme.mm(2 * EDGE_MM) + theme.ring + theme.mm(FOCUS_GAP_MM)


def small_width(theme: Theme) -> int:
    """Return the width, and height, of a button with an icon alone, in pixels."""
    icon = round(QFontMetricsF(theme.font(FontRole.STRONG)).capHeight() * ICON_CAPITALS)
    return max(theme.target, icon + 2 * card_padding(theme))


def worded_width(theme: Theme, says: Readable) -> int:
    """Return the width, in pixels, of a button with an icon and its words on one line."""
    strong = theme.font(FontRole.STRONG)
    icon = round(QFontMetricsF(strong).capHeight() * ICON_CAPITALS)
    words = TextBlock(says.read(theme.reader()), strong, Qt.LayoutDirection.LeftToRight)
    return icon + theme.gap + words.natural_width + 2 * card_padding(theme)
