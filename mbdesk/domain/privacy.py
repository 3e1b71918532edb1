"""What is held about people, what becomes of it, and the records of what was done.

What a person left is erased on request, or destroyed once its time has come. The records say what
was done, by whom and on what ground, and hold nothing of what is gone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Holds(StrEnum):
    """What a column of the database holds of people, and so what an erasure does with it.

    `LEFT` is what a resident has left, and `WORDS` what staff write of it, where somebody may be
    named: both are cleaned. `SEALED` opens with the contact key alone and goes with its proposal,
    `PICTURE` likewise. `NAME` says who decided or did something, `SHOWN` what residents have been
    shown, `LOG` what the log tells: these are kept. `FILE` is an export that is kept aside.
    `UNTRACED` is tied to no person by anybody: votes, and the answers to voluntary questions.
    """

    NOTHING = "nothing"
    LEFT = "left"
    WORDS = "words"
    SEALED = "sealed"
    PICTURE = "picture"
    NAME = "name"
    SHOWN = "shown"
    LOG = "log"
    FILE = "file"
    UNTRACED = "untraced"


SEARCHED = (Holds.LEFT, Holds.WORDS, Holds.NAME, Holds.SHOWN, Holds.LOG)
"""Where somebody's name can be looked for."""

CLEANED = (Holds.LEFT, Holds.WORDS)
"""Where an erasure puts a mark in the place of a name."""

MARK = "[•••••]"
"""What stands where something was erased or masked: of one length, so that it tells nothing."""


class PrivacyAct(StrEnum):
    """What was done with what is held about people."""

    EXTRACT = "extract"
    ERASURE = "erasure"
    DESTRUCTION = "destruction"


@dataclass(frozen=True, slots=True)
class PrivacyRecord:
    """That something was given out, erased or destroyed, on a day (ISO), and who decided it.

    `numbers` tells how many of each thing there were, `proposals` which proposals it was about, and
    `ground` on what ground. Nothing in it names the person.
    """

    number: int
    day: str
    act: PrivacyAct
    names: tuple[str, str]
    reason: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    proposals: tuple[int, ...] = ()
    kind: str = ""
    ground: str = ""


class RetentionKind(StrEnum):
    """What the retention plan speaks of."""

    CONTACTS = "contacts"
    PICTURES = "pictures"
    SURVEY = "survey"
    PROPOSALS = "proposals"
    EVALUATION = "evaluation"
    DECISIONS = "decisions"
    VOTES = "votes"
    KEYS = "keys"
    COPIES = "copies"
    LOG = "log"


DESTROYED_HERE = (RetentionKind.CONTACTS, RetentionKind.PICTURES, RetentionKind.SURVEY)
"""What the program destroys in the central file; all else is destroyed by people, by hand."""


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """Whether something is destroyed, how many months after the time for appeal, on what ground."""

    kind: RetentionKind
    destroy: bool
    months: int
    ground: str = ""


SUGGESTED_RULES: tuple[RetentionRule, ...] = (
    RetentionRule(RetentionKind.CONTACTS, destroy=True, months=0),
    RetentionRule(RetentionKind.PICTURES, destroy=True, months=24),
    RetentionRule(RetentionKind.SURVEY, destroy=True, months=6),
    RetentionRule(RetentionKind.PROPOSALS, destroy=False, months=0),
    RetentionRule(RetentionKind.EVALUATION, destroy=False, months=0),
    RetentionRule(RetentionKind.DECISIONS, destroy=False, months=0),
    RetentionRule(RetentionKind.VOTES, destroy=True, months=0),
    RetentionRule(RetentionKind.KEYS, destroy=True, months=0),
    RetentionRule(RetentionKind.COPIES, destroy=True, months=0),
    RetentionRule(RetentionKind.LOG, destroy=False, months=0),
)
"""What is suggested until the city has decided: its archivist decides what holds."""
