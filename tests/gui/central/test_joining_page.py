"""Likely duplicates and joining: looked at side by side, proposers asked, joined, parted again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.joining import Answer, GroupState, NotTheSame, Way
from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.joining.groups import group_together
from mbdesk.services.centre.joining.listing import read_groups
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.joining.group_model import ANSWER
from mbdesk.ui.central.joining.pair_model import SHARED
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.proposals import bring_proposals

pytestmark = pytest.mark.gui

ALIKE = (
    ("sv", "Badbrygga vid Råcksta träsk", "Alla barn ska kunna bada från en brygga.", None, None),
    ("sv", "Ny brygga vid Råcksta träsk", "En brygga så att alla kan bada.", None, None),
)


@pytest.fixture
def clerk(seat, evaluated_office):
    bring_proposals(evaluated_office, ALIKE)
    clerk = seat(evaluated_office)
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.PROCESS_LEADER))
    return clerk


@pytest.fixture
def similar(clerk):
    page = clerk.page(CentralPage.SIMILAR)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    clerk.qtbot.waitUntil(lambda: page.row is not None and bool(page.first.text.toPlainText()))
    return page


def press_key(page, letter: str) -> None:
    page.table.setFocus()
    QTest.keyClicks(page.table, letter)


def fill_in(clerk, **typed: str) -> None:
    """Fill in the form that is open, and do it."""
    asked = clerk.see(ActDialog)
    for name, text in typed.items():
        field = asked.reason if name == "reason" else asked.fields[name]
        field.setPlainText(text) if name == "description" else field.setText(text)
    clerk.press(asked.press)


def test_pairs_become_a_group_whose_proposers_are_asked_and_those_who_agree_become_one(
    clerk, similar
):
    assert "3 pairs may mean the same." in similar.lead.text()
    assert "brygga" in similar.model.index(0, SHARED).data()
    for side in (similar.first, similar.second):
        assert {"Råcksta", "träsk"} <= set(side.text.marked)
    for left in (2, 0):  # the third pair is of two that are in the group already
        press_key(similar, "s")
        clerk.qtbot.waitUntil(lambda left=left: similar.model.rowCount() == left)
    clerk.qtbot.waitUntil(similar.none.isVisible)
    clerk.press(similar.groups)
    page = clerk.window.page(CentralPage.JOINING)
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [1, 6, 7])
    assert page.lead.text() == "1 group. 3 proposers are to be asked."
    clerk.press(page.contact_button)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "anna.ek@example.se")
    page.panel.said.setText("gärna")
    for letter in "yr":
        press_key(page, letter)
    page.panel.way.setCurrentIndex(page.panel.way.findData(Way.IN_PERSON))
    press_key(page, "n")
    clerk.qtbot.waitUntil(lambda: page.model.groups[0].state is GroupState.READY)
    clerk.qtbot.waitUntil(lambda: page.model.index(2, ANSWER).data() == "No, stays alone")
    said = [(each.answer, each.asked.way, each.asked.text) for each in page.model.groups[0].members]
    assert said == [
        (Answer.YES, Way.CALL, "gärna"),
        (Answer.UNREACHABLE, Way.NONE, ""),
        (Answer.NO, Way.IN_PERSON, ""),
    ]


def test_two_that_are_not_the_same_are_told_apart_with_a_reason_and_leave_the_list(clerk, similar):
    first, second = similar.row.pair.numbers
    similar.reason.setText("Två olika bryggor")
    press_key(similar, "n")
    clerk.qtbot.waitUntil(lambda: similar.model.rowCount() == 2)
    assert (first, second) not in {pair.numbers for pair in similar.model.pairs}
    [record] = [
        each
        for each in read_dossier(clerk.window.desk.central, second).records
        if isinstance(each, NotTheSame)
    ]
    assert (record.other, record.reason) == (first, "Två olika bryggor")
    similar.reason.clear()
    press_key(similar, "n")
    assert similar.reason.hasFocus()
    assert similar.model.rowCount() == 2
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: similar.heading.text() == "Liknande förslag")


def test_a_joined_one_tells_what_it_was_made_of_and_is_parted_again(clerk):
    page = clerk.page(CentralPage.JOINING)
    clerk.qtbot.waitUntil(page.none.isVisible)
    page.add.trigger()
    fill_in(clerk, numbers="1, 6 och 7")
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 3 and page.row is not None)
    page.panel.way.setCurrentIndex(page.panel.way.findData(Way.LETTER))
    for row, letter in enumerate("yyn"):
        page.table.selectRow(row)
        page.panel.way.setCurrentIndex(page.panel.way.findData(Way.LETTER))
        press_key(page, letter)
    clerk.qtbot.waitUntil(lambda: page.primary.text() == "Join group 1…")
    clerk.press(page.primary)
    asked = clerk.see(ActDialog)
    assert "Alla ska kunna bada." in asked.typed["description"]
    fill_in(clerk, title="En brygga", reason="två av tre säger ja")
    clerk.qtbot.waitUntil(lambda: page.model.groups[0].item == 8)
    central = clerk.window.desk.central
    assert [each.joined for each in read_groups(central)[0].members] == [True, True, False]
    clerk.qtbot.waitUntil(page.part.isVisible)
    shown = clerk.page(CentralPage.PROPOSAL)
    shown.select("8")
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "En brygga")
    made, _ = shown.history.entries[-1]
    assert made.startswith("Made of 1 Brygga vid Råcksta träsk; 6 Badbrygga")
    assert "Merged" not in made
    clerk.page(CentralPage.JOINING)
    clerk.qtbot.waitUntil(lambda: page.row is not None)
    page.part.trigger()
    fill_in(clerk, reason="Anna har ändrat sig")
    clerk.qtbot.waitUntil(page.none.isVisible)
    assert read_groups(central) == ()


def test_enter_goes_to_what_was_said_and_a_proposal_is_taken_out_of_its_group(clerk):
    group_together(clerk.window.desk.central, [1, 6, 7])
    page = clerk.page(CentralPage.JOINING)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 3 and page.row is not None)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.panel.said.hasFocus()
    page.table.selectRow(2)
    page.take_out.trigger()
    fill_in(clerk, reason="en annan sjö")
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [1, 6])
