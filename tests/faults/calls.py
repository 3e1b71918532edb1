"""A kill, or an error, at a system call: at each one, or at some of them."""

import errno
from collections.abc import Iterator

from tests.faults.operations import Operation
from tests.faults.rounds import Bench, Round, at_call, calls_of, spread
from tests.faults.system_calls import Call
from tests.faults.tracing import KILL, Deed, Judge

_WRITES = {"write", "pwrite64", "writev", "pwritev", "sendfile", "copy_file_range"}
_SYNCS = {"fsync", "fdatasync"}
_NAMES = {"openat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat"}


def kills(bench: Bench, operation: Operation, most: int) -> Iterator[Round]:
    """Kill the process before each of its calls that change a file, `most` of them at most."""
    labels = calls_of(bench, operation)
    for number in spread(range(1, len(labels) + 1), most):
        yield at_call(bench, operation, "kill at a call", _kill_at(number), labels[number - 1])


def _kill_at(number: int) -> Judge:
    return lambda call: KILL if call.number == number else None


def errors(bench: Bench, operation: Operation, most: int) -> Iterator[Round]:
    """Let calls fail: once, or from one on for good, as when a disk fills or a stick is pulled."""
    labels = calls_of(bench, operation)
    numbers = list(spread(range(1, len(labels) + 1), max(1, most // len(FAILING))))
    for fault, judge_from in FAILING.items():
        for number in numbers:
            yield at_call(bench, operation, fault, judge_from(number), labels[number - 1])


def _full_from(number: int) -> Judge:
    """Let what needs room fail from one call on."""

    def judge(call: Call) -> Deed | None:
        needs_room = call.name in _WRITES or call.name in {"openat", "mkdir"}
        return Deed(errno.ENOSPC) if call.number >= number and needs_room else None

    return judge


def _gone_from(number: int) -> Judge:
    """Give nothing but errors from one call on."""
    return lambda call: Deed(errno.EIO) if call.number >= number else None


def _read_only_from(number: int) -> Judge:
    """Let nothing be written from one call on, as a system does after an error of the disk."""
    return lambda call: Deed(errno.EROFS) if call.number >= number else None


def _once(number: int) -> Judge:
    """Let one call fail, and no other."""

    def judge(call: Call) -> Deed | None:
        return Deed(_usual(call.name)) if call.number == number else None

    return judge


def _usual(name: str) -> int:
    return errno.EIO if name in _SYNCS else errno.ENOSPC


FAILING = {
    "no room from a call on": _full_from,
    "I/O errors from a call on": _gone_from,
    "read-only from a call on": _read_only_from,
    "one call fails": _once,
}
