"""The wizard's page on files: where the process goes, and its keys, proposed on a stick."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWizard

from mbdesk.domain.process import KeyScheme
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.centre.central_file import CentralFile, key_target
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_papers import NewKeys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.common.file_names import new_process_name
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import (
    FolderPurpose,
    PathField,
    ask_folder,
    ask_new_file,
)
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.ui.start.frame_page import WizardPage
from mbdesk.ui.start.key_stick import KeyStick


class FilesPage(WizardPage):
    """Where the central file and the key files go; makes them when the page is left.

    The keys are proposed on a stick, as soon as one is in: whoever takes the computer, or copies a
    folder of it, must not come by both.
    """

    def __init__(self, setup: Callable[[], Setup], keys: Callable[[], NewKeys | None]) -> None:
        super().__init__()
        self._setup, self._keys = setup, keys
        self.made: CentralFile | None = None
        self.central = PathField(lambda take: self._ask(self.central, take))
        self.keys = PathField(self._ask_keys)
        self.central_label, self.keys_label = self.row(self.central), self.row(self.keys)
        self.apart, self.stick = PlainLabel(role=TextRole.QUIET), KeyStick(self)
        self.notice, self.work = Notice(), WorkBar()
        for widget in (self.apart, self.notice, self.work):
            self.add(widget)
        self._proposed: dict[PathField, Path] = {}
        for field in (self.central, self.keys):
            field.changed.connect(self.completeChanged)
            field.changed.connect(self._say_why_apart)
        self.stick.changed.connect(self._propose_anew)
        self.notice.until(self.central.changed, self.keys.changed)
        self.setCommitPage(True)
        self.retranslate()

    def initializePage(self) -> None:
        """Propose files named after what the process is called, where no others were named."""
        setup = self._setup()
        name = new_process_name(setup.titles[DEFAULT_LANGUAGE], language(), setup.mode)
        central = documents() / f"{name}.mbdesk"
        beside = self.stick.path / central.name if self.stick.path else central
        places = {self.central: central, self.keys: key_target(beside, setup.key_scheme)}
        for field, place in places.items():
            if field.path == self._proposed.get(field):
                self._proposed[field] = place
                field.set_path(place)
        self._name(strict=setup.key_scheme is KeyScheme.STRICT)
        self._say_why_apart()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for a stick from now on."""
        super().showEvent(event)
        self.stick.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for no stick any more."""
        super().hideEvent(event)
        self.stick.watch(on=False)

    def _propose_anew(self) -> None:
        if self.made is None and not self.work.running:
            self.initializePage()

    def _say_why_apart(self) -> None:
        """Say why the keys are proposed on the stick, or what it means to keep them beside."""
        central, keys, stick = self.central.path, self.keys.path, self.stick.path
        told = ""
        if stick is not None and keys is not None and keys.is_relative_to(stick):
            told = self.tr(
                "It goes on the stick, not beside the central file: whoever comes by the computer "
                "does not come by the keys."
            )
        elif central is not None and keys is not None and keys.parent == central.parent:
            told = self.tr(
                "Beside the central file, whoever comes by the computer comes by the keys too. Put "
                "in a stick for them: it is proposed here."
            )
        self.apart.setText(told)

    def isComplete(self) -> bool:
        """Whether both places are named."""
        return bool(self.central.path and self.keys.path)

    def validatePage(self) -> bool:
        """Let the page be left once the files are made; begin to make them before."""
        if self.made is None and not self.work.running:
            self._make()
        return self.made is not None

    def _make(self) -> None:
        central, target, keys = self.central.path, self.keys.path, self._keys()
        if central is None or target is None or keys is None:
            return
        setup = self._setup()
        self.notice.withdraw()
        self.work.start(
            lambda: self.tr("Making the files"),
            lambda _: create_central(central, setup, target, keys),
            self._done,
            self.notice.refuse,
        )

    def _done(self, central: CentralFile) -> None:
        self.made = central
        self.wizard().next()

    def _ask(self, field: PathField, take: Callable[[Path], None]) -> None:
        proposed = field.path or self._proposed.get(field) or documents()
        ask_new_file(self, self.tr("Where is the file to be written?"), proposed, take)

    def _ask_keys(self, take: Callable[[Path], None]) -> None:
        if self._setup().key_scheme is KeyScheme.STRICT:
            title = self.tr("In which folder are the key files to be written?")
            ask_folder(self, title, take, purpose=FolderPurpose.KEYS)
        else:
            self._ask(self.keys, take)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("The files"))
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Make the files"))
        self.central_label.setText(self.tr("The &central file"))
        self.central.name(self.tr("The central file"), self.tr("Choose…"))
        self.initializePage()

    def _name(self, *, strict: bool) -> None:
        name = self.tr("The &folder for the key files") if strict else self.tr("The &key file")
        self.keys_label.setText(name)
        self.keys.name(name.replace("&", ""), self.tr("Choose…"))
        self.explanation.setText(
            self.tr(
                "The central file holds the process. A key file opens nothing without its words. "
                "Keep them apart from it: choose a stick. Afterwards the roll keeper takes "
                "roll.mbkeys, and the process leader the other two."
            )
            if strict
            else self.tr(
                "The central file holds the process. A key file opens nothing without its words. "
                "Keep the two apart: choose a stick for the key file. If the words or every copy "
                "of the key file are lost, the votes can never be counted; nobody can help."
            )
        )
