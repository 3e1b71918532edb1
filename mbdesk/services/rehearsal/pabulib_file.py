"""Reading an election file from disk."""

from pathlib import Path

from mbdesk.errors.files import FileMissingError, InvalidInputError
from mbdesk.tally.pabulib.file import Election, parse


def read_election(path: Path) -> Election:
    """Read a `.pb` file. Raises FileMissingError, InvalidInputError(path, line, reason)."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return parse(file, str(path))
    except UnicodeDecodeError as error:
        raise InvalidInputError(path=str(path), line=1, reason="not UTF-8") from error
    except (FileNotFoundError, IsADirectoryError) as error:
        raise FileMissingError(path=str(path)) from error
