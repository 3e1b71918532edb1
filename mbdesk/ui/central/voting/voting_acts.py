"""Opening the vote, and decisions by two people about it and its cards, each on a page of facts.

ask_open(desk); ask_reopen(desk); ask_withdraw(desk, item); ask_void_card(desk)
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mbdesk.domain.ballot import BallotItem
from mbdesk.services.centre.stations.card_ways import replace_card, serial_of, void_card
from mbdesk.services.centre.stations.station_briefings import about_voiding
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.voting_briefings import (
    about_opening,
    about_reopening,
    about_withdrawing,
)
from mbdesk.ui.central.desk.decision_page import Decision, DecisionFields, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.phrase import Phrase, translate

_DECIDED = translate("VotingActs", "It stands in the log, with the reason and both names.")


def ask_open(desk: Desk) -> None:
    """Show the facts before voting is opened."""
    step = FactsStep(
        about=about_opening(desk.snapshot),
        lead=translate("VotingActs", "Read the facts to each other. Then voting is opened."),
        leave=translate("VotingActs", "Cancel, open nothing"),
        doing=translate("VotingActs", "Opening voting"),
        act=lambda _asked, _way: lambda _progress: open_voting(desk.central),
        done=lambda _: (translate("VotingActs", "Voting is open."), _after_opening(desk)),
    )
    desk.decide(FactsPage(desk, step))


def _after_opening(desk: Desk) -> Phrase:
    """Return what the stations need, in other words where some had a pack before."""
    if desk.snapshot.packs.ever:
        return translate(
            "VotingActs", "Write new packs on the page “Stations” and take them to the stations."
        )
    return translate(
        "VotingActs", "Write packs on the page “Stations” and take them to the stations."
    )


def ask_reopen(desk: Desk) -> None:
    """Ask why voting is to be opened again."""
    decision = Decision(
        about=about_reopening(desk.snapshot),
        doing=translate("VotingActs", "Opening voting again"),
        act=partial(partial, reopen_voting, desk.central),
        done=lambda _: (translate("VotingActs", "Voting is open again."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_withdraw(desk: Desk, item: BallotItem) -> None:
    """Ask why an item of the ballot is to be withdrawn from the vote."""
    decision = Decision(
        about=about_withdrawing(item),
        doing=translate("VotingActs", "Withdrawing the proposal"),
        act=partial(partial, withdraw_item, desk.central, item.code),
        done=lambda _: (translate("VotingActs", "The proposal is withdrawn."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_void_card(desk: Desk) -> None:
    """Ask which voting card is to be void, and whether another is given out for it."""
    fields = CardFields()

    def act(way: WayOut) -> partial[None]:
        card, reserve = fields.card.text(), fields.reserve.text()
        return partial(_void, desk, card, reserve, way)

    decision = Decision(
        about=about_voiding(desk.snapshot.cards, len(desk.snapshot.void_cards)),
        doing=translate("VotingActs", "Voiding the card"),
        act=act,
        done=lambda _: (translate("VotingActs", "The card is void."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision, fields))


class CardFields(DecisionFields):
    """Asks for the card's number or code, and for the card of the reserve given for it, if any."""

    def __init__(self) -> None:
        super().__init__()
        self.card, self.reserve = LineEdit(), LineEdit()
        self.labels = (PlainLabel(), PlainLabel())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label, field in zip(self.labels, (self.card, self.reserve), strict=True):
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            field.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def complete(self) -> bool:
        """Whether a card is named; one of the reserve need not be."""
        return bool(self.card.text().strip())

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        card, reserve = self.labels
        card.setText(self.tr("&Number of the card, or its code"))
        reserve.setText(self.tr("Number or code of the &reserve card given out for it, if any"))


def _void(desk: Desk, card: str, reserve: str, way: WayOut) -> None:
    if reserve.strip():
        replace_card(desk.central, serial_of(card), serial_of(reserve), way)
    else:
        void_card(desk.central, serial_of(card), way)
