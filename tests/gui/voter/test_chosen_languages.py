"""Residents are offered the languages that the frame has chosen, and no others."""

import pytest

from mbdesk.domain.process import Rules
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.exchange.enrolling import receive_pack
from mbdesk.services.exchange.packs import write_pack
from mbdesk.ui.kiosk.out_of_service import OutOfServiceScreen
from mbdesk.ui.voter.shell.setting_panels import SettingPanel
from mbdesk.words.languages import LANGUAGES
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui
CHOSEN = ("sv", "fi", "ar")


@pytest.fixture
def place(tmp_path):
    made = make_place(tmp_path, Rules(), languages=CHOSEN)
    yield made
    made.close()


def test_the_first_page_offers_exactly_these(place, visit):
    person = visit(place.station)
    assert tuple(person.page.languages) == CHOSEN
    person.tap(person.page.languages["ar"])
    assert person.page.button is not None


def test_the_languages_panel_offers_exactly_these(place, visit):
    person = visit(place.station)
    person.tap(person.page.languages["sv"])
    person.tap(person.view.bar.language)
    panel = person.view.sheets.top.panel.page
    assert isinstance(panel, SettingPanel)
    assert tuple(panel.cards) == CHOSEN


def test_a_process_that_has_chosen_none_offers_all(station, visit):
    assert tuple(visit(station).page.languages) == tuple(LANGUAGES)


def test_a_newer_packs_languages_are_offered_to_the_next_person(place, visit, tmp_path):
    person = visit(place.station)
    with place.central.database.unit() as session:  # voting is open: no desk would let us
        the_process(session).languages = ["sv", "so"]
    pack = write_pack(place.central, place.station.station.id, tmp_path, place.key)
    receive_pack(place.station, pack)
    person.view.wipe()
    assert tuple(person.page.languages) == ("sv", "so")
    person.tap(person.page.languages["sv"])
    person.tap(person.view.bar.language)
    assert tuple(person.view.sheets.top.panel.page.cards) == ("sv", "so")


def test_a_closed_kiosk_takes_turns_in_these(place, theme, qtbot):
    screen = OutOfServiceScreen(theme, theme, place.station)
    qtbot.addWidget(screen)
    screen.show()
    seen = []
    for _ in CHOSEN:
        seen.append(screen.language)
        screen.turn()
    assert tuple(seen) == CHOSEN
    assert screen.language == "sv"
