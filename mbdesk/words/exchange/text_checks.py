"""What a translation must share with its source: fields, numbers, accelerators, edges, letters.

>>> list(differences("Wait {s} seconds", "Odota sekuntia"))
[('fields', '{s}')]
"""

import re
from collections.abc import Iterator, Sequence

from mbdesk.assets import letters_without_font
from mbdesk.domain.texts import bare, is_storable
from mbdesk.errors import KnownError
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.words.exchange.translated_texts import TextUnit
from mbdesk.words.languages import native_name

NUMBER = re.compile(r"%L?n")
PLACEHOLDER = re.compile(r"{\w*}|%L?\d+")


def differences(source: str, form: str) -> Iterator[tuple[str, str]]:
    """Yield what one form of a translation must share with its source and does not.

    Each is a code, and what the source has: `fields`, `number`, `accelerators` or `edges`.
    """
    wanted = PLACEHOLDER.findall(source)
    if sorted(wanted) != sorted(PLACEHOLDER.findall(form)):
        yield "fields", ", ".join(wanted) or "–"
    if NUMBER.search(form) and not NUMBER.search(source):
        yield "number", ""
    if accelerators(source) != accelerators(form):
        yield "accelerators", str(accelerators(source))
    if edges(source) != edges(form):
        yield "edges", ""


def accelerators(text: str) -> int:
    """Return how many accelerators a text sets; `&&` is a plain ampersand."""
    return text.replace("&&", "").count("&")


def edges(text: str) -> tuple[str, str]:
    """Return the white space a text begins and ends with."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def check_marks(source: str, form: str) -> None:
    """Refuse a translation of a screen's text that lacks what the program fills in or goes by.

    Raises FieldError.
    """
    for code, has in differences(source, form):
        raise FieldError(field="", wanted=f"same_{code}", choices=has)


def faults_of(unit: TextUnit, forms: Sequence[str], language: str) -> tuple[KnownError, ...]:
    """Return what is wrong with a translation that came back, each thing once."""
    if len(forms) != len(unit.forms) or not all(forms):
        error = FieldError(field="", wanted="plural_forms", most=len(unit.forms))
        return (_named(error, language),)
    found: dict[str, KnownError] = {}
    for form in forms:
        try:
            _check(unit, form)
        except KnownError as error:
            found.setdefault(str(error), _named(error, language))
    return tuple(found.values())


def _check(unit: TextUnit, form: str) -> None:
    if not is_storable(form):
        raise FieldError(field="", wanted="no_controls")
    if not bare(form):
        raise FieldError(field="", wanted="something_seen")
    unit.check(form)
    if letters := letters_without_font(form):
        named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
        raise LettersWithoutFontError(text=form, letters=named)


def _named(error: KnownError, language: str) -> KnownError:
    """Return the error with the language as its field, which is the column that it is about."""
    if not isinstance(error, FieldError):
        return error
    return FieldError(**{**error.parameters, "field": native_name(language)})
