"""Which step of the work at the centre comes next, from what the central file holds today.

>>> days = {"voting": PhaseState.RUNNING, "waiting": True}
>>> next_step(WorkFacts(VoteState.OPEN, **days))
<WorkStep.MERGE: 'merge'>
>>> next_step(WorkFacts(VoteState.OPEN, **days, without_pack=True))  # it takes no votes yet
<WorkStep.PACKS: 'packs'>
"""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.process import PhaseState
from mbdesk.domain.vote_state import VoteState


class WorkStep(StrEnum):
    """The steps of the work at the centre, in their order.

    The last five are none: nobody has anything to do until proposals or votes can be left or the
    board meets, or nobody can ever vote, or all is done.
    """

    STATIONS = "stations"
    PACKS = "packs"
    CARDS = "cards"
    JOINING = "joining"
    EVALUATION = "evaluation"
    DECISIONS = "decisions"
    BALLOT = "ballot"
    ANSWERS = "answers"
    VOTING = "voting"
    MERGE = "merge"
    KEPT = "kept"
    CLOSING = "closing"
    COUNT = "count"
    BOARD = "board"
    FOLLOW_UP = "follow_up"
    AWAIT_PROPOSALS = "await_proposals"
    AWAIT_VOTES = "await_votes"
    AWAIT_DECISION = "await_decision"
    NO_VOTING = "no_voting"
    ALL_TOLD = "all_told"


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What decides on the next step.

    `proposing` and `voting` are where the days of each stand today, None where it has none.
    `without_pack` is whether a station has no pack that serves now, `unheard` whether one that was
    ever given a pack has sent nothing at all, `waiting` whether the last export of one is waited
    for, and `kept` whether two people have to decide on a file. `protocol` is whether that of the
    count, as it now stands, was written. `joining` is whether proposers of similar proposals are to
    be asked, or have agreed; `evaluating` whether proposals are still evaluated, and `undecided`
    whether the steering group has to decide on evaluated ones. `answers` is whether answers are
    owed, `board` whether the board has met or may have, `decided` whether its decision is on file,
    and `unplanned` whether something that it decided has no step planned yet.
    """

    state: VoteState = VoteState.PREPARING
    proposing: PhaseState | None = None
    voting: PhaseState | None = None
    stations: bool = True
    without_pack: bool = False
    unheard: bool = False
    ballot: bool = True
    without_cards: bool = False
    waiting: bool = False
    kept: bool = False
    protocol: bool = False
    joining: bool = False
    evaluating: bool = False
    undecided: bool = False
    answers: bool = False
    board: bool = False
    decided: bool = False
    unplanned: bool = False


_AHEAD = {PhaseState.COMING, PhaseState.RUNNING}


def next_step(at: WorkFacts) -> WorkStep:
    """Return the step of the work that is due."""
    if at.state is VoteState.PREPARING:
        return _before_voting(at)
    if at.state is VoteState.OPEN:
        return _while_open(at)
    if at.state is VoteState.CLOSED:
        if at.kept:  # it may be the last export that is waited for
            return WorkStep.KEPT
        return WorkStep.CLOSING if at.waiting else WorkStep.COUNT
    told = at.state is VoteState.COUNTED and at.protocol and not at.kept
    return _after_the_count(at) if told else WorkStep.COUNT


def _after_the_count(at: WorkFacts) -> WorkStep:
    if not at.decided:
        return WorkStep.BOARD if at.board else WorkStep.AWAIT_DECISION
    if at.answers:
        return WorkStep.ANSWERS
    return WorkStep.FOLLOW_UP if at.unplanned else WorkStep.ALL_TOLD


def _before_voting(at: WorkFacts) -> WorkStep:
    over = at.proposing not in _AHEAD and at.voting not in _AHEAD
    if not at.stations:
        return WorkStep.NO_VOTING if over else WorkStep.STATIONS
    if at.proposing in _AHEAD:
        return _while_proposing(at)
    if at.kept:
        return WorkStep.KEPT
    # Once people were to vote, or could have, the ballot waits for no more proposals.
    gathers = at.proposing is PhaseState.ENDED and at.voting in {None, PhaseState.COMING}
    if gathers and at.unheard and not at.ballot:
        return WorkStep.MERGE
    return WorkStep.NO_VOTING if over else _towards_voting(at)


def _while_proposing(at: WorkFacts) -> WorkStep:
    if at.without_pack:
        return WorkStep.PACKS
    if at.kept:
        return WorkStep.KEPT
    running = at.proposing is PhaseState.RUNNING
    return WorkStep.MERGE if running else WorkStep.AWAIT_PROPOSALS


def _towards_voting(at: WorkFacts) -> WorkStep:
    left = None if at.ballot else _left_of_proposals(at)
    if left is not None:
        return left
    if at.without_cards:
        return WorkStep.CARDS
    if not at.ballot:
        return WorkStep.BALLOT
    # On the days of the vote people wait to vote: it may be opened with a reason.
    answers = at.answers and at.voting is not PhaseState.RUNNING
    return WorkStep.ANSWERS if answers else WorkStep.VOTING


def _left_of_proposals(at: WorkFacts) -> WorkStep | None:
    """Return what is to be done with proposals before the ballot is made of them."""
    if at.joining:  # what is joined is evaluated as one
        return WorkStep.JOINING
    if at.evaluating:
        return WorkStep.EVALUATION
    return WorkStep.DECISIONS if at.undecided else None


def _while_open(at: WorkFacts) -> WorkStep:
    if not at.stations:
        return WorkStep.STATIONS
    if at.without_pack and at.voting in _AHEAD:
        return WorkStep.PACKS
    if at.kept:
        return WorkStep.KEPT
    if at.voting is PhaseState.COMING:
        return WorkStep.AWAIT_VOTES
    return WorkStep.MERGE if at.waiting else WorkStep.CLOSING
