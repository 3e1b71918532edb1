"""Recognises system calls that change files, and reads what they change and with what."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

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
_ID = re.compile(r"(?<=-)[0-9a-f]{4}-(?=[0-9]{3}\.mb)")
_LONGEST_PATH = 4096
_STANDARD_OUTPUT = 1
SAID = "stdout"
"""The path of what the process says on its standard output."""


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


def recognise(thread: int, number: int, arguments: list[int], root: str) -> Call | None:
    """Return the call that a stopped thread is about to make, if it changes a file below `root`.

    Writes to its standard output are returned too. The call is not yet numbered.
    """
    name = _CALLS.get(number)
    if name is None:
        return None
    said = name == "write" and arguments[0] == _STANDARD_OUTPUT
    paths = [SAID] if said else _paths(thread, name, arguments)
    if not said and not any(path.startswith(root) for path in paths):
        return None
    if name == "openat" and not _makes_a_file(paths[0], arguments[2]):
        return None
    offset, data = _data_of(thread, name, arguments)
    return Call(0, name, paths[0], paths[-1] if len(paths) > 1 else "", offset, data)


def _paths(thread: int, name: str, arguments: list[int]) -> list[str]:
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
