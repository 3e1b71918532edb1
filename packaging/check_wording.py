"""Checks the wording of what is translated. Exit status 1 if anything fails.

Terms are called by the words of `translations/terms.tsv`; one English text has one translation in a
language; what residents count is told in plural forms; easy-read Swedish stays easy to read.

An ellipsis follows its word without a space, in every language. On a button it says that a question
comes first: a sign of user interfaces, which style guides for Swedish software set like this. The
space that Swedish writing rules ask for is where whole words are left out, and no text does that.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping

import terms
import ts_files
from environment import print_problems
from terms import Terms
from ts_files import Entry

from mbdesk.words.languages import LANGUAGES

Entries = Mapping[str, tuple[Entry, ...]]
"""All texts by language."""

COUNTED = re.compile(
    r"{(number|count|votes|proposals|points|choices|threshold|entries|digits|held|seconds|minutes"
    r"|limit|years)} [a-z]+s\b"
)
SPACED_ELLIPSIS = re.compile(r"\s(?:…|\.{3})")
EASY = "sv_easy"
LIX_LIMIT = 16
"""Below 25 is very easy to read. The plain Swedish beside it is at 18, easy Swedish was at 14."""
SENTENCE_LIMIT = 14
"""The words that a sentence of easy-read Swedish may have."""
LONG_WORD = 7
_SENTENCE = re.compile(r"[.!?:]+(?:\s|$)|\n")
_WORD = re.compile(r"[^\W\d_]+")


def wrong_terms(entries: Entries, table: Terms) -> Iterator[str]:
    """Yield the texts that call a term by another word, or by a forbidden one."""
    for language, texts in entries.items():
        for entry in texts:
            for wrong in dict.fromkeys(terms.wrong_words(language, entry, table)):
                yield f"{language}: {entry.context}: {wrong}: {entry.source!r}"


def several_translations(language: str, texts: tuple[Entry, ...]) -> Iterator[str]:
    """Yield the English texts that are translated in more than one way."""
    ways: dict[str, dict[tuple[str, ...], str]] = {}
    for entry in texts:
        if entry.translated:
            ways.setdefault(entry.source, {}).setdefault(entry.forms, entry.context)
    for source, found in ways.items():
        if len(found) > 1:
            told = " or ".join(f"“{forms[0]}” ({context})" for forms, context in found.items())
            yield f"{language}: {source!r} is translated as {told}"


def uncounted(texts: tuple[Entry, ...]) -> Iterator[str]:
    """Yield texts with a number and a noun that do not follow each other."""
    for entry in texts:
        if COUNTED.search(entry.source):
            yield f"{entry.context}: a counted word needs %n or %Ln: {entry.source!r}"


def spaced_ellipses(language: str, texts: tuple[Entry, ...]) -> Iterator[str]:
    """Yield the texts with a space of any width before an ellipsis."""
    for entry in texts:
        for text in dict.fromkeys(filter(SPACED_ELLIPSIS.search, (entry.source, *entry.forms))):
            yield f"{language}: {entry.context}: a space before the ellipsis: {text!r}"


def lix(texts: tuple[str, ...]) -> float:
    """Return the readability index of texts: words a sentence, and long words in a hundred."""
    words = [word for text in texts for word in _words(text)]
    sentences = sum(len(_sentences(text)) for text in texts)
    long = sum(len(word) >= LONG_WORD for word in words)
    return len(words) / sentences + 100 * long / len(words) if words else 0.0


def told_lix() -> str:
    """Return the readability of easy-read and of plain Swedish, to compare."""
    told = []
    for language in (EASY, "sv"):
        texts = ts_files.read(ts_files.path_of(language))
        told.append(f"{language} {lix(_for_residents(texts)):.0f}")
    return f"{', '.join(told)}; {EASY} at most {LIX_LIMIT}"


def _for_residents(texts: tuple[Entry, ...]) -> tuple[str, ...]:
    return tuple(entry.forms[-1] for entry in texts if entry.for_residents and entry.translated)


def hard_to_read(texts: tuple[Entry, ...]) -> Iterator[str]:
    """Yield what makes easy-read Swedish hard: its index, and sentences that are too long."""
    read = _for_residents(texts)
    if (index := lix(read)) > LIX_LIMIT:
        yield f"{EASY}: LIX is {index:.0f}, more than {LIX_LIMIT}"
    for sentence in (each for text in read for each in _sentences(text)):
        if (length := len(_words(sentence))) > SENTENCE_LIMIT:
            yield f"{EASY}: {length} words in a sentence: {sentence}"


def _sentences(text: str) -> list[str]:
    return [each for each in _SENTENCE.split(text) if _words(each)]


def _words(text: str) -> list[str]:
    return _WORD.findall(terms.PLACEHOLDER.sub("", text).replace("%Ln", ""))


def problems() -> Iterator[str]:
    """Yield everything that is wrong, one line each."""
    entries = {tag: ts_files.read(ts_files.path_of(tag)) for tag in LANGUAGES}
    yield from wrong_terms(entries, terms.read_terms())
    for language, texts in entries.items():
        yield from several_translations(language, texts)
        yield from spaced_ellipses(language, texts)
    yield from uncounted(entries["en"])
    yield from hard_to_read(entries[EASY])


if __name__ == "__main__":
    sys.exit(print_problems(problems()))
