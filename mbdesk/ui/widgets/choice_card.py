"""The choice card: one thing a person may choose, with all that tells about it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.icon import Icon, paint_icon
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.press import Pressable, paint_face
from mbdesk.ui.widgets.text import TextBlock
from mbdesk.words.phrase import NOTHING, Joined, Readable

MARK_CAPITALS = 1.9
PICTURE_SHARE = 0.4
PICTURE_MM = 41
"""The height of a picture beneath the texts: this share of the width, and no more than this.

On a low screen with the largest text an edge that cuts it can then still hide it whole (`Veil`).
"""
BESIDE_SHARE, BESIDE_CAPITALS = 0.36, 30
"""The part of the width for a picture beside the texts, on cards this many letters wide."""
ICON_CAPITALS = 5
"""The side of a drawing above the texts, in capital heights."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on a card: `title` in strong letters, then the lines that are not empty."""

    title: Readable
    lines: tuple[Readable, ...] = field(default=())
    mark: Readable = NOTHING

    @property
    def whole(self) -> Joined:
        """All of it, as it is spoken."""
        return Joined((self.mark, self.title, *self.lines), ". ")


class ChoiceCard(Pressable):
    """A large card that shows by box, colour and edge whether it is chosen.

    A press asks; whoever owns the card decides and calls `set_chosen`. So a choice that the
    rules do not allow never flickers on and off. In place of the tick the mark may be a text,
    such as a rank.
    """

    def __init__(
        self,
        theme: Theme,
        text: CardText,
        picture: Picture | None = None,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text.whole, parent)
        self._text, self._picture, self._icon = text, picture, icon
        if picture is not None:
            picture.arrived.connect(self.lay_out)
        self._chosen = False
        self.setCheckable(True)
        self.toggled.connect(self._toggled)
        self.lay_out()

    @property
    def shows(self) -> Readable:
        """What its picture shows, in words; nothing without one."""
        return self._picture.shows if self._picture is not None else NOTHING

    @property
    def aloud(self) -> Readable:
        """All that the card says and shows, its picture last."""
        return Joined((self.says, self.shows), ". ")

    def nextCheckState(self) -> None:
        """Leave the state alone: a press only asks."""

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001  # a Qt slot
        """Take a change that the owner has not made for a press: assistive technology toggles."""
        if checked is not self._chosen:
            self.setChecked(self._chosen)
            self.click()

    def set_chosen(self, chosen: bool, mark: Readable = NOTHING) -> None:  # noqa: FBT001
        """Show whether the card is chosen, and with what mark if it is not a tick."""
        self._chosen = chosen
        self.setChecked(chosen)
        if mark != self._text.mark:
            # Only then: a ballot tells all its cards after every press.
            self._text = CardText(self._text.title, self._text.lines, mark)
            self.say(self._text.whole)

    def lay_out(self) -> None:
        """Measure again."""
        reader, direction = self.theme.reader(), self.layoutDirection()
        strong, body = self.theme.font(FontRole.STRONG), self.theme.font()
        lines = (line.read(reader) for line in self._text.lines)
        self._blocks = [
            TextBlock(self._text.title.read(reader), strong, direction),
            *(TextBlock(line, body, direction) for line in lines if line),
        ]
        self._mark = TextBlock(self._text.mark.read(reader), strong, direction)
        capital = QFontMetricsF(strong).capHeight()
        self._capital = QFontMetricsF(body).capHeight()
        written = self._mark.natural_width if self._mark.words else 0
        if self._picture is not None:
            self.setAccessibleDescription(self._picture.shows.read(reader))
        self._mark_side = max(round(capital * MARK_CAPITALS), written)
        super().lay_out()

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge."""
        colours = self.theme.colours
        return (colours.chosen, colours.primary) if self.isChecked() else super().face()

    def ink(self) -> str:
        """Return the colour of the letters."""
        colours = self.theme.colours
        return colours.chosen_text if self.isChecked() else colours.text

    def sizeHint(self) -> QSize:
        """Return the width at which nothing has to break; the height follows from the width.

        Cards share out the width there is: nobody needs their height in another.
        """
        width = max(self.theme.target, self.natural_width_inside() + 2 * self.padding)
        return QSize(width, self.theme.target)

    def height_inside(self, width: int) -> int:
        """Return the height of the texts beside the mark, and of the picture beneath or beside."""
        beside = self._room_beside(width)
        room = max(1, width - self._mark_room - beside)
        texts = sum(block.height_for(room) for block in self._blocks)
        gaps = self._line_gap * (len(self._blocks) - 1)
        inside = max(texts + gaps, self._mark_side)
        at_least = self._picture_box(width).height() if beside else 0
        return self._above(width) + max(inside, at_least) + self._beneath(width)

    def natural_width_inside(self) -> int:
        """Return the width at which no text has to break."""
        return self._mark_room + max(block.natural_width for block in self._blocks)

    def longest_word_inside(self) -> int:
        """Return the width at which no word has to break."""
        return self._mark_room + max(block.longest_word for block in self._blocks)

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint picture, mark and texts."""
        self._paint_picture(painter, area)
        self._paint_mark(painter, self._mark_place(area))
        for block, place in self._text_places(area):
            block.paint(painter, place, self.ink())

    def line_rects(self) -> list[QRect]:
        """Return the place of each line of the texts; a picture goes with the last."""
        pad = self.padding
        places = self._text_places(self.rect().adjusted(pad, pad, -pad, -pad))
        return [line for block, place in places for line in block.line_rects(place)]

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the card is switched on or off for use."""
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _mark_place(self, area: QRect) -> QRect:
        top = area.top() + self._above(area.width())
        box = QRect(area.left(), top, self._mark_side, self._mark_side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(area.right())
        return box

    def _text_places(self, area: QRect) -> Iterator[tuple[TextBlock, QRect]]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beside = self._room_beside(area.width())
        left = area.left() + (beside if mirrored else self._mark_room)
        width = area.width() - self._mark_room - beside
        top = area.top() + self._above(area.width())
        for block in self._blocks:
            height = block.height_for(width)
            yield block, QRect(left, top, width, height)
            top += height + self._line_gap

    def _paint_mark(self, painter: QPainter, box: QRect) -> None:
        colours = self.theme.colours
        if not self.isChecked():
            paint_face(painter, box, colours.field, colours.edge, self.theme)
            return
        paint_face(painter, box, colours.primary, colours.primary_text, self.theme)
        if self._mark.words:
            centre = Qt.AlignmentFlag.AlignHCenter
            self._mark.paint(painter, box, colours.primary_text, centre)
        else:
            inner = box.adjusted(*(side * box.width() // 6 for side in (1, 1, -1, -1)))
            paint_icon(painter, Icon.CHECK, inner, colours.primary_text, self.layoutDirection())

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        """Paint what is above the texts, at their end, or beneath them."""
        if self._icon is not None:
            self._paint_icon(painter, area, self._icon)
        if self._picture is None or self._picture.image is None:
            return
        place = QRect(area.topLeft(), self._picture_box(area.width()))
        beside = self._room_beside(area.width()) > 0
        if not beside:
            # The title comes first: on a small screen it alone may be in sight.
            place.moveBottom(area.bottom())
        elif self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            place.moveRight(area.right())
        self._picture.paint(painter, place)

    def _paint_icon(self, painter: QPainter, area: QRect, icon: Icon) -> None:
        height = self._above(area.width()) - self.theme.gap
        square = QRect(area.left(), area.top(), area.width(), height)
        paint_icon(painter, icon, square, self.ink(), self.layoutDirection())

    def _above(self, width: int) -> int:
        """Return the height that a drawing above the texts takes."""
        if self._icon is None:
            return 0
        return int(min(width * PICTURE_SHARE, self._capital * ICON_CAPITALS)) + self.theme.gap

    def _beneath(self, width: int) -> int:
        """Return the height that a picture beneath the texts takes."""
        if not self._pictured or self._room_beside(width):
            return 0
        return self._picture_box(width).height() + self.theme.gap

    def _picture_box(self, width: int) -> QSize:
        """Return the room for the picture: beside the texts a part of the width, beneath all."""
        across = width * BESIDE_SHARE if self._room_beside(width) else width
        highest = across / 2 if self._room_beside(width) else across * PICTURE_SHARE
        return QSize(int(across), int(min(highest, self.theme.mm(PICTURE_MM))))

    def _room_beside(self, width: int) -> int:
        """Return the room that a picture beside the texts takes; none where it is beneath."""
        if not self._pictured or width < self._capital * BESIDE_CAPITALS:
            return 0
        return int(width * BESIDE_SHARE) + self.theme.gap

    @property
    def _pictured(self) -> bool:
        """Whether room is kept for a picture: one that is on its way needs it too."""
        return self._picture is not None and not self._picture.missing

    @property
    def _mark_room(self) -> int:
        return self._mark_side + self.theme.gap

    @property
    def _line_gap(self) -> int:
        return self.theme.gap // 2
