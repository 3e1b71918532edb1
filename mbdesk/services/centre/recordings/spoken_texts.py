"""Every text that is read aloud to residents, with what it belongs to and the name of its file.

The process's own come first, in the order in which people meet them, then what the screens say by
themselves. What is said by an amount or a day stands where it is said first.

>>> SpokenText(SpokenKind.ITEM, "so", "Kuraas", "3", "title").file_name
'3-title.so.wav'
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from xml.etree import ElementTree as ET

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Frame
from mbdesk.domain.texts import Texts
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.services.station.station_media import stem
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
from mbdesk.words.utterances import FIELD, Utterance, recording_name, utterances

RESIDENTS = "voter"
"""How the contexts of residents' texts begin."""
UNSAID = {"voter.keyboard", "voter.money", "voter.scroll", "voter.stepper"}
"""Contexts of what is drawn but not read, or said with amounts of the process's own."""
NUMBERS = range(61)
"""The numbers that screens say by themselves: steps, ranks, seconds."""


class SpokenKind(StrEnum):
    """What a text that is read aloud belongs to."""

    ITEM = "item"
    PROCESS = "process"
    CRITERION = "criterion"
    COST = "cost"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class SpokenText:
    """A text in one language: `part` says which of the process's own it is, of the item `code`.

    Texts of the screens have neither, and their files are named by their digest.
    """

    kind: SpokenKind
    language: str
    text: str
    code: str = ""
    part: str = ""

    @property
    def name(self) -> str:
        """The digest of the words, by which stations find the recording."""
        return recording_name(self.text)

    @property
    def place(self) -> str:
        """What it is of, as in ``3-title``; empty for texts of the screens."""
        return "-".join(filter(None, (self.code, self.part)))

    @property
    def file_name(self) -> str:
        """The name of a file that is taken in with a folder."""
        return f"{self.place or self.name}.{self.language}.wav"


Said = tuple[SpokenKind, str, str, Readable]
"""What a text belongs to, the code of its item, which part of it, and what it says."""


@dataclass(frozen=True, slots=True)
class SpokenContent:
    """What a process says to residents; `pictures` is what its pictures show, by their names."""

    frame: Frame
    criteria: Sequence[Criterion] = ()
    cost_items: Sequence[CostItem] = ()
    items: Sequence[BallotItem] = ()
    pictures: Mapping[str, Texts] = field(default_factory=dict)


def read_content(session: Session) -> SpokenContent:
    """Return what the process says to residents now."""
    rows = session.execute(select(MediaRow.name, MediaRow.texts))
    return SpokenContent(
        the_process(session).to_frame(),
        criteria(session),
        cost_guide(session),
        ballot(session),
        {stem(name): texts for name, texts in rows if texts},
    )


def spoken_texts(language: str, content: SpokenContent) -> tuple[SpokenText, ...]:
    """Return every text that is read aloud in a language, each once.

    What a person types is never recorded, nor is every possible sum of a ballot: both are left out.
    """
    found: dict[str, SpokenText] = {}
    for kind, code, part, says in _said(content, language):
        pieces = list(_pieces(says, language))
        for number, text in enumerate(pieces, start=1):
            named = f"{part}-{number}" if part and len(pieces) > 1 else part
            found.setdefault(text, SpokenText(kind, language, text, code, named))
    return tuple(found.values())


def _said(content: SpokenContent, language: str) -> Iterator[Said]:
    yield from _of_items(content)
    yield from _of_frame(content.frame)
    for number, criterion in enumerate(content.criteria, start=1):
        yield SpokenKind.CRITERION, "", f"criterion-{number}", Content(criterion.texts)
    for number, cost in enumerate(content.cost_items, start=1):
        yield SpokenKind.COST, "", f"cost-{number}", Content(cost.texts)
        yield SpokenKind.COST, "", f"cost-{number}-amount", kronor(cost.unit_cost)
    for says in (*_signs(language), *_phrases(language, _most_of(content))):
        yield SpokenKind.SCREEN, "", "", says


def _of_items(content: SpokenContent) -> Iterator[Said]:
    for item in content.items:
        cost, place, short = card_lines(item)
        for part, says in (
            ("title", Content(item.titles)),
            ("cost", cost),
            ("place", place),
            ("text", Content(item.descriptions)),
            ("short", short),  # only where it is not all there is
        ):
            yield SpokenKind.ITEM, item.code, part, says
        shown = content.pictures.get(f"items/{item.code}", {})
        yield SpokenKind.ITEM, item.code, "picture", Content(shown)


def _of_frame(frame: Frame) -> Iterator[Said]:
    for part, texts in (
        ("title", frame.titles),
        ("goal", frame.goals),
        ("purpose", frame.purposes),
    ):
        yield SpokenKind.PROCESS, "", part, Content(texts)
    yield SpokenKind.PROCESS, "", "funds", kronor(frame.funds)
    for phase in frame.phases:
        yield SpokenKind.PROCESS, "", f"{phase.kind}-first", Day(phase.first_day)
        yield SpokenKind.PROCESS, "", f"{phase.kind}-last", Day(phase.last_day)


def _most_of(content: SpokenContent) -> int:
    """Return the largest number of choices or points that the process's ballot counts."""
    rules = content.frame.rules
    points = rules.max_points if rules.ballot.pointed else 0
    return max(points, len(content.items), rules.max_choices, rules.proposals_per_person)


def _pieces(says: Readable, language: str) -> Iterator[str]:
    """Yield the pieces of a text that are recorded in a language, none of them with an amount."""
    for piece in _smallest(utterances(says, reader_of(language))):
        if piece.language == language:
            yield piece.text


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
