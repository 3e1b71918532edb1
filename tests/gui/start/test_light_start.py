"""A start loads what the first residents' screen needs; the rest comes while that is seen."""

import os
import subprocess
import sys

from PySide6.QtWidgets import QWidget

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.ui.running.preloading import Preloader
from mbdesk.ui.table.pages import PRELOADED as STAFF_PAGES
from mbdesk.ui.voter.pages.page_table import PRELOADED
from mbdesk.ui.voter.view.served import SERVICES
from tests.gui.voter.making import make_place

NOT_YET = {
    "alembic",
    "asyncio",
    "cryptography",
    "PIL",
    "reportlab",
    "rich",
    "securesystemslib",
    "segno",
    "sqlalchemy",
    "typer",
    "PySide6.QtMultimedia",
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
    "mbdesk.words.sentences.messages",
    "mbdesk.ui.start.window",
    *SERVICES,
    *PRELOADED,
    *STAFF_PAGES,
}
PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from mbdesk.__main__ import main
import mbdesk.ui.app as program

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(*sys.modules, flush=True)
            QApplication.exit()
        return False

def window_for(opened):
    window = made(opened)
    window.view.page.languages["sv"].installEventFilter(Watch(window))
    return window

made, program.window_for = program.window_for, window_for
main()
"""


def test_the_first_residents_screen_waits_for_nothing_that_it_does_not_show(tmp_path):
    place = make_place(tmp_path, Rules(), kind=StationKind.TABLE)
    place.close()
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(place.station.folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(run.stdout.split())
    assert "mbdesk.ui.voter.pages.welcome" in loaded
    assert not NOT_YET & loaded


def test_the_rest_is_loaded_in_its_order_once_the_window_is_painted(qtbot, tmp_path, monkeypatch):
    pieces, behind = ["ahead_one", "ahead_two"], "ahead_behind"
    for name in (*pieces, behind):
        (tmp_path / f"{name}.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    ahead = Preloader(window, pieces, [behind])
    assert not {*pieces, behind} & set(sys.modules)
    with qtbot.waitSignal(ahead.painted):
        window.show()
    qtbot.waitUntil(lambda: behind in sys.modules)
    loaded = [name for name in sys.modules if name.startswith("ahead_")]
    assert loaded == [*pieces, behind]
    for name in loaded:
        del sys.modules[name]


def test_what_is_loaded_ahead_is_there():
    for name in (*PRELOADED, *STAFF_PAGES, *SERVICES):
        __import__(name)
        assert name in sys.modules
