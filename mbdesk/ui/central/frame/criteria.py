"""The section of the criteria: three kinds, each line saved by itself, with sets to start from."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.records import new_id
from mbdesk.domain.texts import bare
from mbdesk.services.centre.setup.criteria_sets import CriteriaSet, suggested
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said, saying
from mbdesk.ui.central.saving.typed_fields import LineField
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words import QT_TRANSLATE_NOOP

KINDS = {
    CriterionKind.STRUCTURAL: (
        QT_TRANSLATE_NOOP("Frame", "Structural"),
        QT_TRANSLATE_NOOP("Frame", "Who may take part, and what a proposal may contain and cost."),
    ),
    CriterionKind.CULTURAL: (
        QT_TRANSLATE_NOOP("Frame", "Cultural"),
        QT_TRANSLATE_NOOP("Frame", "Which groups, seldom heard otherwise, go first."),
    ),
    CriterionKind.DEMOCRATIC: (
        QT_TRANSLATE_NOOP("Frame", "Democratic"),
        QT_TRANSLATE_NOOP("Frame", "How everybody is heard."),
    ),
}
CRITERIA = "criteria"
_ADDED = QT_TRANSLATE_NOOP("Frame", "Criterion added")
_REMOVED = QT_TRANSLATE_NOOP("Frame", "Criterion removed")
_SET_ADDED = QT_TRANSLATE_NOOP("Frame", "Set of criteria added")
_STAYS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""Why a line loses the focus though nobody leaves it: another window, or a menu over it."""
SETS = {
    CriteriaSet.SHARED: QT_TRANSLATE_NOOP("Frame", "For any process"),
    CriteriaSet.PLACE: QT_TRANSLATE_NOOP("Frame", "Tied to a place"),
    CriteriaSet.YOUTH: QT_TRANSLATE_NOOP("Frame", "For children and youth"),
}


class CriterionField(LineField):
    """A criterion in Swedish, with a button that removes it; other languages' texts stay."""

    def __init__(self, saver: FrameSaver, path: str) -> None:
        self.removal = Button(ButtonKind.TEXT, DeskIcon.CROSS)
        super().__init__(saver, path, QT_TRANSLATE_NOOP("Frame", "Criterion"), named=False)
        self.removal.clicked.connect(lambda: saver.put(path, None, saying(_REMOVED)))

    def _text_of(self, value: Criterion | None) -> str:
        return value.texts.get("sv", "") if value else ""

    def _take(self, text: str) -> None:
        held, swedish = self.saver.value(self.path), bare(text)
        if held is not None:
            changed = replace(held, texts={**held.texts, "sv": swedish})
            self.commit(changed if swedish else None)


class KindList(QWidget):
    """The criteria of one kind, and a line to add one."""

    def __init__(self, saver: FrameSaver, kind: CriterionKind) -> None:
        super().__init__()
        self._saver, self.kind = saver, kind
        self.fields: dict[str, CriterionField] = {}
        self._rows: dict[str, QWidget] = {}
        self.title, self.hint = PlainLabel(role=TextRole.STRONG), PlainLabel(role=TextRole.QUIET)
        self.new, self.add = LineEdit(), Button(icon=DeskIcon.PLUS)
        self.error, self._asked, self._at = ErrorLine(self.new), "", f"new.{kind}"
        look, layout, row = staff_look(), QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        self._lines = QVBoxLayout()
        row.addWidget(self.new, 1)
        row.addWidget(self.add)
        layout.addWidget(self.hint)
        layout.addLayout(self._lines)
        layout.addLayout(row)
        layout.addWidget(self.error)
        self.add.clicked.connect(self.add_typed)
        self.new.returnPressed.connect(self.add_typed)
        self.new.textChanged.connect(self._typed)
        self.new.installEventFilter(self)
        TypedDraft(self, saver.drafts, self._at, {"text": self.new}, self._tell_left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the criterion when its line is left, as every field saves what was typed."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.add_typed()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Show the criteria of this kind that are held now."""
        held = self._saver.shown().setup.criteria
        wanted = [each.id for each in held if each.kind is self.kind]
        for gone in set(self.fields) - set(wanted):
            self.fields.pop(gone)
            self._rows[gone].hide()
            self._rows.pop(gone).deleteLater()
        for each in wanted:
            if each not in self.fields:
                self._lines.addWidget(self._made_row(each))
        self.new.setEnabled(self._saver.editable)
        self._tell()
        self._allow()

    def _typed(self, text: str) -> None:
        if not text and self._at in self._saver.errors:
            self._saver.accept(self._at)
        self._allow()

    def _tell_left(self, error: Exception) -> None:
        self._saver.errors[self._at] = error

    def _tell(self) -> None:
        """Say why a new criterion was not taken, and put it back to be corrected."""
        error = self._saver.errors.get(self._at)
        if error is not None and not self.new.text():
            self.new.setText(self._asked)
        self.error.tell(error)

    def _made_row(self, key: str) -> QWidget:
        field = CriterionField(self._saver, f"criteria.{key}")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(field.removal, 0, Qt.AlignmentFlag.AlignTop)
        self.fields[key], self._rows[key] = field, holder
        field.removal.setAccessibleName(said(QT_TRANSLATE_NOOP("Frame", "Remove this criterion")))
        return holder

    def _allow(self) -> None:
        self.add.setEnabled(self._saver.editable and bool(bare(self.new.text())))
        for field in self.fields.values():
            field.removal.setEnabled(self._saver.editable)

    def add_typed(self) -> None:
        """Add the criterion that is typed, if one is."""
        text = bare(self.new.text())
        if text and self._saver.editable:
            made = Criterion(new_id(), self.kind, {"sv": text})
            self._asked = text
            self.new.clear()
            self._saver.put(f"criteria.{made.id}", made, saying(_ADDED), at=self._at)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        title, hint = KINDS[self.kind]
        self.title.setText(said(title))
        self.hint.setText(said(hint))
        self.new.setPlaceholderText(said(QT_TRANSLATE_NOOP("Frame", "Write a criterion")))
        self.new.setAccessibleName(f"{said(title)}: {self.new.placeholderText()}")
        self.add.setText(said(QT_TRANSLATE_NOOP("Frame", "Add")))


class CriteriaSection(Section):
    """A set to start from above, and a card for each kind."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.lists = {kind: KindList(saver, kind) for kind in CriterionKind}
        self.sets, self.use = QComboBox(), Button()
        for chosen in CriteriaSet:
            self.sets.addItem("", chosen)
        self._start_title, self._start = PlainLabel(role=TextRole.STRONG), QWidget()
        row = QHBoxLayout(self._start)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sets)
        row.addWidget(self.use)
        row.addStretch(1)
        self.column.addWidget(card_of(self._start_title, self._start))
        for each in self.lists.values():
            self.column.addWidget(card_of(each.title, each))
        self.use.clicked.connect(self._add_set)
        self.retranslate()

    def _add_set(self) -> None:
        chosen = CriteriaSet(self.sets.currentData())
        criteria = suggested(chosen, self.saver.shown())
        if criteria:
            self.saver.put_all(criteria, saying(_SET_ADDED), CRITERIA)

    def follow(self) -> None:
        """Show the criteria that are held now."""
        for each in self.lists.values():
            each.follow()
        self.use.setEnabled(self.saver.editable)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        for row, source in enumerate(SETS.values()):
            self.sets.setItemText(row, said(source))
        name = said(QT_TRANSLATE_NOOP("Frame", "Start from a set of criteria"))
        self._start_title.setText(name)
        self.sets.setAccessibleName(name)
        self.use.setText(said(QT_TRANSLATE_NOOP("Frame", "Add these criteria")))
        for each in self.lists.values():
            each.retranslate()
        self.follow()
