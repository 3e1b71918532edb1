"""A kiosk that runs for days holds no more in the evening than in the morning."""

import ctypes
import gc
import sys
import weakref
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from mbdesk.ui.kiosk.memory import give_back, keep_little
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.sheet import Sheet
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, FooterLayout, RowLayout, add_all
from mbdesk.ui.widgets.icon import Icon, paint_icon

C = ctypes.CDLL(None) if sys.platform == "linux" else None

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not hasattr(C, "mallinfo2"), reason="asks the GNU C library"),
]
TIMES = 60
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


class Mallinfo(ctypes.Structure):
    """What mallinfo2(3) tells, in bytes."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def in_use() -> int:
    C.mallinfo2.restype = Mallinfo
    gc.collect()
    return C.mallinfo2().uordblks


def come_and_go(kind, theme):
    """Show a page with rows in a column, take one thing away, and destroy it."""
    page = QWidget()
    column, nested, own = QVBoxLayout(page), kind(theme), QWidget()
    column.addLayout(nested)
    column.addWidget(own)
    own.setLayout(inner := kind(theme))
    add_all(nested, things := [QLabel("ett") for _ in range(20)])
    add_all(inner, [QLabel("två") for _ in range(20)])
    page.show()
    QApplication.processEvents()
    things[3].deleteLater()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def columns(theme):
    return ColumnsLayout(theme, 20)


@pytest.mark.parametrize("kind", [RowLayout, FooterLayout, columns])
def test_a_page_that_is_gone_leaves_nothing_of_its_rows(qapp, kind):
    theme = Theme(96.0)
    for _ in range(20):
        come_and_go(kind, theme)
    before = in_use()
    for _ in range(TIMES):
        come_and_go(kind, theme)
    # An item is 88 bytes, and there were forty a time.
    assert (in_use() - before) / TIMES < 1000


def test_a_page_that_is_gone_leaves_nothing_of_its_buttons(qapp):
    sheet = Sheet(Theme(96.0))

    def growth(pages: int) -> int:
        before = in_use()
        for _ in range(pages):
            sheet.show_page(QWidget(), (QLabel("vidare"),))
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return in_use() - before

    # Qt's own tables grow by leaps, which fall into one round or another; what stays of a page
    # is in every round.
    least = min(growth(pages=500) for _ in range(6))
    sheet.deleteLater()
    assert least < 8 * 500


def test_an_icon_takes_little_more_memory_than_its_pixels(qapp):
    side, screen = 48, QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(screen)

    def paint(colours: Iterable[int]) -> None:
        for colour in colours:
            paint_icon(painter, Icon.UP, QRect(0, 0, side, side), f"#{colour:06x}", LEFT_TO_RIGHT)

    paint(range(10))
    before = in_use()
    paint(range(10, 10 + (icons := 60)))
    painter.end()
    assert in_use() - before < 1.2 * icons * 4 * side * side


def resident() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096


def test_what_is_free_goes_back_to_the_system():
    keep_little()
    calloc = C.calloc
    calloc.restype, C.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
    pieces = [calloc(1, 8000) for _ in range(4000)]
    for piece in pieces:
        ctypes.memset(ctypes.c_void_p(piece), 1, 8000)
    held = resident()
    kept = pieces[::200]
    for piece in set(pieces) - set(kept):
        C.free(piece)
    give_back()
    assert held - resident() > 20_000_000
    for piece in kept:
        C.free(piece)


class Ring:
    """Something that only a search for garbage finds."""

    def __init__(self) -> None:
        self.itself = self


def test_what_a_person_leaves_is_given_back_before_the_next_one_comes(qtbot, kiosk):
    ring = Ring()
    left = weakref.ref(ring)
    gc.collect()  # Twice: what has outlived two searches is looked at seldom.
    gc.collect()
    del ring
    assert left() is not None
    kiosk.window.view.wipe()
    qtbot.waitUntil(lambda: left() is None)
