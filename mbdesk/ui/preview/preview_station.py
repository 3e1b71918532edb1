"""A station that takes everything and keeps nothing: staff look at the pages with it."""

from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.people import IdentityKind
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.services.centre.ballot.preview import PreviewContent
from mbdesk.services.station.station_media import StationMedia
from mbdesk.ui.voter.visit.session import Draft

if TYPE_CHECKING:
    from mbdesk.services.station.casting import SealedBallot, VisitTests
    from mbdesk.services.station.identifying import Voter

CODE, NUMBER = "0000-0000-0000", "0000-0000"
"""What stands in the place of a code or number, as long as a real one and plainly none."""


class PreviewStation:
    """Shows the content of a preview on the first day of voting; anybody may vote with anything."""

    def __init__(self, content: PreviewContent, phase: PhaseKind = PhaseKind.VOTING) -> None:
        self._content, self._phase = content, phase

    @property
    def frame(self) -> Frame:
        """The board's frame of the process."""
        return self._content.frame

    @property
    def place(self) -> str:
        """No place: a preview stands nowhere."""
        return ""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What proposals are judged against."""
        return self._content.criteria

    @property
    def cost_items(self) -> tuple[CostItem, ...]:
        """The cost guide."""
        return self._content.cost_items

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot."""
        return self._content.items

    @property
    def media(self) -> StationMedia:
        """Pictures and recordings."""
        return self._content.media

    def today(self) -> str:
        """Return the first day of the phase that is shown, else one before all of them."""
        phase = self.frame.phase_for(self._phase, "")
        return phase.first_day if phase is not None else ""

    def phase_today(self) -> PhaseKind | None:
        """Return the phase that is shown."""
        return self._phase

    @property
    def ended(self) -> bool:
        """Tell that voting goes on here."""
        return False

    def leave(self, _draft: Draft, _language: str) -> str:
        """Keep nothing."""
        return NUMBER

    def identify(self, typed: str, _kind: IdentityKind = IdentityKind.SWEDISH) -> "Voter":
        """Let everybody vote, whatever they typed."""
        from mbdesk.services.station.identifying import Person

        return Person(typed)

    def answer(self, _answers: Mapping[str, str]) -> None:
        """Keep nothing."""

    def cast(self, _choice: Choice, _voter: "Voter | None") -> str:
        """Keep nothing."""
        return CODE

    def seal(self, choice: Choice) -> "SealedBallot":
        """Return a ballot that is sealed with no key and can never be cast."""
        from mbdesk.services.station.casting import SealedBallot

        return SealedBallot(b"", sha256(repr(choice).encode()).digest())

    def cast_sealed(self, _ballot: "SealedBallot", _voter: "Voter | None") -> str:
        """Keep nothing."""
        return CODE

    def keep_test(self, _ballot: "SealedBallot", tests: "VisitTests") -> str:
        """Keep nothing, and count the test as a station would."""
        tests.made += 1
        return CODE
