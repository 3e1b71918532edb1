"""What every control that can be pressed has in common."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.scanner import is_lit
from mbdesk.ui.widgets.spoken_mark import is_spoken
from mbdesk.ui.widgets.text import NEW_WORDS
from mbdesk.words.phrase import NOTHING, Readable

PRESS_KEYS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
RADIUS_MM = 1.6
EDGE_MM = 0.5
FOCUS_GAP_MM = 0.5
LONGEST_WORD_MM = 130
"""A word that is longer than this may break: no page is to become wider than the screen."""


class Pressable(QPushButton):
    """A control that acts once for one deliberate press.

    It acts only when press and release are both inside it; the second strike of a double tap and
    the repeats of a held key do nothing. Whoever subclasses it paints what is inside. One that
    `writes` a letter may be struck again sooner, as people do who write fast.
    """

    writes = False

    def __init__(
        self, theme: Theme, says: Readable = NOTHING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self.says = theme, says
        self._spoken: Readable | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.clicked.connect(self._struck)
        theme.changed.connect(self.lay_out)

    def say(self, says: Readable) -> None:
        """Show another text."""
        if says != self.says:
            self.says = says
            self.lay_out()

    def set_spoken(self, spoken: Readable) -> None:
        """Give assistive technology a fuller name than there is room to show."""
        self._spoken = spoken
        self._name_it()

    @property
    def spoken_name(self) -> Readable:
        """What it is called aloud: the fuller name, where it has one."""
        return self._spoken or self.says

    def words(self) -> str:
        """Return the words on the control, in the resident's language."""
        return self.says.read(self.theme.reader())

    def lay_out(self) -> None:
        """Measure again: the text, the language or the theme has changed."""
        self._heights.clear()
        self._name_it()
        self.updateGeometry()
        self.update()

    def height_inside(self, width: int) -> int:
        """Return the content's height at a width of `width` pixels; subclasses implement it."""
        raise NotImplementedError

    def natural_width_inside(self) -> int:
        """Return the content's preferred width; subclasses implement it."""
        raise NotImplementedError

    def longest_word_inside(self) -> int:
        """Return the least width at which no word breaks; subclasses implement it."""
        raise NotImplementedError

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the content; subclasses implement it."""
        raise NotImplementedError

    @property
    def padding(self) -> int:
        """The distance between the outside and the content, in pixels."""
        return self.theme.mm(2 * EDGE_MM) + self.theme.ring + self.theme.mm(FOCUS_GAP_MM)

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge."""
        return self.theme.colours.button, self.theme.colours.edge

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in `width` pixels, never less than a target."""
        if width not in self._heights:
            inside = self.height_inside(max(1, width - 2 * self.padding))
            self._heights[width] = max(self.theme.target, inside + 2 * self.padding)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the size at which nothing has to break."""
        width = max(self.theme.target, self.natural_width_inside() + 2 * self.padding)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which no word has to break, if that is not too wide; or a target."""
        word = min(self.longest_word_inside() + 2 * self.padding, self.theme.mm(LONGEST_WORD_MM))
        return QSize(max(self.theme.target, word), self.theme.target)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Accept a press unless debouncing rejects it."""
        place = event.globalPosition()
        if self.theme.debounce.accepts(self, place, writes=self.writes):
            self.theme.debounce.touched(place)
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look pressed on a press key; a held key is one press."""
        if event.key() not in PRESS_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self._accepts():
            self.setDown(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Act when a press key that went down here comes up here."""
        if event.key() not in PRESS_KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self.isDown():
            self.setDown(False)
            self.click()

    def _name_it(self) -> None:
        self.setAccessibleName((self._spoken or self.says).read(self.theme.reader()))

    def _struck(self) -> None:
        # Connected through the button: a receiver that is no QObject would be remembered for ever.
        self.theme.debounce.pressed(self)

    def _accepts(self) -> bool:
        return self.theme.debounce.accepts(self, writes=self.writes)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the reading direction."""
        if event.type() in NEW_WORDS:
            self.lay_out()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, the focus ring, and what is inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        edge = paint_attention(painter, area, self, self.theme)
        face, line = self.face()
        paint_face(painter, area.adjusted(edge, edge, -edge, -edge), face, line, self.theme)
        pad = self.padding
        self.paint_inside(painter, area.adjusted(pad, pad, -pad, -pad))


def paint_face(  # noqa: PLR0913  # a face, its edge, and where
    painter: QPainter,
    area: QRect,
    face: str,
    edge: str,
    theme: Theme,
    *,
    thickness: int | None = None,
) -> None:
    """Paint a rounded face with an edge, `thickness` pixels thick, along the inside of `area`."""
    thick = thickness or theme.mm(EDGE_MM)
    half = thick / 2
    painter.setPen(QPen(QColor(edge), thick))
    painter.setBrush(QColor(face))
    outline = QRectF(area).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(outline, theme.mm(RADIUS_MM), theme.mm(RADIUS_MM))


def attention_room(theme: Theme) -> int:
    """Return the room, in pixels, that focus and scanning take along an edge."""
    return theme.ring + theme.mm(FOCUS_GAP_MM)


def paint_attention(painter: QPainter, area: QRect, control: QWidget, theme: Theme) -> int:
    """Paint the ring of the focus, or the broader one of scanning; return the room it takes.

    What is covered has neither, when it is painted as what lies beneath a question.
    """
    room = attention_room(theme)
    if (is_lit(control) or is_spoken(control)) and control.isVisible():
        paint_ring(painter, area, theme, room)
    elif control.hasFocus():
        paint_ring(painter, area, theme, theme.ring)
    else:
        return 0
    return room


def paint_ring(painter: QPainter, area: QRect, theme: Theme, thickness: int) -> None:
    """Paint the ring that shows where the focus is, along the inside of `area`."""
    colours = theme.colours
    paint_face(painter, area, colours.window, colours.focus, theme, thickness=thickness)


class TapFilter(QObject):
    """Turns the second half of a double click into a press; install it on a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send a press in place of a double click."""
        if event.type() != QEvent.Type.MouseButtonDblClick or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            event.position(),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QCoreApplication.sendEvent(watched, press)
        return True
