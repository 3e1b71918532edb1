"""A folder's lock is held by one program at a time, and ends with it."""

import subprocess
import sys

import pytest

from mbdesk.services.station.locking import FolderLock

HOLDING = """
import sys
from pathlib import Path
from mbdesk.services.station.locking import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_is_held_once_and_can_be_taken_again_when_given_back(tmp_path):
    lock = FolderLock(tmp_path / "a.lock")
    with pytest.raises(BlockingIOError):
        FolderLock(tmp_path / "a.lock")
    lock.release()
    lock.release()
    FolderLock(tmp_path / "a.lock").release()


def test_a_lock_of_another_program_holds_until_that_is_killed(tmp_path):
    path = tmp_path / "a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(BlockingIOError):
            FolderLock(path)
        other.kill()
        other.wait()
        FolderLock(path).release()


def test_where_no_file_can_be_made_the_system_says_why(tmp_path):
    with pytest.raises(FileNotFoundError):
        FolderLock(tmp_path / "nowhere" / "a.lock")
