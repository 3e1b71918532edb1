"""Starting: to the first usable residents' screen, beside a bare window with one label."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

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
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from mbdesk.__main__ import main
import mbdesk.ui.app as program

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic(), flush=True)
            QApplication.quit()
        return False

def window_for(opened):
    window = made(opened)
    watch = Watch(window)
    window.view.page.languages["sv"].installEventFilter(watch)
    return window

made, program.window_for = program.window_for, window_for
main()
"""


def seconds_to_first_paint(script: str, *arguments: str) -> float:
    """Start a Python and return the seconds until its window has painted."""
    began = time.monotonic()
    environment = {name: value for name, value in os.environ.items() if name != NO_CACHE}
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return float(run.stdout.split()[-1]) - began


def measure_starting(station: Path, times: int = 9) -> tuple[float, float]:
    """Return the median seconds of the program and of the bare window, which take turns."""
    ours, bare = [], []
    for _ in range(times + 1):
        bare.append(seconds_to_first_paint(BARE))
        ours.append(seconds_to_first_paint(PROGRAM, str(station)))
    # The first of each warms the disk's cache.
    return median(ours[1:]), median(bare[1:])
