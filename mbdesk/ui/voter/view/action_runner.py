"""Runs a page's action once, in the background, while the session is kept from being wiped."""

from PySide6.QtCore import QObject, Signal

from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.idle import IdleWatch
from mbdesk.ui.voter.shell.page import Action, Question
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.ui.widgets.bar import TopBar


class ActionRunner(QObject):
    """Emits `done` with an action that has succeeded, `failed` with the error otherwise.

    While it is `busy` the person is shown that it is under way, and can do nothing else.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        sheets: SheetStack,
        bar: TopBar,
        idle: IdleWatch,
        station: VoterStation,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._sheets, self._bar, self._idle = sheets, bar, idle
        self.busy = False

    def run(self, action: Action) -> None:
        """Begin; one of the signals tells how it went."""
        self.busy = True
        self._idle.pause()
        self._bar.setEnabled(False)
        self._sheets.ask(Question(action.says))
        tasks.run(
            lambda _progress: action.work(),
            done=lambda value: self._keep(action, value),
            failed=self._fail,
            parent=self,
        )

    def _keep(self, action: Action, value: object) -> None:
        self._rest()
        action.keep(value)
        self.done.emit(action)

    def _fail(self, error: Exception) -> None:
        self._rest()
        self._idle.extend()
        self._sheets.ask(error_question(error, self._station))
        self.failed.emit(error)

    def _rest(self) -> None:
        self.busy = False
        self._bar.setEnabled(True)
