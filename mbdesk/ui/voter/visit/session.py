"""One person's visit: everything they have typed, marked and shown, in one place.

A fresh `Session` begins with every person and is dropped whole when they leave; nothing else in
the program remembers what a person did. Nothing here knows Qt.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mbdesk.domain.ballot import BallotItem, ItemOrder
from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import IdentityKind
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.proposal import TEXTS, cost_lines, total_cost
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.common.pictures import draw_picture
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.drawing import Drawing

if TYPE_CHECKING:
    from mbdesk.services.station.casting import VisitTests
    from mbdesk.services.station.identifying import Voter

KEPT = (1200, 900)
"""The size in pixels at which a drawing is left; as wide and high as the paper."""


@dataclass
class Draft:
    """A proposal being written. `quantities` counts units of the cost guide's items by id.

    A photo, as a file, takes the place of a drawing. Both are only here until it is left. `texts`
    are those of `domain.proposal.TEXTS`; what is not given is empty.
    """

    texts: dict[str, str] = field(default_factory=dict)
    quantities: dict[str, int] = field(default_factory=dict)
    contact: str = ""
    consent: bool = False
    point: MapPoint | None = None
    drawing: Drawing = field(default_factory=Drawing)
    photo: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        self.texts = dict.fromkeys(TEXTS, "") | self.texts

    @property
    def pictured(self) -> bool:
        """Whether a picture will be left with it."""
        return bool(self.photo) or not self.drawing.empty

    def cost(self, guide: Sequence[CostItem]) -> int:
        """Return what the chosen items of the cost guide come to, in kronor."""
        return total_cost(cost_lines(guide, self.quantities, DEFAULT_LANGUAGE))


def picture_of(draft: Draft) -> bytes:
    """Return the picture to leave with a proposal as a file, or nothing.

    May be called in the background, as long as nobody draws.
    """
    if draft.photo:
        return draft.photo
    return b"" if draft.drawing.empty else draw_picture(draft.drawing.strokes, KEPT)


@dataclass(frozen=True, slots=True)
class Saved:
    """A vote or a proposal that is safe, and the code or number that was shown for it.

    With `test` it is a test ballot, which is kept and never counted.
    """

    task: PhaseKind
    code: str
    test: bool = False


@dataclass
class Session:
    """What one person has done so far."""

    marks: Marks
    items: tuple[BallotItem, ...]
    draft: Draft = field(default_factory=Draft)
    proposals_left: int | None = None
    """How many proposals this person may still leave; None for any number."""
    confirmed: bool = False
    blank_meant: bool = False
    replacing: str | None = None
    """The code of the choice that the next one takes the place of, once that was asked for."""
    voter: "Voter | None" = None
    """Who votes: a card's key pair or an identity, held for this visit only."""
    typed: str = ""
    identity_kind: IdentityKind = IdentityKind.SWEDISH
    saved: Saved | None = None
    """What this person has sent in last; nothing that happens to the visit changes it."""
    tests: "VisitTests | None" = None
    """The test ballots of this visit; None where it has come to no review with test ballots."""
    answers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def fresh(cls, frame: Frame, items: Sequence[BallotItem]) -> "Session":
        """Begin a visit; where the process says so, the items get an order of their own."""
        order = list(items)
        if frame.rules.item_order is ItemOrder.RANDOM:
            random.SystemRandom().shuffle(order)
        marks = Marks(frame.rules, tuple(items), frame.funds)
        allowed = frame.rules.proposals_per_person or None
        return cls(marks, tuple(order), proposals_left=allowed)

    @property
    def may_propose(self) -> bool:
        """Whether this person may leave another proposal."""
        return self.proposals_left is None or self.proposals_left > 0

    @property
    def number(self) -> str:
        """The code or number of what was sent in last, or nothing."""
        return self.saved.code if self.saved else ""

    def proposal_left(self, number: str) -> None:
        """Forget the draft, which is now safe, and note that one more has been left."""
        self.saved = Saved(PhaseKind.PROPOSING, number)
        self.draft = Draft()
        if self.proposals_left is not None:
            self.proposals_left -= 1

    def ballot_tested(self, code: str) -> None:
        """Note that the ballot was kept as a test; what is marked stays, to be cast."""
        self.saved = Saved(PhaseKind.VOTING, code, test=True)

    def ballot_cast(self, code: str) -> None:
        """Forget the ballot, which is now safe, and whose it was."""
        self.saved = Saved(PhaseKind.VOTING, code)
        self.marks.clear()
        self.replacing = None
        self.voter, self.typed = None, ""
        self.identity_kind = IdentityKind.SWEDISH
