"""Texts that stand in several languages."""

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
