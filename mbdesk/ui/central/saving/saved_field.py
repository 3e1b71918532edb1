"""What every field is that saves itself: its label above, help or what is wrong with it below.

One that is frozen is off, with a lock.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.ui.central.saving.saver import Saver
from mbdesk.ui.look.screen_language import Retranslatable, direction
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words.languages import native_name


class SavedField(Retranslatable, QWidget):
    """A field by the path of what it shows; a subclass makes the control, and says how it shows.

    `source` and `help_source` are English texts of the saver's context. A field that is not `named`
    has no label above it: its control says what it is.
    """

    def __init__(
        self,
        saver: Saver,
        path: str,
        source: str,
        help_source: str = "",
        *,
        named: bool = True,
    ) -> None:
        super().__init__()
        self.saver, self.path = saver, path
        self._source, self._help, self._language = source, help_source, ""
        self.control = self._made_control()
        self.label, self.below = PlainLabel(), self._made_below()
        self.lock = IconMark(DeskIcon.LOCK, "quiet", side=16)
        self._lay_out()
        self.label.setVisible(named)
        self._wire()
        saver.changed.connect(self.follow)
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, head = staff_look(), QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(4))
        head.setSpacing(look.px(4))
        head.addWidget(self.lock)
        head.addWidget(self.label, 1)
        self.label.setBuddy(self.control)
        layout.addLayout(head)
        layout.addWidget(self.control)
        if self.below.parent() is None:
            layout.addWidget(self.below)

    def _made_control(self) -> QWidget:
        raise NotImplementedError

    def _made_below(self) -> ErrorLine:
        return ErrorLine(self.control)

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
        if value != self.saver.value(self.path):
            self.saver.put(self.path, value, self.says)
        else:
            self.saver.accept(self.path)
            self.follow()

    def says(self) -> str:
        """Return what was done when a value was saved here."""
        changed = QCoreApplication.translate("SavedField", "{field} changed")
        return changed.format(field=self._said(self._source))

    def follow(self) -> None:
        """Show what is held now, unless somebody is typing or it was refused."""
        self._freeze(frozen=self.frozen)
        if self.path not in self.saver.errors and not self._being_typed():
            self._show(self.saver.value(self.path))
        self._tell()

    def point_at(self, path: str) -> None:
        """Show and save what is held at another path from now on."""
        self.path = path
        self.follow()

    def write_in(self, language: str) -> None:
        """Say in which language a text is written here, which decides from which side."""
        self._language = language
        self.control.setLayoutDirection(direction(language))
        self._name()

    def _freeze(self, *, frozen: bool) -> None:
        self.control.setEnabled(not frozen)
        self.lock.setVisible(frozen)

    def _being_typed(self) -> bool:
        return False

    def _tell(self) -> None:
        """Show below the field what is wrong with it, else the help."""
        self.below.tell(self.saver.errors.get(self.path), self._said(self._help))

    def _said(self, source: str) -> str:
        return QCoreApplication.translate(self.saver.context, source) if source else ""

    def _name(self) -> None:
        name = self._said(self._source)
        self.label.setText(name)
        named = f"{name} ({native_name(self._language)})" if self._language else name
        self.control.setAccessibleName(named)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._name()
        self.follow()
