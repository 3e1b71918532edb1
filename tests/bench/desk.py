"""The desk on a counted million at 100 stations, beside the same desk on a thousand.

Each turn is a process of its own, which opens the real window, shows the overview and the board of
tonight's stations, and reads the file anew. A tick every few milliseconds tells for how long the
window's thread was kept from answering meanwhile.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.evening_scene import Evening, export_all
from tests.bench.steps import CENTRAL, run

TURNS = 5
STATIONS = 100
LARGE, SMALL = Evening(1_000_000, STATIONS), Evening(1_000, STATIONS)
TOO_LONG = 600
"""Seconds after which a turn has failed."""

SCRIPT = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtWidgets import QApplication
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.dressing import dress

app = QApplication(sys.argv)
dress(app)
last, longest = time.perf_counter(), 0.0

def tick():
    global last, longest
    now = time.perf_counter()
    longest, last = max(longest, now - last), now

def timed(act):
    global last, longest
    app.processEvents()
    last, longest = time.perf_counter(), 0.0
    began = last
    act()
    tick()
    return time.perf_counter() - began, longest

clock = QTimer()
clock.setTimerType(Qt.TimerType.PreciseTimer)
clock.timeout.connect(tick)
clock.start(2)
made = []

def read():
    def work(_progress):
        central = open_central(Path(sys.argv[1]), held=True)
        return central, read_overview(central)

    loop = QEventLoop()
    run(work, done=lambda found: (made.extend(found), loop.quit()), failed=print, parent=app)
    loop.exec()

def show():
    window = CentralWindow(*made)
    window.resize(1366, 768)
    window.show()
    made.append(window)
    app.processEvents()

def turn_to(page):
    made[2].show_page(page)
    app.processEvents()

def refresh():
    loop = QEventLoop()
    made[2].desk.refresh(loop.quit)
    loop.exec()
    app.processEvents()

acts = {
    "reading the file": read,
    "the window, on the overview": show,
    "tonight's stations": lambda: turn_to(CentralPage.CLOSING),
    "places": lambda: turn_to(CentralPage.PLACES),
    "the overview again": lambda: turn_to(CentralPage.OVERVIEW),
    "refresh, the overview shown": refresh,
}
found = {name: timed(act) for name, act in acts.items()}
turn_to(CentralPage.CLOSING)
found["refresh, tonight's stations shown"] = timed(refresh)
made[2].close()
print(json.dumps(found))
"""


Turn = Mapping[str, tuple[float, float]]
"""Of each act the seconds that it took, and for how long the thread was kept."""


@dataclass(frozen=True, slots=True)
class DeskFigure:
    """What is done at the desk: seconds on the million and on the thousand, medians of the turns.

    `blocked` is for how many seconds the window's thread was kept from answering, at most.
    """

    name: str
    large: float
    small: float
    blocked: float

    @property
    def ratio(self) -> float:
        """How many times as long as on a thousand it took."""
        return self.large / self.small


def measure_desk(folder: Path) -> list[DeskFigure]:
    """Make both central files in `folder`, counted, and let their desks take turns."""
    with TemporaryDirectory(dir=folder) as large, TemporaryDirectory(dir=folder) as small:
        for evening, place in ((SMALL, small), (LARGE, large)):
            _count(evening, Path(place))
        turns = [(_turn(Path(large)), _turn(Path(small))) for _ in range(TURNS)]
    return [_figure(name, turns) for name in turns[0][0]]


def _count(evening: Evening, folder: Path) -> None:
    export_all(evening, folder)
    for step in ("merge_all", "box", "count"):
        run(step, folder)


def _turn(folder: Path) -> Turn:
    """Return of each act the seconds that it took, and for how long the thread was kept."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder / CENTRAL)],
        capture_output=True,
        check=True,
        text=True,
        timeout=TOO_LONG,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return dict(json.loads(ran.stdout.splitlines()[-1]))


def _figure(
    name: str,
    turns: list[tuple[Mapping[str, tuple[float, float]], Mapping[str, tuple[float, float]]]],
) -> DeskFigure:
    large = median(one[name][0] for one, _ in turns)
    small = median(other[name][0] for _, other in turns)
    return DeskFigure(name, large, small, median(one[name][1] for one, _ in turns))
