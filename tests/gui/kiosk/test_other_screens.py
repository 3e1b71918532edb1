"""A screen is unplugged and comes back in another size, on a real X server."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest

from tests.gui.table import monitors

pytestmark = [
    pytest.mark.gui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(monitors.missing()), reason=monitors.missing() or "all there"),
]
INSIDE = Path(__file__).with_name("on_other_screens.py")
TOP = Path(__file__).parents[3]


@contextmanager
def window_manager(display, program):
    environment = {**os.environ, "DISPLAY": display}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([program], env=environment, **quiet)
    try:
        yield
    finally:
        process.terminate()
        process.wait(10)


def run_inside(display):
    """Run the tests that want screens in a program of their own, as Qt finds screens once."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run(
        [*command, "-o", "addopts=", str(INSIDE)],
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout


def test_without_a_window_manager():
    with monitors.x_server(2720, 1080) as display:
        assert "6 passed" in run_inside(display)


@pytest.mark.skipif(which("openbox") is None, reason="needs openbox")
def test_under_a_window_manager():
    with monitors.x_server(2720, 1080) as display, window_manager(display, "openbox"):
        assert "6 passed" in run_inside(display)
