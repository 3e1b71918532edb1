"""Opening the vote, and decisions by two people about it and its cards, each on a page of facts.

ask_open(desk); ask_reopen(desk); ask_withdraw(desk, item)
"""

from functools import partial
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.services.centre.voting.vote_ways import item_to_withdraw, reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.voting_briefings import (
    about_opening,
    about_reopening,
    about_withdrawing,
)
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage, of_overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep, Work
from mbdesk.words.phrase import Phrase, translate

_DECIDED = translate("VotingActs", "It stands in the log, with the reason and both names.")


def ask_open(desk: Desk) -> None:
    """Show the facts before voting is opened."""
    step = FactsStep(
        about=about_opening(desk.snapshot),
        anew=of_overview(about_opening),
        lead=translate("VotingActs", "Read the facts to each other. Then voting is opened."),
        leave=translate("VotingActs", "Cancel, open nothing"),
        doing=translate("VotingActs", "Opening voting"),
        act=partial(_opening, desk),
        asks_reason=desk.snapshot.answers.owed > 0,
        done=lambda _: (translate("VotingActs", "Voting is open."), _after_opening(desk)),
        stands=lambda: not desk.snapshot.too_many_choices,  # which is mended on the ballot's page
    )
    desk.decide(FactsPage(desk, step))


def _opening(desk: Desk, _asked: Any, way: WayOut) -> Work:
    """Return the work of opening, with what two people decided where answers are owed."""
    although = way if desk.snapshot.answers.owed else None
    return lambda _progress: open_voting(desk.central, although=although)


def _after_opening(desk: Desk) -> Phrase:
    """Return what the stations need, in other words where some had a pack before."""
    if desk.snapshot.packs.ever:
        return translate(
            "VotingActs", "Write new packs on the page “Places” and take them to the stations."
        )
    return translate(
        "VotingActs", "Write packs on the page “Places” and take them to the stations."
    )


def ask_reopen(desk: Desk) -> None:
    """Ask why voting is to be opened again."""
    decision = Decision(
        about=about_reopening(desk.snapshot),
        anew=of_overview(about_reopening),
        doing=translate("VotingActs", "Opening voting again"),
        act=partial(partial, reopen_voting, desk.central),
        done=lambda _: (translate("VotingActs", "Voting is open again."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_withdraw(desk: Desk, item: BallotItem) -> None:
    """Ask why an item of the ballot is to be withdrawn from the vote."""
    decision = Decision(
        about=about_withdrawing(item),
        anew=lambda central: about_withdrawing(item_to_withdraw(central, item.code)),
        doing=translate("VotingActs", "Withdrawing the proposal"),
        act=partial(partial, withdraw_item, desk.central, item.code),
        done=lambda _: (translate("VotingActs", "The proposal is withdrawn."), _DECIDED),
    )
    desk.decide(DecisionPage(desk, decision))
