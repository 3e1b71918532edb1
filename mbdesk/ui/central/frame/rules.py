"""The section of the rules: who may vote, how a ballot is marked, how it is counted, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mbdesk.domain.ballot import BallotKind, Bound, CountingRule, ItemOrder, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Precedence, Rules
from mbdesk.ui.central.frame.example import ExampleCard
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said
from mbdesk.ui.central.saving.chosen_fields import ChoiceField, NumberField, SwitchField
from mbdesk.ui.central.saving.saved_field import SavedField
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


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule by its name in `Rules`, with its English texts and what it is chosen from.

    Without choices it is a switch or a number, as the rule is.
    """

    name: str
    source: str
    help_source: str = ""
    choices: Mapping[Any, str] | None = None

    def made_for(self, saver: FrameSaver) -> SavedField:
        """Return the field that shows and saves the rule."""
        path = f"rules.{self.name}"
        if self.choices is not None:
            return ChoiceField(saver, path, self.source, self.choices, self.help_source)
        switched = isinstance(getattr(Rules(), self.name), bool)
        made = SwitchField if switched else NumberField
        return made(saver, path, self.source, self.help_source)


VOTING = (
    RuleRow("access", QT_TRANSLATE_NOOP("Frame", "Who may vote"), choices=ACCESS),
    RuleRow("ballot", QT_TRANSLATE_NOOP("Frame", "How a ballot is marked"), choices=KINDS),
    RuleRow("max_choices", QT_TRANSLATE_NOOP("Frame", "Proposals one person may mark, at most")),
    RuleRow("max_points", QT_TRANSLATE_NOOP("Frame", "Points each person shares out")),
    RuleRow(
        "item_order",
        QT_TRANSLATE_NOOP("Frame", "Order of the proposals on the screen"),
        QT_TRANSLATE_NOOP("Frame", "What stands first gets more votes."),
        ORDERS,
    ),
    RuleRow("blank_allowed", QT_TRANSLATE_NOOP("Frame", "A blank ballot is allowed")),
    RuleRow(
        "paper_ballots",
        QT_TRANSLATE_NOOP("Frame", "Staff may key in ballots from paper at a table"),
    ),
    RuleRow(
        "copy_required",
        QT_TRANSLATE_NOOP("Frame", "No vote is taken where its second copy cannot be written"),
    ),
)
COUNT = (
    RuleRow("rule", QT_TRANSLATE_NOOP("Frame", "How winners are found"), choices=COUNTING),
    RuleRow("threshold", QT_TRANSLATE_NOOP("Frame", "Votes a proposal needs to be chosen")),
    RuleRow("tie", QT_TRANSLATE_NOOP("Frame", "Between equal numbers of votes"), choices=TIES),
    RuleRow(
        "duplicates",
        QT_TRANSLATE_NOOP("Frame", "If somebody votes at several places"),
        choices=REPEATS,
    ),
    RuleRow("precedence", QT_TRANSLATE_NOOP("Frame", "Which one counts"), choices=FIRST),
)
OTHERS = (
    RuleRow(
        "proposals_per_person",
        QT_TRANSLATE_NOOP("Frame", "Proposals one person may leave in a visit"),
        QT_TRANSLATE_NOOP("Frame", "0 is any number."),
    ),
    RuleRow(
        "survey",
        QT_TRANSLATE_NOOP("Frame", "Ask four voluntary questions afterwards"),
        QT_TRANSLATE_NOOP("Frame", "The answers are tied to no ballot and no person."),
    ),
)
"""The rules of the three cards, in the order in which they stand there."""


class RulesSection(Section):
    """Rules for proposals, for voting and for the count, with an example beside them."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.fields = {row.name: row.made_for(saver) for row in (*VOTING, *COUNT, *OTHERS)}
        self.example = ExampleCard()
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(3)]
        self._lay_out_parts()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        voting, count, others = (
            card_of(title, *(self.fields[row.name] for row in rows), stretched=False)
            for title, rows in zip(self._titles, (VOTING, COUNT, OTHERS), strict=True)
        )
        beside = (self.example.card, count, others)
        self.column.addWidget(SideBySide(voting, beside, shares=(1, 1), letters=100))

    def follow(self) -> None:
        """Show the fields that the chosen kind and rule ask for, and the example."""
        held = self.saver.shown().setup
        rules = held.rules
        by_name = rules.access is not VoterAccess.OPEN
        one = rules.duplicates is DuplicatePolicy.COUNT_ONE
        with_threshold = rules.rule is CountingRule.GREEDY_THRESHOLD or bool(rules.threshold)
        for name, wanted in (
            ("max_choices", rules.ballot.bounded_by is not Bound.ONE),
            ("max_points", rules.ballot.pointed),
            ("threshold", with_threshold),
            ("duplicates", by_name),
            ("precedence", by_name and one and rules.paper_ballots),
        ):
            self.fields[name].setVisible(wanted)
        identity = rules.access is VoterAccess.IDENTITY
        self.fields["access"].control.setEnabled(self.saver.editable and not identity)
        self.example.show_rules(rules, held.funds)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        voting, count, others = self._titles
        voting.setText(said(QT_TRANSLATE_NOOP("Frame", "Voting")))
        count.setText(said(QT_TRANSLATE_NOOP("Frame", "The count")))
        others.setText(said(QT_TRANSLATE_NOOP("Frame", "Proposals and questions")))
        self.follow()
