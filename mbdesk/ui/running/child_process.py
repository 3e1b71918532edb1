"""Parts of this program in a process of their own, for what may hang or crash: printing above all.

Qt offers no way to take back a question to a print service, and asked for on the screen's thread a
dead one stops the screen for a minute.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ChildResult:
    """The exit status of a child process, and what it wrote to its standard output."""

    status: int
    output: bytes


def run_child(
    module: str, *arguments: str, given: bytes = b"", seconds: float
) -> ChildResult | None:
    """Run a module of this program with `given` as its input and wait for it.

    None when it could not be started, or had not ended after so many `seconds` and was killed.
    Call in the background.
    """
    command = (sys.executable, "-m", module, *arguments)
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        with subprocess.Popen(  # noqa: S603  # this program itself
            command, stdin=pipe, stdout=pipe, stderr=nowhere, start_new_session=True
        ) as child:
            try:
                output, _ = child.communicate(given, timeout=seconds)
            except subprocess.TimeoutExpired:
                _end(child)
                return None
    except OSError:
        return None
    return ChildResult(child.returncode, output)


def json_of(result: ChildResult | None) -> Any:
    """Return the JSON value that a child wrote last; None if it failed or wrote something else.

    Libraries write to the standard output as they like: only the last line is the child's own.
    """
    if result is None or result.status != 0:
        return None
    try:
        return json.loads(result.output.rstrip().rpartition(b"\n")[2])
    except ValueError:
        return None


def _end(child: "subprocess.Popen[bytes]") -> None:
    """Kill a child, and where the system can, what it has started itself."""
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
