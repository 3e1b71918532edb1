"""The residents' pages served by a real station.

Services are imported late, so that a start does not wait for what the first screen does not need;
`ui.running.preloading` loads them once it is shown.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.people import IdentityKind
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.proposal import cost_lines
from mbdesk.domain.texts import bare
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_media import StationMedia
from mbdesk.ui.voter.visit.session import Draft, picture_of

if TYPE_CHECKING:
    from mbdesk.services.station.casting import SealedBallot, VisitTests
    from mbdesk.services.station.identifying import Voter

SERVICES = (
    "mbdesk.services.station.slots",
    "mbdesk.services.station.identifying",
    "mbdesk.services.station.casting",
    "mbdesk.services.station.proposing",
    "mbdesk.services.station.surveying",
)
"""What the methods below import, to be preloaded in the background."""


class ServedStation:
    """Hands on what residents do to an opened station."""

    def __init__(self, station: StationFolder) -> None:
        self._station = station

    @property
    def frame(self) -> Frame:
        """The board's frame of the process."""
        return self._station.frame

    @property
    def place(self) -> str:
        """The name of the place where it stands."""
        return self._station.station.site.name

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What proposals are judged against."""
        return tuple(self._station.criteria)

    @property
    def cost_items(self) -> tuple[CostItem, ...]:
        """The cost guide."""
        return tuple(self._station.cost_items)

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot."""
        return tuple(self._station.items)

    @property
    def media(self) -> StationMedia:
        """Pictures and recordings of the newest pack."""
        return self._station.media

    def today(self) -> str:
        """Return the day (ISO 8601)."""
        return self._station.today()

    def phase_today(self) -> PhaseKind | None:
        """Return what may be done today; voting only where the station takes votes just now."""
        phase, station = self._station.phase_today(), self._station
        votes = station.votes_on_screen
        return None if phase is PhaseKind.VOTING and not votes else phase

    @property
    def ended(self) -> bool:
        """Whether a last export has closed the station for votes."""
        return self._station.final

    def leave(self, draft: Draft, language: str) -> str:
        """Keep a proposal written in `language` and return its number."""
        from mbdesk.services.station.proposing import ProposalDraft, leave_proposal

        texts: dict[str, Any] = dict(draft.texts)
        proposal = ProposalDraft(
            language=language,
            costs=cost_lines(self.cost_items, draft.quantities, language),
            contact=bare(draft.contact),
            consent=draft.consent,
            point=draft.point,
            picture=picture_of(draft),
            **texts,
        )
        return leave_proposal(self._station, proposal)

    def identify(self, typed: str, kind: IdentityKind = IdentityKind.SWEDISH) -> "Voter":
        """Return who votes, by a typed card code or an identity of that kind."""
        from mbdesk.services.station.identifying import identify

        return identify(self._station, typed, kind)

    def answer(self, answers: Mapping[str, str]) -> None:
        """Keep answers to the voluntary questions, tied to nothing."""
        from mbdesk.services.station.surveying import answer_survey

        answer_survey(self._station, answers)

    def cast(self, choice: Choice, voter: "Voter | None") -> str:
        """Cast a ballot and return its confirmation code; it is then durable."""
        from mbdesk.services.station.casting import cast

        return cast(self._station, choice, voter)

    def seal(self, choice: Choice) -> "SealedBallot":
        """Return a ballot sealed, with its code, before it is cast or tested; nothing is stored."""
        from mbdesk.services.station.casting import seal

        return seal(self._station, choice)

    def cast_sealed(self, ballot: "SealedBallot", voter: "Voter | None") -> str:
        """Cast a sealed ballot and return its confirmation code; it is then durable."""
        from mbdesk.services.station.casting import cast_ballot

        return cast_ballot(self._station, ballot, voter)

    def keep_test(self, ballot: "SealedBallot", tests: "VisitTests") -> str:
        """Keep a sealed ballot as a test, and return its code; it is then durable."""
        from mbdesk.services.station.casting import keep_test

        return keep_test(self._station, ballot, tests)
