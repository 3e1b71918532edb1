"""A kiosk that crashes or hangs is started again with the reason; one that staff end is not."""

import os
import stat
import sys
from pathlib import Path

import pytest

from mbdesk.services.kiosk import supervision
from mbdesk.services.kiosk.supervision import HEARTBEAT, RESTARTED, watch

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a hang cannot be noticed there")

STAND_IN = f"""#!{sys.executable}
import os, pathlib, sys, time
folder = pathlib.Path(sys.argv[-1])
starts = folder / "starts"
with starts.open("a") as log:
    log.write(os.environ["{RESTARTED}"] + "\\n")
(folder / "pid").write_text(str(os.getpid()))
os.write(int(os.environ["{HEARTBEAT}"]), b"\\n")
does = (folder / "does").read_text().split()[len(starts.read_text().splitlines()) - 1]
if does == "hangs":
    time.sleep(60)
sys.exit(int(does))
"""


@pytest.fixture
def kiosk(tmp_path, monkeypatch):
    """Return a function that watches a kiosk which ends as told, and returns how it was started."""
    stand_in = tmp_path / "python"
    stand_in.write_text(STAND_IN, "utf-8")
    stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(stand_in))
    monkeypatch.setattr(supervision, "SHORTEST_WAIT", 0.01)
    monkeypatch.setattr(supervision, "LONGEST_WAIT", 0.02)

    def watched(*does: str) -> tuple[int, list[str]]:
        (tmp_path / "does").write_text(" ".join(does), "utf-8")
        status = watch(Path(tmp_path))
        return status, (tmp_path / "starts").read_text().splitlines()

    return watched


def test_a_kiosk_that_staff_end_is_not_started_again(kiosk):
    assert kiosk("0") == (0, [""])


def test_a_kiosk_that_crashes_is_started_again_and_told_so(kiosk):
    assert kiosk("1", "139", "0") == (0, ["", "crash", "crash"])


def test_a_kiosk_that_hangs_is_ended_and_started_again(kiosk, monkeypatch):
    monkeypatch.setattr(supervision, "HANG_SECONDS", 0.2)
    assert kiosk("hangs", "0") == (0, ["", "hang"])


def test_a_kiosk_that_never_gets_as_far_as_its_first_screen_counts_as_hanging(
    kiosk, monkeypatch, tmp_path
):
    silent = (tmp_path / "python").read_text().replace("os.write(", "(lambda *them: None)(")
    (tmp_path / "python").write_text(silent, "utf-8")
    monkeypatch.setattr(supervision, "STARTING_SECONDS", 2.0)
    assert kiosk("hangs", "0") == (0, ["", "hang"])


def test_a_kiosk_ends_with_whoever_watches_it(kiosk, monkeypatch, tmp_path):
    def interrupted(beats):
        beats.read(1)  # the kiosk runs
        raise KeyboardInterrupt

    monkeypatch.setattr(supervision, "_follow", interrupted)
    with pytest.raises(KeyboardInterrupt):
        kiosk("hangs")
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)
