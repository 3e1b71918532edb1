"""What each place and station still lacks, from a snapshot of the central file.

Of two stations, neither of which has a pack that serves::

for line in place_board(read_overview(central)):
line.place.site.name, line.lacks  # ("Vällingby bibliotek", {PlaceLack.PACKS: 2})
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.process import PhaseKind, PhaseState
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.centre.stations.places import Place
from mbdesk.services.centre.stations.station_register import ReceiptState
from mbdesk.services.centre.voting.closing import BoardLine
from mbdesk.services.counting.overview import Overview


class PlaceLack(StrEnum):
    """What a place can lack, in the order in which it is seen to.

    `CODES` are stations that nobody has set up and whose code is on no paper, so that nobody can;
    `EXPORTS` those that were never heard from though people vote, `KEPT` files that wait for two
    people to decide.
    """

    HOURS = "hours"
    CODES = "codes"
    PACKS = "packs"
    EXPORTS = "exports"
    LAST_EXPORTS = "last_exports"
    KEPT = "kept"


class StationLack(StrEnum):
    """What is missing of a station on the board of the evening, first what is seen to first."""

    KEPT = "kept"
    PACK = "pack"
    FIRST_EXPORT = "first_export"
    LAST_EXPORT = "last_export"
    COMPARING = "comparing"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place with its stations as the closing board has them, and how much of what it lacks."""

    place: Place
    stations: tuple[BoardLine, ...]
    lacks: Mapping[PlaceLack, int]


def place_board(known: Overview) -> tuple[PlaceLine, ...]:
    """Return every place, by name."""
    of_place: dict[str, list[BoardLine]] = {each.site.id: [] for each in known.places}
    for line in known.board:
        of_place.setdefault(line.station.site.id, []).append(line)
    found = ((place, tuple(of_place[place.site.id])) for place in known.places)
    return tuple(PlaceLine(place, lines, _lacks(known, place, lines)) for place, lines in found)


def kept_of(known: Overview, station: str) -> tuple[KeptExport, ...]:
    """Return the files of a station that wait for two people to decide on them."""
    return tuple(each for each in known.kept if each.waits and each.station.id == station)


def station_lacks(known: Overview, line: BoardLine) -> tuple[StationLack, ...]:
    """Return what is missing of a station; nothing more of one that is decided on."""
    status, due = line.status, line.waited_for and known.voting.state is not VoteState.PREPARING
    without_pack = status.station.id in known.without_pack and bool(known.packs_owed)
    found = {
        StationLack.KEPT: bool(kept_of(known, status.station.id)),
        StationLack.PACK: without_pack,
        StationLack.FIRST_EXPORT: due and not status.exports and not without_pack,
        StationLack.LAST_EXPORT: due and bool(status.exports),
        StationLack.COMPARING: status.final and line.to_compare,
        StationLack.RECEIPT: bool(status.exports) and status.receipt is not ReceiptState.WRITTEN,
    }
    return tuple(lack for lack, lacks in found.items() if lacks)


def _lacks(known: Overview, place: Place, lines: tuple[BoardLine, ...]) -> Mapping[PlaceLack, int]:
    ids = {line.station.id for line in lines}
    bare = {line.station.id for line in lines if not line.status.enrolled}
    waiting = sum(line.waited_for for line in lines) if _is_over(known) else 0
    unheard = sum(line.takes_part and not line.status.exports for line in lines)
    numbers = {
        PlaceLack.HOURS: int(not place.hours and not _is_over(known)),
        PlaceLack.CODES: len(bare - known.codes_on_paper),
        PlaceLack.PACKS: len(ids & known.without_pack) if known.packs_owed else 0,
        PlaceLack.EXPORTS: unheard if _is_voting(known) else 0,
        PlaceLack.LAST_EXPORTS: waiting,
        PlaceLack.KEPT: sum(len(kept_of(known, station)) for station in ids),
    }
    return {lack: number for lack, number in numbers.items() if number}


def _is_voting(known: Overview) -> bool:
    """Whether people vote, so that each station should be heard from."""
    running = known.days_of(PhaseKind.VOTING) is PhaseState.RUNNING
    return known.voting.state is VoteState.OPEN and running


def _is_over(known: Overview) -> bool:
    """Whether nobody votes any more, so that last exports are due."""
    if known.voting.state is VoteState.OPEN:
        return known.days_of(PhaseKind.VOTING) is PhaseState.ENDED
    return known.voting.state is not VoteState.PREPARING
