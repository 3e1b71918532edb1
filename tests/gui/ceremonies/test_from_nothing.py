"""From nothing to the signed result, by people who have the windows alone.

A process leader sets up a vote with cards for three tables and a kiosk. People vote in three
languages. One place's file is cut on its way, another's last export comes when all is counted.
Nobody types a command, and no file is written but by the windows.
"""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbdesk.words.languages import native_name
from tests.gui.ceremonies.leading import CODE, PEOPLE, Leader, create, day
from tests.gui.ceremonies.places import KioskPlace, Place, TablePlace

pytestmark = [pytest.mark.gui, pytest.mark.slow]

CARD = re.compile(r"^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", re.MULTILINE)
LIBRARY, KIOSK, OFFICE, YOUTH = "Biblioteket", "Kiosken", "Medborgarkontoret", "Ungdomsgården"
PROPOSALS = (
    ("200 000", {"sv": "Lekplats vid torget", "fi": "Leikkipaikka torille", "ar": "ملعب"}),
    ("150 000", {"sv": "Bänkar i solen", "fi": "Penkkejä", "ar": "مقاعد"}),
    ("100 000", {"sv": "Ljus på stigen", "fi": "Valoa polulle", "ar": "إضاءة"}),
)
PLAYGROUND, BENCHES, LIGHT = (titles for _, titles in PROPOSALS)


def fill_in_frame(leader: Leader) -> None:
    """Write down what the board has decided."""
    leader.go_to("Frame")
    leader.write("Goal", "Fler ska vilja vara på torget.")
    leader.write("Purpose", "De som bor här bestämmer.")
    leader.write("Day of the board’s decision", day(-90))
    leader.write("Reference and paragraph", "SDN 2026/1 § 12")
    leader.reads("Everything is saved")


def make_ballot(leader: Leader) -> None:
    """Put three proposals on the ballot, each in three languages."""
    leader.go_to("Ballot")
    for cost, titles in PROPOSALS:
        leader.press("Add a proposal")
        leader.finds(f"Title ({native_name('sv')})", "New proposal")
        leader.write(f"Title ({native_name('sv')})", titles["sv"])
        leader.write("Cost in kronor", cost)
        for language in ("fi", "ar"):
            leader.choose("Beside it", native_name(language))
            leader.write(f"Title ({native_name(language)})", titles[language])
        leader.reads(f"{titles['sv']} | {cost} kr")


def make_cards(leader: Leader, folder: Path) -> list[str]:
    """Make cards, and return the codes that are printed on them."""
    leader.go_to("Voting cards")
    leader.write("How many cards", "10")
    leader.press("Make cards…")
    leader.file(folder)
    leader.reads("10 cards are made.")
    (path,) = folder.glob("*.pdf")
    return CARD.findall("\n".join(page.extract_text() for page in PdfReader(path).pages))


def add_stations(leader: Leader) -> dict[str, str]:
    """Set up three tables and a kiosk; return the code of each, as it is written down."""
    leader.go_to("Places")
    codes = {}
    for name in (LIBRARY, OFFICE, YOUTH, KIOSK):
        leader.press("Add a station…")
        leader.write("Name of the station, for example “Library 1”", name)
        leader.write("Place, for example “Vällingby library”", f"{name}, Vällingby")
        if name == KIOSK:
            leader.choose("Kind", "Kiosk")
        leader.press("Add")
        codes[name] = leader.code_shown()
        leader.reads(f"{name}, Vällingby")
    return codes


def open_vote(leader: Leader, folder: Path) -> None:
    """Open voting from its page of facts, and write a pack for each station."""
    leader.go_to("Voting")
    leader.press("Open voting…")
    leader.reads("10 cards")
    leader.press("Open voting")
    leader.reads("Voting is open.")
    leader.press("Go to the places")
    leader.press("Write all packs…")
    leader.file(folder)
    leader.unlock()
    leader.reads("4 packs are written.")
    leader.press("Poster…")
    leader.file(folder)
    leader.reads("The poster is written.")


def pack_of(folder: Path, name: str) -> Path:
    """Return the pack for a station, by the name in its file's name."""
    (path,) = (each for each in folder.glob("*.mbpack") if name[:6].lower() in each.name.lower())
    return path


@pytest.fixture
def places(qtbot, tmp_path):
    """Return the computers at the places, by the names of their stations."""
    made = {
        name: (KioskPlace if name == KIOSK else TablePlace)(qtbot, tmp_path / f"{name}-USB")
        for name in (LIBRARY, KIOSK, OFFICE, YOUTH)
    }
    yield made
    for place in made.values():
        place.leave()


def vote_at_places(
    places: dict[str, Place], packs: Path, codes: dict[str, str], cards: list[str]
) -> dict[str, str]:
    """Vote at all places in their turn; return the codes that stand on their papers."""
    votes = {
        LIBRARY: (("sv", PLAYGROUND), ("ar", PLAYGROUND, BENCHES)),
        KIOSK: (("fi", PLAYGROUND), ("sv", LIGHT)),
        OFFICE: (("fi", BENCHES),),
        YOUTH: (("sv", PLAYGROUND),),
    }
    papers = {}
    for name, place in places.items():
        place.set_up(pack_of(packs, name), codes[name], folder_of(place))
        if name == KIOSK:
            place.open_day()
        for language, *wanted in votes[name]:
            place.vote(language, cards.pop(), *(titles[language] for titles in wanted))
        papers[name] = place.export() if name == YOUTH else place.end()
        place.leave()
    return papers


def folder_of(place: Place) -> Path:
    """Return where a computer at a place keeps what is cast."""
    return place.stick.with_suffix(".dator")


def merge_what_came(leader: Leader, places: dict[str, Place], shared: Path) -> None:
    """Take in the files of all places; that of the citizens' office is cut, and comes again."""
    (whole,) = places[OFFICE].stick.glob("*.mbexport")
    cut = shared / whole.name
    cut.write_bytes(whole.read_bytes()[:-200])
    leader.go_to("Tonight’s stations")
    leader.drop(places[LIBRARY].stick, places[KIOSK].stick, places[YOUTH].stick, shared)
    leader.reads("New files: 3. Files seen already: 0. Files refused: 1.")
    assert leader.cell(whole.name, "New votes") == "–"
    leader.press("Choose exports…")
    leader.file(whole)
    leader.reads("New files: 1. Files seen already: 0. Files refused: 0.")
    leader.reads("holds 6 votes")


def close_vote(leader: Leader, papers: dict[str, str]) -> None:
    """Compare every code with its paper, decide on the station that is missing, and close."""
    leader.go_to("Tonight’s stations")
    leader.reads("3 of 4 stations have sent their last export.")
    leader.write("Reads the paper: name", PEOPLE[0])
    leader.write("Reads the screen: name", PEOPLE[1])
    left = len(papers)
    for name, code in papers.items():
        assert leader.cell(name, "As on the paper") == code
        leader.tick(name)
        left -= 1
        leader.reads(f"{left} code" if left else "decide about each of them")
    leader.select(YOUTH)
    leader.press("Count it as far as heard…")
    leader.decide("ingen har tid att hämta minnet", *PEOPLE)
    leader.press("Count it as far as heard")
    leader.reads("The station is counted as far as it was heard.")
    leader.press("Close voting…")
    leader.reads("4 of 4 are the same as on the paper.")
    leader.press("Close voting with 6 votes")
    leader.reads("Voting is closed.")


def count(leader: Leader, folder: Path) -> None:
    """Count from the page of facts, sign the result and write the protocol."""
    leader.press("Go on to the count")
    leader.press("Count the votes…")
    leader.unlock()
    leader.press("Count 6 envelopes")
    leader.reads("Done. The votes are counted.")
    leader.reads("Chosen:\nLekplats vid torget\nBänkar i solen")
    leader.press("Write the signed result…")
    leader.file(folder)
    leader.unlock()
    leader.reads("Done. The file is written.")
    leader.press("Write the protocol…")
    leader.file(folder / "protokoll.pdf")
    leader.reads("protokoll.pdf")


def take_what_is_late(leader: Leader, stick: Path) -> None:
    """Take in what came after the count: it is kept aside, and the result stands."""
    leader.go_to("Tonight’s stations")
    leader.drop(stick)
    leader.reads("Came late and kept aside: 1.")
    leader.go_to("Count and result")
    leader.reads("Chosen:\nLekplats vid torget\nBänkar i solen")
    leader.reads("counted | 6")


def check(leader: Leader, result: Path, poster: Path) -> None:
    """Check the signed result at another computer, by the code on the poster."""
    code = CODE.findall(PdfReader(poster).pages[0].extract_text())[-1]
    leader.sit_down()
    leader.press("Check a file…")
    leader.write("The process’s control code, typed or scanned from the paper", code)
    leader.press("Choose files…")
    leader.file(result)
    leader.reads("All files hold.")


def test_a_vote_from_nothing_to_the_signed_result_by_the_windows_alone(leader, places, tmp_path):
    keys, shared, out = tmp_path / "keys", tmp_path / "shared", tmp_path / "out"
    for folder in (keys, shared, out):
        folder.mkdir()
    create(leader, keys)
    fill_in_frame(leader)
    make_ballot(leader)
    cards = make_cards(leader, tmp_path)
    codes = add_stations(leader)
    open_vote(leader, out)
    leader.leave()

    papers = vote_at_places(places, out, codes, cards)
    leader.come_back()
    merge_what_came(leader, places, shared)
    close_vote(leader, papers)
    count(leader, tmp_path)

    leader.leave()

    late = places[YOUTH]
    late.come_back(folder_of(late))
    late.vote("sv", cards.pop(), BENCHES["sv"])
    late.end()
    late.leave()
    leader.come_back()
    take_what_is_late(leader, late.stick)
    leader.leave()
    (result,) = tmp_path.glob("*.mbresult")
    (poster,) = out.glob("*.pdf")
    check(leader, result, poster)
