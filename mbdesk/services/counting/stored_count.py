"""What the centre keeps of boxes and counts, frozen: the newest stands, earlier ones stay.

What a count comes to is kept beside what it stands on, so that a page shows it at once::

    store_count(session, record)
    counted_result(session)  # from the figures that were kept, without adding up
    compute(count_record(session))  # the same, from the ballots and fates
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, undefer

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.records import new_id
from mbdesk.domain.result import BoxCore, FoundEnvelope, Replacement, Result, Tie
from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.errors.centre import NotCountedError
from mbdesk.models.base import find_row
from mbdesk.models.counting import Box as BoxRow
from mbdesk.models.counting import BoxNumbers, CountedBallot, OpenedTest, TieDecision
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.vote_acts import require, state_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import Box, BoxFacts
from mbdesk.services.counting.boxing import Numbers, numbers_digest
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.count_figures import (
    CountFigures,
    figures_of,
    kept_figures,
    read_figures,
)
from mbdesk.services.counting.opening import TestBallot, packed_choice
from mbdesk.services.counting.result import CountRecord, compute, count_core, count_digest
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.documents import REPLACEMENT
from mbdesk.sync.padding import unpack_choice
from mbdesk.sync.records import from_json, to_json

BOXED = "boxed"
"""The event that a box was made, with its number and digest."""


def store_box(session: Session, core: BoxCore, numbers: tuple[Numbers, ...], day: str) -> Box:
    """Keep a new box, after any before it, and return it."""
    core = replace(core, numbers=numbers_digest(numbers))
    number = next_number(session)
    box = Box(core, numbers, day, number, _replaces(session, number))
    session.add(
        BoxRow(
            number=box.number,
            day=box.day,
            records=box.records,
            core=encode(to_json(core, box.records)),
            digest=box.digest,
            counted_on="",
            figures=kept_figures(CountFigures({each.station: each.fates() for each in numbers})),
            replaced=b"",
        )
    )
    session.flush()
    session.add_all(
        BoxNumbers(box=box.number, station_id=each.station, packed=each.packed) for each in numbers
    )
    return box


def next_number(session: Session) -> int:
    """Return the number of the next box: no number is given twice.

    The log knows also those that were taken back; their files may still lie on a stick.
    """
    made = select(AuditEvent.parameters).where(
        AuditEvent.station_id == the_process(session).id, AuditEvent.code == BOXED
    )
    return 1 + max((int(each["box"]) for each in session.scalars(made)), default=0)


def counted_box(session: Session, number: int) -> BoxRow:
    """Return the row of a box that was counted, by its number. Raises NotCountedError."""
    row = find_row(session, BoxRow, number, undefer(BoxRow.core))
    if row is None or not row.counted_on:
        raise NotCountedError
    return row


def newest_box(session: Session) -> BoxRow:
    """Return the row of the newest box. Raises NotCountedError without one."""
    row = _newest(session)
    if row is None:
        raise NotCountedError
    return row


def _newest(session: Session) -> BoxRow | None:
    rows = select(BoxRow).order_by(BoxRow.number.desc()).limit(1).options(undefer(BoxRow.core))
    return session.scalars(rows).first()


def counted_numbers(session: Session) -> Sequence[int]:
    """Return the numbers of all boxes that were counted, the oldest first."""
    counted = select(BoxRow.number).where(BoxRow.counted_on != "")
    return session.scalars(counted.order_by(BoxRow.number)).all()


def stored_box(session: Session, number: int | None = None) -> Box:
    """Return the newest box, or the counted one of that number, with fates as they now are.

    Raises NotCountedError without one.
    """
    row = newest_box(session) if number is None else counted_box(session, number)
    core = from_json(BoxCore, decode(row.core), row.records)
    numbers = tuple(_numbers(session, core, row.number))
    return Box(core, numbers, row.day, row.number, _replaces(session, row.number), row.records)


def mark_replaced(session: Session, day: str, why: WayOut) -> int:
    """Mark the newest count as replaced by the one that begins, and return its number."""
    row = newest_box(session)
    # While a tie is open nothing has the digest: no result was signed, no protocol told it.
    digest = read_figures(row.figures).digest
    told = Replacement(row.number, digest, day, why.reason, why.names)
    row.replaced = encode(REPLACEMENT.dump(told))
    return row.number


def replacement(row: BoxRow) -> Replacement | None:
    """Return why a new count took the place of the one of this box, None while it stands."""
    return REPLACEMENT.load(decode(row.replaced)) if row.replaced else None


def _replaces(session: Session, number: int) -> Replacement | None:
    """Return what a count says of the one before it, None for the first.

    Boxes between the two were taken back.
    """
    before = select(BoxRow).where(BoxRow.number < number, BoxRow.replaced != b"")
    row = session.scalars(before.order_by(BoxRow.number.desc()).limit(1)).first()
    return replacement(row) if row is not None else None


def box_facts(session: Session) -> BoxFacts | None:
    """Return the facts of a box that waits for its count, None where none does.

    They are read from what was kept with it: its envelopes may be a million.
    """
    row = _newest(session) if state_of(session) is VoteState.BOXED else None
    return _facts_of(row) if row is not None else None


def _facts_of(row: BoxRow) -> BoxFacts:
    core = from_json(BoxCore, decode(row.core), row.records)
    fates = read_figures(row.figures).fates.values()
    return BoxFacts.from_fates(core, row.number, row.digest, fates)


def box_to_count(central: CentralFile) -> BoxFacts:
    """Return the facts of the box that waits for its count. Raises NotAllowedNowError."""
    with central.database.reading() as session:
        require(session, Act.COUNT)
        return _facts_of(newest_box(session))


def drop_box(session: Session) -> None:
    """Take the newest box back, which nobody has opened; its number is not given again."""
    row = newest_box(session)
    session.execute(delete(BoxNumbers).where(BoxNumbers.box == row.number))
    session.delete(row)


def store_count(session: Session, record: CountRecord) -> None:
    """Keep what a count left beside its box."""
    row = newest_box(session)
    row.counted_on = record.counted_on
    for each in record.numbers:
        held = session.get_one(BoxNumbers, (row.number, each.station))
        held.packed = each.packed
    session.add_all(
        CountedBallot(box=row.number, content=content, number=times)
        for content, times in record.ballots.items()
    )
    session.add_all(
        OpenedTest(box=row.number, digest=test.digest, content=_content(test, record.core))
        for test in record.tests
    )
    _keep_figures(row, record)
    session.flush()


def keep_decisions(session: Session, record: CountRecord, day: str) -> None:
    """Keep the decisions on ties that were made where a box was counted, each with its event.

    The event is what a later protocol is held against, which fixes the decisions before it.
    """
    for tie in record.decisions:
        if tie.rule is TieRule.BALLOT_ORDER:
            continue
        decision = TieDecision(
            id=new_id(),
            box=record.number,
            order=list(tie.order),
            votes=tie.votes,
            basis=tie.basis,
            day=day,
        )
        session.add(decision)
        facts: dict[str, str | int] = {"items": len(tie.order), "decision": decision.id}
        note(session, record.core.frame.id, day, "tie_settled", **facts)


def refresh_figures(session: Session) -> None:
    """Work out anew what the newest count comes to, after a decision on a tie."""
    _keep_figures(newest_box(session), count_record(session))
    session.flush()


def _keep_figures(row: BoxRow, record: CountRecord) -> None:
    result = compute(record)
    settled = result.outcome.settled
    digest = count_digest(count_core(record, result)) if settled else ""
    row.figures = kept_figures(figures_of(result, digest))


def look_up_here(central: CentralFile, asked: str) -> FoundEnvelope:
    """Return the envelope with a code in the newest count of the central file.

    Raises NotCountedError, and what `look_up` raises.
    """
    with central.database.reading() as session:
        return look_up(count_record(session), asked)


def count_record(session: Session, number: int | None = None) -> CountRecord:
    """Return what the newest count left, or the one of that number. Raises NotCountedError."""
    row = counted_box(session, number or newest_box(session).number)
    core = from_json(BoxCore, decode(row.core), row.records)
    ballots = select(CountedBallot.content, CountedBallot.number)
    ballots = ballots.where(CountedBallot.box == row.number).order_by(CountedBallot.content)
    return CountRecord(
        core=core,
        numbers=tuple(_numbers(session, core, row.number)),
        ballots={bytes(content): times for content, times in session.execute(ballots)},
        tests=tuple(_tests(session, row.number)),
        decisions=tuple(_decisions(session, row.number, core.frame.rules.tie)),
        number=row.number,
        counted_on=row.counted_on,
        replaces=_replaces(session, row.number),
        records=row.records,
    )


def counted_result(session: Session, number: int | None = None) -> Result:
    """Return the newest result, or the one of that number, from the figures that were kept.

    Raises NotCountedError.
    """
    row = counted_box(session, number or newest_box(session).number)
    figures = read_figures(row.figures)
    return Result(
        core=from_json(BoxCore, decode(row.core), row.records),
        number=row.number,
        counted_on=row.counted_on,
        fates=figures.fates,
        blank=figures.blank,
        votes=figures.votes,
        outcome=figures.outcome,
        box=row.digest,
        replaces=_replaces(session, row.number),
        replaced=replacement(row),
    )


def counted_digest(session: Session) -> str:
    """Return the digest of the newest count, as kept; empty while it has a tie open, or none is."""
    row = session.scalars(select(BoxRow).order_by(BoxRow.number.desc()).limit(1)).first()
    return read_figures(row.figures).digest if row is not None else ""


def _numbers(session: Session, core: BoxCore, box: int) -> Iterator[Numbers]:
    for line in core.stations:
        rows = select(BoxNumbers.packed)
        rows = rows.where(BoxNumbers.box == box, BoxNumbers.station_id == line.station)
        yield Numbers(line.station, bytes(session.scalars(rows).one()))


def _tests(session: Session, box: int) -> Iterator[TestBallot]:
    rows = select(OpenedTest).where(OpenedTest.box == box).order_by(OpenedTest.digest)
    for row in session.scalars(rows):
        yield TestBallot(row.digest, unpack_choice(bytes(row.content)) if row.content else None)


def _content(test: TestBallot, core: BoxCore) -> bytes:
    return b"" if test.choice is None else packed_choice(test.choice, core)


def _decisions(session: Session, box: int, rule: TieRule) -> Iterator[Tie]:
    rows = select(TieDecision).where(TieDecision.box == box).order_by(TieDecision.id)
    for row in session.scalars(rows):
        yield Tie(tuple(sorted(row.order)), row.votes, rule, tuple(row.order), row.basis)
