"""The voluntary questions: asked afterwards, answered or not, stored once and tied to nothing."""

import pytest

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Rules
from mbdesk.errors.files import DiskFullError
from mbdesk.services.centre.proposals.survey_results import results_of
from mbdesk.services.common.suppression import FEWEST
from mbdesk.ui.voter.visit.flow import Step
from tests.process.held import left_at

pytestmark = pytest.mark.gui

WAYS = ["tap", "press", "switch"]
ASKING = pytest.mark.parametrize(
    "station", [{"rules": Rules(survey=True)}], indirect=True, ids=[""]
)
PROPOSING = pytest.mark.parametrize(
    "station", [{"rules": Rules(survey=True), "voting": False}], indirect=True, ids=[""]
)


def vote(person, way="tap", language="sv"):
    act = getattr(person, way)
    act(person.page.languages[language])
    act(person.page.button)
    act(person.page.confirm)
    act(person.next)
    person.wait_for(Step.BALLOT)
    act(person.page.choices["V2"].card)
    act(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    act(person.next)
    person.wait_for(Step.BALLOT_DONE)
    act(person.next)


def answer(person, codes, way="tap"):
    act = getattr(person, way)
    act(person.next)
    steps = (Step.SURVEY_AGE, Step.SURVEY_LANGUAGE, Step.SURVEY_HEARD, Step.SURVEY_WENT)
    for step, code in zip(steps, codes, strict=True):
        person.wait_for(step)
        if code is not None:
            act(person.page.cards[code])
        act(person.next)
    person.wait_for(Step.SURVEY_DONE)


@ASKING
@pytest.mark.parametrize(
    ("way", "language"), [("tap", "ar"), ("press", "sv"), ("switch", "se")], ids=WAYS
)
def test_answers_are_kept_after_the_vote(station, visit, way, language):
    person = visit(station)
    for _ in range(FEWEST):
        vote(person, way, language)
        assert person.view.step is Step.SURVEY
        assert station.counts().surveys < FEWEST
        answer(person, ("80_up", "so", "told", "well"), way)
        getattr(person, way)(person.next)
        assert person.view.step is Step.WELCOME
    given = left_at(station, SurveyAnswer).values()
    results = results_of(("here", each.answers) for each in given)
    assert [each.answered for each in results.questions] == [FEWEST] * 4
    assert station.counts().surveys == station.counts().votes == FEWEST


@ASKING
def test_no_thanks_ends_the_visit_and_stores_nothing(station, visit):
    person = visit(station)
    vote(person)
    person.tap(person.page.no)
    assert person.view.step is Step.WELCOME
    assert station.counts().surveys == 0


@ASKING
def test_every_question_may_be_passed_over(station, visit):
    person = visit(station)
    vote(person)
    answer(person, (None, None, None, None))
    assert station.counts().surveys == 0


@ASKING
def test_an_answer_can_be_taken_back_and_changed(station, visit):
    person = visit(station)
    vote(person)
    person.tap(person.next)
    cards = person.page.cards
    person.tap(cards["13_19"])
    person.tap(cards["20_29"])
    assert [code for code, card in cards.items() if card.isChecked()] == ["20_29"]
    person.tap(person.next)
    person.tap(person.back)
    assert person.page.cards["20_29"].isChecked()
    person.tap(person.page.cards["20_29"])
    assert person.view.session.answers == {}


@ASKING
def test_walking_away_in_the_middle_stores_nothing(station, visit):
    person = visit(station)
    vote(person)
    person.tap(person.next)
    person.tap(person.page.cards["50_64"])
    with person.qtbot.waitSignal(person.view.wiped):
        person.sit_still(to_answer=1)
    assert station.counts().surveys == 0
    assert person.view.session.answers == {}


@ASKING
def test_stopping_in_the_middle_asks_nothing_since_the_vote_is_safe(station, visit):
    person = visit(station)
    vote(person)
    person.tap(person.next)
    person.tap(person.page.cards["50_64"])
    person.tap(person.view.bar.leave)
    assert person.view.step is Step.WELCOME
    assert (station.counts().votes, station.counts().surveys) == (1, 0)


@ASKING
def test_answers_that_cannot_be_stored_leave_a_way_on(station, visit, monkeypatch):
    def full(_answers):
        raise DiskFullError(path="")

    person = visit(station)
    vote(person)
    monkeypatch.setattr(person.view.station, "answer", full)
    person.tap(person.next)
    person.tap(person.page.cards["30_49"])
    for _ in range(4):
        person.tap(person.next)
    person.qtbot.waitUntil(lambda: len(person.answers()) > 0)
    person.settle()
    person.tap(person.answers()[0])
    assert person.view.step is Step.SURVEY_WENT
    person.tap(person.view.bar.leave)
    assert person.view.step is Step.WELCOME


def test_a_process_without_a_survey_asks_nothing(station, visit):
    person = visit(station)
    vote(person)
    assert person.view.step is Step.WELCOME


@PROPOSING
def test_a_proposer_is_asked_once_after_all_proposals(station, visit):
    person = visit(station)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    leave_one(person)
    person.tap(person.page.again)
    leave_one(person)
    person.tap(person.next)
    answer(person, ("0_12", "fi", "school", "so_so"))
    assert (station.counts().proposals, station.counts().surveys) == (2, 1)


def leave_one(person):
    person.wait_for(Step.FRAME)
    while person.view.step is not Step.PROPOSAL_DONE:
        if person.view.step in {Step.TITLE, Step.DESCRIPTION}:
            person.page.field.editor.setPlainText("En bänk")
        before = person.view.step
        person.tap(person.next)
        person.qtbot.waitUntil(lambda before=before: person.view.step is not before)
        person.settle()
