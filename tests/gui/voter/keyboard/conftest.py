"""A finger, and a person at a page with the keyboard on the screen."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.voter.making import SCREEN, Person


@pytest.fixture(scope="module")
def finger(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def at_page(qtbot, theme):
    """Return what brings a person to a page of proposing, at a station with a keyboard."""

    def bring(
        step, language="sv", opening=KeyboardOpening.ALWAYS, size=TextSize.NORMAL, screen=SCREEN
    ):
        set_language(language)
        theme.look = Look(size)
        view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=opening)
        qtbot.addWidget(view)
        view.resize(*screen)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        view.show_step(PhaseKind.PROPOSING, step)
        person = Person(qtbot, view)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        person.settle()
        return person

    return bring
