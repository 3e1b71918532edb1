"""Runs a piece of work in a process of its own and sees each of its writes before it happens.

Linux's ptrace stops the process and all its threads at each system call. What changes a file below
one folder is numbered in the order in which it happens, whichever thread does it, SQLite's own
writes among them; at each number the process can be killed, or be told that the call failed. No
compiled code and no change of the program is needed.
"""

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from tests.faults.system_calls import SAID, Call, recognise

Work = Callable[[], object]
Judge = Callable[["Call"], "Deed | None"]

_TRACEME, _SYSCALL, _SETOPTIONS, _POKEUSER, _GET_SYSCALL_INFO = 0, 24, 0x4200, 6, 0x420E
_OPTIONS = 0x1 | 0x2 | 0x4 | 0x8 | 0x100000  # calls are marked; forks and threads; die with us
_ENTRY = 1
_ORIG_RAX, _RAX = 15 * 8, 10 * 8
_WALL = 0x40000000
_CALL_STOP = signal.SIGTRAP | 0x80


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to a call: the process is killed before it, or it fails with `error`."""

    error: int = 0


KILL = Deed()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended: `status` as a shell has it, negative for a signal; its words; its calls."""

    status: int
    out: str
    told: str
    calls: tuple[Call, ...]

    @property
    def killed(self) -> bool:
        """Whether it did not come to its own end."""
        return self.status == -signal.SIGKILL


@cache
def reason_against() -> str:
    """Return why this machine cannot trace, empty if it can."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return "needs ptrace and the system calls of Linux on x86-64"
    try:
        trace(lambda: None, Path("/nowhere"))
    except OSError:
        return "this machine forbids ptrace"
    return ""


def trace(work: Work, root: Path, judge: Judge = lambda _call: None) -> Ended:
    """Run `work` in a forked process; `judge` is asked about each change below `root`.

    What the process prints comes back; writes to its standard output are shown to `judge` too,
    under the path ``stdout``, since they tell what was acknowledged when. They have no number.
    """
    calls: list[Call] = []
    child = _fork(work, traced=True)
    status = _Tracer(child.number, root, judge, calls).run()
    return Ended(status, *child.words(), tuple(calls))


def run(work: Work) -> Ended:
    """Run `work` in a forked process in peace."""
    child = _fork(work, traced=False)
    _, status = os.waitpid(child.number, 0)
    return Ended(os.waitstatus_to_exitcode(status), *child.words(), ())


@dataclass(frozen=True, slots=True)
class _Child:
    """A forked process; its outputs are files without a name, so that nothing ever blocks."""

    number: int
    out: int
    told: int

    def words(self) -> list[str]:
        return [_read_all(descriptor) for descriptor in (self.out, self.told)]


def _fork(work: Work, *, traced: bool) -> _Child:
    out, told = os.memfd_create("out"), os.memfd_create("told")
    with warnings.catch_warnings():
        # Newer Pythons warn of forks beside threads; ours hold nothing that the child needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        number = os.fork()
    if number == 0:
        _become(work, out, told, traced=traced)
    return _Child(number, out, told)


def _read_all(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(descriptor, "rb") as file:
        return file.read().decode(errors="replace")


def _become(work: Work, out: int, told: int, *, traced: bool) -> None:
    """Do the work as a process of its own, traced from here on; never returns."""
    status = 70
    try:
        os.setpgid(0, 0)
        os.dup2(out, 1)
        os.dup2(told, 2)
        sys.stdout, sys.stderr = open(1, "w", closefd=False), open(2, "w", closefd=False)  # noqa: SIM115
        if traced and _libc().ptrace(_TRACEME, 0, None, None) == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
        elif traced:
            os._exit(71)
        status = _status_of(work)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _status_of(work: Work) -> int:
    import traceback

    try:
        work()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except BaseException:  # noqa: BLE001  # told as Python itself would
        traceback.print_exc()
        return 70
    return 0


@cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.restype = ctypes.c_long
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    return libc


def _ptrace(request: int, thread: int, address: int, data: object) -> None:
    """Ask the kernel; a thread that died meanwhile is no error, its end is told by `waitpid`."""
    if _libc().ptrace(request, thread, address, data) < 0:
        code = ctypes.get_errno()
        if code != errno.ESRCH:
            raise OSError(code, os.strerror(code))


class _Tracer:
    """Follows one process and its threads to their end."""

    def __init__(self, child: int, root: Path, judge: Judge, calls: list[Call]) -> None:
        self._child, self._root, self._judge, self._calls = child, str(root), judge, calls
        self._inside: dict[int, int] = {}
        self._known = {child}
        self._info = ctypes.create_string_buffer(128)

    def run(self) -> int:
        _, status = os.waitpid(self._child, _WALL)
        if os.WIFEXITED(status):
            raise PermissionError(errno.EPERM, "ptrace is forbidden")
        _ptrace(_SETOPTIONS, self._child, 0, _OPTIONS)
        _ptrace(_SYSCALL, self._child, 0, 0)
        while True:
            thread, status = os.waitpid(-self._child, _WALL)
            if os.WIFSTOPPED(status):
                _ptrace(_SYSCALL, thread, 0, self._stopped(thread, status))
            elif thread == self._child:
                return os.waitstatus_to_exitcode(status)

    def _stopped(self, thread: int, status: int) -> int:
        """Deal with a stop; return the signal that the thread is to get."""
        stop = os.WSTOPSIG(status)
        if stop == _CALL_STOP:
            self._at_call(thread)
            return 0
        if thread not in self._known:  # each new thread begins with a stop of the tracing itself
            self._known.add(thread)
            return 0
        return 0 if stop in {signal.SIGTRAP, signal.SIGSTOP} else stop

    def _at_call(self, thread: int) -> None:
        _ptrace(_GET_SYSCALL_INFO, thread, len(self._info), ctypes.addressof(self._info))
        kind, number, *arguments = struct.unpack_from("<B23xQ6Q", self._info)
        if kind != _ENTRY:
            if failing := self._inside.pop(thread, 0):
                _ptrace(_POKEUSER, thread, _RAX, -failing & (2**64 - 1))
            return
        call = self._counted(recognise(thread, number, arguments, self._root))
        deed = self._judge(call) if call else None
        if deed is KILL:
            os.kill(self._child, signal.SIGKILL)
        elif deed is not None:
            _ptrace(_POKEUSER, thread, _ORIG_RAX, 2**64 - 1)  # no call of that number: nothing
            self._inside[thread] = deed.error

    def _counted(self, call: Call | None) -> Call | None:
        """Give a call its number in the run; what the process says has none."""
        if call is None or call.path == SAID:
            return call
        self._calls.append(replace(call, number=len(self._calls) + 1))
        return self._calls[-1]
