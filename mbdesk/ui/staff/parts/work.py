"""A bar for work in the background: what is being done, how far it is, and a button to stop it."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.running.tasks import Progress, Task, run
from mbdesk.ui.staff.parts.focus_ring import HeldFocus
from mbdesk.ui.staff.parts.plain_text import PlainLabel

T = TypeVar("T")


class WorkBar(Retranslatable, QWidget):
    """Hidden unless work is under way; one piece of work at a time."""

    busy = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task[Any] | None = None
        self._words: Callable[[], str] = str
        self._closing_refused = False
        self._focus = HeldFocus(self)
        self.label, self.bar, self.stop = PlainLabel(), QProgressBar(), QPushButton()
        self.label.setBuddy(self.bar)
        self.label.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.stop.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop)
        self.retranslate()
        self.hide()

    @property
    def running(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def start(
        self,
        words: Callable[[], str],
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work`, telling `words` meanwhile; then `done` or `failed` is called."""

        def succeed(value: T) -> None:
            self._end()
            done(value)

        def fail(error: Exception) -> None:
            self._end()
            failed(error)

        self._words, self._closing_refused = words, False
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.retranslate()
        self.show()
        self._focus.note()
        self.busy.emit(True)
        self._focus.hold()
        self._task = run(work, done=succeed, failed=fail, progress=self._show, parent=self)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self._task.cancel()

    def refuse_closing(self) -> None:
        """Say that the window cannot close yet, why, and what to do."""
        self._closing_refused = True
        self.retranslate()
        self.stop.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.label.text()))

    def _show(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // max(total, 1))

    def _end(self) -> None:
        self._task = None
        self.hide()
        self.busy.emit(False)
        self._focus.give_back()

    def retranslate(self) -> None:
        """Show the words in the language on screen."""
        wait = self.tr("Wait until this is done, or stop it. Then the window can be closed.")
        self.label.setText(f"{self._words()}. {wait}" if self._closing_refused else self._words())
        self.bar.setAccessibleName(self._words())
        self.stop.setText(self.tr("Stop"))


def may_close(window: QWidget) -> bool:
    """Return whether no work of the window is under way; if some is, its bar says so."""
    running = [bar for bar in window.findChildren(WorkBar) if bar.running]
    for bar in running:
        bar.refuse_closing()
    return not running
