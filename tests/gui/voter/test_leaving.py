"""A person who goes away is warned, has time to answer, and leaves nothing behind."""

import pytest

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.making import LONG

pytestmark = pytest.mark.gui

SHORT = Patience(before_warning=0.4, to_answer=2)


def to_ballot(person, tag="ar"):
    person.to_ballot(tag)


def test_walking_away_from_a_ballot_wipes_everything(station, visit, theme):
    person = visit(station)
    theme.look = Look(TextSize.LARGEST)
    to_ballot(person)
    person.tap(person.page.choices["V2"].card)
    with person.qtbot.waitSignal(person.view.wiped):
        person.sit_still(to_answer=1)
    assert person.view.step is Step.WELCOME
    assert person.view.session.marks.blank
    assert not person.view.session.confirmed
    assert language() == DEFAULT_LANGUAGE
    assert theme.look == Look()
    assert station.counts().votes == 0


def test_who_answers_the_warning_goes_on_where_they_were(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V2"].card)
    for _ in range(2):
        person.sit_still()
        person.settle()
        person.tap(person.answers()[0])
        assert person.on_page()
    assert person.view.session.marks.codes == ("V2",)


def test_the_warning_counts_down_without_moving_the_focus(station, visit):
    person = visit(station)
    to_ballot(person)
    person.sit_still()
    person.settle()
    text, focus = person.view.sheets.cover.panel.page.text, person.view.focusWidget()
    first = text.text()
    person.qtbot.waitUntil(lambda: text.text() != first)
    assert person.view.focusWidget() is focus


def test_nobody_is_warned_on_the_welcome_page(station, visit):
    person = visit(station, Patience(before_warning=0.2, to_answer=1))
    with person.qtbot.assertNotEmitted(person.view.idle.counting, wait=700):
        pass


def test_stopping_asks_first(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V1"].card)
    person.tap(person.view.bar.leave)
    stay, _stop = person.answers()
    person.tap(stay)
    assert person.view.session.marks.codes == ("V1",)
    person.tap(person.view.bar.leave)
    person.tap(person.answers()[1])
    assert person.view.step is Step.WELCOME
    assert person.view.session.marks.blank


def test_the_time_to_answer_never_wipes_a_vote_that_is_being_saved(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V1"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    wiped = []
    person.view.wiped.connect(lambda: wiped.append(person.view.step))
    with station.casting():
        person.wait_no_longer_than(SHORT)
        person.view.go_on()
        with person.qtbot.assertNotEmitted(person.view.idle.gone, wait=3500):
            pass
        person.wait_no_longer_than(LONG)
        assert wiped == []
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1
