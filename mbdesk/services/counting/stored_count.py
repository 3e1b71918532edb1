"""What the centre keeps of counts, frozen: the newest stands, earlier ones stay.

What a count comes to is kept beside what it stands on, so that a page shows it at once::

    store_count(session, record)
    counted_result(session)  # from the figures that were kept, without adding up
    compute(count_record(session))  # the same, from the ballots and fates
"""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.records import new_id
from mbdesk.domain.result import BoxCore, FoundEnvelope, Result, Tie
from mbdesk.domain.vote_state import Act
from mbdesk.models.counting import Box as BoxRow
from mbdesk.models.counting import BoxNumbers, CountedBallot, OpenedTest, TieDecision
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.vote_acts import enter
from mbdesk.services.common.audit_log import note
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.count_figures import figures_of, kept_figures, read_figures
from mbdesk.services.counting.opening import TestBallot, packed_choice
from mbdesk.services.counting.participation import freeze_participation
from mbdesk.services.counting.result import CountRecord, compute, count_core, count_digest, whys_of
from mbdesk.services.counting.stored_box import (
    counted_box,
    newest_box,
    numbers_of,
    replacement,
    replaces,
)
from mbdesk.sync.canonical import decode
from mbdesk.sync.padding import unpack_choice
from mbdesk.sync.records import from_json


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


def keep_count(session: Session, central: CentralFile, record: CountRecord, act: Act) -> Result:
    """Keep a count as the newest one, which `act` brought about, and return its result."""
    store_count(session, record)
    enter(session, act)
    freeze_participation(session, record.number, central.today())
    process, counted = record.core.frame.id, sum(record.ballots.values())
    note(session, process, central.today(), "counted", box=record.number, counted=counted)
    return counted_result(session)


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
    result = replace(compute(record), whys=whys_of(record))
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
        numbers=tuple(numbers_of(session, core, row.number)),
        ballots={bytes(content): times for content, times in session.execute(ballots)},
        tests=tuple(_tests(session, row.number)),
        decisions=tuple(_decisions(session, row.number, core.frame.rules.tie)),
        number=row.number,
        counted_on=row.counted_on,
        replaces=replaces(session, row.number),
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
        replaces=replaces(session, row.number),
        replaced=replacement(row),
        whys=figures.whys,
    )


def counted_digest(session: Session) -> str:
    """Return the digest of the newest count, as kept; empty while it has a tie open, or none is."""
    row = session.scalars(select(BoxRow).order_by(BoxRow.number.desc()).limit(1)).first()
    return read_figures(row.figures).digest if row is not None else ""


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
