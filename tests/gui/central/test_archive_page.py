"""The archive: somebody's data written out and erased, and what is due destroyed and signed for."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.people import Person, Role
from mbdesk.domain.privacy import RetentionKind
from mbdesk.models.answering import BoardDecision
from mbdesk.services.centre.archive.finding import PersonQuery, find_person
from mbdesk.services.centre.archive.retention import read_records
from mbdesk.services.centre.central_file import unlock_contact
from mbdesk.services.centre.register.acts import remark
from mbdesk.services.common.callbacks import fixed
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from tests.keys import PASSPHRASE

pytestmark = pytest.mark.gui
NAME = "Karin Åkersjö"


@pytest.fixture
def clerk(seat, evaluated_office):
    clerk = seat(evaluated_office)
    central = clerk.window.desk.central
    central.sign_in(Person("Anna Ek", Role.PROCESS_LEADER))
    remark(central, 1, f"{NAME} ringde")
    return clerk


@pytest.fixture
def page(clerk):
    page = clerk.page(CentralPage.ARCHIVE)
    clerk.qtbot.waitUntil(lambda: page.plan_table.rowCount() == len(RetentionKind))
    return page


def texts(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_a_person_is_found_written_out_and_erased(clerk, page, tmp_path):
    central, person = clerk.window.desk.central, page.person
    assert not person.look.isEnabled()
    person.called.setText(NAME)
    QTest.keyClicks(person.proposals, "1")
    clerk.press(person.look)
    clerk.qtbot.waitUntil(lambda: person.found is not None)
    assert texts(person.table, 2) == [f"{NAME} ringde"]
    assert "Contacts: 1." in person.says.text()
    drafts = clerk.window.desk.drafts
    drafts.keep("remark.9", f"{NAME} ringde igen")
    drafts.keep("remark.8", "något annat")
    key = unlock_contact(central, central.key_file, PASSPHRASE)
    page.write_extract(person.found, tmp_path, key)
    clerk.told(page.notice, "The extract is written")
    assert {path.suffix for path in tmp_path.glob("*extract*")} >= {".pdf", ".json"}
    clerk.qtbot.waitUntil(person.remove.isEnabled)
    clerk.press(person.remove)
    clerk.decide("Erase what is held about a person", "begäran, dnr 2026/31")
    clerk.qtbot.waitUntil(lambda: "Erased for a person" in texts(page.record_table, 2))
    assert find_person(central, PersonQuery((1,), (NAME,))).contacts == 0
    assert [drafts.read(f"remark.{each}") for each in (8, 9)] == ["något annat", None]


def test_what_is_due_is_destroyed_and_its_record_written(clerk, page, tmp_path):
    central = clerk.window.desk.central
    assert "before the board has decided" in page.lead.text()
    with central.database.unit() as session:
        days = {"day": "2026-12-17", "decided_on": "2026-12-17", "who": "Anna Ek"}
        told = {"paragraph": "14", "reference": "", "codes": [], "count": 1, "reason": ""}
        session.add(BoardDecision(number=1, **days, **told))
    central.today = fixed("2027-01-24")
    clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(lambda: "are due" in page.lead.text())
    row = list(RetentionKind).index(RetentionKind.KEYS)
    page.plan_table.selectRow(row)
    clerk.press(page.change)
    asked = clerk.see(ActDialog)
    QTest.keyClicks(asked.fields["ground"], "KS 2026/14")
    clerk.press(asked.press)
    clerk.qtbot.waitUntil(lambda: texts(page.plan_table, 2)[row] == "KS 2026/14")
    clerk.press(page.primary)
    clerk.decide("Destroy by the retention plan", "tiden är ute")
    clerk.qtbot.waitUntil(lambda: page.record_table.rowCount() == 1)
    (record,) = read_records(central)
    assert (record.kind, record.ground) == (RetentionKind.KEYS, "KS 2026/14")
    page.record_table.selectRow(0)
    assert page.record_paper.isEnabled()
    page.write_record(record.number, tmp_path / "protokoll.pdf")
    clerk.told(page.notice, "The paper is written.")
    page.write_plan(tmp_path / "plan.pdf")
    clerk.qtbot.waitUntil((tmp_path / "plan.pdf").exists)
