"""Keeps people at the residents' screens by blocking keys and gestures that leave the program.

The program decides about its own windows and about keys that reach it; with the keyboard grabbed,
a window manager's shortcuts reach it too. What the system itself keeps (Ctrl+Alt+Del, the power
key) is for the session in `packaging/kiosk`.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.ui.look.theme import Theme

STAFF_KEY = Qt.Key.Key_S
STAFF_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)
"""Ctrl+Alt+Shift+S asks for the staff code, where there is a keyboard."""

_FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
_LEADS_OUT = {
    *(Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Help, Qt.Key.Key_PowerOff, Qt.Key.Key_Sleep),
    *(Qt.Key.Key_HomePage, Qt.Key.Key_Search, Qt.Key.Key_LaunchMail, Qt.Key.Key_Explorer),
}
_GESTURES = {
    *(QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop),
    *(QEvent.Type.WhatsThis, QEvent.Type.EnterWhatsThisMode),
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


class LockIn(QObject):
    """Filters out keys and gestures that leave the program; install it on the application.

    `staff_wanted` is emitted when the staff's keys are pressed. `allowed` are keys that pass all
    the same: those of the station's switches.
    """

    staff_wanted = Signal()

    def __init__(self, parent: QObject, allowed: frozenset[Qt.Key] = frozenset()) -> None:
        super().__init__(parent)
        self.on = True
        self.allowed = allowed
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow keys and gestures that lead out of the residents' screens."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if _is_for_staff(event):
                if kind is QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self.staff_wanted.emit()
                return True
            if self.on and self._leads_out(event):
                # An override that is accepted comes back as a key, and is swallowed as one.
                event.setAccepted(kind is QEvent.Type.ShortcutOverride)
                return True
        elif self.on and kind in _GESTURES:
            return True
        return super().eventFilter(watched, event)

    def _leads_out(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in self.allowed:
            return False
        if key in _LEADS_OUT or key in _FUNCTION_KEYS:
            return True
        held = event.modifiers()
        if held & Qt.KeyboardModifier.MetaModifier:
            return True
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        # AltGr writes letters, and some systems report it as Ctrl+Alt.
        writes = alt and control and event.text().strip().isprintable() and event.text().strip()
        return (alt or control) and not writes


def _is_for_staff(event: QKeyEvent) -> bool:
    held = event.modifiers() & STAFF_MODIFIERS
    return event.key() == STAFF_KEY and held == STAFF_MODIFIERS


CORNER_MM = 15.0
HOLD_MILLISECONDS = 4000
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}


class CornerLongPress(QObject):
    """Tells when the corner of a window has been held down; `held` is then emitted once."""

    held = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MILLISECONDS)
        self._timer.timeout.connect(self.held)

    def watch(self) -> None:
        """Begin to listen; the window has to have been shown."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a press from where it begins; leave it to the page as well."""
        if event.type() in _PRESSES and isinstance(event, QMouseEvent):
            self._follow(event)
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        inside = self._in_corner(event.position())
        if event.type() == QEvent.Type.MouseButtonPress and inside:
            self._timer.start()
        elif event.type() == QEvent.Type.MouseButtonRelease or not inside:
            self._timer.stop()

    def _in_corner(self, place: QPointF) -> bool:
        return max(place.x(), place.y()) < self._theme.mm(CORNER_MM)
