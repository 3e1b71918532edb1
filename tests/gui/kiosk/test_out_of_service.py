"""Residents read in their own language that the kiosk is closed, before they can choose one."""

import pytest
from PySide6.QtCore import Qt

from mbdesk.services.kiosk.kiosk_day import DayState
from mbdesk.ui.kiosk.out_of_service import SAYS, OutOfServiceScreen
from mbdesk.ui.look.theme import Theme
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import reader_of

pytestmark = pytest.mark.gui


@pytest.fixture
def screen(qtbot, qapp, place):
    theme = Theme(96.0)
    made = OutOfServiceScreen(theme, theme, place.station)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("state", SAYS)
def test_what_is_closed_or_paused_is_told_in_every_language_in_turn(screen, state):
    screen.show_state(state)
    told = {}
    for _ in LANGUAGES:
        told[screen.language] = screen.sentence.text()
        screen.turn()
    assert told == {tag: SAYS[state].read(reader_of(tag)) for tag in LANGUAGES}
    assert screen.language == "sv"


def test_each_language_runs_its_own_way(screen):
    screen.show_state(DayState.CLOSED)
    while screen.language != "ar":
        screen.turn()
    for label in (screen.heading, screen.sentence, screen.advice):
        assert label.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert screen.advice.text() == "من فضلك اسأل الموظفين."


def test_turns_are_taken_while_it_is_seen_and_begin_in_swedish(qtbot, screen):
    screen.show_state(DayState.PAUSED)
    screen._turn.setInterval(1)
    qtbot.waitUntil(lambda: screen.language == "fi")
    screen.hide()
    assert not screen._turn.isActive()
    screen._turn.setInterval(60_000)
    screen.show()
    assert screen.language == "sv"
    assert screen.sentence.text() == "Skärmen har en kort paus."
