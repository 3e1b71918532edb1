"""Recognises a hand-held code reader, a keyboard that types faster than any hand.

What it reads is taken as one whole. Written into a field key by key it would lose the second of
two equal signs (`look.debounce`), be cut at the field's limit, and its Enter would press whatever
has the focus.
"""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

NEXT_KEY_MS = 40
"""Readers take 1 to 20 ms from key to key; hands rarely less than this, and not many in a row."""

SURELY = 6
"""So many keys in a row as fast as that are no hand's: from here on they are kept from others."""

SHORTEST = 8
"""Fewer signs are no code of anybody's."""

LONGEST = 4096
"""More than a QR code can hold; what comes after is not kept."""

ENDED_MS = 120
"""How long no key comes after the last sign of a reader that sends no Enter."""


class CodeReader(QObject):
    """Tells what a code reader has read while `screen` is seen; install it on a window.

    While words are written it does not listen, since some who cannot use a keyboard have a device
    that writes whole phrases as fast; unless a code is `expected` there.
    """

    scanned = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.expected = False
        self._read = ""
        self._last = 0
        self._swallowed: set[int] = set()
        self._ended = QTimer(self)
        self._ended.setSingleShot(True)
        self._ended.setInterval(ENDED_MS)
        self._ended.timeout.connect(self._end)

    @property
    def empty(self) -> bool:
        """Whether nothing that was read is kept."""
        return not self._read

    def reset(self) -> None:
        """Forget what has been read so far."""
        self._read = ""
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
        # Two keyboards' times may come from two clocks: what seems to come before is not fast.
        fast, self._last = 0 <= now - self._last <= NEXT_KEY_MS, now
        if not fast:
            self.reset()
        if not event.text().isprintable():
            return self._finish(event)
        spaced = event.text().isspace()
        if spaced and not self._read:
            # No code begins so: somebody presses what has the focus.
            return False
        self._read = (self._read + event.text())[:LONGEST]
        if len(self._read) < SURELY:
            # A space within a code would press what has the focus.
            return self._swallow(event) if spaced else False
        self._ended.start()
        return self._swallow(event)

    def _finish(self, event: QKeyEvent) -> bool:
        """Take Enter, or Tab, after the last sign as the reader's own."""
        if len(self._read) < SURELY:
            self.reset()
            return False
        self._end()
        return self._swallow(event)

    def _end(self) -> None:
        read = self._read
        self.reset()
        if len(read) >= SHORTEST:
            self.scanned.emit(read)

    def _swallow(self, event: QKeyEvent) -> bool:
        self._swallowed.add(event.key())
        return True
