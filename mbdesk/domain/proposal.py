"""Proposals as people leave them, with their pictures and sealed contact details."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Annotated, get_origin, get_type_hints

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.media import MapPoint, MediaType
from mbdesk.domain.texts import in_language


class Source(StrEnum):
    """How a proposal or ballot reached the station."""

    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a proposal's own cost estimate, in kronor a unit."""

    label: str
    quantity: int
    unit_cost: int


MOST_UNITS = 999
"""The most units of one thing in the cost guide that an estimate can hold."""


def cost_lines(
    guide: Iterable[CostItem], quantities: Mapping[str, int], language: str
) -> tuple[CostLine, ...]:
    """Return a line for each item of the cost guide that is wanted; `quantities` are by its id."""
    return tuple(
        CostLine(in_language(item.texts, language), quantity, item.unit_cost)
        for item in guide
        if (quantity := quantities.get(item.id, 0))
    )


def total_cost(lines: Iterable[CostLine]) -> int:
    """Return the sum of the lines, in kronor."""
    return sum(line.quantity * line.unit_cost for line in lines)


class Need(Enum):
    """Whether a text may be left empty.

    `ON_SCREEN`: the page asks for it again; keyed in from paper it may be empty.
    """

    OPTIONAL = auto()
    ON_SCREEN = auto()
    ALWAYS = auto()


@dataclass(frozen=True, slots=True)
class TextRule:
    """What a text may be, and the room there is for it.

    `longest` is the most characters a record holds, `on_screen` the most that a page takes;
    `lines` is the height of the field on a screen and `on_paper` that of the box on a form.
    """

    longest: int
    on_screen: int
    lines: int = 1
    on_paper: int = 1
    need: Need = Need.OPTIONAL


@dataclass(frozen=True, slots=True)
class ProposalTexts:
    """What somebody who proposes is asked to write, all in one language.

    The rules stand here alone. Pages, form, paper entry, review, byte form and checks are made
    from them: another field is one line here, a column, and its words.
    """

    language: str
    title: Annotated[str, TextRule(200, 120, need=Need.ALWAYS)]
    description: Annotated[str, TextRule(10_000, 4000, lines=4, on_paper=7, need=Need.ON_SCREEN)]
    place: Annotated[str, TextRule(500, 300)] = ""
    audience: Annotated[str, TextRule(500, 300)] = ""


TEXTS: Mapping[str, TextRule] = {
    name: hint.__metadata__[0]
    for name, hint in get_type_hints(ProposalTexts, include_extras=True).items()
    if get_origin(hint) is Annotated
}
"""The rule of each text of a proposal, by its name, in the order of asking."""

CONTACT = TextRule(500, 300, lines=2, on_paper=2)
"""How to reach who proposes: sealed apart, never a part of the proposal."""

FORM_NUMBER = TextRule(40, 40)
"""What staff write on a paper form."""

ASKED: Mapping[str, TextRule] = {**TEXTS, "contact": CONTACT, "form": FORM_NUMBER}
"""Every text that is typed when a proposal is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRevision(ProposalTexts):
    """A proposal as left or corrected. A correction names the record it replaces.

    `form` is what stands on the paper form that it was keyed in from, if it was; `estimate` is
    in kronor.
    """

    id: str
    proposal: str
    replaces: str | None
    station: str
    day: str
    estimate: int | None = None
    costs: tuple[CostLine, ...] = ()
    source: Source = Source.SCREEN
    form: str = ""
    point: MapPoint | None = None


@dataclass(frozen=True, slots=True)
class ProposalPicture:
    """A photo or drawing left with a proposal, as an image file without metadata."""

    id: str
    proposal: str
    station: str
    type: MediaType
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedContact:
    """Contact details of a proposer, sealed to the process's contact key."""

    id: str
    proposal: str
    station: str
    sealed: bytes
