"""Notes of help given: one press adds one, another takes it back; tied to nobody."""

import logging

from PySide6.QtCore import QObject, Signal

from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running import tasks
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step

_log = logging.getLogger(__name__)


class HelpNotes(QObject):
    """Notes that wait, and can be taken back, until the next visit begins or an export is written.

    They wait in memory alone: what is stored is never taken out again.
    """

    changed = Signal()

    def __init__(self, station: StationFolder, view: VoterView) -> None:
        super().__init__(view)
        self._station, self._view = station, view
        self._at_welcome = True
        self.waiting = 0
        view.shown.connect(self._follow)

    def add(self) -> None:
        """Note that help was given once."""
        self.waiting += 1
        self.changed.emit()

    def undo(self) -> None:
        """Take the latest waiting note back."""
        self.waiting = max(0, self.waiting - 1)
        self.changed.emit()

    def store(self) -> None:
        """Store the waiting notes. Raises what `services.station.surveying.note_help` raises."""
        while self.waiting:
            self._note(1)
            self.waiting -= 1

    def _note(self, times: int) -> None:
        from mbdesk.services.station.surveying import (
            note_help,  # late: it writes, and a start only reads
        )

        note_help(self._station, times)

    def _follow(self) -> None:
        begins = self._at_welcome and self._view.step is not Step.WELCOME
        self._at_welcome = self._view.step is Step.WELCOME
        if begins and self.waiting:
            self._store_behind()

    def _store_behind(self) -> None:
        times, self.waiting = self.waiting, 0
        self.changed.emit()

        def failed(error: Exception) -> None:
            # They wait for the next time; an export, which tells of trouble, tries again too.
            _log.warning("help was not noted: %s", error)
            self.waiting += times
            self.changed.emit()

        tasks.run(
            lambda _progress: self._note(times),
            done=lambda _: None,
            failed=failed,
            parent=self,
        )
