"""What is told of a phase: from when it comes, until when it runs, or that it has ended.

Screens and the paper form say the same, the form in the words of its own context.
"""

from collections.abc import Mapping

from mbdesk.domain.process import Frame, Phase, PhaseKind, PhaseState
from mbdesk.words.phrase import Day, Phrase, translate

DAYS: Mapping[tuple[PhaseKind, PhaseState], Phrase] = {
    (PhaseKind.PROPOSING, PhaseState.COMING): translate(
        "voter.form", "You can make proposals from {first} to {last}."
    ),
    (PhaseKind.PROPOSING, PhaseState.RUNNING): translate(
        "voter.form", "The last day to make a proposal is {last}."
    ),
    (PhaseKind.PROPOSING, PhaseState.ENDED): translate(
        "voter.form", "The last day to make a proposal was {last}."
    ),
    (PhaseKind.VOTING, PhaseState.COMING): translate(
        "voter.task", "You can vote from {first} to {last}."
    ),
    (PhaseKind.VOTING, PhaseState.RUNNING): translate(
        "voter.task", "The last day to vote is {last}."
    ),
    (PhaseKind.VOTING, PhaseState.ENDED): translate(
        "voter.task", "The last day to vote was {last}."
    ),
}
"""By kind and state. Residents are told nothing of the days for evaluation."""


def days_of(phase: Phase, today: str) -> Phrase | None:
    """Return what residents are told of a phase on a day (ISO), if anything."""
    says = DAYS.get((phase.kind, phase.state_on(today)))
    return says and says.fill(first=Day(phase.first_day), last=Day(phase.last_day))


def days_for(kind: PhaseKind, frame: Frame, today: str) -> Phrase | None:
    """Return what residents are told of the phase of a kind that matters on a day (ISO)."""
    phase = frame.phase_for(kind, today)
    return days_of(phase, today) if phase is not None else None
