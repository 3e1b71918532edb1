"""Follow-up and learning at the desk: from the board's decision to the notice and the report."""

import pytest
from pypdf import PdfReader
from shiboken6 import isValid

from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.central_file import unlock_counting
from mbdesk.services.counting.board_decisions import Minutes, decide_for_board
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.follow_up import read_follow_up
from mbdesk.services.counting.learning import read_learning
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.staff.parts.plain_text import TextArea
from tests.keys import PASSPHRASE
from tests.process.scene import set_up

pytestmark = pytest.mark.gui


@pytest.fixture
def clerk(seat, closed_office):
    clerk = seat(closed_office)
    central = clerk.window.desk.central
    central.sign_in(Person("Anna Ek", Role.SECRETARY))
    tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
    decide_for_board(central, ("V1", "V2"), Minutes(central.today(), "14"))
    clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.snapshot.decision is not None)
    return clerk


@pytest.fixture
def page(clerk):
    page = clerk.page(CentralPage.LEARNING)
    clerk.qtbot.waitUntil(lambda: page.known is not None)
    return page


def fill(clerk, which: str = "", **texts) -> None:
    """Fill in the form that is open, and wait until it has done its act."""
    form = clerk.see(ActDialog)
    if which:
        form.which.setCurrentIndex(form.which.findData(which))
    for name, text in texts.items():
        field = form.fields.get(name, form.reason)
        field.setPlainText(text) if isinstance(field, TextArea) else field.setText(text)
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: not isValid(form) or not form.isVisible())


def followed(clerk):
    return {each.item.code: each for each in read_follow_up(clerk.window.desk.central).items}


def text_of(path) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(path).pages)


def test_what_is_carried_out_is_followed_to_the_notice_for_the_place(clerk, page, tmp_path):
    assert page.lead.text() == "0 of 2 are carried out."
    assert [one.item.code for one, _ in page.steps.rows] == ["V1", "V2"]
    today = clerk.window.desk.central.today()
    clerk.press(page.primary)
    fill(clerk, "V1", what="The swings are ordered", planned="2099-01-01")
    clerk.qtbot.waitUntil(lambda: page.steps.rows[0][1] is not None)
    page.steps.selectRow(0)
    page.acts["move"].trigger()
    fill(clerk, planned="2099-02-01", reason="the ground is frozen")
    clerk.qtbot.waitUntil(lambda: page.steps.item(0, 3).text().startswith("Moved"))
    page.acts["done"].trigger()
    fill(clerk, done=today)
    clerk.qtbot.waitUntil(lambda: page.lead.text() == "1 of 2 are carried out.")
    page.acts["cost"].trigger()
    cost = followed(clerk)["V1"].item.cost
    fill(clerk, "V1", cost=str(cost + 10_000), reason="the ground was hard")
    clerk.qtbot.waitUntil(lambda: followed(clerk)["V1"].over == 10_000)
    page.acts["notice"].trigger()
    clerk.choose(tmp_path / "notice.pdf")
    clerk.told(page.notice, "The paper is written.")
    assert "The swings are ordered" in text_of(tmp_path / "notice.pdf")


def test_notes_and_earlier_years_stand_in_the_learning_report(clerk, page, tmp_path):
    assert page.as_of.text().startswith("As it was known at the count")
    page.acts["note"].trigger()
    fill(clerk, "lesson", text="Begin in May.")
    clerk.qtbot.waitUntil(lambda: page.notes.rowCount() == 1)
    set_up(tmp_path).close()
    page.acts["earlier"].trigger()
    clerk.choose(tmp_path / "central.mbdesk")
    clerk.qtbot.waitUntil(lambda: page.compared.rowCount() == 2)
    page.acts["report"].trigger()
    clerk.choose(tmp_path / "report.pdf")
    clerk.told(page.notice, "The paper is written.")
    told = text_of(tmp_path / "report.pdf")
    assert "Begin in May." in told
    assert "Beside earlier participatory budgets" in told
    assert len(read_learning(clerk.window.desk.central).notes) == 1
