"""The page of evaluation: verdicts by single keys, several assessors, differences settled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from mbdesk.domain.assessment import CHILD, FEASIBILITY, Verdict
from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.evaluation.acts import Finding, assess
from mbdesk.services.centre.evaluation.board import read_rows
from mbdesk.ui.central.desk.pages import FIRST_PAGES, CentralPage
from mbdesk.ui.central.evaluation.board_model import BOXES, FIRST_SUBJECT
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.plain_text import TextArea
from tests.gui.central.proposals import LEFT, bring_proposals

YES, NO, UNCLEAR = Verdict


@pytest.fixture
def office(office):
    bring_proposals(office)
    return office


@pytest.fixture
def page(clerk):
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.ASSESSOR))
    return shown(clerk)


def shown(clerk):
    page = clerk.page(CentralPage.EVALUATION)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == len(LEFT))
    clerk.qtbot.waitUntil(page.panel.isVisible)
    return page


def column_of(page, subject: str) -> int:
    return FIRST_SUBJECT + [each.id for each in page.model.subjects].index(subject)


def boxes(page, row: int, subject: str = FEASIBILITY):
    return page.model.index(row, column_of(page, subject)).data(BOXES)


def found(clerk, number: int = 1):
    return read_rows(clerk.window.desk.central, [number])[0].evaluation


def go(clerk, page, row: int, subject: str = FEASIBILITY) -> None:
    page.table.setFocus()
    page.table.go_to(row, column_of(page, subject))
    clerk.qtbot.waitUntil(page.panel.isVisible)


def test_every_proposal_stands_beside_every_criterion_child_and_feasibility(clerk, page):
    criteria = clerk.window.desk.central.criteria
    ids = [each.id for each in page.model.subjects]
    assert ids == [*(each.id for each in criteria), CHILD, FEASIBILITY]
    assert page.model.index(0, 1).data() == "Brygga vid Råcksta träsk"
    assert page.lead.text() == "0 of 5 are found feasible or not. 5 are left for you."
    assert page.panel.where.text() == f"Proposal 1 · 1 of {len(ids)}"
    assert "Y yes · N no · U unclear · Enter reason" in page.legend.text()
    assert FIRST_PAGES[Role.ASSESSOR] is CentralPage.EVALUATION


def test_a_row_is_judged_by_single_keys_and_goes_on_to_the_next(clerk, page):
    page.table.setFocus()
    for _ in page.model.subjects:
        QTest.keyClicks(page.table, "y")
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (
        1,
        FIRST_SUBJECT,
    )
    clerk.qtbot.waitUntil(lambda: found(clerk).feasible is True)
    clerk.qtbot.waitUntil(
        lambda: page.model.index(0, page.model.columnCount() - 1).data() == "Feasible"
    )
    assert set(found(clerk).subjects) == {each.id for each in page.model.subjects}
    clerk.qtbot.waitUntil(lambda: page.lead.text().startswith("1 of 5"))
    assert page.model.index(0, column_of(page, CHILD)).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Anna Ek: Yes"
    )


def test_a_no_asks_for_a_reason_first_and_enter_saves_it(clerk, page):
    go(clerk, page, 0)
    QTest.keyClicks(page.table, "n")
    clerk.qtbot.waitUntil(page.panel.reason.hasFocus)
    assert not page.panel.save.isEnabled()
    assert not found(clerk).begun
    QTest.keyClicks(page.panel.reason, "Marken kan inte bebyggas.")
    QTest.keyClick(page.panel.reason, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: found(clerk).feasible is False)
    held = found(clerk).on(FEASIBILITY).held
    assert (held.who, held.reason) == ("Anna Ek", "Marken kan inte bebyggas.")
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 1
    go(clerk, page, 0)
    clerk.qtbot.waitUntil(lambda: len(page.panel.found) == 1)
    assert page.panel.found[0].text().endswith("Marken kan inte bebyggas.")


def test_two_assessors_stand_side_by_side_and_their_difference_is_settled(clerk, page):
    central = clerk.window.desk.central
    assess(central, 1, Finding(FEASIBILITY, YES), "Bo Dal")
    assess(central, 1, Finding(FEASIBILITY, NO, "naturreservat"), "Cia Ask")
    clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(lambda: page.model.assessors == ("Anna Ek", "Bo Dal", "Cia Ask"))
    clerk.qtbot.waitUntil(lambda: boxes(page, 0) is not None and boxes(page, 0).differs)
    assert boxes(page, 0).verdicts == (None, YES, NO)
    clerk.qtbot.waitUntil(lambda: "Assessors differ about 1 proposal" in page.lead.text())
    assert page.model.index(0, page.model.columnCount() - 1).data() == "They differ"
    go(clerk, page, 0)
    clerk.qtbot.waitUntil(page.panel.settles.isVisible)
    clerk.press(page.panel.settles)
    assert page.panel.title.text() == "What is to hold"
    clerk.press(page.panel.buttons[YES])
    assert not page.panel.save.isEnabled()
    QTest.keyClicks(page.panel.reason, "Vid sidan av reservatet.")
    clerk.press(page.panel.save)
    clerk.qtbot.waitUntil(lambda: found(clerk).feasible is True)
    assert len(found(clerk).on(FEASIBILITY).opinions) == 2


def test_what_is_left_and_what_differs_can_be_shown_alone(clerk, page):
    assess(clerk.window.desk.central, 2, Finding(FEASIBILITY, YES), "Anna Ek")
    page.filters.shown.setCurrentIndex(page.filters.shown.findText("Left for you"))
    page.filters.shown.activated.emit(page.filters.shown.currentIndex())
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [1, 3, 4, 5])
    page.filters.shown.setCurrentIndex(page.filters.shown.findText("To be settled"))
    page.filters.shown.activated.emit(page.filters.shown.currentIndex())
    clerk.qtbot.waitUntil(page.none.isVisible)
    page.filters.shown.setCurrentIndex(0)
    page.filters.shown.activated.emit(0)
    QTest.keyClicks(page.filters.search, "TRÄSK")
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [1])


def test_the_main_action_goes_to_the_next_that_is_not_judged(clerk, page):
    assess(clerk.window.desk.central, 2, Finding(FEASIBILITY, YES), "Anna Ek")
    go(clerk, page, 0)
    clerk.press(page.primary)
    clerk.qtbot.waitUntil(lambda: page.table.currentIndex().row() == 2)


def test_the_keys_follow_the_language_on_screen(clerk, page):
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: page.legend.text().startswith("J ja · N nej · O oklart"))
    go(clerk, page, 3)
    QTest.keyClicks(page.table, "o")
    clerk.qtbot.waitUntil(page.panel.reason.hasFocus)
    assert page.panel.chosen is UNCLEAR


def test_nobody_judges_without_a_name(clerk):
    page = shown(clerk)
    go(clerk, page, 0)
    QTest.keyClicks(page.table, "y")
    clerk.qtbot.waitUntil(page.notice.isVisible)
    assert not found(clerk).begun


def fill(clerk, page, act: str, **texts) -> None:
    """Choose an act from the menu, and fill its form in."""
    page.acts[act].trigger()
    form = clerk.see(ActDialog)
    for name, text in texts.items():
        field = form.fields[name]
        if isinstance(field, TextArea):
            field.setPlainText(text)
        else:
            field.setText(text)
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: not isValid(form) or not form.isVisible())


def test_costs_in_parts_a_question_and_a_second_assessment_are_noted(clerk, page):
    go(clerk, page, 0)
    fill(clerk, page, "costs", parts="Posts; Traffic; 322 000; 9 000; 10\nCable; Parks; 68 000")
    clerk.qtbot.waitUntil(lambda: found(clerk).costs.held is not None)
    assert (found(clerk).costs.held.once, found(clerk).costs.held.yearly) == (390_000, 9_000)
    clerk.qtbot.waitUntil(lambda: "Posts" in page.panel.costs.text())
    fill(clerk, page, "ask_back", question="Which path?", deadline="2099-01-01")
    clerk.qtbot.waitUntil(lambda: found(clerk).asked_back)
    clerk.qtbot.waitUntil(page.acts["answer"].isVisible)
    fill(clerk, page, "answer", answer="The one beside the school.")
    clerk.qtbot.waitUntil(lambda: not found(clerk).asked_back)
    assess(clerk.window.desk.central, 1, Finding(FEASIBILITY, NO, "dyrt"), "Bo Dal")
    fill(clerk, page, "second", reason="It can be done.")
    clerk.qtbot.waitUntil(lambda: found(clerk).second is not None)
    clerk.qtbot.waitUntil(lambda: page.panel.title.text() == "Second assessment")
    QTest.keyClicks(page.table, "y")
    clerk.qtbot.waitUntil(lambda: clerk.window.focusWidget() is page.panel.reason)
    QTest.keyClicks(page.panel.reason, "Others pay.")
    clerk.press(page.panel.save)
    clerk.qtbot.waitUntil(lambda: found(clerk).feasible is True)
