"""A code reader that is plugged in as a keyboard."""

from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

KEY_MS = 5


class Plugged:
    """Sends keys to a window as a reader does: each soon after the other, by the system's time.

    The time is the reader's own, so that a slow machine does not make it slow.
    """

    def __init__(self, glass, now=1_000_000, gaps=None) -> None:
        """`gaps` are the milliseconds from each sign to the next, over and over."""
        self._glass, self._now = glass, now
        self._gaps = cycle(gaps) if gaps else None

    def read(self, text, end=Qt.Key.Key_Return):
        """Strike the keys of what was read, and one after it."""
        self._now += 10_000
        for sign in text:
            self.strike(Qt.Key(ord(sign.upper())), sign)
        if end is not None:
            self.strike(end, {Qt.Key.Key_Tab: "\t"}.get(end, "\r"))

    def strike(self, key, text):
        """Press and release a key, with shift before it for a capital."""
        if self._gaps is not None:
            self._now += next(self._gaps)
        shift = text.isupper()
        if shift:
            self.send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, "", shift=True)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.send(kind, key, text, shift=shift)
        if shift:
            self.send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, "", shift=False)

    def send(self, kind, key, text, *, shift):
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, held, text)
        self._now += 0 if self._gaps is not None else KEY_MS
        event.setTimestamp(self._now)
        QCoreApplication.sendEvent(self._glass, event)
