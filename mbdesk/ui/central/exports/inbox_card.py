"""The inbox: its folder, whether what arrives is merged by itself, and what became of it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.durable import is_folder
from mbdesk.services.exchange.merge_round import MergeVerdict
from mbdesk.ui.central.desk.inbox_watch import InboxWatch
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.sentences.messages import sentence


class InboxCard(Retranslatable, QFrame):
    """Shows the watched folder. Pages that have one each show the same."""

    def __init__(self, watch: InboxWatch) -> None:
        super().__init__()
        self.setObjectName("card")
        self.inbox = watch
        self.heading, self.folder = PlainLabel(role=TextRole.STRONG), PlainLabel()
        self.outcomes = PlainLabel()
        self.choose, self.watch = Button(ButtonKind.ROW), CheckBox()
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.watch.toggled.connect(self._toggle)
        watch.changed.connect(self.retranslate)
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

    def _toggle(self, on: bool) -> None:  # noqa: FBT001  # the signal's form
        folder = self.inbox.folder
        if on and folder is not None and is_folder(folder):
            self.inbox.use_folder(folder)
        elif on:  # ticked again once a folder is chosen
            self.watch.setChecked(False)
            self._ask()
        elif self.inbox.watching:
            self.inbox.stop()

    def _ask(self) -> None:
        ask_folder(self, self.tr("The folder in which exports arrive"), self.inbox.use_folder)

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
        if what.late:
            late = self.tr(
                "It came after the ballot box was made. It waits on the page “Files kept aside”."
            )
            return f"{at}  {told} {late}"
        votes = self.tr("%Ln new votes.", "", merged.new_votes)
        receipt = self.tr("Receipt written.") if what.receipt else self.tr("No receipt.")
        return f"{at}  {told} {votes} {receipt}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        folder, told = self.inbox.folder, self.inbox.told
        self.watch.blockSignals(True)  # it only follows
        self.watch.setChecked(self.inbox.watching)
        self.watch.blockSignals(False)
        self.heading.setText(self.tr("Inbox"))
        self.folder.setText(str(folder) if folder is not None else self.tr("No folder is chosen."))
        self.choose.setText(self.tr("Choose the folder…"))
        self.watch.setText(self.tr("Merge what arrives there by itself"))
        self.outcomes.setText("\n".join(self._line(at, what) for at, what in told))
        self.outcomes.setVisible(bool(told))
