"""What is missing before the next stage of a vote may begin, from a snapshot of the central file.

Of a vote that is open, at the last evening::

    missing_for(read_overview(central))
    # (Stage.COUNT, (MissingThing(Missing.LAST_EXPORTS, 2),))
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.vote_state import VoteState
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.overview import Overview
from mbdesk.words.phrase import Phrase, translate


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


HEADINGS: Mapping[Stage, Phrase] = {
    Stage.VOTING: translate("MissingCard", "Missing before voting can open"),
    Stage.COUNT: translate("MissingCard", "Missing before the votes can be counted"),
    Stage.RESULT: translate("MissingCard", "Missing before there is a result"),
}
"""What stands over the list of what is missing."""


def told(thing: MissingThing) -> Phrase:
    """Return the sentence for something that is missing."""
    number = thing.number
    return {
        Missing.STATIONS: translate("MissingCard", "No station is set up"),
        Missing.PACKS: translate(
            "MissingCard", "%Ln stations have no pack that serves now", None, number
        ),
        Missing.JOINING: translate(
            "MissingCard",
            "%Ln groups of similar proposals are asked, or can be joined",
            None,
            number,
        ),
        Missing.EVALUATION: translate(
            "MissingCard", "%Ln proposals are not evaluated", None, number
        ),
        Missing.DECISIONS: translate(
            "MissingCard", "%Ln proposals are not decided on", None, number
        ),
        Missing.BALLOT: translate("MissingCard", "The ballot is not in place"),
        Missing.ANSWERS: translate(
            "MissingCard", "%Ln answers to proposers are owed", None, number
        ),
        Missing.TEXTS: translate(
            "MissingCard", "%Ln texts are missing in some language", None, number
        ),
        Missing.CARDS: translate("MissingCard", "No voting cards are made"),
        Missing.LAST_EXPORTS: translate(
            "MissingCard", "%Ln last exports have not come", None, number
        ),
        Missing.CODES: translate("MissingCard", "%Ln control codes are not compared", None, number),
        Missing.KEPT: translate(
            "MissingCard", "%Ln files kept aside wait for a decision", None, number
        ),
        Missing.KEYS: translate(
            "MissingCard", "%Ln key files have no copy, or untried words", None, number
        ),
        Missing.TIE: translate("MissingCard", "A tie waits for the board’s decision"),
    }[thing.what]
