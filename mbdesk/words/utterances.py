"""Splits a text into utterances, each in its own language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from unicodedata import decimal, normalize

from mbdesk.domain.texts import DEFAULT_LANGUAGE, held_language
from mbdesk.words.phrase import (
    Code,
    Content,
    Joined,
    Phrase,
    Readable,
    Reader,
    Verbatim,
    translate,
)

AUDIO_FOLDER = "audio"
NAME_LENGTH = 32
FIELD = re.compile(r"\{(\w+)\}")
INVISIBLE = re.compile("[\u2066-\u2069\u200e\u200f\u061c]")
GROUPED = re.compile(r"(?<!\d)[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f\u066c]\d{3})+(?!\d)")
STOPS = " .,:;!?،؛؟"
LINE_ENDS = re.compile(r"[\n\r\u2028\u2029\x85]")
NOT_DIGITS = re.compile(r"\D")

CODE_GROUP = translate("voter.speech", "Group {number}")
IN_SWEDISH = translate("voter.speech", "In Swedish:")
"""Said before what is told in Swedish for want of a translation: another voice goes on."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A text to be said in a language.

    `parts` are the same text in smaller pieces, for languages read from recordings: nobody can
    record every sentence with every amount or title.
    """

    text: str
    language: str
    parts: "tuple[Utterance, ...]" = ()


def utterances(says: Readable, reader: Reader) -> list[Utterance]:
    """Return the utterances for a text, each in the language of its piece."""
    match says:
        case Joined():
            return [each for part in says.parts for each in utterances(part, reader)]
        case Content():
            return _content(says, reader)
        case Code():
            return list(_spelled(says.words, reader))
        case Verbatim():
            return list(_said(says.words, says.language or reader.language))
        case Phrase() if says.fields:
            return _phrase(says, reader)
        case _:
            return list(_said(says.read(reader), reader.language))


def _content(says: Content, reader: Reader) -> list[Utterance]:
    """Say a text of the process; one that is told in Swedish to others is announced."""
    held = held_language(says.texts, reader.language)
    said = list(_said(says.text_for(reader.language), held))
    if not said or held != DEFAULT_LANGUAGE or reader.language.startswith(DEFAULT_LANGUAGE):
        return said
    return [*_said(IN_SWEDISH.read(reader), reader.language), *said]


def spoken(text: str) -> str:
    """Return a text as it is spoken: no direction marks, no grouped digits, plain numerals.

    Voices read "600 000" as two numbers, and some know no other digits than 0 to 9.
    """
    plain = INVISIBLE.sub("", normalize("NFC", text))
    digits = "".join(str(decimal(letter, letter)) for letter in plain)
    whole = GROUPED.sub(lambda found: NOT_DIGITS.sub("", found.group()), digits)
    return " ".join(whole.split())


def _said(text: str, language: str) -> Iterator[Utterance]:
    for line in LINE_ENDS.split(text):
        if any(map(str.isalnum, line)):
            # What follows a name in a sentence may begin with the sentence's full stop.
            yield Utterance(spoken(line).lstrip(STOPS), language)


def _phrase(says: Phrase, reader: Reader) -> list[Utterance]:
    fields = dict(says.fields)
    template = reader.translate(says.context, says.source, says.number)
    # Split by the fields' names: what stands between is at even places, a name at odd ones.
    pieces = FIELD.split(template)
    parts: list[Utterance] = []
    for place, piece in enumerate(pieces):
        known = place % 2 and piece in fields
        parts += utterances(fields[piece], reader) if known else _said(piece, reader.language)
    if not parts:
        return []
    if any(part.language != reader.language for part in parts):
        return parts
    return [Utterance(spoken(says.read(reader)), reader.language, tuple(parts))]


def _spelled(code: str, reader: Reader) -> Iterator[Utterance]:
    """Say a code sign by sign, each group announced, so that it can be written down."""
    groups = code.split("-")
    for number, group in enumerate(groups, start=1):
        says = CODE_GROUP.fill(number=Verbatim(str(number)))
        (opening,) = utterances(says, reader)
        signs = tuple(Utterance(sign, reader.language) for sign in group)
        text = f"{opening.text}: {', '.join(group)}."
        yield Utterance(text, reader.language, (*(opening.parts or (opening,)), *signs))


def all_pieces(said: Iterable[Utterance]) -> Iterator[Utterance]:
    """Return every text and, beneath it, its parts."""
    for each in said:
        yield each
        yield from all_pieces(each.parts)


def recording_name(text: str) -> str:
    """Return the name, without its ending, of the audio file in which a text is read."""
    return sha256(normalize("NFC", text).encode()).hexdigest()[:NAME_LENGTH]
