r"""Tables that people keep in a spreadsheet program: CSV and xlsx, as rows of text.

Everything is bounded before it is believed: a file's size, what a part of a workbook may unpack to,
rows, columns, and all their text together; the XML is read by `bounded_xml`. Formulas are never
computed; the value that the program saved beside one is read.

>>> rows_of("Nummer;Kostnad\r\nV1;450 000\r\n")
[['Nummer', 'Kostnad'], ['V1', '450 000']]
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.etree.ElementTree import Element

from mbdesk.durable import read_small
from mbdesk.errors.files import InvalidInputError
from mbdesk.words.exchange import bounded_xml
from mbdesk.words.exchange.bounded_xml import bare, elements

LARGEST_FILE = 8 << 20
LARGEST_PART = 32 << 20
"""Bytes of a file, and of a workbook's part when it is unpacked; letters of all cells together."""
MOST_ROWS, MOST_COLUMNS = 20_000, 200
XLSX = ".xlsx"
_STRINGS = "xl/sharedStrings.xml"

_COLUMN = re.compile(r"[A-Z]{1,3}")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_MOST_DIGITS = 15
_DELIMITERS = ";\t,"


def read_table(path: Path) -> list[list[str]]:
    """Return the rows of a CSV file, or of the first sheet of an xlsx workbook.

    Each cell is a text without space around it; a row has as many as stand in it, and an empty one
    none, so that the place of a row in the list is its number in the file.

    Raises FileMissingError, FileLockedError, MediumLostError, and InvalidInputError.
    """
    data = read_small(path, LARGEST_FILE)
    if len(data) > LARGEST_FILE:
        raise InvalidInputError(path=str(path), reason="too_large", limit=LARGEST_FILE // 1000)
    if path.suffix.lower() == XLSX or data.startswith(b"PK"):
        return _Workbook(path, data).rows()
    try:
        return _bounded(path, rows_of(_decoded(data)))
    except csv.Error as error:
        raise InvalidInputError(path=str(path), reason="no_fields", line=1) from error


def rows_of(text: str) -> list[list[str]]:
    """Return the rows of a text whose fields are parted by semicolons, tabs or commas.

    Which of them is what the first line has most of: Swedish programs write semicolons.
    """
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [_trimmed(row) for row in reader]


def _decoded(data: bytes) -> str:
    """Return a CSV's text: UTF-8, or what Windows programs write where that is not chosen."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _trimmed(row: Sequence[str]) -> list[str]:
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _bounded(path: Path, rows: list[list[str]]) -> list[list[str]]:
    while rows and not rows[-1]:
        rows.pop()
    if len(rows) > MOST_ROWS:
        raise InvalidInputError(path=str(path), reason="too_many_rows", limit=MOST_ROWS)
    if max(map(len, rows), default=0) > MOST_COLUMNS:
        raise InvalidInputError(path=str(path), reason="too_many_columns", limit=MOST_COLUMNS)
    return rows


class _Workbook:
    """The parts of an xlsx file that hold the texts of its first sheet."""

    def __init__(self, path: Path, data: bytes) -> None:
        self._path, self._data = path, data

    def rows(self) -> list[list[str]]:
        """Return the rows of the first sheet. Raises InvalidInputError."""
        try:
            with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
                return _bounded(self._path, self._read(archive))
        except _UNREADABLE as error:
            raise InvalidInputError(path=str(self._path), reason="no_workbook") from error

    def _read(self, archive: zipfile.ZipFile) -> list[list[str]]:
        there = _STRINGS in archive.namelist()
        texts = self._elements(archive, _STRINGS, "si") if there else ()
        shared = [_text_in(each).strip() for each in texts]
        rows: list[list[str]] = []
        letters = 0
        for row in self._elements(archive, self._first_sheet(archive), "row"):
            place = int(row.get("r") or len(rows) + 1)
            cells = _cells(row, shared)
            if not cells:
                continue
            if not len(rows) < place <= MOST_ROWS:
                raise self._refusal("too_many_rows", MOST_ROWS)
            if max(cells) >= MOST_COLUMNS:
                raise self._refusal("too_many_columns", MOST_COLUMNS)
            letters += sum(map(len, cells.values()))  # many cells may name one long text
            if letters > LARGEST_PART:
                raise self._refusal("too_large", LARGEST_PART // 1000)
            rows += ([] for _ in range(place - 1 - len(rows)))
            rows.append([cells.get(column, "") for column in range(max(cells) + 1)])
        return rows

    def _first_sheet(self, archive: zipfile.ZipFile) -> str:
        """Return the name of the part that the first sheet stands in."""
        sheet = next(self._elements(archive, "xl/workbook.xml", "sheet"))
        wanted = next(value for name, value in sheet.items() if bare(name) == "id")
        targets = (
            each.get("Target", "")
            for each in self._elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            if each.get("Id") == wanted
        )
        target = next(targets)
        return target[1:] if target.startswith("/") else f"xl/{target}"

    def _elements(self, archive: zipfile.ZipFile, part: str, name: str) -> Iterator[Element]:
        """Yield the elements of a name that stand in a part."""
        if archive.getinfo(part).file_size > LARGEST_PART:  # zipfile unpacks no more than it says
            raise self._refusal("too_large", LARGEST_PART // 1000)
        with archive.open(part) as file:
            yield from elements(file, name)

    def _refusal(self, reason: str, limit: int) -> InvalidInputError:
        return InvalidInputError(path=str(self._path), reason=reason, limit=limit)


def _cells(row: Element, shared: Sequence[str]) -> dict[int, str]:
    """Return the texts of a row by their columns, empty ones left out."""
    found: dict[int, str] = {}
    place = -1
    for cell in row:
        address = _COLUMN.match(cell.get("r", ""))
        place = _column(address[0]) if address else place + 1
        if text := _value(cell, shared).strip():
            found[place] = text
    return found


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _value(cell: Element, shared: Sequence[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _text_in(cell)
    value = next((part.text or "" for part in cell if bare(part.tag) == "v"), "")
    if kind == "s":
        return shared[int(value)] if value.isdecimal() else ""
    return _number(value) if kind == "n" else _unescaped(value)


def _number(value: str) -> str:
    """Return a number as people write it: a whole one without a decimal point or an exponent."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        return value
    whole = number.to_integral_value()
    return str(int(whole)) if whole == number else value


def _text_in(element: Element) -> str:
    """Return the text of all runs in an element, how to pronounce it left out."""
    if bare(element.tag) == "rPh":
        return ""
    if bare(element.tag) == "t":
        return _unescaped(element.text or "")
    return "".join(map(_text_in, element))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n")


_UNREADABLE = (
    *(*bounded_xml.UNREADABLE, zipfile.BadZipFile, zlib.error, OSError, EOFError),
    *(RuntimeError, KeyError, IndexError, StopIteration),
)
"""Whatever zipfile, zlib and expat say of a file that is no workbook, and what a broken one lacks.

A workbook behind a password is no zip; a zip behind one is a RuntimeError, as is another method.
"""
