"""The ballot at the desk: items made, moved, described and pictured, and a table taken in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.services.centre.ballot.pictures import picture_of
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.words.exchange.workbooks import write_xlsx
from tests.gui.central.making import ITEMS, QUICK, Office
from tests.keys import known_keys
from tests.process.media.making import image


@pytest.fixture
def preparing(tmp_path, seat):
    """Return a clerk at a process whose voting has not opened, and which has no ballot."""

    def make(items=ITEMS, most=2):
        office = Office(tmp_path)
        setup = Setup(
            titles={"sv": "Prov"},
            funds=500_000,
            phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
            rules=Rules(max_choices=most),
        )
        with create_central(
            office.central, setup, office.keys, known_keys(setup), cost=QUICK
        ) as central:
            if items:
                set_ballot(central, items)
        return seat(office)

    return make


def listed(page):
    return [page.table.item(row, 0).text() for row in range(page.table.rowCount())]


def items(clerk):
    return {item.code: item for item in clerk.window.desk.snapshot.items}


def type_into(field, text):
    """Type over what stands in a field, and leave it by Tab."""
    field.window().activateWindow()  # where a dialog was, it has the focus for a moment more
    assert QTest.qWaitForWindowActive(field.window(), 60_000)
    field.control.setFocus()
    QTest.keyClick(field.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not text.isascii():  # which QTest cannot type
        field.control.insert(text)
    elif text:
        QTest.keyClicks(field.control, text)
    else:
        QTest.keyClick(field.control, Qt.Key.Key_Delete)
    QTest.keyClick(field.control, Qt.Key.Key_Tab)


def test_a_ballot_is_made_from_nothing_by_typing(preparing):
    clerk = preparing(items=())
    page = clerk.page(CentralPage.BALLOT)
    assert "no proposal on the ballot" in page.lead.text()
    clerk.press(page.add)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["1"])
    clerk.qtbot.waitUntil(page.editor.texts.title.control.hasFocus)
    type_into(page.editor.texts.title, "Lekplats vid torget")
    type_into(page.editor.cost, "200 000")
    type_into(page.editor.texts.text, "Gungor och sand.")
    page.editor.texts.languages.setCurrentIndex(page.editor.texts.languages.findData("ar"))
    type_into(page.editor.texts.other_title, "ملعب")
    clerk.qtbot.waitUntil(
        lambda: items(clerk)["1"].titles == {"sv": "Lekplats vid torget", "ar": "ملعب"}
    )
    made = items(clerk)["1"]
    assert (made.cost, made.descriptions) == (200_000, {"sv": "Gungor och sand."})
    assert page.editor.texts.other_title.control.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.editor.texts.title.control.layoutDirection() is Qt.LayoutDirection.LeftToRight
    clerk.press(page.add)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["1", "2"])


def test_what_is_missing_is_named_and_goes_as_it_comes(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    assert "a picture" in page.editor.missing.text()
    assert "a description" in page.editor.missing.text()
    type_into(page.editor.texts.text, "Gungor")
    clerk.qtbot.waitUntil(lambda: "a description" not in page.editor.missing.text())
    assert "suomi" in page.editor.missing.text()
    type_into(page.editor.cost, "")
    clerk.qtbot.waitUntil(lambda: "the cost" in page.editor.missing.text())


def test_a_value_that_cannot_be_kept_says_so_at_its_field_and_stays_typed(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    type_into(page.editor.code, "V2")
    clerk.qtbot.waitUntil(page.editor.code.below.isVisible)
    assert "no other proposal" in page.editor.code.below.text()
    assert page.editor.code.text == "V2"
    assert listed(page) == ["V1", "V2", "V3"]
    type_into(page.editor.code, "V9")
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V9", "V2", "V3"])
    assert not page.editor.code.below.isVisible()
    assert page.table.code == "V9"
    type_into(page.editor.cost, "dyrt")
    assert "whole kronor" in page.editor.cost.below.text()
    type_into(page.editor.cost, "999 999")
    clerk.qtbot.waitUntil(lambda: "500" in page.editor.cost.below.text())
    assert items(clerk)["V9"].cost == 200_000


def test_the_order_is_changed_by_keys_by_buttons_and_by_dragging(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V2", "V1", "V3"])
    assert page.table.code == "V1"
    clerk.press(page.editor.down)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V2", "V3", "V1"])
    page.table.moved.emit("V1", 0)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V2", "V3"])
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.code for item in clerk.window.desk.snapshot.items] == ["V1", "V2", "V3"]


def test_a_picture_is_chosen_described_and_taken_away(preparing, tmp_path):
    clerk = preparing()
    path = tmp_path / "bild.png"
    path.write_bytes(image("PNG"))
    page = clerk.page(CentralPage.BALLOT)
    page.select("V2")
    clerk.press(page.editor.choose)
    clerk.choose(path)
    clerk.qtbot.waitUntil(lambda: not page.editor.picture.pixmap().isNull())
    type_into(page.editor.texts.shown, "En bänk")
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.snapshot.pictures == {"V2": {"sv": "En bänk"}})
    page.select("V1")
    clerk.qtbot.waitUntil(lambda: page.editor.picture.pixmap().isNull())
    assert not page.editor.texts.shown.isVisible()
    page.select("V2")
    clerk.press(page.editor.take_away)
    clerk.qtbot.waitUntil(lambda: not clerk.window.desk.snapshot.pictures)
    assert picture_of(clerk.window.desk.central, "V2") is None


def test_a_picture_of_another_kind_is_refused_with_its_name(preparing, tmp_path):
    clerk = preparing()
    path = tmp_path / "bild.gif"
    path.write_bytes(b"GIF89a")
    page = clerk.page(CentralPage.BALLOT)
    page.select("V2")
    page.take_picture("V2", path)
    clerk.told(page.notice, "GIF")


def test_an_item_is_taken_off_after_a_question(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V2")
    clerk.press(page.editor.remove)
    clerk.press(clerk.see(QuestionBox).no)
    clerk.press(page.editor.remove)
    clerk.press(clerk.see(QuestionBox).yes)
    clerk.qtbot.waitUntil(lambda: listed(page) == ["V1", "V3"])


def test_fewer_items_than_choices_are_told_and_mended_by_a_button(preparing):
    clerk = preparing(most=2)
    page = clerk.page(CentralPage.BALLOT)
    assert page.fewer.isHidden()
    for code in ("V1", "V2"):
        page.select(code)
        page.removal(code).yes.click()
        clerk.qtbot.waitUntil(lambda code=code: code not in listed(page))
    assert "may choose 2, more than there are" in page.lead.text()
    clerk.press(page.fewer)
    clerk.qtbot.waitUntil(page.fewer.isHidden)
    assert clerk.window.desk.snapshot.frame.rules.max_choices == 1


def test_a_workbook_is_shown_with_its_faults_and_taken_once_they_are_mended(preparing, tmp_path):
    clerk = preparing()
    page, path = clerk.page(CentralPage.BALLOT), tmp_path / "valsedel.xlsx"
    head = ["Nummer", "Titel", "Kostnad", "Titel (fi)"]
    write_xlsx(path, [head, ["V1", "Lekplats", 200_000, "Leikkipuisto"], ["V7", "Damm", "dyrt"]])
    page.read.trigger()
    clerk.choose(path)
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    shown = clerk.window.decision
    assert not shown.primary.isEnabled()
    assert "1 row has something wrong" in shown.lead.text()
    assert "cost" in shown.table.item(1, 2).text()
    assert "V2, V3" in shown.facts.text()
    clerk.press(shown.back)
    assert listed(page) == ["V1", "V2", "V3"]
    path.unlink()
    write_xlsx(path, [head, ["V1", "Lekplats", 200_000, "Leikkipuisto"], ["V7", "Damm", 9000]])
    page.files.take_table(path)
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    clerk.press(clerk.window.decision.primary)
    clerk.told(page.notice, "The ballot is in place.")
    assert listed(page) == ["V1", "V7"]
    assert items(clerk)["V1"].titles["fi"] == "Leikkipuisto"
    assert items(clerk)["V1"].titles["en"] == "Playground by the square"


def test_a_file_that_is_no_ballot_is_refused_on_the_page(preparing, tmp_path):
    clerk = preparing()
    page, path = clerk.page(CentralPage.BALLOT), tmp_path / "a.csv"
    path.write_text("a;b\n1;2\n")
    page.files.take_table(path)
    clerk.told(page.notice, "column “Number” is missing")


def test_the_ballot_is_written_as_a_workbook_that_is_read_back(preparing, tmp_path):
    clerk = preparing()
    page, path = clerk.page(CentralPage.BALLOT), tmp_path / "ut.xlsx"
    page.write.trigger()
    dialog = clerk.see(QFileDialog)
    dialog.reject()
    page.files.write_table(path)
    clerk.told(page.notice, "written as a workbook")
    page.files.take_table(path)
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    assert "As before: 3." in clerk.window.decision.lead.text()


def test_what_is_typed_last_is_kept_when_the_window_closes(preparing):
    clerk = preparing()
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    page.editor.texts.title.control.setFocus()  # which it keeps
    page.editor.texts.title.control.setText("Lekplats med gungor")
    clerk.window.close()
    clerk.qtbot.waitUntil(lambda: not clerk.window.isVisible())
    with open_central(clerk.office.central) as central:
        assert central.items[0].titles["sv"] == "Lekplats med gungor"


def test_the_ballot_is_fixed_once_voting_is_open(clerk):
    page = clerk.page(CentralPage.BALLOT)
    page.select("V1")
    assert "Fixed since voting opened." in page.lead.text()
    assert page.editor.texts.title.control.isReadOnly()
    assert page.add.isHidden()
    assert not page.read.isEnabled()
    for button in (page.editor.choose, page.editor.up, page.editor.down, page.editor.remove):
        assert not button.isEnabled()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed(page) == ["V1", "V2", "V3"]
    clerk.press(page.primary)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.VOTING)


def test_more_choices_than_proposals_are_told_before_opening_with_the_way_to_mend_them(preparing):
    clerk = preparing(items=(), most=5)
    ballot = clerk.page(CentralPage.BALLOT)
    clerk.press(ballot.add)
    clerk.qtbot.waitUntil(lambda: listed(ballot) == ["1"])
    page = clerk.page(CentralPage.VOTING)
    assert "may choose 5, more than there are" in page.state.text()
    clerk.press(page.primary)
    facts = dict(clerk.facts("Open voting").card.facts)
    assert "more than there are on the ballot" in facts["Votes per person, at most"]
    clerk.press(clerk.window.decision.primary)
    clerk.told(page.notice, "Proposals one person may mark, at most")
    assert "rules." not in page.notice.headline.text()
    clerk.press(page.notice.way)
    clerk.press(ballot.fewer)
    clerk.qtbot.waitUntil(lambda: not clerk.window.desk.snapshot.too_many_choices)
    clerk.page(CentralPage.VOTING)
    assert "can still be changed" in page.state.text()
