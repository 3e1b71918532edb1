"""Checks what Qt's own tools do not notice about translations. Exit status 1 if anything fails.

Residents' texts must be complete in every language that has been begun, staff's in Swedish and
English; placeholders, plural forms, accelerators and edges must agree with the source; every letter
must be in a bundled font; no text may be put together before it is translated.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import texts
import ts_files
from environment import print_problems
from texts import NUMBER
from ts_files import ROOT, Entry

from mbdesk.words.exchange.text_checks import differences
from mbdesk.words.languages import LANGUAGES

COMPLETE_FOR_STAFF = ("sv", "en")
DIFFERENCES = {
    "fields": "other placeholders than",
    "number": "a number that the source has not",
    "accelerators": "another number of accelerators than",
    "edges": "space at the beginning or end differs",
}
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}


def problems_of(language: str, entry: Entry, glyphs: frozenset[int]) -> Iterator[str]:
    """Yield what is wrong with one text; nothing if it is not translated."""
    if not any(entry.forms):
        return
    if entry.plural and len(entry.forms) != LANGUAGES[language].plural_forms:
        yield f"{len(entry.forms)} plural forms"
    if not entry.translated:
        yield "a plural form is missing"
    if entry.plural and not NUMBER.search(entry.forms[-1]):
        yield "the last plural form does not tell the number"
    for form in filter(None, entry.forms):
        for code, has in differences(entry.source, form):
            yield f"{DIFFERENCES[code]} {has}".rstrip()
        yield from _without_glyph(form, glyphs)


def _without_glyph(form: str, glyphs: frozenset[int]) -> Iterator[str]:
    lacking = sorted({letter for letter in form if letter != "\n" and ord(letter) not in glyphs})
    if lacking:
        yield f"no bundled font has {' '.join(lacking)}"


def bundled_glyphs() -> frozenset[int]:
    """Return every code point that a bundled font can draw."""
    import uharfbuzz  # type: ignore[import-untyped]  # it ships no types

    files = sorted((ROOT / "resources" / "fonts").glob("*-Regular.ttf"))
    faces = [uharfbuzz.Face(file.read_bytes()) for file in files]
    return frozenset(code for face in faces for code in face.unicodes)


def gaps(language: str, entries: tuple[Entry, ...]) -> Iterator[str]:
    """Yield texts that should have been translated."""
    begun = any(entry.translated for entry in entries if entry.for_residents)
    for entry in entries:
        needed = begun if entry.for_residents else language in COMPLETE_FOR_STAFF
        if needed and not entry.translated:
            yield f"{language}: {entry.context}: not translated: {entry.source!r}"


def put_together_too_early(path: Path) -> Iterator[str]:
    """Yield the lines of a module that format a text before translating it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _name(node.func) not in TRANSLATING:
            continue
        if any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in node.args):
            yield f"{path.relative_to(ROOT)}:{node.lineno}: formatted before it is translated"


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def not_extracted() -> Iterator[str]:
    """Yield texts of the code that the files do not have, and the other way round."""
    wanted = {(text.context, text.source, text.plural) for text in texts.texts(ROOT / "mbdesk")}
    for language in LANGUAGES:
        entries = ts_files.read(ts_files.path_of(language))
        held = {(entry.context, entry.source, entry.plural) for entry in entries}
        differing = wanted ^ held
        if differing:
            yield f"{language}: {len(differing)} texts differ from the code; run extract"


def problems() -> Iterator[str]:
    """Yield everything that is wrong, one line each."""
    glyphs = bundled_glyphs()
    for language in LANGUAGES:
        entries = ts_files.read(ts_files.path_of(language))
        yield from gaps(language, entries)
        for entry in entries:
            for problem in problems_of(language, entry, glyphs):
                yield f"{language}: {entry.context}: {problem}: {entry.source!r}"
    for path in sorted((ROOT / "mbdesk").rglob("*.py")):
        yield from put_together_too_early(path)
    yield from not_extracted()


if __name__ == "__main__":
    sys.exit(print_problems(problems()))
