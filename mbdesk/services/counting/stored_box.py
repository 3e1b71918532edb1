"""What the centre keeps of ballot boxes: the newest stands, earlier ones stay.

A box waits for its count, is taken back, or is counted; a new count replaces the one before::

    store_box(session, core, numbers, day)
    box_facts(session)  # what the page tells of it, while it waits for its count
    drop_box(session)  # nobody has opened it: taken back
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, undefer

from mbdesk.domain.result import BoxCore, Replacement
from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.errors.counting import NotCountedError
from mbdesk.models.base import find_row
from mbdesk.models.counting import Box as BoxRow
from mbdesk.models.counting import BoxNumbers
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.vote_acts import require, state_of
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import Box, BoxFacts
from mbdesk.services.counting.boxing import Numbers, numbers_digest
from mbdesk.services.counting.count_figures import CountFigures, kept_figures, read_figures
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.documents import REPLACEMENT
from mbdesk.sync.records import from_json, to_json

BOXED = "boxed"
"""The event that a box was made, with its number and digest."""


def store_box(session: Session, core: BoxCore, numbers: tuple[Numbers, ...], day: str) -> Box:
    """Keep a new box, after any before it, and return it."""
    core = replace(core, numbers=numbers_digest(numbers))
    number = next_number(session)
    box = Box(core, numbers, day, number, replaces(session, number))
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


def newest_counted(session: Session) -> int:
    """Return the number of the newest box that was counted. Raises NotCountedError without one."""
    numbers = counted_numbers(session)
    if not numbers:
        raise NotCountedError
    return numbers[-1]


def stored_box(session: Session, number: int | None = None) -> Box:
    """Return the newest box, or the counted one of that number, with fates as they now are.

    Raises NotCountedError without one.
    """
    row = newest_box(session) if number is None else counted_box(session, number)
    core = from_json(BoxCore, decode(row.core), row.records)
    numbers = tuple(numbers_of(session, core, row.number))
    return Box(core, numbers, row.day, row.number, replaces(session, row.number), row.records)


def numbers_of(session: Session, core: BoxCore, box: int) -> Iterator[Numbers]:
    """Yield what a box keeps of the envelopes of each station, in the order of its core."""
    for line in core.stations:
        rows = select(BoxNumbers.packed)
        rows = rows.where(BoxNumbers.box == box, BoxNumbers.station_id == line.station)
        yield Numbers(line.station, bytes(session.scalars(rows).one()))


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


def replaces(session: Session, number: int) -> Replacement | None:
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


def box_to_count(central: CentralFile) -> BoxFacts:
    """Return the facts of the box that waits for its count. Raises NotAllowedNowError."""
    with central.database.reading() as session:
        require(session, Act.COUNT)
        return _facts_of(newest_box(session))


def _facts_of(row: BoxRow) -> BoxFacts:
    core = from_json(BoxCore, decode(row.core), row.records)
    fates = read_figures(row.figures).fates.values()
    return BoxFacts.from_fates(core, row.number, row.digest, fates)


def drop_box(session: Session) -> None:
    """Take the newest box back, which nobody has opened; its number is not given again."""
    row = newest_box(session)
    session.execute(delete(BoxNumbers).where(BoxNumbers.box == row.number))
    session.delete(row)
