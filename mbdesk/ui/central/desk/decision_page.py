"""A page of facts on which two people decide: what holds, what happens, why, and who they are.

Every way out of a refusal, and every act that cannot be undone alone, is decided on such a page. A
page of the desk asks for it, and is shown again once it was decided or left::

    about = about_setting_aside(status)
    desk.decide(DecisionPage(desk, Decision(about=about, anew=…, act=…, done=…)))

Where the facts have changed by the time the button is pressed, nothing is done, and the page is
left: what was typed, and what the act was to waive, belongs to what people have read.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare, on_one_line
from mbdesk.errors.centre import FactsChangedError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.common.briefing import Briefing, still_as_read
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import labels_above
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.words.phrase import Phrase, Readable, reader_of

REASON_LINES = 3
Anew = Callable[[CentralFile], Briefing]
"""Tells facts that people have read once more, where the act is done."""
_PATH = 16
"""Signs of the facts' digest by which the reason of a decision is kept."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What two people are asked to decide.

    `about` is what is told before it, and `anew` tells it once more where it is done. `act` returns
    the work, which is then done in the background; `done` tells what came of it: a headline and a
    text.
    """

    about: Briefing
    anew: Anew
    doing: Phrase
    act: Callable[[WayOut], Callable[[], Any]]
    done: Callable[[Any], tuple[Readable, Readable]]


def of_overview(about: Callable[[Overview], Briefing]) -> Anew:
    """Return how facts are told anew that are told of all that the central file holds."""
    return lambda central: about(read_overview(central))


def as_read(desk: Desk, about: Briefing, anew: Anew, work: Callable[[], Any]) -> Any:
    """Do the work of an act, if what people have read of it still holds.

    Raises FactsChangedError, and what the work raises.
    """
    with still_as_read(desk.central.database, about, lambda: anew(desk.central)):
        return work()


class Facts(Retranslatable, QFrame):
    """Figures with their names, and sentences beneath them, in the language on screen."""

    def __init__(self, about: Briefing) -> None:
        super().__init__()
        self._figures = about.facts
        self._says = tuple(says for notes in about.notes for says in notes.sentences)
        self.names = [PlainLabel() for _ in self._figures]
        self.values = [PlainLabel() for _ in self._figures]
        self.sentences = [PlainLabel() for _ in self._says]
        layout, grid = QVBoxLayout(self), QGridLayout()
        self.setObjectName("card")
        edge = staff_look().px(16)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self.names, self.values, strict=True)):
            name.setBuddy(value)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        layout.addLayout(grid)
        for label in self.sentences:
            layout.addWidget(label)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        for name, value, fact in zip(self.names, self.values, self._figures, strict=True):
            name.setText(fact.name.read(reader))
            value.setText(fact.text.read(reader))
        for label, sentence in zip(self.sentences, self._says, strict=True):
            label.setText(sentence.read(reader))


class ReasonAndNames(Retranslatable, QWidget):
    """Asks for a reason and for the names of two people. Emits `changed` as they are typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reason, self.names = TextArea(), (LineEdit(), LineEdit())
        self.labels = (PlainLabel(), PlainLabel(), PlainLabel())
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * (REASON_LINES + 1))
        layout = labels_above(dict(zip(self.labels, (self.reason, *self.names), strict=True)))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        for field in (self.reason, *self.names):
            field.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def way(self) -> WayOut:
        """What was typed."""
        first, second = (name.text() for name in self.names)
        return WayOut(on_one_line(self.reason.toPlainText()), (first, second))

    def keep_reason(self, desk: Desk, about: Briefing, tell: Callable[[Exception], object]) -> None:
        """Keep the reason while it is typed, for these facts; two people write their names."""
        facts = about.read(reader_of(DEFAULT_LANGUAGE)).encode()
        path = f"decision.{hashlib.sha256(facts).hexdigest()[:_PATH]}"
        self.draft = TypedDraft(self, desk.drafts, path, {"reason": self.reason}, tell)

    @property
    def complete(self) -> bool:
        """Whether something stands in each field; the service says whether it will do."""
        return all(bare(text) for text in (self.way.reason, *self.way.names))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        why, first, second = self.labels
        why.setText(self.tr("&Why; it is kept in the log"))
        first.setText(self.tr("Name of the &first person"))
        second.setText(self.tr("Name of the &second person, who agrees"))


class DecisionFields(Retranslatable, QWidget):
    """What a decision asks for beside reason and names; a subclass lays its fields out.

    Emits `changed` with each change of a field.
    """

    changed = Signal()

    @property
    def complete(self) -> bool:
        """Whether all is there that the decision needs."""
        return True


class DecisionPage(DeskPage):
    """Shows the facts, takes reason and names, and does what was decided.

    Emits `left` when it is to go, with what there is to tell then, FactsChangedError, or None.
    """

    left = Signal(object)

    def __init__(
        self, desk: Desk, decision: Decision, fields: DecisionFields | None = None
    ) -> None:
        super().__init__(at_bottom=True)
        self.decision, self.fields = decision, fields or DecisionFields()
        self._desk = desk
        self.facts = Facts(decision.about)
        self.two, self.back = ReasonAndNames(), QPushButton()
        for widget in (self.facts, self.fields, self.two):
            self.body.addWidget(widget)
        self.fields.setVisible(fields is not None)
        self.body.addStretch(1)
        self.add_action(self.back)
        self.lead.hide()
        self.back.clicked.connect(lambda: self.left.emit(None))
        self.primary.clicked.connect(self.decide)
        self.fields.changed.connect(self.refresh)
        self.two.changed.connect(self.refresh)
        self.notice.until(self.fields.changed, self.two.changed)
        self.retranslate()
        self.two.keep_reason(desk, decision.about, self.notice.refuse)
        self.left.connect(lambda _: self.two.draft.drop())

    def take_focus(self) -> None:
        """Begin with the reason."""
        self.two.reason.setFocus()

    def refresh(self) -> None:
        """Allow the main action once everything is filled in."""
        ready = self.two.complete and self.fields.complete
        self.primary.setEnabled(ready and not self.work.running)

    def decide(self) -> None:
        """Do what was decided."""
        self.notice.withdraw()
        work = self.decision.act(self.two.way)
        self.work.start(
            lambda: self.decision.doing.read(current_reader()),
            lambda _: as_read(self._desk, self.decision.about, self.decision.anew, work),
            self._decided,
            self._refused,
        )

    def _decided(self, came: Any) -> None:
        told = self.decision.done(came)
        self._desk.refresh(lambda: self.left.emit(told))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, FactsChangedError):
            self._desk.refresh(lambda: self.left.emit(error))
        else:
            self.notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.heading.setText(self.decision.about.title.read(reader))
        self.primary.setText(self.decision.about.press.read(reader))
        self.back.setText(self.tr("Back, decide nothing"))
        self.refresh()
