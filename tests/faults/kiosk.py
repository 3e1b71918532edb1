"""The kiosk itself: its window under its watcher, a resident who votes on, and what may happen."""

import os
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from mbdesk.domain.station import StationKind
from tests.faults import media
from tests.faults.books import Codes, check_arrives, check_stored, codes_in, must
from tests.faults.place import Place, build, command_of, is_held, rows
from tests.faults.rounds import Bench, Round

RESIDENT = Path(__file__).parent / "resident"
CHECKOUT = Path(__file__).parents[2]
PATIENCE = 120.0
CRASHES_EACH = 2
"""Crashes under one watcher: it waits longer after each, and these rounds would wait with it."""


class Kiosk:
    """A running kiosk and the notes of its resident."""

    def __init__(self, place: Place, folder: Path) -> None:
        self.place, self._notes, self._log = place, folder / "notes", folder / "kiosk.log"
        self.before = codes_in(place.database)
        self.unread = 0
        self._watcher: subprocess.Popen[bytes] | None = None

    def switch_on(self) -> None:
        """Start the watcher, which starts the kiosk."""
        path = os.pathsep.join(map(str, (RESIDENT, CHECKOUT)))
        environment = {
            **os.environ,
            "PYTHONPATH": path,
            "MBDESK_FAULTS_NOTES": str(self._notes),
            "QT_QPA_PLATFORM": "offscreen",
        }
        with self._log.open("ab") as log:
            self._watcher = subprocess.Popen(
                command_of("kiosk", self.place.station),
                env=environment,
                start_new_session=True,
                stdout=log,
                stderr=log,
            )
        self.sees_votes(1)

    def switch_off(self) -> None:
        """Pull the plug: watcher and kiosk end at once."""
        if self._watcher is not None:
            os.killpg(self._watcher.pid, signal.SIGKILL)
            self._watcher.wait()
            self._watcher = None
            self.unread += 1
            # The kiosk outlives its watcher for a moment.
            self.wait(lambda: not is_held(self.place.station), "the kiosk does not end")

    def noted(self) -> Codes:
        """Return the codes that the resident has written down."""
        if not self._notes.exists():
            return set()
        return set(self._notes.read_text("ascii").split())

    def sees_votes(self, number: int) -> None:
        """Wait until the resident has cast so many more."""
        wanted = len(self.noted()) + number
        self.wait(lambda: len(self.noted()) >= wanted, "no vote is cast any more")

    def wait(self, condition: Callable[[], object], otherwise: str) -> None:
        """Wait for something to be so."""
        until = time.monotonic() + PATIENCE
        while not condition():
            must(time.monotonic() < until, f"{otherwise}; {self._words()}")
            time.sleep(0.02)

    def signal(self, number: int) -> None:
        """Send a signal to the kiosk, not to its watcher."""
        os.kill(self._process(), number)

    def raise_inside(self) -> None:
        """Let the next look of the resident raise, inside the kiosk's event loop."""
        self._notes.with_name(f"{self._notes.name}.raise").touch()

    def told(self, code: str) -> list[str]:
        """Return what the log says of such events, oldest first."""
        query = "SELECT parameters FROM audit_event WHERE code = ? ORDER BY number"
        return [str(parameters) for (parameters,) in rows(self.place.database, query, code)]

    def check(self) -> None:
        """Compare what is stored with what the resident noted."""
        noted = self.noted()
        stored = codes_in(self.place.database)
        must(noted <= stored, f"{len(noted - stored)} noted votes are gone")
        # One more may be stored by now and not yet shown.
        check_stored(stored, self.before, self.noted() & stored, self.unread + 1)

    def _process(self) -> int:
        assert self._watcher is not None
        children = Path(f"/proc/{self._watcher.pid}/task/{self._watcher.pid}/children")
        self.wait(lambda: children.read_text("ascii").split(), "there is no kiosk")
        return int(children.read_text("ascii").split()[0])

    def in_trouble(self) -> bool:
        """Tell whether the kiosk knows of something that nobody can vote with."""
        return not self._shown().endswith("trouble None")

    def _shown(self) -> str:
        screen = self._notes.with_name(f"{self._notes.name}.screen")
        return screen.read_text("utf-8") if screen.exists() else "nothing"

    def _words(self) -> str:
        logged = self._log.read_text("utf-8", "replace")[-500:]
        return f"the screen shows {self._shown()}; {logged}"


def rounds(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Let things happen to a kiosk, `number` times in all, most of them crashes."""
    pristine = build(bench.folder / "kiosk", kind=StationKind.KIOSK)
    others = [(name, deed) for name, deed in _OTHERS.items() if name not in impossible()]
    plan = [
        others[turn // 3 % len(others)] if turn % 3 == 2 else ("kiosk killed", _crash)
        for turn in range(number)
    ]
    disk = _Disk(bench, pristine)
    kiosk, crashes = Kiosk(disk.place, bench.folder), CRASHES_EACH
    try:
        for fault, deed in plan:
            if crashes >= CRASHES_EACH:
                kiosk.switch_off()
                kiosk.switch_on()
                crashes = 0
            crashes += deed in {_crash, _hang, _raise}
            yield _round(kiosk, fault, deed, random)
        kiosk.switch_off()
        yield _last(kiosk)
    finally:
        kiosk.switch_off()
        disk.close()


class _Disk:
    """Where the kiosk's files lie: on a small disk of their own if one can be mounted."""

    def __init__(self, bench: Bench, pristine: Place) -> None:
        self._disk = None
        if media.reason_against():
            self.place = pristine.copied(bench.folder / "at the kiosk")
        else:
            self._disk = media.Disk(Bench(pristine, bench.folder))
            self.place = self._disk.place

    def close(self) -> None:
        if self._disk is not None:
            self._disk.close()


def impossible() -> set[str]:
    """Return what cannot be done on this machine; `media.reason_against` says why."""
    return {"kiosk's disk full"} if media.reason_against() else set()


def trouble(bench: Bench, name: str, random: Random) -> Iterator[Round]:
    """Let one thing happen to a kiosk, and bring its votes to the centre."""
    disk = _Disk(bench, build(bench.folder / "kiosk", kind=StationKind.KIOSK))
    kiosk = Kiosk(disk.place, bench.folder)
    try:
        kiosk.switch_on()
        yield _round(kiosk, name, _OTHERS[name], random)
        kiosk.switch_off()
        yield _last(kiosk)
    finally:
        kiosk.switch_off()
        disk.close()


def _round(
    kiosk: Kiosk, fault: str, deed: Callable[[Kiosk, Random], None], random: Random
) -> Round:
    began, problem = time.monotonic(), ""
    try:
        kiosk.sees_votes(random.randint(1, 4))
        time.sleep(random.uniform(0, 0.2))
        deed(kiosk, random)
        kiosk.sees_votes(1)
        kiosk.check()
    except Exception as error:  # noqa: BLE001  # written down like others
        problem = str(error) or repr(error)
    return Round(fault, "kiosk", "votes again", problem, time.monotonic() - began)


def _last(kiosk: Kiosk) -> Round:
    """Bring the kiosk's votes to the centre at the end of it all."""
    began, problem = time.monotonic(), ""
    try:
        kiosk.check()
        check_arrives(kiosk.place, kiosk.place.central)
    except Exception as error:  # noqa: BLE001  # written down like others
        problem = str(error) or repr(error)
    return Round("power switch", "kiosk", "merged", problem, time.monotonic() - began)


def _crash(kiosk: Kiosk, _random: Random) -> None:
    _restarts(kiosk, "crash", lambda: kiosk.signal(signal.SIGKILL))


def _hang(kiosk: Kiosk, _random: Random) -> None:
    _restarts(kiosk, "hang", lambda: kiosk.signal(signal.SIGSTOP))


def _restarts(kiosk: Kiosk, reason: str, deed: Callable[[], None]) -> None:
    before = len(kiosk.told("kiosk_restarted"))
    deed()
    kiosk.unread += 1
    kiosk.wait(lambda: len(kiosk.told("kiosk_restarted")) > before, "no restart is in the log")
    must(reason in kiosk.told("kiosk_restarted")[-1], "the log tells of another reason")


def _raise(kiosk: Kiosk, _random: Random) -> None:
    """Let something raise in the window that nothing catches: nobody is there to press OK."""
    _restarts(kiosk, "crash", kiosk.raise_inside)


def _pause(kiosk: Kiosk, random: Random) -> None:
    """Be suspended for less than the watcher's patience: nothing is restarted."""
    before = len(kiosk.told("kiosk_restarted"))
    kiosk.signal(signal.SIGSTOP)
    time.sleep(random.uniform(0.2, 2.0))
    kiosk.signal(signal.SIGCONT)
    kiosk.sees_votes(2)
    must(len(kiosk.told("kiosk_restarted")) == before, "a pause was taken for a hang")


def _lose_folder(kiosk: Kiosk, random: Random) -> None:
    """Lose the folder while running; when it is back, the kiosk goes on by itself."""
    folder = kiosk.place.station
    away = folder.with_name("away")
    folder.rename(away)
    time.sleep(random.uniform(0.5, 2.0))
    must(not folder.exists(), "the folder was made anew where it had gone")
    away.rename(folder)


def _lock(kiosk: Kiosk, random: Random) -> None:
    """Let another program hold the database for a while."""
    with closing(sqlite3.connect(kiosk.place.database, isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN EXCLUSIVE")
        time.sleep(random.uniform(6.0, 8.0))
        other.execute("ROLLBACK")


def _fill(kiosk: Kiosk, _random: Random) -> None:
    """Fill the disk; the kiosk says so in its log once it can, and goes on."""
    before = len(kiosk.told("kiosk_stood_still"))
    filler = kiosk.place.root / "filler"
    free = shutil.disk_usage(kiosk.place.root).free
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, free)
    votes = len(kiosk.noted())
    kiosk.wait(kiosk.in_trouble, "a full disk is not noticed")
    must(len(kiosk.noted()) <= votes + 1, "votes were cast on a full disk")
    filler.unlink()
    kiosk.wait(lambda: len(kiosk.told("kiosk_stood_still")) > before, "the log tells of no trouble")
    must("disk_full" in kiosk.told("kiosk_stood_still")[-1], "the log tells of another trouble")


_OTHERS: dict[str, Callable[[Kiosk, Random], None]] = {
    "kiosk hangs": _hang,
    "kiosk's disk full": _fill,
    "kiosk's error": _raise,
    "kiosk suspended": _pause,
    "kiosk's folder gone": _lose_folder,
    "kiosk's database locked": _lock,
}
