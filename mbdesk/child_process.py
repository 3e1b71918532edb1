"""Parts of this program in a process of their own, for what may hang or crash.

Qt offers no way to take back a question to a print service, and asked for on the screen's thread a
dead one stops the screen for a minute. A decoder of pictures that falls over takes its process
along, with everything that somebody was writing in it.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO


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


def claim_output() -> BinaryIO:
    """Return standard output for this process alone; what libraries print is discarded.

    Called first in a child whose output is no text with a last line to look for.
    """
    own = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return own


def limit_memory(size: int) -> None:
    """Limit this process to `size` bytes of memory, without core dumps, where the platform can."""
    with suppress(ImportError, OSError, ValueError):  # Windows; macOS refuses some limits
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _end(child: "subprocess.Popen[bytes]") -> None:
    """Kill a child, and where the system can, what it has started itself."""
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
