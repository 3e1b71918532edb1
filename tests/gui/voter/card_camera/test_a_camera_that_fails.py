"""A camera or decoder that fails is told, with the keys as the way on."""

import pytest

from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.voter.pages import card_camera
from mbdesk.ui.voter.pages.card_camera import WHY
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.phrase import reader_of
from tests.gui.voter.card_camera.ways import before_camera
from tests.gui.voter.filming import nothing

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("trouble", CameraTrouble)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_camera_that_fails_is_told_in_its_own_words_with_the_keys_as_the_way_on(
    carded, filmed, camera, trouble, language
):
    person = filmed(language)
    before_camera(person)
    camera.break_down(trouble)
    person.settle()
    words = [says.read(reader_of(language)) for says in person.view.sheets.readables()]
    assert words[0] == WHY[trouble].read(reader_of(language))
    person.tap(person.answers()[0])
    for symbol in carded[1][1].replace("-", ""):
        person.tap(person.on_glass(symbol))
    person.tap(person.next)
    person.wait_for(Step.BALLOT)


def test_a_decoder_that_fails_is_told_as_a_camera_that_fails(filmed, camera, monkeypatch, caplog):
    def broken(_grey):
        raise RuntimeError

    monkeypatch.setattr(card_camera, "decode", broken)
    person = filmed()
    before_camera(person)
    camera.give(nothing())
    person.qtbot.waitUntil(lambda: not camera.on)
    person.settle()
    assert WHY[CameraTrouble.BUSY] in person.view.sheets.readables()
