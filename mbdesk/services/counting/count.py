"""Counting: reconcile, set duplicates aside, open, check, store.

Nothing is opened before every station's envelopes are as many as its last export signed for, and
before the votes that repeat a credential have been set aside by the process's rule, unopened. What
is stored is enough to recompute the result, and not enough to tell whose a ballot was: the opened
contents with how often each occurred, and the figures of the reconciliation. The count is done
once::

    count(central, tally_key)  # StationsMissingError: Library has sent no last export
    count(central, tally_key, without=(library.id,))  # a Result, which names the Library
    count(central, tally_key)  # AlreadyCountedError
"""

import os
import secrets
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from multiprocessing import get_context

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import new_id
from mbdesk.domain.result import Result
from mbdesk.errors.centre import (
    AlreadyCountedError,
    NotReconciledError,
    StationsMissingError,
    VotingNotClosedError,
)
from mbdesk.models.process import OpenedBallot, Tally
from mbdesk.models.slots import NO_CREDENTIAL, Envelope
from mbdesk.models.station import Card, Station
from mbdesk.services.centre.central_file import CentralFile, TallyKey
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.contents import ballot, counts, the_process
from mbdesk.services.counting.envelope_opening import UNREADABLE, open_envelopes
from mbdesk.services.counting.result import result, stored_content
from mbdesk.sync.old_credentials import card_verifier
from mbdesk.sync.padding import NotAChoiceError, unpack_choice
from mbdesk.tally.validity import problem
from mbdesk.tally.votes import set_aside

BATCH = 2000
UNREADABLE_REASON = "unreadable"


def count(
    central: CentralFile,
    key: TallyKey,
    *,
    without: tuple[str, ...] = (),
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Result:
    """Open and count the votes, once, and return the result.

    `without` names stations (ids) that are known to be lost and are counted as far as they
    are in. The work is one transaction: interrupted, it has not happened.

    Raises:
        VotingNotClosedError, AlreadyCountedError, StationsMissingError(stations),
        NotReconciledError(station), CancelledError
    """
    central.rebuild()
    with central.database.unit() as session:
        missing = _check_ready(session, without)
        aside = _set_aside(session)
        contents = _open_all(session, key, aside, executor, progress)
        _store(session, central.today(), contents, aside, missing)
    return result(central)


def _pool(executor: Executor | None, envelopes: int) -> AbstractContextManager[Executor]:
    if executor is not None:
        return nullcontext(executor)
    if envelopes <= BATCH:  # a process takes longer to start than these take to open
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(_workers(), mp_context=get_context("spawn"))


def _workers() -> int:
    return os.cpu_count() or 1


def _check_ready(session: Session, without: tuple[str, ...]) -> list[str]:
    """Return the stations that are counted without; raise if the count may not begin."""
    if session.scalars(select(Tally)).first():
        raise AlreadyCountedError
    if not the_process(session).voting_closed:
        raise VotingNotClosedError
    stations = session.scalars(select(Station).order_by(Station.name)).all()
    missing = [station for station in stations if not station.final]
    unnamed = [station.full_name for station in missing if station.id not in without]
    if unnamed:
        raise StationsMissingError(stations=", ".join(unnamed))
    for station in stations:
        if counts(session, station.id).votes != station.signed_for:
            raise NotReconciledError(station=station.full_name)
    return [station.full_name for station in missing]


def _set_aside(session: Session) -> Mapping[bytes, frozenset[str]]:
    """Return per credential the ids of the envelopes set aside by the process's policy."""
    credential = Envelope.__table__.c.credential
    repeated = (
        select(credential)
        .where(credential != NO_CREDENTIAL)
        .group_by(credential)
        .having(func.count() > 1)
    )
    rows = session.execute(
        select(credential, Envelope.__table__.c.id, Envelope.__table__.c.sealed)
        .where(credential.in_(repeated))
        .order_by(Envelope.__table__.c.id)
    )
    groups: dict[bytes, list[tuple[str, bytes]]] = {}
    for key, row_id, sealed in rows:
        groups.setdefault(bytes(key), []).append((row_id, sha256(sealed).digest()))
    rules = the_process(session).to_rules()
    return {key: frozenset(ids) for key, ids in set_aside(groups, rules.duplicates).items()}


def _open_all(
    session: Session,
    key: TallyKey,
    aside: Mapping[bytes, frozenset[str]],
    executor: Executor | None,
    progress: Progress,
) -> Counter[bytes]:
    total = counts(session).votes
    contents: Counter[bytes] = Counter()
    process_id = the_process(session).id
    batches = _shuffled_batches(session, frozenset().union(*aside.values()))
    with _pool(executor, total) as pool:
        for opened in open_envelopes(batches, key.private, process_id, pool, _workers()):
            contents.update(opened)
            progress(contents.total(), total)
    return contents


def _shuffled_batches(session: Session, aside: frozenset[str]) -> Iterator[list[bytes]]:
    """Strip the outer envelopes: yield sealed ballots alone, shuffled by the CSPRNG."""
    table = Envelope.__table__
    issued = _issued(session)
    rows = session.execute(
        select(table.c.id, table.c.credential, table.c.sealed).order_by(table.c.id),
        execution_options={"yield_per": BATCH},
    )
    shuffle = secrets.SystemRandom().shuffle
    for part in rows.partitions(BATCH):
        batch = [
            bytes(sealed) if issued(credential) else UNREADABLE
            for row_id, credential, sealed in part
            if row_id not in aside
        ]
        shuffle(batch)
        yield batch


def _issued(session: Session) -> "_Issued":
    return _Issued({bytes(verifier) for verifier in session.scalars(select(Card.public))})


class _Issued:
    """Tells whether a credential belongs to a card that the centre made."""

    def __init__(self, verifiers: set[bytes]) -> None:
        self._verifiers = verifiers

    def __call__(self, credential: bytes) -> bool:
        return not self._verifiers or card_verifier(bytes(credential)) in self._verifiers


def _store(
    session: Session,
    day: str,
    contents: Counter[bytes],
    aside: Mapping[bytes, frozenset[str]],
    missing: list[str],
) -> None:
    process = the_process(session)
    rules, items, funds = process.to_rules(), ballot(session), process.funds
    invalid: Counter[str] = Counter()
    for plain, number in contents.items():
        choice = _choice(plain)
        reason = UNREADABLE_REASON if choice is None else problem(choice, rules, items, funds)
        if choice is None or reason is not None:
            invalid[reason or UNREADABLE_REASON] += number
        else:
            session.add(OpenedBallot(content=stored_content(choice), number=number))
    figures = {
        "invalid": dict(invalid),
        "set_aside": {key.hex(): sorted(ids) for key, ids in aside.items()},
        "missing": missing,
    }
    session.add(Tally(id=new_id(), counted_on=day, figures=figures))
    note(session, process.id, day, "counted", opened=contents.total())


def _choice(plain: bytes) -> Choice | None:
    try:
        return unpack_choice(plain)
    except NotAChoiceError:
        return None
