"""Who may vote: a card by its code, or a person by an identity number.

What comes of it is held for one visit and forgotten with it: a card's key pair, which signs the
vote, or the one form of an identity number. Identity numbers are worth nothing without the
process's identity key, which lies in a table's file only behind the station's code
(`station_code`); a kiosk, where nobody looks at an identity, has no such key.
"""

from dataclasses import dataclass, field

from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CardUsedError,
    CredentialNeededError,
    IdentityLockedError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.models.station import Card
from mbdesk.services.station.slots import Use
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.codes import parse_card
from mbdesk.sync.credentials import CardKey, card_key, card_public, identity_mark
from mbdesk.sync.identity import other_identity, swedish_identity


@dataclass(frozen=True, slots=True)
class Person:
    """A person, by the one form of their identity number. It never shows in a log."""

    identity: str = field(repr=False)


Voter = CardKey | Person
"""Who votes, for this visit only."""

_SHOWN = {VoterAccess.OPEN: type(None), VoterAccess.CARD: CardKey, VoterAccess.IDENTITY: Person}


def identify(
    station: StationFolder, typed: str, kind: IdentityKind = IdentityKind.SWEDISH
) -> Voter:
    """Return who votes, by a card's code or an identity, whichever the process asks for.

    `kind` says which number was asked for, where it is an identity. Raises what `identify_card`
    and `identify_person` raise.
    """
    card = station.frame.rules.access is VoterAccess.CARD
    return identify_card(station, typed) if card else identify_person(station, typed, kind)


def identify_card(station: StationFolder, typed: str) -> CardKey:
    """Return the key pair of a voting card; takes about 10 ms (Argon2id).

    Raises:
        CodeMistypedError, CardUsedError
        UnknownCardError: no card has its serial.
        WrongCardCodeError: a card has its serial but another secret: misread, guessed, or from
        another vote.
        SlowDownError: too many unknown cards in a row; this one was not checked.
    """
    serial, secret = parse_card(typed)
    station.throttle.check()
    key = card_key(station.frame.id, serial, secret)
    with station.database.reading() as session:
        card = session.get(Card, serial)
    if card is None or card.public != card_public(key):
        station.throttle.wrong()
        raise UnknownCardError if card is None else WrongCardCodeError
    station.throttle.right()
    check_unused(station, serial)
    return key


def check_form(station: StationFolder, typed: str, kind: IdentityKind) -> None:
    """Check the form of what was typed to say who votes, whether or not they may.

    Nothing is looked up and no guess is counted. Raises CodeMistypedError for a card's code, else
    InvalidIdentityError(reason) or LooksSwedishError.
    """
    if station.frame.rules.access is VoterAccess.CARD:
        parse_card(typed)
    else:
        _identity(station, typed, kind)


def identify_person(
    station: StationFolder, typed: str, kind: IdentityKind = IdentityKind.SWEDISH
) -> Person:
    """Return the person with a personnummer or samordningsnummer, or another id if so chosen.

    Raises:
        InvalidIdentityError(reason), LooksSwedishError, AlreadyVotedError
        IdentityLockedError: staff have not typed the station's code yet.
    """
    person = Person(_identity(station, typed, kind))
    check_unused(station, use_of(station, person))
    return person


def use_of(station: StationFolder, voter: Voter | None) -> Use:
    """Return what a vote uses up: the card's serial, the person's mark, nothing in open voting.

    Raises CredentialNeededError for another voter than the process asks for, and
    IdentityLockedError.
    """
    access = station.frame.rules.access
    if not isinstance(voter, _SHOWN[access]):
        raise CredentialNeededError(access=access)
    if isinstance(voter, Person):
        if not station.identity_key:
            raise IdentityLockedError
        return identity_mark(station.identity_key, station.station.id, voter.identity)
    return voter.serial if isinstance(voter, CardKey) else None


def check_unused(station: StationFolder, use: Use) -> None:
    """Raise CardUsedError or AlreadyVotedError if that has been used up here."""
    if use is not None and use in station.used:
        rules = station.frame.rules
        voted = CardUsedError if rules.access is VoterAccess.CARD else AlreadyVotedError
        raise voted(duplicates=rules.duplicates)


def _identity(station: StationFolder, typed: str, kind: IdentityKind) -> str:
    swedish = kind is IdentityKind.SWEDISH
    return swedish_identity(typed, station.today()) if swedish else other_identity(typed)
