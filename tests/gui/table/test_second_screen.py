"""With a second screen the resident has it alone; tried on two screens, one way and another."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.table import monitors

pytestmark = pytest.mark.gui

INSIDE = Path(__file__).with_name("on_two_screens.py")
TOP = Path(__file__).parents[3]


def run_inside(**environment):
    """Run the tests that want two screens in a program of their own, as Qt finds screens once."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run(
        [*command, "-o", "addopts=", str(INSIDE)],
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(TOP), **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout


def test_two_screens_of_the_platform_without_a_display(tmp_path):
    names = ("desk", "resident")
    screens = [
        {"name": name, "x": 1024 * place, "y": 0, "width": 1024, "height": 768, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for place, name in enumerate(names)
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    assert "7 passed" in run_inside(QT_QPA_PLATFORM=f"offscreen:configfile={config}")


@pytest.mark.slow
@pytest.mark.skipif(bool(monitors.missing()), reason=monitors.missing() or "all there")
def test_screens_plugged_in_and_pulled_out_of_an_x_server():
    with monitors.x_server() as display:
        assert "10 passed" in run_inside(QT_QPA_PLATFORM="xcb", DISPLAY=display)
