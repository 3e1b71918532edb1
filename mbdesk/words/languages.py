"""The languages of the program, in one table.

All data that differ from language to language are here; screens, reports, voices, the keyboard and
the tools for translations use this table. To add a language: a row in `LANGUAGES`,
its texts in `translations/`, and its name among the answers in `mbdesk.domain.SURVEY`.

Numbers and days are written as CLDR 48 has them, which Qt follows too, except where a name stands
alone, as Finnish wants; Northern Sami has no pattern there, and Meänkieli no names. Somali days
have the order of Swedish ones: the American one of CLDR is read wrongly beside them.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from mbdesk.domain.texts import DEFAULT_LANGUAGE

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Numerals:
    """How whole numbers are written on screen: the digits from 0, what groups them, the minus."""

    digits: str = "0123456789"
    group: str = NO_BREAK_SPACE
    minus: str = "\N{MINUS SIGN}"

    def written(self, number: int) -> str:
        """Return a number with its thousands grouped."""
        grouped = self.native(f"{abs(number):,}").replace(",", self.group)
        return f"{self.minus}{grouped}" if number < 0 else grouped

    def native(self, words: str) -> str:
        """Return `words` with the digits 0 to 9 in them replaced by the language's own."""
        return words.translate(str.maketrans("0123456789", self.digits))


@dataclass(frozen=True, slots=True)
class Days:
    """How a day is written out: the names, Monday and January first, and their order.

    In the order `~` joins what no line break may part, the day from its month or year.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    order: str = "{weekday} {day}~{month}~{year}"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the program, and its data."""

    name: str
    """What its speakers call it."""
    qt_locale: str
    """Qt's locale for what Qt itself writes, such as a field for numbers; if need be a neighbour's.

    Somali is grouped as in Sweden: a Somali comma would be read as a decimal sign.
    """
    qt_texts: str
    """The language of Qt's own texts, in buttons and menus."""
    plural_rules: str
    """Qt's name of the language whose plural rules it follows."""
    keyboard: str
    """Its layout among those of `mbdesk.ui.widgets.keyboard.layouts`."""
    voice: str
    """The locale of the voice that reads it aloud, with or without a country.

    Meänkieli is not Finnish, nor Northern Sami the Lule Sami that some systems have: to be read
    aloud in a neighbour's language is worse than to be read by a person.
    """
    days: Days
    numerals: Numerals = Numerals()
    plural_forms: int = 2
    right_to_left: bool = False
    dictionary: str | None = None
    """Its dictionary among those of `packaging/spelling.py`."""
    for_staff: bool = False
    """Whether the staff's texts are complete in it."""

    def written_day(self, iso: str) -> str:
        """Return the day `iso` (ISO 8601) with its weekday; any other text unchanged."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        return self._written(day, self.days.order)

    def written_days(self, first: str, last: str) -> str:
        """Return the days from one to another (ISO 8601), what they share written once.

        >>> LANGUAGES["en"].written_days("2026-11-16", "2026-11-29").replace(NO_BREAK_SPACE, " ")
        'Monday, 16 – Sunday, 29 November 2026'
        """
        if first == last:
            return self.written_day(first)
        return f"{self._begun(first, last)} – {self.written_day(last)}"

    def _begun(self, first: str, last: str) -> str:
        """Return the first of several days, without the month and year that it shares."""
        try:
            day, end = date.fromisoformat(first), date.fromisoformat(last)
        except ValueError:
            return first
        order = self.days.order
        if (day.year, day.month) == (end.year, end.month):
            order = order.partition("~{month}")[0] if "~{month}" in order else order
        # A Persian month may lean on the year that follows it.
        leaning = self.days.months[day.month - 1].endswith("\N{ARABIC HAMZA ABOVE}")
        if day.year == end.year and not leaning:
            order = order.replace("~{year}", "")
        return self._written(day, order)

    def _written(self, day: date, order: str) -> str:
        words = order.replace("~", NO_BREAK_SPACE).format(
            weekday=self.days.weekdays[day.weekday()],
            day=day.day,
            month=self.days.months[day.month - 1],
            year=day.year,
        )
        return self.numerals.native(words)


def _names(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_SWEDISH = Language(
    name="svenska",
    qt_locale="sv_SE",
    qt_texts="sv",
    plural_rules="sv",
    keyboard="swedish",
    voice="sv_SE",
    days=Days(
        _names("måndag tisdag onsdag torsdag fredag lördag söndag"),
        _names(
            "januari februari mars april maj juni juli augusti september oktober november december"
        ),
    ),
    dictionary="sv",
    for_staff=True,
)
_FINNISH_MONTHS = _names(
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
    "syyskuuta lokakuuta marraskuuta joulukuuta"
)
_FINNISH_ORDER = "{weekday} {day}.~{month}~{year}"

LANGUAGES: Mapping[str, Language] = {
    "sv": _SWEDISH,
    "sv_easy": replace(_SWEDISH, name="lättläst svenska", for_staff=False),
    "en": Language(
        name="English",
        qt_locale="en_SE",
        qt_texts="en",
        plural_rules="en",
        keyboard="swedish",
        voice="en_GB",
        days=Days(
            _names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            _names(
                "January February March April May June July August September October November "
                "December"
            ),
            "{weekday}, {day}~{month}~{year}",
        ),
        numerals=Numerals(minus="-"),
        dictionary="en",
        for_staff=True,
    ),
    "fi": Language(
        name="suomi",
        qt_locale="fi_FI",
        qt_texts="fi",
        plural_rules="fi",
        keyboard="finnish",
        voice="fi_FI",
        days=Days(
            _names("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
            _FINNISH_MONTHS,
            _FINNISH_ORDER,
        ),
        dictionary="fi",
    ),
    "fit": Language(
        name="meänkieli",
        qt_locale="fi_FI",
        qt_texts="fi",
        plural_rules="fi",
        keyboard="finnish",
        voice="fit",
        days=Days(
            _names("maanantai tiistai keskiviikko tuorestai perjantai lauantai pyhä"),
            _FINNISH_MONTHS,
            _FINNISH_ORDER,
        ),
    ),
    "se": Language(
        name="davvisámegiella",
        qt_locale="se_SE",
        qt_texts="sv",
        plural_rules="se",
        keyboard="sami",
        voice="se",
        days=Days(
            _names("vuossárga maŋŋebárga gaskavahkku duorasdat bearjadat lávvardat sotnabeaivi"),
            # In the genitive, as a date asks for: golggotmánnu becomes golggotmánu.
            _names(
                "ođđajagemánu guovvamánu njukčamánu cuoŋománu miessemánu geassemánu suoidnemánu "
                "borgemánu čakčamánu golggotmánu skábmamánu juovlamánu"
            ),
            "{weekday} {month}~{day}.~b.~{year}",
        ),
        plural_forms=3,
    ),
    "ar": Language(
        name="العربية",
        qt_locale="ar_EG",
        qt_texts="ar",
        plural_rules="ar",
        keyboard="arabic",
        voice="ar_EG",
        days=Days(
            _names("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
            _names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            "{weekday}، {day}~{month}~{year}",
        ),
        numerals=Numerals("٠١٢٣٤٥٦٧٨٩", "٬", "\N{ARABIC LETTER MARK}-"),
        plural_forms=6,
        right_to_left=True,
        dictionary="ar",
    ),
    "so": Language(
        name="Soomaali",
        qt_locale="en_SE",
        qt_texts="en",
        plural_rules="so",
        keyboard="somali",
        voice="so",
        days=Days(
            _names("Isniin Talaado Arbaco Khamiis Jimco Sabti Axad"),
            _names(
                "Janaayo Febraayo Maarso Abriil Maayo Juun Luulyo Agosto Sebtembar Oktoobar "
                "Noofeembar Diseembar"
            ),
            "{weekday}, {day}~{month}~{year}",
        ),
        numerals=Numerals(minus="-"),
    ),
    "fa": Language(
        name="فارسی",
        qt_locale="fa_IR",
        qt_texts="fa",
        plural_rules="fa",
        keyboard="persian",
        voice="fa_IR",
        days=Days(
            _names("دوشنبه سه\N{ZERO WIDTH NON-JOINER}شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه"),
            _names("ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر"),
        ),
        numerals=Numerals("۰۱۲۳۴۵۶۷۸۹", "٬", "\N{LEFT-TO-RIGHT MARK}\N{MINUS SIGN}"),
        plural_forms=1,
        right_to_left=True,
        dictionary="fa",
    ),
}
"""Each language by its tag, in the order they are offered; ``sv_easy`` is easy-read Swedish."""


def offered(chosen: Collection[str]) -> tuple[str, ...]:
    """Return the languages that residents are offered, in the order of the table.

    Those that a process has chosen, where it has, and Swedish always; one that this program does
    not have is left out.

    >>> offered(("fi", "ar"))
    ('sv', 'fi', 'ar')
    """
    wanted = {DEFAULT_LANGUAGE, *(chosen or LANGUAGES)}
    return tuple(tag for tag in LANGUAGES if tag in wanted)


STAFF_LANGUAGES = tuple(tag for tag, language in LANGUAGES.items() if language.for_staff)


def native_name(tag: str) -> str:
    """Return the language's own name."""
    return LANGUAGES[tag].name
