"""The panel beside the steering group's list: what was found of a proposal, and what is decided."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.domain.texts import bare
from mbdesk.services.centre.decisions.steering import Decided, ListRow
from mbdesk.services.common.callbacks import Today
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.plain_text import PlainLabel, TextArea
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, kronor, number
from mbdesk.words.proposal_records import STATES

_LINES = 3


class ListPanel(Retranslatable, QFrame):
    """Takes what the group has decided of one proposal. Emits `saved` with a `Decided`.

    The day of the meeting stays from one proposal to the next.
    """

    saved = Signal(object)

    def __init__(self, today: Today, drafts: Drafts) -> None:
        super().__init__()
        self.setObjectName("card")
        self.where, self.heading = PlainLabel(role=TextRole.QUIET), selectable_label()
        self.heading.set_role(TextRole.SECTION)
        self.found, self.decided = selectable_label(), selectable_label()
        self.title = PlainLabel(role=TextRole.STRONG)
        self.yes = Button(ButtonKind.ROW, DeskIcon.CHECK)
        self.no = Button(ButtonKind.ROW, DeskIcon.CROSS)
        self.reason_label, self.reason = PlainLabel(role=TextRole.LABEL), TextArea()
        self.day_label = PlainLabel(role=TextRole.LABEL)
        self.day = DayField(date.fromisoformat(today()), today)
        self.save = Button()
        self._row: ListRow | None = None
        self._drafts = drafts
        self._draft = TypedDraft(self, drafts, "", {"reason": self.reason})
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, choice = staff_look(), QVBoxLayout(self), QHBoxLayout()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(4))
        self._group = QButtonGroup(self)
        for button in (self.yes, self.no):
            button.setCheckable(True)
            self._group.addButton(button)
            choice.addWidget(button)
        choice.addStretch(1)
        height = self.reason.fontMetrics().lineSpacing()
        self.reason.setMinimumHeight(height * (_LINES + 1))
        self.reason.setMaximumHeight(height * (_LINES + 2))
        self.reason.setTabChangesFocus(True)
        for label in (self.where, self.heading, self.found, self.decided):
            layout.addWidget(label)
        layout.addSpacing(look.px(8))
        layout.addWidget(self.title)
        layout.addLayout(choice)
        asked = (self.reason_label, self.reason, self.day_label, self.day, self.save)
        for widget in asked:
            layout.addWidget(widget)
        self.reason_label.setBuddy(self.reason)
        self.day_label.setBuddy(self.day)

    def _connect(self) -> None:
        self.save.clicked.connect(self.give)
        self.reason.textChanged.connect(self._allow)
        self.day.changed.connect(self._allow)
        self._group.buttonToggled.connect(lambda *_: self._allow())

    def show_row(self, row: ListRow | None) -> None:
        """Show a proposal; what is typed stays where the same one is shown again."""
        before = self._row and (self._row.number, self._row.decision)
        self._row = row
        if before != (row and (row.number, row.decision)):
            held = row.decision if row is not None else None
            self._choose(held.admitted if held else None)
            suggested = row.reason if row is not None and not held else ""
            with self._draft.showing(_path_of(row.number) if row is not None else ""):
                self.reason.setPlainText(held.reason if held else suggested)
            if held is not None:
                self.day.line.setText(held.decided_on)
        self.retranslate()

    def _choose(self, admitted: bool | None) -> None:  # noqa: FBT001  # None for neither
        self._group.setExclusive(False)
        self.yes.setChecked(admitted is True)
        self.no.setChecked(admitted is False)
        self._group.setExclusive(True)

    def take(self, *, admitted: bool) -> None:
        """Choose by a key; it is saved at once where a reason stands there already."""
        self._choose(admitted)
        self._allow()
        if self._ready:
            self.give()
        else:
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _ready(self) -> bool:
        chosen = self.yes.isChecked() or self.no.isChecked()
        return chosen and bool(bare(self.reason.toPlainText())) and self.day.day is not None

    def give(self) -> None:
        """Hand on what is decided, to be saved."""
        meeting = self.day.day
        if self._ready and meeting is not None:
            reason = self.reason.toPlainText()
            self.saved.emit(Decided(self.yes.isChecked(), reason, meeting.isoformat()))

    def forget(self, proposal: int) -> None:
        """Forget what was typed about a proposal: it is saved."""
        self._drafts.drop(_path_of(proposal))

    def _allow(self) -> None:
        self.save.setEnabled(self._ready)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setVisible(self._row is not None)
        self.title.setText(self.tr("The steering group decides"))
        self.yes.setText(self.tr("To the vote"))
        self.no.setText(self.tr("Not to the vote"))
        self.reason_label.setText(self.tr("&Reason, as the proposer may read it"))
        self.day_label.setText(self.tr("&Day of the meeting"))
        self.save.setText(self.tr("Save and go on"))
        if self._row is not None:
            self._retell(self._row)
        self._allow()

    def _retell(self, row: ListRow) -> None:
        self.where.setText(self.tr("Proposal {number}").format(number=number(row.number)))
        self.heading.setText(row.title)
        costs, found = row.evaluation.costs.held, [STATES[row.state].read(current_reader())]
        if row.reason:
            found.append(row.reason)
        if costs is not None:
            told = self.tr("Cost: {once}, and {yearly} a year")
            once = self.tr("Cost: {once}")
            says = told if costs.yearly else once
            found.append(says.format(once=kronor(costs.once), yearly=kronor(costs.yearly)))
        self.found.setText("\n".join(found))
        self.decided.setText(self._decided(row))
        self.decided.setVisible(bool(self.decided.text()))

    def _decided(self, row: ListRow) -> str:
        held = row.decision
        if held is None:
            return ""
        told = self.tr("Decided {day}, noted by {who}.")
        lines = [told.format(day=day(held.decided_on), who=held.who)]
        if row.differs:
            lines.append(self.tr("The group has decided otherwise than the evaluation found."))
        return "\n".join(lines)


def _path_of(proposal: int) -> str:
    return f"steering.{proposal}"
