"""Puts errors into words: what happened, what is safe, what to do now."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.files import FieldError
from mbdesk.words import QT_TRANSLATE_NOOP, RESIDENTS, STAFF, ErrorSentences
from mbdesk.words.phrase import Reader
from mbdesk.words.sentences import AT_STAFF, SENTENCES, UNEXPECTED
from mbdesk.words.sentences.bundles import BUNDLES, OF_OTHER_FILES
from mbdesk.words.sentences.files import NOTHING_OF_FILE
from mbdesk.words.sentences.parameters import VALUES, field_told, word

NUMBER = "%Ln"
CORRECT_LINE = QT_TRANSLATE_NOOP("messages", "Correct the line, then use the file again.")
AT_FIELD = QT_TRANSLATE_NOOP("messages", "Not saved. Wanted here: {wanted}.")
AT_LINE = QT_TRANSLATE_NOOP("messages", "Line {line}: {what}")


@dataclass(frozen=True, slots=True)
class Message:
    """Three plain sentences for a person, in one language."""

    what: str
    safe: str
    do: str

    def __str__(self) -> str:
        """Return the sentences as one text."""
        return f"{self.what} {self.safe} {self.do}"


@dataclass(frozen=True, slots=True)
class ErrorText:
    """An error as a `Readable`: one of its three sentences, or all."""

    error: Exception
    part: Literal["what", "safe", "do"] | None = None
    audience: str = STAFF

    def read(self, reader: Reader) -> str:
        """Return what happened, what is safe and what to do, or the part of it that is meant."""
        message = sentence(self.error, reader, self.audience)
        return str(getattr(message, self.part) if self.part else message)


class _Filling(dict[str, str]):
    """Parameters by name; one that the error does not carry leaves an ellipsis, not a crash."""

    def __missing__(self, name: str) -> str:
        return "…"


def sentence(error: Exception, reader: Reader, audience: str = STAFF) -> Message:
    """Return the sentences on an error for a reader among the `STAFF` or the `RESIDENTS`.

    An error without sentences of its own gets those of its nearest base class. Unexpected errors
    get general sentences, and so do errors that residents cannot fix.
    """
    sources = _sentences(error, audience)
    parameters = error.parameters if isinstance(error, KnownError) else {}
    filling = _filling(parameters, reader)
    number = parameters.get(sources.counted)
    counted = number if isinstance(number, int) else -1
    what, safe, do = (
        reader.translate(sources.context, text, counted if NUMBER in text else -1).format_map(
            filling
        )
        for text in (sources.what, sources.safe, _to_do(error, sources))
    )
    if "file" in parameters:  # of lines that are used all or not at all, whatever is refused
        safe = reader.translate(STAFF, NOTHING_OF_FILE, -1)
        if sources.context == RESIDENTS:  # who stand at a screen, and have no file
            do = reader.translate(STAFF, CORRECT_LINE, -1)
    if "line" in parameters:
        what = reader.translate("messages", AT_LINE, -1).format(line=filling["line"], what=what)
    return Message(what, safe, do)


def _sentences(error: Exception, audience: str) -> ErrorSentences:
    codes = (each.code for each in type(error).__mro__ if issubclass(each, KnownError))
    code = next((code for code in codes if code in SENTENCES), "")
    if audience == STAFF and code in AT_STAFF:
        return AT_STAFF[code]
    told = SENTENCES.get(code)
    if told is None or (audience == RESIDENTS and told.context != RESIDENTS):
        return UNEXPECTED[audience]
    return told


def _to_do(error: Exception, sources: ErrorSentences) -> str:
    """Return what is said to do, which only for an export is to export again."""
    if not isinstance(error, KnownError) or sources is not BUNDLES.get(error.code):
        return sources.do
    ending = PurePath(str(error.parameters.get("path", ""))).suffix.removeprefix(".").lower()
    other = ending in set(FileKind) - {FileKind.EXPORT}
    return OF_OTHER_FILES.get(error.code, sources.do) if other else sources.do


def _filling(parameters: Mapping[str, str | int], reader: Reader) -> _Filling:
    """Return the words for parameters.

    Those for a code may tell other parameters: first its bounds, then the words made of them.
    """
    filling = _Filling({name: word(name, value, reader) for name, value in parameters.items()})
    if "field" in parameters and "path" not in parameters:  # a file has names of its own for them
        filling["field"] = field_told(str(parameters["field"]), reader)
    for name in ("wanted", "reason"):
        if (name, parameters.get(name)) in VALUES:
            filling[name] = filling[name].format_map(filling)
    return filling


def at_field(error: Exception, reader: Reader) -> str:
    """Return what an error means below the field that it is about, which it need not name."""
    if isinstance(error, FieldError):
        wanted = _filling(error.parameters, reader)["wanted"]
        return reader.translate("messages", AT_FIELD, -1).format(wanted=wanted)
    message = sentence(error, reader)
    return f"{message.what} {message.do}"
