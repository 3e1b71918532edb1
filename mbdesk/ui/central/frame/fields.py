"""Fields of the frame that save themselves when they are left.

Each has its label above it, and help or what is wrong below. One that is frozen is off, with a
lock. What is typed is kept as a draft until it is saved.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mbdesk.domain.texts import bare
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.ui.staff.parts.table import number
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.sentences.messages import sentence

DRAFT_MILLISECONDS = 400
"""How long after the last key what is typed is kept as a draft."""
_TYPED_BEFORE = QT_TRANSLATE_NOOP(
    "Frame",
    "Typed before the program ended, and not saved. Step into the field and leave it to save it.",
)
_WHOLE_KRONOR = QT_TRANSLATE_NOOP("Frame", "Write whole kronor alone, as in 1 500 000.")
_GROUPS = {ord(sign): None for sign in "\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"}
_LINES = 3


def said(source: str) -> str:
    """Return a text of the frame's page in the language on screen."""
    return QCoreApplication.translate("Frame", source) if source else ""


class SavedField(Retranslatable, QWidget):
    """A field by the path of what it shows; a subclass has the control in `control`.

    `source` and `help_source` are English texts of the context `Frame`.
    """

    def __init__(
        self,
        saver: FrameSaver,
        path: str,
        source: str,
        help_source: str = "",
        *,
        named: bool = True,
    ) -> None:
        super().__init__()
        self.saver, self.path = saver, path
        self._source, self._help = source, help_source
        self.control = self._made_control()
        self.label, self.below = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.lock, self._local = IconMark(DeskIcon.LOCK, "quiet", side=16), ""
        look, layout, head = staff_look(), QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(4))
        head.setSpacing(look.px(4))
        head.addWidget(self.lock)
        head.addWidget(self.label, 1)
        self.label.setBuddy(self.control)
        layout.addLayout(head)
        layout.addWidget(self.control)
        layout.addWidget(self.below)
        self.label.setVisible(named)
        self._wire()
        saver.changed.connect(self.follow)
        self.retranslate()

    def _made_control(self) -> QWidget:
        raise NotImplementedError

    def _wire(self) -> None:
        """Connect the control to `commit`."""

    def _show(self, value: Any) -> None:
        """Show a value in the control."""

    @property
    def frozen(self) -> bool:
        """Whether the field takes no changes now."""
        return not self.saver.editable

    def commit(self, value: Any) -> None:
        """Save a value, unless it is the one that is held."""
        self._local = ""
        if value != self.saver.value(self.path):
            self.saver.put(self.path, value)
        else:
            self.saver.errors.pop(self.path, None)
            self.saver.drop_draft(self.path)
            self.follow()

    def refuse(self, words: str) -> None:
        """Say what is wrong with what was typed; it is not saved."""
        self._local = words
        self.tell()

    def follow(self) -> None:
        """Show what is held now, unless somebody is typing or it was refused."""
        self.control.setEnabled(not self.frozen)
        self.lock.setVisible(self.frozen)
        if self.path not in self.saver.errors and not self._local and not self._being_typed():
            self._show(self.saver.value(self.path))
        self.tell()

    def _being_typed(self) -> bool:
        return False

    def tell(self) -> None:
        """Show below the field what is wrong with it, else the help."""
        error = self.saver.errors.get(self.path)
        told = self._local
        if error is not None and not told:
            message = sentence(error, current_reader())
            told = f"{message.what} {message.do}"
        wrong = bool(told)
        self.below.set_role(TextRole.ERROR if wrong else TextRole.QUIET)
        self.below.setText(told or said(self._help))
        self.below.setVisible(bool(self.below.text()))
        self.control.setAccessibleDescription(self.below.text())
        mark_wrong(self.control, wrong=wrong)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.label.setText(said(self._source))
        self.control.setAccessibleName(said(self._source))
        self.follow()


class TypedField(SavedField):
    """A field of letters; what is typed is kept as a draft until it is saved."""

    def _wire(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MILLISECONDS)
        self._timer.timeout.connect(self._keep_draft)
        self._dirty = False
        draft = self.saver.draft(self.path)
        if draft is not None and not self.frozen and draft != self._text_of(self._held()):
            self._set_text(draft)
            self._dirty = True
            self._local = said(_TYPED_BEFORE)
        self._connect()

    def _connect(self) -> None:
        line = self._line()
        line.textEdited.connect(self._typed)
        line.editingFinished.connect(self.leave)

    def _line(self) -> LineEdit:
        assert isinstance(self.control, LineEdit)  # noqa: S101  # of this class
        return self.control

    def _held(self) -> Any:
        return self.saver.value(self.path)

    def _text_of(self, value: Any) -> str:
        return str(value or "")

    def _text(self) -> str:
        return self._line().text()

    def _set_text(self, text: str) -> None:
        self._line().setText(text)

    def _show(self, value: Any) -> None:
        if self._text() != self._text_of(value):
            self._set_text(self._text_of(value))

    def _typed(self) -> None:
        self._dirty = True
        self._timer.start()

    def _keep_draft(self) -> None:
        if self._dirty:
            self.saver.keep_draft(self.path, self._text())

    def _being_typed(self) -> bool:
        return self._dirty

    def leave(self) -> None:
        """Save what was typed."""
        if self._dirty and not self.frozen:
            self._dirty, self._local = False, ""
            self._timer.stop()
            self.saver.keep_draft(self.path, self._text())
            self._take(self._text())

    def _take(self, text: str) -> None:
        """Turn what was typed into a value and commit it, or refuse it."""
        self.commit(bare(text))


class LineField(TypedField):
    """A line of text."""

    def _made_control(self) -> QWidget:
        return LineEdit()


class MoneyField(TypedField):
    """An amount in whole kronor, with its thousands parted."""

    def _made_control(self) -> QWidget:
        return LineEdit()

    def _text_of(self, value: Any) -> str:
        return number(value or 0)

    def _take(self, text: str) -> None:
        digits = "".join(text.split()).replace("\N{NO-BREAK SPACE}", "").removesuffix("kr")
        digits = digits.translate(_GROUPS)
        if digits.isascii() and digits.isdecimal():
            self.commit(int(digits))
        else:
            self.refuse(said(_WHOLE_KRONOR))


class TextField(TypedField):
    """Several lines of text."""

    def _made_control(self) -> QWidget:
        area = TextArea()
        area.setFixedHeight(area.fontMetrics().lineSpacing() * (_LINES + 1))
        return area

    def _area(self) -> QPlainTextEdit:
        assert isinstance(self.control, QPlainTextEdit)  # noqa: S101  # of this class
        return self.control

    def _connect(self) -> None:
        self._area().textChanged.connect(self._edited)
        self._area().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.leave()
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        if self._area().hasFocus():
            self._typed()

    def _text(self) -> str:
        return self._area().toPlainText()

    def _set_text(self, text: str) -> None:
        self._area().setPlainText(text)


class NamesField(TextField):
    """Names, each on its own line."""

    def _text_of(self, value: Any) -> str:
        return "\n".join(value or ())

    def _take(self, text: str) -> None:
        self.commit(tuple(filter(None, map(bare, text.split("\n")))))
