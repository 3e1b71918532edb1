"""Somebody who only hears, before a screen that they never see."""

import pytest

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.voter.audio.listener import Listener
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import LONG, seated

SPOKEN = ("sv", "en", "ar", "fi")


@pytest.fixture
def blind(qtbot, theme):
    """Return what seats a person who hears, and has two keys, before a station."""

    def seat(station, languages=SPOKEN, patience=LONG):
        speech = Heard(languages)
        view = VoterView(station, theme, patience=patience, speaker=Speaker(speech))
        return Listener(seated(qtbot, view), speech)

    yield seat
    set_language("sv")
