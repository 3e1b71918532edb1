"""What is told before voting is closed, and before a station is counted without its last export.

A station whose last export is not here is named, with what is known to be missing of it: so on the
page of facts before closing, and again before the count (`stations_fact`).
"""

from collections.abc import Iterable, Iterator, Sequence

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.result import LineStatus
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.centre.stations.station_briefings import figures_of
from mbdesk.services.centre.voting.closing import BoardLine, state_of
from mbdesk.services.common.briefing import Briefing, Fact, Notes, says
from mbdesk.services.counting.overview import Overview
from mbdesk.words.phrase import Day, DayRange, Joined, Number, Readable, Verbatim, translate


def about_closing(known: Overview) -> Briefing:
    """Return what is told before voting is closed."""
    to_compare = sum(line.to_compare for line in known.board)
    votes = known.counts.votes
    return Briefing(
        title=translate("ClosingActs", "Close voting"),
        press=translate("ClosingActs", "Close voting with %Ln votes", None, votes),
        facts=(
            Fact(translate("ClosingActs", "Voting"), *_days(known)),
            Fact(
                translate("ClosingActs", "Votes"),
                translate("ClosingActs", "%Ln votes are here.", None, votes),
            ),
            stations_fact(known.board, known.kept),
            Fact(
                translate("ClosingActs", "Control codes"),
                _compared(known.board, to_compare),
                not to_compare,
            ),
        ),
        notes=_CLOSING,
    )


def about_as_heard(line: BoardLine) -> Briefing:
    """Return what is told before a station is counted without its last export."""
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
    return Briefing(
        title=translate("ClosingActs", "Count a station as far as it was heard"),
        press=translate("ClosingActs", "Count it as far as heard"),
        facts=figures_of(line.status),
        notes=says(
            here,
            translate(
                "ClosingActs",
                "The protocol names the station and says that its last export is missing.",
            ),
        ),
    )


def about_waiting(line: BoardLine) -> Briefing:
    """Return what is told before a station's last export is waited for after all."""
    return Briefing(
        title=translate("ClosingActs", "Wait for a station’s last export"),
        press=translate("ClosingActs", "Wait for it"),
        facts=figures_of(line.status),
        notes=says(
            translate(
                "ClosingActs",
                "The votes are not counted before the station’s last export is here, or two people "
                "decide again to count without it.",
            ),
        ),
    )


def stations_fact(board: Iterable[BoardLine], kept: Iterable[KeptExport]) -> Fact:
    """Return how many stations have sent their last export, and a line for each that lacks some.

    The line says what is known to be missing: what was cast since the newest export, and what lies
    in files that are kept aside.
    """
    lines, waiting = tuple(board), tuple(each for each in kept if each.waits)
    counting = [line for line in lines if line.status.line is not LineStatus.SET_ASIDE]
    aside = len(lines) - len(counting)
    told: tuple[Readable, ...] = (
        translate("ClosingActs", "{final} of {all} have sent their last export.").fill(
            final=Number(sum(line.status.final for line in counting)), all=Number(len(counting))
        ),
    )
    if aside:
        told += (translate("ClosingActs", "%Ln are left out of the count.", None, aside),)
    named = tuple(_station(line, waiting) for line in lines if _lacks(line, waiting))
    return Fact(
        translate("ClosingActs", "Stations"), Joined((Joined(told, " "), *named)), not named
    )


def _lacks(line: BoardLine, waiting: Sequence[KeptExport]) -> bool:
    """Tell whether something of a station is missing, or stands aside."""
    aside = any(each.station.id == line.station.id for each in waiting)
    return aside or line.status.line is not LineStatus.FINAL


def _station(line: BoardLine, waiting: Sequence[KeptExport]) -> Readable:
    named = translate("ClosingActs", "{station}: {state}.").fill(
        station=Verbatim(line.station.full_name), state=state_of(line)
    )
    own = (each for each in waiting if each.station.id == line.station.id)
    return Joined((named, *_lacking(line), *map(_aside, own)), " ")


def _lacking(line: BoardLine) -> Iterator[Readable]:
    """Yield what is here of a station, and what is known to be missing."""
    status = line.status
    if not status.last_number:
        yield translate("ClosingActs", "None of its votes is here.")
        return
    yield translate(
        "ClosingActs", "Up to export {number} of {day}, %Ln votes are here.", None, status.votes
    ).fill(number=Number(status.last_number), day=Day(line.last_day))
    if status.line is LineStatus.AS_FAR_AS_HEARD:
        yield translate("ClosingActs", "Votes that were cast there since are missing.")


def _aside(kept: KeptExport) -> Readable:
    return translate(
        "ClosingActs", "Its export {number} with %Ln votes is kept aside.", None, kept.votes
    ).fill(number=Number(kept.number))


_CLOSING = (
    Notes(
        translate("ClosingActs", "What is fixed by it"),
        (translate("ClosingActs", "No further station can be added."),),
    ),
    Notes(
        translate("ClosingActs", "What is not"),
        (
            translate(
                "ClosingActs",
                "Exports of votes that were cast before can still be merged, until the "
                "ballot box is made.",
            ),
            translate(
                "ClosingActs",
                "Two people can open voting again, with a reason, while no vote has been opened.",
            ),
        ),
    ),
)


def _compared(board: Iterable[BoardLine], to_compare: int) -> Readable:
    compared = sum(line.tick is not None for line in board)
    return translate("ClosingActs", "{compared} of {all} are the same as on the paper.").fill(
        compared=Number(compared), all=Number(compared + to_compare)
    )


def _days(known: Overview) -> tuple[Readable, bool | None]:
    """Tell the days of voting, and whether the last one has come."""
    phases = [phase for phase in known.frame.phases if phase.kind is PhaseKind.VOTING]
    if not phases:
        return translate("ClosingActs", "No days were set."), None
    first, last = min(p.first_day for p in phases), max(p.last_day for p in phases)
    over = known.today >= last
    told = (
        translate("ClosingActs", "{days}.")
        if over
        else translate("ClosingActs", "{days}: the last day has not come yet.")
    )
    return told.fill(days=DayRange(first, last)), over
