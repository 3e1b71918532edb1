"""A person at a station with switches."""

import pytest

from mbdesk.domain.process import Rules
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.making import make_place


@pytest.fixture
def writing(tmp_path, visit):
    """Return somebody who may write a title."""
    place = make_place(tmp_path, Rules(), voting=False)
    person = visit(place.station)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    person.tap(person.next)
    person.wait_for(Step.TITLE)
    yield person
    place.close()
