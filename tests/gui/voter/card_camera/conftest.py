"""A station with voting cards, and a camera that shows pictures."""

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.filming import Filming
from tests.gui.voter.making import LONG, make_place


@pytest.fixture(scope="module")
def carded(tmp_path_factory):
    codes = []
    place = make_place(
        tmp_path_factory.mktemp("carded"),
        Rules(access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, 8)),
    )
    yield place.station, codes
    place.close()


@pytest.fixture
def camera(qapp):
    return Filming()


@pytest.fixture
def filmed(carded, visit, camera):
    """Return what seats a person at the page for cards, with a camera."""

    def seat(language="sv", patience=LONG):
        person = visit(carded[0], patience)
        person.view.cards.camera = camera
        person.tap(person.page.languages[language])
        person.tap(person.page.button)
        person.wait_for(Step.CARD)
        return person

    return seat
