"""The board's decision beside the tally, and the form in which it is noted."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.result import Result
from mbdesk.domain.texts import bare, in_language
from mbdesk.services.centre.setup.timetable import appeal_time
from mbdesk.services.counting.board_decisions import Minutes, decide_for_board
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import Task, run
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.forms.dialogs import Dialog, labels_above
from mbdesk.ui.staff.parts.drafts import Typed, TypedDraft
from mbdesk.ui.staff.parts.error_card import PageNotice
from mbdesk.ui.staff.parts.facts import FactsCard, ShownFact
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.ui.staff.parts.table import day

_LINES = 3


class BoardCard(FactsCard):
    """Shows what people voted for and what the board decided; hidden before the count."""

    def show_state(self, known: Overview) -> None:
        """Show how it stands now, in the language on screen."""
        counted, decided = known.result, known.decision
        self.setVisible(counted is not None)
        if counted is None:
            return
        won = self.tr("The vote"), self._titles(counted.items, counted.outcome.winners)
        facts = [ShownFact(*won)]
        if decided is None:
            none = self.tr("The board has not decided yet. Until then nothing is won.")
            facts.append(ShownFact(self.tr("The board"), none, right=False))
        else:
            facts += self._decided(counted, decided)
        self.show_facts(facts)

    def _decided(self, counted: Result, decided: BoardDecision) -> list[ShownFact]:
        minutes = self.tr("{day}, § {paragraph}").format(
            day=day(decided.decided_on), paragraph=decided.paragraph
        )
        told = ", ".join(filter(None, (minutes, decided.reference)))
        posted, appealed = appeal_time(decided.decided_on)
        clock = self.tr("The minutes are posted {posted} at the latest; appeals until {appealed}.")
        facts = [
            ShownFact(self.tr("The board"), self._titles(counted.items, decided.codes)),
            ShownFact(self.tr("Minutes"), told),
            ShownFact(
                self.tr("The law’s times"),
                clock.format(posted=day(posted), appealed=day(appealed)),
            ),
        ]
        if decided.differs_from(counted.outcome.winners):
            says = self.tr("The board has decided otherwise than the vote: {reason}")
            told = says.format(reason=decided.reason or self.tr("no reason is given"))
            facts.append(ShownFact(self.tr("They differ"), told, right=False))
        if decided.count != counted.number:
            says = self.tr("The decision was made on an earlier count, number {count}.")
            told = says.format(count=decided.count)
            facts.append(ShownFact(self.tr("New count"), told, right=False))
        return facts

    def _titles(self, items: Sequence[BallotItem], codes: Sequence[str]) -> str:
        by_code = {item.code: in_language(item.titles, language()) for item in items}
        said = self.tr("{code}, {title}")
        told = [said.format(code=code, title=by_code.get(code, "")) for code in codes]
        return "\n".join(told) or self.tr("Nothing")


class BoardDialog(Dialog):
    """Asks what the board has decided; stays open until it is on record."""

    def __init__(
        self, parent: QWidget, desk: Desk, counted: Result, done: Callable[[], object]
    ) -> None:
        super().__init__(parent, letters=72)
        central = self._central = desk.central
        self._counted, self._done = counted, done
        self._task: Task[object] | None = None
        self.says = PlainLabel()
        self.items = {item.code: CheckBox() for item in counted.items}
        for code, box in self.items.items():
            box.setChecked(code in counted.outcome.winners)
        self.day = DayField(date.fromisoformat(central.today()), central.today)
        self.paragraph, self.reference, self.reason = LineEdit(), LineEdit(), TextArea()
        self.labels = [PlainLabel() for _ in range(4)]
        self.differs, self.notice = PlainLabel(role=TextRole.QUIET), PageNotice()
        self.press, self.cancel = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        typed: dict[str, Typed] = {
            "day": self.day.line,
            "paragraph": self.paragraph,
            "reference": self.reference,
            "reason": self.reason,
        }
        TypedDraft(self, desk.drafts, f"board.{counted.number}", typed, self.notice.refuse)

    def _lay_out(self) -> None:
        self.body.addWidget(self.says)
        for box in self.items.values():
            self.body.addWidget(box)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.reason.setTabChangesFocus(True)
        fields = (self.day, self.paragraph, self.reference, self.reason)
        self.body.addWidget(self.differs)
        self.body.addLayout(labels_above(dict(zip(self.labels, fields, strict=True))))
        self.body.addWidget(self.notice)
        buttons = QDialogButtonBox()
        buttons.addButton(self.press, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.below.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def _connect(self) -> None:
        for box in self.items.values():
            box.toggled.connect(lambda _: self._allow())
        for signal in (self.paragraph.textChanged, self.reason.textChanged, self.day.changed):
            signal.connect(self._allow)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that are ticked."""
        return tuple(code for code, box in self.items.items() if box.isChecked())

    def _allow(self, *_: object) -> None:
        differs = set(self.codes) != set(self._counted.outcome.winners)
        self.differs.setVisible(differs)
        self.labels[3].setVisible(differs)
        self.reason.setVisible(differs)
        ready = bool(bare(self.paragraph.text())) and self.day.day is not None
        self.press.setEnabled(ready and (not differs or bool(bare(self.reason.toPlainText()))))
        self.notice.hide()

    def accept(self) -> None:
        """Put it on record in the background, and close once it is done."""
        meeting = self.day.day
        if self._task is not None or meeting is None or not self.press.isEnabled():
            return
        reason = self.reason.toPlainText() if self.differs.isVisible() else ""
        minutes = Minutes(
            *(meeting.isoformat(), self.paragraph.text(), self.reference.text(), reason)
        )
        codes = self.codes
        self.press.setEnabled(False)
        self._task = run(
            lambda _: decide_for_board(self._central, codes, minutes),
            done=lambda _: self._close(),
            failed=self._refuse,
            parent=self,
        )

    def _close(self) -> None:
        self._task = None
        super().accept()
        self._done()

    def _refuse(self, error: Exception) -> None:
        self._task = None
        self._allow()
        self.notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("The board’s decision"))
        self.says.setText(
            self.tr(
                "Tick what the board has decided to carry out. What people voted for is ticked."
            )
        )
        for item in self._counted.items:
            title = in_language(item.titles, language())
            votes = self.tr("%Ln votes", "", self._counted.votes.get(item.code, 0))
            told = self.tr("{code}, {title} ({votes})")
            self.items[item.code].setText(told.format(code=item.code, title=title, votes=votes))
        self.differs.setText(
            self.tr("This differs from the vote. Every document says so, and why.")
        )
        names = (
            self.tr("&Day of the meeting"),
            self.tr("&Paragraph (§) of the minutes"),
            self.tr("&Reference (dnr)"),
            self.tr("&Why the board decides otherwise than people voted"),
        )
        for label, name in zip(self.labels, names, strict=True):
            label.setText(name)
        self.press.setText(self.tr("Note the decision"))
        self.cancel.setText(self.tr("Cancel"))
        self._allow()
