"""Frozen values, identifiers and enumerations that cross the layers.

Nothing in this module does input or output, and nothing here knows Qt, SQLAlchemy or
cryptography. Money is whole kronor (int). Days are ISO 8601 calendar days (``YYYY-MM-DD``);
nothing about a ballot is ever dated more finely than that.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

FORMAT_VERSION = 1
"""Version of the three signed files and of the records in them."""

DEFAULT_LANGUAGE = "sv"
LANGUAGES = ("sv", "sv_easy", "en", "fi", "fit", "se", "ar", "so", "fa")
"""Languages of the residents' screens; ``sv_easy`` is easy-read Swedish (lättläst)."""

ID_BYTES = 16
CREDENTIAL_BYTES = 16

SURVEY: Mapping[str, tuple[str, ...]] = {
    "age": ("0_12", "13_19", "20_29", "30_49", "50_64", "65_79", "80_up"),
    "language": ("sv", "fi", "fit", "se", "en", "ar", "so", "fa", "other"),
    "heard": ("told", "here", "school", "poster", "internet", "other"),
    "went": ("well", "so_so", "hard"),
}
"""The voluntary questions in their order, and the codes of the answers to choose from.

`age` is the person's age group in years, both ends included; `language` the one they speak most;
`heard` how they heard of the process (`here`: they happened to be at the place); `went` how it went
to use the screens. A question that was passed over is left out of the answers.
"""

HELP = ("help", "given")
"""Question and answer that an enabler's note travels as: that help was given, never whose."""

Texts = Mapping[str, str]
"""One text in several languages: language tag to text. Swedish is always there."""


def new_id() -> str:
    """Return a fresh random 128-bit identifier as 32 lower-case hexadecimal digits."""
    return os.urandom(ID_BYTES).hex()


def in_language(texts: Texts, language: str) -> str:
    """Return the text in `language`, else in Swedish, else in any language there is.

    Easy-read Swedish falls back to Swedish like every other language.
    """
    return texts.get(held_language(texts, language), "")


def held_language(texts: Texts, language: str) -> str:
    """Return the language that `in_language` gives its text in; `language` when there is none."""
    wanted = (language, DEFAULT_LANGUAGE, *texts)
    return next((each for each in wanted if texts.get(each)), language)


class Mode(StrEnum):
    """Whether a process counts, or is a rehearsal. Fixed when voting opens."""

    TEST = "test"
    LIVE = "live"


class Orientation(StrEnum):
    """What a process is about (inriktning)."""

    PLACE = "place"
    THEME = "theme"
    TARGET_GROUP = "target_group"


class CriterionKind(StrEnum):
    """The three kinds of criteria of the routine."""

    STRUCTURAL = "structural"
    CULTURAL = "cultural"
    DEMOCRATIC = "democratic"


class PhaseKind(StrEnum):
    """The parts of a process that have a first and a last day."""

    PROPOSING = "proposing"
    EVALUATION = "evaluation"
    VOTING = "voting"


class StationKind(StrEnum):
    """A table has an enabler beside it; a kiosk is unmanned."""

    TABLE = "table"
    KIOSK = "kiosk"


class VoterAccess(StrEnum):
    """How a person shows that they may vote."""

    OPEN = "open"
    CARD = "card"
    IDENTITY = "identity"


class DuplicatePolicy(StrEnum):
    """What is counted when one credential has voted at more than one station."""

    COUNT_ONE = "count_one"
    COUNT_NONE = "count_none"


class BallotKind(StrEnum):
    """What a person may mark on the ballot."""

    CHOOSE_ONE = "choose_one"
    APPROVAL = "approval"
    POINTS = "points"
    RANKING = "ranking"
    KNAPSACK = "knapsack"


class CountingRule(StrEnum):
    """How marks become winners.

    The greedy rules go through the items from most to fewest votes. `GREEDY` skips what does
    not fit in the funds left, `GREEDY_NO_SKIP` stops there, `GREEDY_THRESHOLD` is `GREEDY`
    among items that reach `Rules.threshold`. `MOST_VOTES` elects the one item with most votes.
    """

    MOST_VOTES = "most_votes"
    GREEDY = "greedy"
    GREEDY_NO_SKIP = "greedy_no_skip"
    GREEDY_THRESHOLD = "greedy_threshold"
    EQUAL_SHARES = "equal_shares"


class TieRule(StrEnum):
    """How items with equally many votes are put in order."""

    BOARD = "board"
    LOT = "lot"
    BALLOT_ORDER = "ballot_order"


class ItemOrder(StrEnum):
    """Order of the items on a person's screen."""

    RANDOM = "random"
    LISTED = "listed"


class Source(StrEnum):
    """How a proposal or ballot reached the station."""

    SCREEN = "screen"
    PAPER = "paper"


class Verdict(StrEnum):
    """One proposal judged against one criterion."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"


class FileKind(StrEnum):
    """The three signed files; the value is the file name's ending without the dot."""

    PACK = "mbpack"
    EXPORT = "mbexport"
    RECEIPT = "mbreceipt"


class ReportKind(StrEnum):
    """A kiosk's two reports: before it opens, and when it has closed."""

    ZERO = "zero"
    DAY = "day"


class MediaType(StrEnum):
    """What pictures and recordings are, by their Internet media types."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    OGG = "audio/ogg"
    MP3 = "audio/mpeg"
    WAV = "audio/wav"

    @property
    def is_picture(self) -> bool:
        """Whether it is for the eyes."""
        return self in {MediaType.PNG, MediaType.JPEG}


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the process with its first and last day, both included."""

    kind: PhaseKind
    first_day: str
    last_day: str


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides who may take part and how votes are counted.

    `max_choices` is the largest number of items on one ballot (also the number of ranks);
    `max_points` the points to distribute; `threshold` the votes an item needs to be chosen,
    under every rule (0: none; `GREEDY_THRESHOLD` is the name that tells of it);
    `copy_required` stops voting at a station whose second copy cannot be written;
    `ballot_bytes` the length every ballot is padded to before sealing; `survey` whether people
    are asked, after they are done, the voluntary questions of `SURVEY`; `paper_ballots` whether
    staff at a table may key in ballots from paper.
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


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public halves of the process keys, in the raw byte forms of `mbdesk.sync.keys`."""

    signing: bytes
    tally: bytes
    contact: bytes


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion that proposals are judged against."""

    id: str
    kind: CriterionKind
    texts: Texts


@dataclass(frozen=True, slots=True)
class CostItem:
    """A line of the cost guide: what one unit of a common thing costs, in kronor."""

    id: str
    unit_cost: int
    texts: Texts


@dataclass(frozen=True, slots=True)
class BallotItem:
    """A feasible proposal as it stands on the ballot.

    `code` is the short public id, unique in the process, that ballots and results refer to;
    `position` its place in the published order, from 0.
    """

    code: str
    position: int
    cost: int
    titles: Texts
    descriptions: Texts = field(default_factory=dict)
    place: str = ""
    proposal: str | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or recording that the process gives to its stations.

    `name` tells what it is for: ``map.png`` is the sketch map of the district,
    ``items/<code>.png`` the picture of a ballot item, ``audio/<language>/<key>.ogg`` a text read
    out. `texts` says what a picture shows, in words; without any it is for decoration.
    """

    name: str
    type: MediaType
    texts: Texts
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the sketch map: thousandths of its width from the left, of its height from top."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The board's frame of a process, as residents, stations and reports see it."""

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

    def phase_on(self, day: str) -> PhaseKind | None:
        """Return the phase that `day` (ISO) falls in, if any."""
        return next((p.kind for p in self.phases if p.first_day <= day <= p.last_day), None)


@dataclass(frozen=True, slots=True)
class Site:
    """A place where people propose or vote."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Station:
    """One device at a site. `public_key` is empty until the station is enrolled."""

    id: str
    name: str
    kind: StationKind
    site: Site
    public_key: bytes = b""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A sealed ballot in its outer envelope. `credential` is empty in open voting.

    Keyed by a random id; carries no time finer than the day and no sequence number.
    """

    id: str
    station: str
    day: str
    credential: bytes
    sealed: bytes


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


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """Voluntary answers, tied to no ballot and no person."""

    id: str
    station: str
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One link of a station's or the centre's hash-chained log; never about one voter.

    `previous` is the SHA-256 of the record before in hexadecimal, empty for the first.
    """

    station: str
    number: int
    day: str
    code: str
    parameters: Mapping[str, int | str]
    previous: str


Record = Envelope | ProposalRevision | ProposalPicture | SealedContact | SurveyAnswer | AuditEvent
"""What an export carries."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A ballot's content: what one person marked.

    `codes` are item codes: sorted for unordered kinds, by rank for `RANKING`. `points` runs
    parallel to `codes` for `POINTS` and is empty otherwise. A blank ballot has no codes.
    """

    codes: tuple[str, ...] = ()
    points: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Turnout:
    """What one station's envelopes came to.

    received = counted + duplicates + invalid; `signed_for` is what its newest export states.
    """

    station: str
    site: str
    name: str
    signed_for: int
    received: int
    final: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """Items with equally many votes whose order matters, and how it was settled.

    `order` is empty while the tie waits for a decision; `basis` says what settled it: the
    minutes' paragraph of the board's decision, the lot's published seed, or the ballot's order.
    """

    codes: tuple[str, ...]
    votes: int
    rule: TieRule
    order: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a counting rule made of the votes."""

    winners: tuple[str, ...]
    spent: int
    ties: tuple[Tie, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether no tie waits for a decision."""
        return all(tie.order for tie in self.ties)


@dataclass(frozen=True, slots=True)
class Result:
    """The signed result's content: enough to recompute and to print the protocol.

    `votes` maps item codes to votes (points for points ballots) in ballot order;
    `invalid` maps reasons to numbers; `duplicates` lists credentials (hexadecimal) with the
    number of envelopes set aside for each; `confirmations` is the sorted list of confirmation
    codes of the envelopes counted, blank and invalid ones included.
    """

    frame: Frame
    items: tuple[BallotItem, ...]
    counted_on: str
    received: int
    set_aside: int
    invalid: Mapping[str, int]
    blank: int
    counted: int
    votes: Mapping[str, int]
    outcome: Outcome
    turnout: tuple[Turnout, ...]
    duplicates: Mapping[str, int]
    missing_stations: tuple[str, ...]
    confirmations: tuple[str, ...]
