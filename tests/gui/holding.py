"""What of a window is cut off, or lies where nobody can scroll to."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget


def shown_parts(window: QWidget) -> list[QWidget]:
    kinds = (QLabel, QAbstractButton, QLineEdit)
    return [each for each in window.findChildren(QWidget) if _is_part(each, window, kinds)]


def _is_part(widget: QWidget, window: QWidget, kinds: tuple[type, ...]) -> bool:
    own = isinstance(widget, kinds) and widget.isVisible() and widget.window() is window
    return own and not widget.objectName().startswith("qt_")


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
