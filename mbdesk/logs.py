"""A log without personal data: what happened, never to whom.

Promises, kept here rather than by each caller:

- Only the constant text of our own log calls is written; of their arguments only numbers and the
  codes of known errors. Anything else appears as its type, `<str>`.
- An exception is written as its type, and the modules and lines it passed; never its message.
- Of other libraries' records only where they came from: their texts may quote data.
- No time finer than the day, since the time of an error may be the time of a vote.
- The files hold at most `MAX_BYTES` each and, where the platform has modes, only their owner
  can read them.
"""

import logging
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from io import TextIOWrapper
from itertools import islice
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from mbdesk.errors import KnownError

FILE_NAME = "mbdesk.log"
MAX_BYTES = 512 * 1024
KEPT_FILES = 3
LONGEST_CHAIN = 10
_HANDLER = "mbdesk-log"


def set_up_logging() -> Path:
    """Send the log to its file in the platform's place, and return that file's path.

    Where the file cannot be written the log goes to the standard error stream, which says so.
    """
    path = Path(platformdirs.user_log_dir("mbdesk", appauthor=False)) / FILE_NAME
    handler = _open(path)
    handler.set_name(_HANDLER)
    handler.setFormatter(ImpersonalFormatter())
    root = logging.getLogger()
    for old in [each for each in root.handlers if each.get_name() == _HANDLER]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("mbdesk").setLevel(logging.INFO)
    return path


def _open(path: Path) -> logging.Handler:
    """Return the handler for a file, or for the standard error stream."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return PrivateFileHandler(path)
    except OSError:
        # The name of the folder holds the name of the person who is logged in.
        print("The log file cannot be written; the log is shown here instead.", file=sys.stderr)  # noqa: T201
        return logging.StreamHandler()


class PrivateFileHandler(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        descriptor = os.open(self.baseFilename, flags, 0o600)
        if hasattr(os, "fchmod"):  # not on Windows, where the user's folders are private
            os.fchmod(descriptor, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Stay silent: the standard way prints the arguments, which may hold data."""


class ImpersonalFormatter(logging.Formatter):
    """Writes a record without anything that could be about a person."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the lines for one record."""
        day = self.formatTime(record, "%Y-%m-%d")
        lines = [f"{day} {record.levelname} {record.name} {_event(record)}"]
        if record.exc_info and record.exc_info[1]:
            lines += _told_of(record.exc_info[1])
        return "\n".join(lines)


def _event(record: logging.LogRecord) -> str:
    """Return our constant text with its harmless arguments; of other libraries only the place."""
    ours = record.name == "mbdesk" or record.name.startswith("mbdesk.")
    if not ours or not isinstance(record.msg, str):
        return f"at {record.module}:{record.lineno}"
    if not record.args:
        return record.msg
    try:
        return record.msg.replace("%d", "%s") % _harmless_arguments(record.args)
    except (KeyError, TypeError, ValueError):
        return record.msg


def _harmless_arguments(
    arguments: tuple[object, ...] | Mapping[str, object],
) -> tuple[object, ...] | dict[str, object]:
    """Return the arguments of a log call in the same form, without data."""
    if isinstance(arguments, tuple):
        return tuple(_harmless(value) for value in arguments)
    return {name: _harmless(value) for name, value in arguments.items()}


def _harmless(value: object) -> object:
    """Return a number or an error's code unchanged, anything else as its type."""
    if isinstance(value, KnownError):
        return value.code
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return f"<{type(value).__name__}>"


def _told_of(error: BaseException) -> Iterator[str]:
    """Yield the type and traceback places of an exception, and of those that led to it."""
    for each in islice(_chain(error), LONGEST_CHAIN):
        code = f" {each.code}" if isinstance(each, KnownError) else ""
        yield f"  {type(each).__qualname__}{code}"
        for frame, line in traceback.walk_tb(each.__traceback__):
            # The module, not the file: its path holds the name of the person logged in.
            yield f"    {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and what it was raised from or during, as Python shows them."""
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
