"""What has ended is told as ended, what is to come as coming, and what cannot be done as that."""

from dataclasses import replace

import pytest

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.making import LONG, seated

pytestmark = pytest.mark.gui

TODAY = "2026-11-20"
EARLIER, NOW = ("2026-09-07", "2026-10-04"), ("2026-11-16", "2026-12-06")
LATER = ("2027-01-10", "2027-01-20")


class Dated(ExampleStation):
    """A station on a certain day, which may wait for what the day is for."""

    def __init__(self, task, phases, offered) -> None:
        super().__init__(task)
        self.frame = replace(self.frame, phases=phases)
        self._offered = offered

    def today(self):
        return TODAY

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
        return "\n".join(label.text() for label in person.page.findChildren(Label)).replace(
            "\xa0", " "
        )

    return read


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


def test_days_that_are_here_are_not_told_as_open_when_nothing_can_be_done(told):
    assert "You can vote from" not in told(PhaseKind.VOTING, [NOW])


def test_the_last_day_for_proposals_is_that_of_the_days_that_are_here(told):
    text = told(PhaseKind.PROPOSING, [EARLIER, NOW], offered=PhaseKind.PROPOSING, step=Step.FRAME)
    assert "6 December 2026" in text
    assert "4 October 2026" not in text
