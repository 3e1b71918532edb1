"""Proposals as people leave them, with their pictures and sealed contact details."""

from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.media import MapPoint, MediaType


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


@dataclass(frozen=True, slots=True)
class ProposalRevision:
    """A proposal as left or corrected. A correction names the record it replaces.

    `form` is what stands on the paper form that it was keyed in from, if it was.
    """

    id: str
    proposal: str
    replaces: str | None
    station: str
    day: str
    language: str
    title: str
    description: str
    place: str = ""
    audience: str = ""
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
