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

from collections.abc import Sequence
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
from mbdesk.services.station.slots import Use, Values
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


@dataclass(frozen=True, slots=True)
class CheckedBallot:
    """A ballot in both its envelopes, and what casting it uses up: it may be stored."""

    ballot: SealedBallot
    outer: bytes = field(repr=False)
    use: Use = None


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
    """Return a ballot checked and sealed; nothing is stored, and no disk is waited for.

    Raises:
        StationFinalError, NotOpenError, InvalidChoiceError(reason)
    """
    _check_state(station, StationAct.CAST)
    return _sealed(station, choice)


def _sealed(station: StationFolder, choice: Choice) -> SealedBallot:
    rules = station.frame.rules
    reason = problem(choice, rules, station.items, station.frame.funds)
    if reason is not None:
        raise InvalidChoiceError(reason=reason)
    plain = pack_choice(normal(choice, rules), rules.ballot_bytes)
    inner = _ballot_sealer(station.frame.keys.tally, station.binding).seal(plain)
    return SealedBallot(inner, envelope_hash(station.binding, inner))


def cast_ballot(station: StationFolder, ballot: SealedBallot, voter: Voter | None = None) -> str:
    """Store a sealed ballot as a vote, and return its code; it is then durable.

    Raises what `check_casting`, `checked_ballot` and `store_ballots` raise.
    """
    check_casting(station)
    (code,) = store_ballots(station, [_in_outer(station, ballot, voter)])
    return code


def check_casting(station: StationFolder) -> None:
    """Refuse to take any ballot now.

    Raises StationFinalError, NotOpenError, and CopyUnwritableError where the process asks for a
    second copy and it cannot be written.
    """
    _check_open(station, StationAct.CAST)


def checked_ballot(
    station: StationFolder, choice: Choice, voter: Voter | None = None
) -> CheckedBallot:
    """Return a ballot in both its envelopes.

    Raises InvalidChoiceError(reason), CredentialNeededError, IdentityLockedError.
    """
    return _in_outer(station, _sealed(station, choice), voter)


def store_ballots(station: StationFolder, ballots: Sequence[CheckedBallot]) -> list[str]:
    """Store ballots as votes, all of them or none, and return their codes.

    Raises StationFinalError, AlreadyVotedError or UnknownCardError for a voter who may not, and
    what `Database.connection` raises; nothing was stored.
    """
    uses = [each.use for each in ballots if each.use is not None]
    with station.casting():
        # Once more, now that nobody else casts: two may have identified themselves by one card.
        for use in uses:
            check_unused(station, use)
        _store(station, ballots, EnvelopeKind.VOTE)
        station.used.update(uses)  # only now: a vote that was refused uses nothing up
    return [each.ballot.code for each in ballots]


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
        _store(station, [CheckedBallot(ballot, outer)], EnvelopeKind.TEST)
    tests.made += 1
    return ballot.code


def _check_state(station: StationFolder, act: StationAct) -> None:
    if not station.allows(act):
        raise StationFinalError
    if not station.may_vote:
        raise NotOpenError(wanted=PhaseKind.VOTING)


def _check_open(station: StationFolder, act: StationAct) -> None:
    _check_state(station, act)
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


def _in_outer(station: StationFolder, ballot: SealedBallot, voter: Voter | None) -> CheckedBallot:
    use = use_of(station, voter)
    credential = _credential(station, voter, ballot.digest)
    return CheckedBallot(ballot, _outer(station, credential, ballot.digest), use)


def _store(station: StationFolder, ballots: Sequence[CheckedBallot], kind: EnvelopeKind) -> None:
    """Store envelopes, unless a last export has closed the station meanwhile."""
    if not station.allows(StationAct.CAST):
        raise StationFinalError
    votes = [_vote(station, each, kind) for each in ballots]
    station.slots.put_votes(votes, [each.use for each in ballots])


def _vote(station: StationFolder, checked: CheckedBallot, kind: EnvelopeKind) -> Values:
    ballot = checked.ballot
    if ballot.spent:
        raise BugError("a sealed ballot is stored once")
    ballot.spent = True  # also if storing fails: after a failed sync it may be on disk
    day = station.today()
    return {"day": day, "kind": kind.value, "outer": checked.outer, "inner": ballot.inner}


# A station has one of each key, which is parsed for the first vote alone.
@lru_cache(maxsize=1)
def _ballot_sealer(tally: bytes, binding: Binding) -> BallotSealer:
    return BallotSealer(tally, binding)


@lru_cache(maxsize=1)
def _voter_sealer(roll: bytes) -> VoterSealer:
    return VoterSealer(roll)
