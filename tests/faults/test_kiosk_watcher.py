"""`mbdesk kiosk`: a kiosk that crashed, hangs or cannot open is back by itself."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.kiosk.kiosk_day import open_day
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME
from tests.faults.place import is_held
from tests.gui.voter import making
from tests.processes import has_ended

pytestmark = [pytest.mark.faults, pytest.mark.slow, pytest.mark.gui]
LOOKS = 30
posix = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return the folder of a kiosk that is open and holds one vote."""
    day = local_day()
    phases = (making.Phase(making.PhaseKind.VOTING, day, "2099-12-31"),)
    monkeypatch.setattr(making, "VOTING_DAY", day)
    place = making.make_place(tmp_path, Rules(), kind=StationKind.KIOSK, phases=phases)
    choose_staff_code(place.station, "407193")
    open_day(place.station)
    cast(place.station, Choice(("V1",)))
    folder = place.station.folder
    place.close()
    return folder


@pytest.fixture
def watched(folder):
    command = [sys.executable, "-m", "mbdesk", "kiosk", str(folder)]
    process = subprocess.Popen(command, start_new_session=True)
    yield process
    with suppress(ProcessLookupError):  # all of it has ended
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def wait_for(condition, seconds=90.0):
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)
    return found


def kiosk_of(watcher):
    """Return the process id of the kiosk that has opened its station, or None."""
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(watcher.pid)],
        capture_output=True,
        text=True,
        check=False,
    )
    children = listed.stdout.split()
    return int(children[0]) if children else None


def starts_again_after(watched, folder, deed):
    """Do something to the kiosk's process, and wait until the log tells of its restart."""
    before = restarts(folder)
    kiosk = wait_for(lambda: kiosk_of(watched))
    wait_for(lambda: is_held(folder))
    deed(kiosk)
    return wait_for(lambda: restarts(folder)[len(before) :])


def restarts(folder):
    database = f"{(folder / DATABASE_NAME).as_uri()}?mode=ro"
    with closing(sqlite3.connect(database, uri=True)) as connection:
        rows = connection.execute(
            "SELECT parameters FROM audit_event WHERE code = 'kiosk_restarted' ORDER BY number"
        )
        return [row for (row,) in rows]


def stop_at_rest(kiosk):
    """Stop a kiosk that runs and waits for people: while it starts, it is given a minute."""
    at_rest = 0

    def rests_for_long():
        nonlocal at_rest
        state = Path(f"/proc/{kiosk}/stat").read_text("ascii").rpartition(")")[2].split()[0]
        at_rest = at_rest + 1 if state == "S" else 0
        return at_rest > LOOKS

    wait_for(rests_for_long)
    os.kill(kiosk, signal.SIGSTOP)


@posix
def test_a_crash_is_over_by_itself_and_told_in_the_log(watched, folder):
    (told,) = starts_again_after(watched, folder, lambda kiosk: os.kill(kiosk, signal.SIGKILL))
    assert "crash" in told


@posix
def test_a_hang_is_noticed_and_ended(watched, folder):
    (told,) = starts_again_after(watched, folder, stop_at_rest)
    assert "hang" in told


@posix
@pytest.mark.parametrize("told", ["SIGTERM", "SIGHUP", "SIGKILL"])
def test_a_kiosk_ends_with_its_watcher(watched, folder, told):
    kiosk = wait_for(lambda: kiosk_of(watched))
    wait_for(lambda: is_held(folder))
    watched.send_signal(getattr(signal, told))
    watched.wait(30)
    wait_for(lambda: has_ended(kiosk), seconds=15.0)


@posix
def test_a_kiosk_that_cannot_open_tries_again(folder, watched):
    away = folder.with_name("away")

    def take_away(kiosk):
        folder.rename(away)
        os.kill(kiosk, signal.SIGKILL)
        wait_for(lambda: (second := kiosk_of(watched)) and second != kiosk)
        away.rename(folder)

    assert starts_again_after(watched, folder, take_away)
