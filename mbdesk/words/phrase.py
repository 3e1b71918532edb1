"""Texts that are translated when shown, and again when the language changes.

A widget keeps a `Readable`, never a finished string. So a screen follows a change of language, and
the enabler can read in Swedish what the resident reads in another language.
"""

from dataclasses import dataclass
from functools import cache
from typing import Protocol
from unicodedata import bidirectional

from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts, held_language, in_language
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.translations import catalogue

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"


class Translate(Protocol):
    """Looks up a text; `number` chooses the plural form and fills ``%Ln``, unless negative."""

    def __call__(self, context: str, source: str, number: int) -> str:
        """Return the translation, or the source where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of texts: a language and its translations."""

    language: str
    translate: Translate

    @property
    def right_to_left(self) -> bool:
        """Whether the reader's language runs from right to left."""
        return LANGUAGES[self.language].right_to_left

    def number(self, value: int) -> str:
        """Return a whole number as the reader's language writes it."""
        return LANGUAGES[self.language].numerals.written(value)


class Readable(Protocol):
    """Anything that can be put into words for a reader."""

    def read(self, reader: Reader) -> str:
        """Return the words."""
        ...


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words that are the same in every language: a name, what a person typed.

    `language` is the one they belong to and are read aloud in, where that is known.
    """

    words: str
    language: str | None = None

    def read(self, reader: Reader) -> str:  # noqa: ARG002
        """Return the words themselves."""
        return self.words


@dataclass(frozen=True, slots=True)
class Code:
    """A code, in groups with hyphens between them; it is read aloud sign by sign."""

    words: str

    def read(self, reader: Reader) -> str:  # noqa: ARG002
        """Return the code itself."""
        return self.words


@dataclass(frozen=True, slots=True)
class Content:
    """A text of the process in several languages."""

    texts: Texts
    sentence: int = 0
    """Unless 0, its first sentence alone is told, and nothing where that has more letters."""

    def text_for(self, language: str) -> str:
        """Return what is told to who reads `language`, in the language that it is held in.

        What is too long there is told in no other language: it is not missing.
        """
        text = in_language(self.texts, language)
        if not self.sentence:
            return text
        first, stop, _ = text.partition(". ")
        return first + stop.strip() if len(first) <= self.sentence else ""

    def read(self, reader: Reader) -> str:
        """Return the text in the reader's language, else in Swedish with a note that says so."""
        text = self.text_for(reader.language)
        swedish = held_language(self.texts, reader.language) == DEFAULT_LANGUAGE
        if not text or not swedish or reader.language.startswith(DEFAULT_LANGUAGE):
            return text
        says = translate("voter.content", "{text} (in Swedish)")
        return says.fill(text=Verbatim(text)).read(reader)


@dataclass(frozen=True, slots=True)
class Titled:
    """A title of the process's own, for the staff: in their language, else in Swedish."""

    texts: Texts

    def read(self, reader: Reader) -> str:
        """Return the title, without a note on its language."""
        return in_language(self.texts, reader.language)


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day (ISO 8601), written out."""

    iso: str

    def read(self, reader: Reader) -> str:
        """Return the day as the reader's language writes it."""
        return LANGUAGES[reader.language].written_day(self.iso)


@dataclass(frozen=True, slots=True)
class DayRange:
    """The days from one to another (ISO 8601), both included; a single one is written once."""

    first: str
    last: str

    def read(self, reader: Reader) -> str:
        """Return the days as the reader's language writes them."""
        return LANGUAGES[reader.language].written_days(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number in the reader's digits."""

    value: int

    def read(self, reader: Reader) -> str:
        """Return the number."""
        return reader.number(self.value)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A translatable text. ``{name}`` in it is filled by `fields` after translation."""

    context: str
    source: str
    number: int = -1
    fields: tuple[tuple[str, Readable], ...] = ()

    def fill(self, **fields: Readable) -> "Phrase":
        """Return the same phrase with its fields filled."""
        return Phrase(self.context, self.source, self.number, (*self.fields, *fields.items()))

    def read(self, reader: Reader) -> str:
        """Return the translation, filled; a field that may run the other way stands isolated."""
        words = reader.translate(self.context, self.source, self.number)
        if self.fields and reader.right_to_left and not has_right_to_left(words):
            # Nothing but the fields would say which way the line runs: a rank, a Swedish title.
            words = f"{RIGHT_TO_LEFT}{words}"
        for name, field in self.fields:
            words = words.replace(f"{{{name}}}", _isolated(field.read(reader), reader))
        return words


@dataclass(frozen=True, slots=True)
class Joined:
    """Several texts one after the other, with something between them; empty ones are left out.

    Each may run its own way, so none disturbs its neighbours.
    """

    parts: tuple[Readable, ...]
    between: str = "\n"

    def read(self, reader: Reader) -> str:
        """Return the texts joined."""
        read = (part.read(reader) for part in self.parts)
        return self.between.join(_isolated(words, reader) for words in read if words)


NOTHING = Verbatim("")


def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> Phrase:
    """Return a phrase to be translated when it is read.

    Named and shaped like Qt's own function, since that is what the extraction tool looks for.
    """
    if disambiguation is not None:
        raise ValueError("phrases are told apart by context alone")
    return Phrase(context, source, n)


def kronor(amount: int) -> Phrase:
    """Return an amount of money in whole kronor."""
    return translate("voter.money", "%Ln kronor", None, amount)


def has_right_to_left(words: str) -> bool:
    """Whether any letter of `words` belongs to a right-to-left script."""
    return any(bidirectional(letter) in {"R", "AL"} for letter in words)


@cache
def reader_of(tag: str) -> Reader:
    """Return a reader of the language `tag`."""
    texts, numerals = catalogue(tag), LANGUAGES[tag].numerals

    def translated(context: str, source: str, number: int) -> str:
        words = texts.translation(context, source, number)
        if number < 0:
            return words
        return words.replace("%Ln", numerals.written(number)).replace("%n", str(number))

    return Reader(tag, translated)


def with_capital(words: str) -> str:
    """Return words as a sentence begins; marks of direction may stand before their first letter."""
    bare = words.lstrip(ISOLATE)
    return f"{words.removesuffix(bare)}{bare[:1].upper()}{bare[1:]}"


def _isolated(words: str, reader: Reader) -> str:
    if reader.right_to_left or has_right_to_left(words):
        return f"{ISOLATE}{words}{END_OF_ISOLATE}"
    return words
