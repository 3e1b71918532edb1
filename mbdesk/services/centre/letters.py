"""Checks that the bundled fonts can show and print every letter that staff enter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from mbdesk.assets import letters_without_font
from mbdesk.errors.centre import LettersWithoutFontError


def check_letters(*values: Any) -> None:
    """Refuse texts with a letter that no font of the program has.

    Values are texts, or hold them: mappings, sequences, dataclasses. Raises
    LettersWithoutFontError.
    """
    for text in _texts(values):
        if letters := letters_without_font(text):
            named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
            raise LettersWithoutFontError(text=text, letters=named)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
