"""What is worth a look in the timetable."""

import pytest

from mbdesk.domain.plan import Plan
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.setup.frame import HeldFrame
from mbdesk.services.centre.setup.timetable import Look, findings

PHASES = (Phase(PhaseKind.PROPOSING, "2026-09-01", "2026-10-01"),)


@pytest.mark.parametrize(
    ("decided", "late"), [("2026-03-26", False), ("2026-09-01", False), ("2026-10-12", True)]
)
def test_a_frame_that_is_decided_after_proposals_have_begun_is_worth_a_look(decided, late):
    setup = Setup(titles={"sv": "Vi"}, funds=1, phases=PHASES, decision_day=decided)
    held = HeldFrame("id", "2026-08-01", setup, Plan((), (), ()), (), opened=False, fixed=False)
    assert (Look.DECIDED_LATE in {each.look for each in findings(held)}) is late
