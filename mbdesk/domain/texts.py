"""Texts that stand in several languages."""

import re
from collections.abc import Mapping
from enum import StrEnum
from unicodedata import category, normalize

DEFAULT_LANGUAGE = "sv"

Texts = Mapping[str, str]
"""One text in several languages: language tag to text. Swedish is always there."""


class TextState(StrEnum):
    """How far a text is in one language.

    `DRAFT` is a translation that nobody has read over, `REVIEWED` one that somebody has, and
    `CHANGED` one of a Swedish text that has changed since.
    """

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    CHANGED = "changed"


class TextKind(StrEnum):
    """What a text of the process is about, in the order in which texts are listed."""

    FRAME = "frame"
    CRITERION = "criterion"
    COST = "cost"
    BALLOT = "ballot"
    PICTURE = "picture"


def in_language(texts: Texts, language: str) -> str:
    """Return the text in `language`, else in Swedish, else in any language there is.

    Easy-read Swedish falls back to Swedish like every other language.
    """
    return texts.get(held_language(texts, language), "")


def held_language(texts: Texts, language: str) -> str:
    """Return the language that `in_language` gives its text in; `language` when there is none."""
    wanted = (language, DEFAULT_LANGUAGE, *texts)
    return next((each for each in wanted if texts.get(each)), language)


_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Control characters but tab, line feed and NEL, and halves of letters, which UTF-8 cannot say."""


def is_storable(text: str) -> bool:
    """Return whether a text has a byte form, and holds nothing that no screen or paper shows."""
    return _UNSTORABLE.search(text) is None


_LINE_BREAK = re.compile("[\t-\r\x1c-\x1e\x85\u2028\u2029]")
"""What begins a new line in some program or on some paper, and the tab, which lists fields."""


def is_one_line(text: str) -> bool:
    """Return whether a text has no line break of any kind, and no tab."""
    return _LINE_BREAK.search(text) is None


def on_one_line(text: str) -> str:
    r"""Return a text whose line breaks and tabs have become spaces, sign by sign.

    >>> on_one_line("Anna\u2028Ek")
    'Anna Ek'
    """
    return _LINE_BREAK.sub(" ", text)


_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by their category, whose shape is empty: Hangul's fillers, Braille's blank."""


def bare(text: str) -> str:
    """Return a text without space around it, and nothing of one that shows nothing.

    Marks alone (accents, variation selectors) and signs without width are nothing to read.

    >>> bare(" Bänk "), bare("\u200b \u0301\ufe0f")
    ('Bänk', '')
    """
    return text.strip() if any(map(_shows, text)) else ""


def _shows(letter: str) -> bool:
    return category(letter)[0] not in "ZM" and not _is_invisible(letter)


def without_invisible(text: str) -> str:
    """Return a text without what has no shape of its own; two texts may look alike but for that."""
    return "".join(letter for letter in text if not _is_invisible(letter))


def as_read(text: str) -> str:
    r"""Return a text as people compare it: without capitals, invisible signs and double spaces.

    Letters of two scripts that look alike, such as a Cyrillic A, stay different.

    >>> as_read("Anna\u200b  EK")
    'anna ek'
    """
    return " ".join(without_invisible(normalize("NFKC", text)).casefold().split())


def _is_invisible(letter: str) -> bool:
    # Variation selectors are marks; other marks change what is read.
    selector = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return category(letter) in {"Cc", "Cf", "Cs"} or selector or letter in _FILLERS


def without_controls(text: str) -> str:
    """Return a typed text without what `is_storable` refuses; its lines end at line feeds."""
    return _UNSTORABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def in_groups(digest: str) -> str:
    """Return a digest in hexadecimal as people compare it, in groups of eight signs."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def unbroken(code: str) -> str:
    """Return a code as it stands on paper, with hyphens at which no line ends."""
    return code.replace("-", "\N{NON-BREAKING HYPHEN}")
