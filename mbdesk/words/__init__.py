"""Words for people in layers that know no Qt: marked here, translated by whoever calls.

Source strings are English. Placeholders stand as ``{name}`` and are filled after translation.
"""

from collections.abc import Callable

Words = Callable[[str], str]
"""Gives the translation of a marked source string, or the string itself."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  (lupdate knows it so)
    """Return `source` unchanged; Qt's lupdate finds it by this call, under `context`."""
    del context
    return source


def untranslated(source: str) -> str:
    """Return the English source string: the words where there is no translation."""
    return source
