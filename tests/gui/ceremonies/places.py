"""Computers at places: a station is set up there, people vote with cards, staff carry a stick away.

Each is set up from the start window, with a pack and a code from a paper. Staff read Swedish here.
"""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mbdesk.domain.station import StationKind
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.window import KioskWindow
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.start.window import StartWindow
from mbdesk.ui.table.window import TableWindow
from tests.gui import dialogs
from tests.gui.ceremonies.by_sight import BySight
from tests.gui.flows.hand import plain
from tests.gui.flows.inputs import Keyboard, Touch
from tests.gui.kiosk.making import CODE, Staff
from tests.gui.voter.making import LONG

DPI = 96.0
SIZE = (1920, 1080)
STATION_CODE = re.compile(r"Stationens kontrollkod: ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})")


class AtWindow(Touch):
    """A finger on the glass of a station's whole window, in which the residents' screen is."""

    def __init__(self, qtbot, window) -> None:
        self.window = window
        super().__init__(qtbot, window.view)
        self.glass = window.windowHandle()

    def finger(self, does: str, where: QPoint, number: int = 0) -> None:
        """Press, move or lift one finger at a place of the residents' screen."""
        super().finger(does, self.view.mapTo(self.window, where), number)


class AtTable(AtWindow):
    """The same where a keyboard lies on the table."""

    def write_into(self, editor, text: str) -> None:
        """Write by the keys on the table."""
        Keyboard.write_into(self, editor, text)


class Place:
    """A computer at a place, and who works there; `stick` is what they carry to the centre."""

    def __init__(self, qtbot, stick: Path) -> None:
        self.qtbot, self.stick = qtbot, stick
        stick.mkdir()
        self.start = StartWindow()
        qtbot.addWidget(self.start)
        self.window: KioskWindow | TableWindow | None = None
        self.start.opened.connect(lambda opened: self._serve(opened.station))

    def switch_on(self) -> BySight:
        """Start the program, and return who sits at its first window."""
        set_language("sv")
        self.start.show()
        self.start.activateWindow()
        QTest.qWaitForWindowActive(self.start)
        return BySight(self.qtbot, lambda: self.start)

    def set_up(self, pack: Path, code: str, folder: Path) -> None:
        """Set the station up from its pack and the code on its sheet."""
        staff = self.switch_on()
        staff.press("Ställ i ordning en station…")
        staff.write("Platspaketet", str(pack))
        staff.write("Koden, tre grupper med fyra tecken", code.lower())
        staff.write("Var den här datorn sparar det som lämnas in", str(folder))
        staff.press("Ställ i ordning")
        self.qtbot.waitUntil(lambda: self.window is not None)

    def come_back(self, folder: Path) -> None:
        """Open the station again, on another day."""
        self.switch_on().press("Öppna en station…")
        dialogs.choose(self.qtbot, self.start, folder)
        self.qtbot.waitUntil(lambda: self.window is not None)

    def _serve(self, station: StationFolder) -> None:
        kiosk = station.station.kind is StationKind.KIOSK
        self.start.hide()
        self.window = self._kiosk(station) if kiosk else _table(station)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def _kiosk(self, station: StationFolder) -> KioskWindow:
        window = KioskWindow(station, dpi=DPI, patience=LONG, media=lambda: [Medium(self.stick)])
        for theme in (window.theme, window.staff_theme):
            _wait_for_no_finger(theme)
        return window

    @property
    def staff(self) -> Staff:
        """Who works there, at the station's window."""
        return Staff(self.qtbot, self.window)

    def vote(self, language: str, card: str, *titles: str) -> None:
        """Let somebody vote with a card for what is called so in their language."""
        hand = (AtWindow if isinstance(self.window, KioskWindow) else AtTable)(
            self.qtbot, self.window
        )
        hand.begin_in(language)
        hand.press("Vote")
        hand.write("Type the code on your voting card", card.replace("-", ""))
        hand.press("Next")
        for title in titles:
            hand.press_named(title)
        hand.press("Next")
        hand.reads("This is your vote")
        hand.press("Cast my vote")
        hand.reads("Your confirmation code is:")
        hand.press("Finish")
        hand.press("No thanks")
        hand.language = "sv"
        hand.reads("Choose your language")

    def leave(self) -> None:
        """Close the station, as at the end of a day, if it is open."""
        window, self.window = self.window, None
        if window is None:
            return
        station, gone = window.station, []
        _let_go(window)
        window.destroyed.connect(lambda: gone.append(True))
        window.close()
        window.deleteLater()
        self.qtbot.waitUntil(lambda: bool(gone))
        station.close()

    def code_read(self) -> str:
        """Return the station's control code, as staff read it off the screen."""
        return STATION_CODE.search(plain(self.staff.read()))[1]


class TablePlace(Place):
    """A table with somebody who helps."""

    def export(self) -> str:
        """Write an export to the stick, and return the code; voting goes on here."""
        staff = self.staff
        staff.press("Personal")
        staff.press("Exportera till USB-minnet")
        dialogs.choose(self.qtbot, self.window, self.stick)
        staff.see("Nu kan du ta ut USB-minnet.")
        return self.code_read()

    def end(self) -> str:
        """End voting here with a last export, and return the code that the screen tells."""
        staff = self.staff
        staff.press("Personal")
        staff.press("Mer")
        staff.press("Avsluta röstningen här")
        question = dialogs.see(self.qtbot, self.window, QuestionBox)
        QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
        dialogs.choose(self.qtbot, self.window, self.stick)
        staff.see("Nu kan du ta ut USB-minnet.")
        return self.code_read()


class KioskPlace(Place):
    """A kiosk at which nobody sits; staff come in the morning and in the evening."""

    def open_day(self) -> None:
        """Choose the staff code, and open for the first day."""
        staff = self.staff
        staff.see("Välj en personalkod")
        for _ in range(2):
            staff.type(CODE)
            staff.press("Nästa")
        staff.press("Öppna för dagen")
        staff.press("Öppna kiosken")
        staff.see("Välj språk")

    def end(self) -> str:
        """End voting here with a last export, and return the code that the screen tells."""
        staff = self.staff
        staff.come()
        staff.press("Mer")
        staff.press("Avsluta röstningen här")
        staff.press(self.stick.name)
        staff.see("Du kan ta ut USB-minnet nu.")
        return self.code_read()


def _table(station: StationFolder) -> TableWindow:
    theme = Theme(DPI)
    _wait_for_no_finger(theme)
    window = TableWindow(station, theme=theme, dpi=DPI, patience=LONG)
    window.staff_theme.debounce.again = 0.0
    return window


def _wait_for_no_finger(theme: Theme) -> None:
    """Take a second press at once: no finger trembles in a test."""
    theme.debounce.again = theme.debounce.settle = theme.debounce._ignoring_until = 0.0


def _let_go(window: KioskWindow | TableWindow) -> None:
    if isinstance(window, KioskWindow):
        window.lock.on = False
        window._may_close = True
    else:
        window._close_asked = True
