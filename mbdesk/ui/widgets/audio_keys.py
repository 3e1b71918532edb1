"""The keys of who votes by listening: two keys, held or not, or arrows with Enter and Escape.

A key acts when it comes up, since one that is held asks for something else. Holding one begins to
speak in the first place.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mbdesk.ui.look.debounce import Debouncer
from mbdesk.ui.widgets.switches import Switches

HOLD_MS = 1000
SLOW_HOLD_MS = 3000
"""The same for hands that let go late: they have begun by switches, or asked for more time."""


class AudioKey(Enum):
    """What a key asks for; `FORWARD` and `ENTER` are those of the arrows."""

    NEXT = auto()
    CHOOSE = auto()
    FORWARD = auto()
    BACKWARD = auto()
    ENTER = auto()
    AGAIN = auto()
    MORE = auto()
    HELP = auto()
    LOUDER = auto()
    QUIETER = auto()


_ARROWS = {
    Qt.Key.Key_Down: AudioKey.FORWARD,
    Qt.Key.Key_Up: AudioKey.BACKWARD,
    Qt.Key.Key_Left: AudioKey.AGAIN,
    Qt.Key.Key_Right: AudioKey.MORE,
    Qt.Key.Key_Return: AudioKey.ENTER,
    Qt.Key.Key_Enter: AudioKey.ENTER,
    Qt.Key.Key_Escape: AudioKey.HELP,
}
_SOUND = {Qt.Key.Key_Plus: AudioKey.LOUDER, Qt.Key.Key_Minus: AudioKey.QUIETER}
_HELD = {AudioKey.NEXT: AudioKey.AGAIN, AudioKey.CHOOSE: AudioKey.HELP}


class AudioKeys(QObject):
    """Tells what the keys ask for while it is `on`; install it on a window.

    Emits `began` when a key was held while it was off, `down` when a key goes down, `pressed` when
    one has come up or was held.
    """

    began = Signal()
    down = Signal()
    pressed = Signal(object)

    def __init__(
        self,
        debounce: Debouncer,
        switches: Callable[[], Switches],
        may_begin: Callable[[bool], bool],
        hurried: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`may_begin` tells whether holding begins, given whether the key is a switch.

        `hurried` tells whether a second is long: nobody uses the switches to see with.
        """
        super().__init__(parent)
        self._debounce, self._switches = debounce, switches
        self._may_begin, self._hurried = may_begin, hurried
        self.on = False
        self._key: Qt.Key | None = None
        self._acted = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys while on; while off only note that one is held."""
        if isinstance(event, QKeyEvent):
            key = self._asked(Qt.Key(event.key()))
            if key is not None and event.type() == QEvent.Type.KeyPress:
                return self._press(event, key)
            if key is not None and event.type() == QEvent.Type.KeyRelease:
                return self._release(event, key)
        return super().eventFilter(watched, event)

    def _asked(self, key: Qt.Key) -> AudioKey | None:
        switches = self._switches()
        if key == switches.next:
            return AudioKey.NEXT
        if key == switches.choose:
            return AudioKey.CHOOSE
        if key in _SOUND and isinstance(QApplication.focusWidget(), QPlainTextEdit):
            return None
        return _ARROWS.get(key) or (_SOUND.get(key) if self.on else None)

    def _press(self, event: QKeyEvent, key: AudioKey) -> bool:
        if event.isAutoRepeat():
            return self.on or self._acted
        if not self.on and not self._may_begin(key in _HELD):
            return False
        if self.on and not self._debounce.accepts_key(event.key()):
            return True
        self._key, self._acted = Qt.Key(event.key()), False
        quick = self.on or self._hurried()
        self._hold.start(HOLD_MS if quick and not self._debounce.slow else SLOW_HOLD_MS)
        if self.on:
            self.down.emit()
        return self.on

    def _release(self, event: QKeyEvent, key: AudioKey) -> bool:
        if event.isAutoRepeat() or self._key != event.key():
            return self.on
        self._hold.stop()
        self._key = None
        if self._acted:
            self._acted = False
            return True
        if self.on:
            self.pressed.emit(key)
        return self.on

    def _held(self) -> None:
        if self._key is None:
            return
        key = self._asked(self._key)
        if not self.on:
            self._acted = True
            self.began.emit()
        elif key in _HELD:
            self._acted = True
            self.pressed.emit(_HELD[key])
