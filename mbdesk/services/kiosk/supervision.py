"""Supervises a kiosk's process and restarts it within seconds of a crash or hang.

The kiosk writes a line into a pipe from its event loop each second (`ui.kiosk.monitors`). When none
comes, or the process ends by itself, it is restarted with the reason, which it logs. It is not
restarted after staff have ended it. It ends with its supervisor: at once when that is told to end,
and with its next heartbeat, which nobody reads, when that is killed. Nothing heavy is imported
here, so that the supervisor needs hardly any memory.
"""

import logging
import os
import selectors
import signal
import subprocess
import sys
import time
from io import FileIO
from pathlib import Path
from typing import NoReturn

HEARTBEAT = "MBDESK_HEARTBEAT"
"""The number of the pipe's descriptor into which the kiosk writes that its event loop turns."""

RESTARTED = "MBDESK_RESTARTED"
"""Set for a kiosk that is watched: why it was started again, empty at its first start."""

STARTING_SECONDS = 60.0
"""How long a start may take: opening checks the file, and a slow disk is slow."""

HANG_SECONDS = 10.0
SHORTEST_WAIT, LONGEST_WAIT = 1.0, 30.0
STEADY_SECONDS = 60.0
"""A kiosk that ran this long was well; the next restart comes at once again."""

_log = logging.getLogger(__name__)


def watch(folder: Path) -> int:
    """Run the kiosk in `folder` until staff end it, and return its exit status then.

    Raises SystemExit when the system tells this process to end; the kiosk has ended then.
    """
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # SIGHUP is POSIX's
            signal.signal(getattr(signal, name), _end)
    wait, reason = SHORTEST_WAIT, ""
    while True:
        began = time.monotonic()
        status, reason = _run_once(folder, reason)
        if status == 0:
            return 0
        _log.warning("the kiosk ended: status %d, and is started again", status)
        steady = time.monotonic() - began > STEADY_SECONDS
        wait = SHORTEST_WAIT if steady else min(2 * wait, LONGEST_WAIT)
        time.sleep(wait)


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def _run_once(folder: Path, reason: str) -> tuple[int, str]:
    """Run the kiosk once; return its exit status and, if it must be restarted, why."""
    reading, writing = os.pipe()
    with FileIO(reading, "rb") as beats:
        try:
            process = _start(folder, writing, reason)
        finally:
            # Only the kiosk holds this end from now on: when it dies, the pipe reads as ended.
            os.close(writing)
        try:
            hangs = not _follow(beats)
            if hangs:
                process.kill()
            return process.wait(), "hang" if hangs else "crash"
        except BaseException:
            process.kill()
            process.wait()
            raise


def _start(folder: Path, writing: int, reason: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "mbdesk", os.path.abspath(folder)]  # noqa: PTH100
    environment = {**os.environ, RESTARTED: reason}
    if os.name == "nt":  # descriptors are not inherited by number; a crash alone is noticed
        return subprocess.Popen(command, env=environment)  # noqa: S603
    environment[HEARTBEAT] = str(writing)
    return subprocess.Popen(command, env=environment, pass_fds=(writing,))  # noqa: S603


def _follow(beats: FileIO) -> bool:
    """Wait while heartbeats come; return whether the process ended, rather than hung."""
    if os.name == "nt":
        return True
    patience = STARTING_SECONDS
    with selectors.DefaultSelector() as selector:
        selector.register(beats, selectors.EVENT_READ)
        while selector.select(patience):
            if not beats.read(4096):
                return True
            patience = HANG_SECONDS
    return False
