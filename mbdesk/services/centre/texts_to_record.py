"""Lists the texts to record for a language that has no synthetic voice."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Frame
from mbdesk.domain.texts import Texts
from mbdesk.sync.codes import ALPHABET
from mbdesk.words.ballot_item import card_lines
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Day,
    Phrase,
    Readable,
    Verbatim,
    kronor,
    reader_of,
)
from mbdesk.words.utterances import AUDIO_FOLDER, FIELD, Utterance, recording_name, utterances

RESIDENTS = "voter"
"""How the contexts of residents' texts begin."""
UNSAID = {"voter.keyboard", "voter.money", "voter.scroll", "voter.stepper"}
"""Contexts of what is drawn but not read, or said with amounts of the process's own."""
NUMBERS = range(61)
"""The numbers that screens say by themselves: steps, ranks, seconds."""
FEW = 5


def texts_to_record(
    language: str, content: Iterable[Readable] = (), most: int = FEW
) -> dict[str, str]:
    """Return the texts by the file each belongs into, as a folder for `mbdesk media` names it.

    `content` is what the process itself says; `most` is the largest number of choices or points
    that sentences count. What a person types is never recorded, nor is every possible sum of a
    ballot: both are left out.
    """
    reader = reader_of(language)
    texts = dict.fromkeys(
        piece.text
        for says in (*_signs(language), *_phrases(language, most), *content)
        for piece in _smallest(utterances(says, reader))
        if piece.language == language
    )
    return {f"{AUDIO_FOLDER}/{language}/{recording_name(text)}.ogg": text for text in texts}


def content_of(
    frame: Frame,
    criteria: Iterable[Criterion],
    guide: Iterable[CostItem],
    items: Iterable[BallotItem],
    pictures: Iterable[Texts] = (),
) -> Iterator[Readable]:
    """Yield what a process says to residents; `pictures` are what its pictures show."""
    yield from map(Content, pictures)
    for texts in (frame.titles, frame.goals, frame.purposes):
        yield Content(texts)
    yield kronor(frame.funds)
    for phase in frame.phases:
        yield Day(phase.first_day)
        yield Day(phase.last_day)
    for criterion in criteria:
        yield Content(criterion.texts)
    for thing in guide:
        yield Content(thing.texts)
        yield kronor(thing.unit_cost)
    for item in items:
        yield from (Content(item.titles), *card_lines(item), Content(item.descriptions))


def most_of(frame: Frame, items: Sequence[BallotItem]) -> int:
    """Return the largest number of choices or points that a process's ballot counts."""
    points = frame.rules.max_points if frame.rules.ballot.pointed else 0
    return max(points, len(items), frame.rules.max_choices, frame.rules.proposals_per_person)


def _signs(language: str) -> Iterator[Readable]:
    yield Verbatim(native_name(language))
    yield from map(Verbatim, ALPHABET)
    yield from (Verbatim(str(number)) for number in NUMBERS)


def _phrases(language: str, most: int) -> Iterator[Readable]:
    # Read from the translation's source, which comes with the program.
    for group in ET.parse(TRANSLATIONS / f"{language}.ts").iter("context"):  # noqa: S314  # our own
        context = group.findtext("name") or ""
        if not context.startswith(RESIDENTS) or context in UNSAID:
            continue
        for message in group.iter("message"):
            source = message.findtext("source") or ""
            fields = tuple((name, NOTHING) for name in FIELD.findall(source))
            numbers = range(most + 1) if message.get("numerus") else (-1,)
            yield from (Phrase(context, source, number, fields) for number in numbers)


def _smallest(said: Iterable[Utterance]) -> Iterator[Utterance]:
    for each in said:
        if each.parts:
            yield from _smallest(each.parts)
        elif FIELD.search(each.text) is None:
            yield each
