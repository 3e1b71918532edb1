"""A snapshot of the central file, and which steps are possible and due next.

`overview_reading` reads it anew after each of them::

    seen = read_overview(central)
    seen.next_step  # WorkStep.MERGE, while a station's last export is waited for
    seen.may(Act.CLOSE)  # True: a vote may be closed before
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mbdesk.domain.ballot import BallotItem, Bound
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.phase_now import PhaseNow, phase_now, state_of
from mbdesk.domain.process import Frame, Mode, PhaseKind, PhaseState
from mbdesk.domain.records import Counts
from mbdesk.domain.result import Fate, Result, Tie
from mbdesk.domain.texts import Texts
from mbdesk.domain.vote_state import UNOPENED, Act, VoteState, instead
from mbdesk.domain.work_steps import WorkFacts, WorkStep, next_step
from mbdesk.services.centre.answers.ledger import LedgerFigures
from mbdesk.services.centre.ballot.gaps import ballot_gaps
from mbdesk.services.centre.decisions.steering import ListFigures
from mbdesk.services.centre.keys.key_files import KeyFacts
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.centre.proposals.survey_results import SurveyResults
from mbdesk.services.centre.setup.frame import HeldFrame
from mbdesk.services.centre.setup.timetable import board_may_have_met
from mbdesk.services.centre.stations.card_series import CardSeries
from mbdesk.services.centre.stations.places import Place
from mbdesk.services.centre.stations.station_register import PacksWritten, StationStatus
from mbdesk.services.centre.translations import Translations
from mbdesk.services.centre.voting.closing import BoardLine
from mbdesk.services.centre.voting.voting import VotingDays
from mbdesk.services.counting.box_file import BoxFacts
from mbdesk.services.counting.cards_used import CardsUsed, cards_used
from mbdesk.services.counting.count_changes import CountChanges
from mbdesk.services.counting.count_standing import CountStage, EarlierCount
from mbdesk.words.languages import offered


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the centre's pages show; `digest` is that of the `result`, if it has one.

    `votes_by_day` holds the votes of each station by their day (ISO), `pictures` what the pictures
    of ballot items show, by the items' codes, and `texts` all texts of the process. `next_reserve`
    is the card of a reserve that is given out next, and `protocol` whether that of the count, as it
    now stands, was written. `changes` is what differs between the `result` and the one before it.
    `steering` is how far the steering group's list has come, `answers` the answers to proposers;
    `decision` is the board's that holds, `groups_open` how many groups of similar proposals wait
    for answers or to be joined, and `unplanned` how many of the proposals that the board decided on
    have no step planned, and no final cost.
    """

    today: str
    frame: Frame
    held: HeldFrame
    items: tuple[BallotItem, ...]
    pictures: Mapping[str, Texts]
    texts: Translations
    counts: Counts
    board: tuple[BoardLine, ...]
    packs: PacksWritten
    codes_on_paper: frozenset[str]
    voting: VotingDays
    votes_by_day: Mapping[str, Mapping[str, int]]
    result: Result | None
    digest: str
    earlier: tuple[EarlierCount, ...]
    changes: CountChanges | None
    survey: SurveyResults
    cards: int
    cards_unsure: tuple[tuple[int, int], ...]
    card_series: tuple[CardSeries, ...]
    next_reserve: int | None
    places: tuple[Place, ...]
    replaceable_ties: tuple[Tie, ...]
    keys: tuple[KeyFacts, ...]
    box: BoxFacts | None
    kept: tuple[KeptExport, ...]
    withdrawn: tuple[str, ...]
    void_cards: frozenset[int]
    opened: bool
    protocol: bool
    steering: ListFigures = field(default_factory=ListFigures)
    answers: LedgerFigures = field(default_factory=LedgerFigures)
    decision: BoardDecision | None = None
    groups_open: int = 0
    unplanned: int = 0

    @property
    def stations(self) -> tuple[StationStatus, ...]:
        """Every station with how far it has come, by name."""
        return tuple(line.status for line in self.board)

    def may(self, act: Act) -> bool:
        """Tell whether the vote's state allows an act, and nothing that it undoes was opened."""
        return instead(self.voting.state, act) is None and not (self.opened and act in UNOPENED)

    @property
    def by_card(self) -> bool:
        """Whether people vote with cards."""
        return self.frame.rules.access is VoterAccess.CARD

    @property
    def cards_used(self) -> CardsUsed:
        """How many voting cards were used, as far as it is known."""
        fates: Mapping[Fate, int] | None = None
        if self.box is not None:
            fates = {Fate.IN_BOX: self.box.envelopes, **self.box.left_out}
        elif self.result is not None and self.voting.state is VoteState.COUNTED:
            fates = {fate: self.result.total(fate) for fate in Fate}
        return cards_used(self.counts.votes, fates, self.frame.rules.duplicates)

    @property
    def cards_missing(self) -> bool:
        """Whether people vote with cards and none have been made, although they still could be."""
        return self.by_card and not self.cards and self.may(Act.MAKE_CARDS)

    @property
    def may_set_ballot(self) -> bool:
        """Whether the ballot can still be changed."""
        return self.may(Act.SET_BALLOT)

    @property
    def items_lacking(self) -> int:
        """How many items of the ballot lack a cost, a text or a picture, as residents see them."""
        gaps = ballot_gaps(self.items, self.pictures, offered(self.frame.languages))
        return sum(bool(each.number) for each in gaps.values())

    @property
    def too_many_choices(self) -> bool:
        """Whether a person may choose more items than there are; voting is not opened so."""
        rules, items = self.frame.rules, len(self.items)
        return rules.ballot.bounded_by is Bound.ITEMS and 0 < items < rules.max_choices

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
    def waiting(self) -> tuple[BoardLine, ...]:
        """The stations whose last export is waited for, or a decision to count without it."""
        return tuple(line for line in self.board if line.waited_for)

    @property
    def count_stage(self) -> CountStage:
        """How far the count has come."""
        state = self.voting.state
        if state is VoteState.COUNTED and self.result is not None:
            return CountStage.COUNTED if self.result.outcome.settled else CountStage.TIE_OPEN
        if state is VoteState.BOXED:
            return CountStage.BOXED
        if state is VoteState.CLOSED:
            return CountStage.WAITING if self.waiting else CountStage.READY
        return CountStage.NOT_CLOSED

    @property
    def without_pack(self) -> frozenset[str]:
        """The ids of the stations that take part and have no pack that serves now."""
        return (
            frozenset(line.station.id for line in self.board if line.takes_part)
            - self.packs.serving
        )

    @property
    def keys_unsure(self) -> int:
        """How many key files nobody has opened from the paper, or have no copy."""
        return sum(not each.confirmed or not each.copied_on for each in self.keys)

    @property
    def kept_waiting(self) -> int:
        """How many files that were kept aside wait for a decision."""
        return sum(each.waits for each in self.kept)

    @property
    def packs_owed(self) -> int:
        """How many stations wait for a pack; none where a later step would make it void."""
        return len(self.without_pack) if self.next_step is WorkStep.PACKS else 0

    @property
    def next_step(self) -> WorkStep:
        """The next step of the work."""
        return next_step(
            WorkFacts(
                state=self.voting.state,
                proposing=self.days_of(PhaseKind.PROPOSING),
                voting=self.days_of(PhaseKind.VOTING),
                stations=bool(self.board),
                without_pack=bool(self.without_pack),
                unheard=any(
                    line.takes_part and not line.status.exports
                    for line in self.board
                    if line.station.id in self.packs.ever
                ),
                ballot=bool(self.items),
                without_cards=self.cards_missing,
                waiting=bool(self.waiting),
                kept=bool(self.kept_waiting),
                protocol=self.protocol,
                joining=bool(self.groups_open),
                evaluating=bool(self.steering.open),
                undecided=bool(self.steering.undecided),
                answers=bool(self.answers.owed),
                board=self.frame.mode is Mode.LIVE and board_may_have_met(self.held),
                decided=self.decision is not None,
                unplanned=bool(self.unplanned),
            )
        )

    def days_of(self, kind: PhaseKind) -> PhaseState | None:
        """Return whether a phase is to come, runs or has ended; None where it has no days."""
        phase = self.frame.phase_for(kind, self.today)
        return None if phase is None else state_of(phase, self.today, self.voting.state)

    @property
    def phase_now(self) -> PhaseNow:
        """Which phase it is, and how it stands."""
        return phase_now(self.frame.phases, self.today, self.voting.state)
