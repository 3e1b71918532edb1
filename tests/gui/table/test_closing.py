"""A table's window closes in the middle of a visit only when the enabler says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.ui.staff.forms.dialogs import PlainMessageBox, QuestionBox
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.dialogs import open_dialogs, see

pytestmark = pytest.mark.gui


def test_closing_in_the_middle_of_a_vote_asks_in_the_enablers_words(place, sit_down, qtbot):
    window, person = sit_down(place.station)
    person.to_ballot("ar")
    assert not window.close()
    question = see(qtbot, window, QuestionBox)
    assert question.text() == "Någon har börjat här och är inte klar. Vill du stänga ändå?"
    assert "0 röster, 0 förslag" in question.informativeText()
    assert question.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.isVisible()
    QTest.mouseClick(question.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not open_dialogs(window, QuestionBox))
    assert window.isVisible()
    assert person.view.step is Step.BALLOT
    window.close_anyway()


def test_the_enabler_may_close_all_the_same(place, sit_down, qtbot):
    window, person = sit_down(place.station)
    person.to_ballot("sv")
    window.close()
    QTest.mouseClick(see(qtbot, window, QuestionBox).yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_between_visits_it_closes_at_once(place, sit_down):
    window, _ = sit_down(place.station)
    assert window.close()


def test_closing_while_something_is_saved_says_why_not(place, sit_down, qtbot):
    window, person = sit_down(place.station)
    person.view._runner.busy = True
    assert not window.close()
    box = see(qtbot, window, PlainMessageBox)
    assert box.text() == "Någonting sparas just nu."
    assert "Ingenting går förlorat" in box.informativeText()
    box.close()
    person.view._runner.busy = False
    window.close_anyway()
