"""The rules in plain words, and a worked example of what they make of four proposals."""

from PySide6.QtCore import QCoreApplication

from mbdesk.domain.ballot import BallotKind, CountingRule
from mbdesk.domain.process import Rules
from mbdesk.errors.files import NotSupportedError
from mbdesk.services.centre.setup.examples import VOTERS, Example, worked_example
from mbdesk.ui.central.frame.section import said
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import Cell, StaffTable, kronor, number
from mbdesk.words import QT_TRANSLATE_NOOP

KINDS_TOLD = {
    BallotKind.CHOOSE_ONE: QT_TRANSLATE_NOOP(
        "Frame",
        "Each person marks one proposal. Easiest to understand; many liked second best win nothing "
        "by it.",
    ),
    BallotKind.APPROVAL: QT_TRANSLATE_NOOP(
        "Frame",
        "Each person marks as many proposals as allowed, and each mark is one vote. Easy, and "
        "shows what many can agree on.",
    ),
    BallotKind.POINTS: QT_TRANSLATE_NOOP(
        "Frame",
        "Each person shares out points, more to what matters more. Says more, and takes longer.",
    ),
    BallotKind.RANKING: QT_TRANSLATE_NOOP(
        "Frame",
        "Each person puts proposals in order, the best one first. The last one marked gets one "
        "point, each before it one more.",
    ),
    BallotKind.KNAPSACK: QT_TRANSLATE_NOOP(
        "Frame",
        "Each person spends the funds: marks proposals that together cost no more than there is. "
        "Shows what things cost.",
    ),
}
COUNTING_TOLD = {
    CountingRule.MOST_VOTES: QT_TRANSLATE_NOOP(
        "Frame", "One proposal wins, the one with most votes, whatever is left of the funds."
    ),
    CountingRule.GREEDY: QT_TRANSLATE_NOOP(
        "Frame",
        "The proposals are gone through from most votes to fewest. What fits in the funds left is "
        "chosen, what does not is skipped, and the next one is tried.",
    ),
    CountingRule.GREEDY_NO_SKIP: QT_TRANSLATE_NOOP(
        "Frame",
        "The proposals are gone through from most votes to fewest. At the first one that does not "
        "fit in the funds left, the count stops, and the rest of the money stays.",
    ),
    CountingRule.GREEDY_THRESHOLD: QT_TRANSLATE_NOOP(
        "Frame",
        "As when skipping, and a proposal with too few votes is never chosen, even if money is "
        "left.",
    ),
    CountingRule.EQUAL_SHARES: QT_TRANSLATE_NOOP(
        "Frame",
        "The funds are divided equally among those who voted. A proposal is chosen when those who "
        "marked it can pay for it together, so that a smaller group gets its part too.",
    ),
}


class ExampleCard:
    """The rules as they stand in plain words, and what they make of four proposals."""

    def __init__(self) -> None:
        self.title = PlainLabel(role=TextRole.STRONG)
        self.kind, self.rule = PlainLabel(), PlainLabel()
        self.lead, self.end = PlainLabel(role=TextRole.QUIET), PlainLabel()
        self.table = StaffTable(4, wide=0, numbers=(1, 2))
        self.table.fit()
        self.card = card_of(
            self.title, self.kind, self.rule, self.lead, self.table, self.end, stretched=False
        )

    def show_rules(self, rules: Rules, funds: int) -> None:
        """Explain the rules, and count the example by them."""
        self.title.setText(said(QT_TRANSLATE_NOOP("Frame", "What these rules mean")))
        self.kind.setText(said(KINDS_TOLD[rules.ballot]))
        self.rule.setText(said(COUNTING_TOLD[rules.rule]))
        try:
            example = worked_example(rules, funds)
        except NotSupportedError:
            example = None
        for part in (self.lead, self.table, self.end):
            part.setVisible(example is not None)
        if example is not None:
            self._show(example, rules)

    def _show(self, example: Example, rules: Rules) -> None:
        says = said(
            QT_TRANSLATE_NOOP(
                "Frame",
                "An example: {people} people vote on four made-up proposals, and there are {funds}."
                " The first of them marks {marks}.",
            )
        )
        self.lead.setText(
            says.format(
                people=number(VOTERS), funds=kronor(example.funds), marks=_marks(example, rules)
            )
        )
        counted = QT_TRANSLATE_NOOP("Frame", "Points") if rules.ballot.scored else None
        self.table.name(
            said(QT_TRANSLATE_NOOP("Frame", "A worked example")),
            [
                said(QT_TRANSLATE_NOOP("Frame", "Proposal")),
                said(counted or QT_TRANSLATE_NOOP("Frame", "Votes")),
                said(QT_TRANSLATE_NOOP("Frame", "Cost")),
                "",
            ],
        )
        won = said(QT_TRANSLATE_NOOP("Frame", "Chosen"))
        lost = said(QT_TRANSLATE_NOOP("Frame", "Not chosen"))
        self.table.show_rows(
            [
                (
                    line.name,
                    number(line.votes),
                    number(line.cost),
                    Cell(won, Tone.GOOD) if line.chosen else Cell(lost, Tone.QUIET),
                )
                for line in example.lines
            ]
        )
        self.table.fit()
        left = said(QT_TRANSLATE_NOOP("Frame", "{spent} is spent, and {left} is left."))
        self.end.setText(left.format(spent=kronor(example.spent), left=kronor(example.left)))


def _marks(example: Example, rules: Rules) -> str:
    """Return what the first of the voters marks: names, in order or with points."""
    if not rules.ballot.pointed:
        return ", ".join(name for name, _ in example.marked)
    told = (
        QCoreApplication.translate("Frame", "{name} with %Ln points", None, points).format(
            name=name
        )
        for name, points in example.marked
    )
    return ", ".join(told)
