"""The evaluation on a server: an office's sheet, and two assessors at two desks at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mbdesk.domain.assessment import FEASIBILITY, CostPart, Verdict
from mbdesk.domain.learning import NoteKind
from mbdesk.domain.people import Person
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.evaluation.acts import Finding, assess, estimate, settle
from mbdesk.services.centre.evaluation.board import (
    BoardQuery,
    read_board,
    read_progress,
    read_rows,
)
from mbdesk.services.centre.evaluation.questions import ask_second
from mbdesk.services.centre.evaluation.returned_sheets import RowState, preview_sheet, take_sheet
from mbdesk.services.centre.evaluation.sheet_columns import Asked
from mbdesk.services.centre.evaluation.sheets import SheetOrder, write_sheet
from mbdesk.services.counting.learning import add_note, read_learning
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.phrase import reader_of
from tests.process.register.conftest import bring, leave
from tests.process.scene import VOTING_DAY, set_up

pytestmark = pytest.mark.postgresql
YES = Finding(FEASIBILITY, Verdict.YES)
NO = Finding(FEASIBILITY, Verdict.NO, "dyrt")


@pytest.fixture
def scene(target: str, tmp_path: Path):
    made = set_up(tmp_path, target=target)
    station = made.enrolled("Torget")
    for title in ("Bänk", "Lampa", "Träd"):
        leave(station, title)
    bring(made, station, VOTING_DAY)
    made.central.sign_in(Person("Anna Ek"))
    yield made
    made.close()


def test_a_server_keeps_an_evaluation_as_a_file_does(scene):
    central = scene.central
    assess(central, 1, YES)
    assess(central, 1, NO, "Bo Dal")
    assert list(read_board(central, BoardQuery(differing=True))) == [1]
    assert list(read_board(central, BoardQuery(left_for="Anna Ek"))) == [2, 3]
    assert read_progress(central, "Anna Ek").assessors == ("Anna Ek", "Bo Dal")
    settle(central, 1, NO, "Cia Ask")
    ask_second(central, 1, "det går visst")
    estimate(central, 1, [CostPart("allt", "Park", 9)])
    (row,) = read_rows(central, [1])
    assert (row.evaluation.second is not None, row.evaluation.costs.held.once) == (True, 9)
    add_note(central, NoteKind.LESSON, "Börja tidigare.")
    assert [each.text for each in read_learning(central).notes] == ["Börja tidigare."]


def test_a_sheet_comes_back_to_a_server(scene, tmp_path: Path):
    central, path = scene.central, tmp_path / "trafik.xlsx"
    write_sheet(central, path, SheetOrder("Trafik", Asked(costs=False)), reader_of("sv"))
    rows = read_table(path)
    rows[3] = [rows[3][0], "Bo Dal"]
    filled = [[*row[:4], "ja", "", *row[6:]] for row in rows[6:]]
    back = write_xlsx(tmp_path / "back.xlsx", [*rows[:6], *filled])
    assert take_sheet(central, preview_sheet(central, back)).count(RowState.NEW) == 3
    assert preview_sheet(central, back).count(RowState.SAME) == 3


def test_two_desks_that_judge_at_once_lose_nothing(scene, target: str):
    def judge(who: str) -> None:
        with open_central(target) as desk:
            for number in (1, 2, 3):
                assess(desk, number, YES, who)

    with ThreadPoolExecutor(2) as desks:
        list(desks.map(judge, ("Bo Dal", "Cia Ask")))
    for row in read_rows(scene.central, [1, 2, 3]):
        assert len(row.evaluation.on(FEASIBILITY).opinions) == 2
