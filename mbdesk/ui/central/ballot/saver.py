"""The items of the ballot as values that save themselves, by an item's code and a field of it.

A path is the code, which holds no colon, and the field, as in `V1:cost` or `V1:titles.fi`.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.ballot.items import Changes, change_item, value_of
from mbdesk.services.centre.ballot.pictures import describe_picture
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.undoing import Undo
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.central.saving.saver import Saver

CODE, SHOWN = "code", "shown"
"""The field of an item's number, and of what its picture shows."""
TEXTS = ("titles", "descriptions")
FIELDS = frozenset({CODE, "cost", "place", *TEXTS, SHOWN})


def path_of(code: str, field: str) -> str:
    """Return the path of a field of an item."""
    return f"{code}:{field}"


class BallotSaver(Saver):
    """The ballot as the page shows it.

    An item that gets another number goes on under the old one until the desk is read anew.
    """

    context = "ItemEditor"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._renamed: dict[str, str] = {}

    @property
    def editable(self) -> bool:
        """Whether the ballot may still be changed."""
        return self.desk.snapshot.may_set_ballot

    def code_now(self, code: str) -> str:
        """Return the number that an item has now."""
        return self._renamed.get(code, code)

    def item(self, code: str) -> BallotItem | None:
        """Return the item of a number, as the file holds it."""
        return next((item for item in self.desk.snapshot.items if item.code == code), None)

    def held_at(self, path: str) -> Any:
        """Return the value of a field as the file holds it, nothing for an item that is gone."""
        code, _, field = path.partition(":")
        name, _, language = field.partition(".")
        if name == SHOWN:
            return self.desk.snapshot.pictures.get(code, {}).get(language, "")
        item = self.item(code)
        return "" if item is None else value_of(item, field)

    def writing(self, path: str, value: Any, shown: Any) -> Act:
        """Return the act that writes a field of an item."""
        code, _, field = path.partition(":")
        name, _, language = field.partition(".")

        if name == SHOWN:
            words, before = {language: value}, {language: shown}
            return lambda central: describe_picture(central, self.code_now(code), words, before)
        change = partial(self._change, code, {field: value}, {field: shown})
        return self._renaming(change, code, value) if name == CODE else change

    def _change(self, code: str, changes: Changes, shown: Changes, central: CentralFile) -> Undo:
        return change_item(central, self.code_now(code), changes, shown=shown)

    def _renaming(self, act: Act, code: str, new: str) -> Undo:
        """Return an act that gives an item another number, and note that it has done so."""

        def rename(central: CentralFile) -> Undo:
            undo = act(central)
            known = {old: new if now == code else now for old, now in self._renamed.items()}
            self._renamed = {**known, code: new}
            return self._renaming(undo, new, code)

        return rename

    def refuse(self, path: str, error: Exception) -> None:
        """Tell what was refused at the field that it is about, else above the page."""
        code, _, field = path.partition(":")
        about = _about(error, field)
        if about.partition(".")[0] in FIELDS:
            super().refuse(path_of(code, about), error)
        else:
            self.failed.emit(error)
            self.changed.emit()

    def _settle(self) -> None:
        super()._settle()
        self._renamed.clear()


def _about(error: Exception, field: str) -> str:
    """Return the field that an error is about; `field` is the one that was written."""
    if not isinstance(error, FieldError):
        return field
    _place, _, told = str(error.parameters["field"]).partition(".")
    if not told or told == field.partition(".")[0]:
        return field
    return f"{told}.{DEFAULT_LANGUAGE}" if told in TEXTS else told
