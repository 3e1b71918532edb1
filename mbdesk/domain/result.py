"""The result of a count: stations, what became of each envelope, votes, winners and ties."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from mbdesk.domain.ballot import BallotItem, Channel, Choice, TieRule
from mbdesk.domain.process import Frame
from mbdesk.domain.why import Why


class LineStatus(StrEnum):
    """How a station takes part in a count, decided when its box is made."""

    FINAL = "final"
    AS_FAR_AS_HEARD = "as_far_as_heard"
    SET_ASIDE = "set_aside"
    REVOKED = "revoked"
    BRANCH = "branch"
    MISSING = "missing"

    @property
    def counts(self) -> bool:
        """Whether the station's votes are counted."""
        return self not in {LineStatus.SET_ASIDE, LineStatus.MISSING}


@dataclass(frozen=True, slots=True)
class TakenExport:
    """An export that a count stands on.

    `key` is the public key that it was signed with and `digest` its own, both in hexadecimal;
    `fingerprint` is what it states of its envelopes, as the station's day report does.
    """

    key: str
    number: int
    digest: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class StationLine:
    """What a box says of one station: whose it is, which exports it stands on, and its figures.

    `exports` are the newest of each line of the station's exports: one as a rule, more after a new
    code or where a branch was taken, none of a station that was never heard from. The station's
    envelopes are their union; of two with one number, the one in the earlier of these exports
    stands. `fingerprint` is that of the union. `revoked_after` is the number of the last export
    that was to count of a station that was revoked, None of any other; where two people took a
    later one in after all, it is among `exports`.
    """

    station: str
    site: str
    name: str
    exports: tuple[TakenExport, ...]
    fingerprint: str
    votes: int
    tests: int
    status: LineStatus
    channel: Channel = Channel.DIGITAL
    revoked_after: int | None = None

    @property
    def envelopes(self) -> int:
        """How many envelopes it signed for, test ballots among them."""
        return self.votes + self.tests

    @property
    def full_name(self) -> str:
        """Station and place, as people tell it from others."""
        return self.name if self.name == self.site else f"{self.name} ({self.site})"


class Fate(StrEnum):
    """What became of an envelope: exactly one for each, and a letter for files.

    An envelope is `IN_BOX` from boxing to opening, and then counted or invalid.
    """

    letter: str

    IN_BOX = "in_box", "B"
    COUNTED = "counted", "C"
    STATION = "station", "S"
    TEST = "test", "T"
    CREDENTIAL = "credential", "X"
    REPEAT = "repeat", "R"
    UNREADABLE = "invalid:unreadable", "u"
    BLANK = "invalid:blank", "b"
    UNKNOWN_ITEM = "invalid:unknown_item", "i"
    REPEATED_ITEM = "invalid:repeated_item", "r"
    TOO_MANY = "invalid:too_many", "m"
    WRONG_POINTS = "invalid:wrong_points", "p"
    OVER_POINTS = "invalid:over_points", "o"
    OVER_FUNDS = "invalid:over_funds", "f"

    def __new__(cls, value: str, letter: str = "") -> Self:
        """Make the fate that is told as `value`."""
        fate = str.__new__(cls, value)
        fate._value_ = value
        fate.letter = letter
        return fate

    @property
    def opened(self) -> bool:
        """Whether the ballot is in the box, or was opened out of it."""
        return self in {Fate.IN_BOX, Fate.COUNTED} or bool(self.reason)

    @property
    def reason(self) -> str:
        """The reason of an invalid ballot, empty for every other fate."""
        name, _, reason = self.value.partition(":")
        return reason if name == "invalid" else ""


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
    """The winners by a counting rule, and the ties met."""

    winners: tuple[str, ...]
    spent: int
    ties: tuple[Tie, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether no tie waits for a decision."""
        return all(tie.order for tie in self.ties)


@dataclass(frozen=True, slots=True)
class BoxCore:
    """What a box is made of besides its envelopes: all that a recount must find the same.

    `numbers` is the SHA-256, in hexadecimal, of every envelope's number, kind and fate.
    """

    frame: Frame
    items: tuple[BallotItem, ...]
    frame_digest: str
    withdrawn: tuple[str, ...]
    void_cards: tuple[int, ...]
    stations: tuple[StationLine, ...]
    numbers: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """A count that a new one replaces: its digest, in hexadecimal, and what two people decided.

    `number` is that of the count that is replaced, and `day` that of the decision. `digest` is
    empty where a tie was open, so that no result of that count was ever signed.
    """

    number: int
    digest: str
    day: str
    reason: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """The content of a result: enough to recompute it and to print the protocol.

    `fates` maps station ids to what became of their envelopes; `votes` maps item codes to votes
    (points for scored ballots) in ballot order. `counted_on` is the day of the count numbered
    `number`; `box` is the digest of its box, in hexadecimal. `replaces` tells of the count that it
    takes the place of, None of the first. `replaced` tells why this count itself no longer stands,
    as far as the centre knows; no signed result says so. `whys` tell why each item won or lost, in
    the order of their turns; they are worked out where they are told.
    """

    core: BoxCore
    number: int
    counted_on: str
    fates: Mapping[str, Mapping[Fate, int]]
    blank: int
    votes: Mapping[str, int]
    outcome: Outcome
    box: str
    replaces: Replacement | None = None
    replaced: Replacement | None = None
    whys: tuple[Why, ...] = ()

    @property
    def frame(self) -> Frame:
        """The frame that the vote was held under."""
        return self.core.frame

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot, in its published order; withdrawn items are among them."""
        return self.core.items

    @property
    def ranked(self) -> tuple[BallotItem, ...]:
        """The items from most to fewest votes; equal ones as a tie put them, or as listed."""
        places = {code: place for tie in self.outcome.ties for place, code in enumerate(tie.order)}
        return tuple(
            sorted(
                self.items,
                key=lambda item: (-self.votes[item.code], places.get(item.code, 0), item.position),
            )
        )

    @property
    def stations(self) -> tuple[StationLine, ...]:
        """Every station, one line each."""
        return self.core.stations

    @property
    def received(self) -> int:
        """How many votes were merged, of every station; test ballots are told apart."""
        return sum(line.votes for line in self.stations)

    @property
    def tests(self) -> int:
        """How many test ballots were merged, of every station."""
        return sum(line.tests for line in self.stations)

    @property
    def counted(self) -> int:
        """How many ballots were counted, blank ones among them."""
        return self.total(Fate.COUNTED)

    @property
    def not_counted(self) -> Mapping[Fate, int]:
        """How many votes were not counted, by the reason; reasons that none has are left out.

        received = counted + the sum of these. The fate of a station that is left out is that of
        its test ballots too, which are no votes.
        """
        told_apart = {Fate.COUNTED, Fate.TEST}
        totals = {fate: self.total(fate) for fate in Fate if fate not in told_apart}
        totals[Fate.STATION] -= sum(line.tests for line in self.stations if not line.status.counts)
        return {fate: number for fate, number in totals.items() if number}

    @property
    def without_last_export(self) -> tuple[StationLine, ...]:
        """The stations that the count went without the last export of; none that is left out."""
        whole = {LineStatus.FINAL, LineStatus.SET_ASIDE}
        return tuple(line for line in self.stations if line.status not in whole)

    @property
    def set_aside(self) -> tuple[StationLine, ...]:
        """The stations that are left out of the count."""
        return tuple(line for line in self.stations if line.status is LineStatus.SET_ASIDE)

    def total(self, fate: Fate) -> int:
        """Return how many envelopes of all stations have a fate."""
        return sum(fates.get(fate, 0) for fates in self.fates.values())


@dataclass(frozen=True, slots=True)
class MarkedItem:
    """An item that a test ballot marked; `points` is 0 for kinds of ballot without points.

    `item` is None where the ballot names a code that is not on the ballot.
    """

    code: str
    item: BallotItem | None
    points: int = 0


@dataclass(frozen=True, slots=True)
class FoundEnvelope:
    """An envelope of a result, found by its code: where it was made, and what became of it.

    `digest` and `choice` are a test ballot's: its hash in hexadecimal, and what it held, None where
    it could not be opened. `marks` tells the choice item by item.
    """

    code: str
    station: StationLine
    fate: Fate
    digest: str = ""
    choice: Choice | None = None
    marks: tuple[MarkedItem, ...] = ()
