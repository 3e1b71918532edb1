"""Casting a vote: checked, sealed, durable, and only then acknowledged.

The ballot is checked and sealed to the tally key in memory; the station cannot open it again. One
transaction then overwrites a spare slot with it, and with the credential, where the process asks
for one. Only after that transaction is on disk is the confirmation code returned. The code is
computed from the sealed bytes: it shows that they arrived, and nothing of what is in them::

    credential = identify_card(station, "7KQ2-M4D9-X1TA")  # UnknownCardError, CardUsedError …
    code = cast(station, Choice(("3", "7")), credential)  # from here on the vote survives kill -9
    cast(station, Choice(("3",)), credential)  # raises CardUsedError; nothing is stored
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CardUsedError,
    CopyUnwritableError,
    CredentialNeededError,
    InvalidChoiceError,
    NotOpenError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.models.slots import NO_CREDENTIAL
from mbdesk.models.station import Card
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.codes import confirmation_code, parse_card
from mbdesk.sync.credentials import card_credential, card_verifier, identity_credential
from mbdesk.sync.identity import other_identity, swedish_identity
from mbdesk.sync.padding import pack_choice
from mbdesk.tally.validity import normal, problem


def identify(
    station: StationFolder, typed: str, kind: IdentityKind = IdentityKind.SWEDISH
) -> bytes:
    """Return the credential for a card's code or an identity, whichever the process asks for.

    `kind` says which number was asked for, where it is an identity. Raises what `identify_card`
    and `identify_person` raise.
    """
    card = station.frame.rules.access is VoterAccess.CARD
    return identify_card(station, typed) if card else identify_person(station, typed, kind)


def check_form(station: StationFolder, typed: str, kind: IdentityKind) -> None:
    """Check the form of what was typed to say who votes, whether or not they may.

    Nothing is looked up and no guess is counted. Raises CodeMistypedError for a card's code, else
    InvalidIdentityError(reason) or LooksSwedishError.
    """
    if station.frame.rules.access is VoterAccess.CARD:
        parse_card(typed)
    else:
        _identity(station, typed, kind)


def identify_card(station: StationFolder, typed: str) -> bytes:
    """Return the credential of a voting card; takes about 10 ms (Argon2id).

    Raises:
        CodeMistypedError, CardUsedError
        UnknownCardError: no card has its serial.
        WrongCardCodeError: a card has its serial but another secret: misread, guessed, or from
        another vote.
        SlowDownError: too many unknown cards in a row; this one was not checked.
    """
    serial, secret = parse_card(typed)
    station.throttle.check()
    credential = card_credential(station.frame.id, serial, secret)
    with station.database.reading() as session:
        card = session.get(Card, serial)
    if card is None or card.verifier != card_verifier(credential):
        station.throttle.wrong()
        raise UnknownCardError if card is None else WrongCardCodeError
    station.throttle.right()
    return _unused(station, credential)


def identify_person(
    station: StationFolder, typed: str, kind: IdentityKind = IdentityKind.SWEDISH
) -> bytes:
    """Return the pseudonym of a personnummer or samordningsnummer, or of another id if so chosen.

    Raises:
        InvalidIdentityError(reason), LooksSwedishError, AlreadyVotedError
    """
    identity = _identity(station, typed, kind)
    return _unused(station, identity_credential(station.identity_key, identity))


@dataclass(frozen=True, slots=True)
class CheckedBallot:
    """A ballot that may be stored: sealed, with the credential of who casts it, if any."""

    sealed: bytes
    credential: bytes = b""


def cast(station: StationFolder, choice: Choice, credential: bytes = b"") -> str:
    """Seal and store a ballot, and return its confirmation code.

    When this returns, the vote is on disk and survives a kill or a loss of power. When it
    raises, nothing was stored.

    Raises what `check_casting`, `checked_ballot` and `store_ballots` raise.
    """
    check_casting(station)
    (code,) = store_ballots(station, [checked_ballot(station, choice, credential)])
    return code


def check_casting(station: StationFolder) -> None:
    """Refuse to take any ballot now.

    Raises NotOpenError, and CopyUnwritableError where the process asks for a second copy and it
    cannot be written.
    """
    if not station.may_vote:
        raise NotOpenError(wanted=PhaseKind.VOTING)
    if not station.copy_serves():
        raise CopyUnwritableError


def checked_ballot(
    station: StationFolder, choice: Choice, credential: bytes = b""
) -> CheckedBallot:
    """Return a ballot sealed. Raises CredentialNeededError, InvalidChoiceError(reason)."""
    rules = station.frame.rules
    # An open vote stores no credential; every other vote asks for one.
    if (rules.access is VoterAccess.OPEN) == bool(credential):
        raise CredentialNeededError(access=rules.access)
    reason = problem(choice, rules, station.items, station.frame.funds)
    if reason is not None:
        raise InvalidChoiceError(reason=reason)
    plain = pack_choice(normal(choice, rules), rules.ballot_bytes)
    return CheckedBallot(station.slots.ballot_sealer.seal(plain), credential)


def store_ballots(station: StationFolder, ballots: Sequence[CheckedBallot]) -> list[str]:
    """Store ballots, all of them or none, and return their confirmation codes.

    Raises AlreadyVotedError for a credential that is used, and what `SlotTable.put_all` raises.
    """
    values = [
        {"credential": each.credential or NO_CREDENTIAL, "sealed": each.sealed} for each in ballots
    ]
    credentials = [each.credential for each in ballots if each.credential]
    with station.casting():
        # Once more, now that nobody else casts: two may have identified themselves by one card.
        for credential in credentials:
            _unused(station, credential)
        station.slots.ballots.put_all(station.today(), values)
        station.used.update(credentials)
    return [confirmation_code(each.sealed) for each in ballots]


def _identity(station: StationFolder, typed: str, kind: IdentityKind) -> str:
    swedish = kind is IdentityKind.SWEDISH
    return swedish_identity(typed, station.today()) if swedish else other_identity(typed)


def _unused(station: StationFolder, credential: bytes) -> bytes:
    if credential in station.used:
        rules = station.frame.rules
        voted = CardUsedError if rules.access is VoterAccess.CARD else AlreadyVotedError
        raise voted(duplicates=rules.duplicates)
    return credential
