"""What is typed and not saved yet, kept on this computer: it is there again after a crash.

A form keeps its fields by a `TypedDraft`, a page that shows one thing after the other too::

    self.draft = TypedDraft(self, drafts, "hours.Vällingby", fields, tell=self.refuse)
    with self.draft.showing(f"answer.{number}"):
        self.text.setPlainText(held)

Passphrases, words and codes are never kept, nor the names under a decision: two people write them.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QSpinBox, QWidget

from mbdesk.durable import PRIVATE
from mbdesk.errors.centre import LeftUnsavedError
from mbdesk.ui.running.remembered import own_settings
from mbdesk.ui.staff.parts.plain_text import LineEdit

DRAFT_MILLISECONDS = 400
"""How long after the last key what is typed is kept as a draft."""
NEW_PROCESS = "new"
"""Stands for the process that is not made yet."""
_DRAFTS = "drafts"
Typed = LineEdit | QPlainTextEdit | QSpinBox | QComboBox
"""What is typed in; of a choice among others, what is chosen."""


class Drafts:
    """The drafts of one process, each by the path of what it would become."""

    def __init__(self, process: str) -> None:
        self._process = process

    def keep(self, path: str, text: str) -> None:
        """Keep what is being typed, for the eyes of this person alone: others use the computer."""
        kept = own_settings()
        file = Path(kept.fileName())
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=PRIVATE)
        file.chmod(PRIVATE)  # it may have been made by something else that is remembered
        kept.setValue(self._place(path), text)

    def drop(self, path: str) -> None:
        """Forget what was being typed: it is saved, or given up."""
        if path:  # an empty name would take all of them away
            own_settings().remove(self._place(path))

    def read(self, path: str) -> str | None:
        """Return what was being typed when the program ended, None where all was saved."""
        kept = own_settings().value(self._place(path))
        return None if kept is None else str(kept)

    def fields(self, path: str) -> Mapping[str, str]:
        """Return what was being typed in the fields of a form, by their names."""
        kept = self.read(path)
        return dict(json.loads(kept)) if kept is not None else {}

    def drop_naming(self, pattern: re.Pattern[str]) -> None:
        """Forget every draft in which somebody is named whose data are erased."""
        store, begin = own_settings(), f"{_DRAFTS}/{self._process}/"
        for place in [each for each in store.allKeys() if each.startswith(begin)]:
            kept = str(store.value(place))
            with suppress(ValueError):  # one that is no form stands as it was typed
                kept = json.dumps(json.loads(kept), ensure_ascii=False)
            if pattern.search(kept.replace("\\n", " ")):
                store.remove(place)
        store.sync()

    def _place(self, path: str) -> str:
        return f"{_DRAFTS}/{self._process}/{quote(path, safe='')}"


class TypedDraft(QObject):
    """Keeps what is typed in the fields of a form until it is dropped, as saved or given up.

    A dialog drops it by closing. What was typed when the program ended stands in the fields again,
    which `restored` says, and an error that `tell` is called with. Nothing is kept without a path.
    """

    def __init__(
        self,
        form: QWidget,
        drafts: Drafts,
        path: str,
        fields: Mapping[str, Typed],
        tell: Callable[[Exception], object] = lambda _error: None,
    ) -> None:
        super().__init__(form)
        self._drafts, self._path, self._fields, self._tell = drafts, path, fields, tell
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MILLISECONDS)
        self._timer.timeout.connect(self.keep)
        self._begin()
        for field in fields.values():
            self._watch(field)
        if isinstance(form, QDialog):
            form.finished.connect(lambda _: self.drop())

    def follow(self, fields: Mapping[str, Typed]) -> None:
        """Keep what is typed in these fields from now on: a line was added, or taken away."""
        for name in fields.keys() - self._fields.keys():
            self._watch(fields[name])
        self._fields = fields
        self._timer.start()

    def _watch(self, field: Typed) -> None:
        _changes(field).connect(lambda *_: self._timer.start())

    @contextmanager
    def showing(self, path: str) -> Iterator[None]:
        """Keep what was typed so far; what is put into the fields meanwhile is held at `path`."""
        if self._timer.isActive():
            self.keep()
        yield
        self._path = path
        self._begin()

    def keep(self) -> None:
        """Keep what is typed now, without waiting for a pause."""
        self._timer.stop()
        typed = self._typed()
        if typed == self._begun_with:
            self._drafts.drop(self._path)
        elif self._path:
            self._drafts.keep(self._path, json.dumps(typed))

    def drop(self) -> None:
        """Forget what was typed, and take what stands there now as what is held."""
        self._timer.stop()
        self._drafts.drop(self._path)
        self._begun_with = self._typed()

    def _begin(self) -> None:
        self._begun_with = self._typed()
        self.restored = self._restore()
        self._timer.stop()
        if self.restored:
            self._tell(LeftUnsavedError())

    def _typed(self) -> dict[str, str]:
        return {name: _text_of(field) for name, field in self._fields.items()}

    def _restore(self) -> bool:
        if not self._path:
            return False
        for name, text in self._drafts.fields(self._path).items():
            if name in self._fields:
                _put(self._fields[name], text)
        return self._typed() != self._begun_with


def _changes(field: Typed) -> SignalInstance:
    return field.currentTextChanged if isinstance(field, QComboBox) else field.textChanged


def _text_of(field: Typed) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QSpinBox):
        return str(field.value())
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentData())
    return field.text()


def _put(field: Typed, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QSpinBox):
        field.setValue(int(text))
    elif not isinstance(field, QComboBox):
        field.setText(text)
    elif field.isEditable():
        field.setCurrentText(text)
    else:
        data = [str(field.itemData(row)) for row in range(field.count())]
        field.setCurrentIndex(data.index(text) if text in data else field.currentIndex())
