r"""Text files that people made with whatever program they have: UTF-8, lines that end at \n.

Some programs put a byte order mark at the beginning (Excel, older editors of Windows) and \r before
each \n. U+2028, U+2029 and NEL end no line: JSON may hold them inside a text.
"""

import io
import json
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any

from mbdesk.durable import read_small
from mbdesk.errors.files import InvalidInputError

LARGEST_TEXT = 256 << 20
LARGEST_JSON = 8 << 20
"""Of what is read whole: two brackets take 64 bytes of memory."""

LARGEST_LINES = 32 << 20
"""Of JSON Lines, read one by one: the ballots of a city are keyed in from several files."""


def read_text(path: Path, limit: int = LARGEST_TEXT) -> str:
    """Return what is in a text file.

    Raises FileMissingError, FileLockedError, MediumLostError, and InvalidInputError where it is
    not UTF-8 or larger than `limit` bytes.
    """
    data = read_small(path, limit)
    if len(data) > limit:
        raise InvalidInputError(path=str(path), reason="too_large", limit=limit // 1000)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidInputError(path=str(path), line=line, reason="not UTF-8") from error


def read_json(path: Path, limit: int = LARGEST_JSON) -> Any:
    """Return the value that a JSON file holds.

    Raises what `read_text` raises, and InvalidInputError: with the line where the JSON breaks off,
    without one for a number or a nesting without end.
    """
    text = read_text(path, limit)
    try:
        return _parsed(text, path, 1)
    except (ValueError, RecursionError) as error:
        raise InvalidInputError(path=str(path), reason="without_end") from error


def json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (line number, object) of a JSON Lines file, empty lines left out.

    Raises what `read_text` raises; InvalidInputError tells the line.
    """
    lines = io.StringIO(read_text(path, LARGEST_LINES), newline="\n")
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, _object(line, path, number)


def _object(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        values = _parsed(line, path, number)
    except (ValueError, RecursionError) as error:
        raise InvalidInputError(path=str(path), line=number, reason="without_end") from error
    if not isinstance(values, dict):
        raise InvalidInputError(path=str(path), line=number, reason="no_object")
    return values


def _parsed(text: str, path: Path, line: int) -> Any:
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        where = line + error.lineno - 1
        raise InvalidInputError(path=str(path), line=where, reason="not_json") from error


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _no_number(digits)
