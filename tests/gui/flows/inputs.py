"""Three ways to use the residents' screens: a finger, a keyboard, two switches.

Each reaches what it is to press by what the screen offers for it, and no other way.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from mbdesk.ui.widgets.keyboard.layouts import KeyAction
from tests.gui.flows.hand import Hand, named
from tests.gui.voter.making import pressed_part

TIRED_AFTER = 400


class Touch(Hand):
    """A finger on the glass. What is out of sight is scrolled to by the large buttons."""

    device: QPointingDevice | None = None

    def make_ready(self, widget: QWidget) -> None:
        """Aim at the middle of a thing."""
        self.aim = self.place_of(widget)

    def strike_ready(self, widget: QWidget) -> None:
        """Put the finger there and lift it."""
        self.finger("press", self.aim)
        self.finger("release", self.aim)

    def go_into(self, editor: QWidget) -> None:
        """Touch a field."""
        self.press_on(editor)

    def fingers(self, **does: dict[int, QPoint]) -> None:
        """Press, hold and release several fingers at the same time, each at its place."""
        events = QTest.touchEvent(self.glass, touch_screen(), False)
        for number, where in does.get("press", {}).items():
            events.press(number, where, self.glass)
        for number in does.get("hold", {}):
            events.stationary(number)
        for number, where in does.get("release", {}).items():
            events.release(number, where, self.glass)
        events.commit()

    def finger(self, does: str, where: QPoint, number: int = 0) -> None:
        """Press, move or lift one finger at a place of the window."""
        events = QTest.touchEvent(self.glass, touch_screen(), False)
        getattr(events, does)(number, where, self.glass)
        events.commit()

    def place_of(self, widget: QWidget) -> QPoint:
        """Scroll until a thing is in sight and return where it is; nothing may lie on it."""
        panel = self.view.sheets.top.panel
        for _ in range(TIRED_AFTER):
            part = self.part_in_sight(widget)
            at = self.view.childAt(part.center()) if part.isValid() else None
            if at is widget or (at is not None and widget.isAncestorOf(at)):
                return part.center()
            assert panel.page.isAncestorOf(widget), f"{at} covers {named(widget)}"
            middle = widget.mapTo(panel, widget.rect().center()).y()
            self.press_on(panel.up if middle < panel.height() / 2 else panel.down)
            self.settle()
        raise AssertionError(f"{named(widget)} cannot be scrolled into sight")

    def part_in_sight(self, widget: QWidget) -> QRect:
        """Return where on the screen a thing is, as far as it is not scrolled away."""
        part = pressed_part(widget)
        place = QRect(widget.mapTo(self.view, part.topLeft()), part.size())
        panel = self.view.sheets.top.panel
        if not panel.page.isAncestorOf(widget):
            return place
        port = panel.area.viewport()
        return place & QRect(port.mapTo(self.view, QPoint(0, 0)), port.size())


class Keyboard(Hand):
    """Nothing but a keyboard: Tab to go, space to press."""

    def make_ready(self, widget: QWidget) -> None:
        """Go to a thing."""
        self.go_into(widget)

    def strike_ready(self, widget: QWidget) -> None:
        """Press what has the focus."""
        QTest.keyClick(self.glass, Qt.Key.Key_Space)

    def go_into(self, editor: QWidget) -> None:
        """Go on by Tab until the focus is there."""
        for _ in range(TIRED_AFTER):
            if QApplication.focusWidget() is editor:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {named(editor)}")

    def write_into(self, editor: QPlainTextEdit, text: str) -> None:
        """Write by the keys on the table."""
        assert QApplication.focusWidget() is editor
        none = Qt.KeyboardModifier.NoModifier
        for letter in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key.Key_unknown, letter, none)

    def key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.glass, key)
        self.settle()


class Switches(Keyboard):
    """Two switches: one goes on, the other chooses."""

    def make_ready(self, widget: QWidget) -> None:
        """Go on until the frame is around a thing alone, into each group that it is in."""
        self.scan_to(widget)

    def strike_ready(self, widget: QWidget) -> None:
        """Choose what is in the frame."""
        QTest.keyClick(self.glass, Qt.Key.Key_F8)

    def go_into(self, editor: QWidget) -> None:
        """Go on until the frame is around a field alone, and choose it."""
        self.press_on(editor)

    def write_into(self, editor: QPlainTextEdit, text: str) -> None:
        """Write by choosing rows and keys, then put the keyboard away."""
        self.write_on_glass(text)
        away = [key for key in self.view.dock.board.keys if key.stroke.act is KeyAction.HIDE]
        for key in away:
            self.press_on(key)
        assert QApplication.focusWidget() is editor

    def scan_to(self, widget: QWidget) -> None:
        """Bring the frame to a thing."""
        for _ in range(TIRED_AFTER):
            if self.framed == (widget,):
                return
            self.key(Qt.Key.Key_F8 if widget in self.framed else Qt.Key.Key_F7)
        raise AssertionError(f"switches do not reach {named(widget)}")


HANDS = (Touch, Keyboard, Switches)


def touch_screen() -> QPointingDevice:
    """Return the one touch screen, registered on first use."""
    if Touch.device is None:
        Touch.device = QTest.createTouchDevice()
    return Touch.device
