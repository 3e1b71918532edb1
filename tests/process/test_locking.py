"""A lock is held by one program at a time, and ends with it."""

import errno
import os
import platform
import subprocess
import sys

import pytest

from mbdesk.errors.files import FileInUseError, ForeignFileError
from mbdesk.services.centre.central_file import LOCK_SUFFIX, open_central
from mbdesk.services.common import locking
from mbdesk.services.common.locking import FileLock
from mbdesk.services.station.station_folder import open_station
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence

HOLDING = """
import sys
from pathlib import Path
from mbdesk.services.common.locking import FileLock
lock = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_is_held_once_and_can_be_taken_again_when_given_back(tmp_path):
    lock = FileLock(tmp_path / "a.lock")
    with pytest.raises(BlockingIOError):
        FileLock(tmp_path / "a.lock")
    lock.release()
    lock.release()
    FileLock(tmp_path / "a.lock").release()


def test_a_lock_on_a_stick_that_was_pulled_is_given_back_without_a_word(tmp_path, monkeypatch):
    lock = FileLock(tmp_path / "a.lock")
    close = os.close

    def gone(file):
        close(file)
        raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")

    with monkeypatch.context() as patch:
        patch.setattr(locking.os, "close", gone)
        lock.release()
    FileLock(tmp_path / "a.lock").release()


def test_a_lock_of_another_program_holds_until_that_is_killed(tmp_path):
    path = tmp_path / "a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(BlockingIOError):
            FileLock(path)
        other.kill()
        other.wait()
        FileLock(path).release()


def test_where_no_file_can_be_made_the_system_says_why(tmp_path):
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "nowhere" / "a.lock")


HOLDING_CENTRAL = """
import sys
from pathlib import Path
from mbdesk.services.centre.central_file import open_central
central = open_central(Path(sys.argv[1]), held=True)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_central_file_open_in_another_window_is_refused_with_who_has_it(scene, monkeypatch):
    path = scene.central.path
    monkeypatch.setenv("LOGNAME", "amina")
    with open_central(path, held=True), pytest.raises(FileInUseError) as refused:
        open_central(path, held=True)
    told = refused.value.parameters
    assert (told["user"], told["computer"]) == ("amina", platform.node())
    assert told["since"]
    assert not list(path.parent.glob(f"*{LOCK_SUFFIX}"))


def test_a_central_file_is_one_file_under_every_name(scene, tmp_path):
    link = tmp_path / "link.mbdesk"
    link.symlink_to(scene.central.path)
    with open_central(scene.central.path, held=True), pytest.raises(FileInUseError):
        open_central(link, held=True)


def test_a_lock_that_a_killed_window_left_behind_keeps_nobody_out(scene):
    path = scene.central.path
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING_CENTRAL, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(FileInUseError):
            open_central(path, held=True)
        other.kill()
        other.wait()
    assert path.with_name(path.name + LOCK_SUFFIX).exists()
    open_central(path, held=True).close()


def test_a_file_that_cannot_be_opened_leaves_no_lock(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("hello", encoding="utf-8")
    with pytest.raises(ForeignFileError):
        open_central(path, held=True)
    assert list(tmp_path.iterdir()) == [path]


def test_a_station_open_elsewhere_is_refused_with_who_has_it(scene):
    station = scene.stations[0]
    with pytest.raises(FileInUseError) as refused:
        open_station(station.folder)
    assert refused.value.parameters["computer"] == platform.node()


NAMES = ("LOGNAME", "USER", "LNAME", "USERNAME")


def refusal(path, monkeypatch, user_of_account):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", user_of_account)
    with open_central(path, held=True), pytest.raises(FileInUseError) as refused:
        open_central(path, held=True)
    return refused.value


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names its user in the environment")
def test_a_user_that_the_environment_does_not_name_is_asked_of_the_system(scene, monkeypatch):
    told = refusal(scene.central.path, monkeypatch, lambda _: ["karin"])
    assert told.parameters["user"] == "karin"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names its user in the environment")
def test_a_user_and_a_computer_without_a_name_are_called_unknown(scene, monkeypatch):
    def nobody(number):
        raise KeyError(number)

    monkeypatch.setattr("platform.node", lambda: "")
    told = refusal(scene.central.path, monkeypatch, nobody)
    what = sentence(told, reader_of("en")).what
    assert " by an unknown user on an unknown computer, since " in what
