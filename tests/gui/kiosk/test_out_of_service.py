"""Residents read in their own language that the kiosk is closed, before they can choose one."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import PhaseState
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.kiosk.kiosk_day import DayState
from mbdesk.ui.kiosk.out_of_service import SAYS, OutOfServiceScreen
from mbdesk.ui.look.theme import Theme
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phase_days import DAYS
from mbdesk.words.phrase import Day, reader_of
from tests.gui.voter.making import PHASES

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
    for label in (screen.heading, screen.sentence, screen.days, screen.advice):
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


@pytest.mark.parametrize(
    ("today", "states"),
    [
        ("2026-09-06", (PhaseState.COMING, PhaseState.COMING)),
        ("2026-10-04", (PhaseState.RUNNING, PhaseState.COMING)),
        ("2026-10-20", (PhaseState.ENDED, PhaseState.COMING)),
        ("2026-12-06", (PhaseState.ENDED, PhaseState.RUNNING)),
        ("2026-12-07", (PhaseState.ENDED, PhaseState.ENDED)),
    ],
)
def test_a_closed_kiosk_says_in_every_language_which_days_come_run_or_have_ended(
    screen, place, today, states
):
    place.station.today = fixed(today)
    screen.show_state(DayState.CLOSED)
    for _ in LANGUAGES:
        reader, told = reader_of(screen.language), screen.days.text()
        for phase, state in zip(PHASES, states, strict=True):
            days = Day(phase.first_day), Day(phase.last_day)
            says = DAYS[phase.kind, state].fill(first=days[0], last=days[1])
            assert says.read(reader) in told
        screen.turn()


def test_the_days_are_those_of_the_day_that_has_come_meanwhile(screen, place):
    place.station.today = fixed("2026-12-06")
    screen.show_state(DayState.CLOSED)
    assert "Sista dagen för att rösta är" in screen.days.text()
    place.station.today = fixed("2026-12-07")
    for _ in LANGUAGES:
        screen.turn()
    assert "Sista dagen för att rösta var" in screen.days.text()


def test_a_short_pause_is_told_without_days(screen):
    screen.show_state(DayState.PAUSED)
    assert not screen.days.isVisible()


@pytest.mark.parametrize("state", SAYS)
def test_all_that_is_told_has_room_on_a_small_screen_in_every_language(screen, place, state):
    place.station.today = fixed("2026-09-06")
    screen.resize(1024, 768)
    screen.show_state(state)
    for _ in LANGUAGES:
        QApplication.processEvents()
        for label in (screen.heading, screen.sentence, screen.days, screen.advice):
            assert label.isHidden() or label.height() >= label.heightForWidth(label.width())
            assert screen.rect().contains(label.geometry())
        assert screen.size() == QSize(1024, 768)
        screen.turn()


def test_a_kiosk_that_a_last_export_has_closed_says_that_voting_is_over_here(screen, place):
    place.station.today = fixed(PHASES[1].first_day)
    screen.show_state(DayState.CLOSED)
    assert "Du kan inte rösta här" not in screen.days.text()
    place.station.final = True
    screen.show_state(DayState.CLOSED)
    assert "Du kan inte rösta här längre." in screen.days.text()
