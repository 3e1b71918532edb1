"""Writes a sheet for an office that assesses proposals without the program.

::

    write_sheet(central, Path("trafik.xlsx"), SheetOrder("Trafik", Asked()), reader_of("sv"))

What comes back is read by `returned_sheets`. Proposals of people with a protected identity are
left out: they are assessed at the desk.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from mbdesk.domain.assessment import Verdict
from mbdesk.domain.register import Translation
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.errors.files import FieldError
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.acts import LONGEST_DEPARTMENT, evaluation_of_entry
from mbdesk.services.centre.evaluation.board import BoardQuery, read_board
from mbdesk.services.centre.evaluation.sheet_columns import (
    ABOVE,
    ASSESSOR,
    CODE,
    DEPARTMENT,
    HOW_TO,
    NUMBER,
    PLACE,
    PROCESS,
    TEXT,
    TITLE,
    VERDICT,
    VERSION,
    Asked,
    heading_of,
    subject_names,
)
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import entry_of
from mbdesk.services.centre.register.dossier import digest_of_texts, records_of
from mbdesk.services.centre.register.entries import texts_of
from mbdesk.services.centre.register.reading import reads_now
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.exchange.spreadsheets import MOST_ROWS
from mbdesk.words.exchange.workbooks import Headings, write_xlsx
from mbdesk.words.findings import VERDICTS
from mbdesk.words.phrase import Reader

_ABOVE = 6
"""Rows above the proposals: whose sheet it is, how it is filled in, and the headings."""


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """A sheet that is wanted: for which department, what it is asked, on which proposals.

    Without `numbers` it has all that stand on the board.
    """

    department: str
    asked: Asked
    numbers: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class WrittenSheet:
    """Where a sheet stands, how many proposals it has, and how many protected ones are left out."""

    path: Path
    proposals: int
    left_out: int


def write_sheet(
    central: CentralFile, path: Path, order: SheetOrder, reader: Reader
) -> WrittenSheet:
    """Write a department's sheet as a workbook, and note it.

    Raises FieldError for a department without a name, nothing that is asked, and more proposals
    than a workbook is read with; NoSuchProposalError, LettersWithoutFontError, and what
    `publish_file` raises.
    """
    department = fitting_text("department", order.department, LONGEST_DEPARTMENT)
    check_letters(department)
    numbers = read_board(central, BoardQuery()) if order.numbers is None else order.numbers
    if not order.asked.subjects and not order.asked.costs:
        raise FieldError(field="criterion", wanted="something")
    most = MOST_ROWS - _ABOVE
    if not 0 < len(numbers) <= most:
        raise FieldError(field="proposals", wanted="number", least=1, most=most)
    with central.database.reading() as session:
        entries = [entry_of(session, number) for number in numbers]
        shown = [entry for entry in entries if not entry.protected]
        rows = list(_rows(session, shown, order.asked))
        above = list(_above(session, department, reader))
    names = subject_names(central.criteria, reader)
    headings = [heading_of(column, names, reader) for column in order.asked.columns]
    choices = _choices(order.asked, reader)
    written = write_xlsx(path, [*above, headings, *rows], choices, private=True)
    with central.database.unit() as session:
        facts: dict[str, str | int] = {"department": department, "number": len(shown)}
        note(session, the_process(session).id, central.today(), "sheet_written", **facts)
    return WrittenSheet(written, len(shown), len(entries) - len(shown))


def _choices(asked: Asked, reader: Reader) -> Headings:
    words = [VERDICTS[each].read(reader) for each in Verdict]
    judged = [place for place, column in enumerate(asked.columns) if column.kind == VERDICT]
    return Headings(_ABOVE, dict.fromkeys(judged, words))


def _above(session: Session, department: str, reader: Reader) -> Iterator[list[str | int]]:
    frame = the_process(session).to_frame()
    told = {
        PROCESS: in_language(frame.titles, reader.language),
        DEPARTMENT: department,
        CODE: process_fingerprint(frame.keys.signing, frame.id),
        ASSESSOR: "",
    }
    for name, value in told.items():
        yield [ABOVE[name].read(reader), value]
    yield [HOW_TO.fill(**{str(each): VERDICTS[each] for each in Verdict}).read(reader)]


def _rows(
    session: Session, entries: Sequence[RegisterEntry], asked: Asked
) -> Iterator[list[str | int]]:
    for entry in entries:
        place, text = _texts(session, entry)
        cells: dict[str, str | int] = {
            NUMBER: entry.number,
            TITLE: entry.title,
            PLACE: place,
            TEXT: text,
            VERSION: evaluation_of_entry(session, entry).newest,
        }
        yield [cells.get(column.kind, "") for column in asked.columns]


def _texts(session: Session, entry: RegisterEntry) -> tuple[str, str]:
    """Return where a proposal is to be and what it says, in Swedish where that was written."""
    now = reads_now(*texts_of(session, entry))
    if now.language == DEFAULT_LANGUAGE:
        return now.place, now.description
    said = next(
        (
            each
            for each in records_of(session, entry.key)
            if isinstance(each, Translation)
            and each.language == DEFAULT_LANGUAGE
            and each.original == digest_of_texts(now)
        ),
        None,
    )
    if said is None:
        return now.place, now.description
    told = (said.texts.get("title", ""), said.texts.get("description", now.description))
    return said.texts.get("place", now.place), "\n".join(filter(None, told))
