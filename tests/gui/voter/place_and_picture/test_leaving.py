"""Place and picture arrive at the centre; no more proposals are left than are allowed."""

import pytest
from sqlalchemy import select

from mbdesk.domain import proposal
from mbdesk.domain.process import Rules
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.models import proposal as rows
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.place_and_picture.ways import draw, go, kept, leave

pytestmark = pytest.mark.gui


def test_point_and_picture_arrive_at_the_centre_as_they_were_left(place, visit, tmp_path):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    person.tap(person.page.put)
    person.tap(person.next)
    person.wait_for(Step.DRAWING)
    draw(person, (0.2, 0.5), (0.8, 0.5))
    leave(person, person.tap)
    for _ in range(2):
        merge(place.central, export(place.station, tmp_path).path)
    for model in (rows.ProposalRevision, rows.ProposalPicture):
        with place.central.database.reading() as session:
            arrived = [row.to_value() for row in session.scalars(select(model))]
        assert arrived == kept(place.station, getattr(proposal, model.__name__))
        assert len(arrived) == 1


# No more proposals than the process allows


@pytest.mark.parametrize("place", [Rules(proposals_per_person=2)], indirect=True)
def test_a_person_leaves_as_many_proposals_as_the_process_allows(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    leave(person, person.tap)
    person.tap(person.page.again)
    person.wait_for(Step.FRAME)
    assert "1 förslag" in shown_words(person)
    person.tap(person.next)
    while person.view.step is not Step.PROPOSAL_DONE:
        before = person.view.step
        if before in {Step.TITLE, Step.DESCRIPTION}:
            person.go_to(person.page.field.editor)
            person.type("Lampa")
        person.tap(person.next)
        person.qtbot.waitUntil(lambda step=before: person.view.step is not step)
        person.wait_for(person.view.step)
    assert person.page.again is None
    assert len(kept(place.station, ProposalRevision)) == 2


@pytest.mark.parametrize("place", [Rules(proposals_per_person=1)], indirect=True)
def test_one_proposal_too_many_is_refused_in_plain_words(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    person.view.session.proposals_left = 0
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    assert "1" in person.view.sheets.cover.panel.page.title.text()
    assert kept(place.station, ProposalRevision) == []


@pytest.mark.parametrize("place", [Rules(proposals_per_person=0)], indirect=True)
def test_without_a_limit_there_is_always_one_more(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    leave(person, person.tap)
    assert person.page.again is not None


def shown_words(person):
    return " ".join(label.text() for label in person.page.findChildren(Label))
