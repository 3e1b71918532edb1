"""The section of the rules: who may vote, how a ballot is marked, how it is counted, and why."""

from mbdesk.domain.ballot import BallotKind, Bound, CountingRule, ItemOrder, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Precedence
from mbdesk.ui.central.frame.choices import ChoiceField, NumberField, SwitchField
from mbdesk.ui.central.frame.example import ExampleCard
from mbdesk.ui.central.frame.fields import said
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
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


class RulesSection(Section):
    """Rules for proposals, for voting and for the count, with an example beside them."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self._make_voting(saver)
        self._make_counting(saver)
        self.proposals = NumberField(
            saver,
            "rules.proposals_per_person",
            QT_TRANSLATE_NOOP("Frame", "Proposals one person may leave in a visit"),
            QT_TRANSLATE_NOOP("Frame", "0 is any number."),
        )
        self.survey = SwitchField(
            saver,
            "rules.survey",
            QT_TRANSLATE_NOOP("Frame", "Ask four voluntary questions afterwards"),
            QT_TRANSLATE_NOOP("Frame", "The answers are tied to no ballot and no person."),
        )
        self.example = ExampleCard()
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(3)]
        self._lay_out_parts()
        self.retranslate()

    def _make_voting(self, saver: FrameSaver) -> None:
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

    def _make_counting(self, saver: FrameSaver) -> None:
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
