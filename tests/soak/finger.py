"""A finger, or a mouse, on the kiosk's glass: it meets what can be seen there, and only that."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.bench.taps import Painted, Tap
from tests.gui.flows.inputs import touch_screen
from tests.gui.voter.making import pressed_part
from tests.soak.kiosk import Kiosk
from tests.soak.taps import Taps

TIRED_AFTER = 60


class Finger:
    """Presses things where they are; what is out of sight is scrolled to by the large buttons."""

    def __init__(self, kiosk: Kiosk, taps: Taps) -> None:
        self.by_mouse = False
        self._kiosk, self._taps = kiosk, taps
        self._window, self._view = kiosk.window, kiosk.window.view
        self._painted = Painted(self._view)

    def tap(self, widget: QWidget) -> None:
        """Press a thing that changes what is on the page."""
        self.strike(self.reach(widget))
        self._kiosk.waiting.rest()

    def turn(self, widget: QWidget) -> None:
        """Press a thing that brings another page or question, and wait until that is painted."""
        where = self.reach(widget)
        tap = Tap(self._painted)
        self.strike(where)
        self._taps.note(tap.wait())
        self._kiosk.waiting.rest()

    def turn_twice(self, widget: QWidget) -> QPoint:
        """Press twice, as who is used to a mouse does on everything; return where that was."""
        where = self.reach(widget)
        for _ in range(2):
            self.strike(where)
        return where

    def reach(self, widget: QWidget) -> QPoint:
        """Scroll until a thing is in sight and return where it is; nothing may lie on it."""
        panel = self._view.sheets.top.panel
        for _ in range(TIRED_AFTER):
            part = self._in_sight(widget)
            at = self._window.childAt(part.center()) if part.isValid() else None
            if at is not None and (at is widget or widget.isAncestorOf(at)):
                return part.center()
            if not panel.page.isAncestorOf(widget):
                raise AssertionError(f"{at} covers {widget}")
            middle = widget.mapTo(panel, widget.rect().center()).y()
            self.strike(self.reach(panel.up if middle < panel.height() / 2 else panel.down))
            self._kiosk.waiting.rest()
        raise AssertionError(f"{widget} cannot be scrolled into sight")

    def strike(self, where: QPoint) -> None:
        """Press and let go at a place, whatever is there."""
        glass = self._window.windowHandle()
        if self.by_mouse:
            QTest.mouseClick(glass, Qt.MouseButton.LeftButton, pos=where)
            return
        for does in ("press", "release"):
            events = QTest.touchEvent(glass, touch_screen(), False)
            getattr(events, does)(0, where, glass)
            events.commit()

    def _in_sight(self, widget: QWidget) -> QRect:
        """Return where in the window a thing is, as far as it is not scrolled away."""
        part = pressed_part(widget)
        place = QRect(widget.mapTo(self._window, part.topLeft()), part.size())
        panel = self._view.sheets.top.panel
        if not panel.page.isAncestorOf(widget):
            return place
        port = panel.area.viewport()
        return place & QRect(port.mapTo(self._window, QPoint(0, 0)), port.size())
