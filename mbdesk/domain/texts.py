"""Texts that stand in several languages."""

import re
from collections.abc import Mapping

DEFAULT_LANGUAGE = "sv"

Texts = Mapping[str, str]
"""One text in several languages: language tag to text. Swedish is always there."""


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


def without_controls(text: str) -> str:
    """Return a typed text without what `is_storable` refuses; its lines end at line feeds."""
    return _UNSTORABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
