"""The parts that the staff's windows are made of: seen, heard and reached by keyboard."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.page_marks import PageMark
from mbdesk.ui.central.shell.page_delegate import corner_of
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.parts.bar_charts import BarChart, ChartBar, ColumnChart
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.focus_ring import follow_focus
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.pills import Pill, Tone
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.ui.staff.parts.push_button import own_width
from mbdesk.ui.staff.parts.steps import ShownStep, StepList, StepState
from mbdesk.ui.staff.parts.table import Cell, StaffTable
from mbdesk.ui.staff.parts.work import WorkBar

STEPS = tuple(
    ShownStep(f"Step {state}", f"{state} so far", state, DeskIcon.VOTING, f"page of {state}")
    for state in StepState
)


@pytest.fixture
def window(qtbot):
    """Return an empty window that wears the staff's style sheet."""
    staff_look().choose(sheet=True)
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(700, 400)
    return made


def shown(window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    window.show()
    window.activateWindow()


def colours(widget: QWidget) -> set[str]:
    """Return every colour that is seen of a widget."""
    image = widget.grab().toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in spots}


def heard(widget: QWidget, what=QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_each_step_says_its_state_in_words_and_leads_to_its_page(window, qtbot):
    steps, wanted = StepList(), []
    steps.page_wanted.connect(wanted.append)
    steps.show_steps(STEPS)
    shown(window, steps)
    words = ["done", "something is left", "now", "later"]
    assert [heard(row) for row in steps.rows] == [
        f"{step.title}, {word}, {step.detail}" for step, word in zip(STEPS, words, strict=True)
    ]
    steps.rows[0].setFocus()
    QTest.keyClick(steps.rows[0], Qt.Key.Key_Space)
    QTest.mouseClick(steps.rows[2], Qt.MouseButton.LeftButton)
    assert wanted == ["page of done", "page of now"]


def test_fewer_steps_leave_none_of_those_before(window):
    steps = StepList()
    steps.show_steps(STEPS)
    shown(window, steps)
    steps.show_steps(STEPS[:1])
    assert [row.isVisible() for row in steps.rows] == [True, False, False, False]


def test_a_pill_is_seen_in_its_colours_and_heard_as_its_word(window):
    pill = Pill()
    pill.show_state("final", Tone.GOOD)
    shown(window, pill)
    palette = staff_look().palette
    assert {palette.good, palette.good_soft} <= colours(pill)
    assert heard(pill) == "final"
    staff_look().choose(dark=True)
    assert staff_look().palette.good_soft in colours(pill)


@pytest.mark.parametrize("kind", [ColumnChart, BarChart])
def test_a_chart_tells_as_a_sentence_what_it_shows(window, kind):
    chart = kind()
    chart.show_bars(
        "Votes",
        (
            ChartBar("Monday", 3, "3"),
            ChartBar("Tuesday", 9, "9"),
            ChartBar("Friday", 0, "", ahead=True),
        ),
    )
    shown(window, chart)
    assert heard(chart) == "Votes"
    assert heard(chart, QAccessible.Text.Description) == "Monday: 3; Tuesday: 9"
    assert staff_look().palette.bar in colours(chart)


@pytest.mark.parametrize("kind", [ColumnChart, BarChart])
def test_a_chart_of_nothing_is_empty(window, kind):
    chart = kind()
    chart.show_bars("Votes", ())
    shown(window, chart)
    assert staff_look().palette.bar not in colours(chart)


@pytest.mark.parametrize("scale", [100, 200])
def test_no_label_of_a_crowded_chart_is_cut_at_its_edges(window, scale):
    staff_look().choose(scale=scale)
    chart, cut = ColumnChart(), []
    shown(window, chart)
    for days in range(3, 32, 7):
        chart.show_bars(
            "Votes", [ChartBar(str(30 - day % 3), 1200, "1 200") for day in range(days)]
        )
        chart.setFixedSize(220 * scale // 100, 140 * scale // 100)
        image = chart.grab().toImage()
        for edge in (0, image.width() - 1):
            column = [image.pixelColor(edge, y).name() for y in range(image.height())]
            background = max(set(column), key=column.count)
            if sum(colour != background for colour in column) > 2 * scale // 100:  # the base line
                cut.append((days, edge))
    assert not cut


def test_a_row_shows_its_pill_its_second_line_and_that_it_is_chosen(window):
    table = StaffTable(2, wide=0, numbers=(1,))
    table.name("Stations", ("Station", "Votes"))
    table.show_rows([("Library\ntable", "12"), (Cell("waits\nsince Friday", Tone.WARN), "7")])
    shown(window, table)
    palette = staff_look().palette
    assert {palette.warn_soft, palette.warn} <= colours(table)
    assert palette.accent not in colours(table)
    table.selectRow(0)
    assert {palette.accent, palette.accent_soft} <= colours(table)
    assert table.item(1, 0).text() == "waits\nsince Friday"


def test_a_row_is_high_enough_for_all_its_words(window):
    table, words = StaffTable(2, wide=0), "a file with a very long name " * 12
    table.name("Files", ("File", "Votes"))
    table.show_rows([("short", "1"), (words, "2")])
    shown(window, table)
    lines = -(-table.fontMetrics().horizontalAdvance(words) // table.columnWidth(0))
    assert table.rowHeight(1) >= lines * table.fontMetrics().height()
    assert table.rowHeight(0) >= staff_look().px(36)


def test_the_ring_follows_the_focus_but_not_into_a_table(window, qapp, qtbot):
    field, button, table = LineEdit(), QPushButton("Count"), StaffTable(1)
    table.name("Files", ("File",))
    table.show_rows([("a",), ("b",)])
    shown(window, field, button, table)
    ring = follow_focus(qapp)
    for widget in (field, button):
        widget.setFocus()
        qtbot.waitUntil(lambda widget=widget: ring.widget is widget)
        assert staff_look().palette.focus in colours(window)
    table.selectRow(0)
    table.setFocus()
    qtbot.waitUntil(lambda: ring.widget is None)
    assert staff_look().palette.focus in colours(table.viewport())


def test_the_ring_outlives_the_window_it_was_in(qapp, qtbot):
    staff_look().choose(sheet=True)
    ring = follow_focus(qapp)
    for _ in range(2):
        window = QWidget()
        QVBoxLayout(window)
        field = LineEdit()
        shown(window, field)
        field.setFocus()
        qtbot.waitUntil(lambda field=field: ring.widget is field)
        window.close()
        window.deleteLater()
        qtbot.waitUntil(lambda: ring.widget is None)


def test_a_narrow_table_leaves_the_lesser_columns_out_and_words_keep_their_room(window, qtbot):
    table = StaffTable(3, wide=0, numbers=(2,), lesser=(1,))
    table.name("Stations", ("Station", "Place", "Votes"))
    table.show_rows([("Hässelby gård medborgarkontor", "Hässelby gård", "12")])
    window.resize(900, 400)
    shown(window, table)
    qtbot.waitUntil(lambda: not table.isColumnHidden(1))
    window.resize(420, 400)
    qtbot.waitUntil(lambda: table.isColumnHidden(1))
    assert table.columnWidth(0) > table.columnWidth(2)
    assert table.item(0, 1).text() == "Hässelby gård"


def test_words_that_have_no_room_as_a_pill_are_written_in_lines(window):
    table, words = StaffTable(2, wide=1), "last export is missing since Friday " * 3
    table.name("Stations", ("State", "Station"))
    table.show_rows([(Cell(words, Tone.BAD), "Library"), (Cell("final", Tone.GOOD), "Centre")])
    window.resize(420, 400)
    shown(window, table)
    table.resizeRowsToContents()
    assert table.rowHeight(0) > 2 * table.fontMetrics().height()
    assert staff_look().palette.bad_soft not in colours(table)
    assert staff_look().palette.good_soft in colours(table)


def test_an_empty_table_has_room_for_what_is_said_over_it_later(window, qtbot):
    table, fills = StaffTable(2), QPushButton()
    fills.hide()
    note = EmptyNote(table, fills)
    table.fit()
    shown(window, fills, table)
    qtbot.waitExposed(window)
    fills.setText("Add a station…")
    fills.show()
    note.say("Here is one for each computer where people vote.")
    qtbot.waitUntil(lambda: note.button.isVisible() and note.button.height() > 20)
    qtbot.waitUntil(lambda: note.rect().contains(note.button.geometry()))
    assert note.height() >= note.sizeHint().height()


@pytest.mark.parametrize("hidden", [0, 1])
def test_what_is_hidden_leaves_its_room_to_what_stands_beside_it(window, qtbot, hidden):
    parts = PagedTable(QStandardItemModel(0, 1), (0,)), PagedTable(QStandardItemModel(0, 1), (0,))
    beside = SideBySide(parts[0], (parts[1],), shares=(1, 1), letters=1)
    shown(window, beside)
    parts[hidden].hide()
    qtbot.waitUntil(lambda: parts[1 - hidden].width() == beside.width(), timeout=2000)
    parts[hidden].show()
    qtbot.waitUntil(lambda: abs(parts[0].width() - parts[1].width()) <= 1, timeout=2000)


def test_the_column_that_takes_what_is_left_never_loses_its_room(window):
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Number", "Day", "What happened", "Who"])
    table = PagedTable(model, (9, 20, 0, 34))
    shown(window, table)
    QApplication.processEvents()
    widths = [table.columnWidth(column) for column in range(4)]
    assert widths[2] >= 0.3 * table.viewport().width()
    assert sum(widths) <= table.viewport().width()
    assert widths[0] >= table.horizontalHeader().sectionSizeHint(0)


def test_the_main_column_of_a_table_keeps_its_room_beside_long_words(window):
    table = StaffTable(4, wide=3)
    table.name("Stations", ("Code", "Station", "State", "What is missing"))
    words = "a library with a table, open late"
    table.show_rows([("ABCD EFGH IJKL MNOP", words, words, "Fetch its last export")] * 2)
    window.resize(420, 400)
    shown(window, table)
    QApplication.processEvents()
    widths = [table.columnWidth(column) for column in range(4)]
    assert widths[3] >= 0.3 * table.viewport().width()
    assert sum(widths) <= table.viewport().width()
    table.show_rows([("A", "B", "C", "Fetch its last export")])
    assert table.columnWidth(3) > widths[3], "what the others need no longer is not given back"


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_nothing_to_tick_is_lower_than_24_pixels(window, kind):
    made = kind("Final")
    shown(window, made)
    assert made.sizeHint().height() >= staff_look().px(24)


def test_two_cards_beside_each_other_can_be_equally_high(window):
    cards = QLabel("one line"), QLabel("three\nlines\nhere")
    beside = SideBySide(cards[0], (cards[1],), shares=(1, 1), letters=1)
    beside.let_all_fill()
    shown(window, beside)
    QApplication.processEvents()
    assert cards[0].height() == cards[1].height()


def test_a_count_in_the_rail_leaves_the_icon_its_room(window):
    for count in (1, 10, 47):
        corner = corner_of(QRect(8, 0, 40, 34), PageMark(owed=count))
        assert corner.right() <= 56
        assert corner.left() - 8 >= 20 + 2


def is_left_out(widget) -> bool:
    """Tell whether a screen reader passes a widget by."""
    return QAccessible.queryAccessibleInterface(widget).state().invisible


def test_lesser_actions_are_in_a_menu_where_the_page_is_narrow(window, qtbot):
    page, pressed = DeskPage(), []
    page.heading.setText("Places")
    page.primary.setText("Add a station")
    for words in ("Write the pack", "Write all packs", "Opening hours"):
        button = QPushButton(words)
        button.clicked.connect(lambda _=False, words=words: pressed.append(words))
        page.add_action(button)
    button.setEnabled(False)
    shown(window, page)
    actions = page.buttons
    qtbot.waitUntil(lambda: actions.gathered, timeout=2000)
    assert actions.more.isVisible()
    assert actions.mapTo(page, actions.rect().topLeft()).y() < page.lead.geometry().bottom()
    assert all(x.visibleRegion().isEmpty() for x in actions.lesser)
    menu = actions.more.menu()
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert [entry.text() for entry in entries] == [each.text() for each in actions.lesser]
    assert [entry.isEnabled() for entry in entries] == [True, True, False]
    entries[1].trigger()
    assert pressed == ["Write all packs"]
    window.resize(1200, 400)
    qtbot.waitUntil(lambda: not actions.gathered, timeout=2000)
    qtbot.waitUntil(lambda: not any(x.visibleRegion().isEmpty() for x in actions.lesser))


def test_who_hears_the_page_meets_an_action_in_its_menu_alone_while_it_lies_there(window, qtbot):
    page, button, never = DeskPage(), QPushButton("Write all packs anew"), QPushButton("Revoke")
    page.primary.setText("Add a station")
    for each in (button, never, QPushButton("Set the opening hours")):
        page.add_action(each)
    never.hide()
    shown(window, page)
    actions = page.buttons
    qtbot.waitUntil(lambda: actions.gathered, timeout=2000)
    assert is_left_out(button)
    assert [is_left_out(each) for each in (actions.more, page.primary)] == [False, False]
    assert never.isHidden()
    assert not button.isHidden()
    button.hide()
    qtbot.waitUntil(lambda: not actions.gathered, timeout=2000)  # a single one needs no menu
    button.show()
    qtbot.waitUntil(lambda: actions.gathered, timeout=2000)
    window.resize(1200, 400)
    qtbot.waitUntil(lambda: not (actions.gathered or is_left_out(button)), timeout=2000)
    assert never.isHidden()
    order = sorted(actions.lesser, key=lambda each: each.x())
    assert [each.text() for each in order] == ["Write all packs anew", "Set the opening hours"]


def test_the_head_of_a_page_scrolls_where_it_would_leave_the_rest_no_room(window):
    page = DeskPage()
    page.heading.setText("Keys")
    shown(window, page)
    QApplication.processEvents()
    assert page.heading.parentWidget().parentWidget() is page
    window.resize(700, 250)
    QApplication.processEvents()
    assert page.heading.parentWidget().parentWidget() is not page
    assert page.heading.isVisible()
    window.resize(700, 400)
    QApplication.processEvents()
    assert page.heading.parentWidget().parentWidget() is page


def test_a_dialog_grows_with_the_bar_of_work_so_that_nothing_is_scrolled_away(window, qtbot):
    window.show()
    dialog, work = Dialog(window), WorkBar()
    dialog.body.addWidget(QLabel("Two lines\nto be read"))
    dialog.below.addWidget(work)
    dialog.below.addWidget(QPushButton("Unlock"))
    dialog.open()
    QApplication.processEvents()
    before = dialog.height()
    work.show()
    qtbot.waitUntil(lambda: dialog.height() > before)
    dialog.reject()


def test_a_button_in_a_column_is_as_wide_as_its_words(window):
    button, field = QPushButton("Check the words"), LineEdit()
    for widget in (button, field):
        window.layout().addWidget(widget, 0, own_width(widget))
    window.show()
    assert button.width() == button.sizeHint().width() < field.width()
