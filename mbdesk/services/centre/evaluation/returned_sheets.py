"""Takes in a sheet that an office without the program has filled in.

Each row is judged on its own before anything is written; a fault in one holds up no other::

    seen = preview_sheet(central, Path("trafik.xlsx"))
    [(row.line, row.faults) for row in seen.rows if row.faults]
    take_sheet(central, seen)

What is found is put on record for the person and their department together, so that it never takes
the place of another assessor's word. What was taken before is not taken again, and what the same
person has found since the sheet was written stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from mbdesk.domain.assessment import CostPart, Evaluation
from mbdesk.domain.standing import FindingKind
from mbdesk.domain.texts import bare, without_controls
from mbdesk.errors import KnownError
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.errors.proposals import (
    JudgedSinceError,
    OtherSheetError,
    ProposalTwiceError,
    SheetOutdatedError,
)
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation import sheet_columns as sheet
from mbdesk.services.centre.evaluation.acts import (
    LONGEST_DEPARTMENT,
    Finding,
    Work,
    add_costs,
    add_findings,
    assessor_of,
    checked_finding,
    checked_parts,
    evaluation_of_entry,
    kind_of_finding,
    open_entry,
)
from mbdesk.services.centre.evaluation.sheet_columns import Column, as_heading
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.phrase import reader_of, translate
from mbdesk.words.typed_values import read_amount

_COVERS = translate("evaluation", "Cost")


class RowState(StrEnum):
    """What a row of a sheet would do. `EMPTY` says nothing, `SAME` what is on record already."""

    NEW = "new"
    SAME = "same"
    EMPTY = "empty"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row of a sheet by its line in the file; `number` is the proposal's, 0 where it tells none.

    `findings` and `parts` (of the costs) are what of it is news.
    """

    line: int
    cells: Mapping[Column, str]
    number: int = 0
    findings: tuple[Finding, ...] = ()
    parts: tuple[CostPart, ...] = ()
    faults: tuple[KnownError, ...] = ()
    state: RowState = RowState.WRONG

    @property
    def title(self) -> str:
        """What the proposal is called on the sheet."""
        return self.cells.get(Column(sheet.TITLE), "")


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """What came back: from which department, who assesses, and what each row would do.

    `unknown` are columns that are not read.
    """

    path: Path
    department: str
    assessor: str
    rows: tuple[ReturnedRow, ...]
    unknown: tuple[str, ...]

    def count(self, state: RowState) -> int:
        """Return how many rows would do this."""
        return sum(row.state is state for row in self.rows)


def preview_sheet(central: CentralFile, path: Path) -> ReturnedSheet:
    """Read a sheet and tell what each row would do; nothing is written.

    Raises what `read_table` raises, InvalidInputError for what is no sheet, OtherSheetError for one
    of another process, FieldError and LettersWithoutFontError where its department or who assessed
    is not told.
    """
    table = read_table(path)
    known, place = sheet.columns_by_heading(central.criteria), _head_of(path, table)
    columns = [known.get(as_heading(cell)) for cell in table[place]]
    told = [column for column in columns if column is not None]
    if len(set(told)) < len(told):
        raise InvalidInputError(path=str(path), reason="column_twice")
    department, assessor = _whose(central, path, table[:place])
    pairs = zip(table[place], columns, strict=True)
    unknown = tuple(heading for heading, column in pairs if heading and column is None)
    rows = [
        ReturnedRow(line, _cells(row, columns))
        for line, row in enumerate(table[place + 1 :], start=place + 2)
        if any(row)
    ]
    with central.database.reading() as session:
        judged = _judged(session, rows, department, assessor)
    return ReturnedSheet(path, department, assessor, judged, unknown)


def take_sheet(central: CentralFile, seen: ReturnedSheet) -> ReturnedSheet:
    """Put on record what is news, all in one transaction; return what each row has done.

    Rows are judged once more: what has changed since the preview is told as a fault of its row.
    """
    with central.database.unit() as session:
        rows = _judged(session, seen.rows, seen.department, seen.assessor)
        work = Work(session, central, seen.assessor)
        news = [row for row in rows if row.state is RowState.NEW]
        for row in news:
            entry = open_entry(session, row.number)
            add_findings(work, entry, row.findings)
            if row.parts:
                add_costs(work, entry, row.parts)
        if news:
            facts: dict[str, str | int] = {"department": seen.department, "number": len(news)}
            note(session, the_process(session).id, central.today(), "sheet_taken", **facts)
    return ReturnedSheet(seen.path, seen.department, seen.assessor, rows, seen.unknown)


def _head_of(path: Path, table: Sequence[Sequence[str]]) -> int:
    """Return the place of the row with the headings. Raises InvalidInputError."""
    known = sheet.columns_by_heading(())
    wanted = {Column(sheet.NUMBER), Column(sheet.VERSION)}
    for place, row in enumerate(table):
        if wanted <= {known.get(as_heading(cell)) for cell in row}:
            return place
    raise InvalidInputError(path=str(path), reason="no_sheet")


def _whose(central: CentralFile, path: Path, above: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return a sheet's department, and who assesses as they stand on record."""
    labels, frame = sheet.labels_above(), central.frame
    told = {labels.get(as_heading(row[0]), ""): row[1] for row in above if len(row) > 1}
    if not {sheet.DEPARTMENT, sheet.CODE} <= told.keys():
        raise InvalidInputError(path=str(path), reason="no_sheet")
    if told[sheet.CODE] != process_fingerprint(frame.keys.signing, frame.id):
        raise OtherSheetError(path=str(path))
    department = fitting_text("department", told[sheet.DEPARTMENT], LONGEST_DEPARTMENT)
    name = fitting_text("assessor", told.get(sheet.ASSESSOR, ""), LONGEST_DEPARTMENT)
    return department, assessor_of(central, f"{name}, {department}")


def _cells(row: Sequence[str], columns: Sequence[Column | None]) -> dict[Column, str]:
    pairs = zip(columns, row, strict=False)
    return {column: without_controls(cell) for column, cell in pairs if column and bare(cell)}


def _judged(
    session: Session, rows: Sequence[ReturnedRow], department: str, assessor: str
) -> tuple[ReturnedRow, ...]:
    seen: set[int] = set()
    judging = _Judging(session, department, assessor, seen)
    return tuple(map(judging.judge, rows))


@dataclass(frozen=True, slots=True)
class _Judging:
    """Judges rows of a sheet beside what is on record; `seen` are the proposals told before."""

    session: Session
    department: str
    assessor: str
    seen: set[int]

    def judge(self, row: ReturnedRow) -> ReturnedRow:
        """Return what a row would do."""
        number = read_amount(row.cells.get(Column(sheet.NUMBER), "")) or 0
        if not any(column.kind in _FILLED for column in row.cells):
            return ReturnedRow(row.line, row.cells, number, state=RowState.EMPTY)
        try:
            findings, parts = self._news(row, number)
        except KnownError as error:
            return ReturnedRow(row.line, row.cells, number, faults=(error,))
        state = RowState.NEW if findings or parts else RowState.SAME
        return ReturnedRow(row.line, row.cells, number, findings, parts, state=state)

    def _news(
        self, row: ReturnedRow, number: int
    ) -> tuple[tuple[Finding, ...], tuple[CostPart, ...]]:
        if not number:
            raise FieldError(field="code", wanted="number_from", least=1)
        if number in self.seen:
            raise ProposalTwiceError(number=number)
        self.seen.add(number)
        entry = open_entry(self.session, number)
        if as_heading(entry.title) != as_heading(row.title):
            raise SheetOutdatedError(number=number)
        version = read_amount(row.cells.get(Column(sheet.VERSION), ""))
        if version is None:
            raise FieldError(field="version", wanted="number_from", least=0)
        return self._compared(entry, version, row)

    def _compared(
        self, entry: RegisterEntry, version: int, row: ReturnedRow
    ) -> tuple[tuple[Finding, ...], tuple[CostPart, ...]]:
        """Return what is not on record yet. Raises JudgedSinceError where that is older."""
        known, later = evaluation_of_entry(self.session, entry), False
        findings, parts = [], self._parts(row)
        for finding in self._findings(row, known):
            own = known.on(finding.subject).word_of(self.assessor)
            if own is None or (own.verdict, own.reason) != (finding.verdict, finding.reason):
                findings.append(finding)
                later |= own is not None and own.number > version
        costs = known.costs.word_of(self.assessor)
        if costs is not None and costs.parts == parts:
            parts = ()
        later |= bool(parts) and costs is not None and costs.number > version
        if later:
            raise JudgedSinceError(number=entry.number, person=self.assessor)
        return tuple(findings), parts

    def _findings(self, row: ReturnedRow, known: Evaluation) -> list[Finding]:
        words, found = sheet.verdicts_by_word(), []
        for subject in dict.fromkeys(column.subject for column in row.cells if column.subject):
            said = row.cells.get(Column(sheet.VERDICT, subject), "")
            verdict = words.get(as_heading(said))
            if verdict is None:
                raise FieldError(field="verdict", wanted="one_of", choices=", ".join(words))
            reason = row.cells.get(Column(sheet.REASON, subject), "")
            finding = checked_finding(Finding(subject, verdict, reason))
            own = known.on(subject).word_of(self.assessor)
            if own is None or (own.verdict, own.reason) != (finding.verdict, finding.reason):
                kind = kind_of_finding(known, finding, self.assessor)
                checked_finding(finding, reasoned=kind is not FindingKind.ASSESSED)
            found.append(finding)
        return found

    def _parts(self, row: ReturnedRow) -> tuple[CostPart, ...]:
        cells = {column.kind: cell for column, cell in row.cells.items() if not column.subject}
        if not cells.keys() & set(sheet.COSTS):
            return ()
        amounts = []
        for kind, field in _AMOUNTS.items():
            amount = read_amount(cells.get(kind, "0").replace("%", ""))
            if amount is None or (kind == sheet.ONCE and kind not in cells):
                raise FieldError(field=field, wanted="number_from", least=0)
            amounts.append(amount)
        covers = cells.get(sheet.COVERS) or _COVERS.read(reader_of("sv"))
        once, yearly, uncertainty = amounts
        return checked_parts([CostPart(covers, self.department, once, yearly, uncertainty)])


_AMOUNTS = {sheet.ONCE: "cost", sheet.YEARLY: "yearly", sheet.UNCERTAINTY: "uncertainty"}
_FILLED = {sheet.VERDICT, sheet.REASON, *sheet.COSTS}
"""What a department fills in."""
