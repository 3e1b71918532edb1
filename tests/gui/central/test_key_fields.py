"""The fields for a key file and its words: what is told of them, and where the focus goes."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from mbdesk.errors.keys import NotEnoughSheetsError
from mbdesk.sync.word_sheets import new_sheets
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.key_fields import KeyFields
from mbdesk.ui.staff.forms.words_fields import SheetField
from mbdesk.ui.staff.parts.notice import Notice
from tests.gui.sheet_typing import type_on


@pytest.fixture
def field(qtbot):
    made = SheetField()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def fields(qtbot, tmp_path):
    made = KeyFields(lambda _: True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.file.set_path(tmp_path / "tally.mbkeys")
    qtbot.waitUntil(made.sheets[0].isVisible)
    return made


def type_sheet(qtbot, field, words) -> None:
    field.line.setText(words)
    field.finish()
    qtbot.waitUntil(lambda: "Right" in field.told.text())


def test_a_right_sheet_is_told_in_another_look_than_a_wrong_one(field, qtbot):
    words = new_sheets()[0].words
    field.line.setText("medborgare ")
    assert field.told.property("role") == TextRole.ERROR
    type_sheet(qtbot, field, words)
    assert field.told.property("role") != TextRole.ERROR


def test_nothing_is_told_of_a_sheet_that_no_longer_stands_there(field, qtbot):
    type_sheet(qtbot, field, new_sheets()[0].words)
    type_on(field.line, "x")
    assert "Right" not in field.told.text()
    type_sheet(qtbot, field, new_sheets()[0].words)
    field.line.clear()
    assert not field.told.isVisible()


def test_how_many_of_twenty_words_are_there_is_told_while_they_are_typed(field):
    words = new_sheets()[0].words.split()
    type_on(field.line, " ".join(words[:3]) + " ")
    assert field.told.text() == "3 of 20 words"
    assert field.told.property("role") != TextRole.ERROR
    field.line.clear()
    assert not field.told.isVisible()


def test_the_same_sheet_twice_is_told_at_once_and_forgotten_once_the_other_is_gone(fields, qtbot):
    first, second = fields.sheets
    sheet, another, _ = new_sheets()
    type_sheet(qtbot, first, sheet.words)
    second.line.setText(sheet.words)
    second.finish()
    qtbot.waitUntil(lambda: second.wrong)
    assert "2 different sheets open this file" in second.told.text()
    type_sheet(qtbot, first, another.words)
    qtbot.waitUntil(lambda: "Right" in second.told.text())


def test_the_words_that_are_missing_get_the_focus_not_those_that_are_right(fields, qtbot):
    first, second = fields.sheets
    one = new_sheets()[0].words
    type_sheet(qtbot, first, one)
    fields.focus_words()
    assert second.line.current.hasFocus()
    second.line.setText(one)  # the same sheet twice: the other one is to be typed
    second.finish()
    qtbot.waitUntil(lambda: second.wrong)
    first.line.setFocus()
    fields.focus_words()
    assert second.line.current.hasFocus()


def test_what_is_refused_before_the_sheets_are_read_is_told_once_beneath_the_words(fields, qtbot):
    notice, (first, second), words = Notice(), fields.sheets, new_sheets()[0].words
    qtbot.addWidget(notice)
    notice.until(fields.told_late)
    type_sheet(qtbot, first, words)
    second.line.setText(words)
    refused = NotEnoughSheetsError(given=1, wanted=2)
    assert not fields.tells(refused), "the second one is still being read"
    notice.refuse(refused)
    qtbot.waitUntil(lambda: second.wrong)
    assert notice.isHidden()
    notice.refuse(refused)
    second.line.clear()
    first.finish()
    assert not notice.isHidden(), "nothing beneath the words tells it"


def test_a_wrong_word_is_selected_where_only_dots_are_seen(fields, qtbot):
    first, _ = fields.sheets
    words = new_sheets()[0].words.split()
    first.line.setText("  ".join([*words[:8], "medborgare", *words[9:]]))
    first.finish()
    fields.focus_words()
    assert first.line.current.selectedText() == "medborgare"
    type_on(first.line, words[8])
    assert first.line.text().split() == words


def test_one_sheet_alone_is_told_as_one_of_two(fields, tmp_path):
    fields.sheets[0].line.setText(new_sheets()[0].words)
    secret = fields.secret()
    with pytest.raises(NotEnoughSheetsError) as refused:
        secret(tmp_path)
    assert refused.value.parameters == {"given": 1, "wanted": 2}


def test_a_look_at_the_file_that_finds_what_was_asked_for_changes_nothing(qtbot, tmp_path):
    looked = Event()
    fields = KeyFields(lambda _: looked.set() is None, by_sheets=True)
    qtbot.addWidget(fields)
    fields.file.set_path(tmp_path / "tally.mbkeys")
    with qtbot.assertNotEmitted(fields.changed, wait=100):  # a refusal would be taken back by it
        assert looked.wait(10)


def test_that_other_words_are_asked_for_is_nobodys_typing(qtbot, tmp_path):
    fields = KeyFields(lambda _: False, by_sheets=True)
    qtbot.addWidget(fields)
    fields.file.set_path(tmp_path / "desk.mbkeys")
    with qtbot.assertNotEmitted(fields.edited):
        qtbot.waitUntil(lambda: not fields.by_sheets)


def judged(field) -> list[bool | None]:
    """Return what the mark beside each word says; None says nothing."""
    said = {"can be right": True, "is wrong": False, "": None}
    return [said[mark.accessibleName()] for mark in field.cells.marks]


def test_each_word_is_told_right_or_wrong_once_it_is_left(field, qtbot):
    qtbot.waitExposed(field)
    field.resize(1200, 400)
    first, second = new_sheets()[0].words.split()[:2]
    field.setFocus()
    type_on(field.line, first)
    assert judged(field)[:2] == [None, None], "it is typed in still"
    type_on(field.line, f" medborgare {second}")
    assert judged(field)[:4] == [True, False, None, None]
    assert field.cells.cells[1].property("wrong")
    QTest.keyClick(field.line.current, Qt.Key.Key_Up)
    assert field.line.current is field.cells.cells[2], "there is no row above"
    QTest.keyClick(field.line.current, Qt.Key.Key_Down)
    assert field.line.current is field.cells.cells[7]
    assert judged(field)[:4] == [True, False, True, None]


def test_words_that_are_pasted_with_their_numbers_are_spread_over_the_rows(field, qtbot):
    words = new_sheets()[0].words.split()
    rows = "\n".join(f"{place}  {word}" for place, word in enumerate(words[1:], 2))
    qtbot.waitExposed(field)
    field.setFocus()
    type_on(field.line, f"{words[0]} ")
    QGuiApplication.clipboard().setText(rows)
    QTest.keySequence(field.line.current, QKeySequence(QKeySequence.StandardKey.Paste))
    assert [cell.text() for cell in field.cells.cells] == words
    field.finish()
    qtbot.waitUntil(lambda: "Right" in field.told.text())
    assert judged(field) == [True] * 20


def test_what_is_too_much_for_a_sheet_is_told_and_lost_nowhere(field):
    words = new_sheets()[0].words.split()
    field.line.setText(" ".join([*words, "academic"]))
    field.finish()
    assert field.wrong
    assert field.line.text().split() == [*words, "academic"]
    assert judged(field)[19] is False


def test_return_leads_to_the_first_word_that_is_missing_and_on_once_there_is_none(field, qtbot):
    words = new_sheets()[0].words.split()
    field.line.setText(" ".join(words))
    field.cells.cells[4].clear()
    field.cells.cells[9].setFocus()
    with qtbot.assertNotEmitted(field.entered):
        QTest.keyClick(field.line.current, Qt.Key.Key_Return)
    assert field.line.current is field.cells.cells[4]
    type_on(field.line, words[4])
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field.line.current, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Right" in field.told.text())


def test_the_one_word_that_does_not_fit_its_sheet_is_marked(field, qtbot):
    words = new_sheets()[0].words.split()
    other = "academic" if words[6] != "academic" else "acid"
    field.line.setText(" ".join([*words[:6], other, *words[7:]]))
    field.finish()
    qtbot.waitUntil(lambda: field.wrong)
    assert judged(field).index(False) == 6
    assert words[6] in field.told.text()


def test_rows_are_as_wide_as_there_is_room(field, qtbot):
    field.resize(1200, 400)
    part = [cell.parentWidget() for cell in field.cells.cells]
    qtbot.waitUntil(lambda: part[4].y() == part[0].y() < part[5].y())
    field.resize(field.minimumSizeHint().width() + 40, 700)
    qtbot.waitUntil(lambda: part[4].y() > part[0].y())


def test_backspace_in_an_empty_field_takes_the_last_letter_before_it(field, qtbot):
    qtbot.waitExposed(field)
    field.setFocus()
    type_on(field.line, "academicc ")
    for _ in range(2):
        QTest.keyClick(field.line.current, Qt.Key.Key_Backspace)
    assert field.line.text() == "academic"
    assert field.line.current is field.cells.cells[0]
