"""The wording of a report: sentences, numbers, money and days in one language, as on screen."""

from dataclasses import dataclass

from mbdesk.domain.texts import Texts, held_language, in_language
from mbdesk.reports.layout.roles import TextIn
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.languages import LANGUAGES, NO_BREAK_SPACE, STAFF_LANGUAGES
from mbdesk.words.phrase import (
    END_OF_ISOLATE,
    ISOLATE,
    RIGHT_TO_LEFT,
    Content,
    Readable,
    kronor,
    reader_of,
)

TEST = QT_TRANSLATE_NOOP("reports", "TEST")
TEST_BANNER = QT_TRANSLATE_NOOP("reports", "TEST: this count is a rehearsal and decides nothing.")
PAGE = QT_TRANSLATE_NOOP("reports", "Page {page} of {pages}")
PROCESS_ID = QT_TRANSLATE_NOOP("reports", "Participatory budget {id}")
"""What stands on every page, unless a report has its own."""

PROCESS_CODE = QT_TRANSLATE_NOOP("reports", "Control code of the participatory budget")
"""The name of the process's fingerprint on every paper."""

NUMBER = "%Ln"
SOURCE_LANGUAGE = "en"
_MARKS = dict.fromkeys(map(ord, (ISOLATE, END_OF_ISOLATE, RIGHT_TO_LEFT)))


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of a report, and the words for it."""

    language: str
    words: Words

    def say(self, source: str, **values: str) -> str:
        """Return the translation of a marked `source` with its placeholders filled.

        What only the staff's languages have is said in English, and tells so.
        """
        said = self.words(source)
        filled = said.format(**values)
        translated = said != source or self.language in STAFF_LANGUAGES
        return filled if translated else TextIn(filled, SOURCE_LANGUAGE)

    def count(self, source: str, number: int, /, **values: str) -> str:
        """Return the translation of a marked `source` in the form that a number asks for.

        The number stands for ``%Ln`` in it; a source without that has one form alone.
        """
        if NUMBER not in source:
            return self.say(source, **values)
        words = self.words(source, number).replace(NUMBER, self.number(number))
        return words.format(**values)

    @property
    def right_to_left(self) -> bool:
        """Whether the language runs from right to left."""
        return LANGUAGES[self.language].right_to_left

    def own(self, text: str) -> TextIn:
        """Return a text of this language, for a paper in several."""
        return TextIn(text, self.language)

    def text(self, texts: Texts) -> str:
        """Return a text of the process, in this language or in Swedish, which it then tells."""
        return self._held(texts, in_language(texts, self.language))

    def for_residents(self, texts: Texts) -> str:
        """Return a text of the process for residents; one shown in Swedish instead says so."""
        return self._held(texts, self.read(Content(texts)))

    def _held(self, texts: Texts, text: str) -> str:
        held = held_language(texts, self.language)
        return text if held == self.language else TextIn(text, held)

    def read(self, says: Readable) -> str:
        """Return what is said on screens too, without the marks that screens need."""
        return says.read(reader_of(self.language)).translate(_MARKS)

    def number(self, number: int) -> str:
        """Return a whole number in the language's digits, its thousands grouped."""
        return LANGUAGES[self.language].numerals.written(number)

    def money(self, amount: int, currency: str) -> str:
        """Return whole units of `currency` (ISO 4217), never broken across lines."""
        if currency == "SEK":
            written = kronor(amount).read(reader_of(self.language))
            return written.replace(" ", NO_BREAK_SPACE)
        return f"{self.number(amount)}{NO_BREAK_SPACE}{currency}"

    def day(self, iso: str) -> str:
        """Return an ISO day in words; any other text unchanged."""
        return LANGUAGES[self.language].written_day(iso)

    def days(self, first: str, last: str) -> str:
        """Return the days from one ISO day to another in words; a single one is written once."""
        return LANGUAGES[self.language].written_days(first, last)
