"""A proposal's page: what it says, what was done with it, and what can be done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from mbdesk.domain.media import MapPoint
from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.disclosure_page import DisclosurePage
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.central.proposals.moving import MoveDialog
from mbdesk.ui.central.proposals.translation_page import TranslationPage
from mbdesk.ui.staff.parts.table import kronor, number
from tests.gui.central.proposals import ARABIC, bring_map, bring_proposals
from tests.gui.dialogs import open_dialogs
from tests.unit.reports.reading import text_of


@pytest.fixture
def office(office):
    bring_proposals(office)
    bring_map(office)
    return office


@pytest.fixture
def page(clerk):
    clerk.page(CentralPage.PROPOSALS)
    shown = clerk.window.page(CentralPage.PROPOSAL)
    clerk.window._show_selected(CentralPage.PROPOSAL, "2")
    clerk.qtbot.waitUntil(lambda: shown.dossier is not None)
    return shown


def dossier(clerk, number=2):
    return read_dossier(clerk.window.desk.central, number)


def fill(clerk, page, act: str, press: bool = True, reason="så står det", **texts) -> ActDialog:
    """Choose an act from the menu, and fill its form in."""
    page.acts[act].trigger()
    form = clerk.see(ActDialog)
    for name, text in texts.items():
        field = form.fields[name]
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClicks(form.reason, reason)
    if not form.who.text():
        QTest.keyClicks(form.who, "Anna Ek")
    if press:
        clerk.press(form.press)
    return form


def test_the_page_shows_all_that_was_left_and_where_it_is_to_be(clerk, page):
    assert page.heading.text() == "ضوء على الطريق"
    assert page.lead.text() == "No. 2 · received 6 October 2026 · Biblioteket"
    assert page.state.text() == "Received"
    assert page.texts.original.heading.text() == "Original, العربية"
    assert page.texts.original.texts["description"].text() == ARABIC
    ways = Qt.LayoutDirection
    assert page.texts.original.texts["description"].layoutDirection() is ways.RightToLeft
    assert not page.texts.translation.isVisible()
    assert len(page.pictures.shown) == 1
    assert page.map.point_at(2) is not None
    assert page.costs_name.text() == f"The proposer's own estimate: {kronor(450_000)}"
    assert [page.costs.item(0, column).text() for column in range(4)] == [
        "Lykta",
        "2",
        number(225_000),
        number(450_000),
    ]
    assert page.history.entries == [
        ("Merged, got number 2", "6 October 2026"),
        ("Left on the screen", "5 October 2026 · Biblioteket"),
    ]


def test_a_slip_is_put_right_and_the_history_says_who_and_why(clerk, page):
    page.acts["correct"].trigger()
    form = clerk.see(ActDialog)
    form.which.setCurrentIndex(form.which.findData("place"))
    form.which.activated.emit(form.which.currentIndex())
    assert form.fields["text"].toPlainText() == "Grimsa"
    form.fields["text"].selectAll()
    QTest.keyClicks(form.fields["text"], "Grimsta")
    assert not form.press.isEnabled()
    QTest.keyClicks(form.reason, "gatan heter så")
    QTest.keyClicks(form.who, "Anna Ek")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: page.texts.original.texts["place"].text() == "Grimsta")
    what, details = page.history.entries[0]
    assert what == "Slip of the pen: Where “Grimsa” reads “Grimsta”"
    assert details.endswith("Anna Ek · gatan heter så")
    assert dossier(clerk).sent.place == "Grimsa"
    assert page.texts.original.state.text() == "Corrected"


def test_a_refused_correction_keeps_what_was_typed_and_says_why(clerk, page):
    form = fill(clerk, page, "correct", text="x" * 201)
    clerk.qtbot.waitUntil(form.wrong.isVisible)
    assert form.fields["text"].toPlainText() == "x" * 201
    assert form.wrong.text()
    form.fields["text"].selectAll()
    QTest.keyClicks(form.fields["text"], "Ljus")
    assert not form.wrong.isVisible()
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: page.heading.text() == "Ljus")


def test_a_proposal_is_withdrawn_with_a_reason_and_put_back(clerk, page):
    fill(clerk, page, "withdraw", reason="den som skrev det ringde")
    clerk.qtbot.waitUntil(lambda: page.state.text() == "Has been withdrawn")
    assert not page.acts["withdraw"].isVisible()
    assert "den som skrev det ringde" in page.history.entries[0][1]
    fill(clerk, page, "put_back")
    clerk.qtbot.waitUntil(lambda: page.state.text() == "Received")
    assert page.history.entries[0][0] == "Withdrawal taken back"


def test_nothing_is_done_with_the_proposal_before_until_the_next_one_is_read(clerk, page):
    """It withdrew the one that was shown before, of whoever was quick."""
    page.select("3")
    assert not page.more.isEnabled()
    page.acts["withdraw"].trigger()
    assert not open_dialogs(clerk.window, ActDialog)
    clerk.qtbot.waitUntil(page.more.isEnabled)
    fill(clerk, page, "withdraw")
    clerk.qtbot.waitUntil(page.acts["put_back"].isVisible)
    assert dossier(clerk, 3).line.state is ProposalState.WITHDRAWN
    assert dossier(clerk).line.state is ProposalState.RECEIVED


def test_reference_theme_and_remark_are_noted_without_a_reason(clerk, page):
    page.acts["name"].trigger()
    form = clerk.see(ActDialog)
    assert not form.reason.isVisible()
    QTest.keyClicks(form.fields["dnr"], "HV 2026/214-2")
    QTest.keyClicks(form.fields["theme"], "trygghet")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: page.lead.text().endswith("HV 2026/214-2 · trygghet"))
    page.acts["remark"].trigger()
    form = clerk.see(ActDialog)
    QTest.keyClicks(form.fields["text"], "Skolan vill vara med.")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: page.history.entries[0][0] == "Remark: Skolan vill vara med.")
    register = clerk.page(CentralPage.PROPOSALS)
    clerk.qtbot.waitUntil(register.filters.boxes["theme"].isVisible)


def test_a_translation_is_written_beside_the_original_and_stands_first(clerk, page):
    clerk.press(page.primary)
    clerk.qtbot.waitUntil(lambda: isinstance(clerk.window.decision, TranslationPage))
    writing = clerk.window.decision
    assert writing.originals["description"].text() == ARABIC
    assert not writing.primary.isEnabled()
    QTest.keyClicks(writing.fields["title"], "Ljus på stigen")
    QTest.keyClicks(writing.fields["description"], "Ljus hela stigen.")
    writing.state.setCurrentIndex(writing.state.findText("Reviewed"))
    QTest.keyClicks(writing.who, "Tolken Cia Ask")
    clerk.press(writing.primary)
    clerk.told(page.notice, "The translation is saved: svenska.")
    clerk.qtbot.waitUntil(page.texts.translation.isVisible)
    assert page.texts.translation.heading.text() == "Translation, svenska"
    assert page.texts.translation.state.text() == "Reviewed"
    assert page.texts.translation.texts["title"].text() == "Ljus på stigen"
    assert "Tolken Cia Ask" in page.history.entries[0][1]


def select(area, passage: str) -> None:
    """Select a passage of a text as with a mouse or Shift and arrows."""
    cursor = area.textCursor()
    start = area.toPlainText().index(passage)
    cursor.setPosition(start)
    cursor.setPosition(start + len(passage), QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def test_a_copy_is_given_out_with_a_passage_masked_and_it_is_noted_who_decided(clerk, page):
    page.select("5")
    clerk.qtbot.waitUntil(lambda: page.heading.text() == "Äppelträd i parken")
    page.acts["disclose"].trigger()
    clerk.qtbot.waitUntil(lambda: isinstance(clerk.window.decision, DisclosurePage))
    deciding = clerk.window.decision
    text = deciding.texts["description"]
    assert not text.hide_it.isEnabled()
    select(text.area, "Anna Ek")
    clerk.press(text.hide_it)
    QTest.keyClick(deciding.parts["left_at"], Qt.Key.Key_Space)
    assert not deciding.primary.isEnabled()
    QTest.keyClicks(deciding.reason, "OSL 21 kap. 1 §")
    QTest.keyClicks(deciding.who, "Bo Dal")
    clerk.press(deciding.primary)
    target = clerk.office.folder / "kopia.pdf"
    clerk.choose(target)
    clerk.told(page.notice, "The copy is written")
    told = text_of(target)
    assert "Ring [•••••] så berättar hon." in told
    assert "Anna Ek" not in told
    assert "Biblioteket" not in told
    assert "Bo Dal" in told
    clerk.qtbot.waitUntil(lambda: "Copy given out" in page.history.entries[0][0])


def test_a_protected_identity_is_marked_and_its_parts_cannot_be_given_out(clerk, page):
    page.acts["protect"].trigger()
    form = clerk.see(ActDialog)
    clerk.press(form.press)
    clerk.qtbot.waitUntil(page.protected.isVisible)
    page.acts["disclose"].trigger()
    clerk.qtbot.waitUntil(lambda: isinstance(clerk.window.decision, DisclosurePage))
    deciding = clerk.window.decision
    for part in ("left_at", "pictures", "point"):
        assert deciding.parts[part].isChecked()
        assert not deciding.parts[part].isEnabled()
    clerk.press(deciding.back)
    clerk.qtbot.waitUntil(page.isVisible)


def test_a_proposal_is_moved_on_the_map_by_a_press_and_by_keys(clerk, page):
    assert page.acts["move"].isVisible()
    page.acts["move"].trigger()
    form = clerk.see(MoveDialog)
    area = form.map.area
    QTest.mouseClick(form.map, Qt.MouseButton.LeftButton, pos=area.center())
    before = form.typed["point"]
    QTest.keyClick(form.map, Qt.Key.Key_Right)
    QTest.keyClick(form.map, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    x, y = map(int, before.split(","))
    assert abs(x - 500) < 20
    assert form.typed["point"] == f"{x + 5},{y - 50}"
    form.fields["point"].setText("1200,4")
    assert form.map.point == MapPoint(x + 5, y - 50)
    form.reason.setText("det är andra sidan gatan")
    form.who.setText("Anna Ek")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: "from 0 to" in form.wrong.text())
    form.fields["point"].setText("700, 80")
    clerk.press(form.press)
    clerk.qtbot.waitUntil(lambda: page.dossier.now.point == MapPoint(700, 80))
    clerk.qtbot.waitUntil(lambda: page.history.entries[0][0].startswith("Moved on the map"))
    assert page.dossier.sent.point != MapPoint(700, 80)
