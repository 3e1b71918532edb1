"""Which phase it is at the centre: told by the state of the vote, not by the calendar alone.

Voting may be closed before its last planned day, or its days may be here though nobody has opened
it. Whatever tells the phase at the desk asks here:

>>> voting = Phase(PhaseKind.VOTING, "2026-11-16", "2026-11-29")
>>> phase_now([voting], "2026-11-25", VoteState.OPEN)
PhaseNow(standing=<Standing.RUNNING: 'running'>, phase=Phase(...))
>>> phase_now([voting], "2026-11-25", VoteState.CLOSED).standing
<Standing.CLOSED: 'closed'>
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.process import Phase, PhaseKind, PhaseState
from mbdesk.domain.vote_state import VoteState


class Standing(StrEnum):
    """How the phase stands that is told.

    `UNOPENED`: its days are here, and nobody has opened voting. `CLOSED`: voting was closed, and
    its days are not over. `STILL_OPEN`: they are over, and nobody has closed it.
    """

    COMING = "coming"
    RUNNING = "running"
    UNOPENED = "unopened"
    CLOSED = "closed"
    STILL_OPEN = "still_open"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class PhaseNow:
    """How things stand, and the phase it is said of; none where all days are over."""

    standing: Standing
    phase: Phase | None = None


def state_of(phase: Phase, today: str, vote: VoteState) -> PhaseState:
    """Return where a phase stands on a day (ISO): voting that was closed has ended."""
    if phase.kind is PhaseKind.VOTING and _is_closed(vote):
        return PhaseState.ENDED
    return phase.state_on(today)


def phase_now(phases: Sequence[Phase], today: str, vote: VoteState) -> PhaseNow:
    """Return the phase that runs on a day (ISO), else the next to come, else how it ended."""
    in_order = sorted(phases, key=lambda phase: phase.first_day)
    for phase in in_order:
        found = state_of(phase, today, vote)
        if found is PhaseState.ENDED and phase.state_on(today) is not PhaseState.ENDED:
            return PhaseNow(Standing.CLOSED, phase)
        if found is PhaseState.RUNNING:
            bare = phase.kind is PhaseKind.VOTING and vote is VoteState.PREPARING
            return PhaseNow(Standing.UNOPENED if bare else Standing.RUNNING, phase)
        if found is PhaseState.COMING:
            return PhaseNow(Standing.COMING, phase)
    voted = [phase for phase in in_order if phase.kind is PhaseKind.VOTING]
    if voted and vote is VoteState.OPEN:
        return PhaseNow(Standing.STILL_OPEN, voted[-1])
    return PhaseNow(Standing.OVER)


def _is_closed(vote: VoteState) -> bool:
    return vote not in {VoteState.PREPARING, VoteState.OPEN}
