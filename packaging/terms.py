r"""The terms that texts keep to: what each is called in each language, and what it is never called.

`translations/terms.tsv` has a line for each term and language: the term, the language, the words it
is called by, words it is never called by (parted by `; `), and where the words are from. Words are
regular expressions for their stems. A line in English says which texts a term stands in. A word
after `!` is wrong in any text of the language, others only in texts that speak of the term. A term
named `a/b` is an act with its opposite: neither may be told in a word of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import ts_files
from ts_files import Entry

ANYWHERE = "!"
PLACEHOLDER = re.compile(r"{\w*}")
COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Called:
    """What one term is called in one language."""

    words: re.Pattern[str]
    never: re.Pattern[str] | None
    never_anywhere: re.Pattern[str] | None


Terms = Mapping[tuple[str, str], Called]
"""By term and language."""


def read_terms() -> Terms:
    """Return the table. Raises ValueError if a line is not whole."""
    lines = (ts_files.FOLDER / "terms.tsv").read_text(encoding="utf-8-sig").rstrip("\n").split("\n")
    found: dict[tuple[str, str], Called] = {}
    for line in lines[1:]:
        columns = line.split("\t")
        if len(columns) != COLUMNS or not all((*columns[:3], columns[4])):
            raise ValueError(f"translations/terms.tsv: not a whole line: {line}")
        term, language, words, never, _source = columns
        alternatives = never.split("; ") if never else []
        anywhere = [each[1:] for each in alternatives if each.startswith(ANYWHERE)]
        here = [each for each in alternatives if not each.startswith(ANYWHERE)]
        called = Called(_pattern([words]) or re.compile(""), _pattern(here), _pattern(anywhere))
        found[term, language] = called
    return found


def _pattern(alternatives: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(alternatives), re.IGNORECASE) if alternatives else None


def wrong_words(language: str, entry: Entry, terms: Terms) -> Iterator[str]:
    """Yield what a text calls by another word than the table has, or by a forbidden one."""
    for (term, tongue), called in terms.items():
        if tongue != language:
            continue
        meant = _speaks_of(term, entry.source, terms)
        for form in filter(None, entry.forms):
            for never in filter(None, (called.never_anywhere, called.never if meant else None)):
                if wrong := never.search(form):
                    yield f"“{wrong[0]}” is never said for “{term}”"
            if meant and not called.words.search(form):
                yield f"“{term}” is called something else"
            if meant and (other := _opposite(term, language, entry.source, form, terms)):
                yield f"“{other}” is the word for the opposite of “{term}”"


def _speaks_of(term: str, source: str, terms: Terms) -> bool:
    return terms[term, "en"].words.search(PLACEHOLDER.sub("", source)) is not None


def _opposite(term: str, language: str, source: str, form: str, terms: Terms) -> str | None:
    """Return the word of the opposite act that stands in a text which does not speak of it."""
    act, _, opposite = term.partition("/")
    other = f"{opposite}/{act}"
    if (other, language) not in terms or _speaks_of(other, source, terms):
        return None
    found = terms[other, language].words.search(form)
    return found[0] if found else None
