"""The wizard's pages on keys: who keeps them, and their copies."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QRadioButton, QWizard

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, preselected_scheme
from mbdesk.services.centre.central_file import CentralFile, key_path
from mbdesk.services.centre.keys.key_files import copy_key_file
from mbdesk.sync.keys import FILES, KeyFileKind
from mbdesk.ui.staff.forms.file_dialogs import (
    FolderPurpose,
    ask_folder,
)
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.ui.start.frame_page import WizardPage
from mbdesk.ui.start.key_files_page import FilesPage


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
