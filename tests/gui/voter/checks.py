"""What must hold on every screen: nothing cut, overlapping or sideways; reachable; named."""

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import GAP_MM, TARGET_MM
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.widgets.drawing_field import DrawingField
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.live_picture import LivePicture
from mbdesk.ui.widgets.map_field import MapView
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.proposal_card import ProposalCard
from mbdesk.ui.widgets.qr_code import QrCode
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import reader_of

LEAVES = (
    Label,
    Pressable,
    TextField,
    ValueBar,
    MapView,
    DrawingField,
    PictureView,
    LivePicture,
    QrCode,
)
TARGETS = (Pressable, TextField)
CONTROLS = (Pressable, QPlainTextEdit, QComboBox, QSlider, QAbstractSpinBox)
MM_PER_INCH = 25.4

Check = Callable[[VoterView, float], Iterator[str]]


def settled() -> None:
    """Let layouts and the timers behind them come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def check_screen(view: VoterView, dpi: float) -> list[str]:
    """Return everything that is wrong with the screen, in words."""
    checks: tuple[Check, ...] = (
        cut_off,
        sideways,
        overlapping,
        too_small,
        too_close,
        misnamed,
        not_mirrored,
    )
    return [wrong for check in checks for wrong in check(view, dpi)]


def leaves(view: VoterView) -> list[QWidget]:
    """Return everything that shows something, as far as it is shown or can be scrolled to."""
    return [w for w in view.findChildren(QWidget) if isinstance(w, LEAVES) and w.isVisible()]


def place(widget: QWidget, view: VoterView) -> QRect:
    """Return where a widget is on the screen, even if it is scrolled out of sight."""
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def cut_off(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find texts that have less height than they need, or scroll inside their field."""
    for leaf in leaves(view):
        needed = leaf.heightForWidth(leaf.width()) if leaf.hasHeightForWidth() else 0
        if isinstance(leaf, TextField):
            needed = leaf.sizeHint().height()
            yield from _scrolls(leaf.editor, leaf)
        if leaf.height() < needed:
            yield f"cut off: {name(leaf)} has {leaf.height()} of {needed} pixels"


def _scrolls(editor: QPlainTextEdit, field: TextField) -> Iterator[str]:
    if editor.verticalScrollBar().maximum() > 0 or editor.horizontalScrollBar().maximum() > 0:
        yield f"scrolls inside: {name(field)}"


def sideways(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what reaches beyond the sides of the screen or of the scrolled page."""
    panel = view.sheets.top.panel
    port = place(panel.area.viewport(), view)
    if panel.area.horizontalScrollBar().maximum() > 0:
        yield "the page scrolls sideways"
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
        placed = [(leaf, place(leaf, view)) for leaf in group]
        for (one, here), (other, there) in combinations(placed, 2):
            if here.intersects(there) and not lies_on_card(one, other):
                yield f"overlap: {name(one)} and {name(other)}"


def lies_on_card(one: QWidget, other: QWidget) -> bool:
    """Whether a button lies on a card where that leaves it room and takes no press itself."""
    card, button = (one, other) if isinstance(one, ProposalCard) else (other, one)
    if not isinstance(card, ProposalCard) or not card.parentWidget().isAncestorOf(button):
        return False
    place = QRect(button.mapTo(card.parentWidget(), QPoint(0, 0)), button.size())
    around = int(GAP_MM * card.theme.dpi / MM_PER_INCH) - 1
    beside = place.adjusted(-around, -around, around, around)
    corners = (beside.topLeft(), beside.topRight(), beside.bottomLeft(), beside.center())
    return card.rect().contains(place) and not any(map(card.hitButton, corners))


def scrolled(widget: QWidget) -> bool:
    """Whether a widget lies in something that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def outside(window: QWidget) -> Iterator[str]:
    """Yield what stays in its place and is off the screen, or lies over something else."""
    fixed = [leaf for leaf in leaves(window) if not scrolled(leaf)]
    for leaf in fixed:
        if not window.rect().contains(place(leaf, window)):
            yield f"off the screen: {name(leaf)}"
    for one, other in combinations(fixed, 2):
        if place(one, window).intersects(place(other, window)):
            yield f"overlap: {name(one)} and {name(other)}"


def nameless(window: QWidget) -> list[QWidget]:
    """Return the controls in sight that no screen reader could name."""
    return [
        widget
        for kind in CONTROLS
        for widget in window.findChildren(kind)
        if widget.isVisible() and not widget.accessibleName()
    ]


def too_small(view: VoterView, dpi: float) -> Iterator[str]:
    """Find targets that are smaller than a finger needs."""
    least = TARGET_MM * dpi / MM_PER_INCH
    for leaf in leaves(view):
        if isinstance(leaf, TARGETS) and min(leaf.width(), leaf.height()) < least:
            yield f"too small: {name(leaf)} is {leaf.width()}×{leaf.height()}"


def too_close(view: VoterView, dpi: float) -> Iterator[str]:
    """Find targets with less than the least distance between them."""
    least = int(GAP_MM * dpi / MM_PER_INCH)
    for group in groups(view):
        placed = [(leaf, place(leaf, view)) for leaf in group if isinstance(leaf, TARGETS)]
        for (one, here), (other, there) in combinations(placed, 2):
            near = here.adjusted(-least, -least, least, least).intersects(there)
            if near and not lies_on_card(one, other):
                yield f"too close: {name(one)} and {name(other)}"


def misnamed(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what assistive technology has no name for, or one in another language."""
    reader = reader_of(language())
    for widget in focusable(view):
        if not widget.accessibleName().strip():
            yield f"no accessible name: {widget}"
    for leaf in filter(_has_words, leaves(view)):
        expected, found = _name_wanted(leaf).read(reader), _name_heard(leaf)
        if found != expected:
            yield f"says {found!r} instead of {expected!r}"


def _has_words(leaf: QWidget) -> bool:
    """Whether a widget keeps its words as a text to be read; pictures have names of their own."""
    return isinstance(leaf, TextField) or hasattr(leaf, "says")


def _name_wanted(leaf: QWidget):
    if isinstance(leaf, Pressable):
        return leaf._spoken or leaf.says
    return leaf._name if isinstance(leaf, TextField) else leaf.says


def _name_heard(leaf: QWidget) -> str:
    if isinstance(leaf, Label):
        return leaf.text()
    return leaf.editor.accessibleName() if isinstance(leaf, TextField) else leaf.accessibleName()


def not_mirrored(view: VoterView, _dpi: float) -> Iterator[str]:
    """Find what does not follow the reading direction: bar, footer, scroll buttons."""
    right_to_left = reader_of(language()).right_to_left
    if (view.layoutDirection() == Qt.LayoutDirection.RightToLeft) != right_to_left:
        yield "the screen does not follow the reading direction"
    footer, panel = view.footer, view.sheets.top.panel
    pairs = [(view.bar.language, view.bar.leave), (panel.area, panel.down)]
    if footer.back is not None and footer.next is not None:
        pairs.append((footer.back, footer.next))
    for first, last in pairs:
        here, there = place(first, view), place(last, view)
        if not (first.isVisible() and last.isVisible()) or here.top() != there.top():
            continue
        if (here.x() > there.x()) != right_to_left:
            yield f"not mirrored: {name(first)} and {name(last)}"


def unreachable(view: VoterView) -> Iterator[str]:
    """Find what Tab does not reach, in its order and back again, and traps it does not leave."""
    wanted = set(focusable(view))
    order = [widget for widget in view.sheets.order if widget in wanted]
    for widget in wanted - set(order):
        yield f"not in the order of the keyboard: {name(widget)}"
    if not order:
        return
    order[0].setFocus()
    there = _walked(view, Qt.Key.Key_Tab, len(order))
    if there != [*order[1:], order[0]]:
        yield f"Tab goes {_names(there)} instead of {_names(order)}"
    back = _walked(view, Qt.Key.Key_Backtab, len(order))
    if back != order[::-1]:
        yield f"back Tab goes {_names(back)} instead of {_names(order[::-1])}"


def _walked(view: VoterView, key: Qt.Key, steps: int) -> list[QWidget]:
    seen = []
    for _ in range(steps):
        QTest.keyClick(view.windowHandle(), key)
        seen.append(QApplication.focusWidget())
    return seen


def _names(widgets: list[QWidget]) -> str:
    return " → ".join(map(name, widgets))


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
