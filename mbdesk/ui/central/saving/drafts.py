"""What is typed and not saved yet, kept on this computer: it is there again after a crash."""

import json
from collections.abc import Mapping
from urllib.parse import quote

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from mbdesk.ui.running.remembered import own_settings
from mbdesk.ui.staff.parts.plain_text import LineEdit, TextArea

DRAFT_MILLISECONDS = 400
"""How long after the last key what is typed is kept as a draft."""
_DRAFTS = "drafts"


class Drafts:
    """The drafts of one process, each by the path of what it would become."""

    def __init__(self, process: str) -> None:
        self._process = process

    def keep(self, path: str, text: str) -> None:
        """Keep what is being typed."""
        own_settings().setValue(self._place(path), text)

    def drop(self, path: str) -> None:
        """Forget what was being typed: it is saved, or given up."""
        if path:  # an empty name would take all of them away
            own_settings().remove(self._place(path))

    def read(self, path: str) -> str | None:
        """Return what was being typed when the program ended, None where all was saved."""
        kept = own_settings().value(self._place(path))
        return None if kept is None else str(kept)

    def _place(self, path: str) -> str:
        return f"{_DRAFTS}/{self._process}/{quote(path, safe='')}"


class DialogDraft(QObject):
    """Keeps what is typed in the fields of a dialog until it closes, saved or given up.

    What was typed when the program ended stands in the fields again, which `restored` tells.
    """

    def __init__(
        self, dialog: QDialog, drafts: Drafts, path: str, fields: Mapping[str, LineEdit | TextArea]
    ) -> None:
        super().__init__(dialog)
        self._drafts, self._path, self._fields = drafts, path, fields
        self._begun_with = self._typed()
        self.restored = self._restore()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MILLISECONDS)
        self._timer.timeout.connect(self._keep)
        for field in fields.values():
            field.textChanged.connect(lambda *_: self._timer.start())
        dialog.finished.connect(self._drop)

    def _typed(self) -> dict[str, str]:
        return {
            name: field.text() if isinstance(field, LineEdit) else field.toPlainText()
            for name, field in self._fields.items()
        }

    def _restore(self) -> bool:
        kept = self._drafts.read(self._path)
        if kept is None:
            return False
        for name, text in json.loads(kept).items():
            field = self._fields.get(name)
            if isinstance(field, LineEdit):
                field.setText(text)
            elif field is not None:
                field.setPlainText(text)
        return self._typed() != self._begun_with

    def _keep(self) -> None:
        typed = self._typed()
        if typed == self._begun_with:
            self._drafts.drop(self._path)
        else:
            self._drafts.keep(self._path, json.dumps(typed))

    def _drop(self, _result: int) -> None:
        self._timer.stop()
        self._drafts.drop(self._path)
