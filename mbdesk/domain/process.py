"""A process as its board decided it: frame, phases, rules and public keys."""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.ballot import BallotKind, Channel, CountingRule, ItemOrder, Section, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.texts import Texts


class Mode(StrEnum):
    """Whether a process counts, or is a rehearsal. Fixed when voting opens."""

    TEST = "test"
    LIVE = "live"


class Orientation(StrEnum):
    """The focus of a process (inriktning)."""

    PLACE = "place"
    THEME = "theme"
    TARGET_GROUP = "target_group"


class PhaseKind(StrEnum):
    """The parts of a process that have a first and a last day."""

    PROPOSING = "proposing"
    EVALUATION = "evaluation"
    VOTING = "voting"


class PhaseState(StrEnum):
    """Where a phase stands on some day."""

    COMING = "coming"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the process with its first and last day, both included."""

    kind: PhaseKind
    first_day: str
    last_day: str

    def state_on(self, day: str) -> PhaseState:
        """Return whether the phase is still to come on `day` (ISO), runs, or has ended."""
        if day < self.first_day:
            return PhaseState.COMING
        return PhaseState.RUNNING if day <= self.last_day else PhaseState.ENDED


class DuplicatePolicy(StrEnum):
    """Which envelopes count when one credential has voted at more than one station."""

    COUNT_ONE = "count_one"
    COUNT_NONE = "count_none"


class Precedence(StrEnum):
    """Which channel's votes go before the other's when one credential has voted by both."""

    NONE = "none"
    PAPER = "paper"
    DIGITAL = "digital"

    def goes_first(self, channel: Channel) -> bool:
        """Tell whether nothing goes before a channel's votes."""
        return self is Precedence.NONE or self.value == channel.value


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides who may take part and how votes are counted.

    `max_choices` is the largest number of items on one ballot (also the number of ranks);
    `max_points` the points to distribute; `threshold` the votes an item needs to be chosen,
    under every rule (0: none; `GREEDY_THRESHOLD` is the name that tells of it);
    `copy_required` stops voting at a station whose second copy cannot be written;
    `ballot_bytes` the length every ballot is padded to before sealing; `survey` whether people
    are asked, after they are done, the voluntary questions of `SURVEY`; `paper_ballots` whether
    staff at a table may key in ballots from paper. With a `precedence`, those are keyed in at
    stations for paper alone, so that an envelope's channel is its station's; it decides only under
    `COUNT_ONE`.
    """

    access: VoterAccess = VoterAccess.OPEN
    duplicates: DuplicatePolicy = DuplicatePolicy.COUNT_ONE
    ballot: BallotKind = BallotKind.APPROVAL
    max_choices: int = 3
    max_points: int = 0
    rule: CountingRule = CountingRule.GREEDY
    threshold: int = 0
    tie: TieRule = TieRule.BOARD
    item_order: ItemOrder = ItemOrder.RANDOM
    blank_allowed: bool = True
    proposals_per_person: int = 3
    """How many proposals one person may leave in a visit; 0 for any number."""
    copy_required: bool = False
    ballot_bytes: int = 64
    survey: bool = False
    paper_ballots: bool = False
    precedence: Precedence = Precedence.NONE


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public halves of the process keys, in the raw byte forms of `mbdesk.sync.keypairs`."""

    signing: bytes
    roll: bytes
    tally: bytes
    contact: bytes


class KeyScheme(StrEnum):
    """Who keeps the private keys of a process.

    Simple: one file and one passphrase for all of them. Strict: a file for the desk, one for the
    roll and one for the tally, and the last opened by two of three sheets of words, so that nobody
    who can open a vote can see whose it is.
    """

    SIMPLE = "simple"
    STRICT = "strict"


def preselected_scheme(access: VoterAccess) -> KeyScheme:
    """Return the key scheme that is proposed for an admission.

    Strict where people vote with their identity: in the simple one, a single person could see how
    each of them voted.
    """
    return KeyScheme.STRICT if access is VoterAccess.IDENTITY else KeyScheme.SIMPLE


@dataclass(frozen=True, slots=True)
class Frame:
    """The board's frame of a process, as residents, stations and reports see it.

    `rules` and `funds` describe the ballot's one section. A ballot of several has all of them in
    `several_sections`: files can carry such a one, and this version refuses to count it.

    `languages` are those that residents are offered, and that the process's texts are written in;
    none stands for all (`words.languages.offered`). `colour` and `second_colour` are the district's
    as ``#rrggbb``, the second for letters on the first; empty where it has none.
    """

    id: str
    mode: Mode
    titles: Texts
    goals: Texts
    purposes: Texts
    orientation: Orientation
    target_group: str
    district: str
    funds: int
    process_funds: int
    decision_day: str
    decision_reference: str
    steering_group: tuple[str, ...]
    partners: tuple[str, ...]
    communication: str
    phases: tuple[Phase, ...]
    rules: Rules
    keys: PublicKeys
    currency: str = "SEK"
    key_scheme: KeyScheme = KeyScheme.SIMPLE
    test_ballots: bool = False
    """Whether people may test what a station seals, with ballots that are never counted."""
    seal: int = 1
    """Version of what seals are bound to (`domain.records.SEAL`), from when the process began."""
    several_sections: tuple[Section, ...] = ()
    languages: tuple[str, ...] = ()
    colour: str = ""
    second_colour: str = ""

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the ballot, in its order."""
        rules = self.rules
        only = Section(
            titles={},
            ballot=rules.ballot,
            max_choices=rules.max_choices,
            max_points=rules.max_points,
            blank_allowed=rules.blank_allowed,
            rule=rules.rule,
            threshold=rules.threshold,
            funds=self.funds,
        )
        return self.several_sections or (only,)

    def phase_on(self, day: str) -> PhaseKind | None:
        """Return the phase that `day` (ISO) falls in, if any."""
        return next((p.kind for p in self.phases if p.first_day <= day <= p.last_day), None)

    def phase_for(self, kind: PhaseKind, day: str) -> Phase | None:
        """Return the phase of a kind that matters on `day` (ISO).

        That is the one that runs, else the next one to come, else the last one that has ended.
        """
        phases = sorted((p for p in self.phases if p.kind is kind), key=lambda p: p.first_day)
        ahead = (phase for phase in phases if phase.state_on(day) is not PhaseState.ENDED)
        return next(ahead, phases[-1] if phases else None)
