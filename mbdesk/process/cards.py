"""Making voting cards: one-time codes; what is kept recognises a card and cannot make one."""

import secrets
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from os import cpu_count

from sqlalchemy import func, select

from mbdesk.errors import FrameFixedError
from mbdesk.models.station import Card
from mbdesk.process.central import CentralFile, the_process
from mbdesk.process.log import note
from mbdesk.process.progress import Progress, silent
from mbdesk.sync.codes import SECRET_BITS, card_code
from mbdesk.sync.credentials import card_credential, card_verifier

AT_A_TIME = 64


def make_cards(central: CentralFile, number: int, progress: Progress = silent) -> tuple[str, ...]:
    """Make `number` new voting cards and return their codes, to be printed and forgotten.

    Takes about 5 ms a card on two cores (Argon2id). Raises FrameFixedError when voting has
    opened, CancelledError.
    """
    with central.database.reading() as session:
        process = the_process(session)
        process_id, opened = process.id, process.voting_opened
        first = (session.scalar(select(func.max(Card.serial))) or 0) + 1
    if opened:
        raise FrameFixedError
    pairs = [(first + n, secrets.randbits(SECRET_BITS)) for n in range(number)]
    cards: list[Card] = []
    for verifier in _verifiers(process_id, pairs):
        cards.append(Card(serial=pairs[len(cards)][0], verifier=verifier))
        progress(len(cards), number)
    with central.database.unit() as session:
        session.add_all(cards)
        the_process(session).edition += 1
        note(session, process_id, central.today(), "cards_made", number=number)
    return tuple(card_code(serial, secret) for serial, secret in pairs)


def verifier_of(process_id: str, serial: int, secret: int) -> bytes:
    """Return what recognises one card; runs in a worker process."""
    return card_verifier(card_credential(process_id, serial, secret))


def _verifiers(process_id: str, pairs: Iterable[tuple[int, int]]) -> Iterator[bytes]:
    serials, secret_parts = zip(*pairs, strict=True)
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        ids = [process_id] * len(serials)
        yield from pool.map(verifier_of, ids, serials, secret_parts, chunksize=AT_A_TIME)
