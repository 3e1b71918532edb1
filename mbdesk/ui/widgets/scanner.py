"""Switch scanning: moves a highlight from stop to stop, by one or two switches.

With two switches one goes on and the other chooses. With automatic steps it goes on by itself,
and one switch is enough. Choosing a group goes into it; past the last thing in a group it goes on
behind the group, so that there is no trap. What has been chosen stays lit: a number is raised by
choosing its button again.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from mbdesk.ui.widgets.stops import Sections, Stop, stops_of, way_to

LIT = "scan_lit"


class Scanner(QObject):
    """Holds the place among what `sections` returns. It sleeps until a switch is used.

    `lit` tells the widgets that are lit now; `field_chosen` that a field to write in was chosen,
    in which a switch itself writes nothing.
    """

    lit = Signal(object)
    field_chosen = Signal(object)

    def __init__(self, sections: Sections, parent: QObject, seconds: float = 0.0) -> None:
        """Take `seconds` as the pace that every person begins with; 0 goes on by hand."""
        super().__init__(parent)
        self._sections, self._begin_with = sections, seconds
        self._lit: tuple[QWidget, ...] = ()
        self._depth = 1
        self._focus: QWidget | None = None
        self._held: QWidget | None = None
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._step)
        self.awake = False
        self.set_seconds(seconds)

    @property
    def seconds(self) -> float:
        """How long the highlight stays before it goes on by itself; 0 when it does not."""
        return self._steps.interval() / 1000 if self._steps.isActive() else 0.0

    @property
    def changed(self) -> bool:
        """Whether somebody has chosen another pace than the station's."""
        return self.seconds != self._begin_with

    def set_seconds(self, seconds: float) -> None:
        """Go on by itself after so many seconds from now on, or by hand for 0."""
        if seconds > 0:
            self._steps.start(int(seconds * 1000))
            self.awake = True
        else:
            self._steps.stop()

    def use(self, seconds: float) -> None:
        """Take another pace that people begin with; who has chosen one of their own keeps it."""
        theirs, self._begin_with = self.changed, seconds
        if not theirs:
            self.set_seconds(seconds)

    def reset(self) -> None:
        """Reset for the next person."""
        self._light(())
        self.awake = False
        self.set_seconds(self._begin_with)

    def restart(self) -> None:
        """Light what has the focus, as something else is on the screen."""
        self._held = None
        if self.awake:
            self._depth = 1
            self._show(self._here() or [(self._stops(), 0)])

    def go_on(self) -> None:
        """Light the next stop; the first time, the one that has the focus."""
        if not self._woken():
            return
        way = self._here()
        while way:
            level, place = way.pop()
            if place + 1 < len(level):
                self._show([*way, (level, place + 1)])
                return
        self._show([(self._stops(), 0)])

    def choose(self) -> None:
        """Go into the group that is lit, or press down the thing."""
        if not self._woken():
            return
        if self._lit_is_gone():
            # What was meant has been covered; nothing is chosen that nobody has seen lit.
            self.restart()
            return
        way = self._here()
        if not way:
            return
        stop = _at(way)
        if stop is not None and stop.inside:
            self._show([*way, (stop.inside, 0)])
        elif stop is not None:
            self._press(stop.widgets[0])

    def drop(self) -> None:
        """Let what was pressed down be as if it had not been."""
        held, self._held = self._held, None
        if isinstance(held, QAbstractButton) and isValid(held):
            held.setDown(False)
        self._light(())
        self.awake = False

    def let_go(self) -> None:
        """Release what was pressed down."""
        held, self._held = self._held, None
        if held is not None and isValid(held):
            _send_key(held, QEvent.Type.KeyRelease)
        self._stay_in_sight()
        self._wait_again()

    def _woken(self) -> bool:
        """Whether it was awake; if not, it is now and shows where it is."""
        if self.awake:
            return True
        self.awake = True
        self.restart()
        return False

    def _press(self, widget: QWidget) -> None:
        if isinstance(widget, QPlainTextEdit):
            self.field_chosen.emit(widget)
            return
        self._held = widget
        _send_key(widget, QEvent.Type.KeyPress)

    def _stops(self) -> tuple[Stop, ...]:
        return stops_of(self._sections())

    def _here(self) -> list[tuple[Sequence[Stop], int]]:
        """Return the way to where it is: to what is lit, unless the focus has gone elsewhere."""
        focus, stops = QApplication.focusWidget(), self._stops()
        if self._lit and focus is self._focus and isValid(self._lit[0]):
            way = way_to(stops, self._lit[0], self._depth)
            if way:
                return way
        return way_to(stops, focus, 1) if focus is not None else []

    def _show(self, way: list[tuple[Sequence[Stop], int]]) -> None:
        stop = _at(way)
        self._depth = len(way)
        self._light(stop.widgets if stop is not None else ())
        self._wait_again()

    def _light(self, widgets: tuple[QWidget, ...]) -> None:
        for widget in self._lit:
            if isValid(widget):
                _set_lit(widget, lit=False)
        self._lit = widgets
        for widget in widgets:
            _set_lit(widget, lit=True)
        if widgets and widgets[0].focusPolicy() & Qt.FocusPolicy.TabFocus:
            widgets[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._focus = QApplication.focusWidget()
        self.lit.emit(widgets)

    def _step(self) -> None:
        if self._held is None:
            self.go_on()

    def _lit_is_gone(self) -> bool:
        return bool(self._lit) and not (isValid(self._lit[0]) and self._lit[0].isVisible())

    def _stay_in_sight(self) -> None:
        """Light what has the focus now, where a press has made the lit thing vanish."""
        focus = QApplication.focusWidget()
        if self._lit_is_gone() and focus is not None:
            way = way_to(self._stops(), focus, self._depth)
            if way:
                self._show(way)

    def _wait_again(self) -> None:
        if self._steps.isActive():
            self._steps.start()


def is_lit(widget: QWidget) -> bool:
    """Whether scanning has stopped at the widget, or at a group that it is in."""
    return bool(widget.property(LIT))


def _at(way: list[tuple[Sequence[Stop], int]]) -> Stop | None:
    level, place = way[-1]
    return level[place] if place < len(level) else None


def _set_lit(widget: QWidget, *, lit: bool) -> None:
    widget.setProperty(LIT, lit)
    widget.update()
    frame = widget.parentWidget()
    if frame is not None:
        frame.update()


def _send_key(widget: QWidget, kind: QEvent.Type) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)
