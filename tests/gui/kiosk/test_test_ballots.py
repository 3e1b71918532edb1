"""Test ballots at a kiosk, where nobody watches: made, told, and left behind without a trace."""

import pytest

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.button import BigButton
from tests.gui.kiosk.making import CODE
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def place(tmp_path):
    made = make_place(tmp_path, Rules(), kind=StationKind.KIOSK, test_ballots=True)
    yield made
    made.close()


@pytest.fixture
def resident(place, switch_on):
    """Return somebody at an open kiosk who has come to the review with one choice."""
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(place.station)
    kiosk.open_day()
    person = kiosk.resident
    person.choose("sv", "V3")
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    return person


def make_test(person):
    """Press the button that makes a test ballot."""
    buttons = person.page.findChildren(BigButton)
    (test,) = [each for each in buttons if each.words() == "Använd som provröst"]
    person.tap(test)
    person.wait_for(Step.BALLOT_TESTED)


def held(place):
    counts = place.station.counts()
    return counts.votes, counts.tests


def test_a_test_ballot_is_made_and_then_the_vote_is_cast(place, resident):
    make_test(resident)
    assert held(place) == (0, 1)
    resident.tap(resident.next)
    resident.wait_for(Step.BALLOT_REVIEW)
    assert resident.view.session.marks.codes == ("V3",)
    resident.tap(resident.next)
    if not resident.on_page():  # the code of the ballot that is sealed anew was out of sight
        resident.tap(resident.answers()[0])
        resident.tap(resident.next)
    resident.wait_for(Step.BALLOT_DONE)
    assert held(place) == (1, 1)


def test_who_walks_away_after_a_test_ballot_leaves_the_welcome_page(place, resident):
    make_test(resident)
    view = resident.view
    resident.sit_still(to_answer=1)
    resident.qtbot.waitUntil(lambda: view.step is Step.WELCOME)
    assert held(place) == (0, 1)
    assert (view.session.saved, view.session.tests) == (None, None)
    assert view.session.marks.blank
