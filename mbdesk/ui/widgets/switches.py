"""Two switches in place of a pointer: one goes to the next thing, one chooses it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.look.debounce import Debouncer
from mbdesk.ui.widgets.scanner import Scanner


@dataclass(frozen=True, slots=True)
class Switches:
    """The keys that the station's two switches send, and the pace of automatic steps.

    The keys are those that two-button switch interfaces are commonly set to, and that no text is
    written with. `seconds` is how long the highlight stays before it goes on; 0 for by hand.
    """

    next: Qt.Key = Qt.Key.Key_F7
    choose: Qt.Key = Qt.Key.Key_F8
    seconds: float = 0.0

    @classmethod
    def of(cls, settings: StationSettings) -> "Switches":
        """Return a station's switches; a key whose name Qt does not know is the usual one."""
        return cls(
            _key(settings.switch_next, TWO_SWITCHES.next),
            _key(settings.switch_choose, TWO_SWITCHES.choose),
            settings.scanning_seconds,
        )

    @property
    def keys(self) -> frozenset[Qt.Key]:
        """The keys that the two switches send."""
        return frozenset({self.next, self.choose})


def _key(name: str, usual: Qt.Key) -> Qt.Key:
    sequence = QKeySequence(name)
    if sequence.count() != 1:
        return usual
    key: Qt.Key = sequence[0].key()  # type: ignore[index]  # the stubs know no sequence of chords
    return usual if key == Qt.Key.Key_unknown else key


TWO_SWITCHES = Switches()


class SwitchFilter(QObject):
    """Hands the strikes of two switches to a scanner; install it on a window.

    A switch that is held is one strike, and so is one that a shaking hand strikes twice.
    """

    def __init__(
        self,
        scanner: Scanner,
        debounce: Debouncer,
        parent: QObject,
        switches: Switches = TWO_SWITCHES,
    ) -> None:
        super().__init__(parent)
        self._scanner, self._debounce, self.switches = scanner, debounce, switches

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the strikes of the switches; leave everything else alone."""
        if not isinstance(event, QKeyEvent) or not self._is_switch(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self._press(event)
        elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._release(event)
        return True

    def _is_switch(self, event: QKeyEvent) -> bool:
        return event.key() in self.switches.keys

    def _press(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or not self._debounce.accepts_key(event.key()):
            return
        if event.key() == self.switches.next:
            self._scanner.go_on()
        else:
            self._scanner.choose()

    def _release(self, event: QKeyEvent) -> None:
        if event.key() == self.switches.choose:
            self._scanner.let_go()
