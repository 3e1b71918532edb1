"""Sheets for other offices, costs that are settled, and the days for a second assessment."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.assessment import FEASIBILITY, CostPart
from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.evaluation.acts import estimate
from mbdesk.services.centre.evaluation.board import read_rows
from mbdesk.services.centre.evaluation.questions import second_days
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.evaluation.sheet_dialog import SheetDialog
from mbdesk.ui.central.evaluation.sheet_page import SheetPage
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from tests.gui.central.proposals import LEFT, bring_proposals


@pytest.fixture
def office(office):
    bring_proposals(office)
    return office


@pytest.fixture
def page(clerk):
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.ASSESSOR))
    page = clerk.page(CentralPage.EVALUATION)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == len(LEFT))
    clerk.qtbot.waitUntil(page.panel.isVisible)
    return page


def found(clerk, number: int):
    return read_rows(clerk.window.desk.central, [number])[0].evaluation


def filled_in(path, back):
    """Fill a sheet in as an office does: a yes, a no without a reason, a cost."""
    rows = read_table(path)
    rows[3] = [rows[3][0], "Bo Dal"]
    place = {heading: column for column, heading in enumerate(rows[5])}
    for row, (heading, cell) in zip(
        rows[6:],
        [("Feasible", "Yes"), ("Feasible", "No"), ("Cost, kr", "45 000")],
        strict=False,
    ):
        row.extend([""] * (len(rows[5]) - len(row)))
        row[place[heading]] = cell
    return write_xlsx(back, rows)


def test_another_office_assesses_on_a_sheet_that_comes_back_checked(clerk, page, tmp_path):
    page.offices.sheet.trigger()
    asked = clerk.see(SheetDialog)
    assert not asked.press.isEnabled()
    QTest.keyClicks(asked.department, "Traffic")
    clerk.press(asked.press)
    clerk.choose(tmp_path / "traffic.xlsx")
    clerk.qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.headline.text() == "The sheet is written, with 5 proposals."
    page.offices.back.trigger()
    clerk.choose(filled_in(tmp_path / "traffic.xlsx", tmp_path / "back.xlsx"))
    seen = clerk.window.stack
    clerk.qtbot.waitUntil(lambda: isinstance(seen.currentWidget(), SheetPage))
    facts = seen.currentWidget()
    assert "Assessed by Bo Dal, Traffic. New: 2." in facts.lead.text()
    assert [facts.table.item(row, 3).text() for row in range(3)] == ["new", "wrong", "new"]
    assert not found(clerk, 1).begun
    clerk.press(facts.primary)
    clerk.qtbot.waitUntil(lambda: seen.currentWidget() is page)
    assert found(clerk, 1).on(FEASIBILITY).held.who == "Bo Dal, Traffic"
    assert not found(clerk, 2).begun
    assert found(clerk, 3).costs.held.once == 45_000
    clerk.qtbot.waitUntil(lambda: page.model.assessors == ("Anna Ek", "Bo Dal, Traffic"))


def test_costs_that_differ_are_settled_for_a_reason(clerk, page):
    central = clerk.window.desk.central
    for who, part in (("Bo Dal", ("Posts", "Traffic", 9)), ("Cia Ask", ("Cable", "Parks", 4))):
        estimate(central, 1, [CostPart(*part)], who)
    page.model.reload(1)
    clerk.qtbot.waitUntil(lambda: page.model.row(0).evaluation.costs.differs)
    page.table.go_to(0)
    page.acts["costs"].trigger()
    form = clerk.see(ActDialog)
    assert form.fields["parts"].toPlainText() == "Posts; Traffic; 9; 0; 0\nCable; Parks; 4; 0; 0"
    clerk.press(form.press)
    clerk.qtbot.waitUntil(form.wrong.isVisible)
    form.fields["reason"].setPlainText("Both are needed.")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: found(clerk, 1).costs.held is not None)
    assert found(clerk, 1).costs.held.once == 13


def test_the_days_for_a_second_assessment_are_set(clerk, page):
    page.offices.days.trigger()
    form = clerk.see(ActDialog)
    assert form.fields["days"].text() == "7"
    form.fields["days"].setText("14")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: second_days(clerk.window.desk.central) == 14)
