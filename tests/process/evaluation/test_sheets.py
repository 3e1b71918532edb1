"""An office without the program gets a workbook, fills it in, and what comes back is checked."""

import pytest

from mbdesk.domain.assessment import CHILD, FEASIBILITY, CostPart, Verdict
from mbdesk.domain.people import Person
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.errors.proposals import (
    JudgedSinceError,
    NoSuchProposalError,
    NotOpenError,
    OtherSheetError,
    ProposalTwiceError,
    SheetOutdatedError,
)
from mbdesk.services.centre.evaluation.acts import Finding, assess
from mbdesk.services.centre.evaluation.board import read_rows
from mbdesk.services.centre.evaluation.questions import ask_second
from mbdesk.services.centre.evaluation.returned_sheets import (
    RowState,
    preview_sheet,
    take_sheet,
)
from mbdesk.services.centre.evaluation.sheet_columns import Asked
from mbdesk.services.centre.evaluation.sheets import SheetOrder, write_sheet
from mbdesk.services.centre.register.acts import Why, correct, protect, withdraw
from mbdesk.services.common.callbacks import fixed
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.phrase import reader_of
from tests.process.evaluation.conftest import FUNDS, ROOM

WHY = Why("skäl", "Anna Ek")
ASKED = Asked((FUNDS, CHILD, FEASIBILITY))
NAME, FIRST = 3, 6
"""Rows of the sheet, from 0: where the name is written, and the first proposal."""


class Sheet:
    """A sheet as an office fills it in, cell by cell."""

    def __init__(self, path, name="Bo Dal") -> None:
        self.path, self.rows = path, read_table(path)
        self.rows[NAME] = [self.rows[NAME][0], name]

    def fill(self, number, **cells):
        """Write into the row of a proposal, by what the headings begin with."""
        row = next(each for each in self.rows[FIRST:] if each[0] == str(number))
        row += [""] * (len(self.rows[FIRST - 1]) - len(row))
        for heading, value in cells.items():
            row[self.place(heading)] = value
        return self

    def place(self, heading):
        wanted = heading.replace("_", " ")
        return next(n for n, each in enumerate(self.rows[FIRST - 1]) if each.startswith(wanted))

    def back(self, name="tillbaka.xlsx"):
        """Return the path of the sheet as it is sent back."""
        return write_xlsx(self.path.with_name(name), self.rows)


@pytest.fixture
def sheet(central, tmp_path):
    central.sign_in(Person("Anna Ek"))
    return Sheet(sent(central, tmp_path / "trafik.xlsx").path)


def sent(central, path, asked=ASKED, tag="sv"):
    return write_sheet(central, path, SheetOrder("Trafik", asked), reader_of(tag))


def found(central, number=1):
    return read_rows(central, [number])[0].evaluation


def faults(seen):
    return [type(fault) for row in seen.rows for fault in row.faults]


def test_a_sheet_has_a_row_for_each_proposal_and_what_is_asked(central, sheet):
    headings = sheet.rows[FIRST - 1]
    assert headings[:4] == ["Nr", "Förslag", "Var det ska vara", "Vad det handlar om"]
    assert headings[4:6] == ["Ryms inom medlen", "Skäl: Ryms inom medlen"]
    assert [row[0] for row in sheet.rows[FIRST:]] == ["1", "2", "3"]
    assert {row[1]: row[3] for row in sheet.rows[FIRST:]} == {
        title: f"Om {title}" for title in ("Bänk", "Lampa", "Äppelträd")
    }
    assert ["Avdelning", "Trafik"] in sheet.rows


def test_what_comes_back_is_put_on_record_for_the_person_and_the_department(central, sheet):
    sheet.fill(1, Ryms="Ja", Genomförbart="nej", **{"Skäl:_Genomförbart": "Naturreservat."})
    sheet.fill(
        2, Genomförbart="JA", Vad_kostnaden="Stolpar", Kostnad="322 000 kr", Osäkerhet="10 %"
    )
    seen = preview_sheet(central, sheet.back())
    assert not found(central).begun
    assert (seen.department, seen.assessor) == ("Trafik", "Bo Dal, Trafik")
    assert [row.state for row in seen.rows] == [RowState.NEW, RowState.NEW, RowState.EMPTY]
    take_sheet(central, seen)
    held = found(central).on(FEASIBILITY).held
    assert (held.who, held.verdict, held.reason) == ("Bo Dal, Trafik", Verdict.NO, "Naturreservat.")
    assert found(central).on(FUNDS).held.verdict is Verdict.YES
    assert not found(central).on(ROOM).opinions
    parts = found(central, 2).costs.held.parts
    assert parts == (CostPart("Stolpar", "Trafik", 322_000, 0, 10),)


def test_a_sheet_in_english_is_understood_too(central, tmp_path):
    central.sign_in(Person("Anna Ek"))
    sheet = Sheet(sent(central, tmp_path / "traffic.xlsx", tag="en").path)
    sheet.fill(1, Feasible="yes")
    take_sheet(central, preview_sheet(central, sheet.back()))
    assert found(central).feasible


def test_nothing_is_taken_twice_and_what_was_found_later_stays(central, sheet):
    path = sheet.fill(1, Genomförbart="ja", Kostnad="9000").back()
    take_sheet(central, preview_sheet(central, path))
    again = preview_sheet(central, path)
    assert again.rows[0].state is RowState.SAME
    take_sheet(central, again)
    known = found(central)
    assert (known.on(FEASIBILITY).held.number, known.costs.held.number) == (1, 2)
    assess(central, 1, Finding(FEASIBILITY, Verdict.NO, "nej"), "Bo Dal, Trafik")
    assert faults(preview_sheet(central, path)) == [JudgedSinceError]
    take_sheet(central, preview_sheet(central, path))
    assert found(central).feasible is False


def test_a_desk_that_judges_between_preview_and_taking_is_not_overruled(central, sheet):
    seen = preview_sheet(
        central, sheet.fill(1, Genomförbart="ja").fill(2, Genomförbart="ja").back()
    )
    assess(central, 1, Finding(FEASIBILITY, Verdict.NO, "nej"), "Bo Dal, Trafik")
    taken = take_sheet(central, seen)
    assert faults(taken) == [JudgedSinceError]
    assert (found(central).feasible, found(central, 2).feasible) == (False, True)


def test_another_assessors_verdict_is_never_replaced(central, sheet):
    assess(central, 1, Finding(FEASIBILITY, Verdict.YES), "Bo Dal")
    sheet.fill(1, Genomförbart="nej", **{"Skäl:_Genomförbart": "dyrt"})
    take_sheet(central, preview_sheet(central, sheet.back()))
    standing = found(central).on(FEASIBILITY)
    assert standing.differs
    assert [(each.who, each.verdict) for each in standing.opinions] == [
        ("Bo Dal", Verdict.YES),
        ("Bo Dal, Trafik", Verdict.NO),
    ]


def test_each_row_is_judged_alone_and_its_fault_is_told(central, sheet):
    sheet.fill(1, Genomförbart="kanske").fill(2, Genomförbart="nej").fill(3, Genomförbart="ja")
    seen = preview_sheet(central, sheet.back())
    assert faults(seen) == [FieldError, FieldError]
    assert [fault.parameters["field"] for row in seen.rows for fault in row.faults] == [
        "verdict",
        "reason",
    ]
    take_sheet(central, seen)
    assert (found(central).begun, found(central, 3).feasible) == (False, True)


def test_odd_amounts_are_faults_of_their_row(central, sheet):
    sheet.fill(1, **{"Kostnad,_kr": "dyrt"}).fill(2, Osäkerhet="10")
    sheet.fill(3, Version="", **{"Kostnad,_kr": "1"})
    seen = preview_sheet(central, sheet.back())
    assert [fault.parameters["field"] for row in seen.rows for fault in row.faults] == [
        *("cost", "cost", "version")
    ]


def test_rows_that_were_mixed_up_or_are_no_proposals_are_refused(central, sheet):
    for number in (1, 2, 3):
        sheet.fill(number, Genomförbart="ja")
    correct(central, 1, "title", "Soffa", WHY)
    withdraw(central, 2, WHY)
    third = sheet.rows[-1]
    sheet.rows += [list(third), ["77", "Inget", *third[2:]], ["x", *third[1:]]]
    seen = preview_sheet(central, sheet.back())
    assert faults(seen) == [
        *(SheetOutdatedError, NotOpenError, ProposalTwiceError),
        *(NoSuchProposalError, FieldError),
    ]
    assert seen.count(RowState.NEW) == 1


def test_columns_and_rows_may_be_moved_and_added(central, sheet):
    sheet.fill(2, Genomförbart="ja")
    sheet.rows[FIRST:] = [["", *row, "eget"] for row in reversed(sheet.rows[FIRST:])]
    sheet.rows[FIRST - 1] = ["", *sheet.rows[FIRST - 1], "Egen anteckning"]
    seen = preview_sheet(central, sheet.back())
    assert seen.unknown == ("Egen anteckning",)
    assert [row.state for row in seen.rows] == [RowState.EMPTY, RowState.NEW, RowState.EMPTY]


def test_what_is_no_sheet_of_this_process_is_refused_whole(central, sheet, tmp_path):
    other = write_xlsx(tmp_path / "annan.xlsx", [("Nummer", "Kostnad"), ("V1", 4)])
    with pytest.raises(InvalidInputError):
        preview_sheet(central, other)
    with pytest.raises(FieldError):
        preview_sheet(central, Sheet(sheet.path, name="").back("utan.xlsx"))
    sheet.rows[2] = [sheet.rows[2][0], "ANNAN KOD"]
    with pytest.raises(OtherSheetError):
        preview_sheet(central, sheet.back())


def test_who_has_a_protected_identity_is_left_out(central, tmp_path):
    central.sign_in(Person("Anna Ek"))
    protect(central, 2, protected=True)
    written = sent(central, tmp_path / "trafik.xlsx")
    assert (written.proposals, written.left_out) == (2, 1)
    assert [row[0] for row in read_table(written.path)[FIRST:]] == ["1", "3"]


def test_a_sheet_asks_for_something_and_names_its_department(central, tmp_path):
    for department, asked in (("", ASKED), ("Trafik", Asked((), costs=False))):
        with pytest.raises(FieldError):
            write_sheet(
                central, tmp_path / "a.xlsx", SheetOrder(department, asked), reader_of("sv")
            )


def test_the_second_assessment_comes_from_another_office(central, sheet, tmp_path):
    assess(central, 1, Finding(FEASIBILITY, Verdict.NO, "dyrt"), "Anna Ek")
    central.today = fixed(central.today())
    ask_second(central, 1, "det går visst", "Anna Ek")
    sheet.fill(1, Genomförbart="ja", **{"Skäl:_Genomförbart": "Andra betalar."})
    path = sheet.back()
    take_sheet(central, preview_sheet(central, path))
    assert found(central).feasible
    assert preview_sheet(central, path).rows[0].state is RowState.SAME
