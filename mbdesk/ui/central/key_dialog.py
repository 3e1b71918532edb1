"""Asking for the key file and its passphrase, and unlocking one key with them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from mbdesk.services.centre.central_file import (
    CentralFile,
    SigningKey,
    unlock_signing,
)
from mbdesk.services.counting.count import CountingKeys, unlock_counting
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.staff.dialogs import Dialog
from mbdesk.ui.staff.file_dialogs import PathField, ask_file
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.style import LineEdit, PlainLabel
from mbdesk.ui.staff.work import WorkBar

Unlock = Callable[[CentralFile, Path, str], Any]


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
    """Ask for the passphrase and call `then` with the keys that box and open the ballots."""
    KeyDialog(desk.central, unlock_counting, then, parent).open()


class KeyDialog(Dialog):
    """Stays open until the key is unlocked or the person gives up."""

    def __init__(
        self,
        central: CentralFile,
        unlock: Unlock,
        then: Callable[[Any], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._central, self._unlock, self._then = central, unlock, then
        self.explanation = PlainLabel()
        self.explanation.setWordWrap(True)
        self.file = PathField(lambda take: ask_file(self, self.tr("The key file"), "mbkeys", take))
        self.passphrase = LineEdit()
        self.passphrase.setEchoMode(LineEdit.EchoMode.Password)
        self.notice, self.work = Notice(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.file_label, self.passphrase_label = PlainLabel(), PlainLabel()
        self._lay_out()
        self._connect()
        self._propose_file()
        self.retranslate()
        self._allow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.file_label, self.file)
        form.addRow(self.passphrase_label, self.passphrase)
        self.file_label.setBuddy(self.file)
        self.passphrase_label.setBuddy(self.passphrase)
        self.body.addWidget(self.explanation)
        self.body.addLayout(form)
        self.body.addWidget(self.notice)
        for widget in (self.work, self.buttons):
            self.below.addWidget(widget)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.unlock)
        self.buttons.rejected.connect(self.reject)
        self.work.busy.connect(self.buttons.setDisabled)
        self.file.changed.connect(self._allow)

    def _propose_file(self) -> None:
        beside = self._central.key_file
        if beside is not None:
            self.file.set_path(beside)
            self.passphrase.setFocus()

    def _allow(self) -> None:
        named = self.file.path is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(named)

    def unlock(self) -> None:
        """Try the passphrase, in the background: it takes about a second on purpose."""
        path, passphrase = self.file.path, self.passphrase.text()
        if path is None:
            return
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Unlocking the key"),
            lambda _: self._unlock(self._central, path, passphrase),
            self._unlocked,
            self._refused,
        )

    def _unlocked(self, key: SigningKey | CountingKeys) -> None:
        self.passphrase.clear()
        self.accept()
        self._then(key)

    def _refused(self, error: Exception) -> None:
        self.notice.refuse(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("Unlock the key"))
        self.explanation.setText(
            self.tr("The key file and the passphrase are kept apart. Both are needed here.")
        )
        self.file_label.setText(self.tr("&Key file"))
        self.passphrase_label.setText(self.tr("&Passphrase"))
        self.file.name(self.tr("The key file"), self.tr("Choose…"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Unlock"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
