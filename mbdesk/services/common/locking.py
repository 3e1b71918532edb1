"""A lock that one program at a time holds, and who holds it; freed by the system when that ends.

The lock is the system's own, on a file that also names its holder. A file that a crash has left
behind is locked by nobody, whatever it says. The calls are the system's as well: a library for
them loads an event loop, which a start has no use for.
"""

import getpass
import os
import platform
import sys
import time
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from mbdesk.durable import named_faults
from mbdesk.errors.files import FileInUseError, FileLockedError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_MOST_BYTES = 1000
_LOCKED_BYTE = 1 << 30
"""Far beyond the text: Windows lets nobody read a byte that somebody has locked."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock, and since which minute (ISO 8601, local time).

    A user or a computer that the system has no name for is an empty text.
    """

    user: str
    computer: str
    since: str


class HeldError(BlockingIOError):
    """Somebody else holds the lock; `holder` is None where the file does not name them yet."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("the lock is held")
        self.holder = holder


class FileLock:
    """Holds `path` locked from its making until `release`.

    Raises HeldError while somebody else holds it, and OSError where no file can be opened.
    `lasting` keeps the empty file when the lock is given back.
    """

    def __init__(self, path: Path, *, lasting: bool = False) -> None:
        self._path, self._lasting = path, lasting
        self._file = _locked(path)
        with suppress(OSError):  # a full disk keeps nobody from working with what is there
            _write(self._file, _ourselves())

    def release(self) -> None:
        """Release the lock; safe to call again."""
        if self._file < 0:
            return
        file, self._file = self._file, -1
        # On Windows no open file can be deleted. Elsewhere it has to go while it is locked, so
        # that nobody locks a file that is about to vanish.
        with suppress(OSError):
            if self._lasting:
                os.ftruncate(file, 0)
            elif sys.platform != "win32":
                self._path.unlink(missing_ok=True)
        with suppress(OSError):  # of a stick that was pulled; the file is closed all the same
            os.close(file)


class Closeable(ABC):
    """Something that is open, and perhaps locked, until `close` or the end of its `with` block."""

    @abstractmethod
    def close(self) -> None:
        """Release it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def hold(path: Path, held: Path, *, lasting: bool = False) -> FileLock:
    """Lock `path` for the sake of `held`, which errors name.

    Raises FileInUseError with who has it, and what `named_faults` raises.
    """
    with named_faults(held):
        try:
            return FileLock(path, lasting=lasting)
        except HeldError as error:
            if error.holder is None:
                raise FileLockedError(path=str(held)) from error
            who = error.holder
            raise FileInUseError(
                path=str(held), user=who.user, computer=who.computer, since=who.since
            ) from error


def _locked(path: Path) -> int:
    """Return the file, opened and locked; it is still the one of that name."""
    while True:
        file = os.open(path, _FLAGS, 0o600)
        try:
            _lock(file)
            # Its holder may have removed it since it was opened; another one then has its name.
            if _is_at(file, path):
                return file
        except BlockingIOError as error:
            holder = _read(file)
            os.close(file)
            raise HeldError(holder) from error
        except BaseException:
            os.close(file)
            raise
        os.close(file)


def _is_at(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _ourselves() -> Holder:
    return Holder(_user(), platform.node(), time.strftime("%Y-%m-%dT%H:%M"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # an account that the system has no name for
        return ""


def _write(file: int, holder: Holder) -> None:
    text = f"{holder.user}\n{holder.computer}\n{holder.since}"
    os.ftruncate(file, 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, text.encode("utf-8", "replace"))


def _read(file: int) -> Holder | None:
    with suppress(OSError):
        os.lseek(file, 0, os.SEEK_SET)
        lines = os.read(file, _MOST_BYTES).decode("utf-8", "replace").split("\n")
        if len(lines) == len(Holder.__slots__):
            return Holder(*lines)
    return None


if sys.platform == "win32":

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error

else:

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
