"""The text form of a `.pb` file: sections of rows, with the line each row begins on.

Fields are separated by semicolons and quoted by doubling; a quoted field may hold line breaks.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from mbdesk.errors.files import InvalidInputError

SECTIONS = ("META", "PROJECTS", "VOTES")
_END = "\0end"
"""A last line of our own: a quote that is never closed swallows it."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's text, and where it comes from."""

    text: str
    path: str

    def refused(self, row: int, reason: str, **parameters: str | int) -> InvalidInputError:
        """Return the error for the row with this index among those that are not blank.

        Lines are counted only now, by reading again: it keeps reading whole files fast.
        """
        lines = (line for number, (line, _) in enumerate(self._rows()) if number == row)
        where = next(lines, 1)
        return InvalidInputError(path=self.path, line=where, reason=reason, **parameters)

    def rows(self) -> list[list[str]]:
        """Return the rows that are not blank. Raises InvalidInputError."""
        reader = csv.reader(self._lines(), delimiter=";")
        try:
            rows = [row for row in reader if row]
        except csv.Error as error:
            line = reader.line_num
            raise InvalidInputError(path=self.path, line=line, reason="no_fields") from error
        if rows.pop() != [_END]:
            raise self.refused(len(rows), "open_quote")
        return rows

    def _lines(self) -> StringIO:
        return StringIO(f"{self.text}\n{_END}", newline="")

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        reader = csv.reader(self._lines(), delimiter=";")
        line = 1
        for row in reader:
            if row:
                yield line, row
            line = reader.line_num + 1


@dataclass(frozen=True, slots=True)
class FileSection:
    """A section's cells by column, all equally long."""

    source: SourceText
    header: int
    columns: Mapping[str, tuple[str, ...]]

    @property
    def size(self) -> int:
        """The number of rows beneath the header."""
        return len(next(iter(self.columns.values())))

    def column(self, name: str) -> tuple[str, ...]:
        """Return the cells of a column that has to be there. Raises InvalidInputError."""
        if name not in self.columns:
            raise self.refused("part_missing", part=name)
        return self.columns[name]

    def refused(self, reason: str, index: int = -1, **parameters: str | int) -> InvalidInputError:
        """Return the error for the row with this index, or for the header."""
        return self.source.refused(self.header + 1 + index, reason, **parameters)


def sections(text: str | Iterable[str], path: str) -> dict[str, FileSection]:
    """Return the three sections of a file's text or lines (with their ends).

    Raises InvalidInputError(path, line, reason).
    """
    whole = text if isinstance(text, str) else "".join(text)
    source = SourceText(whole.removeprefix("\ufeff"), path)
    rows = source.rows()
    starts = _starts(rows, source)
    ends = [*starts.values(), len(rows)][1:]
    return {
        name: _section(rows[start + 1 : end], start + 1, source)
        for (name, start), end in zip(starts.items(), ends, strict=True)
    }


def _starts(rows: list[list[str]], source: SourceText) -> dict[str, int]:
    """Return the index of each section's first line, in the file's order."""
    starts: dict[str, int] = {}
    for index in [index for index, row in enumerate(rows) if len(row) == 1]:
        name = rows[index][0].strip().upper()
        if name not in SECTIONS or name in starts:
            raise source.refused(
                index, "part_unexpected", part=name[:40], known=", ".join(SECTIONS)
            )
        starts[name] = index
    if starts.get("META") != 0:
        raise source.refused(0, "part_here", part="META")
    for name in SECTIONS:
        if name not in starts:
            raise source.refused(0, "part_missing", part=name)
    return starts


def _section(rows: list[list[str]], header: int, source: SourceText) -> FileSection:
    if not rows:
        raise source.refused(header - 1, "no_columns")
    names = [name.strip() for name in rows[0]]
    if len(set(names)) != len(names):
        raise source.refused(header, "column_twice")
    for index, row in enumerate(rows):
        if len(row) != len(names):
            stated = {"found": len(row), "stated": len(names)}
            raise source.refused(header + index, "field_count", **stated)
    cells = zip(*rows[1:], strict=True) if len(rows) > 1 else (() for _ in names)
    return FileSection(source, header, dict(zip(names, cells, strict=True)))
