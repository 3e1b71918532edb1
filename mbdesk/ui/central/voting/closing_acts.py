"""Decisions at closing: count a station as far as heard, wait for it, close the vote.

ask_as_heard(desk, line); ask_wait(desk, line); ask_close(desk)
"""

from collections.abc import Sequence
from functools import partial

from mbdesk.services.centre.voting.closing import (
    BoardLine,
    board_line,
    count_as_heard,
    wait_for_last_export,
)
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.closing_briefings import about_as_heard, about_closing, about_waiting
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage, of_overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep
from mbdesk.words.phrase import Phrase, translate

_DECIDED = translate("ClosingActs", "It stands in the log, with the reason and both names.")


def ask_as_heard(desk: Desk, line: BoardLine) -> None:
    """Ask whether a station is to be counted without its last export."""
    decision = Decision(
        about=about_as_heard(line),
        anew=lambda central: about_as_heard(board_line(central, line.station.id)),
        doing=translate("ClosingActs", "Recording the decision"),
        act=partial(partial, count_as_heard, desk.central, line.station.id),
        done=lambda _: (
            translate("ClosingActs", "The station is counted as far as it was heard."),
            _DECIDED,
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_wait(desk: Desk, line: BoardLine) -> None:
    """Ask whether a station's last export is to be waited for after all."""
    decision = Decision(
        about=about_waiting(line),
        anew=lambda central: about_waiting(board_line(central, line.station.id)),
        doing=translate("ClosingActs", "Recording the decision"),
        act=partial(partial, wait_for_last_export, desk.central, line.station.id),
        done=lambda _: (
            translate("ClosingActs", "The station’s last export is waited for."),
            _DECIDED,
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_close(desk: Desk) -> None:
    """Show the facts before voting is closed."""
    known = desk.snapshot
    step = FactsStep(
        about=about_closing(known),
        anew=of_overview(about_closing),
        lead=translate("ClosingActs", "Read the facts to each other. Then voting is closed."),
        leave=translate("ClosingActs", "Cancel, leave voting open"),
        doing=translate("ClosingActs", "Closing voting"),
        act=lambda _asked, _way: lambda _progress: close_voting(desk.central),
        done=lambda _: (
            translate("ClosingActs", "Voting is closed."),
            _after_closing(known.board),
        ),
    )
    desk.decide(FactsPage(desk, step))


def _after_closing(board: Sequence[BoardLine]) -> Phrase:
    """Return what is left to do before the count."""
    if any(line.to_compare for line in board):
        return translate(
            "ClosingActs", "Compare the codes, and decide on stations that are missing."
        )
    if any(line.waited_for for line in board):
        return translate("ClosingActs", "Decide on the stations that are missing.")
    return translate("ClosingActs", "The votes can be counted now.")
