"""Whatever a device's library does in its process, the program goes on and knows what to say.

The processes are real: a `sitecustomize` of each test's own puts the library's fault into them.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mbdesk.child_process import run_child
from mbdesk.ui.devices.printers import PrinterState, printer_state, printers
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voter.slip.slip import Slip, SystemSlipPrinter
from tests.processes import has_ended

pytestmark = pytest.mark.gui

RAISE = "raise RuntimeError('driver')"
DIE = "import os; os.abort()"
HANG = "import time; time.sleep(600)"
SLIP = Slip("Tryggare Vällingby", "Din kod är:", "R8ZK-2VQM-71TC", "Med koden kan du se.", False)

PRINTERS = """
import PySide6.QtPrintSupport as library
class Faulty:
    @staticmethod
    def availablePrinters():
        {does}
        return []
    @staticmethod
    def printerInfo(name):
        {does}
library.QPrinterInfo = Faulty
"""
VOICE = """
import PySide6.QtCore, sys, types
class Faulty:
    class State: pass
    def __init__(self, *_arguments):
        {does}
library = types.ModuleType("PySide6.QtTextToSpeech")
library.QTextToSpeech = Faulty
sys.modules["PySide6.QtTextToSpeech"] = library
"""


@pytest.fixture
def fault(tmp_path, monkeypatch):
    """Return what puts a fault into every process of Python's that is started from now on."""

    def put(script: str, does: str) -> None:
        (tmp_path / "sitecustomize.py").write_text(script.format(does=does))
        monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{Path.cwd()}")

    return put


@pytest.mark.parametrize("does", [RAISE, DIE], ids=["raises", "dies"])
def test_a_printing_library_that_fails_is_a_silent_one(fault, does):
    fault(PRINTERS, does)
    assert printers() is None
    assert printer_state("any") is PrinterState.SILENT
    assert SystemSlipPrinter("any").print(SLIP) is False


def test_a_printing_library_that_hangs_is_ended(fault):
    fault(PRINTERS, HANG)
    began = time.monotonic()
    assert printers(seconds=3) is None
    assert SystemSlipPrinter("any", seconds=3).print(SLIP) is False
    assert time.monotonic() - began < 60


def test_what_a_library_writes_by_itself_does_no_harm(fault):
    fault(PRINTERS, "print('cups: lpstat is deprecated {{')")
    assert printers() == {}
    fault(PRINTERS, "import sys; print('[1, 2]'); sys.stdout.flush(); import os; os._exit(0)")
    assert printers() is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no groups of processes to end")
def test_what_a_child_has_started_itself_ends_with_it(tmp_path, monkeypatch):
    started = tmp_path / "pid"
    (tmp_path / "grandparent.py").write_text(
        "import subprocess, sys, time, pathlib\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"pathlib.Path({str(started)!r}).write_text(str(child.pid))\n"
        "time.sleep(600)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    for seconds in (3, 12, 48):  # a busy machine takes long to start the two
        assert run_child("grandparent", seconds=seconds) is None
        if started.exists() and started.read_text():
            break
    grandchild = int(started.read_text())
    deadline = time.monotonic() + 10
    while not has_ended(grandchild):
        assert time.monotonic() < deadline, "it still runs"


@pytest.fixture
def client(qapp):
    made = SpeechClient()
    yield made
    made.close()


@pytest.mark.parametrize("does", [RAISE, DIE], ids=["raises", "dies"])
def test_a_voice_that_fails_leaves_nobody_waiting(qtbot, fault, client, does):
    fault(VOICE, does)
    client.start()
    if does is RAISE:
        qtbot.waitUntil(lambda: client._hears)
    else:
        qtbot.waitUntil(lambda: client._chances == 0)
    assert client.languages == frozenset()
    client.say(1, "Nu kan du rösta.", "sv")


def test_a_voice_that_hangs_while_it_looks_for_a_sound_card_stops_nothing(qtbot, fault, client):
    fault(VOICE, HANG)
    client.start()
    qtbot.waitUntil(lambda: client._process.processId() > 0)
    client.say(1, "Nu kan du rösta.", "sv")
    assert client.languages == frozenset()
    began = time.monotonic()
    client.close()
    assert time.monotonic() - began < 20


def test_what_a_sound_library_writes_is_not_taken_for_an_answer(qtbot, fault, client):
    chatter = "print('ALSA lib pcm.c: no such device'); print('[]'); print('{{}}')"
    fault(VOICE, f"{chatter}; {RAISE}")
    client.start()
    qtbot.waitUntil(lambda: client._hears)
    assert client.languages == frozenset()


CAMERA = """
import sys, types
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
class Faulty:
    @staticmethod
    def defaultVideoInput():
        {does}
library = types.ModuleType("PySide6.QtMultimedia")
{loads}
library.QMediaDevices = Faulty
sys.modules["PySide6.QtMultimedia"] = library
from mbdesk.ui.camera.qt_camera import QtCamera
camera = QtCamera()
camera.failed.connect(lambda trouble: (print(trouble), app.quit()))
assert not camera.available
camera.start()
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


@pytest.mark.parametrize(
    ("does", "loads"),
    [(RAISE, ""), ("pass", "library.__getattr__ = lambda name: 1 / 0"), ("raise OSError(5)", "")],
    ids=["raises", "cannot be loaded", "an error of the system's"],
)
def test_a_camera_whose_library_fails_is_none(does, loads):
    script = CAMERA.format(does=does, loads=loads)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["missing"]
