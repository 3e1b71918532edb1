"""JSON files that people hand in, with the line that is wrong told to them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mbdesk.errors.files import FileMissingError, InvalidInputError


def read_json(path: Path) -> Any:
    """Return what a JSON file says. Raises FileMissingError, InvalidInputError(path, line)."""
    return _parse(_text(path), path, 1)


def json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (line number, object) of a JSON Lines file, empty lines left out.

    Raises what `read_json` raises.
    """
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if line.strip():
            values = _parse(line, path, number)
            if not isinstance(values, dict):
                raise InvalidInputError(path=str(path), line=number, reason="not an object")
            yield number, values


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise FileMissingError(path=str(path)) from error
    except UnicodeDecodeError as error:
        raise InvalidInputError(path=str(path), line=1, reason="not UTF-8") from error


def _parse(text: str, path: Path, line: int) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = line + error.lineno - 1
        raise InvalidInputError(path=str(path), line=where, reason=error.msg) from error
