"""The keys: who keeps each, what its loss means and what can still be done, and its last check."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame, KeyScheme
from mbdesk.domain.station import Station, StationKind
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.keys.key_files import (
    KEY_FILES,
    KeyCheck,
    KeyFacts,
    NewSheets,
    check_key_file,
    copy_key_file,
    make_new_sheets,
)
from mbdesk.sync.compartments import Secret
from mbdesk.sync.keys import KeyFileKind, Purpose
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import NEW_CODE, RESET_CODE, VOID_CARD, CentralPage, about
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from mbdesk.ui.central.keys.key_losses import (
    CODES,
    KEEPERS,
    LOSSES,
    ONE_PERSON,
    SCHEMES,
    SHEETS_LOST,
    WORDS_LOST,
    KeyLoss,
)
from mbdesk.ui.central.keys.sheets_dialog import SheetsDialog
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_file, ask_folder
from mbdesk.ui.staff.parts.facts import FactsCard, ShownFact
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import add_entry
from mbdesk.ui.staff.parts.table import day
from mbdesk.words.phrase import Phrase, translate


class KeyFileView(Retranslatable, QWidget):
    """One key file: its keeper, what was done with it, and a card with a line on each key in it."""

    def __init__(self, facts: KeyFacts) -> None:
        super().__init__()
        self.facts = facts
        self.heading, self.keeper, self.done = PlainLabel(), PlainLabel(), PlainLabel()
        self.card, self.sheets = FactsCard(), PlainLabel()
        self.heading.set_role(TextRole.SECTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.keeper, self.done, self.card, self.sheets):
            layout.addWidget(part)
        for label in (self.keeper, self.done, self.sheets):
            label.setWordWrap(True)
        self.sheets.setVisible(facts.kind is KeyFileKind.TALLY)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader, facts = current_reader(), self.facts
        self.heading.setText(KEY_FILES[facts.kind].read(reader))
        self.keeper.setText(KEEPERS[facts.kind].read(reader))
        self.done.setText(f"{self._checked()} {self._copied()}")
        self.sheets.setText(SHEETS_LOST.read(reader))
        losses = [LOSSES[purpose] for purpose in facts.purposes]
        if facts.kind is not KeyFileKind.TALLY:
            losses.append(WORDS_LOST)
        self.card.show_facts([ShownFact(loss.name.read(reader), told_of(loss)) for loss in losses])

    def _checked(self) -> str:
        if not self.facts.confirmed:
            return self.tr("Its words have never been typed from the paper.")
        checked = day(self.facts.checked_on)
        return self.tr("Its words opened it last on {day}.").format(day=checked)

    def _copied(self) -> str:
        if not self.facts.copied_on:
            return self.tr("No copy has been made.")
        return self.tr("A copy was made last on {day}.").format(day=day(self.facts.copied_on))


class CodeView(Retranslatable, QWidget):
    """A code or card, what its loss means, and the button that leads to what is done then."""

    def __init__(self, loss: KeyLoss, says: Phrase, act: str) -> None:
        super().__init__()
        self._loss, self._says, self.act = loss, says, act
        self.card, self.button = FactsCard(), QPushButton()
        self.menu = QMenu(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.card.show_facts([ShownFact(self._loss.name.read(reader), told_of(self._loss))])
        self.button.setText(self._says.read(reader))


WAYS: Mapping[str, tuple[Phrase, str]] = {
    "station": (translate("KeysPage", "Give a station a new code…"), NEW_CODE),
    "staff": (translate("KeysPage", "Let a staff code be chosen anew…"), RESET_CODE),
    "card": (translate("KeysPage", "Void a card…"), VOID_CARD),
}
"""The way out of the loss of each code: what its button says, and the act that it leads to."""
MOST_LISTED = 20
"""Stations that are offered in a menu at most; of more, one is chosen on the page of places."""


def told_of(loss: KeyLoss) -> str:
    """Return what a key is for, what its loss means and what can be done, a line each."""
    reader = current_reader()
    told = {name: getattr(loss, name).read(reader) for name in KeyLoss.__slots__}
    words = translate("KeyFileView", "{use}\nIf it is lost: {lost}\nWhat can be done then: {still}")
    return words.read(reader).format(**told)


class KeysPage(DeskPage):
    """Lists the key files. The main action checks one: its words open it, its keys are ours."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.files: list[KeyFileView] = []
        self.copy, self.renew = QPushButton(), QPushButton()
        self.codes_heading = PlainLabel()
        self.codes_heading.set_role(TextRole.SECTION)
        self.codes = {name: CodeView(loss, *WAYS[name]) for name, loss in CODES.items()}
        self.add_action(self.copy)
        self.add_action(self.renew)
        self.body.addWidget(self.codes_heading)
        for view in self.codes.values():
            self.body.addWidget(view)
            view.button.clicked.connect(partial(self._lead_to, view))
        self.body.addStretch(1)
        self.renew.clicked.connect(self.renew_sheets)
        self.primary.clicked.connect(self.check)
        self.copy.clicked.connect(self.choose_file)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show what the log says of each key file now."""
        known = self._desk.snapshot
        self.lead.setText(self._scheme(known.frame))
        self.renew.setVisible(any(each.kind is KeyFileKind.TALLY for each in known.keys))
        self.codes["card"].setVisible(known.by_card)
        if [view.facts for view in self.files] == list(known.keys):
            return
        for view in self.files:
            self.body.removeWidget(view)
            view.deleteLater()
        self.files = [KeyFileView(facts) for facts in known.keys]
        for place, view in enumerate(self.files):
            self.body.insertWidget(place, view)

    def _lead_to(self, view: CodeView, *_: object) -> None:
        """Lead to the decision about a card or the only station; of several, ask which one."""
        if view.act == VOID_CARD:
            self.row_wanted.emit(CentralPage.CARDS, VOID_CARD)
            return
        known = self._desk.snapshot.stations
        fit = [
            each.station
            for each in known
            if view.act == NEW_CODE or each.station.kind is StationKind.KIOSK
        ]
        if len(fit) == 1:
            self.row_wanted.emit(CentralPage.PLACES, about(view.act, fit[0].id))
        elif not fit or len(fit) > MOST_LISTED:
            self.page_wanted.emit(CentralPage.PLACES)
        else:
            self._offer(view, fit)

    def _offer(self, view: CodeView, stations: Sequence[Station]) -> None:
        view.menu.clear()
        for each in stations:
            key = about(view.act, each.id)
            entry = add_entry(view.menu, each.full_name.replace("&", "&&"))
            entry.triggered.connect(partial(self._want_place, key))
        view.menu.popup(view.button.mapToGlobal(view.button.rect().bottomLeft()))

    def _want_place(self, key: str, *_: object) -> None:
        self.row_wanted.emit(CentralPage.PLACES, key)

    def _scheme(self, frame: Frame) -> str:
        """Return which scheme it is, and where one person could open both envelopes of a vote."""
        says = [SCHEMES[frame.key_scheme]]
        if frame.key_scheme is KeyScheme.SIMPLE and frame.rules.access is not VoterAccess.OPEN:
            says.append(ONE_PERSON)
        return " ".join(each.read(current_reader()) for each in says)

    def check(self) -> None:
        """Ask for a key file and its words, and open each key in it."""
        KeyDialog(self._desk.central, _checked_file, self._checked, self, None).open()

    def _checked(self, found: tuple[Path, KeyCheck]) -> None:
        path, checked = found

        def said() -> tuple[str, str]:
            reader = current_reader()
            held = ", ".join(LOSSES[purpose].name.read(reader) for purpose in checked.purposes)
            return (
                self.tr("The words open the file, and its keys are those of this process."),
                self.tr("{path} holds: {keys}").format(path=path, keys=held),
            )

        self._desk.refresh(lambda: self.notice.tell(NoticeKind.DONE, said))

    def renew_sheets(self) -> None:
        """Ask for two sheets, have three new ones typed back, and write the file they open."""
        central = self._desk.central

        def begin(made: NewSheets) -> None:
            logo = self._desk.snapshot.held.logo
            SheetsDialog(central, made, self._renewed, self, logo=logo).open()

        KeyDialog(central, make_new_sheets, begin, self, Purpose.TALLY).open()

    def _renewed(self, path: Path) -> None:
        def said() -> tuple[str, str]:
            told = self.tr(
                "{path}: copy it. Then destroy the old key file, its copies and the old sheets."
            )
            return self.tr("There are three new sheets."), told.format(path=path)

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
        ask_folder(self, title, partial(self._copy, path), purpose=FolderPurpose.KEYS)

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
        self.renew.setText(self.tr("Make three new sheets…"))
        self.codes_heading.setText(self.tr("Codes and cards"))
        self.refresh()


def _checked_file(central: CentralFile, path: Path, secret: Secret) -> tuple[Path, KeyCheck]:
    """Check a key file, and tell which it was: the original, or a copy; see `check_key_file`."""
    return path, check_key_file(central, path, secret)
