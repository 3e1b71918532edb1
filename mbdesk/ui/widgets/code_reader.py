"""Recognises a hand-held code reader, a keyboard that types faster than any hand.

What it reads is taken as one whole. Written into a field key by key it would lose the second of
two equal signs (`look.debounce`), be cut at the field's limit, and its Enter would press whatever
has the focus.
"""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

NEXT_KEY_MS = 40
"""Readers take 1 to 20 ms from key to key; hands rarely less than this, and not many in a row."""

SLOWEST_MS = 250
"""The slowest readers, and those of a busy system, take up to this from key to key."""

SURELY = 6
"""So many keys in a row as fast as that are no hand's: from here on they are kept from others."""

SHORTEST = 8
"""Fewer signs are no code of anybody's."""

LONGEST = 4096
"""More than a QR code can hold; what comes after is not kept."""

ENDED_MS = 300
"""How long no key comes after the last sign of a reader that sends no Enter."""

ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class CodeReader(QObject):
    """Tells what a code reader has read while `screen` is seen; install it on a window.

    While words are written it does not listen, since some who cannot use a keyboard have a device
    that writes whole phrases as fast; unless a code is `expected` there. Then it follows slow
    readers, too. What comes as slowly as a hand's keys goes where it would go anyway, and is told
    besides, if it is `known` to be a code: as `scanned` when the reader ends it, else as `typed`.
    """

    scanned = Signal(str)
    typed = Signal(str)

    def __init__(self, screen: QWidget, known: Callable[[str], bool] = lambda _text: False) -> None:
        super().__init__(screen)
        self.expected = False
        self._known = known
        self._read = ""
        self._last = 0
        self._fast = 0
        self._kept = self._told = False
        self._swallowed: set[int] = set()
        self._ended = QTimer(self)
        self._ended.setSingleShot(True)
        self._ended.setInterval(ENDED_MS)
        self._ended.timeout.connect(self._pause)

    @property
    def empty(self) -> bool:
        """Whether nothing that was read is kept."""
        return not self._read

    def reset(self) -> None:
        """Forget what has been read so far."""
        self._read, self._fast = "", 0
        self._kept = self._told = False
        self._ended.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gather fast keys; keep those from others that no hand can have struck."""
        if not isinstance(event, QKeyEvent) or not self._listens():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        return super().eventFilter(watched, event)

    def _listens(self) -> bool:
        screen = self.parent()
        writing = isinstance(QApplication.focusWidget(), QPlainTextEdit)
        seen = isinstance(screen, QWidget) and screen.isVisible()
        return seen and (self.expected or not writing)

    def _press(self, event: QKeyEvent) -> bool:
        if not event.text():
            # Shift, on the way to a capital.
            return False
        # The system's own time: a busy screen gets the keys of a slow hand all at once.
        now = event.timestamp() or round(monotonic() * 1000)
        gap, self._last = now - self._last, now
        # Two keyboards' times may come from two clocks: what seems to come before is not fast.
        fast = 0 <= gap <= NEXT_KEY_MS
        patient = self.expected or self._told
        if not (fast or (patient and 0 <= gap <= SLOWEST_MS)):
            self.reset()
        if not event.text().isprintable():
            return self._finish(event)
        if self._told:
            # The next code follows at once.
            self.reset()
        spaced = event.text().isspace()
        if spaced and not self._read:
            # No code begins so: somebody presses what has the focus.
            return False
        self._fast = self._fast + 1 if fast and self._read else 1
        self._read = (self._read + event.text())[:LONGEST]
        self._kept = self._kept or self._fast >= SURELY
        if self._kept or self.expected:
            self._ended.start()
        # A space within a code would press what has the focus.
        return self._swallow(event) if self._kept or (spaced and fast) else False

    def _finish(self, event: QKeyEvent) -> bool:
        """Take Enter, or Tab, after the last sign as the reader's own, even if it comes late."""
        ends = event.key() in ENDS
        if self._kept or (ends and self.expected and self._known(self._read)):
            self._tell()
            return self._swallow(event)
        if ends and self._told:
            self.reset()
            return self._swallow(event)
        self.reset()
        return False

    def _pause(self) -> None:
        """Look once more whether no key waits: a busy system may tell the time before the keys."""
        QTimer.singleShot(0, self, partial(self._end, self._last))

    def _end(self, last: int) -> None:
        if last != self._last or not self._read or self._told:
            return
        if self._kept:
            self._tell()
        elif self._known(self._read):
            self.typed.emit(self._read)

    def _tell(self) -> None:
        """Tell what was read; an Enter that still follows belongs to it."""
        read = self._read
        self.reset()
        if len(read) >= SHORTEST:
            self._told = True
            self.scanned.emit(read)

    def _swallow(self, event: QKeyEvent) -> bool:
        self._swallowed.add(event.key())
        return True
