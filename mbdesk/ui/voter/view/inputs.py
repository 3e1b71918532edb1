"""What people operate the residents' view with beside a finger, on whatever window it stands in."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mbdesk.ui.voter.view.audio_start import AudioAround, AudioStart
from mbdesk.ui.widgets.press import TapFilter
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.ui.widgets.switches import Switches, SwitchFilter


class Inputs:
    """One or two switches, the keys of the audio ballot, and double clicks that are two presses."""

    def __init__(self, around: AudioAround, scanner: Scanner, switches: Switches) -> None:
        self._scanner = scanner
        self._switches = SwitchFilter(scanner, around.theme.debounce, around.screen, switches)
        self.audio = AudioStart(around, scanner, self._switches)
        self._taps = TapFilter(around.screen)

    @property
    def filters(self) -> tuple[QObject, ...]:
        """The event filters, the last of which is asked first."""
        return (self._taps, self._switches, self.audio.keys)

    def use(self, switches: Switches) -> None:
        """Apply other switches."""
        self._switches.switches = switches
        self._scanner.use(switches.seconds)


class WindowFilters:
    """Moves filters along with a view that goes from window to window, as between two screens.

    The last one is asked first.
    """

    def __init__(self, filters: Sequence[QObject]) -> None:
        self._filters = tuple(filters)
        self._watched: QWindow | None = None

    def watch(self, widget: QWidget) -> None:
        """Filter what comes to the window that `widget` is shown in, and no other any more."""
        window, before = widget.window().windowHandle(), self._watched
        if window is before:
            return
        self._watched = window
        for each in self._filters:
            if before is not None and isValid(before):
                before.removeEventFilter(each)
            window.installEventFilter(each)
