"""The keys: who keeps each, what its loss means and what can still be done, and its last check."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame, KeyScheme
from mbdesk.services.centre.key_files import KeyCheck, KeyFacts, check_key_file, copy_key_file
from mbdesk.sync.keys import KeyFileKind
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.desk_page import DeskPage
from mbdesk.ui.central.key_dialog import KeyDialog
from mbdesk.ui.central.key_losses import (
    FILES,
    KEEPERS,
    LOSSES,
    ONE_PERSON,
    SCHEMES,
    SHEETS_LOST,
    KeyLoss,
)
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.staff.file_dialogs import ask_file, ask_folder
from mbdesk.ui.staff.notice import NoticeKind
from mbdesk.ui.staff.style import LARGE, PlainLabel, enlarge
from mbdesk.ui.staff.table import day


class KeyFileView(Retranslatable, QWidget):
    """One key file: its keeper, what was done with it, and a paragraph on each of its keys."""

    def __init__(self, facts: KeyFacts) -> None:
        super().__init__()
        self.facts = facts
        self.heading, self.keeper, self.done = PlainLabel(), PlainLabel(), PlainLabel()
        self.keys = {purpose: PlainLabel() for purpose in facts.purposes}
        self.sheets = PlainLabel()
        enlarge(self.heading, LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self.heading, self.keeper, self.done, *self.keys.values(), self.sheets):
            label.setWordWrap(True)
            layout.addWidget(label)
        self.sheets.setVisible(facts.kind is KeyFileKind.TALLY)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader, facts = current_reader(), self.facts
        self.heading.setText(FILES[facts.kind].read(reader))
        self.keeper.setText(KEEPERS[facts.kind].read(reader))
        self.done.setText(f"{self._checked()} {self._copied()}")
        self.sheets.setText(SHEETS_LOST.read(reader))
        for purpose, label in self.keys.items():
            loss = LOSSES[purpose]
            told = {name: getattr(loss, name).read(reader) for name in KeyLoss.__slots__}
            words = self.tr("{name}: {use}\nIf it is lost: {lost}\nWhat can be done then: {still}")
            label.setText(words.format(**told))

    def _checked(self) -> str:
        if not self.facts.confirmed:
            return self.tr("Its words have never been typed from the paper.")
        checked = day(self.facts.checked_on)
        return self.tr("Its words opened it last on {day}.").format(day=checked)

    def _copied(self) -> str:
        if not self.facts.copied_on:
            return self.tr("No copy has been made.")
        return self.tr("A copy was made last on {day}.").format(day=day(self.facts.copied_on))


class KeysPage(DeskPage):
    """Lists the key files. The main action checks one: its words open it, its keys are ours."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.files: list[KeyFileView] = []
        self.copy = QPushButton()
        self.add_action(self.copy)
        self.body.addStretch(1)
        self.primary.clicked.connect(self.check)
        self.copy.clicked.connect(self.choose_file)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show what the log says of each key file now."""
        known = self._desk.snapshot
        self.lead.setText(self._scheme(known.frame))
        if [view.facts for view in self.files] == list(known.keys):
            return
        for view in self.files:
            self.body.removeWidget(view)
            view.deleteLater()
        self.files = [KeyFileView(facts) for facts in known.keys]
        for place, view in enumerate(self.files):
            self.body.insertWidget(place, view)

    def _scheme(self, frame: Frame) -> str:
        """Return which scheme it is, and where one person could open both envelopes of a vote."""
        says = [SCHEMES[frame.key_scheme]]
        if frame.key_scheme is KeyScheme.SIMPLE and frame.rules.access is not VoterAccess.OPEN:
            says.append(ONE_PERSON)
        return " ".join(each.read(current_reader()) for each in says)

    def check(self) -> None:
        """Ask for a key file and its words, and open each key in it."""
        KeyDialog(self._desk.central, check_key_file, self._checked, self).open()

    def _checked(self, checked: KeyCheck) -> None:
        def said() -> tuple[str, str]:
            reader = current_reader()
            held = ", ".join(LOSSES[purpose].name.read(reader) for purpose in checked.purposes)
            return (
                self.tr("The words open the file, and its keys are those of this process."),
                self.tr("It holds: {keys}").format(keys=held),
            )

        self._desk.refresh(lambda: self.notice.tell(NoticeKind.DONE, said))

    def choose_file(self) -> None:
        """Ask which key file is to be copied, then where to."""
        beside = self._desk.central.key_file
        if beside is not None and len(self._desk.snapshot.keys) == 1:
            self._choose_stick(beside)
        else:
            ask_file(self, self.tr("Which key file is to be copied?"), "mbkeys", self._choose_stick)

    def _choose_stick(self, path: Path) -> None:
        title = self.tr("On which stick is the copy to be written?")
        ask_folder(self, title, partial(self._copy, path))

    def _copy(self, path: Path, folder: Path) -> None:
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Copying the key file"),
            lambda _: copy_key_file(self._desk.central, path, folder),
            self._copied,
            self.notice.refuse,
        )

    def _copied(self, path: Path) -> None:
        def said() -> tuple[str, str]:
            return self.tr("The copy is whole. It was read back."), str(path)

        self._desk.refresh(lambda: self.notice.tell(NoticeKind.DONE, said))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Keys"))
        self.primary.setText(self.tr("Check a key file…"))
        self.copy.setText(self.tr("Copy a key file…"))
        self.refresh()
