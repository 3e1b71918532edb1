"""Asking for a key file and the words that open it, and unlocking a key with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from mbdesk.domain.process import KeyScheme
from mbdesk.errors import KnownError
from mbdesk.services.centre.central_file import (
    CentralFile,
    CountingKeys,
    RollKey,
    SigningKey,
    TallyKey,
    unlock_counting,
    unlock_roll,
    unlock_signing,
    unlock_tally,
)
from mbdesk.services.centre.key_files import wants_sheets
from mbdesk.services.centre.key_papers import read_secret
from mbdesk.sync.compartments import Secret
from mbdesk.sync.keys import Purpose
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.key_losses import LOSSES
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import Progress
from mbdesk.ui.staff.check_box import CheckBox
from mbdesk.ui.staff.dialogs import Dialog
from mbdesk.ui.staff.file_dialogs import PathField, ask_file
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.style import LineEdit, PlainLabel
from mbdesk.ui.staff.work import WorkBar

Unlock = Callable[[CentralFile, Path, Secret], Any]


def with_signing(desk: Desk, parent: QWidget, then: Callable[[SigningKey], None]) -> None:
    """Call `then` with the signing key: the one at hand, or one that is unlocked now."""
    if desk.signing is not None:
        then(desk.signing)
        return

    def take(key: SigningKey) -> None:
        desk.keep(key)
        then(key)

    KeyDialog(desk.central, unlock_signing, take, parent).open()


def with_counting(desk: Desk, parent: QWidget, then: Callable[[CountingKeys], None]) -> None:
    """Call `then` with the keys that box and open the votes.

    In the strict key scheme they lie in two files: the roll keeper is asked first, then two holders
    of sheets.
    """
    central = desk.central
    if central.frame.key_scheme is KeyScheme.SIMPLE:
        KeyDialog(central, unlock_counting, then, parent, Purpose.TALLY).open()
        return

    def ask_tally(roll: RollKey) -> None:
        def take(tally: TallyKey) -> None:
            then(CountingKeys(roll, tally))

        KeyDialog(central, unlock_tally, take, parent, Purpose.TALLY).open()

    KeyDialog(central, unlock_roll, ask_tally, parent, Purpose.ROLL).open()


class KeyDialog(Dialog):
    """Stays open until the key is unlocked or the person gives up.

    Asks for a passphrase, or for two word sheets where the file says that they open it.
    """

    def __init__(
        self,
        central: CentralFile,
        unlock: Unlock,
        then: Callable[[Any], None],
        parent: QWidget,
        purpose: Purpose = Purpose.SIGNING,
    ) -> None:
        super().__init__(parent)
        self._central, self._unlock, self._then = central, unlock, then
        self._purpose = purpose
        self.explanation = PlainLabel()
        self.explanation.setWordWrap(True)
        self.file = PathField(lambda take: ask_file(self, self.tr("The key file"), "mbkeys", take))
        self.passphrase = LineEdit()
        self.sheets = (LineEdit(), LineEdit())
        self.open_words = CheckBox()
        self._show_words(shown=False)
        self.notice, self.work = Notice(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.file_label, self.passphrase_label = PlainLabel(), PlainLabel()
        self.sheet_labels = (PlainLabel(), PlainLabel())
        self._form = QFormLayout()
        self._lay_out()
        self._connect()
        self._propose_file()
        self.retranslate()
        self._allow()

    def _lay_out(self) -> None:
        form = self._form
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.file_label, self.file)
        form.addRow(self.passphrase_label, self.passphrase)
        for label, sheet in zip(self.sheet_labels, self.sheets, strict=True):
            form.addRow(label, sheet)
            label.setBuddy(sheet)
        self.file_label.setBuddy(self.file)
        self.passphrase_label.setBuddy(self.passphrase)
        self.body.addWidget(self.explanation)
        self.body.addLayout(form)
        self.body.addWidget(self.open_words)
        self.body.addWidget(self.notice)
        for widget in (self.work, self.buttons):
            self.below.addWidget(widget)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.unlock)
        self.buttons.rejected.connect(self.reject)
        self.work.busy.connect(self.buttons.setDisabled)
        self.file.changed.connect(self._allow)
        self.open_words.toggled.connect(lambda shown: self._show_words(shown=shown))

    def _propose_file(self) -> None:
        beside = self._central.key_file_for(self._purpose)
        if beside is not None:
            self.file.set_path(beside)
            self.passphrase.setFocus()

    def _allow(self) -> None:
        """Ask for what opens the file that is named; allow to go on once one is."""
        path = self.file.path
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(path is not None)
        by_sheets = self._wants_sheets(path)
        self._form.setRowVisible(self.passphrase, not by_sheets)
        for sheet in self.sheets:
            self._form.setRowVisible(sheet, by_sheets)

    def _wants_sheets(self, path: Path | None) -> bool:
        try:
            return path is not None and wants_sheets(self._central, path)
        except KnownError:  # it is told when the key is to be unlocked
            return False

    def _show_words(self, *, shown: bool) -> None:
        mode = LineEdit.EchoMode.Normal if shown else LineEdit.EchoMode.Password
        for field in (self.passphrase, *self.sheets):
            field.setEchoMode(mode)

    def unlock(self) -> None:
        """Try the words, in the background: it takes about a second on purpose."""
        path, passphrase = self.file.path, self.passphrase.text()
        if path is None:
            return
        sheets = [each.text() for each in self.sheets] if self._wants_sheets(path) else None
        self.notice.hide()

        def work(_: Progress) -> Any:
            return self._unlock(self._central, path, read_secret(sheets) if sheets else passphrase)

        self.work.start(lambda: self.tr("Unlocking the key"), work, self._unlocked, self._refused)

    def _unlocked(self, key: Any) -> None:
        for field in (self.passphrase, *self.sheets):
            field.clear()
        self.accept()
        self._then(key)

    def _refused(self, error: Exception) -> None:
        self.notice.refuse(error)
        field = next(each for each in (self.passphrase, *self.sheets) if each.isVisibleTo(self))
        field.setFocus()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("Unlock the key"))
        apart = self.tr(
            "The key file and the paper with its words are kept apart. Both are needed."
        )
        key = LOSSES[self._purpose].name.read(current_reader())
        self.explanation.setText(self.tr("{key} is needed. {apart}").format(key=key, apart=apart))
        self.file_label.setText(self.tr("&Key file"))
        self.passphrase_label.setText(self.tr("The &five words"))
        first, second = self.sheet_labels
        first.setText(self.tr("The 20 words of &one sheet"))
        second.setText(self.tr("The 20 words of &another sheet"))
        self.open_words.setText(self.tr("&Show what is typed"))
        self.file.name(self.tr("The key file"), self.tr("Choose…"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Unlock"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
