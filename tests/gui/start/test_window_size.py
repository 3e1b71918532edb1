"""The start window shows all of itself at the size it opens with, where the screen has room."""

import pytest
from PySide6.QtWidgets import QScrollArea

from mbdesk.errors.files import FileDamagedError
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.staff_look import SCALES, staff_look
from mbdesk.ui.staff.parts.scrolling import room_for
from mbdesk.ui.start.targets import Recent, note_recent
from mbdesk.ui.start.window import StartWindow

pytestmark = pytest.mark.gui


@pytest.fixture(params=SCALES)
def start(request, qtbot, tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.mbdesk").touch()
        note_recent(Recent(tmp_path / f"{number}.mbdesk", "Tryggare Vällingby"))
    set_language("sv")
    staff_look().choose(scale=request.param)
    window = StartWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_the_start_window_scrolls_only_where_the_screen_has_no_room_for_all_of_it(start, qtbot):
    start.notice.refuse(FileDamagedError(path="/media/usb/vallingby.mbdesk"))
    area, room = start.findChild(QScrollArea), room_for(start)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.maximum() or start.height() == room.height(), timeout=3_000)
    assert start.height() <= room.height()
