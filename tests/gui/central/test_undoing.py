"""Undo and redo at the desk, by button and by keys, on the pages that save themselves."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mbdesk.domain.evaluation import CriterionKind
from mbdesk.services.centre.ballot.items import change_item
from mbdesk.services.centre.ballot.pictures import picture_of, set_picture
from mbdesk.services.centre.setup.completeness import Part
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from tests.gui.central.test_ballot_page import items, listed, preparing, type_into
from tests.gui.central.test_frame import PROPOSING, VOTING, Leader, add_line, leader, planned
from tests.gui.holding import settle
from tests.process.media.making import image

__all__ = ["Leader", "leader", "planned", "preparing"]  # fixtures of the pages' own tests

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_criterion_that_was_removed_comes_back_to_its_place_by_the_button(leader):
    section = leader.section(Part.CRITERIA)
    leader.clerk.press(section.use)
    leader.qtbot.waitUntil(lambda: len(leader.held().setup.criteria) == 5)
    leader.saved()
    before = leader.held().setup.criteria
    cultural = section.lists[CriterionKind.CULTURAL]
    leader.clerk.press(next(iter(cultural.fields.values())).removal)
    leader.qtbot.waitUntil(lambda: len(leader.held().setup.criteria) == 4)
    undo = leader.page.undoing.undo
    leader.qtbot.waitUntil(lambda: undo.accessibleName() == "Undo: Criterion removed")
    leader.clerk.press(undo)
    leader.qtbot.waitUntil(lambda: leader.held().setup.criteria == before)
    leader.saved()
    leader.clerk.press(leader.page.undoing.redo)
    leader.qtbot.waitUntil(lambda: len(leader.held().setup.criteria) == 4)


def test_a_phase_that_was_moved_goes_back_by_keys(leader):
    calendar = leader.section(Part.TIMETABLE).calendar
    calendar.choose("phases.voting")
    calendar.setFocus()
    QTest.keyClick(calendar, Qt.Key.Key_Right)
    leader.saved()
    assert leader.held().setup.phases[-1] != VOTING
    QTest.keyClick(calendar, Qt.Key.Key_Z, CTRL)
    leader.qtbot.waitUntil(lambda: leader.held().setup.phases == (PROPOSING, VOTING))
    leader.saved()
    QTest.keyClick(calendar, Qt.Key.Key_Y, CTRL)
    leader.qtbot.waitUntil(lambda: leader.held().setup.phases[-1] != VOTING)


def test_days_a_task_and_a_cost_that_were_removed_come_back(leader):
    section = leader.section(Part.TIMETABLE)
    section.calendar.choose("phases.proposing")
    leader.clerk.press(section.days.clear)
    leader.qtbot.waitUntil(lambda: leader.held().setup.phases == (VOTING,))
    communication = leader.section(Part.COMMUNICATION)
    add_line(leader, communication.tasks, {"day": "2026-12-05", "what": "Affischer"})
    communication.tasks.table.selectRow(0)
    leader.clerk.press(communication.tasks.remove)
    leader.qtbot.waitUntil(lambda: not leader.held().plan.tasks)
    leader.saved()
    costs = leader.section(Part.COSTS)
    add_line(leader, costs.lines, {"text": "Lampa", "cost": "45 000"})
    costs.lines.table.selectRow(0)
    leader.clerk.press(costs.lines.remove)
    leader.qtbot.waitUntil(lambda: not leader.held().setup.cost_items)
    leader.saved()
    undo = leader.page.undoing.undo
    told = []
    while undo.isVisible():
        told.append(undo.accessibleName().removeprefix("Undo: "))
        leader.clerk.press(undo)
        leader.saved()
        if told[-1] == "Cost removed":
            assert [each.unit_cost for each in leader.held().setup.cost_items] == [45_000]
        if told[-1] == "Task removed":
            assert [each.what for each in leader.held().plan.tasks] == ["Affischer"]
    assert told == [
        "Cost removed",
        "Cost added",
        "Task removed",
        "Task added",
        "Proposals: days removed",
    ]
    assert leader.held().setup.phases == (PROPOSING, VOTING)


def test_in_a_field_the_keys_undo_what_is_typed_there(leader):
    basics = leader.section(Part.BASICS)
    leader.write(basics.goal, "Ro")
    leader.saved()
    leader.write(basics.purpose, "Alla")
    leader.saved()
    control = basics.purpose.control
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Z, CTRL)
    assert control.toPlainText() != "Alla"
    QTest.keyClick(control, Qt.Key.Key_Z, CTRL | SHIFT)
    assert control.toPlainText() == "Alla"
    assert leader.page.undoing.undo.accessibleName() == "Undo: Purpose changed"
    leader.leave(basics.purpose)
    leader.saved()
    setup = leader.held().setup
    assert (setup.goals["sv"], setup.purposes["sv"]) == ("Ro", "Alla")


def test_an_item_taken_off_the_ballot_comes_back_with_its_picture(preparing, tmp_path):
    clerk = preparing()
    path = tmp_path / "bild.png"
    path.write_bytes(image("PNG"))
    set_picture(clerk.window.desk.central, "V2", path)
    page = clerk.page(CentralPage.BALLOT)
    page.select("V2")
    clerk.press(page.editor.remove)
    clerk.press(clerk.see(QuestionBox).yes)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V3"])
    assert page.undoing.undo.text() == "Undo: V2 taken off the ballot"
    clerk.press(page.undoing.undo)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V2", "V3"])
    assert picture_of(clerk.window.desk.central, "V2") is not None
    assert page.undoing.undo.isHidden()


def test_the_order_of_the_ballot_is_put_back_by_keys_and_changed_again(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V2", "V1", "V3"])
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V2", "V3"])
    clerk.qtbot.waitUntil(lambda: not page.saving)
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL | SHIFT)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V2", "V1", "V3"])


def test_a_number_is_undone_while_its_item_stays_chosen(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V2")
    type_into(page.editor.code, "V9")
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V9", "V3"])
    assert page.table.code == "V9"
    clerk.press(page.undoing.undo)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V2", "V3"])
    clerk.qtbot.waitUntil(lambda: page.editor.code.text == "V2")
    assert page.table.code == "V2"


def test_no_button_moves_while_an_act_is_saved_undone_and_done_again(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    undo, redo, state = page.undoing.undo, page.undoing.redo, page.state.words

    def places():
        """Return where everything is that can be pressed, apart from the item's own fields."""
        shown = [each for each in page.findChildren(QPushButton) if each.isVisible()]
        steady = [each for each in shown if not page.editor.isAncestorOf(each)]
        return {each: QRect(each.mapTo(page, QPoint()), each.size()) for each in steady}

    said, seen = set(), []

    def look():
        said.add(state.text())
        seen.append(places())

    settle()
    before = places()
    page.saver.changed.connect(look)
    type_into(page.editor.cost, "210 000")
    clerk.qtbot.waitUntil(lambda: undo.isVisible() and not page.saving)
    look()
    first = places()
    assert {*before, undo} == {*first}
    type_into(page.editor.texts.title, "A much longer name than it had before, and longer still")
    clerk.qtbot.waitUntil(lambda: "title" in undo.accessibleName().casefold())
    clerk.press(undo)
    clerk.qtbot.waitUntil(lambda: redo.isVisible() and not page.saving)
    look()
    assert len(said) > 1, "it was looked at while it was being saved too"
    for each in seen:
        assert each == {button: places()[button] for button in each}
    assert before == {button: places()[button] for button in before}


def test_what_another_desk_has_changed_since_is_told_and_stays(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    type_into(page.editor.cost, "210 000")
    clerk.qtbot.waitUntil(lambda: items(clerk)["V1"].cost == 210_000)
    change_item(clerk.window.desk.central, "V1", {"cost": 220_000})
    clerk.press(page.undoing.undo)
    clerk.told(page.notice, "changed by somebody else")
    clerk.qtbot.waitUntil(lambda: items(clerk)["V1"].cost == 220_000)
