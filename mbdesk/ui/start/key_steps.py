"""The wizard's pages on keys: who keeps them, where the files go, and their copies."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QRadioButton, QWizard

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, preselected_scheme
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.centre.central_file import CentralFile, key_path, key_target
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_files import copy_key_file
from mbdesk.services.centre.keys.key_papers import NewKeys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.common.file_names import new_process_name
from mbdesk.sync.keys import FILES, KeyFileKind
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import (
    FolderPurpose,
    PathField,
    ask_folder,
    ask_new_file,
)
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.ui.start.frame_page import WizardPage


class SchemePage(WizardPage):
    """Asks who keeps the keys; proposes what fits the admission until somebody chooses."""

    def __init__(self, access: Callable[[], VoterAccess]) -> None:
        super().__init__()
        self._access, self._chosen = access, False
        self.choices = {scheme: QRadioButton() for scheme in KeyScheme}
        self.sentences = {scheme: PlainLabel() for scheme in KeyScheme}
        for scheme, button in self.choices.items():
            self.sentences[scheme].setWordWrap(True)
            self.add(button)
            self.add(self.sentences[scheme])
            button.clicked.connect(self._choose)
        self.choices[KeyScheme.SIMPLE].setChecked(True)
        self.setCommitPage(True)
        self.retranslate()

    @property
    def scheme(self) -> KeyScheme:
        """The scheme that is chosen."""
        return next(scheme for scheme, button in self.choices.items() if button.isChecked())

    def initializePage(self) -> None:
        """Propose what fits the admission."""
        if not self._chosen:
            self.choices[preselected_scheme(self._access())].setChecked(True)
        # A space chooses what has the focus. The wizard gives that to the first button, after this.
        chosen = self.choices[self.scheme]
        QTimer.singleShot(0, chosen, chosen.setFocus)

    def _choose(self) -> None:
        self._chosen = True

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("Who keeps the keys"))
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Make the words"))
        self.explanation.setText(
            self.tr(
                "Keys sign the files and open the votes. The program makes the words that unlock "
                "them. Have paper and a pen ready, or a printer."
            )
        )
        self.choices[KeyScheme.SIMPLE].setText(self.tr("&Simple: one key file, five words"))
        self.choices[KeyScheme.STRICT].setText(
            self.tr("S&trict: three key files, ten words, three sheets")
        )
        self.sentences[KeyScheme.SIMPLE].setText(
            self.tr(
                "Two people are enough. Where people vote with a card or an identity, one person "
                "alone could see how each of them voted."
            )
        )
        self.sentences[KeyScheme.STRICT].setText(
            self.tr(
                "Five people come to this screen one by one: the process leader, the roll keeper "
                "and the three who each keep a sheet. Any two of the sheets open the votes. Who "
                "can open a vote cannot see whose it is."
            )
        )
        for scheme, button in self.choices.items():
            button.setAccessibleDescription(self.sentences[scheme].text())


class FilesPage(WizardPage):
    """Where the central file and the key files go; makes them when the page is left."""

    def __init__(self, setup: Callable[[], Setup], keys: Callable[[], NewKeys | None]) -> None:
        super().__init__()
        self._setup, self._keys = setup, keys
        self.made: CentralFile | None = None
        self.central = PathField(lambda take: self._ask(self.central, take))
        self.keys = PathField(self._ask_keys)
        self.central_label, self.keys_label = self.row(self.central), self.row(self.keys)
        self.notice, self.work = Notice(), WorkBar()
        for widget in (self.notice, self.work):
            self.add(widget)
        self._proposed: dict[PathField, Path] = {}
        self.central.changed.connect(self.completeChanged)
        self.keys.changed.connect(self.completeChanged)
        self.notice.until(self.central.changed, self.keys.changed)
        self.setCommitPage(True)
        self.retranslate()

    def initializePage(self) -> None:
        """Propose files named after what the process is called, where no others were named."""
        setup = self._setup()
        name = new_process_name(setup.titles[DEFAULT_LANGUAGE], language(), setup.mode)
        central = documents() / f"{name}.mbdesk"
        places = {self.central: central, self.keys: key_target(central, setup.key_scheme)}
        for field, place in places.items():
            if field.path == self._proposed.get(field):
                self._proposed[field] = place
                field.set_path(place)
        self._name(strict=setup.key_scheme is KeyScheme.STRICT)

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


class CopyPage(WizardPage):
    """Copies each key file to a stick and reads the copy back; what is not done can wait."""

    def __init__(self, central: Callable[[], CentralFile | None], files: FilesPage) -> None:
        super().__init__()
        self._central, self._files = central, files
        self.buttons = {kind: QPushButton() for kind in KeyFileKind}
        self._whole: set[KeyFileKind] = set()
        self.notice, self.work = Notice(), WorkBar()
        for kind, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._ask, kind))
            self.add(button)
        for widget in (self.notice, self.work):
            self.add(widget)
        self.work.busy.connect(self._set_busy)
        self.retranslate()

    def initializePage(self) -> None:
        """Offer a copy of each key file that was made."""
        central = self._central()
        made = FILES[central.frame.key_scheme] if central else ()
        for kind, button in self.buttons.items():
            button.setVisible(kind in made)
        self._explain(several=len(made) > 1)

    def _ask(self, kind: KeyFileKind) -> None:
        title = self.tr("On which stick is the copy to be written?")
        copy = partial(self.copy, kind)
        ask_folder(self, title, copy, purpose=FolderPurpose.KEYS)

    def copy(self, kind: KeyFileKind, folder: Path) -> None:
        """Copy the key file of that kind into a folder."""
        central, target = self._central(), self._files.keys.path
        if central is None or target is None:
            return
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Copying the key file"),
            lambda _: copy_key_file(central, key_path(target, kind), folder),
            partial(self._copied, kind),
            self.notice.refuse,
        )

    def _copied(self, kind: KeyFileKind, path: Path) -> None:
        self._whole.add(kind)
        self._name_buttons()
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The copy is whole. It was read back."),
                self._kept(kind).format(path=path),
            ),
        )

    def _kept(self, kind: KeyFileKind) -> str:
        if kind is KeyFileKind.TALLY:
            return self.tr(
                "{path}: the process leader keeps the stick, apart from the three sheets."
            )
        return self.tr("{path}: put the stick into the envelope with the words.")

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        for button in self.buttons.values():
            button.setDisabled(busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("A copy of the keys"))
        self.initializePage()
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Name what each button copies, and tell what is copied already."""
        names = {
            KeyFileKind.ALL: self.tr("Copy the &key file to a stick…"),
            KeyFileKind.DESK: self.tr("Copy &desk.mbkeys to a stick…"),
            KeyFileKind.ROLL: self.tr("Copy &roll.mbkeys to a stick…"),
            KeyFileKind.TALLY: self.tr("Copy &tally.mbkeys to a stick…"),
        }
        for kind, name in names.items():
            copied = self.tr("{name} (copied)").format(name=name)
            self.buttons[kind].setText(copied if kind in self._whole else name)

    def _explain(self, *, several: bool) -> None:
        self.explanation.setText(
            self.tr(
                "The process is made. Copy each key file to a stick of its own now: a computer can "
                "break, and the votes would stay closed for ever. It can also be done later, on "
                "the page “Keys”."
            )
            if several
            else self.tr(
                "The process is made. Copy the key file to a stick now: a computer can break, and "
                "the votes would stay closed for ever. It can also be done later, on the page "
                "“Keys”."
            )
        )
