"""What stands beside each page of the desk: what is done, what is owed, what is due now."""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.process import PhaseKind, PhaseState
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.setup.completeness import lacking
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.next_steps import NEXT_STEPS
from mbdesk.ui.central.desk.pages import CentralPage


@dataclass(frozen=True, slots=True)
class PageMark:
    """What stands beside a page: that it is done, how much is owed, that it is due now.

    `later` is what is not of use yet: it is quiet, not hidden.
    """

    done: bool = False
    owed: int = 0
    now: bool = False
    later: bool = False


def marks(known: Overview) -> Mapping[CentralPage, PageMark]:
    """Return the mark of every page, from what the central file holds."""
    due = NEXT_STEPS.get(known.next_step)
    found = _before_the_vote(known) | _of_the_vote(known)
    if due is not None:
        found[due.page] = PageMark(owed=found[due.page].owed, now=True)
    return found


def _before_the_vote(known: Overview) -> dict[CentralPage, PageMark]:
    unsure, untold = known.keys_unsure, known.texts.lacking
    preparing = known.voting.state is VoteState.PREPARING
    rough = known.items_lacking if known.may_set_ballot else 0
    lacks = 0 if known.held.frozen else sum(lacking(known.held).values())
    return {
        CentralPage.FRAME: PageMark(done=not lacks, owed=lacks),
        CentralPage.TEXTS: PageMark(done=not untold, owed=untold if preparing else 0),
        CentralPage.KEYS: PageMark(done=not unsure, owed=unsure),
        CentralPage.PLACES: PageMark(
            done=bool(known.stations) and not known.packs_owed, owed=known.packs_owed
        ),
        CentralPage.CARDS: PageMark(done=bool(known.cards)),
        CentralPage.PROPOSALS: PageMark(done=_is_gathered(known), later=not known.counts.proposals),
        CentralPage.SIMILAR: PageMark(later=not known.counts.proposals),
        CentralPage.JOINING: PageMark(
            owed=known.groups_open if preparing else 0, later=not known.counts.proposals
        ),
        CentralPage.EVALUATION: PageMark(
            done=bool(known.steering.all) and not known.steering.open,
            owed=known.steering.open,
            later=not known.counts.proposals,
        ),
        CentralPage.DECISIONS: _decisions_mark(known),
        CentralPage.ANSWERS: PageMark(
            done=bool(known.answers.all) and not known.answers.owed,
            owed=known.answers.owed,
            later=not known.answers.all,
        ),
        CentralPage.BALLOT: PageMark(done=bool(known.items) and not rough, owed=rough),
    }


def _of_the_vote(known: Overview) -> dict[CentralPage, PageMark]:
    state = known.voting.state
    compared = state is VoteState.CLOSED and not known.waiting
    return {
        CentralPage.VOTING: PageMark(done=state is not VoteState.PREPARING),
        CentralPage.KEPT: PageMark(
            done=bool(known.kept) and not known.kept_waiting, owed=known.kept_waiting
        ),
        CentralPage.CLOSING: PageMark(
            done=compared or state in {VoteState.BOXED, VoteState.COUNTED},
            owed=len(known.waiting) if state is VoteState.CLOSED else 0,
            later=state is VoteState.PREPARING and not known.stations,
        ),
        CentralPage.COUNT: PageMark(
            done=known.count_stage is CountStage.COUNTED,
            later=state in {VoteState.PREPARING, VoteState.OPEN},
        ),
        CentralPage.LEARNING: PageMark(
            done=known.decision is not None and not known.unplanned,
            owed=known.unplanned,
            later=known.count_stage is not CountStage.COUNTED,
        ),
    }


def _decisions_mark(known: Overview) -> PageMark:
    """Return the mark of the decisions: the steering group's before the vote, then the board's."""
    listed, counted = known.steering, known.count_stage is CountStage.COUNTED
    decided = known.decision is not None if counted else bool(listed.all) and not listed.undecided
    return PageMark(done=decided, owed=listed.undecided, later=not listed.all and not counted)


def _is_gathered(known: Overview) -> bool:
    """Tell whether there are proposals, and no more can be left."""
    ended = known.days_of(PhaseKind.PROPOSING) is PhaseState.ENDED
    return bool(known.counts.proposals) and ended
