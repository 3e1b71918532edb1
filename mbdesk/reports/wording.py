"""How a report says things: sentences, numbers, money and days in one language.

Digits are 0-9 in every language, so that the figures of two versions can be compared.
"""

from dataclasses import dataclass
from datetime import date

from mbdesk.domain.texts import Texts, in_language
from mbdesk.reports.phrases import DATE, MONTHS
from mbdesk.words import Words
from mbdesk.words.languages import LANGUAGES, NO_BREAK_SPACE

SYMBOLS = {"SEK": "kr"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of a report, and the words for it."""

    language: str
    words: Words

    def say(self, source: str, **values: str) -> str:
        """Return the translation of a marked `source` with its placeholders filled."""
        return self.words(source).format(**values)

    def text(self, texts: Texts) -> str:
        """Return what the process itself says, in this language or in Swedish."""
        return in_language(texts, self.language)

    def number(self, number: int) -> str:
        """Return a whole number with its thousands grouped as the language does."""
        grouped = f"{number:,}".replace("-", "\u2212")
        spaced = LANGUAGES[self.language].spaced_on_paper
        return grouped.replace(",", NO_BREAK_SPACE) if spaced else grouped

    def money(self, amount: int, currency: str) -> str:
        """Return whole units of `currency` (ISO 4217), never broken across lines."""
        spaced = LANGUAGES[self.language].spaced_on_paper
        symbol = SYMBOLS.get(currency, currency) if spaced else currency
        return f"{self.number(amount)}{NO_BREAK_SPACE}{symbol}"

    def day(self, iso: str) -> str:
        """Return an ISO day in words; what is no such day is shown as it is."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        month = self.words(MONTHS[day.month - 1])
        return self.say(DATE, day=str(day.day), month=month, year=str(day.year))
