"""Starting: to the first usable residents' screen, beside a bare window with one label.

The screen is usable when it is painted: what a press then leads to is loaded, at the latest, when
it is pressed. `answered` tells how long that takes at its worst, for a press at the very moment of
the first painting, until the next page is painted. (A finger's press counts only half a second
after a page has come, against double taps; the bench presses the button itself.)
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TOO_LONG = 60
"""Seconds after which a start has failed; it takes less than one."""

NO_CACHE = "PYTHONDONTWRITEBYTECODE"
"""What is installed is compiled; a checkout must be too to be compared."""

BARE = """
import sys, time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

class Bare(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QApplication.quit()

app = QApplication(sys.argv)
label = Bare("mbdesk")
label.show()
app.exec()
"""

PROGRAM = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from mbdesk.__main__ import main
import mbdesk.ui.app as program

class Watch(QObject):
    def __init__(self, widget, then):
        super().__init__(widget)
        self.then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, self, self.then)
        return False

def window_for(opened):
    window = made(opened)
    view = window.view
    button = view.page.languages["sv"]

    def press():
        # Not quit, which asks a window that is in the middle of a visit.
        view.sheets.turned.connect(lambda: Watch(view.page, QApplication.exit))
        button.click()

    Watch(button, press)
    return window

made, program.window_for = program.window_for, window_for
main()
"""


def seconds_to_paintings(script: str, *arguments: str) -> tuple[float, ...]:
    """Start a Python and return the seconds until its windows have painted, one after the other."""
    began = time.monotonic()
    environment = {name: value for name, value in os.environ.items() if name != NO_CACHE}
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=TOO_LONG,
    )
    return tuple(float(line) - began for line in run.stdout.split())


@dataclass(frozen=True, slots=True)
class Start:
    """Median seconds: until painted, until a press at that moment is answered; the bare one's."""

    painted: float
    answered: float
    bare: float


def measure_starting(station: Path, times: int = 9) -> Start:
    """Measure the program and the bare window, which take turns."""
    ours, bare = [], []
    for _ in range(times + 1):
        bare.append(seconds_to_paintings(BARE)[0])
        ours.append(seconds_to_paintings(PROGRAM, str(station)))
    # The first of each warms the disk's cache.
    painted, answered = (median(each) for each in zip(*ours[1:], strict=True))
    return Start(painted, answered, median(bare[1:]))
