"""The states of a vote and of a station, and which act is allowed in which: one table each.

A vote goes ``preparing → open → closed → boxed → counted``. It goes back by acts of their own, each
with a reason and two names: closed → open, boxed → closed, and counted → closed for a new count.
Windows, verbs and merges all ask the same table:

>>> instead(VoteState.OPEN, Act.MERGE) is None  # allowed
True
>>> instead(VoteState.OPEN, Act.SET_BALLOT)
<Instead.WITHDRAW_ITEM: 'withdraw_item'>
>>> after(VoteState.CLOSED, Act.BOX)
<VoteState.BOXED: 'boxed'>
>>> station_instead(StationState.FINAL, StationAct.CAST)
<Instead.REOPEN_STATION: 'reopen_station'>
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal


class VoteState(StrEnum):
    """How far the vote has come, at the centre."""

    PREPARING = "preparing"
    OPEN = "open"
    CLOSED = "closed"
    BOXED = "boxed"
    COUNTED = "counted"


class Act(StrEnum):
    """What people do at the centre, as far as the vote's state has a say in it."""

    SET_FRAME = "set_frame"
    ADMIT = "admit"
    JOIN = "join"
    SET_BALLOT = "set_ballot"
    MAKE_CARDS = "make_cards"
    VOID_CARD = "void_card"
    ADD_STATION = "add_station"
    NEW_CODE = "new_code"
    RESET_CODE = "reset_code"
    WRITE_PACKS = "write_packs"
    WRITE_RECEIPTS = "write_receipts"
    OPEN = "open"
    CLOSE = "close"
    REOPEN = "reopen"
    MERGE = "merge"
    KEEP_LATE = "keep_late"
    QUARANTINE = "quarantine"
    TAKE_IN = "take_in"
    DROP = "drop"
    BRANCH = "branch"
    COMPARE = "compare"
    COUNT_AS_HEARD = "count_as_heard"
    SET_ASIDE = "set_aside"
    TAKE_BACK = "take_back"
    REVOKE = "revoke"
    WITHDRAW_ITEM = "withdraw_item"
    BOX = "box"
    UNBOX = "unbox"
    WRITE_BOX = "write_box"
    COUNT = "count"
    TAKE_RESULT = "take_result"
    SETTLE_TIE = "settle_tie"
    WRITE_RESULT = "write_result"
    NEW_COUNT = "new_count"
    DECIDE = "decide"


class StationState(StrEnum):
    """Whether a station takes in votes, or its last export has closed it."""

    OPEN = "open"
    FINAL = "final"


class StationAct(StrEnum):
    """What people do at a station, as far as its state has a say in it."""

    CAST = "cast"
    TEST = "test"
    LEAVE_PROPOSAL = "leave_proposal"
    ANSWER_SURVEY = "answer_survey"
    EXPORT = "export"
    LAST_EXPORT = "last_export"
    REOPEN = "reopen"
    RECEIVE_PACK = "receive_pack"
    READ_RECEIPT = "read_receipt"


class Instead(StrEnum):
    """What to do where an act is not allowed; the words for it are in `words.sentences`."""

    CHANGE_BALLOT = "change_ballot"
    OPEN = "open"
    CLOSE = "close"
    REOPEN = "reopen"
    BOX = "box"
    UNBOX = "unbox"
    COUNT = "count"
    NEW_COUNT = "new_count"
    WITHDRAW_ITEM = "withdraw_item"
    USE_RESERVE = "use_reserve"
    MERGE = "merge"
    NEXT_TIME = "next_time"
    NOTHING = "nothing"
    REOPEN_STATION = "reopen_station"


YES: Literal[True] = True
Cell = Instead | Literal[True]

_FIXED = (Instead.NEXT_TIME,) * 4
_UNTIL_BOXED = (Instead.UNBOX, Instead.NEW_COUNT)
_ALWAYS = (YES,) * 5

_ACTS: Mapping[Act, tuple[Cell, Cell, Cell, Cell, Cell]] = {
    # one cell a state: preparing, open, closed, boxed, counted
    Act.SET_FRAME: (YES, *_FIXED),
    Act.JOIN: (YES, *(Instead.WITHDRAW_ITEM,) * 2, Instead.UNBOX, Instead.NEXT_TIME),
    Act.ADMIT: (YES, *(Instead.WITHDRAW_ITEM,) * 2, Instead.UNBOX, Instead.NEXT_TIME),
    Act.SET_BALLOT: (YES, *(Instead.WITHDRAW_ITEM,) * 2, Instead.UNBOX, Instead.NEXT_TIME),
    Act.MAKE_CARDS: (YES, Instead.USE_RESERVE, *_FIXED[:3]),
    Act.VOID_CARD: (YES, YES, YES, *_UNTIL_BOXED),
    Act.ADD_STATION: (YES, YES, Instead.REOPEN, Instead.UNBOX, Instead.NEXT_TIME),
    Act.NEW_CODE: (YES, YES, YES, *_UNTIL_BOXED),
    Act.RESET_CODE: _ALWAYS,
    Act.WRITE_PACKS: _ALWAYS,
    Act.WRITE_RECEIPTS: _ALWAYS,
    Act.OPEN: (YES, Instead.NOTHING, Instead.REOPEN, Instead.UNBOX, Instead.NEXT_TIME),
    Act.CLOSE: (Instead.OPEN, YES, *(Instead.NOTHING,) * 3),
    Act.REOPEN: (Instead.OPEN, Instead.NOTHING, YES, Instead.UNBOX, Instead.NEXT_TIME),
    Act.MERGE: (YES, YES, YES, *_UNTIL_BOXED),
    Act.KEEP_LATE: (*(Instead.MERGE,) * 3, YES, YES),
    Act.QUARANTINE: _ALWAYS,
    Act.TAKE_IN: (YES, YES, YES, *_UNTIL_BOXED),
    Act.DROP: _ALWAYS,
    Act.BRANCH: (YES, YES, YES, *_UNTIL_BOXED),
    Act.COMPARE: (Instead.OPEN, YES, YES, *_UNTIL_BOXED),
    Act.COUNT_AS_HEARD: (Instead.OPEN, YES, YES, *_UNTIL_BOXED),
    Act.SET_ASIDE: (Instead.OPEN, YES, YES, *_UNTIL_BOXED),
    Act.TAKE_BACK: (Instead.OPEN, YES, YES, *_UNTIL_BOXED),
    Act.REVOKE: (YES, YES, YES, *_UNTIL_BOXED),
    Act.WITHDRAW_ITEM: (Instead.CHANGE_BALLOT, YES, YES, *_UNTIL_BOXED),
    Act.BOX: (Instead.OPEN, Instead.CLOSE, YES, Instead.COUNT, Instead.NEW_COUNT),
    Act.UNBOX: (Instead.OPEN, Instead.CLOSE, Instead.NOTHING, YES, Instead.NEW_COUNT),
    Act.WRITE_BOX: (Instead.OPEN, Instead.CLOSE, Instead.BOX, YES, YES),
    Act.COUNT: (Instead.OPEN, Instead.CLOSE, Instead.BOX, YES, Instead.NEW_COUNT),
    Act.TAKE_RESULT: (Instead.OPEN, Instead.CLOSE, Instead.BOX, YES, Instead.NEW_COUNT),
    Act.SETTLE_TIE: (Instead.OPEN, Instead.CLOSE, Instead.BOX, Instead.COUNT, YES),
    Act.WRITE_RESULT: (Instead.OPEN, Instead.CLOSE, Instead.BOX, Instead.COUNT, YES),
    Act.NEW_COUNT: (Instead.OPEN, Instead.CLOSE, Instead.BOX, Instead.COUNT, YES),
    Act.DECIDE: (Instead.OPEN, Instead.CLOSE, Instead.BOX, Instead.COUNT, YES),
}
"""What an act meets in each state: `YES`, or what to do instead."""

_LEADS_TO: Mapping[Act, VoteState] = {
    Act.OPEN: VoteState.OPEN,
    Act.CLOSE: VoteState.CLOSED,
    Act.REOPEN: VoteState.OPEN,
    Act.BOX: VoteState.BOXED,
    Act.UNBOX: VoteState.CLOSED,
    Act.COUNT: VoteState.COUNTED,
    Act.TAKE_RESULT: VoteState.COUNTED,
    Act.NEW_COUNT: VoteState.CLOSED,
}

UNOPENED = frozenset({Act.REOPEN, Act.UNBOX})
"""Acts that are allowed only while nothing has been opened: a fact beside the state.

Voting is not reopened once any vote has been opened; a box is not taken back once it has been.
"""

_STATION_ACTS: Mapping[StationAct, tuple[Cell, Cell]] = {
    # open, final
    StationAct.CAST: (YES, Instead.REOPEN_STATION),
    StationAct.TEST: (YES, Instead.REOPEN_STATION),
    StationAct.LEAVE_PROPOSAL: (YES, YES),
    StationAct.ANSWER_SURVEY: (YES, YES),
    StationAct.EXPORT: (YES, YES),
    StationAct.LAST_EXPORT: (YES, YES),
    StationAct.REOPEN: (Instead.NOTHING, YES),
    StationAct.RECEIVE_PACK: (YES, YES),
    StationAct.READ_RECEIPT: (YES, YES),
}
"""A last export closes a station for votes alone. Later ones say so again until it is reopened."""

_STATION_LEADS_TO: Mapping[StationAct, StationState] = {
    StationAct.LAST_EXPORT: StationState.FINAL,
    StationAct.REOPEN: StationState.OPEN,
}


def instead(state: VoteState, act: Act) -> Instead | None:
    """Return what to do instead of an act that a state does not allow; None where it does."""
    return _refused(_ACTS[act][list(VoteState).index(state)])


def after(state: VoteState, act: Act) -> VoteState:
    """Return the state that an allowed act leads to: for most acts, the same."""
    return _LEADS_TO.get(act, state)


def station_instead(state: StationState, act: StationAct) -> Instead | None:
    """Return what to do instead of an act that a station's state does not allow, or None."""
    return _refused(_STATION_ACTS[act][list(StationState).index(state)])


def station_after(state: StationState, act: StationAct) -> StationState:
    """Return the state that an allowed act at a station leads to: for most acts, the same."""
    return _STATION_LEADS_TO.get(act, state)


def _refused(cell: Cell) -> Instead | None:
    return None if cell is True else cell
