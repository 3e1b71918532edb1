"""The page of texts: figures for each language, writing in place, files out and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.texts import TextState
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.setup import frame
from mbdesk.services.centre.texts.text_files import write_text_file
from mbdesk.services.centre.texts.writing import read_translations, write_text
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.texts.filters import Wanted
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from tests.gui.central.making import ITEMS, QUICK, Office
from tests.keys import known_keys

ID = "c" * 32
TITLE, CRITERION = "ballot.V1.titles", f"criterion.{ID}"


@pytest.fixture
def preparing(tmp_path, seat):
    """Return a clerk at a process before voting, its texts in Swedish, English and two more."""
    office = Office(tmp_path)
    setup = Setup(
        titles={"sv": "Tryggare Vällingby", "en": "A safer Vällingby"},
        goals={"sv": "Alla ska\nkänna sig trygga."},
        funds=500_000,
        phases=(Phase(PhaseKind.VOTING, "2026-12-01", "2026-12-10"),),
        criteria=(Criterion(ID, CriterionKind.CULTURAL, {"sv": "Alla hörs"}),),
        rules=Rules(max_choices=2),
        languages=("sv", "sv_easy", "en", "ar"),
    )
    with create_central(
        office.central, setup, office.keys, known_keys(setup), cost=QUICK
    ) as central:
        set_ballot(central, ITEMS)
    return seat(office)


@pytest.fixture
def page(preparing):
    return preparing.page(CentralPage.TEXTS)


def held(clerk, text_id, language):
    found = clerk.window.desk.snapshot.texts.find(text_id)
    return found.texts.get(language, "") if found else ""


def state(clerk, text_id, language):
    return clerk.window.desk.snapshot.texts.states[text_id, language]


def listed(page):
    return [text.id for text in page.table.texts.texts]


def cell(page, text_id, column):
    return str(page.table.texts.index(listed(page).index(text_id), column).data())


def is_fixed(page):
    return page.editor.other.field.control.isReadOnly()


def type_into(field, text):
    """Type over what stands in a field, and leave it by Tab."""
    field.window().activateWindow()
    assert QTest.qWaitForWindowActive(field.window(), 60_000)
    field.control.setFocus()
    QTest.keyClick(field.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text.isascii():
        QTest.keyClicks(field.control, text)
    elif hasattr(field.control, "insert"):  # which QTest cannot type
        field.control.insert(text)
    else:
        field.control.insertPlainText(text)
    QTest.keyClick(field.control, Qt.Key.Key_Tab)


def test_the_figures_tell_what_is_missing_in_each_language_and_choose_it(preparing, page):
    preparing.window.resize(1500, 800)
    preparing.qtbot.waitUntil(lambda: "\n" in page.figures.buttons["ar"].text())
    assert page.figures.shown == ["sv_easy", "en", "ar"]
    assert page.figures.buttons["ar"].text() == "العربية\n6 missing · 0 drafts · 0 done"
    assert page.figures.buttons["en"].text() == "English\n2 missing · 4 drafts · 0 done"
    preparing.press(page.figures.buttons["en"])
    assert "In English 2 texts are missing. 4 are drafts" in page.lead.text()
    assert cell(page, TITLE, 3) == "Playground by the square"
    assert cell(page, CRITERION, 4) == "missing"
    assert page.figures.buttons["en"].accessibleName() == "English, 2 missing, 4 drafts, 0 done"
    preparing.window.resize(900, 800)
    preparing.qtbot.waitUntil(lambda: page.figures.buttons["en"].text() == "English: 2 missing")
    assert page.table.isColumnHidden(2)


def test_a_text_is_written_beside_the_swedish_and_is_a_draft_until_it_is_read_over(preparing, page):
    preparing.press(page.figures.buttons["ar"])
    page.select(TITLE)
    field = page.editor.other.field
    assert field.control.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert field.control.accessibleName() == "Proposal V1: title (العربية)"
    type_into(field, "ملعب في الساحة")
    preparing.qtbot.waitUntil(lambda: held(preparing, TITLE, "ar") == "ملعب في الساحة")
    preparing.qtbot.waitUntil(lambda: "ملعب" in cell(page, TITLE, 3))
    assert cell(page, TITLE, 4) == "draft"
    preparing.press(page.editor.review)
    preparing.qtbot.waitUntil(lambda: state(preparing, TITLE, "ar") is TextState.REVIEWED)
    preparing.qtbot.waitUntil(lambda: cell(page, TITLE, 4) == "read over")
    type_into(page.editor.swedish.field, "Lekplats")
    preparing.qtbot.waitUntil(lambda: cell(page, TITLE, 4) == "Swedish changed")
    preparing.press(page.editor.review)
    preparing.qtbot.waitUntil(lambda: cell(page, TITLE, 4) == "read over")
    preparing.press(page.editor.review)
    preparing.qtbot.waitUntil(lambda: cell(page, TITLE, 4) == "draft")


def test_what_was_written_is_undone_by_a_button_that_names_it(preparing, page):
    preparing.press(page.figures.buttons["en"])
    page.select(TITLE)
    type_into(page.editor.other.field, "Slide")
    preparing.qtbot.waitUntil(lambda: held(preparing, TITLE, "en") == "Slide")
    page.select(CRITERION)
    button = page.undoing.undo
    preparing.qtbot.waitUntil(lambda: "Proposal V1: title (English)" in button.accessibleName())
    preparing.press(button)
    preparing.qtbot.waitUntil(lambda: held(preparing, TITLE, "en") == "Playground by the square")


def test_the_next_one_missing_is_one_key_away_until_nothing_is(preparing, page):
    preparing.press(page.figures.buttons["en"])
    preparing.press(page.primary)
    assert page.editor.text.id == "frame.goals"
    assert page.editor.other.field.control.hasFocus()
    QTest.keyClicks(page.editor.other.field.control, "All are safe")
    QTest.keyClick(
        page.editor.other.field.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert page.editor.text.id == CRITERION
    QTest.keyClicks(page.editor.other.field.control, "All are heard")
    page.save_typed()
    preparing.qtbot.waitUntil(lambda: held(preparing, CRITERION, "en") == "All are heard")
    assert held(preparing, "frame.goals", "en") == "All are safe"
    preparing.qtbot.waitUntil(lambda: "In English nothing is missing" in page.lead.text())
    preparing.press(page.primary)
    assert page.figures.language == "ar"


def test_enter_in_the_table_writes_the_column_that_is_pointed_at(preparing, page):
    preparing.press(page.figures.buttons["ar"])
    page.select(CRITERION)
    row = listed(page).index(CRITERION)
    for column, field in ((1, page.editor.swedish), (2, page.editor.easy), (3, page.editor.other)):
        page.table.setFocus()
        page.table.setCurrentIndex(page.table.texts.index(row, column))
        QTest.keyClick(page.table, Qt.Key.Key_Return)
        assert field.field.control.hasFocus()


def test_a_text_that_cannot_be_kept_says_so_below_it_and_stays_typed(preparing, page):
    page.select(TITLE)
    field = page.editor.swedish.field
    field.control.setFocus()
    field.control.selectAll()
    QTest.keyClick(field.control, Qt.Key.Key_Delete)
    QTest.keyClick(field.control, Qt.Key.Key_Tab)
    preparing.qtbot.waitUntil(field.below.isVisible)
    assert "it is missing" in field.below.text()
    assert held(preparing, TITLE, "sv") == "Lekplats vid torget"
    type_into(field, "Gungor")
    preparing.qtbot.waitUntil(lambda: held(preparing, TITLE, "sv") == "Gungor")


def test_the_list_shows_what_is_asked_for_and_keeps_the_text_that_is_worked_on(preparing, page):
    preparing.press(page.figures.buttons["en"])
    page.select("frame.goals")
    page.filters.want(Wanted.MISSING)
    assert listed(page) == ["frame.goals", CRITERION]
    type_into(page.editor.other.field, "All are safe")
    preparing.qtbot.waitUntil(lambda: held(preparing, "frame.goals", "en") != "")
    assert listed(page) == ["frame.goals", CRITERION]
    page.table.select_text(CRITERION)
    page.filters.changed.emit()
    assert listed(page) == [CRITERION]
    page.filters.show_all()
    page.filters.kind.setCurrentIndex(4)
    assert {text_id.split(".")[0] for text_id in listed(page)} == {"ballot", "criterion"}
    page.filters.show_all()
    QTest.keyClicks(page.filters.search, "playground")
    preparing.qtbot.waitUntil(lambda: TITLE in listed(page) and len(listed(page)) == 2)
    page.filters.search.setText("zebra")
    preparing.qtbot.waitUntil(lambda: listed(page) == [CRITERION])


def test_all_that_is_listed_is_marked_after_a_question(preparing, page):
    preparing.press(page.figures.buttons["en"])
    page.filters.want(Wanted.DRAFT)
    page.review_all.trigger()
    preparing.press(preparing.see(QuestionBox).no)
    assert state(preparing, TITLE, "en") is TextState.DRAFT
    page.review_all.trigger()
    preparing.press(preparing.see(QuestionBox).yes)
    preparing.qtbot.waitUntil(lambda: "drafts" not in page.lead.text())
    preparing.qtbot.waitUntil(lambda: state(preparing, TITLE, "en") is TextState.REVIEWED)


def filled(path, texts, source=None):
    """Fill a workbook in by the texts' ids, as a translator does."""
    table = read_table(path)
    path.unlink()
    column = next(n for n, name in enumerate(table[0]) if name.startswith(("Translation", "Över")))
    for row in table[1:]:
        row.extend([""] * (len(table[0]) - len(row)))
        row[column] = texts.get(row[0], row[column])
        row[1] = (source or {}).get(row[0], row[1])
    return write_xlsx(path, table)


def test_texts_are_written_for_a_translator_and_taken_in_after_a_look(preparing, page, tmp_path):
    path = tmp_path / "ar.xlsx"
    preparing.press(page.figures.buttons["ar"])
    page.workbook.trigger()
    dialog = preparing.see(QFileDialog)
    assert "texts-ar.xlsx" in dialog.selectedFiles()[0]
    dialog.reject()
    page.files.write(path)
    preparing.told(page.notice, "The texts are written, to be translated into")
    filled(path, {TITLE: "ملعب", CRITERION: "\U00013080", "frame.goals": "أمان"})
    page.read.trigger()
    preparing.choose(path)
    shown = preparing.facts("Texts from ar.xlsx")
    assert "New: 2." in shown.lead.text()
    assert "Wrong, left out: 1." in shown.lead.text()
    assert [shown.table.item(row, 0).text() for row in range(shown.table.rowCount())] == [
        *("3", "4", "5"),
    ]
    assert "letters that cannot be shown" in shown.table.item(1, 2).text()
    preparing.press(shown.back)
    assert held(preparing, TITLE, "ar") == ""
    page.files.take(path)
    shown = preparing.facts("Texts from ar.xlsx")
    assert shown.primary.text() == "Take in 2 texts"
    preparing.press(shown.primary)
    preparing.told(page.notice, "Texts taken in: 2.")
    assert held(preparing, TITLE, "ar") == "ملعب"
    assert held(preparing, CRITERION, "ar") == ""


def test_what_was_made_for_older_swedish_waits_beside_and_is_taken_or_dropped(
    preparing, page, tmp_path
):
    central, path = preparing.window.desk.central, tmp_path / "en.xlsx"
    preparing.press(page.figures.buttons["en"])
    for button, text in (("take", "Slide"), ("drop", "Playground by the square")):
        write_text_file(central, path, "en")
        filled(path, {TITLE: "Slide"}, {TITLE: "Rutschkana"})
        write_text(central, TITLE, "en", "Playground by the square")
        page.files.take(path)
        shown = preparing.facts("Texts from en.xlsx")
        assert "Made for: Rutschkana" in shown.table.item(0, 2).text()
        preparing.press(shown.primary)
        preparing.told(page.notice, "Texts taken in: 1.")
        page.select(TITLE)
        assert "another waits" in cell(page, TITLE, 4)
        assert page.editor.draft.text.text() == "Slide"
        preparing.press(getattr(page.editor.draft, button))
        preparing.qtbot.waitUntil(lambda: not page.editor.draft.isVisible())
        preparing.qtbot.waitUntil(lambda text=text: held(preparing, TITLE, "en") == text)
        path.unlink()


def test_a_file_that_is_none_is_refused_on_the_page(preparing, page, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a;b\n1;2\n")
    page.files.take(path)
    preparing.told(page.notice, "columns “Id”, “Original” and “Translation”")


def test_what_residents_were_shown_is_frozen_and_a_file_takes_a_reason(
    preparing, tmp_path, monkeypatch
):
    path, desk = tmp_path / "en.xlsx", preparing.window.desk
    write_text_file(desk.central, path, "en")
    filled(path, {"frame.goals": "All are safe"})
    monkeypatch.setattr(frame, "_is_opened", lambda *_: True)
    page = preparing.page(CentralPage.TEXTS)
    desk.refresh()
    page.select("frame.goals")
    preparing.qtbot.waitUntil(lambda: is_fixed(page))
    assert "new version under Frame" in page.editor.note.text()
    page.select(TITLE)
    assert not is_fixed(page)
    page.files.take(path)
    shown = preparing.facts("Texts from en.xlsx")
    assert not shown.primary.isEnabled()
    QTest.keyClicks(shown.reason, "It was not translated")
    preparing.press(shown.primary)
    preparing.told(page.notice, "Texts taken in: 1.")
    assert desk.snapshot.held.versions[-1].reason == "It was not translated"


def test_once_voting_is_open_everything_is_fixed_but_what_was_read_over(clerk):
    page = clerk.page(CentralPage.TEXTS)
    clerk.press(page.figures.buttons["en"])
    page.select(TITLE)
    assert is_fixed(page)
    assert "Voting has been opened" in page.editor.note.text()
    assert not page.primary.isVisible()
    clerk.press(page.editor.review)
    clerk.qtbot.waitUntil(lambda: cell(page, TITLE, 4) == "read over")


def test_the_overview_names_what_is_missing_and_leads_here(preparing):
    overview = preparing.page(CentralPage.OVERVIEW)
    rows = {row.page: row for row in overview.missing.rows if row.isVisible()}
    assert "6 texts are missing in some language" in rows[CentralPage.TEXTS].says.text()
    preparing.press(rows[CentralPage.TEXTS].go)
    assert preparing.window.stack.currentWidget() is preparing.window.page(CentralPage.TEXTS)


def test_what_is_typed_last_is_kept_when_the_window_closes(preparing, page):
    preparing.press(page.figures.buttons["en"])
    page.select(CRITERION)
    page.editor.other.field.control.setFocus()  # which it keeps
    page.editor.other.field.control.setText("All are heard")
    preparing.window.close()
    preparing.qtbot.waitUntil(lambda: not preparing.window.isVisible())
    with open_central(preparing.office.central) as central:
        found = read_translations(central).find(CRITERION)
        assert found.texts["en"] == "All are heard"
