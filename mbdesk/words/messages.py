"""The words for what goes wrong: what happened, what is safe, what to do now."""

import logging
from dataclasses import dataclass

from mbdesk.errors import KnownError
from mbdesk.words.phrase import Reader, resident
from mbdesk.words.sentences import SENTENCES, Wording
from mbdesk.words.sentences.values import VALUES
from mbdesk.words.sentences.voter import UNEXPECTED

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """Three plain sentences for a person, in the language on screen."""

    what: str
    safe: str
    do: str

    def __str__(self) -> str:
        """Return the sentences as one text."""
        return f"{self.what} {self.safe} {self.do}"


@dataclass(frozen=True, slots=True)
class Told:
    """An error as something to read, put into words when it is read."""

    error: Exception

    def read(self, reader: Reader) -> str:
        """Return what happened, what is safe and what to do."""
        return str(sentence(self.error, reader))


class _Filling(dict[str, str]):
    """Parameters by name; one that the error does not carry leaves an ellipsis, not a crash."""

    def __missing__(self, name: str) -> str:
        return "…"


def sentence(error: Exception, reader: Reader | None = None) -> Message:
    """Return what to tell a person about an error, in the language on screen or the reader's.

    An error without words of its own gets those of the nearest class above it that has some;
    an unexpected one gets calm general words.
    """
    wording, reader = _wording(error), reader or resident()
    parameters = error.parameters if isinstance(error, KnownError) else {}
    filling = _Filling({name: word(name, value, reader) for name, value in parameters.items()})
    what, safe, do = (
        reader.translate(wording.context, text, -1).format_map(filling)
        for text in (wording.what, wording.safe, wording.do)
    )
    return Message(what, safe, do)


def _wording(error: Exception) -> Wording:
    codes = (each.code for each in type(error).__mro__ if issubclass(each, KnownError))
    return next((SENTENCES[code] for code in codes if code in SENTENCES), UNEXPECTED)


def word(name: str, value: str | int, reader: Reader | None = None) -> str:
    """Return an error's parameter as it is shown: words for codes, numbers by the language."""
    reader = reader or resident()
    if isinstance(value, int):
        return reader.locale.toString(value)
    source = VALUES.get((name, value))
    if source is None:
        return value
    # A code's words stand in the residents' context if residents can meet them.
    word = reader.translate("voter.messages", source, -1)
    return word if word != source else reader.translate("messages", source, -1)
