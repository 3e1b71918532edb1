"""What the search at the top of the desk finds: pages, acts, and what the central file holds.

What the snapshot knows is found at once; the rest is read in the background.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from mbdesk.domain.texts import in_language
from mbdesk.errors import KnownError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.log.log_book import LogQuery, codes_saying, read_entries
from mbdesk.services.centre.register.listing import RegisterQuery, read_first
from mbdesk.services.centre.stations.card_ways import serial_of
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.stored_count import look_up_here
from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.table import day, kronor, number
from mbdesk.words.found_envelope import found_in_words
from mbdesk.words.phrase import Phrase, Reader, translate

_ID_LETTERS = 8
"""Of a station's id: as many as file names have, and some more."""

MOST = 5
"""What is shown of a group at most: more is found by typing more."""


class Group(StrEnum):
    """What is found together, in the order in which it is shown."""

    PAGES = "pages"
    ACTS = "acts"
    STATIONS = "stations"
    PLACES = "places"
    BALLOT = "ballot"
    PROPOSALS = "proposals"
    CARDS = "cards"
    ENVELOPES = "envelopes"
    LOG = "log"


GROUPS: Mapping[Group, Phrase] = {
    Group.PAGES: translate("Search", "Pages"),
    Group.ACTS: translate("Search", "What can be done"),
    Group.STATIONS: translate("Search", "Stations"),
    Group.PLACES: translate("Search", "Places"),
    Group.BALLOT: translate("Search", "On the ballot"),
    Group.PROPOSALS: translate("Search", "Proposals"),
    Group.CARDS: translate("Search", "Voting cards"),
    Group.ENVELOPES: translate("Search", "Code of a vote or test ballot"),
    Group.LOG: translate("Search", "Log"),
}
"""What each group is called."""

ACTS: Sequence[tuple[Phrase, CentralPage]] = (
    (translate("Search", "Check or copy a key file"), CentralPage.KEYS),
    (translate("Search", "Translate the texts"), CentralPage.TEXTS),
    (translate("Search", "Set up a station"), CentralPage.PLACES),
    (translate("Search", "Write a pack for a station"), CentralPage.PLACES),
    (translate("Search", "Give a station a new code"), CentralPage.PLACES),
    (translate("Search", "Leave a station out of the count"), CentralPage.PLACES),
    (translate("Search", "Write the poster"), CentralPage.PLACES),
    (translate("Search", "Set a place’s opening hours"), CentralPage.PLACES),
    (translate("Search", "Make voting cards"), CentralPage.CARDS),
    (translate("Search", "Note voting cards as handed out"), CentralPage.CARDS),
    (translate("Search", "Void or replace a voting card"), CentralPage.CARDS),
    (translate("Search", "Find a proposal"), CentralPage.PROPOSALS),
    (translate("Search", "Put the ballot in place"), CentralPage.BALLOT),
    (translate("Search", "Record what is read aloud"), CentralPage.RECORDINGS),
    (translate("Search", "Open voting"), CentralPage.VOTING),
    (translate("Search", "Withdraw a proposal from the ballot"), CentralPage.VOTING),
    (translate("Search", "Merge exports"), CentralPage.CLOSING),
    (translate("Search", "Decide on a file kept aside"), CentralPage.KEPT),
    (translate("Search", "Close the voting"), CentralPage.CLOSING),
    (translate("Search", "Compare the control codes"), CentralPage.CLOSING),
    (translate("Search", "Count the votes"), CentralPage.COUNT),
    (translate("Search", "Write the protocol"), CentralPage.COUNT),
    (translate("Search", "Write the signed result"), CentralPage.COUNT),
    (translate("Search", "Destroy what is due"), CentralPage.ARCHIVE),
    (translate("Search", "Write out what is held about a person"), CentralPage.ARCHIVE),
    (translate("Search", "Erase what is held about a person"), CentralPage.ARCHIVE),
    (translate("Search", "Write the log"), CentralPage.LOG),
)
"""What people look for by what they want to do, and the page where it is done."""


_ICONS = {
    Group.PLACES: DeskIcon.PLACE,
    Group.PROPOSALS: DeskIcon.IDEA,
    Group.ENVELOPES: DeskIcon.VOTING,
}


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was found, and where it leads: a page, and what is to be selected there."""

    group: Group
    title: str
    detail: str
    page: CentralPage
    key: str = ""

    @property
    def words(self) -> str:
        """All by which it is found."""
        return f"{self.title} {self.detail} {self.key}"

    @property
    def icon(self) -> DeskIcon:
        """The icon of its group, else that of the page that it leads to."""
        return _ICONS.get(self.group, PAGES[self.page].icon)


def absent(known: Overview) -> set[CentralPage]:
    """Return the pages that this process has no use for, and those reached from another alone."""
    within = {page for page, entry in PAGES.items() if entry.within is not None}
    cards = {CentralPage.CARDS} if not known.by_card else set()
    return within | cards | ({CentralPage.KEPT} if not known.kept else set())


def find_at_once(known: Overview, text: str) -> list[Found]:
    """Return what the snapshot holds of a text, and the pages and acts that are called by it."""
    sought, found = text.casefold(), []
    for find in (_pages, _acts, _stations, _places, _items):
        holding = (each for each in find(known) if sought in each.words.casefold())
        found += list(islice(holding, MOST))
    return [*found, *_cards(known, text)]


def find_in_file(central: CentralFile, known: Overview, text: str, reader: Reader) -> list[Found]:
    """Return what the central file alone holds of a text. Takes a while in a large one."""
    return [
        *_proposals(central, text, reader),
        *_envelopes(central, known, text, reader),
        *_log(central, text, reader),
    ]


def _title_of(page: CentralPage) -> str:
    return current_reader().translate("CentralWindow", PAGES[page].title, -1)


def _pages(known: Overview) -> Iterator[Found]:
    for page in PAGES:
        if page not in absent(known):
            yield Found(Group.PAGES, _title_of(page), "", page)


def _acts(known: Overview) -> Iterator[Found]:
    for says, page in ACTS:
        if page not in absent(known):
            yield Found(Group.ACTS, says.read(current_reader()), "", page)


def _stations(known: Overview) -> Iterator[Found]:
    for line in known.board:
        station = line.station
        detail = f"{station.site.name}, {station.id[:_ID_LETTERS]}"
        yield Found(Group.STATIONS, station.name, detail, CentralPage.PLACES, station.id)


def _places(known: Overview) -> Iterator[Found]:
    for place in known.places:
        yield Found(Group.PLACES, place.site.name, "", CentralPage.PLACES, place.site.id)


def _items(known: Overview) -> Iterator[Found]:
    for item in known.items:
        title = f"{item.code} {in_language(item.titles, language())}"
        yield Found(Group.BALLOT, title, kronor(item.cost), CentralPage.BALLOT, item.code)


def _cards(known: Overview, text: str) -> Iterator[Found]:
    """Yield the card with a serial; by a whole code it is found by the serial in it alone."""
    with suppress(CodeMistypedError, ValueError):
        serial = serial_of(text)
        if known.by_card and 0 < serial <= known.cards:
            says = translate("Search", "Voting card {serial}").read(current_reader())
            void = serial in known.void_cards
            told = translate("Search", "void, it never counts").read(current_reader())
            title = says.format(serial=number(serial))
            yield Found(Group.CARDS, title, told if void else "", CentralPage.CARDS, str(serial))


def _proposals(central: CentralFile, text: str, reader: Reader) -> Iterator[Found]:
    left = translate("Search", "{number}, left at {station}").read(reader)
    for each in read_first(central, RegisterQuery(text), MOST):
        detail = left.format(number=number(each.number), station=each.station)
        yield Found(Group.PROPOSALS, each.title, detail, CentralPage.PROPOSAL, str(each.number))


def _envelopes(central: CentralFile, known: Overview, text: str, reader: Reader) -> Iterator[Found]:
    """Yield what became of an envelope, by the code that the result lists in public."""
    if known.result is None:
        return
    with suppress(KnownError):
        found = look_up_here(central, text)
        told = found_in_words(found).read(reader)
        yield Found(Group.ENVELOPES, found.code, told, CentralPage.COUNT)


def _log(central: CentralFile, text: str, reader: Reader) -> Iterator[Found]:
    query = LogQuery(central.frame.id, text, codes_saying(text, reader))
    for entry in read_entries(central, query, most=MOST):
        detail = ", ".join(filter(None, (day(entry.event.day), entry.who(reader))))
        yield Found(Group.LOG, entry.says(reader), detail, CentralPage.LOG, text)
