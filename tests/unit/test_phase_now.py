"""The phase is told by the state of the vote, and not by the calendar alone."""

import pytest

from mbdesk.domain.phase_now import Standing, phase_now, state_of
from mbdesk.domain.process import Phase, PhaseKind, PhaseState
from mbdesk.domain.vote_state import VoteState

PROPOSING = Phase(PhaseKind.PROPOSING, "2026-09-07", "2026-10-04")
EVALUATION = Phase(PhaseKind.EVALUATION, "2026-10-05", "2026-11-14")
VOTING = Phase(PhaseKind.VOTING, "2026-11-16", "2026-11-29")
PHASES = (VOTING, PROPOSING, EVALUATION)
PREPARING, OPEN, CLOSED = VoteState.PREPARING, VoteState.OPEN, VoteState.CLOSED
BEFORE, BETWEEN, DURING, LAST, AFTER = (
    "2026-09-01",
    "2026-11-15",
    "2026-11-20",
    "2026-11-29",
    "2026-11-30",
)

TABLE = {
    "before all days": (BEFORE, PREPARING, Standing.COMING, PROPOSING),
    "proposals": ("2026-09-20", PREPARING, Standing.RUNNING, PROPOSING),
    "evaluation": ("2026-10-20", PREPARING, Standing.RUNNING, EVALUATION),
    "a day between": (BETWEEN, PREPARING, Standing.COMING, VOTING),
    "opened before its days": (BETWEEN, OPEN, Standing.COMING, VOTING),
    "closed before its days": (BETWEEN, CLOSED, Standing.CLOSED, VOTING),
    "voting days, never opened": (DURING, PREPARING, Standing.UNOPENED, VOTING),
    "voting": (DURING, OPEN, Standing.RUNNING, VOTING),
    "the last day": (LAST, OPEN, Standing.RUNNING, VOTING),
    "closed early": (DURING, CLOSED, Standing.CLOSED, VOTING),
    "closed on the last day": (LAST, CLOSED, Standing.CLOSED, VOTING),
    "boxed early": (DURING, VoteState.BOXED, Standing.CLOSED, VOTING),
    "counted early": (DURING, VoteState.COUNTED, Standing.CLOSED, VOTING),
    "not closed yet": (AFTER, OPEN, Standing.STILL_OPEN, VOTING),
    "never opened": (AFTER, PREPARING, Standing.OVER, None),
    "over": (AFTER, CLOSED, Standing.OVER, None),
    "over and counted": (AFTER, VoteState.COUNTED, Standing.OVER, None),
}


@pytest.mark.parametrize("name", TABLE)
def test_the_phase_is_told_as_it_is(name):
    day, state, standing, phase = TABLE[name]
    found = phase_now(PHASES, day, state)
    assert (found.standing, found.phase) == (standing, phase)


@pytest.mark.parametrize("state", VoteState)
def test_only_voting_ends_by_its_state(state):
    closed = state not in {PREPARING, OPEN}
    ended = PhaseState.ENDED if closed else PhaseState.RUNNING
    assert state_of(VOTING, DURING, state) is ended
    assert state_of(PROPOSING, "2026-09-20", state) is PhaseState.RUNNING


def test_without_days_nothing_runs():
    assert phase_now((), DURING, OPEN).standing is Standing.OVER
