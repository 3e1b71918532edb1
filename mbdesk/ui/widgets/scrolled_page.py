"""What a page may know of being scrolled, and what is seen of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.lines import line_written, uncut_above, uncut_below

KEPT_OF_A_SCREEN = 0.2
"""How much of what was seen stays in sight after one step, so that nobody loses the thread."""
FARTHEST = 0.4
"""How far, in screens, a place is moved at most so that no line is cut there."""


class ScrolledPage(QWidget):
    """A page that a `ScrollPanel` tells what is seen of it; any other widget is just scrolled."""

    head: QWidget | None = None
    """What stays in sight above the page while that is scrolled, if anything."""
    still = False
    """Whether a finger that moves on the page does something else than scroll it."""

    def fit_view(self, height: int) -> None:
        """Know how many pixels of the page are seen at once, from now on."""

    def views(self) -> Sequence[int]:
        """Return where each view begins of a page that is turned by whole ones, in pixels."""
        return ()

    def show_view(self, top: int, height: int) -> None:
        """Know that so many pixels of the page are seen from `top`."""


class Sight:
    """What is seen of the page in an area, and where to scroll to so that no line is cut.

    All places are in the page's pixels. `lines` returns the lines of the page.
    """

    def __init__(self, area: QScrollArea, theme: Theme, lines: Callable[[], list[QRect]]) -> None:
        self._area, self._theme, self._lines = area, theme, lines

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._area.widget()

    @property
    def value(self) -> int:
        """How far the page is scrolled."""
        return self._area.verticalScrollBar().value()

    @property
    def height(self) -> int:
        """How much of the page is seen at once."""
        return self._area.viewport().height()

    def place_of(self, widget: QWidget) -> QRect | None:
        """Return where a widget of the page is, of a text the line written; None for others."""
        if self.page is None or not self.page.isAncestorOf(widget):
            return None
        inside = widget.rect()
        if isinstance(widget, QPlainTextEdit):
            inside = line_written(widget)
        return inside.translated(widget.mapTo(self.page, QPoint(0, 0)))

    def holds(self, place: QRect) -> bool:
        """Tell whether a place is in sight."""
        return QRect(0, self.value, self._area.viewport().width(), self.height).contains(place)

    def step(self, direction: int) -> int:
        """Return where a step leads, down for 1 and up for -1: to the next view, if there are."""
        views = self._views()
        if views:
            others = [view for view in views if (view - self.value) * direction > 0]
            return min(others, key=lambda view: abs(view - self.value), default=self.value)
        step = int(self.height * (1 - KEPT_OF_A_SCREEN))
        return self.above(self.value + direction * step)

    def nearest_to(self, place: QRect) -> int:
        """Return where a place that is out of sight is seen, no farther than needed."""
        is_above = place.top() < self.value or place.height() > self.height
        if is_above or self._views():
            return self.above(place.top())
        lowest = place.bottom() + 1 + self._theme.gap - self.height
        return uncut_below(self._lines(), lowest, self.height * FARTHEST)

    def above(self, value: int) -> int:
        """Return where to scroll to at a value or a little above it."""
        views = self._views()
        if views:
            return max((view for view in views if view <= value), default=0)
        return uncut_above(self._lines(), value, self.height * FARTHEST)

    def _views(self) -> Sequence[int]:
        page = self.page
        return page.views() if isinstance(page, ScrolledPage) else ()
