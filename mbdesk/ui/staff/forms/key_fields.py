"""Fields for a key file and the words that open it: five words, or two sheets of twenty."""

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.services.centre.keys.key_papers import read_secret
from mbdesk.sync.compartments import Secret
from mbdesk.sync.passphrases import WORDS, check_words
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.file_dialogs import PathField, ask_file
from mbdesk.ui.staff.forms.words_fields import SheetField, WordsField
from mbdesk.ui.staff.parts.plain_text import PlainLabel


class KeyFields(Retranslatable, QWidget):
    """Asks for a key file, and then for what opens that file.

    `wants_sheets` tells whether word sheets open a file; it is asked in the background. `by_sheets`
    is what is asked for before a file is named. `edited` says that somebody typed, `changed` also
    that other words are asked for, and `entered` that Return was pressed in the last field.
    `told_late` says that what a window had to tell stands beneath the words now.
    """

    changed = Signal()
    edited = Signal()
    entered = Signal()
    told_late = Signal()

    def __init__(self, wants_sheets: Callable[[Path], bool], *, by_sheets: bool = False) -> None:
        super().__init__()
        self._wants_sheets = wants_sheets
        self.by_sheets = by_sheets
        self.file_label = PlainLabel()
        self.file = PathField(lambda take: ask_file(self, self.tr("The key file"), "mbkeys", take))
        self.passphrase = WordsField(check_words, WORDS)
        self.sheets = (SheetField(), SheetField())
        for one, another in permutations(self.sheets):
            one.differ_from(another)
        self.open_words = CheckBox()
        self._lay_out()
        self._connect()
        self.show_sheets(by_sheets=by_sheets)
        self._show_letters(shown=False)
        self.retranslate()

    def _lay_out(self) -> None:
        self.file_label.setBuddy(self.file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words: tuple[QWidget, ...] = (self.passphrase, *self.sheets)
        for widget in (self.file_label, self.file, *words, self.open_words):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.file.changed.connect(self.look_at_file)
        self.file.changed.connect(self.edited)
        self.open_words.toggled.connect(lambda shown: self._show_letters(shown=shown))
        for field in (self.passphrase, *self.sheets):
            field.changed.connect(self.edited)
            field.told_late.connect(self.told_late)
        self.edited.connect(self.changed)
        self.passphrase.entered.connect(self.entered)
        self.sheets[0].entered.connect(self.sheets[1].setFocus)
        self.sheets[1].entered.connect(self.entered)

    @property
    def path(self) -> Path | None:
        """The key file, None while none is named."""
        return self.file.path

    @property
    def ready(self) -> bool:
        """Whether a file is named, and something is typed that may open it."""
        return self.path is not None and all(each.line.text().strip() for each in self._asked())

    def secret(self) -> Callable[[Path], Secret]:
        """Return what gives the words as typed now, for a key file; to be called in the background.

        It raises what `read_secret` and `wants_sheets` raise.
        """
        passphrase, sheets = self.passphrase.line.text(), [s.line.text() for s in self.sheets]
        return lambda path: read_secret(sheets) if self._wants_sheets(path) else passphrase

    def clear(self) -> None:
        """Forget the words."""
        for field in (self.passphrase, *self.sheets):
            field.line.clear()

    def tells(self, error: Exception) -> bool:
        """Tell whether what is wrong stands beneath its words already, so need not be told anew."""
        return any(field.tells(error) for field in self._asked())

    def focus_words(self) -> None:
        """Focus the words that are wrong, else those that are missing, else the last ones."""
        asked = self._asked()
        wanted = [field for field in asked if field.wrong]
        wanted += [field for field in asked if not field.complete]
        (wanted or asked[-1:])[0].focus_wrong()

    def focus_missing(self) -> None:
        """Focus the file while none is named, else the words as `focus_words` does."""
        if self.path is None:
            self.file.setFocus()
        else:
            self.focus_words()

    def look_at_file(self) -> None:
        """Find out what opens the file that is named, and ask for that."""
        path = self.path
        if path is not None:
            run(
                lambda _: self._wants_sheets(path),
                done=lambda wants: self._found(path, wants=wants),
                failed=lambda _: None,  # it is told when the key is to be unlocked
                parent=self,
            )

    def _found(self, path: Path, *, wants: bool) -> None:
        if path == self.path and wants is not self.by_sheets:  # else nothing has changed
            self.show_sheets(by_sheets=wants)

    def _asked(self) -> tuple[WordsField, ...]:
        return self.sheets if self.by_sheets else (self.passphrase,)

    def show_sheets(self, *, by_sheets: bool) -> None:
        """Ask for two sheets, or for five words."""
        self.by_sheets = by_sheets
        self.passphrase.setVisible(not by_sheets)
        for sheet in self.sheets:
            sheet.setVisible(by_sheets)
        self.changed.emit()

    def _show_letters(self, *, shown: bool) -> None:
        for field in (self.passphrase, *self.sheets):
            field.show_letters(shown=shown)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.file_label.setText(self.tr("&Key file"))
        self.passphrase.label.setText(self.tr("The &five words"))
        first, second = self.sheets
        first.label.setText(self.tr("The 20 words of &one sheet"))
        second.label.setText(self.tr("The 20 words of &another sheet"))
        self.open_words.setText(self.tr("&Show what is typed"))
        self.file.name(self.tr("The key file"), self.tr("Choose…"))
