"""The closing board is read against papers: its codes stand as on them, its ticks can be seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from mbdesk.domain.colours import contrast_ratio
from mbdesk.services.centre.voting.closing import Tick
from mbdesk.ui.central.stations.station_board import StationBoard
from mbdesk.ui.look.palette import PALETTES
from mbdesk.ui.look.staff_look import staff_look

SEEN, READ = 3.0, 4.5
"""WCAG 2.2: 1.4.11 for what is no text, 1.4.3 for text."""


@pytest.fixture
def lines(closed_office, seat):
    clerk = seat(closed_office)
    line = clerk.window.desk.snapshot.board[0]
    ticked = replace(line, tick=Tick("2026-11-28", ("Anna Ek", "Bo Dal")))
    waited = replace(line, status=replace(line.status, final=False))
    return (ticked, replace(line, tick=None), replace(waited, tick=None))


@pytest.fixture
def board(qtbot, lines):
    board = StationBoard()
    qtbot.addWidget(board)
    board.resize(960, 600)
    board.retranslate()
    board.show_lines(lines, comparing=True)
    board.show()
    qtbot.waitExposed(board)
    return board


def breaks(text: str) -> list[int]:
    """Return where a line may end within a text."""
    finder, found = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), []
    while (place := finder.toNextBoundary()) != -1:
        found.append(place)
    return [place for place in found if 0 < place < len(text)]


def test_a_code_stands_as_on_paper_and_never_wraps(board, lines):
    assert breaks("ABCD-EFGH-JKLM"), "a plain hyphen lets a line end, but before a digit"
    code = lines[0].status.fingerprint
    for row in range(board.rowCount()):
        shown = board.item(row, 0).text()
        assert shown.replace("\N{NON-BREAKING HYPHEN}", "-") == code
        assert breaks(shown) == []
        assert board.columnWidth(0) >= board.sizeHintForColumn(0)


def test_a_code_stands_in_one_line_when_the_board_is_shown_anew_after_a_tick(board, lines):
    board.show_lines(lines[1:2], comparing=True)
    board.fit()
    before = board.rowHeight(0)
    for _ in range(2):  # for the tick, and for the end of the work
        QApplication.processEvents()
        board.show_lines(lines[:1], comparing=True)
        board.fit()
        assert board.columnWidth(0) >= board.sizeHintForColumn(0)
        assert board.rowHeight(0) == before


def tick_box(board, row: int, image: QImage) -> set[str]:
    """Return the colours in the middle of a row's tick box."""
    option = QStyleOptionViewItem()
    board.initViewItemOption(option)
    index = board.model().index(row, 0)
    board.itemDelegate().initStyleOption(option, index)
    option.rect = board.visualRect(index)
    style, part = board.style(), QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box = style.subElementRect(part, option, board).adjusted(3, 3, -3, -3)
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def ground(board, row: int, image: QImage) -> str:
    rect = board.visualRect(board.model().index(row, 1))
    return image.pixelColor(rect.right() - 3, rect.top() + 3).name()


@pytest.mark.parametrize("theme", PALETTES)
def test_the_tick_of_a_selected_row_and_the_words_of_a_row_that_waits_can_be_seen(
    board, lines, theme
):
    staff_look().choose(sheet=True, dark="dark" in theme, practice="practice" in theme)
    ticked = next(row for row, line in enumerate(board.lines) if line.tick)
    waits = next(row for row, line in enumerate(board.lines) if line.waited_for)
    board.setCurrentCell(ticked, 0)
    image = board.viewport().grab().toImage()
    colours = tick_box(board, ticked, image)
    row = ground(board, ticked, image)
    fill = max(colours, key=lambda each: contrast_ratio(each, row))
    assert contrast_ratio(fill, row) >= SEEN
    assert max(contrast_ratio(each, fill) for each in colours) >= SEEN
    letters = board.palette().color(board.palette().ColorRole.Text).name()
    assert contrast_ratio(letters, ground(board, waits, image)) >= READ


def test_a_station_that_was_reopened_says_so_beneath_its_newest_export(board, lines):
    first, *others = lines
    again = replace(first, reopened="2026-11-27")
    board.show_lines((again, *others), comparing=True)
    board.fit()
    rows = {line.reopened: board.lines.index(line) for line in board.lines}
    told = board.item(rows["2026-11-27"], 3).text().splitlines()
    assert told[-1].startswith("took votes again ")
    assert "27" in told[-1]
    assert "took votes again" not in board.item(rows[""], 3).text()
    assert board.rowHeight(rows["2026-11-27"]) > board.rowHeight(rows[""])
