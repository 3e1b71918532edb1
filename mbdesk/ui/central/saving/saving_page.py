"""A page whose fields save themselves: it says whether all is saved, and waits for it to be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.saving.saver import Saver
from mbdesk.ui.central.saving.typed_fields import TypedField
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind

LETTERS, FEWEST_LETTERS = 36, 10
"""How much of what would be undone has room in its button, and at least; its name tells it all."""

AROUND = 28
"""What a button takes beside its icon and its words, in pixels."""


class SavedState(Retranslatable, QWidget):
    """Says that everything is saved, that something is on its way, or what could not be."""

    def __init__(self, saver: Saver) -> None:
        super().__init__()
        self._saver = saver
        self.mark, self.words = IconMark(DeskIcon.CHECK, "ink_2", side=16), PlainLabel()
        self.words.set_role(TextRole.LABEL)
        self.words.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(staff_look().px(4))
        row.addWidget(self.mark)
        row.addWidget(self.words)
        saver.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say how it is now, in the language on screen."""
        if self._saver.errors:
            self._say(DeskIcon.WARNING, "bad", self.tr("Not saved: see the red text"))
        elif self._saver.saving:
            self._say(DeskIcon.CLOCK, "ink_2", self.tr("Saving…"))
        elif self._saver.gathering:
            self._say(DeskIcon.CLOCK, "warn", self.tr("A new version, not saved yet"))
        else:
            self._say(DeskIcon.CHECK, "ink_2", self.tr("Everything is saved"))

    def _say(self, icon: DeskIcon, colour: str, words: str) -> None:
        self.mark.show_icon(icon, colour)
        self.words.setText(words)


class StepButton(Button):
    """Undo or redo: its words change with each act, the room that they stand in never does."""

    def __init__(self, icon: DeskIcon) -> None:
        super().__init__(ButtonKind.BAR, icon)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._told = ""

    def tell(self, told: str) -> None:
        """Say what would be changed, as much of it as has room."""
        self._told = told
        self.setAccessibleName(told)
        self._elide()

    def sizeHint(self) -> QSize:
        """Return the room of the longest words that are shown whole."""
        return QSize(self._across(LETTERS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room in which what it does can still be told."""
        return QSize(self._across(FEWEST_LETTERS), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as has room now."""
        super().resizeEvent(event)
        self._elide()

    def _across(self, letters: int) -> int:
        self.ensurePolished()  # the style sheet chooses the letters
        return letters * self.fontMetrics().averageCharWidth() + self._beside

    @property
    def _beside(self) -> int:
        """What the icon and the padding take."""
        return self.iconSize().width() + staff_look().px(AROUND)

    def _elide(self) -> None:
        room = max(self.width(), self.minimumSizeHint().width()) - self._beside
        shown = self.fontMetrics().elidedText(self._told, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class UndoButtons(Retranslatable, QWidget):
    """Undo and redo, with what they would change; each is there while there is something to do."""

    def __init__(self, saver: Saver) -> None:
        super().__init__()
        self._saver = saver
        self.undo, self.redo = StepButton(DeskIcon.UNDO), StepButton(DeskIcon.REDO)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(staff_look().px(4))
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        self.undo.clicked.connect(saver.undo)
        self.redo.clicked.connect(saver.redo)
        saver.history.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what would be undone and done again, in the language on screen."""
        history = self._saver.history
        undo, redo = self.tr("Undo: {what}"), self.tr("Redo: {what}")
        for button, step, says in (
            (self.undo, history.last, undo),
            (self.redo, history.next, redo),
        ):
            button.tell(says.format(what=step.says() if step is not None else "–"))
            button.setVisible(step is not None)


class SavingPage(DeskPage):
    """A page of fields that save themselves, where acts can be undone by button or by Ctrl+Z.

    Whether all is saved, and what can be undone, stands at the bottom: it changes with each act,
    and no button of the page may move under the pointer for it. In a field that is typed in, Ctrl+Z
    undoes what was typed there.
    """

    def __init__(self, saver: Saver, *, told_below: bool = False) -> None:
        super().__init__(told_below=told_below)
        self.saver, self.state, self.undoing = saver, SavedState(saver), UndoButtons(saver)
        saver.setParent(self)
        saver.failed.connect(self.notice.refuse)
        self.lay_below(self._beside_each_other())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = QKeySequence.StandardKey
        QShortcut(keys.Undo, self, saver.undo, context=within)
        redo = QShortcut(keys.Redo, self, saver.redo, context=within)
        redo.setKeys([*{*QKeySequence.keyBindings(keys.Redo), QKeySequence("Ctrl+Y")}])

    def _beside_each_other(self) -> QWidget:
        """Lay out undo, redo and the state in a row of their own; its height is always the same."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.undoing)
        row.addStretch(1)
        row.addWidget(self.state)
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return line

    @property
    def saving(self) -> bool:
        """Whether something that was typed is on its way into the file."""
        return self.saver.saving

    def save_typed(self) -> None:
        """Save what is typed in fields that were not left yet."""
        for field in self.findChildren(TypedField):
            field.leave()
