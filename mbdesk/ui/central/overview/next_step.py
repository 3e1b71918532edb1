"""The next step of the work: what it is, why now, and the button that leads there."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.work_steps import WorkStep
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words.phrase import Phrase, translate

REASONS: Mapping[WorkStep, tuple[Phrase, Phrase]] = {
    WorkStep.STATIONS: (
        translate("NextStep", "Set up the stations"),
        translate("NextStep", "A place takes proposals and votes once it has a station."),
    ),
    WorkStep.PACKS: (
        translate("NextStep", "Write packs for the stations"),
        translate("NextStep", "A station without a pack that serves now takes in nothing."),
    ),
    WorkStep.JOINING: (
        translate("NextStep", "Ask those whose proposals are similar"),
        translate("NextStep", "Only those who say yes become one, which is evaluated as one."),
    ),
    WorkStep.EVALUATION: (
        translate("NextStep", "Evaluate the proposals"),
        translate("NextStep", "The steering group decides on what has been found feasible or not."),
    ),
    WorkStep.DECISIONS: (
        translate("NextStep", "Note what the steering group decides"),
        translate("NextStep", "It says which proposals go to the vote, and why."),
    ),
    WorkStep.ANSWERS: (
        translate("NextStep", "Answer those who left proposals"),
        translate("NextStep", "Everybody hears what became of their proposal, and why."),
    ),
    WorkStep.BALLOT: (
        translate("NextStep", "Put the ballot in place"),
        translate("NextStep", "Voting cannot open before its proposals are known."),
    ),
    WorkStep.CARDS: (
        translate("NextStep", "Make the voting cards"),
        translate("NextStep", "People vote with cards, and none can be made once voting is open."),
    ),
    WorkStep.VOTING: (
        translate("NextStep", "Open voting"),
        translate("NextStep", "Ballot and rules are in place; opening fixes them."),
    ),
    WorkStep.MERGE: (
        translate("NextStep", "Merge the stations’ exports"),
        translate("NextStep", "What a station has not sent is on that computer alone."),
    ),
    WorkStep.KEPT: (
        translate("NextStep", "Decide on the files kept aside"),
        translate("NextStep", "Nothing in them is used before two people have decided."),
    ),
    WorkStep.CLOSING: (
        translate("NextStep", "Compare the codes and close"),
        translate("NextStep", "Each station’s code is compared with its paper."),
    ),
    WorkStep.COUNT: (
        translate("NextStep", "Count, and write the papers"),
        translate("NextStep", "The page leads through the count, one step at a time."),
    ),
    WorkStep.BOARD: (
        translate("NextStep", "Note what the board decides"),
        translate("NextStep", "Until then nothing is won, and nobody can be told who won."),
    ),
    WorkStep.FOLLOW_UP: (
        translate("NextStep", "Plan what is carried out"),
        translate("NextStep", "Steps with days show at the place what was promised."),
    ),
}
"""What to do next, and why; the other steps are none."""


_LETTERS = 56
"""Width at which the button stands beside the words, in letters."""


class NextStepCard(Retranslatable, QFrame):
    """Shows the step that is due; hidden while there is none. `button` belongs to the page."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._step: WorkStep | None = None
        self.what = PlainLabel(role=TextRole.LABEL)
        self.title, self.reason = PlainLabel(role=TextRole.SECTION), PlainLabel()
        look, row, told = staff_look(), QHBoxLayout(self), QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        edge = look.px(16)
        row.setContentsMargins(look.px(12), edge, edge, edge)
        row.setSpacing(look.px(12))
        words.setSpacing(look.px(4))
        for label in (self.what, self.title, self.reason):
            words.addWidget(label)
        row.addWidget(IconMark(DeskIcon.ARROW, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(SideBySide(told, (button,), shares=(1, 0), letters=_LETTERS), 1)
        self.retranslate()

    def show_step(self, step: WorkStep) -> None:
        """Show a step, or nothing where there is none to take."""
        self._step = step
        self.setVisible(step in REASONS)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.what.setText(self.tr("Next step"))
        if self._step is not None and self._step in REASONS:
            title, reason = REASONS[self._step]
            self.title.setText(title.read(current_reader()))
            self.reason.setText(reason.read(current_reader()))
