"""The inbox: a folder, shared or on a stick, whose exports are merged by themselves if wanted."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTime, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.durable import is_folder
from mbdesk.services.exchange.inbox import Inbox
from mbdesk.services.exchange.merge_round import MergeRound, MergeVerdict
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.running.remembered import remember_folder
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.sentences.messages import sentence

LOOK_MILLISECONDS, SOON_MILLISECONDS = 5000, 400
"""How often the folder is looked at, and how soon after the system says that it has changed."""
LINES = 5
_INBOX = "inbox"


class InboxCard(Retranslatable, QFrame):
    """Watches a folder while its box is ticked. Emits `arrived` with the exports to merge.

    Who merges them tells what became of them by `tell`. Looking is done in the background: a shared
    folder may hang.
    """

    arrived = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._inbox: Inbox | None = None
        self._folder: Path | None = None
        self._looking = False
        self._told: deque[tuple[str, MergeVerdict | Exception]] = deque(maxlen=LINES)
        self.heading, self.folder = PlainLabel(role=TextRole.STRONG), PlainLabel()
        self.outcomes = PlainLabel()
        self.choose, self.watch = Button(ButtonKind.ROW), CheckBox()
        self._watcher, self._poll, self._soon = QFileSystemWatcher(self), QTimer(self), QTimer(self)
        self._poll.setInterval(LOOK_MILLISECONDS)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MILLISECONDS)
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.watch.toggled.connect(self._toggle)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        for timer in (self._poll, self._soon):
            timer.timeout.connect(self.look)
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, row = staff_look(), QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        layout.setSpacing(look.px(8))
        row.addWidget(self.heading)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        layout.addLayout(row)
        layout.addWidget(self.watch)
        layout.addWidget(self.outcomes)

    @property
    def watching(self) -> bool:
        """Whether what arrives is merged by itself."""
        return self._inbox is not None

    def use_folder(self, folder: Path) -> None:
        """Watch this folder from now on."""
        remember_folder(_INBOX, folder)
        self._stop()
        self._folder, self._inbox = folder, Inbox(folder)
        self._watcher.addPath(str(folder))
        self._poll.start()
        self._soon.start()
        self.watch.blockSignals(True)  # it only follows
        self.watch.setChecked(True)
        self.watch.blockSignals(False)
        self.retranslate()

    def look(self) -> None:
        """Look into the folder, unless that is under way."""
        inbox = self._inbox
        if inbox is None or self._looking:
            return
        self._looking = True

        def seen(ready: tuple[Path, ...]) -> None:
            self._looking = False
            if ready and self._inbox is inbox:
                self.arrived.emit(list(ready))

        def failed(error: Exception) -> None:
            self._looking = False
            self._say(error)

        run(lambda _progress: inbox.look(), done=seen, failed=failed, parent=self)

    def tell(self, made: MergeRound) -> None:
        """Tell what became of what arrived; what was seen already is no news."""
        for verdict in made.verdicts:
            if verdict.merged is None or not verdict.merged.seen_already:
                self._say(verdict)

    def _say(self, what: MergeVerdict | Exception) -> None:
        before = self._told[0][1] if self._told else None
        if isinstance(what, Exception) and repr(what) == repr(before):
            return  # a folder that stays away is told once
        self._told.appendleft((QTime.currentTime().toString("HH:mm"), what))
        self.retranslate()

    def _toggle(self, on: bool) -> None:  # noqa: FBT001  # the signal's form
        if on and self._folder is not None and is_folder(self._folder):
            self.use_folder(self._folder)
        elif on:  # ticked again once a folder is chosen
            self.watch.setChecked(False)
            self._ask()
        else:
            self._stop()
            self.retranslate()

    def _stop(self) -> None:
        self._inbox = None
        self._poll.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def _ask(self) -> None:
        ask_folder(self, self.tr("The folder in which exports arrive"), self.use_folder)

    def _line(self, at: str, what: MergeVerdict | Exception) -> str:
        if isinstance(what, Exception):
            return f"{at}  {sentence(what, current_reader()).what}"
        merged = what.merged
        if merged is None:
            told = sentence(what.refusal, current_reader()).what if what.refusal else ""
            nothing = self.tr("Nothing of the file was used.")
            return f"{at}  {what.path.name}: {told} {nothing}"
        told = self.tr("{station}, export {number}.").format(
            station=merged.station.full_name, number=number(merged.number)
        )
        votes = self.tr("%Ln new votes.", "", merged.new_votes)
        receipt = self.tr("Receipt written.") if what.receipt else self.tr("No receipt.")
        return f"{at}  {told} {votes} {receipt}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        folder = self._folder
        self.heading.setText(self.tr("Inbox"))
        self.folder.setText(str(folder) if folder is not None else self.tr("No folder is chosen."))
        self.choose.setText(self.tr("Choose the folder…"))
        self.watch.setText(self.tr("Merge what arrives there by itself"))
        self.outcomes.setText("\n".join(self._line(at, what) for at, what in self._told))
        self.outcomes.setVisible(bool(self._told))
