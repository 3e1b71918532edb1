"""The stick that a new process's keys are proposed on, looked for while somebody is asked where."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.ui.devices.removable_media import connected_media, without_keys
from mbdesk.ui.running.tasks import run

_BETWEEN_MILLISECONDS = 2_000
"""How long after one look for sticks the next begins: soon enough for who has just put one in."""


class KeyStick(QObject):
    """Looks for a stick, anew again and again. Emits `changed` when one is put in or taken out.

    `path` is its root folder, None while there is none that can be written on.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BETWEEN_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._watched, self._looking = False, False

    def watch(self, *, on: bool) -> None:
        """Begin to look, at once, or look no more."""
        self._watched = on
        self._timer.stop()
        if on:
            self._look()

    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True
        run(lambda _: _found(), done=self._take, failed=lambda _: self._take(None), parent=self)

    def _take(self, path: Path | None) -> None:
        self._looking = False
        if not self._watched:
            return
        self._timer.start()
        if path != self.path:
            self.path = path
            self.changed.emit()


def _found() -> Path | None:
    """Return a stick that can be written on: one without keys of another process, if there is."""
    fit = [each for each in connected_media() if each.answers and each.writable]
    return without_keys(fit) or next((each.path for each in fit), None)
