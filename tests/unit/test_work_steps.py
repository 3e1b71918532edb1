"""The next step of the work is right in every state, before voting opens as well as after."""

import pytest

from mbdesk.domain.process import PhaseState
from mbdesk.domain.vote_state import VoteState
from mbdesk.domain.work_steps import WorkFacts, WorkStep, next_step

COMING, RUNNING, ENDED = PhaseState.COMING, PhaseState.RUNNING, PhaseState.ENDED
PROPOSING = {"proposing": COMING, "voting": COMING, "ballot": False}
OVER = {"proposing": ENDED, "voting": COMING}
OPEN, CLOSED = VoteState.OPEN, VoteState.CLOSED

TABLE = {
    "no places": (dict(PROPOSING, stations=False, without_pack=False), "stations"),
    "no places, and all days over": (
        {"proposing": ENDED, "voting": ENDED, "stations": False},
        "no_voting",
    ),
    "proposals to come, no packs": (dict(PROPOSING, without_pack=True), "packs"),
    "proposals to come, packs written": (PROPOSING, "await_proposals"),
    "proposals to come, cards can wait": (dict(PROPOSING, without_cards=True), "await_proposals"),
    "proposals on, no packs": (dict(PROPOSING, proposing=RUNNING, without_pack=True), "packs"),
    "proposals on": (dict(PROPOSING, proposing=RUNNING, unheard=True), "merge"),
    "proposals on, all heard from": (dict(PROPOSING, proposing=RUNNING), "merge"),
    "proposals on, the ballot laid early": (dict(OVER, proposing=RUNNING), "merge"),
    "proposals on, a file kept aside": (dict(PROPOSING, proposing=RUNNING, kept=True), "kept"),
    "proposals over, a station not heard from": (dict(OVER, ballot=False, unheard=True), "merge"),
    "proposals over, no ballot": (dict(OVER, ballot=False), "ballot"),
    "proposals over, no ballot, old packs": (dict(OVER, ballot=False, without_pack=True), "ballot"),
    "proposals over, a file kept aside": (dict(OVER, ballot=False, kept=True), "kept"),
    "a ballot, though a station sent nothing": (dict(OVER, unheard=True), "voting"),
    "a ballot, no cards": (dict(OVER, without_cards=True), "cards"),
    "no ballot, no cards": (dict(OVER, ballot=False, without_cards=True), "cards"),
    "proposals undecided, no ballot": (
        dict(OVER, ballot=False, undecided=True),
        "decisions",
    ),
    "proposals not evaluated, some undecided, no ballot": (
        dict(OVER, ballot=False, evaluating=True, undecided=True),
        "evaluation",
    ),
    "proposers to be asked about joining, no ballot": (
        dict(OVER, ballot=False, joining=True, evaluating=True),
        "joining",
    ),
    "proposals not evaluated, no cards": (
        dict(OVER, ballot=False, evaluating=True, without_cards=True),
        "evaluation",
    ),
    "proposals not evaluated, a ballot typed": (
        dict(OVER, joining=True, evaluating=True),
        "voting",
    ),
    "proposals not evaluated, while more come": (
        dict(PROPOSING, proposing=RUNNING, evaluating=True),
        "merge",
    ),
    "proposals undecided, a ballot": (dict(OVER, undecided=True), "voting"),
    "a ballot, answers owed": (dict(OVER, answers=True), "answers"),
    "a ballot, answers owed, voting days on": (dict(OVER, voting=RUNNING, answers=True), "voting"),
    "a ballot, voting to come": (OVER, "voting"),
    "a ballot, voting days on": (dict(OVER, voting=RUNNING), "voting"),
    "no proposals at all, no ballot": ({"voting": COMING, "ballot": False}, "ballot"),
    "voting days over, never opened": (dict(OVER, voting=ENDED), "no_voting"),
    "no voting days": ({"proposing": ENDED}, "no_voting"),
    "no voting days, proposals not in yet": (
        {"proposing": ENDED, "ballot": False, "unheard": True},
        "merge",
    ),
    "voting day, no ballot, a station that sent nothing": (
        dict(OVER, voting=RUNNING, ballot=False, unheard=True),
        "ballot",
    ),
    "voting day, no ballot, stations without packs": (
        dict(OVER, voting=RUNNING, ballot=False, unheard=True, without_pack=True),
        "ballot",
    ),
    "voting day, no ballot": ({"voting": RUNNING, "ballot": False}, "ballot"),
    "voting day, no cards": (dict(OVER, voting=RUNNING, without_cards=True), "cards"),
    "voting day, no places": ({"voting": RUNNING, "ballot": False, "stations": False}, "stations"),
    "voting day, a file kept aside": (dict(OVER, voting=RUNNING, ballot=False, kept=True), "kept"),
    "voting days over, no ballot, a station that sent nothing": (
        dict(OVER, voting=ENDED, ballot=False, unheard=True),
        "no_voting",
    ),
    "open, no places": ({"state": OPEN, "voting": COMING, "stations": False}, "stations"),
    "open, no packs": (
        {"state": OPEN, "voting": COMING, "without_pack": True, "waiting": True},
        "packs",
    ),
    "open, voting to come": ({"state": OPEN, "voting": COMING, "waiting": True}, "await_votes"),
    "open, voting on": ({"state": OPEN, "voting": RUNNING, "waiting": True}, "merge"),
    "open, voting on, a station without": (
        {"state": OPEN, "voting": RUNNING, "waiting": True, "without_pack": True},
        "packs",
    ),
    "open, a file kept aside": (
        {"state": OPEN, "voting": RUNNING, "waiting": True, "kept": True},
        "kept",
    ),
    "open, every last export in": ({"state": OPEN, "voting": RUNNING}, "closing"),
    "open, voting over": ({"state": OPEN, "voting": ENDED, "waiting": True}, "merge"),
    "open, voting over, one never got a pack": (
        {"state": OPEN, "voting": ENDED, "waiting": True, "without_pack": True},
        "merge",
    ),
    "closed, last exports missing": ({"state": CLOSED, "waiting": True}, "closing"),
    "closed, the missing one is kept aside": (
        {"state": CLOSED, "waiting": True, "kept": True},
        "kept",
    ),
    "closed, all in": ({"state": CLOSED}, "count"),
    "boxed": ({"state": VoteState.BOXED}, "count"),
    "boxed, a late file": ({"state": VoteState.BOXED, "kept": True, "waiting": True}, "count"),
    "counted": ({"state": VoteState.COUNTED}, "count"),
    "counted, the protocol written": (
        {"state": VoteState.COUNTED, "protocol": True},
        "await_decision",
    ),
    "counted, the board has met": (
        {"state": VoteState.COUNTED, "protocol": True, "board": True},
        "board",
    ),
    "counted, the board has decided, nothing planned": (
        {"state": VoteState.COUNTED, "protocol": True, "decided": True, "unplanned": True},
        "follow_up",
    ),
    "counted, the board has decided, answers owed": (
        {"state": VoteState.COUNTED, "protocol": True, "decided": True, "answers": True}
        | {"board": True, "unplanned": True},
        "answers",
    ),
    "counted, the board has decided, all answered": (
        {"state": VoteState.COUNTED, "protocol": True, "decided": True},
        "all_told",
    ),
    "counted, the protocol written, a late file": (
        {"state": VoteState.COUNTED, "protocol": True, "kept": True},
        "count",
    ),
    "a new count": ({"state": CLOSED, "voting": ENDED}, "count"),
    "a new count, for a late file": ({"state": CLOSED, "voting": ENDED, "kept": True}, "kept"),
}


@pytest.mark.parametrize("name", TABLE)
def test_the_next_step_is_right(name):
    facts, step = TABLE[name]
    assert next_step(WorkFacts(**facts)) is WorkStep(step)


def test_every_step_is_due_in_some_state():
    assert {step for _, step in TABLE.values()} == set(WorkStep)
