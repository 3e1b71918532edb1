"""Makes new word sheets: one holder at a time, typed back, and only then a file that they open."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.keys.key_files import NewSheets, write_new_sheets
from mbdesk.ui.staff.forms.dialogs import Dialog, QuestionBox
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_folder
from mbdesk.ui.staff.forms.paper_words import PaperWords
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar, may_close


class SheetsDialog(Dialog):
    """Calls `then` with the key file that was written; given up before, nothing has changed."""

    def __init__(
        self,
        central: CentralFile,
        made: NewSheets,
        then: Callable[[Path], None],
        parent: QWidget,
        *,
        logo: bytes = b"",
    ) -> None:
        super().__init__(parent)
        self._central, self._made, self._then = central, made, then
        self.explanation, self.papers, self.work = PlainLabel(), PaperWords(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.write_file = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        for widget in (self.explanation, self.papers):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.below.addWidget(self.work)
        self.below.addWidget(self.buttons)
        self._connect()
        self.papers.begin(made.papers, central.frame, logo)
        self.retranslate()
        self._allow()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._ask_folder)
        self.buttons.rejected.connect(self.reject)
        self.papers.confirmed.connect(self._allow)
        self.rejected.connect(self.papers.remove_printed)
        for work in (self.work, self.papers.work):
            work.busy.connect(self.buttons.setDisabled)

    def _allow(self) -> None:
        done = self.papers.paper is None
        self.write_file.setEnabled(done)
        if done:
            self.write_file.setFocus()

    def _ask_folder(self) -> None:
        if self.papers.paper is None:
            title = self.tr("In which folder is the new key file to be written?")
            ask_folder(self, title, self._write, purpose=FolderPurpose.KEYS)

    def _write(self, folder: Path) -> None:
        made = replace(self._made, papers=self.papers.papers)
        self.papers.notice.hide()
        self.work.start(
            lambda: self.tr("Writing the key file"),
            lambda _: write_new_sheets(self._central, made, folder),
            self._written,
            self.papers.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        super().accept()
        self._then(path)

    def reject(self) -> None:
        """Ask before the words are given up: those on paper would open nothing."""
        if may_close(self):
            question = QuestionBox(
                self,
                self.tr("Give up the new sheets?"),
                self.tr(
                    "No file has been made. The new words on paper will open nothing; the old "
                    "sheets and the old file still hold."
                ),
                (self.tr("Give them up"), self.tr("Go on")),
            )
            question.yes.clicked.connect(super().reject)
            question.open()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("New word sheets"))
        self.explanation.setText(
            self.tr(
                "The three holders come one after the other. Each writes the words of one sheet on "
                "paper, and types them from the paper. The words are shown only now."
            )
        )
        self.write_file.setText(self.tr("Write the new key file…"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
