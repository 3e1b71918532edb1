"""Looks the words of the translations up in the dictionaries that Debian has.

Where Debian has none, `attested.txt` among the translations holds the words that they use. A new
one is told, so that whoever adds it there looks it up first in what others have written.

Placeholders, file names, accelerators, soft hyphens and Arabic vowel signs are no part of a word.
What a hyphen or Persian's zero width non-joiner holds together is looked up part by part.
`words.txt` among the translations holds right words that no dictionary has: names, terms and loan
words, below a line `@LANGUAGE`, or `@*` for every language.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import ts_files
from ts_files import Entry

from mbdesk.words.languages import LANGUAGES

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
NO_WORD = re.compile(r"{\w*}|%L?n|%L?\d+|[\w/]+\.[a-z]\w+|&(?=\w)|[\u00AD\u064B-\u0655]")
ANY = "*"


class NoDictionaryError(Exception):
    """The words of a language cannot be looked up on this machine; the message says why."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A spelling program, fed one word a line; it tells the unknown ones, each after `mark`."""

    command: tuple[str, ...]
    package: str
    mark: str = ""

    def unknown(self, words: set[str]) -> set[str]:
        """Return the words that the dictionary does not have.

        Raises NoDictionaryError if the program or its word list is not installed.
        """
        program = shutil.which(self.command[0])
        done = program and subprocess.run(
            [program, *self.command[1:]],
            input="\n".join(sorted(words)) + "\n",
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if not done or done.returncode:
            raise NoDictionaryError(f"no dictionary here, apt-get install {self.package}")
        told = filter(None, done.stdout.split("\n"))
        return {line.removeprefix(self.mark) for line in told if line.startswith(self.mark)}


DICTIONARIES = {
    "sv": Dictionary(("hunspell", "-d", "sv_SE", "-i", "utf-8", "-l"), "hunspell hunspell-sv"),
    "en": Dictionary(("hunspell", "-d", "en_GB", "-i", "utf-8", "-l"), "hunspell hunspell-en-gb"),
    "fi": Dictionary(("voikkospell",), "libvoikko-dev voikko-fi", mark="W: "),
    "ar": Dictionary(("hunspell", "-d", "ar", "-i", "utf-8", "-l"), "hunspell hunspell-ar"),
    "fa": Dictionary(("aspell", "--lang=fa", "--encoding=utf-8", "list"), "aspell aspell-fa"),
}


def words_of(text: str) -> set[str]:
    """Return the words of a text that a dictionary can be asked for; single letters are none."""
    found = WORD.findall(NO_WORD.sub("", text))
    return {word.replace("’", "'") for word in found if len(word) > 1}


def listed_words(language: str) -> set[str]:
    """Return the project's own right words of a language, in lower case."""
    return _section("words.txt", language)


def attested_words(language: str) -> set[str]:
    """Return the words that a language without a dictionary keeps to, in lower case.

    Raises NoDictionaryError if it has none.
    """
    found = _section("attested.txt", language)
    if not found:
        raise NoDictionaryError("Debian has no dictionary of this language")
    return found


def _section(name: str, language: str) -> set[str]:
    found: set[str] = set()
    place = ANY
    for line in (ts_files.FOLDER / name).read_text(encoding="utf-8-sig").split("\n"):
        if line.startswith("@"):
            place = line[1:].strip()
        elif line.strip() and not line.startswith("#") and place in {ANY, language}:
            found.add(line.strip().casefold())
    return found


def unknown_words(language: str, entries: tuple[Entry, ...]) -> Iterator[tuple[Entry, list[str]]]:
    """Yield each entry with its words that neither the dictionary nor the project's list has.

    Raises NoDictionaryError if there is no dictionary of the language, or none on this machine.
    """
    words = {entry: words_of(" ".join(_texts(language, entry))) for entry in entries}
    listed = listed_words(language)
    asked = {word for each in words.values() for word in each if word.casefold() not in listed}
    unknown = _unknown(language, asked)
    for entry, each in words.items():
        if wrong := sorted(each & unknown):
            yield entry, wrong


def _unknown(language: str, words: set[str]) -> set[str]:
    name = LANGUAGES[language].dictionary
    if name is not None:
        return DICTIONARIES[name].unknown(words)
    attested = attested_words(language)
    return {word for word in words if word.casefold() not in attested}


def _texts(language: str, entry: Entry) -> tuple[str, ...]:
    """Return what is to be read: the translation, and in English the source of all of them."""
    return (*entry.forms, entry.source) if language == "en" else entry.forms


def main(languages: list[str]) -> int:
    """Print the unknown words of the languages, or of all; return 1 if there are any."""
    status = 0
    for language in languages or LANGUAGES:
        entries = ts_files.read(ts_files.path_of(language))
        try:
            for entry, wrong in unknown_words(language, entries):
                print(f"{language}: {entry.context}: {', '.join(wrong)}: {entry.source!r}")
                status = 1
        except NoDictionaryError as missing:
            print(f"{language}: not checked: {missing}")
    return status
