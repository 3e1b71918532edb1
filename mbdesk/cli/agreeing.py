"""Asks before an act that fixes something, with the facts that the desk shows on a page.

The facts go where a question goes, to standard error: what a verb prints for programs stays alone.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.app import REFUSED
from mbdesk.errors.files import NobodyToAskError

if TYPE_CHECKING:
    from mbdesk.domain.vote_state import Act
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.centre.stations.station_register import StationStatus
    from mbdesk.services.centre.voting.closing import AsHeard
    from mbdesk.services.common.briefing import Briefing
    from mbdesk.services.common.two_names import WayOut
    from mbdesk.services.counting.facts import CountFacts
    from mbdesk.services.counting.overview import Overview

Yes = Annotated[
    bool, typer.Option("--yes", help="Print the facts, and act without asking; for scripts.")
]
_AGREES = frozenset({"yes", "ja"})


def see_who_can_be_asked(yes: bool) -> None:
    """Raise NobodyToAskError unless somebody can be asked, or has agreed beforehand (`yes`).

    A verb that does something before it asks looks first: else a part of it would be done.
    """
    if not (yes or (sys.stdin is not None and sys.stdin.isatty())):
        raise NobodyToAskError


def agreed(about: "Briefing", yes: bool) -> None:
    """Print the facts of an act, and go on only once somebody has typed that they agree.

    Ends the verb with exit status 1 where they do not. Raises NobodyToAskError.
    """
    from mbdesk.words.phrase import reader_of

    see_who_can_be_asked(yes)
    reader = reader_of("en")
    print(about.read(reader), file=sys.stderr, flush=True)
    if yes:
        return
    question = f"{about.press.read(reader).rstrip('…')}? Type yes to go on"
    answer = typer.prompt(question, default="", show_default=False, err=True)
    if answer.strip().casefold() not in _AGREES:
        print("You did not agree: it is not done.", file=sys.stderr)
        raise typer.Exit(REFUSED)


@contextmanager
def agreed_at_centre(
    central: "CentralFile", tell: Callable[[], "Briefing"], yes: bool
) -> Iterator[None]:
    """Print the facts of an act at the centre, ask, and let it be done if they still hold then.

    Raises what `agreed` raises, and FactsChangedError where the act is done.
    """
    from mbdesk.services.common.briefing import still_as_read

    about = tell()
    agreed(about, yes)
    with still_as_read(central.database, about, tell):
        yield


@contextmanager
def agreed_to_count(
    central: "CentralFile",
    about: Callable[["Overview", "CountFacts"], "Briefing"],
    decided: "tuple[WayOut | None, AsHeard | None]",
    yes: bool,
) -> Iterator[None]:
    """Print the facts of a box or a count, ask, and let it be made if they still hold then.

    Raises what would refuse the box at once.

    `decided` is why it is made though few envelopes differ, and of which stations it does not wait.
    """
    from mbdesk.services.counting.facts import check_countable, count_facts
    from mbdesk.services.counting.overview_reading import read_overview

    few, heard = decided
    check_countable(central, few, heard)

    def tell() -> "Briefing":
        return about(read_overview(central), count_facts(central, heard))

    with agreed_at_centre(central, tell, yes):
        yield


@contextmanager
def agreed_on_station(
    central: "CentralFile",
    act: "Act",
    station: str,
    about: Callable[["StationStatus"], "Briefing"],
    yes: bool,
) -> Iterator[None]:
    """Print the facts of an act on a station, ask, and let it be done if they still hold then.

    Raises NotAllowedNowError, NoSuchStationError.
    """
    from mbdesk.services.centre.stations.station_register import station_status
    from mbdesk.services.centre.voting.vote_ways import check_allowed

    check_allowed(central, act)
    with agreed_at_centre(central, lambda: about(station_status(central, station)), yes):
        yield
