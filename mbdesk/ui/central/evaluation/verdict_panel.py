"""The panel beside the board: what was found on one subject of one proposal, and one's own word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.domain.assessment import FEASIBILITY, Judgement, Verdict
from mbdesk.domain.standing import FindingKind, Standing
from mbdesk.domain.texts import bare
from mbdesk.services.centre.evaluation.acts import Finding
from mbdesk.services.centre.evaluation.board import BoardRow
from mbdesk.ui.central.evaluation.board_model import Subject
from mbdesk.ui.central.evaluation.board_table import ICONS
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.plain_text import PlainLabel, TextArea
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, kronor, number
from mbdesk.words.findings import VERDICTS

_LINES = 3


class ReasonField(TextArea):
    """A field for a reason; Enter saves it, and emits `entered`."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * (_LINES + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for saving."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class VerdictPanel(Retranslatable, QFrame):
    """Shows a subject of a proposal. Emits `saved` with a `Finding`, and whether it settles."""

    saved = Signal(object, bool)

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.setObjectName("card")
        self.where, self.heading = PlainLabel(role=TextRole.QUIET), selectable_label()
        self.heading.set_role(TextRole.SECTION)
        self.found: list[PlainLabel] = []
        self.title, self.settles = PlainLabel(role=TextRole.STRONG), CheckBox()
        self.buttons = {each: Button(ButtonKind.ROW, ICONS[each]) for each in Verdict}
        self.reason_label, self.reason = PlainLabel(role=TextRole.LABEL), ReasonField()
        self.save = Button()
        self.costs = selectable_label()
        self._row: BoardRow | None = None
        self._subject: Subject | None = None
        self._who, self._place, self._all = "", 0, 0
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
        self._opinions = QVBoxLayout()
        self._opinions.setSpacing(look.px(2))
        self._group = QButtonGroup(self)
        for button in self.buttons.values():
            button.setCheckable(True)
            self._group.addButton(button)
            choice.addWidget(button)
        choice.addStretch(1)
        layout.addWidget(self.where)
        layout.addWidget(self.heading)
        layout.addLayout(self._opinions)
        layout.addSpacing(look.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.settles)
        layout.addLayout(choice)
        for widget in (self.reason_label, self.reason, self.save):
            layout.addWidget(widget)
        layout.addSpacing(look.px(8))
        layout.addWidget(self.costs)
        self.reason_label.setBuddy(self.reason)

    def _connect(self) -> None:
        self.save.clicked.connect(self.give)
        self.reason.entered.connect(self.give)
        self.reason.textChanged.connect(self._allow)
        self.settles.toggled.connect(lambda _: self.retranslate())
        self._group.buttonToggled.connect(lambda *_: self._allow())

    def show_cell(
        self, row: BoardRow | None, subject: Subject | None, who: str, place: tuple[int, int]
    ) -> None:
        """Show a subject of a proposal to an assessor; `place` is the subject's, and of how many.

        What is typed stays where the same cell is shown again.
        """
        before = self._row and self._row.number, self._subject and self._subject.id
        after = row and row.number, subject and subject.id
        self._row, self._subject, self._who = row, subject, who
        self._place, self._all = place
        if before != after:
            own = self._standing.opinion_of(who)
            with self._draft.showing(_path_of(row.number, subject.id) if row and subject else ""):
                self.choose(own.verdict if own else None, own.reason if own else "")
            self.settles.setChecked(self._standing.differs and own is not None)
        self.retranslate()

    @property
    def _standing(self) -> Standing[Judgement]:
        if self._row is None or self._subject is None:
            return Standing()
        return self._row.evaluation.on(self._subject.id)

    def choose(self, verdict: Verdict | None, reason: str = "") -> None:
        """Choose a verdict, not saved yet."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each is verdict)
        self._group.setExclusive(True)
        self.reason.setPlainText(reason)
        self._allow()

    def take_verdict(self, verdict: Verdict) -> None:
        """Choose a verdict by its key: a plain yes is saved at once, others ask for a reason."""
        own = self._standing.opinion_of(self._who)
        kept = own.reason if own is not None and own.verdict is verdict else ""
        settling = self._settling
        self.choose(verdict, "" if settling else kept)
        if self._ready:
            self.give()
        else:
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def chosen(self) -> Verdict | None:
        """The verdict that is chosen."""
        return next((each for each, button in self.buttons.items() if button.isChecked()), None)

    @property
    def _settling(self) -> bool:
        return self._standing.differs and self.settles.isChecked()

    @property
    def _second(self) -> bool:
        asked = self._row is not None and self._row.evaluation.second is not None
        return asked and self._subject is not None and self._subject.id == FEASIBILITY

    @property
    def _ready(self) -> bool:
        plain = self.chosen is Verdict.YES and not self._settling and not self._second
        return self.chosen is not None and (plain or bool(bare(self.reason.toPlainText())))

    def give(self) -> None:
        """Hand the verdict on to be saved."""
        verdict = self.chosen
        if verdict is not None and self._ready and self._subject is not None:
            finding = Finding(self._subject.id, verdict, self.reason.toPlainText())
            self.saved.emit(finding, self._settling)

    def forget(self, proposal: int, subject: str) -> None:
        """Forget what was typed on a subject of a proposal: it is saved."""
        self._drafts.drop(_path_of(proposal, subject))

    def _allow(self) -> None:
        self.save.setEnabled(self._ready)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader, there = current_reader(), self._row is not None and self._subject is not None
        self.setVisible(there)
        for verdict, button in self.buttons.items():
            button.setText(VERDICTS[verdict].read(reader))
        self.reason_label.setText(self.tr("&Reason, as the proposer may read it"))
        self.settles.setText(self.tr("Settle the difference"))
        self.settles.setVisible(self._standing.differs)
        title = self.tr("Your verdict")
        if self._second:
            title = self.tr("Second assessment")
        self.title.setText(self.tr("What is to hold") if self._settling else title)
        self.save.setText(self.tr("Settle it") if self._settling else self.tr("Save and go on"))
        self._retell()
        self._allow()

    def _retell(self) -> None:
        for label in self.found:
            self._opinions.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.found = []
        if self._row is None or self._subject is None:
            return
        where = self.tr("Proposal {number} · {place} of {all}")
        told = {"number": self._row.number, "place": self._place, "all": self._all}
        self.where.setText(where.format(**{name: number(value) for name, value in told.items()}))
        self.heading.setText(self._subject.name)
        standing = self._standing
        for each in (*standing.opinions, *filter(None, [standing.settlement])):
            label = selectable_label()
            label.setText(self._opinion(each))
            self.found.append(label)
            self._opinions.addWidget(label)
        self.costs.setText("\n".join(self._costs(self._row)))

    def _opinion(self, each: Judgement) -> str:
        verdict = VERDICTS[each.verdict].read(current_reader())
        head = f"{verdict} · {each.who} · {day(each.day)}"
        if each.kind is FindingKind.SETTLED:
            head = self.tr("Settled: {verdict}").format(verdict=head)
        elif each.kind is FindingKind.SECOND:
            head = self.tr("Second assessment: {verdict}").format(verdict=head)
        return f"{head}\n{each.reason}" if each.reason else head

    def _costs(self, row: BoardRow) -> list[str]:
        """Return what the proposal costs: each assessor's sums, and the parts of what holds."""
        costs = row.evaluation.costs
        found = [*costs.opinions, *filter(None, [costs.settlement])]
        says = self.tr("{who}: {once}, and {yearly} a year")
        lines = [
            says.format(who=each.who, once=kronor(each.once), yearly=kronor(each.yearly))
            for each in found
        ]
        parts = [
            " · ".join(filter(None, (part.what, part.department, kronor(part.once))))
            for part in (costs.held.parts if costs.held else ())
        ]
        return [self.tr("Costs"), *lines, *parts] if found else []


def _path_of(proposal: int, subject: str) -> str:
    return f"verdict.{proposal}.{subject}"
