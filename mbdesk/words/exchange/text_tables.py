"""Texts to translate as a workbook: a row a text, what is to be filled in under *Translation*.

The headings tell what each column is and in which language, as in `Translation (fi)`; those of a
text with plural forms stand in further columns, `Translation (fi) 2`. They may be moved about, and
others be added: only those that are known are read.
"""

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path

from mbdesk.domain.texts import TextState
from mbdesk.errors.files import InvalidInputError
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.translated_texts import (
    ReturnedText,
    ReturnedTexts,
    TextList,
    TextUnit,
)
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.languages import LANGUAGES


class _Column(IntEnum):
    ID, SOURCE, BESIDE, TARGET, STATE, NOTE = range(6)


_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "sv": ("Id", "Original", "Till hjälp", "Översättning", "Läge", "Anteckning"),
    "en": ("Id", "Original", "For help", "Translation", "State", "Note"),
}
_STATES: Mapping[str, Mapping[TextState, str]] = {
    "sv": {
        TextState.MISSING: "saknas",
        TextState.DRAFT: "utkast",
        TextState.REVIEWED: "granskad",
        TextState.CHANGED: "originalet har ändrats",
    },
    "en": {
        TextState.MISSING: "missing",
        TextState.DRAFT: "draft",
        TextState.REVIEWED: "reviewed",
        TextState.CHANGED: "the original has changed",
    },
}
_REVIEWED = {words[TextState.REVIEWED] for words in _STATES.values()}
_HEADING = re.compile(r"(?P<name>[^(]+?)\s*(\((?P<language>\w+)\))?\s*(?P<form>\d)?")

_Found = tuple[_Column, str, int]
"""A column, its language, and which of the plural forms stands in it, from 1."""


def write_table(path: Path, texts: TextList, language: str) -> Path:
    """Write texts as a workbook whose headings are in a language; return where it stands.

    Raises what `publish_file` raises.
    """
    forms = max((len(unit.forms) for unit in texts.units), default=1)
    head = _head(texts, forms, _HEADINGS.get(language, _HEADINGS["en"]))
    states = _STATES.get(language, _STATES["en"])
    return write_xlsx(path, [head, *(_row(texts, unit, forms, states) for unit in texts.units)])


def _head(texts: TextList, forms: int, names: Sequence[str]) -> list[str]:
    target = f"{names[_Column.TARGET]} ({texts.target})"
    return [
        names[_Column.ID],
        f"{names[_Column.SOURCE]} ({texts.source})",
        *([f"{names[_Column.BESIDE]} ({texts.beside})"] if texts.beside else []),
        target,
        *(f"{target} {form}" for form in range(2, forms + 1)),
        names[_Column.STATE],
        names[_Column.NOTE],
    ]


def _row(
    texts: TextList, unit: TextUnit, forms: int, states: Mapping[TextState, str]
) -> list[str | int]:
    beside = [unit.beside] if texts.beside else []
    filled = [*unit.forms, *[""] * (forms - len(unit.forms))]
    return [unit.id, unit.source, *beside, *filled, states[unit.state], unit.note]


def read_text_table(path: Path) -> ReturnedTexts:
    """Read what came back in a workbook, or in a CSV file with the same columns.

    Raises what `read_table` raises, and InvalidInputError where a column is missing or stands
    twice, or none says into which language of ours it was translated.
    """
    table = read_table(path)
    first = next((place for place, row in enumerate(table) if row), 0)
    columns = [_column_of(heading) for heading in (table[first] if table else ())]
    language = _language_of(path, columns)
    rows = enumerate(table[first + 1 :], start=first + 2)
    found = (_returned(number, row, columns) for number, row in rows if row)
    return ReturnedTexts(path, language, tuple(found))


def _column_of(heading: str) -> _Found | None:
    """Return what a heading names.

    >>> _column_of("Översättning (fi) 2"), _column_of("Mitt")
    ((<_Column.TARGET: 3>, 'fi', 2), None)
    """
    part = _HEADING.fullmatch(" ".join(heading.casefold().split()))
    if part is None:
        return None
    named = (
        column
        for names in _HEADINGS.values()
        for column, name in zip(_Column, names, strict=True)
        if name.casefold() == part["name"]
    )
    column = next(named, None)
    return None if column is None else (column, part["language"] or "", int(part["form"] or 1))


def _language_of(path: Path, columns: Sequence[_Found | None]) -> str:
    known = [each for each in columns if each is not None]
    there = {column for column, _, _ in known}
    if not {_Column.ID, _Column.SOURCE, _Column.TARGET} <= there:
        raise InvalidInputError(path=str(path), reason="no_text_columns")
    places = [(column, form) for column, _, form in known]
    if len(set(places)) < len(places):
        raise InvalidInputError(path=str(path), reason="column_twice")
    languages = {language for column, language, _ in known if column is _Column.TARGET}
    if len(languages) != 1 or not languages <= set(LANGUAGES):
        raise InvalidInputError(path=str(path), reason="no_language")
    return languages.pop()


def _returned(number: int, row: Sequence[str], columns: Sequence[_Found | None]) -> ReturnedText:
    cells = {
        (column[0], column[2]): cell
        for column, cell in zip(columns, row, strict=False)
        if column is not None
    }
    forms = sorted(column[2] for column in columns if column and column[0] is _Column.TARGET)
    state = cells.get((_Column.STATE, 1), "").casefold()
    return ReturnedText(
        number,
        cells.get((_Column.ID, 1), ""),
        cells.get((_Column.SOURCE, 1), ""),
        tuple(cells.get((_Column.TARGET, form), "") for form in forms),
        reviewed=state in _REVIEWED,
    )
