"""The languages of a process: chosen in its frame, carried to stations, written on papers."""

import pytest
from pypdf import PdfReader

from mbdesk.services.centre.ballot.tables import write_ballot_table
from mbdesk.services.centre.setup.frame import write_frame
from mbdesk.services.centre.stations.papers import write_poster
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.station.paper import write_forms
from mbdesk.words import untranslated
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.languages import LANGUAGES, offered
from tests.process.scene import set_up, voting_day

CHOSEN = ("sv", "fi", "ar")


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    yield made
    made.close()


def test_swedish_always_is_and_the_order_is_the_tables():
    assert offered(()) == tuple(LANGUAGES)
    assert offered(("ar", "fi")) == CHOSEN
    assert offered(("tlh",)) == ("sv",)


def test_a_station_offers_what_its_newest_pack_says(scene):
    new = scene.add("Torget")
    station = scene.take(enrol(scene.pack(new), scene.folder / "Torget", new.code, voting_day))
    assert offered(station.frame.languages) == tuple(LANGUAGES)
    write_frame(scene.central, {"languages": CHOSEN}, "ingen kan granska de andra")
    receive_pack(station, scene.pack(new))
    assert offered(station.frame.languages) == CHOSEN


def test_papers_are_written_in_these_and_no_others(scene, tmp_path):
    write_frame(scene.central, {"languages": CHOSEN})
    station = scene.enrolled("Torget")
    assert len(write_forms(station, tmp_path, lambda _tag: untranslated)) == len(CHOSEN)
    asked = []

    def words(tag):
        asked.append(tag)
        return untranslated

    (page,) = PdfReader(write_poster(scene.central, tmp_path, words)).pages
    assert set(asked) == set(CHOSEN)
    text = " ".join(page.extract_text().split())
    assert text.count("Vote from") == len(CHOSEN)


def test_the_ballots_table_has_a_column_for_each_of_them(scene, tmp_path):
    write_frame(scene.central, {"languages": CHOSEN})
    headings, *_ = read_table(write_ballot_table(scene.central, tmp_path / "valsedel.xlsx"))
    assert sum("(" in each for each in headings) == 2 * (len(CHOSEN) - 1)
