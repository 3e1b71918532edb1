"""What is missing before the next stage of a vote may begin, from a snapshot of the central file.

Of a vote that is open, at the last evening::

    missing_for(read_overview(central))
    # (Stage.COUNT, (MissingThing(Missing.LAST_EXPORTS, 2),))
"""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.vote_state import VoteState
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.overview import Overview


class Stage(StrEnum):
    """What is to begin next, or to be reached."""

    VOTING = "voting"
    COUNT = "count"
    RESULT = "result"


class Missing(StrEnum):
    """What can be missing. Texts and key files delay nothing, and are told with the rest."""

    STATIONS = "stations"
    PACKS = "packs"
    JOINING = "joining"
    EVALUATION = "evaluation"
    DECISIONS = "decisions"
    BALLOT = "ballot"
    ANSWERS = "answers"
    TEXTS = "texts"
    CARDS = "cards"
    LAST_EXPORTS = "last_exports"
    CODES = "codes"
    KEPT = "kept"
    KEYS = "keys"
    TIE = "tie"


@dataclass(frozen=True, slots=True)
class MissingThing:
    """Something that is missing, and of how many; 1 where it is one thing."""

    what: Missing
    number: int = 1


def missing_for(known: Overview) -> tuple[Stage, tuple[MissingThing, ...]]:
    """Return what is to begin next, and what is missing until then, in the order of the work."""
    stage, numbers = _numbers(known)
    return stage, tuple(MissingThing(what, number) for what, number in numbers.items() if number)


def _numbers(known: Overview) -> tuple[Stage, dict[Missing, int]]:
    unsure, kept = known.keys_unsure, known.kept_waiting
    state = known.voting.state
    if state is VoteState.PREPARING:
        return Stage.VOTING, {
            Missing.STATIONS: int(not known.board),
            Missing.PACKS: len(known.without_pack),
            Missing.JOINING: known.groups_open,
            Missing.EVALUATION: known.steering.open,
            Missing.DECISIONS: known.steering.undecided,
            Missing.BALLOT: int(not known.items),
            Missing.ANSWERS: known.answers.owed,
            Missing.TEXTS: known.texts.lacking,
            Missing.CARDS: int(known.cards_missing),
            Missing.KEPT: kept,
            Missing.KEYS: unsure,
        }
    if state in {VoteState.OPEN, VoteState.CLOSED}:
        return Stage.COUNT, {
            Missing.LAST_EXPORTS: len(known.waiting),
            Missing.CODES: sum(line.to_compare for line in known.board) if not known.opened else 0,
            Missing.KEPT: kept,
            Missing.KEYS: unsure,
        }
    tied = known.count_stage is CountStage.TIE_OPEN
    return Stage.RESULT, {Missing.TIE: int(tied)}
