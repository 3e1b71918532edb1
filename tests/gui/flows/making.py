"""A centre with a table whose screen is used, and the way of its votes back to the centre."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Result
from mbdesk.services.centre.central_file import CentralFile, unlock_counting
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.count_papers import counted_codes
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.counting.workers import Workers
from mbdesk.services.exchange.exports import export
from mbdesk.sync.padding import unpack_choice
from tests.gui.voter.making import PASSPHRASE, Place, make_place

PERSONS = ("8112189876", "9001019802", "6408233234")
"""Numbers that the tax agency has made up for tests, each with its check digit."""


@dataclass
class District:
    """The place, and what its voters hold in their hands."""

    place: Place
    papers: tuple[str, ...]

    def count(self) -> tuple[Result, Counter[Choice]]:
        """Carry the votes to the centre and open them; return the result and the choices."""
        place = self.place
        stick = place.folder / "stick"
        stick.mkdir()
        merge(place.central, export(place.station, stick, final=True).path)
        close_voting(place.central)
        return count_all(place)


def count_all(place: Place) -> tuple[Result, Counter[Choice]]:
    """Count what the centre holds; return the result, and how often each choice was found."""
    keys = unlock_counting(place.central, place.folder / "keys.mbkeys", PASSPHRASE)
    with ThreadPoolExecutor(1) as pool:
        result = tally(place.central, keys, workers=Workers(pool))
    return result, _opened(place.central)


def _opened(central: CentralFile) -> Counter[Choice]:
    with central.database.reading() as session:
        ballots = count_record(session).ballots
    return Counter({unpack_choice(packed): number for packed, number in ballots.items()})


def make_district(folder, rules: Rules, **more: object) -> District:
    """Set up a district with voting open, and three people who may vote.

    `more` belongs to the set-up.
    """
    papers: list[str] = []

    def prepare(central) -> None:
        if rules.access is VoterAccess.CARD:
            papers.extend(make_cards(central, len(PERSONS)))

    place = make_place(folder, rules, prepare=prepare, **more)
    if rules.access is VoterAccess.IDENTITY:
        papers.extend(PERSONS)
    return District(place, tuple(papers))


def codes_counted(place: Place) -> list[str]:
    """Return the codes of the ballots counted, sorted."""
    with place.central.database.reading() as session:
        return list(counted_codes(session))
