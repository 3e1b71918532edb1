"""The input device used last: touch, mouse or keyboard."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent

TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class InputDevice(StrEnum):
    """The kinds of input devices."""

    KEYS = "keys"
    MOUSE = "mouse"
    TOUCH = "touch"


class InputDeviceMonitor(QObject):
    """Knows what was used last; install it on a window. Emits `changed` with it."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last = InputDevice.MOUSE
        self._touching = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is used, and let it pass."""
        if event.type() in TOUCHES:
            self._touching = event.type() == QEvent.Type.TouchBegin
        # A touch that nobody took comes once more, as a press of the mouse.
        hand = None if self._touching and event.type() in PRESSES else input_device_of(event)
        if hand is not None and hand is not self.last:
            self.last = hand
            self.changed.emit(hand)
        return super().eventFilter(watched, event)


def input_device_of(event: QEvent) -> InputDevice | None:
    """Return what an event was made with; None when it tells nothing about that."""
    if event.type() == QEvent.Type.TouchBegin:
        return InputDevice.TOUCH
    if event.type() == QEvent.Type.KeyPress:
        return InputDevice.KEYS
    if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
        # Some systems turn touches into mouse events themselves, and say so.
        made = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        by_finger = event.deviceType() == QInputDevice.DeviceType.TouchScreen
        return InputDevice.TOUCH if made or by_finger else InputDevice.MOUSE
    return None
