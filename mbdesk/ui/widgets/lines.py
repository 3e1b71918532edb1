"""Finds the lines of a page, which are shown whole or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LinesInside = Callable[[], list[QRect]]
"""What a widget that is painted line by line has as `line_rects`: each line's place inside it."""


def lines_of(page: QWidget) -> list[QRect]:
    """Return everything on a page that no edge should cut, in the page's coordinates.

    A text is cut between its lines; what stands in a frame keeps its first line with the frame's
    upper edge. Each is as wide as its widget, since the frame goes with it.
    """
    return [
        rect.translated(widget.mapTo(page, QPoint(0, 0)))
        for widget in page.findChildren(QWidget)
        if not widget.isHidden() and widget.isVisibleTo(page)
        for rect in _lines_in(widget)
    ]


def straddling(lines: Iterable[QRect], edge: int) -> Iterator[QRect]:
    """Yield the lines that a horizontal edge goes through."""
    return (line for line in lines if line.top() < edge <= line.bottom())


def line_written(editor: QPlainTextEdit) -> QRect:
    """Return the line with the cursor, in the editor, as it must be seen: with its frame."""
    cursor = editor.cursorRect().translated(editor.viewport().pos())
    middle = cursor.center().y()
    lines = (line for line in _lines_in(editor) if line.top() <= middle <= line.bottom())
    return next(lines, cursor).united(cursor)


def _lines_in(widget: QWidget) -> Iterator[QRect]:
    line_rects: LinesInside | None = getattr(widget, "line_rects", None)
    if line_rects is not None:
        yield from _framed(line_rects(), widget.rect())
    elif isinstance(widget, QPlainTextEdit):
        yield from _framed(list(_written(widget)), widget.rect())
    elif isinstance(widget.parentWidget(), QPlainTextEdit):
        return  # the ground on which the text's own lines are written
    elif not any(isinstance(child, QWidget) for child in widget.children()):
        yield widget.rect()


def _framed(lines: list[QRect], frame: QRect) -> Iterator[QRect]:
    """Stretch lines to their frame: the first up to its upper edge, all to both sides.

    Above the first line a picture may stand, which is a part of its own.
    """
    top = frame.top()
    if lines and lines[0].top() - top > lines[0].height():
        yield QRect(frame.left(), top, frame.width(), lines[0].top() - top)
        top = lines[0].top()
    for line in lines:
        yield QRect(frame.left(), top, frame.width(), line.bottom() + 1 - top)
        top = line.bottom() + 1
    if top < frame.bottom():
        yield QRect(frame.left(), top, frame.width(), frame.bottom() + 1 - top)


def _written(editor: QPlainTextEdit) -> Iterator[QRect]:
    offset = editor.contentOffset()
    block = editor.firstVisibleBlock()
    while block.isValid():
        place = editor.blockBoundingGeometry(block).translated(offset).topLeft()
        layout = block.layout()
        for index in range(layout.lineCount()):
            yield layout.lineAt(index).rect().translated(place).toAlignedRect()
        block = block.next()


def uncut_above(lines: Sequence[QRect], value: int, farthest: float) -> int:
    """Return the nearest place at or above `value` where no line is cut; `value` if too far."""
    place = value
    while cut := list(straddling(lines, place)):
        place = min(line.top() for line in cut)
    return place if value - place < farthest else value


def uncut_below(lines: Sequence[QRect], value: int, farthest: float) -> int:
    """Return the nearest place at or below `value` where no line is cut; `value` if too far."""
    place = value
    while cut := list(straddling(lines, place)):
        place = max(line.bottom() + 1 for line in cut)
    return place if place - value < farthest else value
