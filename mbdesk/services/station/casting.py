"""Casting a vote: checked, sealed, durable, and only then acknowledged.

The ballot is checked and sealed to the tally key in memory; the station cannot open it again. The
hash of what was sealed gives the envelope's number and the voter's code. The credential of a card
or a person is bound to that hash and sealed to the roll key. One transaction then overwrites a
spare slot with both and marks the card or the person as used; only after it is on disk is the code
returned. It shows that the vote arrived, and nothing of what is in it::

    voter = identify_card(station, "7KQ2-M4D9-X1TA")  # UnknownCardError, CardUsedError …
    code = cast(station, Choice(("3", "7")), voter)  # from here on the vote survives kill -9
    cast(station, Choice(("3",)), voter)  # raises CardUsedError; nothing is stored

Where a process has test ballots, the code is shown before the person decides::

    ballot = seal(station, Choice(("3", "7")))
    ballot.code, ballot.digest
    cast_ballot(station, ballot, voter)  # or keep_test(station, ballot, tests)
"""

from dataclasses import dataclass, field
from functools import lru_cache

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.records import EnvelopeKind
from mbdesk.domain.vote_state import StationAct
from mbdesk.errors import BugError
from mbdesk.errors.voter import (
    CopyUnwritableError,
    InvalidChoiceError,
    NotOpenError,
    StationFinalError,
    TestsUsedUpError,
)
from mbdesk.services.station.identifying import Person, Voter, check_unused, use_of
from mbdesk.services.station.slots import Use
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.credentials import (
    TEST_CREDENTIAL,
    CardKey,
    card_credential,
    identity_credential,
)
from mbdesk.sync.envelopes import (
    BallotSealer,
    Binding,
    VoterSealer,
    code_of,
    envelope_hash,
)
from mbdesk.sync.padding import pack_choice
from mbdesk.tally.validity import normal, problem

MOST_TESTS = 3
"""Test ballots in one visit at most: nobody can fill a station's file with them."""


@dataclass
class SealedBallot:
    """A ballot that was sealed and is stored nowhere yet; `digest` is the envelope's hash.

    It is cast or tested once: whoever goes on after a test seals anew.
    """

    inner: bytes = field(repr=False)
    digest: bytes
    spent: bool = False

    @property
    def code(self) -> str:
        """The code by which the voter finds the envelope in the result."""
        return code_of(self.digest)


@dataclass
class VisitTests:
    """The test ballots that were made in one visit."""

    made: int = 0

    @property
    def left(self) -> int:
        """How many more may be made."""
        return MOST_TESTS - self.made


def cast(station: StationFolder, choice: Choice, voter: Voter | None = None) -> str:
    """Seal and store a ballot, and return its code.

    When this returns, the vote is on disk and survives a kill or a loss of power. When it
    raises, nothing was stored. Raises what `seal` and `cast_ballot` raise.
    """
    return cast_ballot(station, seal(station, choice), voter)


def seal(station: StationFolder, choice: Choice) -> SealedBallot:
    """Return a ballot checked and sealed; nothing is stored.

    Raises:
        StationFinalError, NotOpenError, InvalidChoiceError(reason)
    """
    _check_open(station, StationAct.CAST)
    rules = station.frame.rules
    reason = problem(choice, rules, station.items, station.frame.funds)
    if reason is not None:
        raise InvalidChoiceError(reason=reason)
    plain = pack_choice(normal(choice, rules), rules.ballot_bytes)
    inner = _ballot_sealer(station.frame.keys.tally, station.binding).seal(plain)
    return SealedBallot(inner, envelope_hash(station.binding, inner))


def cast_ballot(station: StationFolder, ballot: SealedBallot, voter: Voter | None = None) -> str:
    """Store a sealed ballot as a vote, and return its code; it is then durable.

    Raises:
        StationFinalError, NotOpenError, CredentialNeededError, AlreadyVotedError, UnknownCardError,
        IdentityLockedError
        CopyUnwritableError: the process asks for a second copy, and it cannot be written.
        and what `Database.connection` raises; nothing was stored.
    """
    _check_open(station, StationAct.CAST)
    use = use_of(station, voter)
    outer = _outer(station, _credential(station, voter, ballot.digest), ballot.digest)
    with station.casting():
        check_unused(station, use)
        _store(station, ballot, EnvelopeKind.VOTE, outer, use)
        if use is not None:
            station.used.add(use)
    return ballot.code


def keep_test(station: StationFolder, ballot: SealedBallot, tests: VisitTests) -> str:
    """Store a sealed ballot as a test, which is opened apart and never counted; return its code.

    It uses up no card and nobody's right to vote. Raises TestsUsedUpError(limit), and what
    `cast_ballot` raises.
    """
    if not station.frame.test_ballots:
        raise BugError("this process has no test ballots")
    _check_open(station, StationAct.TEST)
    if tests.left <= 0:
        raise TestsUsedUpError(limit=MOST_TESTS)
    outer = _outer(station, TEST_CREDENTIAL, ballot.digest)
    with station.casting():
        _store(station, ballot, EnvelopeKind.TEST, outer, None)
    tests.made += 1
    return ballot.code


def _check_open(station: StationFolder, act: StationAct) -> None:
    if not station.allows(act):
        raise StationFinalError
    if not station.may_vote:
        raise NotOpenError(wanted=PhaseKind.VOTING)
    if not station.copy_serves():
        raise CopyUnwritableError


def _credential(station: StationFolder, voter: Voter | None, digest: bytes) -> bytes:
    match voter:
        case CardKey():
            return card_credential(voter, digest)
        case Person():
            return identity_credential(station.identity_key, station.frame.id, voter.identity)
        case None:
            return b""


def _outer(station: StationFolder, credential: bytes, digest: bytes) -> bytes:
    """Return the outer envelope: none in open voting, where there is nobody to tell."""
    if station.frame.rules.access is VoterAccess.OPEN:
        return b""
    return _voter_sealer(station.frame.keys.roll).seal(credential, digest)


def _store(
    station: StationFolder, ballot: SealedBallot, kind: EnvelopeKind, outer: bytes, use: Use
) -> None:
    """Store an envelope, unless a last export has closed the station meanwhile."""
    if not station.allows(StationAct.CAST):
        raise StationFinalError
    if ballot.spent:
        raise BugError("a sealed ballot is stored once")
    ballot.spent = True  # also if storing fails: after a failed sync it may be on disk
    vote = {"day": station.today(), "kind": kind.value, "outer": outer, "inner": ballot.inner}
    station.slots.put_vote(vote, use)


@lru_cache(maxsize=1)
def _ballot_sealer(tally: bytes, binding: Binding) -> BallotSealer:
    return BallotSealer(tally, binding)


@lru_cache(maxsize=1)
def _voter_sealer(roll: bytes) -> VoterSealer:
    return VoterSealer(roll)
