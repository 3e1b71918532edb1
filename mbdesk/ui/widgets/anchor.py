"""Remembers the topmost visible widget of a page, to scroll back to it after a change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PlacedWidget:
    """A widget of the page that holds no others, and where it is, in the page's pixels."""

    widget: QWidget
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The widget that was uppermost in sight, and the share of its height scrolled out of sight."""

    widget: QWidget
    share: float

    def place_on(self, page: QWidget) -> int | None:
        """Return where the anchor is on the page now; None when it is there no longer."""
        if not page.isAncestorOf(self.widget):
            return None
        top = self.widget.mapTo(page, QPoint(0, 0)).y()
        return top + round(self.share * self.widget.height())


def anchor_at(parts: Sequence[PlacedWidget], value: int) -> Anchor | None:
    """Return the anchor of a page that is scrolled by `value`; None with nothing below."""
    below = [part for part in parts if part.top + part.height > value]
    if not below:
        return None
    first = min(below, key=lambda part: (part.top, -part.height))
    return Anchor(first.widget, max(0, value - first.top) / max(1, first.height))


def parts_of(page: QWidget) -> Iterator[PlacedWidget]:
    """Yield the visible widgets of a page that hold no others."""
    for widget in page.findChildren(QWidget):
        holds_others = any(isinstance(child, QWidget) for child in widget.children())
        if widget.isVisibleTo(page) and not holds_others:
            yield PlacedWidget(widget, widget.mapTo(page, QPoint(0, 0)).y(), widget.height())
