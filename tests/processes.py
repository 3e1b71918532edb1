"""Tells whether a process has ended, also one that is nobody's child here."""

import os
from pathlib import Path

PROC = Path("/proc/self/stat")


def has_ended(process: int) -> bool:
    """Return whether a process has ended.

    One whose parent was killed may be left as a zombie for ever: where a container's first
    process waits for no orphans, its entry in `/proc` never goes.
    """
    if not PROC.exists():
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        return False
    try:
        status = (PROC.parents[1] / str(process) / "stat").read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return True
    return status.rpartition(")")[2].split()[0] in "ZX"
