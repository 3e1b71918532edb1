"""What has ended is told as ended, what is to come as coming, and what cannot be done as that."""

from dataclasses import replace

import pytest

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.errors.voter import NotOpenError
from mbdesk.services.common.callbacks import fixed
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.pages.welcome import TASKS
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES, NO_BREAK_SPACE
from mbdesk.words.phase_days import days_of
from mbdesk.words.phrase import reader_of, translate
from tests.gui.voter.conftest import LONG
from tests.gui.voter.making import PHASES, seated

pytestmark = pytest.mark.gui

TODAY = "2026-11-20"
EARLIER, NOW = ("2026-09-07", "2026-10-04"), ("2026-11-16", "2026-12-06")
LATER = ("2027-01-10", "2027-01-20")


class Dated(ExampleStation):
    """A station on a certain day, which may wait for what the day is for."""

    def __init__(self, task, phases, offered, day=TODAY) -> None:
        super().__init__(task)
        self.frame = replace(self.frame, phases=phases)
        self._offered, self._day = offered, day

    def today(self):
        return self._day

    def phase_today(self):
        return self._offered


@pytest.fixture
def told(qtbot, theme):
    """Return what stands on a page of a station with certain phases."""

    def read(kind, days, offered=None, step=Step.TASK):
        set_language("en")
        phases = tuple(Phase(kind, *each) for each in days)
        view = VoterView(Dated(kind, phases, offered), theme, patience=LONG)
        person = seated(qtbot, view)
        view.show_step(kind, step)
        person.settle()
        return shown_on(person)

    return read


def shown_on(person) -> str:
    """Return all that is said on the page."""
    return spaced("\n".join(label.text() for label in person.page.findChildren(Label)))


def spaced(text: str) -> str:
    """Return a text with plain blanks."""
    return text.replace(NO_BREAK_SPACE, " ")


@pytest.mark.parametrize(
    ("kind", "days", "says"),
    [
        (PhaseKind.VOTING, EARLIER, "The last day to vote was"),
        (PhaseKind.VOTING, LATER, "You can vote from"),
        (PhaseKind.VOTING, NOW, "You cannot vote here yet."),
        (PhaseKind.PROPOSING, EARLIER, "The last day to make a proposal was"),
        (PhaseKind.PROPOSING, LATER, "You can make proposals from"),
        (PhaseKind.PROPOSING, NOW, "You cannot make a proposal here today."),
    ],
)
def test_each_phase_is_told_as_it_is(told, kind, days, says):
    assert says in told(kind, [days])


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (PhaseKind.PROPOSING, "You can make proposals on Sunday, 10 January 2027."),
        (PhaseKind.VOTING, "You can vote on Sunday, 10 January 2027."),
    ],
)
def test_a_single_day_to_come_is_told_once(told, kind, says):
    assert says in told(kind, [(LATER[0], LATER[0])])


def test_a_station_that_a_last_export_has_closed_does_not_say_that_votes_are_to_come(
    told, monkeypatch
):
    monkeypatch.setattr(Dated, "ended", True)
    text = told(PhaseKind.VOTING, [NOW])
    assert "You cannot vote here any more." in text
    assert "yet" not in text


def test_days_that_are_here_are_not_told_as_open_when_nothing_can_be_done(told):
    assert "You can vote from" not in told(PhaseKind.VOTING, [NOW])


def test_the_last_day_for_proposals_is_that_of_the_days_that_are_here(told):
    text = told(PhaseKind.PROPOSING, [EARLIER, NOW], offered=PhaseKind.PROPOSING, step=Step.FRAME)
    assert "6 December 2026" in text
    assert "4 October 2026" not in text


@pytest.mark.parametrize(
    ("day", "offered", "says"),
    [
        ("2026-09-06", None, ["You can make proposals from", "You can vote from"]),
        (
            "2026-10-04",
            PhaseKind.PROPOSING,
            ["The last day to make a proposal is", "You can vote from"],
        ),
        ("2026-10-05", None, ["The last day to make a proposal was", "You can vote from"]),
        ("2026-11-15", PhaseKind.EVALUATION, ["The last day to make", "You can vote from"]),
        (
            "2026-12-06",
            PhaseKind.VOTING,
            ["The last day to make a proposal was", "The last day to vote is"],
        ),
        (
            "2026-12-07",
            None,
            ["The last day to make a proposal was", "The last day to vote was"],
        ),
    ],
)
def test_what_comes_runs_and_has_ended_is_told_before_between_and_after(
    qtbot, theme, day, offered, says
):
    station = Dated(PhaseKind.VOTING, PHASES, offered, day)
    set_language("en")
    person = seated(qtbot, VoterView(station, theme, patience=LONG))
    person.view.show_step(PhaseKind.VOTING, Step.TASK)
    person.settle()
    text = shown_on(person)
    assert all(sentence in text for sentence in says)
    assert (person.page.button is not None) is (offered in TASKS)
    nothing = translate("voter.task", "Today you cannot make a proposal or vote here.")
    for tag in LANGUAGES:
        set_language(tag)
        person.settle()
        told, reader = shown_on(person), reader_of(tag)
        assert all(spaced(days_of(phase, day).read(reader)) in told for phase in PHASES)
        assert (nothing.read(reader) in told) is (offered not in TASKS)


def test_who_casts_a_vote_after_midnight_of_the_last_day_is_refused_over_the_review(station, visit):
    station.today = fixed("2026-12-06")
    person = visit(station)
    person.choose("en", "V2")
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    station.today = fixed("2026-12-07")
    with person.qtbot.waitSignal(person.view.failed):
        person.tap(person.next)
    person.settle()
    question = person.view.sheets.cover.panel.page
    assert "It is not possible today to" in question.title.text()
    assert "The last day to vote was Sunday, 6 December 2026." in spaced(question.text.text())
    person.tap(person.answers()[0])
    assert person.view.step is Step.BALLOT_REVIEW
    assert station.counts().votes == 0


@pytest.mark.parametrize(
    ("day", "wanted", "says"),
    [
        ("2026-09-06", "proposing", "You can make proposals from Monday, 7 September 2026"),
        ("2026-10-05", "proposing", "The last day to make a proposal was Sunday, 4 October 2026."),
        ("2026-10-05", "voting", "You can vote from Monday, 16 November 2026"),
        ("2026-11-20", "voting", "The last day to vote is Sunday, 6 December 2026."),
        ("2026-12-07", "voting", "The last day to vote was Sunday, 6 December 2026."),
    ],
)
def test_a_refusal_tells_the_days_on_which_it_is_possible(qapp, day, wanted, says):
    station = Dated(PhaseKind.VOTING, PHASES, None, day)
    question = error_question(NotOpenError(wanted=wanted), station)
    assert says in spaced(question.text.read(reader_of("en")))
    assert "Nothing has been lost." in question.text.read(reader_of("en"))
