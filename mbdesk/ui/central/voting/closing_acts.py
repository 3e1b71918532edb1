"""Decisions at closing: count a station as far as heard, wait for it, close the vote.

ask_as_heard(desk, line); ask_wait(desk, line); ask_close(desk)
"""

from collections.abc import Sequence
from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.result import LineStatus
from mbdesk.services.centre.voting.closing import BoardLine, count_as_heard, wait_for_last_export
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep
from mbdesk.ui.central.stations.station_acts import figures_of
from mbdesk.ui.staff.parts.facts import Fact
from mbdesk.words.phrase import DayRange, Number, Phrase, Reader, translate

_DECIDED = translate("ClosingActs", "It stands in the log, with the reason and both names.")


def ask_as_heard(desk: Desk, line: BoardLine) -> None:
    """Ask whether a station is to be counted without its last export."""
    here = (
        translate(
            "ClosingActs",
            "The votes that have come from this station are counted. Votes that may still lie "
            "on it are not, unless its last export comes before the ballot box is made.",
        )
        if line.status.enrolled
        else translate(
            "ClosingActs",
            "Nothing has come from this station. Votes that may lie on it are not counted, "
            "unless its last export comes before the ballot box is made.",
        )
    )
    decision = Decision(
        title=translate("ClosingActs", "Count a station as far as it was heard"),
        figures=figures_of(line.status),
        says=(
            here,
            translate(
                "ClosingActs",
                "The protocol names the station and says that its last export is missing.",
            ),
        ),
        press=translate("ClosingActs", "Count it as far as heard"),
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
        title=translate("ClosingActs", "Wait for a station’s last export"),
        figures=figures_of(line.status),
        says=(
            translate(
                "ClosingActs",
                "The votes are not counted before the station’s last export is here, or two people "
                "decide again to count without it.",
            ),
        ),
        press=translate("ClosingActs", "Wait for it"),
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
        title=translate("ClosingActs", "Close voting"),
        lead=translate("ClosingActs", "Read the facts to each other. Then voting is closed."),
        facts=partial(_facts, desk),
        notes=(
            (
                translate("ClosingActs", "What is fixed by it"),
                (translate("ClosingActs", "No further station can be added."),),
            ),
            (
                translate("ClosingActs", "What is not"),
                (
                    translate(
                        "ClosingActs",
                        "Exports of votes that were cast before can still be merged, until the "
                        "ballot box is made.",
                    ),
                    translate(
                        "ClosingActs",
                        "Two people can open voting again, with a reason, while no vote has been "
                        "opened.",
                    ),
                ),
            ),
        ),
        press=translate("ClosingActs", "Close voting with %Ln votes", None, known.counts.votes),
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


def _facts(desk: Desk, reader: Reader) -> list[Fact]:
    known, board = desk.snapshot, desk.snapshot.board
    waiting = ", ".join(line.station.full_name for line in known.waiting)
    counting = [line for line in board if line.status.line is not LineStatus.SET_ASIDE]
    final, aside = sum(line.status.final for line in counting), len(board) - len(counting)
    stations = translate("ClosingActs", "{final} of {all} have sent their last export.").fill(
        final=Number(final), all=Number(len(counting))
    )
    missing = translate("ClosingActs", "Missing: {stations}")
    told = stations.read(reader)
    if aside:
        left_out = translate("ClosingActs", "%Ln are left out of the count.", None, aside)
        told = f"{told} {left_out.read(reader)}"
    if waiting:
        told = f"{told} {missing.read(reader).format(stations=waiting)}"
    to_compare = [line for line in board if line.to_compare]
    compared = sum(line.tick is not None for line in board)
    codes = translate("ClosingActs", "{compared} of {all} are the same as on the paper.").fill(
        compared=Number(compared), all=Number(compared + len(to_compare))
    )
    return [
        Fact(translate("ClosingActs", "Voting").read(reader), *_days(desk, reader)),
        Fact(
            translate("ClosingActs", "Votes").read(reader),
            translate("ClosingActs", "%Ln votes are here.", None, known.counts.votes).read(reader),
        ),
        Fact(translate("ClosingActs", "Stations").read(reader), told, not waiting),
        Fact(
            translate("ClosingActs", "Control codes").read(reader),
            codes.read(reader),
            not to_compare,
        ),
    ]


def _days(desk: Desk, reader: Reader) -> tuple[str, bool | None]:
    """Tell the days of voting, and whether the last one has come."""
    phases = [p for p in desk.snapshot.frame.phases if p.kind is PhaseKind.VOTING]
    if not phases:
        return translate("ClosingActs", "No days were set.").read(reader), None
    last = max(phase.last_day for phase in phases)
    over = desk.central.today() >= last
    told = (
        translate("ClosingActs", "{days}.")
        if over
        else translate("ClosingActs", "{days}: the last day has not come yet.")
    )
    first = min(phase.first_day for phase in phases)
    return told.fill(days=DayRange(first, last)).read(reader), over
