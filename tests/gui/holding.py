"""What of a window is cut off, or lies where nobody can scroll to."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from mbdesk.ui.kiosk.media_choice import MediaChoice
from mbdesk.ui.running.tasks import at_rest
from mbdesk.ui.staff.parts.gathering import GatheredActions
from mbdesk.ui.widgets.button import BigButton


def shown_parts(window: QWidget) -> list[QWidget]:
    kinds = (QLabel, QAbstractButton, QLineEdit)
    return [each for each in window.findChildren(QWidget) if _is_part(each, window, kinds)]


def _is_part(widget: QWidget, window: QWidget, kinds: tuple[type, ...]) -> bool:
    own = isinstance(widget, kinds) and widget.isVisible() and widget.window() is window
    return own and not widget.objectName().startswith("qt_")


def gathered_in(widget: QWidget) -> GatheredActions | None:
    """Return the actions whose menu offers what this button does, in its stead."""
    above = widget.parentWidget()
    actions = above.parentWidget() if above is not None else None
    if not isinstance(actions, GatheredActions) or not actions.more.isVisible():
        return None
    return actions if widget in actions.lesser else None


def cut_off(window: QWidget) -> list[str]:
    """Return what has less room than it needs, or lies where nobody can scroll to."""
    wrong = []
    for part in shown_parts(window):
        told = part.text() or part.objectName()
        if part.width() < part.minimumSizeHint().width():
            wrong.append(f"{told!r}: {part.width()} of {part.minimumSizeHint().width()} wide")
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
        if part.height() < needed:
            wrong.append(f"{told!r}: {part.height()} of {needed} high")
        if not _holder(part, window).contains(_place(part, window)):
            wrong.append(f"{told!r}: outside")
    return wrong


def _holder(part: QWidget, window: QWidget) -> QRect:
    """Return where the part may lie: in the window, or anywhere in the height that it scrolls."""
    above = part.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            seen = QRect(above.viewport().mapTo(window, QPoint(0, 0)), above.viewport().size())
            return seen.adjusted(0, -100_000, 0, 100_000)
        above = above.parentWidget()
    return window.rect()


def _place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def settle() -> None:
    """Let everything that was begun arrive, and then be laid out."""
    for _ in range(6):
        at_rest(20_000)  # what comes may begin something else
        QApplication.processEvents()


def lay_out() -> None:
    """Let a page be laid out while work in the background is held."""
    for _ in range(6):
        QApplication.processEvents()


def cut_off_on_pages(window: QWidget, names) -> dict[str, list[str]]:
    """Show the staff's pages of a station one by one; return what is cut off, by page."""
    wrong = {}
    for name in names:
        window.staff.show_page(name)
        settle()
        assert len(shown_parts(window)) > 1
        if cut_off(window):
            wrong[name] = cut_off(window)
    return wrong


def moved_on_pages(qtbot, window: QWidget, names, error: Exception) -> dict[str, list[str]]:
    """Let the staff's pages fail one by one; return what could be pressed and has moved."""
    wrong = {}
    for name in names:
        window.staff.show_page(name)
        settle()
        page = window.staff.page(name)
        qtbot.waitUntil(lambda page=page: not (page.busy or looking(page)))
        settle()
        before = places_of_buttons(page)
        page.failed(error)
        settle()
        after = places_of_buttons(page)
        both = before.keys() & after.keys()
        moved = [each.words() for each in both if before[each] != after[each]]
        if moved:
            wrong[name] = moved
    return wrong


def looking(page: QWidget) -> bool:
    return any(not each.again.isEnabled() for each in page.findChildren(MediaChoice))


def places_of_buttons(page: QWidget) -> dict[BigButton, QRect]:
    shown = [each for each in page.findChildren(BigButton) if each.isVisible()]
    return {each: _place(each, page) for each in shown}
