"""Box, count, and new count at the centre: each step is one transaction, and fixes what it says.

Boxing fixes the list of exports and every envelope's fate; opening counts the ballots in the box;
what comes later changes neither. In the simple scheme both are done at once::

    tally(central, keys)  # StationsMissingError: Library has sent no last export
    count_as_heard(central, library.id, way)  # centre.closing: with a reason and two names
    tally(central, keys)  # a Result, which names the Library

In the strict scheme the box goes to another computer on a stick, and the result comes back::

    make_box(central, roll)
    write_box_file(central, stick, signing)
    count_box_file(stick / "….mbbox", stick, keys, today)  # there: counting.count_elsewhere
    take_result(central, result_to_take(central, stick / "….mbresult"))  # counting.result_taking
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Frame
from mbdesk.domain.result import BoxCore, Result, StationLine
from mbdesk.domain.vote_state import Act
from mbdesk.errors.counting import NotReconciledError
from mbdesk.models.station import Card, VoidCard
from mbdesk.services.centre.central_file import (
    CentralFile,
    CountingKeys,
    RollKey,
    SigningKey,
    TallyKey,
)
from mbdesk.services.centre.merging.run_chunks import run_blocks
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.stations.station_register import station_lines
from mbdesk.services.centre.vote_acts import enter, require
from mbdesk.services.centre.voting.closing import AsHeard, note_as_heard
from mbdesk.services.centre.voting.vote_ways import withdrawn_items
from mbdesk.services.common.audit_log import note, note_decision
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import Box, inners_of, write_box
from mbdesk.services.counting.boxing import (
    Numbers,
    Roll,
    StationRun,
    decide_fates,
)
from mbdesk.services.counting.facts import check_heard, note_few
from mbdesk.services.counting.opening import Inners, open_box
from mbdesk.services.counting.result_file import write_result
from mbdesk.services.counting.soundness import before_opening
from mbdesk.services.counting.stored_box import (
    BOXED,
    drop_box,
    mark_replaced,
    newest_box,
    store_box,
    stored_box,
)
from mbdesk.services.counting.stored_count import count_record, keep_count
from mbdesk.services.counting.workers import ALONE, Workers
from mbdesk.sync.documents import frame_digest
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.runs import Layout


def tally(
    central: CentralFile,
    keys: CountingKeys,
    *,
    few: WayOut | None = None,
    heard: AsHeard | None = None,
    workers: Workers = ALONE,
) -> Result:
    """Box and count on one computer; raises what `make_box` and `count_box` raise."""
    make_box(central, keys.roll, few=few, heard=heard, workers=workers)
    return count_box(central, keys.tally, workers)


def make_box(
    central: CentralFile,
    key: RollKey,
    *,
    few: WayOut | None = None,
    heard: AsHeard | None = None,
    workers: Workers = ALONE,
) -> Box:
    """Fix the exports that are counted, and decide with the roll key what becomes of each envelope.

    `few` is why it is made though few envelopes differ from an earlier count; it is noted where it
    is so. `heard` is a decision on stations that are still waited for, noted with the box.
    Interrupted, nothing has happened.

    Raises NotAllowedNowError, StationsMissingError(stations), FewDifferError,
    NotReconciledError(station), FieldError, LettersWithoutFontError, CancelledError.
    """
    few = few and decided(few)
    with central.database.unit() as session:
        require(session, Act.BOX)
        if heard is not None:
            note_as_heard(session, central.today(), heard)
        check_heard(session)
        note_few(session, central.today(), few)
        frame = the_process(session).to_frame()
        runs = [_run(session, frame, line) for line in station_lines(session)]
        core = _core(session, frame, runs)
        numbers = decide_fates(runs, frame, _roll(session, key), workers)
        _check_sums(runs, numbers)
        box = store_box(session, core, numbers, central.today())
        enter(session, Act.BOX)
        note(session, frame.id, central.today(), BOXED, box=box.number, digest=box.digest)
        return box


def count_box(central: CentralFile, key: TallyKey, workers: Workers = ALONE) -> Result:
    """Open the box with the tally key, count, and return the result; a tie may still be open.

    Raises NotAllowedNowError, CountDayError, CancelledError.
    """
    with central.database.unit() as session:
        require(session, Act.COUNT)
        box, inners = _box_and_inners(session)
        box.check_day(central.today())
        opened = open_box(box.core, box.numbers, inners, key.private, workers)
        record = box.record(opened, central.today())
        return keep_count(session, central, record, Act.COUNT)


def write_box_file(
    central: CentralFile, folder: Path, key: SigningKey, *, named_in: str = ""
) -> Path:
    """Write the signed box into `folder`, to be counted on another computer.

    `named_in` is the language of its name, see `DocumentNames`.

    Raises NotAllowedNowError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    with central.database.reading() as session:
        require(session, Act.WRITE_BOX)
        box, inners = _box_and_inners(session)
        name = DocumentNames(box.core.frame, named_in).box(box.number)
        return write_box(box, inners, folder / name, key.private)


def sign_result(
    central: CentralFile,
    folder: Path,
    key: SigningKey,
    *,
    number: int | None = None,
    named_in: str = "",
) -> Path:
    """Write the signed result of the newest count into `folder`, and return where it stands.

    `number` is that of an earlier count: its result is written again, byte for byte, at any time
    after. `named_in` is the language of its name, see `DocumentNames`.

    Raises NotAllowedNowError, NotCountedError (no count has that number), TieOpenError,
    DiskFullError, FileReadOnlyError, MediumLostError.
    """
    with central.database.reading() as session:
        if number is None:
            require(session, Act.WRITE_RESULT)
        record = count_record(session, number)
    name = DocumentNames(record.core.frame, named_in).result(record.number)
    return write_result(record, folder / name, key.private)


def new_count(central: CentralFile, why: WayOut) -> None:
    """Begin a new count: what came late may then be taken in, and a further box is made.

    The count before it stays, marked as replaced. Raises NotAllowedNowError, FieldError,
    LettersWithoutFontError.
    """
    why = decided(why)
    with central.database.unit() as session:
        require(session, Act.NEW_COUNT)
        process, day = the_process(session).id, central.today()
        replaced = mark_replaced(session, day, why)
        note_decision(session, process, day, "new_count", why, replaces=replaced)
        enter(session, Act.NEW_COUNT)


def take_box_back(central: CentralFile, why: WayOut) -> None:
    """Take the box back before anything in it has been opened: late exports may come in again.

    Raises NotAllowedNowError, FieldError, LettersWithoutFontError.
    """
    why = decided(why)
    with central.database.unit() as session:
        require(session, Act.UNBOX)
        number = newest_box(session).number
        drop_box(session)
        enter(session, Act.UNBOX)
        process = the_process(session).id
        note_decision(session, process, central.today(), "unboxed", why, box=number)


def _box_and_inners(session: Session) -> tuple[Box, list[Inners]]:
    """Return the newest box, and the inner envelopes in it from the runs that it stands on.

    It is the box as it was made, also after the count: with the fates from before it was opened.
    """
    box = stored_box(session)
    box = replace(box, numbers=tuple(map(before_opening, box.numbers)))
    runs = [_run(session, box.core.frame, line) for line in box.core.stations]
    return box, [inners_of(run, each) for run, each in zip(runs, box.numbers, strict=True)]


def _run(session: Session, frame: Frame, line: StationLine) -> StationRun:
    layout = Layout.of(Binding(frame.mode, frame.id, line.station), frame.rules)
    return StationRun(line, layout, lambda: run_blocks(session, line.station))


def _core(session: Session, frame: Frame, runs: Sequence[StationRun]) -> BoxCore:
    items = ballot(session)
    cards = dict(session.execute(select(Card.serial, Card.public)).all())
    return BoxCore(
        frame=frame,
        items=items,
        frame_digest=frame_digest(frame, items, cards),
        withdrawn=withdrawn_items(session),
        void_cards=tuple(session.scalars(select(VoidCard.serial).order_by(VoidCard.serial))),
        stations=tuple(run.line for run in runs),
        numbers="",
    )


def _roll(session: Session, key: RollKey) -> Roll:
    void = select(VoidCard.serial)
    rows = session.execute(select(Card.serial, Card.public).where(Card.serial.not_in(void)))
    return Roll(key.private, dict(rows.all()))


def _check_sums(runs: Sequence[StationRun], numbers: Sequence[Numbers]) -> None:
    """Raise NotReconciledError unless each station's envelopes are as many as it signed for."""
    for run, each in zip(runs, numbers, strict=True):
        if len(each) != run.line.envelopes:
            raise NotReconciledError(station=run.line.full_name)
