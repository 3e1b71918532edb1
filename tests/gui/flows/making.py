"""A centre with a table whose screen is used, and the way of its votes back to the centre."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from sqlalchemy import select

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Result
from mbdesk.models.process import OpenedBallot
from mbdesk.services.centre.cards import make_cards
from mbdesk.services.centre.central_file import unlock_tally
from mbdesk.services.centre.merging import merge
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.counting.count import count
from mbdesk.services.counting.result import stored_content
from mbdesk.services.exchange.exports import export
from tests.gui.voter.making import PASSPHRASE, Place, make_place

PERSONS = ("8112189876", "9001019802", "6408233234")
"""Numbers that the tax agency has made up for tests, each with its check digit."""


@dataclass
class District:
    """The place, and what its voters hold in their hands."""

    place: Place
    papers: tuple[str, ...]

    def count(self) -> tuple[Result, Counter[str]]:
        """Carry the votes to the centre and open them; return the result and the contents."""
        place = self.place
        stick = place.folder / "stick"
        stick.mkdir()
        merge(place.central, export(place.station, stick, final=True).path)
        close_voting(place.central)
        key = unlock_tally(place.central, place.folder / "keys.mbkeys", PASSPHRASE)
        with ThreadPoolExecutor(1) as pool:
            result = count(place.central, key, executor=pool)
        with place.central.database.reading() as session:
            opened = {each.content: each.number for each in session.scalars(select(OpenedBallot))}
        return result, Counter(opened)


def make_district(folder, rules: Rules) -> District:
    """Set up a district with voting open, and three people who may vote."""
    papers: list[str] = []

    def prepare(central) -> None:
        if rules.access is VoterAccess.CARD:
            papers.extend(make_cards(central, len(PERSONS)))

    place = make_place(folder, rules, prepare=prepare)
    if rules.access is VoterAccess.IDENTITY:
        papers.extend(PERSONS)
    return District(place, tuple(papers))


def contents(*choices: Choice) -> Counter[str]:
    """Return what the centre is to find when it opens these choices."""
    return Counter(map(stored_content, choices))
