"""Starting a new process: a wizard of three pages, then the central file and the key file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget, QWizard

from mbdesk.domain.process import Mode, Rules
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.key_files import new_keys
from mbdesk.services.centre.setup import create_central
from mbdesk.services.centre.setup_checks import Setup
from mbdesk.services.common.file_names import new_process_name
from mbdesk.ui.look.screen_language import Retranslatable, language
from mbdesk.ui.staff.file_dialogs import PathField, ask_new_file
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.remembered import documents
from mbdesk.ui.staff.scrolling import room_for
from mbdesk.ui.staff.style import LineEdit, PlainLabel
from mbdesk.ui.staff.work import WorkBar, may_close
from mbdesk.ui.start.frame_page import DaysPage, FramePage, WizardPage


class KeysPage(WizardPage):
    """Where the two files go, and the passphrase, typed twice."""

    def __init__(self) -> None:
        super().__init__()
        self.central = PathField(lambda take: self._ask(self.central, take))
        self.keys = PathField(lambda take: self._ask(self.keys, take))
        self._called = ""
        self._proposed: dict[PathField, Path | None] = {self.central: None, self.keys: None}
        self.passphrase, self.again = LineEdit(), LineEdit()
        self.central_label, self.keys_label = self.row(self.central), self.row(self.keys)
        self.passphrase_label, self.again_label = self.row(self.passphrase), self.row(self.again)
        self.hint, self.notice, self.work = PlainLabel(), Notice(), WorkBar()
        self.hint.setWordWrap(True)
        for widget in (self.hint, self.notice, self.work):
            self.add(widget)
        for line in (self.passphrase, self.again):
            line.setEchoMode(LineEdit.EchoMode.Password)
            line.textChanged.connect(self._look)
        self.central.changed.connect(self.completeChanged)
        self.keys.changed.connect(self.completeChanged)
        self.retranslate()

    def propose(self, called: str) -> None:
        """Propose files named after what the process is called, where no others were named."""
        self._called = called
        name = new_process_name(called, language())
        for field, ending in ((self.central, "mbdesk"), (self.keys, "mbkeys")):
            if field.path == self._proposed[field]:
                self._proposed[field] = documents() / f"{name}.{ending}"
                field.set_path(documents() / f"{name}.{ending}")

    def isComplete(self) -> bool:
        """Whether both files are named and the passphrase is long enough and typed alike."""
        return bool(self.central.path and self.keys.path) and not self._lacking()

    def _ask(self, field: PathField, take: Callable[[Path], None]) -> None:
        proposed = field.path or self._proposed[field] or documents()
        ask_new_file(self, self.tr("Where is the file to be written?"), proposed, take)

    def _lacking(self) -> str:
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases are not alike yet.")
        return ""

    def _look(self) -> None:
        self.hint.setText(self._lacking())
        self.completeChanged.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("Files and passphrase"))
        self.explanation.setText(
            self.tr(
                "The key file opens the votes together with the passphrase. Keep a copy of the key "
                "file on a stick in a safe, and the passphrase somewhere else. If one of them is "
                "lost, the votes can never be counted; nobody can help."
            )
        )
        self.central_label.setText(self.tr("The &central file"))
        self.keys_label.setText(self.tr("The &key file"))
        self.passphrase_label.setText(self.tr("&Passphrase, for example five random words"))
        self.again_label.setText(self.tr("The passphrase &again"))
        self.central.name(self.tr("The central file"), self.tr("Choose…"))
        self.keys.name(self.tr("The key file"), self.tr("Choose…"))
        self.propose(self._called)
        self._look()


class CreateWizard(Retranslatable, QWizard):
    """Calls `then` with the new central file, opened."""

    def __init__(self, then: Callable[[CentralFile], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._then = then
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.frame, self.days, self.keys = FramePage(), DaysPage(), KeysPage()
        for page in (self.frame, self.days, self.keys):
            self.addPage(page)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 75, metrics.height() * 32)
        self.resize(wanted.boundedTo(room_for(self).size()))
        self.frame.name.textChanged.connect(self.keys.propose)
        self.keys.work.busy.connect(self._set_busy)
        self.retranslate()

    def setup(self) -> Setup:
        """Return what the pages say; everything else has its default."""
        rehearsal = self.frame.rehearsal.isChecked()
        return Setup(
            titles={DEFAULT_LANGUAGE: bare(self.frame.name.text())},
            funds=self.frame.funds.value(),
            phases=self.days.phases(),
            district=bare(self.frame.district.text()),
            rules=Rules(
                max_choices=self.frame.choices.value(), survey=self.frame.survey.isChecked()
            ),
            mode=Mode.TEST if rehearsal else Mode.LIVE,
        )

    def accept(self) -> None:
        """Make the files in the background; the wizard closes only when they are there."""
        central, keys = self.keys.central.path, self.keys.keys.path
        if central is None or keys is None:
            return
        setup = self.setup()
        self.keys.notice.hide()
        self.keys.work.start(
            lambda: self.tr("Making the files"),
            lambda _: create_central(central, setup, keys, new_keys(setup)),
            self._done,
            self.keys.notice.refuse,
        )

    def reject(self) -> None:
        """Close, unless the files are being made."""
        if may_close(self):
            super().reject()

    def _done(self, central: CentralFile) -> None:
        self.keys.passphrase.clear()
        self.keys.again.clear()
        super().accept()
        self._then(central)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        for which in (
            QWizard.WizardButton.BackButton,
            QWizard.WizardButton.FinishButton,
            QWizard.WizardButton.CancelButton,
        ):
            self.button(which).setDisabled(busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("New participatory budget"))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("Back"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("Next"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Make the files"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
