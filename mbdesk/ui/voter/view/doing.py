"""Carrying out what a page asks for: once, in the background, with nobody wiped away meanwhile."""

from PySide6.QtCore import QObject, Signal

from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.idle import IdleWatch
from mbdesk.ui.voter.shell.page import Deed, Question
from mbdesk.ui.voter.shell.sheets import Sheets
from mbdesk.ui.widgets.bar import TopBar


class Doing(QObject):
    """`done` tells that a deed has happened and is kept, `failed` why one could not be done.

    While it is `busy` the person is shown that it is under way, and can do nothing else.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, sheets: Sheets, bar: TopBar, idle: IdleWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets, self._bar, self._idle = sheets, bar, idle
        self.busy = False

    def do(self, deed: Deed) -> None:
        """Begin; one of the signals tells how it went."""
        self.busy = True
        self._idle.pause()
        self._bar.setEnabled(False)
        self._sheets.ask(Question(deed.says))
        tasks.run(
            lambda _progress: deed.work(),
            done=lambda value: self._keep(deed, value),
            failed=self._fail,
            parent=self,
        )

    def _keep(self, deed: Deed, value: object) -> None:
        self._rest()
        deed.keep(value)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        self._rest()
        self._idle.extend()
        from mbdesk.ui.voter.pages.errors import trouble  # late: most people never see it

        self._sheets.ask(trouble(error))
        self.failed.emit(error)

    def _rest(self) -> None:
        self.busy = False
        self._bar.setEnabled(True)
