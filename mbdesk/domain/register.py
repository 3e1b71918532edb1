"""The register of proposals: in which state each is, and the records that the centre keeps of it.

A state is worked out from what is on record, by one table, of which the first line that holds is
the state. What comes later to proposals adds a field to `ProposalFacts` and a line to the table:

>>> state_of(ProposalFacts(held=True))
<ProposalState.RECEIVED: 'received'>
>>> state_of(ProposalFacts(held=True, withdrawn=True))
<ProposalState.WITHDRAWN: 'withdrawn'>
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ProposalKey(NamedTuple):
    """What a proposal is known by: no station can take an id away from another."""

    station: str
    proposal: str


class ProposalState(StrEnum):
    """How far a proposal has come.

    `LEFT_OUT` came with a copy of a station that two people have decided not to go by. `JOINED` is
    part of a joined proposal, and `PARTED` was a joined one, until that was undone.
    """

    RECEIVED = "received"
    UNDER_EVALUATION = "under_evaluation"
    ASKED_BACK = "asked_back"
    FEASIBLE = "feasible"
    NOT_FEASIBLE = "not_feasible"
    WITHDRAWN = "withdrawn"
    LEFT_OUT = "left_out"
    JOINED = "joined"
    PARTED = "parted"


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """What is on record of a proposal, as far as its state depends on it.

    `held` says that its text is there, `assessed` that somebody has begun to assess it,
    `asked_back` that an answer of the proposer is waited for; `feasible` is None while not known.
    `joined` is part of a joined proposal, `parted` was one.
    """

    held: bool
    withdrawn: bool = False
    assessed: bool = False
    asked_back: bool = False
    feasible: bool | None = None
    joined: bool = False
    parted: bool = False


STATES: tuple[tuple[ProposalState, Callable[[ProposalFacts], bool]], ...] = (
    (ProposalState.LEFT_OUT, lambda on: not on.held),
    (ProposalState.WITHDRAWN, lambda on: on.withdrawn),
    (ProposalState.PARTED, lambda on: on.parted),
    (ProposalState.JOINED, lambda on: on.joined),
    (ProposalState.ASKED_BACK, lambda on: on.asked_back),
    (ProposalState.FEASIBLE, lambda on: on.feasible is True),
    (ProposalState.NOT_FEASIBLE, lambda on: on.feasible is False),
    (ProposalState.UNDER_EVALUATION, lambda on: on.assessed),
    (ProposalState.RECEIVED, lambda on: on.held),
)
"""The states and what makes each of them so, the one that goes before all others first."""


CLOSED = (
    *(ProposalState.WITHDRAWN, ProposalState.LEFT_OUT),
    *(ProposalState.JOINED, ProposalState.PARTED),
)
"""The states of proposals that nobody assesses: they go no further, or as part of another."""


def state_of(facts: ProposalFacts) -> ProposalState:
    """Return the state of a proposal."""
    return next(state for state, holds in STATES if holds(facts))


@dataclass(frozen=True, slots=True)
class Record:
    """Something that the centre has put on record of a proposal, on a day (ISO), and who did it.

    `number` tells the order of all of a proposal's records.
    """

    number: int
    day: str
    who: str


POINT = "point"
"""What is corrected where a proposal is moved on the map; its text is as in ``480,120``."""


@dataclass(frozen=True, slots=True)
class Correction(Record):
    """A slip of the pen put right: how a text of a proposal reads from then on, or where it is.

    It stands beside what the station sent. `replaced` is the station's text that it was made to:
    where the station later sends another, that one stands.
    """

    field: str
    replaced: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposalWithdrawal(Record):
    """That a proposal was withdrawn, or that this was taken back (`withdrawn` is False)."""

    withdrawn: bool
    reason: str


class NoteKind(StrEnum):
    """What a note is: the last one of a kind is how it stands, but for remarks, which all stand."""

    DNR = "dnr"
    THEME = "theme"
    PROTECTED = "protected"
    REMARK = "remark"


YES = "yes"
"""The text of a note that who proposes has a protected identity; it is empty when they do not."""


@dataclass(frozen=True, slots=True)
class Note(Record):
    """What staff have noted of a proposal: its reference (dnr), its theme, a remark."""

    kind: NoteKind
    text: str


class TranslationState(StrEnum):
    """How far a translation may be relied on, the least first."""

    MACHINE = "machine"
    UNREVIEWED = "unreviewed"
    OWN = "own"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Translation(Record):
    """A proposal's texts in a language other than its own; `texts` are by the field's name.

    `original` is the digest of the texts that were translated.
    """

    language: str
    texts: Mapping[str, str]
    state: TranslationState
    original: str


class Mask(NamedTuple):
    """A passage of a text that is not given out, by its place in the text as it reads."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Disclosure(Record):
    """That a copy of a proposal was given out, with what masked, and why that."""

    masks: tuple[Mask, ...]
    reason: str
