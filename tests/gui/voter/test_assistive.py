"""What assistive technology does to a control is what a press does."""

import pytest
from PySide6.QtGui import QAccessible

from mbdesk.domain.process import Rules
from mbdesk.ui.voter.visit.flow import Step

pytestmark = pytest.mark.gui
ONE = [{"rules": Rules(max_choices=1)}]


def act(widget, name):
    """Do an action through the accessible interface, as a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(widget).actionInterface()
    assert name in actions.actionNames()
    actions.doAction(name)


def to_ballot(person):
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    act(person.page.confirm, "Toggle")
    assert person.view.session.confirmed
    act(person.next, "Press")
    person.wait_for(Step.BALLOT)


def test_a_card_that_is_toggled_is_marked_and_counted(station, visit):
    person = visit(station)
    to_ballot(person)
    card = person.page.choices["V3"].card
    act(card, "Toggle")
    assert card.isChecked()
    assert person.view.session.marks.codes == ("V3",)
    act(card, "Toggle")
    assert not card.isChecked()
    assert person.view.session.marks.blank


@pytest.mark.parametrize("station", ONE, indirect=True, ids=["one"])
def test_a_toggle_that_the_rules_do_not_allow_is_explained_and_undone(station, visit):
    person = visit(station)
    to_ballot(person)
    act(person.page.choices["V1"].card, "Toggle")
    act(person.page.choices["V2"].card, "Toggle")
    assert not person.on_page()
    assert not person.page.choices["V2"].card.isChecked()
    assert person.view.session.marks.codes == ("V1",)
