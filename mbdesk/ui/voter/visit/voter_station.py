"""The interface of a station for the residents' pages."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.people import IdentityKind
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.services.station.station_media import StationMedia
from mbdesk.ui.voter.visit.session import Draft

if TYPE_CHECKING:
    from mbdesk.services.station.casting import SealedBallot, VisitTests
    from mbdesk.services.station.identifying import Voter


class VoterStation(Protocol):
    """A station as a resident meets it. What it raises is a `KnownError`."""

    @property
    def frame(self) -> Frame:
        """The board's frame of the process."""
        ...

    @property
    def place(self) -> str:
        """The name of the place where it stands."""
        ...

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What proposals are judged against."""
        ...

    @property
    def cost_items(self) -> tuple[CostItem, ...]:
        """The cost guide."""
        ...

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot."""
        ...

    @property
    def media(self) -> StationMedia:
        """Pictures and recordings; another object once a newer pack has come."""
        ...

    def today(self) -> str:
        """Return the day (ISO 8601)."""
        ...

    def phase_today(self) -> PhaseKind | None:
        """Return what may be done today."""
        ...

    @property
    def ended(self) -> bool:
        """Whether a last export has closed the station for votes."""
        ...

    def leave(self, draft: Draft, language: str) -> str:
        """Keep a proposal written in `language` and return its number."""
        ...

    def identify(self, typed: str, kind: IdentityKind = IdentityKind.SWEDISH) -> "Voter":
        """Return who votes, by a typed card code or an identity of that kind."""
        ...

    def answer(self, answers: Mapping[str, str]) -> None:
        """Keep answers to the voluntary questions, tied to nothing."""
        ...

    def cast(self, choice: Choice, voter: "Voter | None") -> str:
        """Cast a ballot and return its confirmation code; it is then durable."""
        ...

    def seal(self, choice: Choice) -> "SealedBallot":
        """Return a ballot sealed, with its code, before it is cast or tested; nothing is stored."""
        ...

    def cast_sealed(self, ballot: "SealedBallot", voter: "Voter | None") -> str:
        """Cast a sealed ballot and return its confirmation code; it is then durable."""
        ...

    def keep_test(self, ballot: "SealedBallot", tests: "VisitTests") -> str:
        """Keep a sealed ballot as a test, and return its code; it is then durable."""
        ...
