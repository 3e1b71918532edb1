"""A voice that notes what it is given, and a person who listens."""

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import LONG, SCREEN, Person


@pytest.fixture
def speech(qapp):
    return Heard()


@pytest.fixture
def listen(qtbot, theme, station):
    """Return what seats a person who can listen before a station."""

    def seat(speech, recordings=None, patience=LONG):
        speaker = Speaker(speech, recordings)
        view = VoterView(ServedStation(station), theme, patience=patience, speaker=speaker)
        qtbot.addWidget(view)
        view.resize(*SCREEN)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
        return Person(qtbot, view)

    return seat
