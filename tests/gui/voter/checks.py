"""What must hold on every screen: nothing cut, overlapping or sideways; reachable; named."""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.ui.theme import GAP_MM, TARGET_MM
from mbdesk.ui.voter.view import VoterView
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.progress import Bar
from mbdesk.ui.widgets.text import Label

LEAVES = (Label, Pressable, TextField, Bar)
MM_PER_INCH = 25.4


def settled() -> None:
    """Let layouts and the timers behind them come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def check_screen(view: VoterView, dpi: float) -> list[str]:
    """Return everything that is wrong with the screen, in words."""
    checks: tuple[Callable[[VoterView, float], Iterator[str]], ...] = (
        cut_off,
        sideways,
        overlapping,
        too_small,
        too_close,
        nameless,
        unreachable,
    )
    return [wrong for check in checks for wrong in check(view, dpi)]


def leaves(view: VoterView) -> list[QWidget]:
    """Return everything that shows something, as far as it is shown or can be scrolled to."""
    return [w for w in view.findChildren(QWidget) if isinstance(w, LEAVES) and w.isVisible()]


def place(widget: QWidget, view: VoterView) -> QRect:
    """Return where a widget is on the screen, even if it is scrolled out of sight."""
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def cut_off(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find texts that have less height than they need."""
    for leaf in leaves(view):
        needed = leaf.heightForWidth(leaf.width()) if leaf.hasHeightForWidth() else 0
        if isinstance(leaf, TextField):
            needed = leaf.sizeHint().height()
        if leaf.height() < needed:
            yield f"cut off: {name(leaf)} has {leaf.height()} of {needed} pixels"


def sideways(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what reaches beyond the sides of the screen or of the scrolled page."""
    panel = view.sheets.top.panel
    port = place(panel.area.viewport(), view)
    for leaf in leaves(view):
        room = port if panel.page.isAncestorOf(leaf) else view.rect()
        shown = place(leaf, view)
        if shown.left() < room.left() or shown.right() > room.right():
            yield f"sideways: {name(leaf)}"
        if room is not port and not view.rect().contains(shown):
            yield f"off the screen: {name(leaf)}"


def groups(view: VoterView) -> tuple[list[QWidget], list[QWidget]]:
    """Return what is scrolled with the page, and what stays in place."""
    page = view.sheets.top.panel.page
    within = [leaf for leaf in leaves(view) if page.isAncestorOf(leaf)]
    return within, [leaf for leaf in leaves(view) if leaf not in within]


def overlapping(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find things that lie on one another."""
    for group in groups(view):
        for one, other in combinations(group, 2):
            if place(one, view).intersects(place(other, view)):
                yield f"overlap: {name(one)} and {name(other)}"


def too_small(view: VoterView, dpi: float) -> Iterator[str]:
    """Find targets that are smaller than a finger needs."""
    least = TARGET_MM * dpi / MM_PER_INCH
    for leaf in leaves(view):
        if isinstance(leaf, Pressable | TextField) and min(leaf.width(), leaf.height()) < least:
            yield f"too small: {name(leaf)} is {leaf.width()}×{leaf.height()}"


def too_close(view: VoterView, dpi: float) -> Iterator[str]:
    """Find targets with less than the least distance between them."""
    least = int(GAP_MM * dpi / MM_PER_INCH)
    for group in groups(view):
        targets = [leaf for leaf in group if isinstance(leaf, Pressable | TextField)]
        for one, other in combinations(targets, 2):
            around = place(one, view).adjusted(-least, -least, least, least)
            if around.intersects(place(other, view)):
                yield f"too close: {name(one)} and {name(other)}"


def nameless(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what assistive technology would have no name for."""
    for widget in focusable(view):
        if not widget.accessibleName().strip():
            yield f"no accessible name: {widget}"


def unreachable(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what the Tab key does not reach, and traps that it does not leave."""
    wanted = set(focusable(view))
    seen: list[QWidget] = []
    for _ in range(2 * len(wanted) + 2):
        QTest.keyClick(view.windowHandle(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    for widget in wanted - set(seen):
        yield f"not reached by keyboard: {name(widget)}"
    if len(wanted) > 1 and any(one is other for one, other in pairwise(seen)):
        yield "the focus is trapped"


def focusable(view: VoterView) -> list[QWidget]:
    """Return what the keyboard must reach."""
    return [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def name(widget: QWidget) -> str:
    """Return something to find the widget by."""
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'says', '')!s}"
