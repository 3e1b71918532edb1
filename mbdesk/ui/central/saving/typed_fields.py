"""Fields that are typed in, and save what was typed when they are left.

What is typed is kept as a draft until it is saved, and stands in its field again after a crash.
"""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from mbdesk.domain.texts import bare
from mbdesk.errors.centre import LeftUnsavedError
from mbdesk.errors.files import FieldError
from mbdesk.ui.central.saving.saved_field import SavedField
from mbdesk.ui.central.saving.saver import Saver
from mbdesk.ui.staff.parts.drafts import DRAFT_MILLISECONDS
from mbdesk.ui.staff.parts.plain_text import LineEdit, TextArea
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.typed_values import read_amount

LINES = 3
"""Lines that a text of several has room for, unless it says otherwise."""


class TypedField(SavedField):
    """A field of letters; a subclass turns them into a value, and a value into letters."""

    control: LineEdit | TextArea

    def _wire(self) -> None:
        self._dirty, self._showing = False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MILLISECONDS)
        self._timer.timeout.connect(self._keep_draft)
        self._restore()
        self.control.textChanged.connect(self._typed)
        if isinstance(self.control, LineEdit):
            self.control.returnPressed.connect(self.leave)
        self.control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.leave()
        return super().eventFilter(watched, event)

    @property
    def text(self) -> str:
        """What stands in the field."""
        control = self.control
        return control.text() if isinstance(control, LineEdit) else control.toPlainText()

    def point_at(self, path: str) -> None:
        """Show and save what is held at another path; what was typed for this one is saved."""
        if path != self.path:
            self.leave()
            self.path, self._dirty = path, False
            self._restore()
        self.follow()

    def rename(self, path: str) -> None:
        """Go on as the field of another path, with what is being typed: the same has a new name."""
        self.saver.drop_draft(self.path)
        self.path = path
        self._keep_draft()
        self.follow()

    def leave(self) -> None:
        """Save what was typed."""
        if self._dirty and not self.frozen:
            self._dirty = False
            self._timer.stop()
            self.saver.keep_draft(self.path, self.text)
            self._take(self.text)

    def _take(self, text: str) -> None:
        """Turn what was typed into a value and commit it, or refuse it."""
        self.commit(bare(text))

    def _text_of(self, value: Any) -> str:
        return str(value or "")

    def _show(self, value: Any) -> None:
        if self.text != self._text_of(value):
            self._set_text(self._text_of(value))

    def _set_text(self, text: str) -> None:
        self._showing = True
        if isinstance(self.control, LineEdit):
            self.control.setText(text)
            if not self.control.hasFocus():
                self.control.setCursorPosition(0)  # of a long text its beginning is seen
        else:
            self.control.setPlainText(text)
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self._dirty = True
            self._timer.start()

    def _being_typed(self) -> bool:
        return self._dirty

    def _freeze(self, *, frozen: bool) -> None:
        thawed = self.control.isReadOnly() and not frozen
        super()._freeze(frozen=frozen)
        self.control.setReadOnly(frozen)
        if thawed and not self._dirty:
            self._restore()

    def _keep_draft(self) -> None:
        if self._dirty:
            self.saver.keep_draft(self.path, self.text)

    def _restore(self) -> None:
        """Put what was being typed when the program ended back in place."""
        draft = self.saver.draft(self.path)
        if draft is None or self.frozen or draft == self._text_of(self.saver.value(self.path)):
            return
        self._set_text(draft)
        self._dirty = True
        self.saver.refuse(self.path, LeftUnsavedError())


class LineField(TypedField):
    """A line of text."""

    def _made_control(self) -> QWidget:
        return LineEdit()


class MoneyField(LineField):
    """An amount in whole kronor, with its thousands parted; none, where it may be left `empty`."""

    def __init__(
        self, saver: Saver, path: str, source: str, help_source: str = "", *, empty: bool = False
    ) -> None:
        self._empty = empty
        super().__init__(saver, path, source, help_source)

    def _text_of(self, value: Any) -> str:
        return "" if self._empty and not value else number(value or 0)

    def _take(self, text: str) -> None:
        amount = 0 if self._empty and not bare(text) else read_amount(text)
        if amount is None:
            self.saver.refuse(self.path, FieldError(field=self.path, wanted="kronor"))
        else:
            self.commit(amount)


class TextField(TypedField):
    """Several lines of text, of which so many `lines` are in sight."""

    def __init__(
        self, saver: Saver, path: str, source: str, help_source: str = "", *, lines: int = LINES
    ) -> None:
        self._lines = lines
        super().__init__(saver, path, source, help_source)

    def _made_control(self) -> QWidget:
        area = TextArea()
        area.setFixedHeight(area.fontMetrics().lineSpacing() * (self._lines + 1))
        return area


class NamesField(TextField):
    """Names, each on its own line."""

    def _text_of(self, value: Any) -> str:
        return "\n".join(value or ())

    def _take(self, text: str) -> None:
        self.commit(tuple(filter(None, map(bare, text.split("\n")))))
