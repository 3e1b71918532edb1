"""Staff at a kiosk: they see what is on the screen and press what they read there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.ui.kiosk.lock import STAFF_KEY, STAFF_MODIFIERS
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.making import Person

CODE = "407193"


class Staff:
    """Somebody with the staff code at the kiosk's window."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def resident(self) -> Person:
        """A resident at the same screen."""
        return Person(self.qtbot, self.window, self.window.view)

    @property
    def glass(self):
        return self.window.windowHandle()

    def read(self) -> str:
        """Return everything that can be read now."""
        seen = [*self.window.findChildren(Label), *self.window.findChildren(BigButton)]
        return "\n".join(each.accessibleName() or each.text() for each in self._seen(seen))

    def see(self, words: str) -> None:
        """Wait until some words can be read."""
        try:
            self.qtbot.waitUntil(lambda: words in self.read())
        except Exception as error:
            raise AssertionError(f"{words!r} is not in:\n{self.read()}") from error

    def press(self, words: str) -> None:
        """Press the button that says `words`, once it can be pressed."""
        self.qtbot.waitUntil(lambda: bool(self._buttons(words)))
        (button,) = self._buttons(words)
        place = button.mapTo(self.window, button.rect().center())
        assert self.window.childAt(place) is button, f"{words} is covered"
        QTest.mouseClick(self.glass, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def type(self, code: str) -> None:
        """Type on the keypad."""
        for digit in code:
            self.press(digit)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Strike a key."""
        QTest.keyClick(self.glass, key, modifiers)
        QApplication.processEvents()

    def ask(self) -> None:
        """Strike the keys that ask for the staff code."""
        self.key(STAFF_KEY, STAFF_MODIFIERS)

    def hold_corner(self) -> None:
        """Press into the corner until something happens."""
        QTest.mousePress(self.glass, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        self.qtbot.waitUntil(lambda: not self.window.for_residents)
        QTest.mouseRelease(self.glass, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    def come(self, code: str = CODE) -> None:
        """Come to the menu by the code."""
        self.ask()
        self.type(code)
        self.press("Öppna")
        self.see("Kiosken är")

    def open_day(self) -> None:
        """Open the kiosk for the day."""
        self.come()
        self.press("Öppna för dagen")
        self.press("Öppna kiosken")
        self.see("Välj språk")

    def _buttons(self, words: str) -> list[BigButton]:
        found = self._seen(self.window.findChildren(BigButton))
        return [each for each in found if each.words() == words and each.isEnabled()]

    @staticmethod
    def _seen(widgets) -> list:
        return [widget for widget in widgets if widget.isVisible()]
