"""Disks that fill or take nothing more, sticks that are pulled.

A disk is a small file system in memory, mounted for one round. A system never makes a file system
read-only beneath a file that is open for writing, unless its disk fails: that is in `calls`, as
an error of every call from one on.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

from tests.faults.books import must
from tests.faults.moments import folder_of, run_while
from tests.faults.operations import (
    CAST,
    COPY,
    ENROL,
    EXPORT,
    MERGE,
    READ_RECEIPT,
    RECEIPT,
    RESTORE,
    Operation,
)
from tests.faults.place import Place
from tests.faults.rounds import Bench, Round, round_of
from tests.faults.tracing import Ended, run

ROOMY = "64m"


def mount(*arguments: str | Path) -> bool:
    """Run mount with its arguments; tell whether that worked."""
    return _system("mount", *arguments)


def _system(*command: str | Path) -> bool:
    done = subprocess.run([*map(str, command)], capture_output=True, check=False)
    return done.returncode == 0


@cache
def reason_against() -> str:
    """Return why this machine cannot mount, empty if it can."""
    needs = "needs root to mount a small file system"
    if sys.platform != "linux" or os.geteuid() != 0:
        return needs
    with tempfile.TemporaryDirectory() as folder:
        if not mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder):
            return needs
        _system("umount", folder)
    return ""


class Disk:
    """A small file system of its own that holds the files of one round."""

    def __init__(self, bench: Bench) -> None:
        self.folder = bench.folder / "disk"
        self.folder.mkdir(exist_ok=True)
        must(mount("-t", "tmpfs", "-o", f"size={ROOMY}", "tmpfs", self.folder), "no mount")
        self.place = bench.pristine.copied(self.folder / "work")

    def leave_room(self, kilobytes: int) -> None:
        """Make it so small that only so much is free."""
        taken = shutil.disk_usage(self.folder).used // 1024
        must(self._remount(f"size={taken + kilobytes}k"), "the disk cannot be made smaller")

    def make_roomy(self) -> None:
        """Take the fault away."""
        self._remount(f"rw,size={ROOMY}")

    def make_read_only(self) -> None:
        """Let nothing be written any more."""
        must(self._remount("ro"), "the disk cannot be made read-only")

    def close(self) -> None:
        """Forget everything on it."""
        _system("umount", "-l", self.folder)

    def _remount(self, options: str) -> bool:
        return mount("-o", f"remount,{options}", self.folder)


def on_a_disk(
    bench: Bench, operation: Operation, fault: str, spoil: Callable[[Disk], None], detail: str
) -> Round:
    """Do one round on a disk that `spoil` has made unusable, and mend it for the second try."""
    disk = Disk(bench)

    def happen(_place: Place) -> Ended:
        spoil(disk)
        return run(operation.work(disk.place))

    try:
        return round_of(
            bench,
            operation,
            fault,
            happen,
            mend=lambda _place: disk.make_roomy(),
            detail=detail,
            place=disk.place,
        )
    finally:
        disk.close()


def full_disks(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Leave a random room, from none to more than is needed."""
    operations = [CAST, EXPORT, MERGE, RECEIPT, READ_RECEIPT, ENROL, COPY, RESTORE]
    for turn in range(number):
        operation = operations[turn % len(operations)]
        room = 4 * random.choice((0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377))
        yield on_a_disk(
            bench,
            operation,
            "full disk",
            lambda disk, room=room: disk.leave_room(room),
            f"{room} kB",
        )


def read_only_disks(bench: Bench, number: int) -> Iterator[Round]:
    """Mount everything read-only before the program starts."""
    operations = [CAST, EXPORT, MERGE, RECEIPT, READ_RECEIPT, ENROL, COPY, RESTORE]
    for turn in range(number):
        operation = operations[turn % len(operations)]
        yield on_a_disk(bench, operation, "read-only disk", Disk.make_read_only, "")


class Stick:
    """A medium that can be pulled: mounted at a folder, and its content outlives the pulling."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self._inside = bench.folder / "inside"
        self.folder = folder
        self._inside.mkdir(exist_ok=True)
        must(mount("-t", "tmpfs", "-o", f"size={ROOMY}", "tmpfs", self._inside), "no mount")
        for path in folder.iterdir():
            shutil.copy(path, self._inside)
            path.unlink()
        self.put_in()

    def put_in(self) -> None:
        """Connect it at its folder."""
        self.folder.mkdir(exist_ok=True)
        must(mount("--bind", self._inside, self.folder), "no mount")

    def pull(self) -> None:
        """Take it away without asking; the system then removes the folder it was at."""
        _system("umount", "-l", self.folder)
        self.folder.rmdir()

    def make_read_only_once(self, process: "subprocess.Popen[str]") -> None:
        """Make it read-only as soon as nothing on it is open for writing."""
        while process.poll() is None:
            if mount("-o", "remount,ro", self._inside):
                return
            time.sleep(0.001)

    def make_writable(self) -> None:
        """Take that back."""
        mount("-o", "remount,rw", self._inside)

    def close(self) -> None:
        """Forget it."""
        _system("umount", "-l", self.folder)
        _system("umount", "-l", self._inside)


def pulled_sticks(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Pull the stick at a random moment of what is done with it."""
    operations = [EXPORT, RECEIPT, COPY, MERGE, RESTORE]
    for turn in range(number):
        operation, delay = operations[turn % len(operations)], random.uniform(0.1, 1.2)
        yield _with_a_stick(bench, operation, "stick pulled", _pull_after(delay), f"{delay:.3f} s")


def _pull_after(seconds: float) -> Callable[["subprocess.Popen[str]", Stick], None]:
    def deed(process: "subprocess.Popen[str]", stick: Stick) -> None:
        time.sleep(seconds)
        stick.pull()

    return deed


def read_only_sticks(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Make the stick read-only at a random moment."""
    operations = [EXPORT, RECEIPT, COPY]
    for turn in range(number):
        delay = random.uniform(0.1, 1.0)

        def deed(process: "subprocess.Popen[str]", stick: Stick, delay: float = delay) -> None:
            time.sleep(delay)
            stick.make_read_only_once(process)

        operation = operations[turn % len(operations)]
        yield _with_a_stick(bench, operation, "read-only remount", deed, f"{delay:.3f} s")


def _with_a_stick(
    bench: Bench,
    operation: Operation,
    fault: str,
    deed: Callable[["subprocess.Popen[str]", Stick], None],
    detail: str,
) -> Round:
    sticks: list[Stick] = []

    def happen(place: Place) -> Ended:
        stick = Stick(bench, folder_of(operation, place))
        sticks.append(stick)
        return run_while(place, operation, lambda process: deed(process, stick))

    def mend(_place: Place) -> None:
        for stick in sticks:
            stick.make_writable()
            if not stick.folder.exists():
                stick.put_in()

    try:
        return round_of(bench, operation, fault, happen, mend=mend, detail=detail)
    finally:
        for stick in sticks:
            stick.close()
