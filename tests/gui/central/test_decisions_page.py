"""The page of decisions: the steering group's list, the ballot made of it, and the board's word."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.central_file import unlock_counting
from mbdesk.services.centre.decisions.steering import read_rows
from mbdesk.services.counting.count import tally
from mbdesk.ui.central.decisions.board_card import BoardDialog
from mbdesk.ui.central.decisions.list_model import DECIDED
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from tests.keys import PASSPHRASE

pytestmark = pytest.mark.gui


@pytest.fixture
def clerk(seat, evaluated_office):
    clerk = seat(evaluated_office)
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.PROCESS_LEADER))
    return clerk


@pytest.fixture
def page(clerk):
    page = clerk.page(CentralPage.DECISIONS)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    clerk.qtbot.waitUntil(page.panel.isVisible)
    return page


def decision(clerk, number: int):
    return read_rows(clerk.window.desk.central, [number])[0].decision


def choose(clerk, page, row: int) -> None:
    page.table.selectRow(row)
    page.table.setFocus()
    wanted = page.model.numbers[row]
    clerk.qtbot.waitUntil(lambda: page.panel.where.text() == f"Proposal {wanted}")


def test_the_list_is_decided_by_keys_and_the_ballot_is_made_of_it(clerk, page, tmp_path):
    assert page.lead.text() == "0 of 4 are decided on. 0 go to the vote. 1 is still evaluated."
    assert page.primary.text() == "Decide on the next one"
    choose(clerk, page, 3)
    assert page.panel.reason.toPlainText() == "marken ska bebyggas"
    QTest.keyClicks(page.table, "n")
    clerk.qtbot.waitUntil(lambda: decision(clerk, 4) is not None)
    assert (decision(clerk, 4).admitted, decision(clerk, 4).who) == (False, "Anna Ek")
    choose(clerk, page, 0)
    QTest.keyClicks(page.table, "y")
    clerk.qtbot.waitUntil(page.panel.reason.hasFocus)
    assert not page.panel.save.isEnabled()
    QTest.keyClicks(page.panel.reason, "ryms i ramen")
    clerk.press(page.panel.save)
    clerk.qtbot.waitUntil(lambda: decision(clerk, 1) is not None)
    clerk.qtbot.waitUntil(lambda: page.model.index(0, DECIDED).data() == "To the vote")
    page.all.trigger()
    asked = clerk.see(ActDialog)
    asked.reason.setText("som utvärderingen")
    clerk.press(asked.press)
    clerk.qtbot.waitUntil(lambda: page.lead.text().startswith("4 of 4 are decided on. 3 go"))
    page.write_paper(tmp_path / "list.pdf")
    clerk.told(page.notice, "The list is written.")
    assert (tmp_path / "list.pdf").stat().st_size > 1000
    assert page.primary.text() == "Go to the ballot"
    clerk.press(page.primary)
    ballot = clerk.window.page(CentralPage.BALLOT)
    clerk.press(ballot.accepted)
    clerk.told(ballot.notice, "3 proposals were put on the ballot.")
    clerk.qtbot.waitUntil(lambda: len(clerk.window.desk.snapshot.items) == 3)
    items = {each.titles["sv"]: each.cost for each in clerk.window.desk.snapshot.items}
    assert items["På svenska ar"] == 200_000
    assert set(items) == {"Brygga vid Råcksta träsk", "På svenska ar", "På svenska fi"}


def test_a_decision_against_the_evaluation_says_so(clerk, page):
    choose(clerk, page, 3)
    clerk.press(page.panel.yes)
    page.panel.reason.setPlainText("byggs först om tre år")
    clerk.press(page.panel.save)
    clerk.qtbot.waitUntil(lambda: decision(clerk, 4) is not None)
    choose(clerk, page, 3)
    clerk.qtbot.waitUntil(lambda: "otherwise than the evaluation" in page.panel.decided.text())


@pytest.fixture
def counted(seat, closed_office):
    clerk = seat(closed_office)
    central = clerk.window.desk.central
    central.sign_in(Person("Anna Ek", Role.SECRETARY))
    tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
    clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.snapshot.result is not None)
    return clerk


def test_the_board_decides_otherwise_than_the_vote_and_says_why(counted):
    page = counted.page(CentralPage.DECISIONS)
    assert page.lead.text().startswith("The votes are counted.")
    assert "has not decided yet" in dict(page.board.facts)["The board"]
    counted.press(page.primary)
    asked = counted.see(BoardDialog)
    winners = counted.window.desk.snapshot.result.outcome.winners
    assert asked.codes == winners == ("V1", "V2")
    asked.items["V2"].setChecked(False)
    asked.items["V3"].setChecked(True)
    QTest.keyClicks(asked.paragraph, "14")
    assert asked.differs.isVisible()
    assert not asked.press.isEnabled()
    asked.reason.setPlainText("skolvägen går före")
    counted.press(asked.press)
    counted.qtbot.waitUntil(lambda: "They differ" in dict(page.board.facts))
    facts = dict(page.board.facts)
    assert facts["The board"] == "V1, Playground by the square\nV3, Light on the path"
    assert "skolvägen går före" in facts["They differ"]
    assert "§ 14" in facts["Minutes"]
    assert counted.window.desk.snapshot.decision.codes == ("V1", "V3")
