"""The process's texts as values that save themselves, by a text's id and a language.

A path is the id and the language, as in `ballot.V1.titles:fi`.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from mbdesk.domain.texts import TextKind
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.texts.writing import write_text
from mbdesk.services.centre.translations import ProcessText, Translations
from mbdesk.services.centre.undoing import Undo
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.central.saving.saver import Asker, Saver, Says
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.words.languages import native_name
from mbdesk.words.text_names import name_of

_OF_FRAME = {TextKind.FRAME, TextKind.CRITERION, TextKind.COST}


def path_of(text: ProcessText, language: str) -> str:
    """Return the path of a text in a language."""
    return f"{text.id}:{language}"


class TextsSaver(Saver):
    """The texts as the page shows them. What residents have been shown cannot be written here."""

    context = "TextsPage"

    @property
    def known(self) -> Translations:
        """The texts as the file holds them."""
        return self.desk.snapshot.texts

    @property
    def editable(self) -> bool:
        """Whether some text can be written."""
        return any(map(self.may_write, self.known.texts))

    def may_write(self, text: ProcessText | None) -> bool:
        """Whether a text can be written now."""
        if text is None:
            return False
        if text.kind in _OF_FRAME:
            return not self.desk.snapshot.held.frozen
        of_ballot = text.kind is TextKind.BALLOT or text.field == "items"
        return self.desk.snapshot.may_set_ballot or not of_ballot

    def text_at(self, path: str) -> ProcessText | None:
        """Return the text that a path leads to, None where it is gone."""
        return self.known.find(path.rpartition(":")[0])

    def held_at(self, path: str) -> Any:
        """Return what the file holds of a text in a language."""
        text = self.text_at(path)
        return "" if text is None else text.texts.get(path.rpartition(":")[2], "")

    def put(
        self, path: str, value: Any, says: Says, at: str = "", asker: Asker | None = None
    ) -> None:
        """Save a text, to be undone under its name: the field may show another one by then."""
        text, language = self.text_at(path), path.rpartition(":")[2]
        told = says if text is None else partial(_changed, text, language)
        super().put(path, value, told, at, asker)

    def refuse(self, path: str, error: Exception) -> None:
        """Tell what was refused at the text that it is about, else above the page."""
        if self.text_at(path) is not None:
            super().refuse(path, error)
        else:
            self.failed.emit(error)
            self.changed.emit()

    def writing(self, path: str, value: Any, shown: Any) -> Act:
        """Return the act that writes a text in a language instead of the one shown."""
        text_id, _, language = path.rpartition(":")

        def write(central: CentralFile) -> Undo:
            return write_text(central, text_id, language, value, shown=shown)

        return write


def _changed(text: ProcessText, language: str) -> str:
    """Return that a text was changed, in the language on screen."""
    changed = QCoreApplication.translate("SavedField", "{field} changed")
    name = name_of(text.kind, text.field, text.label).read(current_reader())
    return changed.format(field=f"{name} ({native_name(language)})")
