"""Passphrases of five Swedish words that the program makes: 55 random bits that people can copy.

Nobody chooses one, so nobody chooses a weak one. The 2,048 words are short and common, no two
sound or look alike, and each differs from every other by two slips at least: one wrong letter never
makes another word of the list, and what was meant can be told::

    >>> read_passphrase(" Tre FJORD över  mörk ocean ")
    'tre fjord över mörk ocean'
    >>> read_passphrase("tre fjorder över mörk ocean")
    Traceback (most recent call last):
    mbdesk.errors.keys.PassphraseWordError: passphrase_word(place=2)

Letters of any size, more spaces and å, ä, ö of two code points are forgiven.
"""

import secrets
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from mbdesk.assets import PASSPHRASE_WORDS
from mbdesk.errors.keys import (
    PassphraseLengthError,
    PassphraseWordError,
    PassphraseWordNearError,
)

WORDS = 5
"""Words of a passphrase, 11 bits each."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def new_passphrase() -> str:
    """Return a fresh passphrase: five words with a space between."""
    words = sorted(word_list())  # a set has no places to choose from
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def read_passphrase(typed: str) -> str:
    """Return a typed passphrase in its one form.

    Raises:
        PassphraseWordError(place), PassphraseWordNearError(place, near): the first word that is
            none of the list, and the one that was meant where it is one slip away.
        PassphraseLengthError: not five words.
    """
    words = plain_words(typed)
    check_words(words)
    if len(words) != WORDS:
        raise PassphraseLengthError(given=len(words), wanted=WORDS)
    return " ".join(words)


def check_words(words: Sequence[str]) -> None:
    """Refuse the first word that is none of the list, however many there are yet.

    Raises PassphraseWordError(place), PassphraseWordNearError(place, near).
    """
    for place, word in enumerate(words, start=1):
        if word not in word_list():
            near = near_words(word, word_list())
            if len(near) == 1:
                raise PassphraseWordNearError(place=place, near=near.pop())
            raise PassphraseWordError(place=place)


def plain_words(typed: str) -> list[str]:
    """Return the words of a typed text in small letters, å, ä and ö of one code point each."""
    return unicodedata.normalize("NFKC", typed).casefold().split()


@cache
def word_list() -> frozenset[str]:
    """Return the 2,048 words that passphrases are made of."""
    return frozenset(PASSPHRASE_WORDS.read_bytes().decode().split())


def near_words(typed: str, words: AbstractSet[str]) -> set[str]:
    """Return the words of a list that a typed one is a slip away from.

    A slip is a letter too much, too few, another one, or two neighbours exchanged. A text too long
    to be one away from any word has none: working out all slips of it would fill the memory.
    """
    if len(typed) > max(map(len, words)) + 1:
        return set()
    parts = [(typed[:place], typed[place:]) for place in range(len(typed) + 1)]
    fewer = {head + tail[1:] for head, tail in parts if tail}
    exchanged = {head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1}
    more = {head + letter + tail for head, tail in parts for letter in _LETTERS}
    other = {head + letter + tail[1:] for head, tail in parts if tail for letter in _LETTERS}
    return {*fewer, *exchanged, *more, *other} & words
