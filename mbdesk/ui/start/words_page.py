"""The wizard's page with the words that open the key files: shown once, and typed back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWizard

from mbdesk.services.centre.keys.key_papers import NewKeys, new_keys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.ui.staff.forms.paper_words import PaperWords
from mbdesk.ui.start.frame_page import WizardPage


class WordsPage(WizardPage):
    """Makes keys and words when it is first shown; no file is made before all are typed back."""

    def __init__(self, setup: Callable[[], Setup]) -> None:
        super().__init__()
        self._setup = setup
        self._made: NewKeys | None = None
        self.papers = PaperWords()
        self.add(self.papers)
        self.papers.confirmed.connect(self._go_on)
        self.retranslate()

    @property
    def keys(self) -> NewKeys | None:
        """The keys, with their papers as far as they are typed back; None before any is made."""
        return self._made and replace(self._made, papers=self.papers.papers)

    def initializePage(self) -> None:
        """Make the words, once."""
        if self._made is None:
            setup, self._made = self._setup(), new_keys(self._setup())
            self.papers.begin(self._made.papers, self._made.frame(setup))

    def isComplete(self) -> bool:
        """Whether the words of every paper have been typed back."""
        return self._made is not None and self.papers.paper is None

    def _go_on(self) -> None:
        self.completeChanged.emit()
        if self.isComplete():
            self.wizard().button(QWizard.WizardButton.NextButton).setFocus()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("The words"))
        self.explanation.setText(
            self.tr(
                "The words are shown only here, and kept nowhere. Whoever keeps the paper should "
                "be the only one who looks, writes them down, and then types them from the paper."
            )
        )
