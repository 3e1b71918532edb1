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
import re
import signal
import struct
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Work = Callable[[], object]
Judge = Callable[["Call"], "Deed | None"]

_CALLS = {
    1: "write",
    18: "pwrite64",
    20: "writev",
    296: "pwritev",
    40: "sendfile",
    326: "copy_file_range",
    74: "fsync",
    75: "fdatasync",
    77: "ftruncate",
    82: "rename",
    264: "renameat",
    316: "renameat2",
    87: "unlink",
    263: "unlinkat",
    257: "openat",
    83: "mkdir",
    258: "mkdirat",
}
"""Numbers of the system calls of x86-64 that change files (linux/arch/x86/entry/syscalls)."""

_PATH_AT = {
    "rename": (0, 1),
    "renameat": (1, 3),
    "renameat2": (1, 3),
    "unlink": (0,),
    "unlinkat": (1,),
    "openat": (1,),
    "mkdir": (0,),
    "mkdirat": (1,),
}
"""Which arguments are paths; of all other calls one is a descriptor."""

_DESCRIPTOR_AT = {"copy_file_range": 2}
_DATA = {"write": (1, 2), "pwrite64": (1, 2)}
_TRACEME, _SYSCALL, _SETOPTIONS, _POKEUSER, _GET_SYSCALL_INFO = 0, 24, 0x4200, 6, 0x420E
_OPTIONS = 0x1 | 0x2 | 0x4 | 0x8 | 0x100000  # calls are marked; forks and threads; die with us
_ENTRY = 1
_ORIG_RAX, _RAX = 15 * 8, 10 * 8
_WALL = 0x40000000
_CALL_STOP = signal.SIGTRAP | 0x80
_ID = re.compile(r"(?<=-)[0-9a-f]{4}-(?=[0-9]{3}\.mb)")
_LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True)
class Call:
    """A system call that is about to happen, `number` the how many-th of the run."""

    number: int
    name: str
    path: str
    target: str = ""
    offset: int = 0
    data: bytes = b""

    @property
    def label(self) -> str:
        """What it does to which kind of file, without ids."""
        return f"{self.name} {_ID.sub('', Path(self.path).name) or '/'}"


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
        call = self._recognise(thread, number, arguments)
        deed = self._judge(call) if call else None
        if deed is KILL:
            os.kill(self._child, signal.SIGKILL)
        elif deed is not None:
            _ptrace(_POKEUSER, thread, _ORIG_RAX, 2**64 - 1)  # no call of that number: nothing
            self._inside[thread] = deed.error

    def _recognise(self, thread: int, number: int, arguments: list[int]) -> Call | None:
        name = _CALLS.get(number)
        if name is None:
            return None
        said = name == "write" and arguments[0] == 1
        paths = ["stdout"] if said else self._paths(thread, name, arguments)
        if not said and not any(path.startswith(self._root) for path in paths):
            return None
        if name == "openat" and not _makes_a_file(paths[0], arguments[2]):
            return None
        offset, data = _data_of(thread, name, arguments)
        place = 0 if said else len(self._calls) + 1
        call = Call(place, name, paths[0], paths[-1] if len(paths) > 1 else "", offset, data)
        if not said:
            self._calls.append(call)
        return call

    def _paths(self, thread: int, name: str, arguments: list[int]) -> list[str]:
        if name in _PATH_AT:
            return [_text_at(thread, arguments[place]) for place in _PATH_AT[name]]
        descriptor = arguments[_DESCRIPTOR_AT.get(name, 0)]
        try:
            return [str(Path(f"/proc/{thread}/fd/{descriptor}").readlink())]
        except OSError:
            return [""]


def _makes_a_file(path: str, flags: int) -> bool:
    """Tell whether opening changes anything: SQLite asks to create files that are there."""
    return bool(flags & os.O_TRUNC or (flags & os.O_CREAT and not Path(path).exists()))


def _text_at(thread: int, address: int) -> str:
    """Read a C string of the traced process."""
    with open(f"/proc/{thread}/mem", "rb", buffering=0) as memory:  # noqa: PTH123
        data = b""
        while b"\0" not in data and len(data) < _LONGEST_PATH:
            memory.seek(address + len(data))
            data += memory.read(256 - (address + len(data)) % 256)
    return data.split(b"\0")[0].decode(errors="replace")


def _data_of(thread: int, name: str, arguments: list[int]) -> tuple[int, bytes]:
    """Return where and what a call writes; for a call that cuts a file, where."""
    if name == "ftruncate":
        return arguments[1], b""
    if name not in _DATA:
        return 0, b""
    offset = arguments[3] if name == "pwrite64" else _position(thread, arguments[0])
    with open(f"/proc/{thread}/mem", "rb", buffering=0) as memory:  # noqa: PTH123
        memory.seek(arguments[1])
        return offset, memory.read(arguments[2])


def _position(thread: int, descriptor: int) -> int:
    try:
        lines = Path(f"/proc/{thread}/fdinfo/{descriptor}").read_text("ascii").splitlines()
    except OSError:
        return 0
    return int(lines[0].split()[1])
