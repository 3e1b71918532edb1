"""Asking for a key file and the words that open it, and unlocking a key with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from mbdesk.domain.process import KeyScheme
from mbdesk.services.centre.central_file import (
    CentralFile,
    ContactKey,
    CountingKeys,
    RollKey,
    SigningKey,
    TallyKey,
    unlock_contact,
    unlock_counting,
    unlock_roll,
    unlock_signing,
    unlock_tally,
)
from mbdesk.services.centre.keys.key_files import wants_sheets
from mbdesk.sync.compartments import Secret
from mbdesk.sync.keys import FILES, Purpose
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.keys.key_losses import KEEPERS, LOSSES
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import Progress
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.forms.key_fields import KeyFields
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar

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


def with_contact(desk: Desk, parent: QWidget, then: Callable[[ContactKey], None]) -> None:
    """Call `then` with the key that opens contacts; it is asked for each time, and not kept."""
    KeyDialog(desk.central, unlock_contact, then, parent, Purpose.CONTACT).open()


def with_counting(desk: Desk, parent: QWidget, then: Callable[[CountingKeys], None]) -> None:
    """Call `then` with the keys that box and open the votes, from the simple scheme's one file."""
    KeyDialog(desk.central, unlock_counting, then, parent, Purpose.TALLY).open()


def with_roll(desk: Desk, parent: QWidget, then: Callable[[SigningKey, RollKey], None]) -> None:
    """Call `then` with the desk's and the roll keeper's keys, which make the box."""

    def ask_roll(signing: SigningKey) -> None:
        KeyDialog(
            desk.central, unlock_roll, lambda roll: then(signing, roll), parent, Purpose.ROLL
        ).open()

    with_signing(desk, parent, ask_roll)


def with_tally(desk: Desk, parent: QWidget, then: Callable[[TallyKey], None]) -> None:
    """Call `then` with the key that opens the votes; in the strict scheme two sheets open it."""
    KeyDialog(desk.central, unlock_tally, then, parent, Purpose.TALLY).open()


class KeyDialog(Dialog):
    """Stays open until the key is unlocked or the person gives up.

    Asks for a passphrase, or for two word sheets where the file says that they open it.
    Proposes the key file with a key for the `purpose`; without one, any file or copy may be meant.
    """

    def __init__(
        self,
        central: CentralFile,
        unlock: Unlock,
        then: Callable[[Any], None],
        parent: QWidget,
        purpose: Purpose | None = Purpose.SIGNING,
    ) -> None:
        super().__init__(parent)
        self._central, self._unlock, self._then = central, unlock, then
        self._purpose = purpose
        self.explanation = PlainLabel()
        self._strict = central.key_scheme is KeyScheme.STRICT
        self.fields = KeyFields(
            lambda path: wants_sheets(central, path),
            by_sheets=self._strict and purpose is Purpose.TALLY,
        )
        self.file, self.open_words = self.fields.file, self.fields.open_words
        self.passphrase = self.fields.passphrase.line
        self.sheets = tuple(sheet.line for sheet in self.fields.sheets)
        self.notice, self.work = Notice(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for widget in (self.explanation, self.fields, self.notice):
            self.body.addWidget(widget)
        self.below.addWidget(self.work)
        self.below.addWidget(self.buttons)
        self._connect()
        self._propose_file()
        self.retranslate()
        self._allow()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.unlock)
        self.buttons.rejected.connect(self.reject)
        self.work.busy.connect(self.buttons.setDisabled)
        self.fields.changed.connect(self._allow)
        self.notice.until(self.fields.edited, self.fields.told_late)

    def _propose_file(self) -> None:
        purpose = self._purpose
        beside = self._central.key_file_for(purpose) if purpose is not None else None
        if beside is not None:
            self.file.set_path(beside)
            self.fields.focus_words()

    def _allow(self) -> None:
        named = self.fields.path is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(named)

    def unlock(self) -> None:
        """Try the words, in the background: it takes about a second on purpose."""
        path, secret = self.fields.path, self.fields.secret()
        if path is None:
            return
        self.notice.withdraw()

        def work(_: Progress) -> Any:
            return self._unlock(self._central, path, secret(path))

        self.work.start(lambda: self.tr("Unlocking the key"), work, self._unlocked, self._refused)

    def _unlocked(self, key: Any) -> None:
        self.fields.clear()
        self.accept()
        self._then(key)

    def _refused(self, error: Exception) -> None:
        if not self.fields.tells(error):
            self.notice.refuse(error)
        self.fields.focus_words()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        checks = self._purpose is None
        self.setWindowTitle(self.tr("Check a key file") if checks else self.tr("Unlock the key"))
        self.explanation.setText(" ".join(self._explained()))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            self.tr("Check") if checks else self.tr("Unlock")
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _explained(self) -> list[str]:
        """Return which key is wanted, and where it and its words are."""
        purpose, reader = self._purpose, current_reader()
        apart = self.tr(
            "The key file and the paper with its words are kept apart. Both are needed."
        )
        if purpose is None:
            return [self.tr("Choose the file, or the copy, that is to be checked."), apart]
        if not self._strict:  # one file holds every key: no key has a name of its own there
            return [
                self.tr("The key file is needed."),
                LOSSES[purpose].use.read(reader),
                self.tr("It and the paper with its words are kept apart."),
            ]
        wanted = self.tr("{key} is needed.").format(key=LOSSES[purpose].name.read(reader))
        kind = next(each for each in FILES[KeyScheme.STRICT] if purpose in each.purposes)
        lies = self.tr("It lies in {file}.").format(file=f"{kind}.mbkeys")
        return [wanted, lies, KEEPERS[kind].read(reader)]
