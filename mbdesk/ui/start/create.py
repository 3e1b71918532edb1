"""Starting a new process: a wizard that makes words and files, in that order."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget, QWizard

from mbdesk.domain.process import Mode, Rules
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.staff.parts.drafts import NEW_PROCESS, Drafts, TypedDraft
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.scrolling import room_for
from mbdesk.ui.staff.parts.work import may_close
from mbdesk.ui.start.frame_page import DaysPage, FramePage
from mbdesk.ui.start.key_files_page import FilesPage
from mbdesk.ui.start.key_steps import CopyPage, SchemePage
from mbdesk.ui.start.words_page import WordsPage


class CreateWizard(Retranslatable, QWizard):
    """Calls `then` with the new central file, opened."""

    def __init__(self, then: Callable[[CentralFile], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._then = then
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.frame = FramePage()
        self.days = DaysPage(self._rehearses)
        self.scheme = SchemePage(lambda: self.frame.admission)
        self.words = WordsPage(self.setup)
        self.files = FilesPage(self.setup, lambda: self.words.keys)
        self.copies = CopyPage(lambda: self.files.made, self.files)
        for page in (self.frame, self.days, self.scheme, self.words, self.files, self.copies):
            self.addPage(page)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 75, metrics.height() * 36)
        self.resize(wanted.boundedTo(room_for(self).size()))
        self.words.papers.work.busy.connect(self._set_busy)
        self.rejected.connect(self.words.papers.remove_printed)
        self.files.work.busy.connect(self._set_busy)
        self.files.work.busy.connect(self.button(QWizard.WizardButton.BackButton).setDisabled)
        self.copies.work.busy.connect(self._set_busy)
        for which in (
            QWizard.WizardButton.NextButton,
            QWizard.WizardButton.CommitButton,
            QWizard.WizardButton.FinishButton,
        ):
            self.button(which).setProperty("primary", True)  # Qt's form
            refresh_style(self.button(which))
            # Tab comes to what goes on before what goes back.
            self.setTabOrder(self.button(which), self.button(QWizard.WizardButton.BackButton))
        self.retranslate()
        TypedDraft(self, Drafts(NEW_PROCESS), "wizard", {**self.frame.typed, **self.days.typed})

    def setup(self) -> Setup:
        """Return what the pages say; everything else has its default."""
        return Setup(
            titles={DEFAULT_LANGUAGE: bare(self.frame.name.text())},
            funds=self.frame.funds.value(),
            phases=self.days.phases(),
            district=bare(self.frame.district.text()),
            rules=Rules(
                access=self.frame.admission,
                max_choices=self.frame.choices.value(),
                survey=self.frame.survey.isChecked(),
            ),
            mode=Mode.TEST if self._rehearses() else Mode.LIVE,
            key_scheme=self.scheme.scheme,
            test_ballots=self.frame.tests.isChecked(),
        )

    def _rehearses(self) -> bool:
        return self.frame.rehearsal.isChecked()

    def accept(self) -> None:
        """Hand over the process that was made."""
        if self.files.made is not None and may_close(self):
            super().accept()
            self._then(self.files.made)

    def reject(self) -> None:
        """Close, unless work is under way; ask first where words would be lost."""
        if self.files.made is not None:
            self.accept()
        elif not may_close(self):
            return
        elif self.words.keys is None:
            super().reject()
        else:
            question = QuestionBox(
                self,
                self.tr("Give up the words?"),
                self.tr("No file has been made. The words on paper will open nothing."),
                (self.tr("Give them up"), self.tr("Go on")),
            )
            # Not `super().reject` itself: Qt would connect that by its name, to this method again.
            question.yes.clicked.connect(lambda: QWizard.reject(self))
            question.open()

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        for which in (
            QWizard.WizardButton.CommitButton,
            QWizard.WizardButton.FinishButton,
            QWizard.WizardButton.CancelButton,
        ):
            self.button(which).setDisabled(busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("New participatory budget"))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("Back"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("Next"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Open the desk"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
