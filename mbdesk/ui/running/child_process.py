"""Parts of this program in a process of their own, for what may hang or crash: printing above all.

Qt offers no way to take back a question to a print service, and asked for on the screen's thread a
dead one stops the screen for a minute.
"""

import subprocess
import sys
from dataclasses import dataclass


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
    try:
        done = subprocess.run(  # noqa: S603  # this program itself
            command, input=given, capture_output=True, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ChildResult(done.returncode, done.stdout)
