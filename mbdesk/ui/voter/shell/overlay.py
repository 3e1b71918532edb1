"""A question over the page that it is about, which stays in sight but out of reach."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.sheet import LEAST_SEEN_MM, Sheet
from mbdesk.ui.widgets.press import paint_face
from mbdesk.ui.widgets.text import NEW_WORDS, TALLEST_LINE

FADED = 0.4
"""How strongly a page is still painted behind a question."""


class Overlay(Sheet):
    """A sheet that covers another one, or lies over its lower part, no higher than it has to be.

    The sheet beneath is hidden, so that no finger, key, switch or screen reader comes to it. What
    is seen of it is painted here, in the look and the language that there is by then.
    """

    def __init__(self, theme: Theme, beneath: Sheet) -> None:
        # Before the base class, which lays itself out and asks for it.
        self.box = QRect()
        """The part that is not what lies beneath."""
        super().__init__(theme, _BoxLayout())
        self._beneath = beneath
        self._picture: QPixmap | None = None
        self._over = False
        self._about: QWidget | None = None
        beneath.panel.settled.connect(self._keep_in_sight)
        theme.changed.connect(self._look_again)

    def lie_over(self, *, over: bool) -> None:
        """Leave sight of what is beneath, or cover all of it."""
        self._over, self._about = over, None
        self._layout.setContentsMargins(self._around, self._around, self._around, self._around)
        self._look_again()

    def keep_in_sight(self, about: QWidget | None) -> None:
        """Let that part of the page beneath be seen which the question is about."""
        self._about = about
        self._keep_in_sight()

    @property
    def lifted(self) -> int:
        """How far the page beneath is moved up, in pixels, so that its part is in sight."""
        panel = self._beneath.panel
        place = panel.place_of(self._about) if self._about is not None else None
        if place is None or panel.page is None:
            return 0
        above = panel.page.mapTo(self._beneath, place.topLeft()).y()
        too_low = above + place.height() + self._theme.gap - self.box.top()
        return max(0, min(above, too_low))

    def clear(self) -> None:
        """Show nothing and remember nothing."""
        self.lie_over(over=False)
        super().clear()

    def show_page(self, page: QWidget, footer: Sequence[QWidget]) -> None:
        """Show a question and its answers."""
        super().show_page(page, footer)
        page.installEventFilter(self)

    def take_room(self, room: QRect) -> QRect:
        """Return the part of the room that is taken, as from now."""
        box = self._box_in(room)
        if box != self.box:
            self.box = box
            self.update()
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height as soon as the question needs one."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.panel.page:
            self.panel.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look at what lies beneath in its new size."""
        super().resizeEvent(event)
        self._look_again()

    def changeEvent(self, event: QEvent) -> None:
        """Look at what lies beneath in its new words."""
        super().changeEvent(event)
        if event.type() in NEW_WORDS:
            self._look_again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint faintly what lies beneath, and a ground for the question."""
        if not self._over:
            return
        if self._picture is None:
            self._picture = _picture_of(self._beneath)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FADED)
        painter.drawPixmap(0, -self.lifted, self._picture)
        painter.setOpacity(1)
        colours = self._theme.colours
        paint_face(painter, self.box, colours.window, colours.edge, self._theme)

    def _box_in(self, room: QRect) -> QRect:
        if not self._over:
            return room
        inside = room.width() - 2 * self._around
        beneath = self._theme.gap + max(0, self.footer.heightForWidth(inside)) + self._around
        most = room.height() - self._seen_above
        most = max(most, self._around + self._theme.mm(LEAST_SEEN_MM) + beneath)
        # A page of one line is lower than what it is scrolled in; the answers would pay for that.
        page = max(self.panel.height_for_page(inside), self.panel.minimumSizeHint().height())
        wanted = self._around + page + beneath
        return room.adjusted(0, max(0, room.height() - min(wanted, most)), 0, 0)

    @property
    def _seen_above(self) -> int:
        """The height in which the heading of the page beneath begins, in pixels."""
        capital = QFontMetricsF(self._theme.font(FontRole.HEADING)).capHeight()
        return ceil(capital * TALLEST_LINE) + self._theme.gap

    @property
    def _around(self) -> int:
        """The room around a question, in pixels."""
        return 2 * self._theme.gap if self._over else 0

    def _keep_in_sight(self) -> None:
        if self._about is not None:
            self._beneath.panel.bring_into_sight(self._about)
        self._look_again()

    def _look_again(self) -> None:
        self._picture = None
        self.update()


def _picture_of(hidden: QWidget) -> QPixmap:
    """Return how a hidden widget looks, and leave all of it hidden.

    Qt takes it for visible while it lays it out and paints it. What is shown by that would stay so,
    for the Tab key and for a screen reader too.
    """
    picture = hidden.grab()
    for part in hidden.findChildren(QWidget):
        if part.isVisible():
            part.hide()
            part.show()  # once the widget that it lies in is
    return picture


class _BoxLayout(QVBoxLayout):
    """Lays an overlay out in the part of the room that it takes."""

    def setGeometry(self, room: QRect) -> None:
        # What Qt keeps of it is forgotten whenever something asks for another layout.
        overlay = self.parentWidget()
        super().setGeometry(overlay.take_room(room) if isinstance(overlay, Overlay) else room)
