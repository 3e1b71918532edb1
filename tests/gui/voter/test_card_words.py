"""A card that does not open the ballot: each reason has its own words, however it was shown.

By the keys on the screen, by a code reader and by the camera; seen, and read aloud.
"""

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors.voter import (
    CardUsedError,
    CodeMistypedError,
    NotACardError,
    SlowDownError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.throttle import FREE_GUESSES, GuessThrottle
from mbdesk.sync.codes import card_code, parse_card, scanned_form
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.pages.card_camera import FOREIGN
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.sentences import SENTENCES
from tests.gui.voter.filming import Filming, film
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import make_place
from tests.gui.voter.scanning import Plugged

pytestmark = pytest.mark.gui

PRINTED = 3


class Printed:
    """A station, and the cards of its vote and of another."""

    def __init__(self, place, codes) -> None:
        self.place, self.station, self.codes = place, place.station, codes

    def changed(self, by):
        serial, secret = parse_card(self.codes[1])
        return card_code(serial + by[0], secret ^ by[1])


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    codes = []
    place = make_place(
        tmp_path_factory.mktemp("printed"),
        Rules(access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, PRINTED)),
    )
    yield Printed(place, codes)
    place.close()


@pytest.fixture
def heard(qapp):
    return Heard()


@pytest.fixture
def person(printed, visit, heard):
    """Return somebody at the page for cards, to whom every page is read aloud."""
    printed.station.throttle = GuessThrottle()
    printed.station.used.clear()
    person = visit(printed.station)
    person.view.cards.camera = Filming()
    person.view.reading.use(Speaker(heard))
    person.view.reading.read_every_page(wanted=True)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    person.wait_for(Step.CARD)
    return person


def by_keypad(person, code):
    for symbol in scanned_form(code):
        person.tap(person.on_glass(symbol))
    person.tap(person.next)


def by_reader(person, code):
    Plugged(person.glass).read(scanned_form(code))


def by_camera(person, code):
    person.tap(person.page.camera)
    person.view.cards.camera.give(film(scanned_form(code)))


WAYS = {"keypad": by_keypad, "reader": by_reader, "camera": by_camera}


def told(person, heard, error):
    """Wait until the words for an error, and no others, are on the screen and are heard."""
    expected = error_question(error)
    title, text = (says.read(current_reader()) for says in (expected.title, expected.text))

    def seen():
        words = [says.read(current_reader()) for says in person.view.sheets.readables()]
        assert words[:2] == [title, text]

    def spoken():
        assert " ".join((title, *text.split("\n"))) in " ".join(text for text, _ in heard.finish())

    person.qtbot.waitUntil(seen)
    person.qtbot.waitUntil(spoken)
    person.settle()


@pytest.mark.parametrize("way", WAYS)
def test_a_card_of_this_vote_with_another_secret(printed, person, heard, way):
    WAYS[way](person, printed.changed((0, 1)))
    told(person, heard, WrongCardCodeError())


@pytest.mark.parametrize("way", WAYS)
def test_a_card_of_another_vote(printed, person, heard, way):
    WAYS[way](person, printed.changed((4000, 0)))
    told(person, heard, UnknownCardError())


@pytest.mark.parametrize("way", WAYS)
def test_a_card_that_has_been_used_here(printed, person, heard, way):
    printed.station.used.add(identify_card(printed.station, printed.codes[0]).serial)
    WAYS[way](person, printed.codes[0])
    told(person, heard, CardUsedError(duplicates=printed.station.frame.rules.duplicates))


@pytest.mark.parametrize("way", WAYS)
def test_guessing_has_to_wait_and_is_told_how_long(printed, person, heard, way):
    for _ in range(FREE_GUESSES + 1):
        with pytest.raises(WrongCardCodeError):
            identify_card(printed.station, printed.changed((0, 2)))
    WAYS[way](person, printed.codes[0])
    told(person, heard, SlowDownError(seconds=5))


def test_a_mistyped_code_stays_to_be_mended(printed, person, heard):
    code = printed.codes[0]
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    by_keypad(person, wrong)
    told(person, heard, CodeMistypedError())
    person.tap(person.answers()[0])
    assert person.page.field.text == wrong


def test_a_reader_that_reads_something_else_is_told_that_it_is_no_card(person, heard):
    Plugged(person.glass).read("https://example.org/a b/")
    told(person, heard, NotACardError())
    person.tap(person.answers()[0])
    assert person.page.field.text == ""


def test_the_camera_says_at_once_that_something_is_no_card_and_looks_on(printed, person, heard):
    by_camera(person, "https://example.org")
    panel = person.view.sheets.cover.panel.page
    panel._calm.setInterval(0)

    def advised():
        heard.finish()
        person.view.cards.camera.give(film("https://example.org"))
        assert panel.advice.says == FOREIGN

    person.qtbot.waitUntil(advised)
    assert FOREIGN.read(current_reader()) in " ".join(text for text, _ in heard.finish())
    assert person.view.cards.camera.on


def test_no_two_reasons_are_told_in_the_same_words():
    kinds = (
        CodeMistypedError,
        WrongCardCodeError,
        UnknownCardError,
        CardUsedError,
        NotACardError,
        SlowDownError,
    )
    assert len({SENTENCES[kind.code].what for kind in kinds}) == len(kinds)
    assert len({SENTENCES[kind.code].do for kind in kinds}) == len(kinds)
