"""A voting card held before the camera, at a real station, by the real decoder."""

import threading

import pytest

from mbdesk.ui.voter.pages import card_camera
from mbdesk.ui.voter.pages.card_camera import DARK, FOREIGN, HOLD, NEARER
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.card_camera.ways import before_camera, panel
from tests.gui.voter.filming import Filming, film, film_card, nothing

pytestmark = pytest.mark.gui


WAYS = ("tap", "press", "switch")


def advised(person, camera, image, advice):
    """Give pictures until the advice is on the screen."""
    panel(person)._calm.setInterval(0)
    panel(person)._calm.start(0)

    def said():
        camera.give(image)
        assert panel(person).advice.says == advice

    person.qtbot.waitUntil(said)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_card_before_the_camera_opens_the_ballot(carded, filmed, camera, way, language):
    code = carded[1][0]
    person = filmed(language)
    before_camera(person, way)
    assert camera.on
    camera.give(film_card(code, turn=12, blur=1))
    person.wait_for(Step.BALLOT)
    assert not camera.on
    assert person.view.session.typed == ""
    assert person.view.session.voter


@pytest.mark.parametrize("way", WAYS)
def test_whoever_would_rather_type_finds_the_keys_again(filmed, camera, way):
    person = filmed()
    before_camera(person)
    getattr(person, way)(person.answers()[0])
    assert person.on_page()
    assert not camera.on
    assert person.view.dock.board.isVisible()


def test_without_a_camera_none_is_offered(carded, visit):
    for camera in (None, Filming(available=False)):
        person = visit(carded[0])
        person.view.cards.camera = camera
        person.tap(person.page.languages["sv"])
        person.tap(person.page.button)
        person.wait_for(Step.CARD)
        assert person.page.camera is None
        person.view.wipe()


def test_what_was_typed_before_is_still_there_after(filmed, camera):
    person = filmed()
    person.tap(person.on_glass("7"))
    before_camera(person)
    person.tap(person.answers()[0])
    assert person.page.field.text == "7"


@pytest.mark.parametrize(
    ("image", "advice"),
    [
        (lambda: film("https://example.org"), FOREIGN),
        (lambda: film_card("0000-0000-0000", dark=0.01), DARK),
    ],
    ids=["foreign", "dark"],
)
def test_what_is_wrong_is_said_while_the_camera_goes_on(filmed, camera, image, advice):
    person = filmed()
    before_camera(person)
    assert panel(person).advice.says == HOLD
    advised(person, camera, image(), advice)
    assert camera.on
    advised(person, camera, nothing(), HOLD)


def test_an_advice_stays_until_it_can_have_been_read(filmed, camera):
    person = filmed()
    before_camera(person)
    panel(person)._calm.start(600_000)
    camera.give(film("https://example.org"))
    person.qtbot.waitUntil(lambda: not panel(person)._looking)
    assert panel(person).advice.says == HOLD


def test_after_a_long_time_another_advice_is_given(filmed, camera):
    person = filmed()
    before_camera(person)
    panel(person)._long.start(0)
    advised(person, camera, nothing(), NEARER)


def test_one_picture_is_looked_at_at_a_time_and_never_by_the_screens_thread(
    filmed, camera, monkeypatch
):
    begun, go_on, threads = [], threading.Event(), set()

    def slow(grey):
        begun.append(grey)
        threads.add(threading.get_ident())
        go_on.wait(60)
        return card_camera.DecodeResult()

    monkeypatch.setattr(card_camera, "decode", slow)
    person = filmed()
    before_camera(person)
    for _ in range(20):
        camera.give(nothing())
    person.qtbot.waitUntil(lambda: bool(begun))
    assert len(begun) == 1
    assert threading.get_ident() not in threads
    go_on.set()
    person.qtbot.waitUntil(lambda: not panel(person)._looking)
    camera.give(nothing())
    person.qtbot.waitUntil(lambda: len(begun) == 2)
