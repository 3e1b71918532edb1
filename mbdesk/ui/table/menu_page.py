"""The staff's page at a station: write an export, take a file in, note that help was given."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.proposal import Source
from mbdesk.services.exchange.exports import ExportWritten, export
from mbdesk.services.exchange.receiving import Received, receive
from mbdesk.services.station.paper import may_key_in_ballots
from mbdesk.services.station.proposing import may_leave
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.theme import Role, Theme
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.file_dialogs import FOR_STATION, ask_file, ask_folder
from mbdesk.ui.staff.staff_page import UnreadLanguages
from mbdesk.ui.table.strip import safe_at_centre
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.flow import RowLayout, add_all
from mbdesk.ui.widgets.progress import Bar
from mbdesk.ui.widgets.text import Label
from mbdesk.words.messages import sentence
from mbdesk.words.phrase import NOTHING, Number, Readable, Verbatim, translate

T = TypeVar("T")


class TableMenuPage(QWidget):
    """One primary action, and beneath it in plain words how the last thing went."""

    closed = Signal()
    changed = Signal()
    pack_received = Signal()

    def __init__(
        self, theme: Theme, station: StationFolder, before_export: Callable[[], None]
    ) -> None:
        super().__init__()
        self._theme, self._station, self._before_export = theme, station, before_export
        self._task: tasks.Task[Any] | None = None
        self.export = self._button(
            translate("table", "Export to the stick"),
            partial(self._ask, final=False),
            Emphasis.PRIMARY,
        )
        self.final = self._button(
            translate("table", "Last export, after voting"), partial(self._ask, final=True)
        )
        self.receive = self._button(translate("table", "Take in a pack or receipt"), self._receive)
        self.paper = BigButton(theme, translate("table", "Proposals from paper forms"))
        self.ballots = BigButton(theme, translate("table", "Ballots on paper"))
        self.settings = BigButton(theme, translate("table", "Settings"))
        self.cancel = self._button(translate("table", "Cancel"), self._cancel)
        self.back = self._button(translate("table", "Back to the residents' screen"), self._close)
        self.standing = Label(theme)
        self.verdict = Label(theme, role=Role.HEADING)
        self.details = Label(theme)
        self.progress = Bar(theme)
        self.unread = UnreadLanguages(theme)
        self._lay_out()

    def _button(
        self, says: Readable, act: Callable[[], None], emphasis: Emphasis = Emphasis.PLAIN
    ) -> BigButton:
        button = BigButton(self._theme, says, emphasis=emphasis)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = 2 * self._theme.gap
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addWidget(Label(self._theme, translate("table", "Staff"), Role.HEADING))
        row = RowLayout(self._theme)
        add_all(row, (self.export, self.final, self.receive, *self._ways()))
        column.addLayout(row)
        for widget in (self.standing, self.progress, self.cancel, self.verdict, self.details):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.unread)
        column.addWidget(self.back)
        self._show_work(running=False)

    def _ways(self) -> tuple[BigButton, ...]:
        return self.paper, self.ballots, self.settings

    def begin(self) -> None:
        """Offer what may be done today, and tell how much is safe."""
        held = self._station.counts().envelopes
        safe = safe_at_centre(self._station.at_centre, held)
        self.standing.say(safe if held else NOTHING)
        self.paper.setVisible(may_leave(self._station, Source.PAPER))
        self.ballots.setVisible(may_key_in_ballots(self._station))

    def _close(self) -> None:
        self.tell(Verbatim(""), Verbatim(""))
        self.closed.emit()

    def _ask(self, *, final: bool) -> None:
        reader = self._theme.reader()
        title = translate("table", "Where is the export to go?").read(reader)
        ask_folder(self, title, partial(self._write, final=final), reader)

    def _write(self, folder: Path, *, final: bool) -> None:
        self._run(lambda progress: self._exported(folder, progress, final=final), self._written)

    def _exported(self, folder: Path, progress: tasks.Progress, *, final: bool) -> ExportWritten:
        self._before_export()
        return export(self._station, folder, final=final, progress=progress)

    def _receive(self) -> None:
        reader = self._theme.reader()
        title = translate("table", "The pack or receipt from the centre").read(reader)
        ask_file(self, title, FOR_STATION, self._take_in, reader)

    def _take_in(self, path: Path) -> None:
        self._run(lambda _progress: receive(self._station, path), self._received)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _run(self, work: Callable[[tasks.Progress], T], done: Callable[[T], None]) -> None:
        def finished(value: T) -> None:
            self._show_work(running=False)
            done(value)
            self.changed.emit()

        self.tell(translate("table", "One moment …"), Verbatim(""))
        self._show_work(running=True)
        self._task = tasks.run(
            work, done=finished, failed=self._failed, progress=self._show_progress, parent=self
        )

    def _failed(self, error: Exception) -> None:
        self._show_work(running=False)
        message = sentence(error, current_reader())
        self.tell(Verbatim(message.what), Verbatim(f"{message.safe} {message.do}"))

    def _written(self, written: ExportWritten) -> None:
        says = translate("table", "Done. {votes} and {proposals} are in the file {name}.")
        details = says.fill(
            votes=translate("table", "%Ln votes", None, written.counts.envelopes),
            proposals=translate("table", "%Ln proposals", None, written.counts.proposals),
            name=Verbatim(written.path.name),
        )
        self.tell(translate("table", "It is safe to take the stick out now."), details)

    def _received(self, received: Received) -> None:
        if received.at_centre is not None:
            here = self._station.counts().envelopes
            self.tell(safe_at_centre(received.at_centre, here), Verbatim(""))
        if received.edition is not None:
            says = translate("table", "The pack has been taken in. Edition {edition}.")
            self.tell(says.fill(edition=Number(received.edition)), Verbatim(""))
            self.pack_received.emit()

    def tell(self, verdict: Readable, details: Readable) -> None:
        """Say how the last thing went."""
        self.verdict.say(verdict)
        self.details.say(details)

    def _show_progress(self, done: int, total: int) -> None:
        says = translate("table", "{done} of {total}").fill(done=Number(done), total=Number(total))
        self.progress.show_value(done, total, says)

    def _show_work(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        for button in (self.export, self.final, self.receive, *self._ways(), self.back):
            button.setEnabled(not running)
