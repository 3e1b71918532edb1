"""How the audio ballot begins, what it tells, what it never cuts off, and how it ends."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import BallotKind, ItemOrder
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ITEMS, ExampleStation
from mbdesk.ui.voter.pages.access import YES
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words import audio_ballot as words
from mbdesk.words.audio_ballot import TWO_KEYS, named
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Content, translate
from tests.gui.voter.audio.listener import CHOOSE, NEXT

pytestmark = pytest.mark.gui

VOTE = translate("voter.task", "Vote")
SAVED = translate("voter.done", "Thank you! Your vote is saved.")
CAST = translate("voter.review", "Cast my vote")


def at_ballot(listener, tag="sv"):
    listener.begin()
    listener.choose(native_name(tag))
    listener.tag = tag
    listener.do(VOTE)
    listener.choose(YES)
    listener.do(words.ON)


def title(place):
    return Content(ITEMS[place].titles)


@pytest.fixture
def listener(blind):
    station = ExampleStation(PhaseKind.VOTING, BallotKind.APPROVAL)
    rules = replace(station.frame.rules, item_order=ItemOrder.LISTED)
    station.frame = replace(station.frame, rules=rules)
    return blind(station)


def test_a_short_press_says_nothing_and_a_held_key_begins(listener):
    listener.press(CHOOSE)
    assert listener.heard == []
    listener.begin()
    assert listener.hears(words.WELCOME)


def test_an_arrow_that_is_held_on_the_first_page_begins(listener):
    listener.hold(Qt.Key.Key_Down)
    assert listener.hears(words.WELCOME)


def test_without_any_voice_nothing_begins(blind):
    listener = blind(ExampleStation(), languages=())
    listener.begin()
    assert not listener.person.view.audio.on


def test_arrows_name_themselves_and_go_both_ways(listener):
    at_ballot(listener)
    listener.press(Qt.Key.Key_Down)
    assert listener.hears(title(0))
    assert listener.hears(named(words.TO_CHOOSE, words.ARROWS))
    listener.press(Qt.Key.Key_Down)
    assert listener.hears(title(1))
    listener.press(Qt.Key.Key_Up)
    assert listener.hears(title(0))
    listener.press(Qt.Key.Key_Right)
    assert listener.hears("Fler vågar gå till badet")


def test_what_was_said_is_said_again_by_holding_the_key_that_goes_on(listener):
    at_ballot(listener)
    listener.press(NEXT)
    before = listener.heard
    listener.hold(NEXT)
    assert listener.heard == before


def test_one_too_many_is_refused_and_may_be_swapped_by_ear(listener):
    at_ballot(listener)
    for place in range(3):
        listener.choose(title(place))
    assert listener.hears(words.ALL_MADE)
    listener.press(NEXT)
    listener.choose(title(3))
    assert set(listener.person.view.session.marks.codes) == {"V1", "V2", "V3"}
    listener.do(words.SWAP.fill(title=title(1)))
    assert listener.hears(title(3))
    assert set(listener.person.view.session.marks.codes) == {"V1", "V3", "V4"}


def test_with_two_keys_the_last_choice_leads_on_to_the_vote(listener):
    at_ballot(listener)
    for place in range(3):
        listener.choose(title(place))
    assert listener.hears(named(words.TO_VOTE_OR_ON, TWO_KEYS))
    listener.press(CHOOSE)
    assert listener.person.view.step is Step.BALLOT_REVIEW


def test_changing_a_choice_begins_at_it_and_comes_back_to_its_line(listener):
    at_ballot(listener)
    listener.choose(title(4))
    listener.choose(title(6))
    listener.choose(words.TO_YOUR_VOTE)
    listener.choose(title(6))
    assert listener.hears(title(6))
    assert listener.person.view.step is Step.BALLOT
    listener.choose(words.TO_YOUR_VOTE)
    assert listener.hears(title(6))
    assert not listener.hears(title(4))


def test_that_the_vote_is_saved_and_its_code_are_cut_off_by_no_key(listener):
    at_ballot(listener)
    listener.choose(title(0))
    listener.choose(words.TO_YOUR_VOTE)
    listener.do(CAST)
    listener.speech.said.clear()
    QTest.keyClick(listener.glass, CHOOSE)
    listener.person.wait_for(Step.BALLOT_DONE)
    assert listener.speech.number is not None
    QTest.keyClick(listener.glass, NEXT)
    listener.hear()
    assert listener.hears(SAVED)
    assert listener.hears("R, 8, Z, K")
    listener.press(NEXT)
    assert listener.hears("R, 8, Z, K")


def test_the_screen_is_dark_when_asked_for_and_light_for_the_next_person(listener):
    listener.begin()
    listener.choose(native_name("sv"))
    assert listener.hears(named(words.DARK_OR_NOT, TWO_KEYS))
    listener.press(CHOOSE)
    assert listener.hears(words.IS_DARK)
    view = listener.person.view
    shot = view.grab().toImage()
    light = [
        shot.pixelColor(x, y).lightness() for x in range(0, 1024, 16) for y in range(0, 600, 8)
    ]
    assert max(light) == 0
    view.wipe()
    assert not view.audio.on
    assert view.grab().toImage().pixelColor(5, 765).lightness() > 200


def test_the_line_that_is_heard_is_marked_and_shown(listener):
    at_ballot(listener)
    QTest.keyClick(listener.glass, NEXT)
    card = listener.person.page.choices["V1"].card
    assert card.property("spoken_now")
    listener.hear()
    assert not card.property("spoken_now")


def test_what_is_heard_is_in_sight(listener):
    at_ballot(listener)
    listener.go_to(title(8))
    panel = listener.person.view.sheets.top.panel
    assert panel.shows(listener.person.page.choices["V9"].card)


def test_swedish_content_is_announced_in_the_language_of_the_visit(listener):
    at_ballot(listener, "fi")
    listener.press(NEXT)
    at = listener.heard.index(("Belysning längs gångvägen", "sv"))
    assert listener.heard[at - 1] == ("Ruotsiksi:", "fi")


def test_a_language_without_a_voice_is_told_in_swedish_and_that_is_said(blind):
    listener = blind(ExampleStation(PhaseKind.VOTING), languages=("sv",))
    listener.begin()
    listener.choose(native_name("ar"))
    assert listener.hears("Det finns ingen röst för العربية")
    assert {tag for _, tag in listener.heard} == {"sv"}


def test_help_changes_the_sound_and_leads_back(listener):
    at_ballot(listener)
    listener.press(NEXT)
    listener.hold(CHOOSE)
    assert listener.hears(words.HELP)
    listener.do(translate("voter.speech", "Faster"))
    assert listener.speech.settings.speed == 4
    listener.do(words.OUT_OF_HELP)
    assert listener.hears(title(0))


def test_the_keys_can_be_tried(listener):
    listener.begin()
    listener.hold(CHOOSE)
    listener.do(words.TRY_KEYS)
    listener.press(CHOOSE)
    assert listener.hears(words.FOUND.fill(key=TWO_KEYS.choose))
    listener.press(NEXT)
    assert listener.hears(words.FOUND.fill(key=TWO_KEYS.next))
    listener.press(CHOOSE)
    assert listener.hears(words.BOTH_FOUND)


def test_silence_is_filled_twice_and_is_no_sign_of_life(listener):
    at_ballot(listener)
    listener.press(NEXT)
    voice, hint = listener.person.view.audio._audio.voice, named(words.TO_CHOOSE, TWO_KEYS)
    for _ in range(2):
        listener.speech.said.clear()
        voice._silence.timeout.emit()
        assert listener.person.view.audio.reminding
        listener.hear()
        assert listener.hears(hint)
    assert not voice._silence.isActive()
