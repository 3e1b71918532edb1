"""The ring around what has the focus in a staff's window.

A style sheet cannot draw outside a widget's box, and inside it a ring cannot be told from an edge.
One frame for the application lies above whatever has the focus; lists and tables paint the ring of
their row themselves, and so do the large controls of residents' screens. Enter presses the button
that has the ring, whatever the window's default button is. While work keeps that button disabled,
no other one has the ring.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.widgets.press import Pressable

GAP, THICKNESS, RADIUS = 4, 2, 8
"""How far outside the widget the ring ends, how thick and how round it is, in pixels."""


class _OutsideItsWidget(QProxyStyle):
    """Lets the frame lie above the widget's neighbours, and reach beyond its edges."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        _option: QStyleOption | None = None,
        _widget: QWidget | None = None,
    ) -> int:
        """Return the distance from the widget to the ring's outside."""
        sides = {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}
        return staff_look().px(GAP) if metric in sides else super().pixelMetric(metric)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        _option: QStyleOption | None = None,
        _widget: QWidget | None = None,
        _more: QStyleHintReturn | None = None,
    ) -> int:
        """Say that the frame is above its widget, and covers nothing of it."""
        return int(hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget)


class _Frame(QFocusFrame):
    def __init__(self, parent: QWidget, style: QStyle) -> None:
        super().__init__(parent)
        self.setStyle(style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring along the inside of the frame."""
        look, painter = staff_look(), QPainter(self)
        thick = look.px(THICKNESS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.palette.focus), thick))
        half = thick / 2
        outline = self.rect().toRectF().adjusted(half, half, -half, -half)
        painter.drawRoundedRect(outline, look.px(RADIUS), look.px(RADIUS))


class FocusRing(QObject):
    """Follows the focus through the application's windows."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._style = _OutsideItsWidget("Fusion")
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    @property
    def widget(self) -> QWidget | None:
        """What the ring is around now."""
        return self._frame.widget() if self._frame is not None and isValid(self._frame) else None

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton):
            now.setAutoDefault(True)  # Qt's name for: Enter presses it while it has the focus
        wanted = now is not None and staff_look().appearance.sheet and _has_ring(now)
        if now is not None and wanted:
            self._around(now)
        elif self._frame is not None and isValid(self._frame):
            self._frame.setWidget(None)  # type: ignore[arg-type]  # Qt takes none

    def _around(self, widget: QWidget) -> None:
        # The frame becomes a child of the widget's window, and ends with it.
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame(widget, self._style)
        self._frame.setWidget(widget)


def _has_ring(widget: QWidget) -> bool:
    own = isinstance(widget, QAbstractItemView | QScrollArea | Pressable)
    return not own and not widget.isWindow()


class HeldFocus:
    """Gives the focus back to what had it before work disabled it.

    Qt hands the focus of what is disabled to the next control of the window, whatever that is:
    whoever presses Enter once more would press that one. So nothing has it until the work is done,
    not even when the window comes to the front meanwhile, as it does after a dialog: Qt then hands
    the focus to its first control.
    """

    def __init__(self, window_of: QWidget) -> None:
        self._of = window_of
        self._before: QWidget | None = None
        self._coming = _ComingToTheFront(self._hand_back)

    def note(self) -> None:
        """Note what has the focus; call before it is disabled."""
        self._before = self._now

    def hold(self) -> None:
        """Take the focus from what it was handed to; call after."""
        before, now = self._before, self._now
        if before is not None and now is not None and not before.isEnabled():
            now.clearFocus()
            self._coming.watch(self._of.window())

    def give_back(self, otherwise: QWidget | None = None) -> None:
        """Give the focus back unless something else has it; to `otherwise` if that is not to be."""
        self._coming.rest()
        before, self._before = self._before, None
        if before is None or self._now is not None:
            return
        places = [place for place in (before, otherwise) if place is not None and isValid(place)]
        free = (place for place in places if place.isEnabled() and place.isVisible())
        place = next(free, None)
        if place is not None:
            place.setFocus()

    def _hand_back(self) -> None:
        if self._before is not None and self._now is not None:
            self._now.clearFocus()

    @property
    def _now(self) -> QWidget | None:
        return self._of.window().focusWidget()


class _ComingToTheFront(QObject):
    """Calls `then` right after Qt has given the focus in a window that came to the front."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then
        self._window: QWidget | None = None

    def watch(self, window: QWidget) -> None:
        """Watch this window."""
        self.rest()
        self._window = window
        window.installEventFilter(self)

    def rest(self) -> None:
        """Watch none."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the focus that comes with it; a press comes later, and its focus stays."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._window:
            QTimer.singleShot(0, self, self._then)
        return super().eventFilter(watched, event)


def follow_focus(app: QApplication) -> FocusRing:
    """Return the application's ring, made when it is first asked for."""
    found = app.findChild(FocusRing)
    return found if isinstance(found, FocusRing) else FocusRing(app)
