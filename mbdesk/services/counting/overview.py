"""A snapshot of the central file, and which steps are possible and due next."""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame
from mbdesk.domain.result import LineStatus, Result, Tie
from mbdesk.domain.vote_state import Act, VoteState, instead
from mbdesk.errors.centre import NotCountedError
from mbdesk.services.centre.cards import cards_made
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.key_files import KeyFacts, key_facts
from mbdesk.services.centre.station_register import StationStatus, stations
from mbdesk.services.centre.survey_results import SurveyResults, survey_results
from mbdesk.services.centre.voting import VotingDays, voting_days
from mbdesk.services.common.contents import Counts
from mbdesk.services.counting.stored_count import counted_result
from mbdesk.services.counting.tie_decisions import replaceable_ties


class WorkStep(StrEnum):
    """The steps of the work at the centre, in their order."""

    STATIONS = "stations"
    CARDS = "cards"
    VOTING = "voting"
    MERGE = "merge"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the centre's pages show, read in one transaction."""

    frame: Frame
    items: tuple[BallotItem, ...]
    counts: Counts
    stations: tuple[StationStatus, ...]
    voting: VotingDays
    result: Result | None
    survey: SurveyResults
    cards: int
    replaceable_ties: tuple[Tie, ...]
    keys: tuple[KeyFacts, ...]

    def may(self, act: Act) -> bool:
        """Tell whether the vote's state allows an act."""
        return instead(self.voting.state, act) is None

    @property
    def by_card(self) -> bool:
        """Whether people vote with cards."""
        return self.frame.rules.access is VoterAccess.CARD

    @property
    def cards_missing(self) -> bool:
        """Whether people vote with cards and none have been made, although they still could be."""
        return self.by_card and not self.cards and self.may(Act.MAKE_CARDS)

    @property
    def keys_unsure(self) -> bool:
        """Whether some words were never typed from the paper, or some key file has no copy."""
        return any(not each.confirmed or not each.copied_on for each in self.keys)

    @property
    def may_set_ballot(self) -> bool:
        """Whether the ballot can still be changed."""
        return self.may(Act.SET_BALLOT)

    @property
    def may_go_on_voting(self) -> bool:
        """Whether voting can be opened, or closed where it is open."""
        return bool(self.items) and (self.may(Act.OPEN) or self.may(Act.CLOSE))

    @property
    def enrolled(self) -> int:
        """How many stations have sent an export."""
        return sum(each.enrolled for each in self.stations)

    @property
    def final(self) -> int:
        """How many stations have sent their last export."""
        return sum(each.final for each in self.stations)

    @property
    def not_final(self) -> tuple[StationStatus, ...]:
        """The stations whose last export is waited for: not those that were left out or revoked."""
        done = {LineStatus.FINAL, LineStatus.SET_ASIDE, LineStatus.REVOKED}
        return tuple(each for each in self.stations if not each.final and each.line not in done)

    @property
    def asks_without(self) -> bool:
        """Whether the count needs a decision to go ahead without the missing stations."""
        return self.may(Act.BOX) and bool(self.not_final)

    def may_count(self, *, without_missing: bool) -> bool:
        """Tell whether the votes can be counted now, or could without the missing stations."""
        complete = not self.not_final or without_missing
        return self.may(Act.COUNT) or (self.may(Act.BOX) and complete)

    @property
    def next_step(self) -> WorkStep:
        """The next step of the work."""
        if not self.stations:
            return WorkStep.STATIONS
        state = self.voting.state
        if state in {VoteState.BOXED, VoteState.COUNTED}:
            return WorkStep.COUNT
        if self.items and self.cards_missing:
            return WorkStep.CARDS
        if state is VoteState.CLOSED:
            return WorkStep.MERGE if self.not_final else WorkStep.COUNT
        if state is VoteState.OPEN or not self.counts.proposals:
            return WorkStep.MERGE
        return WorkStep.VOTING


def result(central: CentralFile) -> Result | None:
    """Return the newest result, None before the count."""
    with central.database.reading() as session:
        try:
            return counted_result(session)
        except NotCountedError:
            return None


def read_overview(central: CentralFile) -> Overview:
    """Read what the central file holds; may take long in a large one."""
    counted = result(central)
    return Overview(
        frame=central.frame,
        items=central.items,
        counts=central.counts(),
        stations=stations(central),
        voting=voting_days(central),
        result=counted,
        survey=survey_results(central),
        cards=cards_made(central),
        replaceable_ties=replaceable_ties(central, counted) if counted is not None else (),
        keys=key_facts(central),
    )
