"""Counting: reconcile, set duplicates aside, open, check, store; then ties and the result.

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
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import Choice, TieRule
from mbdesk.domain.records import new_id
from mbdesk.domain.result import Result, Tie
from mbdesk.errors.centre import (
    AlreadyCountedError,
    DecisionFixedError,
    NoTieError,
    NotReconciledError,
    NotTiedError,
    StationsMissingError,
    VotingNotClosedError,
)
from mbdesk.models.process import OpenedBallot, Tally, TieDecision
from mbdesk.models.slots import NO_CREDENTIAL, Envelope
from mbdesk.models.station import Card, Station
from mbdesk.services.centre.central_file import CentralFile, TallyKey
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.contents import ballot, counts, the_process
from mbdesk.services.counting.envelope_opening import UNREADABLE, open_envelopes
from mbdesk.services.counting.result import result, stored_content
from mbdesk.sync.credentials import card_verifier
from mbdesk.sync.padding import NotAChoiceError, unpack_choice
from mbdesk.tally.validity import problem
from mbdesk.tally.votes import set_aside
from mbdesk.words import Words

BATCH = 2000
UNREADABLE_REASON = "unreadable"
PROTOCOL_WRITTEN = "protocol_written"
LONGEST_BASIS = 500
"""Characters of what a decision rests on, at most."""


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
    envelopes = central.counts().envelopes
    with _pool(executor, envelopes) as pool, central.database.unit() as session:
        missing = _check_ready(session, without)
        aside = _set_aside(session)
        contents = _open_all(session, key, aside, pool, progress)
        _store(session, central.today(), contents, aside, missing)
    return result(central)


def settle_tie(central: CentralFile, order: tuple[str, ...], basis: str) -> Result:
    """Record a decision on items with equally many votes and return the result with it.

    Under `TieRule.LOT`, `basis` is the published seed and `order` only names the items. A later
    decision on the same items takes the place of the earlier one, until the protocol has been
    written with it.

    Raises NotCountedError, NoTieError, NotTiedError(tied), DecisionFixedError, FieldError(basis),
    LettersWithoutFontError.
    """
    counted = result(central)
    tie = _tie_of(counted.outcome.ties, order)
    basis = fitting_text("basis", basis, LONGEST_BASIS)
    check_letters(basis)
    with central.database.unit() as session:
        process = the_process(session)
        replaced = _decided_before(session, order)
        if replaced is not None:
            if _protocol_follows(session, process.id, replaced.id):
                raise DecisionFixedError
            session.delete(replaced)
        decision = TieDecision(
            id=new_id(), order=list(order), votes=tie.votes, basis=basis, day=central.today()
        )
        session.add(decision)
        earlier = {"replaces": replaced.id} if replaced is not None else {}
        facts: dict[str, str | int] = {"items": len(order), "decision": decision.id, **earlier}
        note(session, process.id, central.today(), "tie_settled", **facts)
    return result(central)


def replaceable_ties(central: CentralFile, counted: Result) -> tuple[Tie, ...]:
    """Return the ties whose decision `settle_tie` would still replace."""
    with central.database.reading() as session:
        process = the_process(session).id
        return tuple(
            tie
            for tie in counted.outcome.ties
            if (decision := _decided_before(session, tie.codes)) is not None
            and not _protocol_follows(session, process, decision.id)
        )


def write_count_protocol(central: CentralFile, path: Path, words: Words, language: str) -> Path:
    """Write the protocol of the count as PDF; the decisions that it tells of then stand.

    Raises NotCountedError, and what `durable.named_faults` raises.
    """
    from mbdesk.reports.protocol import write_protocol  # the PDF library is slow to import

    written = write_protocol(result(central), path, words, language)
    note_protocol(central)
    return written


def note_protocol(central: CentralFile) -> None:
    """Note that the protocol has been written: what it tells of decisions now stands."""
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), PROTOCOL_WRITTEN)


def _tie_of(ties: Sequence[Tie], order: tuple[str, ...]) -> Tie:
    """Return the tie that an order is of: exactly its items, each once."""
    open_ties = [tie for tie in ties if tie.rule is not TieRule.BALLOT_ORDER]
    if not open_ties:
        raise NoTieError
    for tie in open_ties:
        if sorted(tie.codes) == sorted(order):
            return tie
    waiting = [tie for tie in open_ties if not tie.order] or open_ties
    raise NotTiedError(tied="; ".join(", ".join(tie.codes) for tie in waiting))


def _decided_before(session: Session, order: tuple[str, ...]) -> TieDecision | None:
    decisions = session.scalars(select(TieDecision))
    return next((each for each in decisions if set(each.order) == set(order)), None)


def _protocol_follows(session: Session, process: str, decision: str) -> bool:
    """Tell whether the protocol was written after a decision was recorded."""
    log = events(session, process)
    recorded = [event.number for event in log if event.parameters.get("decision") == decision]
    written = [event.number for event in log if event.code == PROTOCOL_WRITTEN]
    return bool(recorded and written) and max(written) > max(recorded)


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
        if counts(session, station.id).envelopes != station.signed_for:
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
    pool: Executor,
    progress: Progress,
) -> Counter[bytes]:
    total = counts(session).envelopes
    contents: Counter[bytes] = Counter()
    process_id = the_process(session).id
    batches = _shuffled_batches(session, frozenset().union(*aside.values()))
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
    return _Issued({bytes(verifier) for verifier in session.scalars(select(Card.verifier))})


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
