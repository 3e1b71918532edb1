"""A day's exports of many stations: real files and real seals, cast without a visit each.

Envelopes are sealed on all cores and laid into the stations' slots as casting would; the exports
are then written by the program. Cards get key pairs drawn at random, since Argon2id, which makes
them from what is printed, is measured apart; the centre sees their public keys only.
"""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import insert

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.models.station import Card
from mbdesk.services.centre.central_file import CentralFile, unlock_signing
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.stations.station_register import NewStation, add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync.credentials import CardKey, card_credential, card_public
from mbdesk.sync.envelopes import BallotSealer, Binding, VoterSealer, envelope_hash
from mbdesk.sync.padding import pack_choice
from tests.bench.scene import CHEAP, ITEMS, setup_of, some_choices
from tests.bench.steps import CENTRAL, KEY_FILE, PASSPHRASE_FILE
from tests.keys import PASSPHRASE, known_keys

CORES = os.cpu_count() or 1
AT_A_TIME = 2000
_SLOT = 'INSERT INTO vote_slot (id, day, kind, "outer", "inner") VALUES (?, ?, ?, ?, ?)'

Envelope = tuple[bytes, bytes]
"""Outer and inner."""


@dataclass(frozen=True, slots=True)
class Evening:
    """What is measured: so many ballots at so many stations, with cards or in open voting."""

    ballots: int
    stations: int
    access: VoterAccess = VoterAccess.OPEN

    @property
    def of_each(self) -> int:
        """Ballots at each station."""
        return self.ballots // self.stations

    @property
    def rules(self) -> Rules:
        """The rules of its process."""
        return Rules(access=self.access, max_choices=3)

    def __str__(self) -> str:
        at = "1 station" if self.stations == 1 else f"{self.stations} stations"
        return f"{self.ballots:,} at {at}, {self.access.value}"


@dataclass(frozen=True, slots=True)
class _Share:
    """Envelopes that a worker makes: `cards` one for each ballot, or none in open voting."""

    tally: bytes
    roll: bytes
    binding: Binding
    number: int
    cards: tuple[CardKey, ...]


def export_all(evening: Evening, folder: Path) -> None:
    """Set a process up in a folder, seal all ballots, and write the stations' last exports there.

    The central file has heard of no vote then. Its key file lies beside it, and the passphrase too.
    """
    setup = setup_of(evening.rules)
    key_file, keys = folder / KEY_FILE, known_keys(setup)
    (folder / PASSPHRASE_FILE).write_text(PASSPHRASE, "utf-8")
    with create_central(folder / CENTRAL, setup, key_file, keys, cost=CHEAP) as central:
        set_ballot(central, ITEMS)
        cards = _cards(central, evening)
        open_voting(central)
        key = unlock_signing(central, key_file, PASSPHRASE)
        start = 0
        for number in range(evening.stations):
            new = add_station(central, f"Station {number}", "Bibliotek", StationKind.TABLE)
            pack = write_pack(central, new.station.id, folder, key)
            own = tuple(cards[start : start + evening.of_each])
            _station_export(pack, new, folder, evening.of_each, own)
            start += evening.of_each


def _cards(central: CentralFile, evening: Evening) -> list[CardKey]:
    """Store a card's public key for every ballot; none in open voting."""
    if evening.access is not VoterAccess.CARD:
        return []
    cards = [CardKey(serial, secrets.token_bytes(32)) for serial in range(1, evening.ballots + 1)]
    with central.database.unit() as session:
        for start in range(0, len(cards), AT_A_TIME):
            part = cards[start : start + AT_A_TIME]
            rows = [{"serial": card.serial, "public": card_public(card)} for card in part]
            session.execute(insert(Card), rows)
        the_process(session).edition += 1
    return cards


def _station_export(
    pack: Path, new: NewStation, folder: Path, ballots: int, cards: tuple[CardKey, ...]
) -> None:
    """Enrol a station, let it hold the ballots, and write its last export."""
    place = folder / "station"
    with enrol(pack, place, new.code) as station:
        with closing(sqlite3.connect(place / DATABASE_NAME)) as file:
            for part in _sealed(station, ballots, cards):
                _lay_into_slots(file, station.today(), part)
            file.commit()
        export(station, folder, final=True)
    pack.unlink()
    shutil.rmtree(place)


def _lay_into_slots(file: sqlite3.Connection, day: str, envelopes: list[Envelope]) -> None:
    rows = ((secrets.randbits(62), day, "V", outer, inner) for outer, inner in envelopes)
    file.executemany(_SLOT, rows)


def _sealed(
    station: StationFolder, ballots: int, cards: tuple[CardKey, ...]
) -> Iterator[list[Envelope]]:
    keys, access = station.frame.keys, station.frame.rules.access
    roll = b"" if access is VoterAccess.OPEN else keys.roll
    shares = [
        _Share(keys.tally, roll, station.binding, min(AT_A_TIME, ballots - start), part)
        for start in range(0, ballots, AT_A_TIME)
        for part in [cards[start : start + AT_A_TIME]]
    ]
    with ProcessPoolExecutor(CORES, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_seal, shares)


def _seal(share: _Share) -> list[Envelope]:
    """Make envelopes; runs in a worker process."""
    ballot = BallotSealer(share.tally, share.binding)
    size = Rules(max_choices=3).ballot_bytes
    inners = [ballot.seal(pack_choice(choice, size)) for choice in some_choices(share.number)]
    if not share.roll:
        return [(b"", inner) for inner in inners]
    voter = VoterSealer(share.roll)
    digests = [envelope_hash(share.binding, inner) for inner in inners]
    outers = [
        voter.seal(card_credential(card, digest), digest)
        for card, digest in zip(share.cards, digests, strict=True)
    ]
    return list(zip(outers, inners, strict=True))
