"""The interface of a camera."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class CameraTrouble(StrEnum):
    """Why there are no pictures."""

    MISSING = "missing"
    DENIED = "denied"
    BUSY = "busy"


class Camera(QObject):
    """The base class: a camera that is never available.

    `seen` is emitted with each picture (QImage), `failed` with the reason (CameraTrouble) when
    there will be none; the camera is then off. Neither is emitted within `start` itself.
    `changed` tells that there may be
    a camera now, or none any more.
    """

    seen = Signal(object)
    failed = Signal(object)
    changed = Signal()

    @property
    def available(self) -> bool:
        """Whether there is a camera now, and something that reads cards in its pictures."""
        return False

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return False

    def look_around(self) -> None:
        """Look for cameras; the first time may take long."""

    def start(self) -> None:
        """Switch it on."""

    def stop(self) -> None:
        """Switch it off; no signal is emitted after this, and no picture is kept."""
