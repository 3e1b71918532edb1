"""Leaving before the end: confirmed when chosen, and noticed when a person walks away."""

from PySide6.QtCore import QObject, Signal

from mbdesk.ui.voter.shell.idle import IdleWatch
from mbdesk.ui.voter.shell.question import QuestionPanel, Stakes, gone_soon, stopping
from mbdesk.ui.voter.shell.sheet_stack import SheetStack


class Leaving(QObject):
    """Emits `gone` when a person has left, after a warning that they could answer."""

    gone = Signal()

    def __init__(self, idle: IdleWatch, sheets: SheetStack, parent: QObject) -> None:
        super().__init__(parent)
        self._idle, self._sheets = idle, sheets
        self._warning: QuestionPanel | None = None
        self._stakes = Stakes()
        idle.counting.connect(self._warn)
        idle.gone.connect(self.gone)

    def watch(self, stakes: Stakes | None) -> None:
        """Begin to wait for a sign of life, if the person has anything to leave behind."""
        if stakes is not None:
            self._stakes = stakes
            self._idle.extend()
        else:
            self._idle.pause()

    def take_back_warning(self) -> None:
        """Withdraw the warning: the person is still there."""
        if self._idle.warning:
            self._sheets.uncover()

    def ask(self) -> None:
        """Ask a person to confirm that they want to stop."""
        self._sheets.ask(stopping(self.gone.emit, self._stakes))

    def _warn(self, seconds: int) -> None:
        question = gone_soon(seconds, self.gone.emit, self._stakes)
        if self._warning is not None and self._sheets.cover.panel.page is self._warning:
            self._warning.text.say(question.text)
        else:
            self._warning = self._sheets.ask(question)
