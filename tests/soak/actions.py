"""What a person does at any page of the kiosk: sees, presses, sets the screen, leaves."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.theme import TextSize
from mbdesk.ui.voter.shell.setting_panels import SettingPanel
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from tests.soak.finger import Finger
from tests.soak.kiosk import Kiosk
from tests.soak.ledger import Ledger
from tests.soak.people import Person


class Left(Exception):  # noqa: N818  # no error: the person is gone
    """The person has left before the end."""


class Actions:
    """Somebody before the kiosk; what they do besides voting is noted in the ledger."""

    def __init__(self, kiosk: Kiosk, person: Person, finger: Finger, ledger: Ledger) -> None:
        self._kiosk, self._person = kiosk, person
        self._finger, self._ledger = finger, ledger
        self._view = kiosk.window.view
        finger.by_mouse = person.by_mouse

    # What people also do

    def _set_screen(self) -> None:
        self._did("sets the screen")
        look = self._person.look
        if look.size is not TextSize.NORMAL:
            self._set(self._view.bar.size_button, look.size)
        if look.contrast is not Contrast.DEFAULT:
            self._set(self._view.bar.contrast, look.contrast)

    def _set(self, button: QWidget, value: object) -> None:
        """Open a setting, choose, and close it."""
        self._finger.turn(button)
        self._finger.tap(self._view.sheets.top.panel.page.cards[value])
        self._answer(0)

    def _ask_for_calm(self) -> None:
        self._did("asks for calm")
        self._finger.turn(self._view.bar.pressing)
        strikes = self._view.sheets.top.panel.page.findChildren(SettingPanel)[0]
        self._finger.tap(strikes.cards[True])
        self._kiosk.no_echo()
        self._answer(0)

    def _listen(self, button: QWidget) -> None:
        """Have one proposal read, then every page from now on, faster."""
        self._did("listens")
        self._finger.tap(button)
        self._finger.turn(self._view.bar.speech)
        panel = self._view.sheets.top.panel.page
        for setting in (panel.every_page, panel.faster):
            self._finger.tap(setting)
        self._answer(0)

    def _go_on_too_soon(self) -> None:
        self._did("goes on too soon")
        self._finger.turn(self._next)
        self._answer(0)

    def _type(self, card: str) -> None:
        board = self._view.dock.board
        self._until(board.isVisible)
        if self._person.by_keys:
            editor, none = self._page.field.editor, Qt.KeyboardModifier.NoModifier
            for sign in card:
                QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key.Key_unknown, sign, none)
            self._kiosk.waiting.rest()
        else:
            for sign in card:
                self._finger.tap(board.key(sign))

    def _hesitate(self) -> None:
        """Be asked whether one is still there, and say yes."""
        self._did("hesitates")
        idle = self._view.idle
        usual = idle._wait.interval()
        idle._wait.start(0)
        self._until(lambda: idle.warning)
        idle._wait.setInterval(usual)
        self._kiosk.waiting.rest()
        self._answer(0)

    def _stop(self) -> None:
        """Press "stop" and mean it."""
        self._did("stops")
        self._finger.turn(self._view.bar.leave)
        self._answer(1)
        raise Left

    def _walk_away(self) -> None:
        """Be gone; the time until the warning and its countdown then pass fast."""
        self._did(f"walks away at {self._view.step}")
        idle = self._view.idle
        usual = idle._wait.interval(), idle._second.interval()
        if not idle._wait.isActive():
            raise AssertionError(f"nobody watches over {self._view.step}")
        gone: list[bool] = []
        connection = self._view.wiped.connect(lambda: gone.append(True))
        idle._second.setInterval(0)
        idle._wait.start(0)
        self._until(lambda: bool(gone))
        self._view.wiped.disconnect(connection)
        idle._wait.setInterval(usual[0])
        idle._second.setInterval(usual[1])
        raise Left

    # Seeing and pressing

    @property
    def _page(self):
        return self._view.page

    @property
    def _next(self) -> QWidget:
        return self._view.footer.next

    @property
    def _covered(self) -> bool:
        return self._view.sheets.top is self._view.sheets.cover

    def _choice(self, code: str):
        choice = self._page.choices[code]
        self._kiosk.waiting.rest()
        return choice

    def _answer(self, place: int) -> None:
        """Give an answer to the question on the screen, once it lies where it will be."""
        self._kiosk.waiting.rest()
        self._finger.turn(self._view.sheets.sections()[1][place])

    def _arrive(self, step: Step) -> None:
        """Wait for a page; who leaves from it is gone then."""
        self._until(lambda: self._view.step is step and not self._covered)
        if self._person.leaves is step:
            self._walk_away()

    def _until(self, holds: Callable[[], bool]) -> None:
        try:
            self._kiosk.waiting.waitUntil(holds)
        except TimeoutError as error:
            raise AssertionError(f"at {self._view.step}: {self._words()}") from error

    def _words(self) -> list[str]:
        return [label.text() for label in self._view.findChildren(Label) if label.isVisible()]

    def _did(self, deed: str) -> None:
        self._ledger.deeds[deed] += 1
