"""The kiosk's days as staff see them: opening, a break, looking after the sticks, closing."""

from random import Random

from mbdesk.services.station.second_copy import CopyState
from tests.gui.kiosk.making import Staff
from tests.soak.kiosk import Kiosk

FORGOTTEN = 0.1
"""How many evenings nobody comes to close the kiosk."""


class Keeper:
    """Somebody with the staff code, who comes in the morning, at noon and in the evening."""

    def __init__(self, kiosk: Kiosk, random: Random) -> None:
        self._kiosk, self._random = kiosk, random
        self._staff = Staff(kiosk.waiting, kiosk.window)
        self.closed = 0

    def open_first_day(self) -> None:
        """Choose the stick that stays in, then open the kiosk."""
        self._come()
        self._staff.press("Reservkopia")
        self._staff.press(self._kiosk.copy_stick.name)
        self._staff.see("Varje röst finns också")
        self._staff.press("Tillbaka")
        self._open()

    def open_day(self) -> None:
        """Open the kiosk; what the checks find must not stand in the way."""
        self._come()
        self._open()

    def take_break(self) -> None:
        """Let the kiosk rest for a while."""
        self._come()
        self._staff.press("Pausa")
        self._staff.see("paus")
        self._come()
        self._staff.press("Fortsätt")
        self._staff.see("Välj språk")

    def close_day(self, *, last: bool = False) -> None:
        """Close with an export to the stick; some evenings it is forgotten, but not the last."""
        if not last and self._random.random() < FORGOTTEN:
            self._kiosk.calendar.sleep()
            return
        self._come()
        self._staff.press("Avsluta röstningen här" if last else "Stäng för dagen")
        self._staff.press(self._kiosk.export_stick.name)
        self._staff.see("ta ut USB-minnet nu")
        self._staff.press("Klart")
        self._staff.see("Kiosken är stängd")
        self._go_home()
        self.closed += 1
        self._kiosk.calendar.sleep()

    def copy_holds_all(self) -> bool:
        """Whether the second copy has caught up, with its stick in its place."""
        copy = self._kiosk.place.station.copy
        return copy is not None and copy.flush(60.0) is CopyState.CURRENT

    def _open(self) -> None:
        self._staff.press("Öppna för dagen")
        self._staff.press("Öppna kiosken")
        self._staff.see("Välj språk")

    def _go_home(self) -> None:
        """Walk away from the menu; the time until the screen is the residents' again passes."""
        idle = self._kiosk.window.staff._idle
        usual = idle.interval()
        idle.start(0)
        self._staff.see("Skärmen är stängd")
        idle.setInterval(usual)

    def _come(self) -> None:
        self._kiosk.no_echo()
        self._staff.come()
