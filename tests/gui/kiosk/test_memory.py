"""A kiosk that runs for days holds no more in the evening than in the morning."""

import ctypes
import gc
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from mbdesk.ui.kiosk.memory import give_back, keep_little
from mbdesk.ui.theme import Theme
from mbdesk.ui.widgets.flow import ColumnsLayout, FooterLayout, RowLayout, add_all

C = ctypes.CDLL(None) if sys.platform == "linux" else None

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not hasattr(C, "mallinfo2"), reason="asks the GNU C library"),
]
TIMES = 60


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
    qtbot.waitUntil(lambda: left() is None, timeout=10_000)
