"""The section of the rules: who may vote, how a ballot is marked, how it is counted, and why."""

from PySide6.QtCore import QCoreApplication

from mbdesk.domain.ballot import BallotKind, Bound, CountingRule, ItemOrder, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Precedence, Rules
from mbdesk.errors.files import NotSupportedError
from mbdesk.services.centre.setup.examples import VOTERS, Example, worked_example
from mbdesk.ui.central.frame.fields import ChoiceField, NumberField, SwitchField, said
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import Cell, StaffTable, kronor, number
from mbdesk.words import QT_TRANSLATE_NOOP

ACCESS = {
    VoterAccess.OPEN: QT_TRANSLATE_NOOP("Frame", "Everybody, without a card"),
    VoterAccess.CARD: QT_TRANSLATE_NOOP("Frame", "With a voting card"),
    VoterAccess.IDENTITY: QT_TRANSLATE_NOOP("Frame", "With an identity document, at tables only"),
}
KINDS = {
    BallotKind.CHOOSE_ONE: QT_TRANSLATE_NOOP("Frame", "Choose one"),
    BallotKind.APPROVAL: QT_TRANSLATE_NOOP("Frame", "Choose several"),
    BallotKind.POINTS: QT_TRANSLATE_NOOP("Frame", "Share out points"),
    BallotKind.RANKING: QT_TRANSLATE_NOOP("Frame", "Put in order"),
    BallotKind.KNAPSACK: QT_TRANSLATE_NOOP("Frame", "Spend the funds"),
}
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
COUNTING = {
    CountingRule.MOST_VOTES: QT_TRANSLATE_NOOP("Frame", "The one with most votes"),
    CountingRule.GREEDY: QT_TRANSLATE_NOOP("Frame", "Most votes first, skip what does not fit"),
    CountingRule.GREEDY_NO_SKIP: QT_TRANSLATE_NOOP(
        "Frame", "Most votes first, stop at what does not fit"
    ),
    CountingRule.GREEDY_THRESHOLD: QT_TRANSLATE_NOOP(
        "Frame", "Most votes first, with a least number of votes"
    ),
    CountingRule.EQUAL_SHARES: QT_TRANSLATE_NOOP("Frame", "Equal shares"),
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
TIES = {
    TieRule.BOARD: QT_TRANSLATE_NOOP("Frame", "The board decides"),
    TieRule.LOT: QT_TRANSLATE_NOOP("Frame", "A lot that anybody can draw anew"),
    TieRule.BALLOT_ORDER: QT_TRANSLATE_NOOP("Frame", "The order on the ballot"),
}
ORDERS = {
    ItemOrder.RANDOM: QT_TRANSLATE_NOOP("Frame", "Another order for each person"),
    ItemOrder.LISTED: QT_TRANSLATE_NOOP("Frame", "The same order for all"),
}
REPEATS = {
    DuplicatePolicy.COUNT_ONE: QT_TRANSLATE_NOOP("Frame", "One of the ballots counts"),
    DuplicatePolicy.COUNT_NONE: QT_TRANSLATE_NOOP("Frame", "None of the ballots counts"),
}
FIRST = {
    Precedence.NONE: QT_TRANSLATE_NOOP("Frame", "A lot draws which one"),
    Precedence.PAPER: QT_TRANSLATE_NOOP("Frame", "Paper goes before the screen"),
    Precedence.DIGITAL: QT_TRANSLATE_NOOP("Frame", "The screen goes before paper"),
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


class RulesSection(Section):
    """Rules for proposals, for voting and for the count, with an example beside them."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.proposals = NumberField(
            saver,
            "rules.proposals_per_person",
            QT_TRANSLATE_NOOP("Frame", "Proposals one person may leave in a visit"),
            QT_TRANSLATE_NOOP("Frame", "0 is any number."),
        )
        self.access = ChoiceField(
            saver, "rules.access", QT_TRANSLATE_NOOP("Frame", "Who may vote"), ACCESS
        )
        self.kind = ChoiceField(
            saver, "rules.ballot", QT_TRANSLATE_NOOP("Frame", "How a ballot is marked"), KINDS
        )
        self.most = NumberField(
            saver,
            "rules.max_choices",
            QT_TRANSLATE_NOOP("Frame", "Proposals one person may mark, at most"),
        )
        self.points = NumberField(
            saver, "rules.max_points", QT_TRANSLATE_NOOP("Frame", "Points each person shares out")
        )
        self.blank = SwitchField(
            saver, "rules.blank_allowed", QT_TRANSLATE_NOOP("Frame", "A blank ballot is allowed")
        )
        self.order = ChoiceField(
            saver,
            "rules.item_order",
            QT_TRANSLATE_NOOP("Frame", "Order of the proposals on the screen"),
            ORDERS,
            QT_TRANSLATE_NOOP("Frame", "What stands first gets more votes."),
        )
        self.paper = SwitchField(
            saver,
            "rules.paper_ballots",
            QT_TRANSLATE_NOOP("Frame", "Staff may key in ballots from paper at a table"),
        )
        self.copy = SwitchField(
            saver,
            "rules.copy_required",
            QT_TRANSLATE_NOOP("Frame", "No vote is taken where its second copy cannot be written"),
        )
        self.survey = SwitchField(
            saver,
            "rules.survey",
            QT_TRANSLATE_NOOP("Frame", "Ask four voluntary questions afterwards"),
            QT_TRANSLATE_NOOP("Frame", "The answers are tied to no ballot and no person."),
        )
        self.rule = ChoiceField(
            saver, "rules.rule", QT_TRANSLATE_NOOP("Frame", "How winners are found"), COUNTING
        )
        self.threshold = NumberField(
            saver,
            "rules.threshold",
            QT_TRANSLATE_NOOP("Frame", "Votes a proposal needs to be chosen"),
        )
        self.tie = ChoiceField(
            saver, "rules.tie", QT_TRANSLATE_NOOP("Frame", "Between equal numbers of votes"), TIES
        )
        self.repeat = ChoiceField(
            saver,
            "rules.duplicates",
            QT_TRANSLATE_NOOP("Frame", "If somebody votes at several places"),
            REPEATS,
        )
        self.first = ChoiceField(
            saver, "rules.precedence", QT_TRANSLATE_NOOP("Frame", "Which one counts"), FIRST
        )
        self.example = ExampleCard()
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(3)]
        self._lay_out_parts()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        proposals, voting, counting = self._titles
        left = card_of(
            voting,
            *(self.access, self.kind, self.most, self.points, self.order),
            *(self.blank, self.paper, self.copy),
            stretched=False,
        )
        count = card_of(
            counting,
            *(self.rule, self.threshold, self.tie, self.repeat, self.first),
            stretched=False,
        )
        others = card_of(proposals, self.proposals, self.survey, stretched=False)
        self.column.addWidget(
            SideBySide(left, (self.example.card, count, others), shares=(1, 1), letters=100)
        )

    def follow(self) -> None:
        """Show the fields that the chosen kind and rule ask for, and the example."""
        held = self.saver.shown().setup
        rules = held.rules
        bound = rules.ballot.bounded_by
        self.most.setVisible(bound is not Bound.ONE)
        self.points.setVisible(rules.ballot.pointed)
        self.threshold.setVisible(
            rules.rule is CountingRule.GREEDY_THRESHOLD or bool(rules.threshold)
        )
        by_name = rules.access is not VoterAccess.OPEN
        self.repeat.setVisible(by_name)
        one = rules.duplicates is DuplicatePolicy.COUNT_ONE
        self.first.setVisible(by_name and one and rules.paper_ballots)
        identity = rules.access is VoterAccess.IDENTITY
        self.access.control.setEnabled(self.saver.editable and not identity)
        self.example.show_rules(rules, held.funds)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        proposals, voting, counting = self._titles
        proposals.setText(said(QT_TRANSLATE_NOOP("Frame", "Proposals and questions")))
        voting.setText(said(QT_TRANSLATE_NOOP("Frame", "Voting")))
        counting.setText(said(QT_TRANSLATE_NOOP("Frame", "The count")))
        self.follow()


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
