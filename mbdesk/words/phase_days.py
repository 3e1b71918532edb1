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

ONE_DAY: Mapping[PhaseKind, Phrase] = {
    PhaseKind.PROPOSING: translate("voter.form", "You can make proposals on {first}."),
    PhaseKind.VOTING: translate("voter.task", "You can vote on {first}."),
}
"""What is told of a single day that comes; the others name the last day alone."""


def phrase_of(phase: Phase, today: str) -> Phrase | None:
    """Return the phrase for a phase on a day (ISO), with `{first}` and `{last}`, if anything."""
    state = phase.state_on(today)
    if state is PhaseState.COMING and phase.first_day == phase.last_day:
        return ONE_DAY.get(phase.kind)
    return DAYS.get((phase.kind, state))


def days_of(phase: Phase, today: str) -> Phrase | None:
    """Return what residents are told of a phase on a day (ISO), if anything."""
    says = phrase_of(phase, today)
    return says and says.fill(first=Day(phase.first_day), last=Day(phase.last_day))


def days_for(kind: PhaseKind, frame: Frame, today: str) -> Phrase | None:
    """Return what residents are told of the phase of a kind that matters on a day (ISO)."""
    phase = frame.phase_for(kind, today)
    return days_of(phase, today) if phase is not None else None


def days_here(phase: Phase, today: str, task: PhaseKind | None, *, ended: bool) -> Phrase | None:
    """Return what is told of a phase at a station where `task` can be done now, if anything.

    Its days may be here although it cannot be done: the ballot is awaited, other days overlap, or
    a last export has `ended` voting here before its last day.
    """
    if phase.state_on(today) is not PhaseState.RUNNING or phase.kind is task:
        return days_of(phase, today)
    if phase.kind is PhaseKind.PROPOSING:
        return translate("voter.task", "You cannot make a proposal here today.")
    if phase.kind is PhaseKind.VOTING:
        says = NO_MORE if ended else NOT_YET
        return says.fill(last=Day(phase.last_day))
    return None


NOT_YET = translate("voter.task", "You cannot vote here yet. The last day to vote is {last}.")
NO_MORE = translate("voter.task", "You cannot vote here any more. The last day to vote is {last}.")
