"""Words for people: languages, texts, numbers and days, without Qt.

Source strings are English. Placeholders stand as ``{name}`` and are filled after translation.
"""

from dataclasses import dataclass
from typing import Protocol


class Words(Protocol):
    """Gives the translation of a marked source string, or the string itself.

    `number` chooses the plural form, unless it is negative; ``%Ln`` stays where it stands.
    """

    def __call__(self, source: str, number: int = -1) -> str:
        """Return the translation."""
        ...


STAFF = "messages"
RESIDENTS = "voter.messages"
"""The contexts of what the staff are told when something goes wrong, and the residents."""


@dataclass(frozen=True, slots=True)
class ErrorSentences:
    """The sentences for one error, in English, and the context they are translated in.

    `counted` names the parameter whose number stands for `%Ln` and chooses the plural form.
    """

    what: str
    safe: str
    do: str
    context: str = STAFF
    counted: str = ""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  (lupdate knows it so)
    """Return `source` unchanged; the tool that gathers texts finds it by this call."""
    del context
    return source


def untranslated(source: str, number: int = -1) -> str:  # noqa: ARG001
    """Return the English source string: the words where there is no translation."""
    return source
