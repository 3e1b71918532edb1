"""The process's own texts in its languages, and how far each translation is.

A translation belongs to the Swedish text that it was made for. Whoever writes texts does so within
`followed`, which keeps what belongs together, so that a change of the Swedish text shows::

    with followed(session):
        item.titles = {**item.titles, "sv": "Gungor"}
    translations_in(session).state(text, "fi")  # TextState.CHANGED
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.media import MediaType
from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextKind, Texts, TextState, bare
from mbdesk.models.process import Media
from mbdesk.models.translation import Translation, TranslationDraft
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.sync.scalars import line
from mbdesk.sync.shapes import NotARecordError, Shape
from mbdesk.sync.text_fields import (
    LONGEST_LABEL,
    OF_CRITERION,
    OF_FRAME,
    OF_ITEM,
    OF_PICTURE,
)
from mbdesk.words.languages import LANGUAGES, offered

OF_COST_LINE = line(LONGEST_LABEL)
"""What a resident chooses from the cost guide becomes a line of the proposal's own estimate."""


@dataclass(frozen=True, slots=True)
class ProcessText:
    """A text of the process: what it is about, which of its texts it is, and what it says.

    `of` is what it is of: an id, the number of a proposal on the ballot, the name of a picture;
    empty for the frame. `label` is how people know that, and `shape` what a text is checked by.
    """

    kind: TextKind
    of: str
    field: str
    label: str
    texts: Texts
    shape: Shape[str]

    @property
    def id(self) -> str:
        """The name by which files know it."""
        field = "" if self.kind is TextKind.PICTURE else self.field
        return ".".join(filter(None, (self.kind, self.of, field)))

    @property
    def swedish(self) -> str:
        """The text that the others are translations of."""
        return self.texts.get(DEFAULT_LANGUAGE, "")

    @property
    def needed(self) -> bool:
        """Whether there has to be a Swedish text."""
        return self.kind in {TextKind.CRITERION, TextKind.COST} or self.field == "titles"

    @property
    def one_line(self) -> bool:
        """Whether it may have one line alone, as `sync.text_fields` says."""
        try:
            self.shape.load("\n")
        except NotARecordError:
            return True
        return False


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """A translation of an earlier Swedish text, which somebody takes or drops."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Translations:
    """All texts of a process, the languages it is written in, and what waits beside them.

    `drafts` are by the ids of their texts and their languages.
    """

    texts: tuple[ProcessText, ...]
    languages: tuple[str, ...]
    drafts: Mapping[tuple[str, str], WaitingDraft]
    states: Mapping[tuple[str, str], TextState]

    def state(self, text: ProcessText, language: str) -> TextState:
        """Return how far a text is in a language."""
        return self.states[text.id, language]

    def counts(self, language: str) -> Mapping[TextState, int]:
        """Return how many texts are how far in a language; of what has no Swedish text, none.

        Swedish itself counts all of them.
        """
        return Counter(
            self.state(text, language)
            for text in self.texts
            if language == DEFAULT_LANGUAGE or bare(text.swedish)
        )

    @property
    def lacking(self) -> int:
        """How many texts are missing in some language of the process."""
        return sum(any(self.is_missing(text, tag) for tag in self.languages) for text in self.texts)

    def is_missing(self, text: ProcessText, language: str) -> bool:
        """Tell whether a text is to be written in a language, and is not."""
        missing = self.state(text, language) is TextState.MISSING
        return missing and bool(bare(text.swedish))

    def find(self, text_id: str) -> ProcessText | None:
        """Return the text of an id, None where there is none."""
        return next((text for text in self.texts if text.id == text_id), None)


def translations_in(session: Session) -> Translations:
    """Return the process's texts as they stand."""
    texts, known = texts_in(session), _Known(session.scalars(select(Translation)).all())
    drafts = session.scalars(select(TranslationDraft))
    return Translations(
        texts=texts,
        languages=offered(the_process(session).languages),
        drafts={(row.text_id, row.language): WaitingDraft(row.source, row.text) for row in drafts},
        states={
            (text.id, language): known.state(text, language)
            for text in texts
            for language in LANGUAGES
        },
    )


class _Known:
    """What was seen together, and which translations were seen with any Swedish text."""

    def __init__(self, rows: Sequence[Translation]) -> None:
        self._reviewed = {row.digest: row.reviewed for row in rows}
        self._seen = {(row.language, row.text) for row in rows}

    def state(self, text: ProcessText, language: str) -> TextState:
        said = text.texts.get(language, "")
        if not bare(said):
            return TextState.MISSING
        if language == DEFAULT_LANGUAGE:
            return TextState.REVIEWED
        reviewed = self._reviewed.get(digest_of(text.swedish, language, said))
        if reviewed is None:
            return TextState.CHANGED if (language, said) in self._seen else TextState.DRAFT
        return TextState.REVIEWED if reviewed else TextState.DRAFT


def digest_of(source: str, language: str, text: str) -> str:
    """Return what names a Swedish text together with its translation."""
    parts = (part.encode() for part in (language, source, text))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def texts_in(session: Session) -> tuple[ProcessText, ...]:
    """Return all texts of the process, in the order in which they are listed."""
    return (
        *_of_frame(session),
        *_of_lists(session),
        *_of_ballot(session),
        *_of_pictures(session),
    )


def _of_frame(session: Session) -> Iterator[ProcessText]:
    frame = the_process(session).to_frame()
    for name in ("titles", "goals", "purposes"):
        yield ProcessText(TextKind.FRAME, "", name, "", getattr(frame, name), OF_FRAME[name])


def _of_lists(session: Session) -> Iterator[ProcessText]:
    shape = OF_CRITERION["texts"]
    for number, criterion in enumerate(criteria(session), start=1):
        id_, texts = criterion.id, criterion.texts
        yield ProcessText(TextKind.CRITERION, id_, "", str(number), texts, shape)
    for number, cost in enumerate(cost_guide(session), start=1):
        yield ProcessText(TextKind.COST, cost.id, "", str(number), cost.texts, OF_COST_LINE)


def _of_ballot(session: Session) -> Iterator[ProcessText]:
    for item in ballot(session):
        for name in ("titles", "descriptions"):
            texts, code = getattr(item, name), item.code
            yield ProcessText(TextKind.BALLOT, code, name, code, texts, OF_ITEM[name])


def _of_pictures(session: Session) -> Iterator[ProcessText]:
    pictures = [kind for kind in MediaType if kind.is_picture]
    rows = select(Media.name, Media.texts).where(Media.type.in_(pictures)).order_by(Media.name)
    for name, texts in session.execute(rows):
        folder, _, label = name.rpartition(".")[0].rpartition("/")
        yield ProcessText(TextKind.PICTURE, name, folder, label, texts, OF_PICTURE["texts"])


@contextmanager
def followed(session: Session) -> Iterator[None]:
    """Keep which translations belong to which Swedish texts while texts are written inside."""
    before = {text.id: text.texts for text in texts_in(session)}
    yield
    session.flush()
    after = {text.id: text.texts for text in texts_in(session)}
    seen = {pair for texts in before.values() for pair in _pairs(texts)}
    for text_id, texts in after.items():
        earlier = before.get(text_id, {})
        for source, language, said in set(_pairs(texts)) - seen:
            if earlier.get(language) == said:  # a translation of what stood there before
                remember(session, earlier.get(DEFAULT_LANGUAGE, ""), language, said)
            else:
                remember(session, source, language, said)


def _pairs(texts: Texts) -> Iterator[tuple[str, str, str]]:
    source = texts.get(DEFAULT_LANGUAGE, "")
    for language, said in texts.items():
        if language != DEFAULT_LANGUAGE:
            yield source, language, said


def remember(
    session: Session, source: str, language: str, text: str, *, reviewed: bool | None = None
) -> None:
    """Keep that a translation belongs to a Swedish text, and whether it was read over.

    Where that is not told, it stays as it is known, else as not read over.
    """
    digest = digest_of(source, language, text)
    row = session.get(Translation, digest)
    if row is None:
        row = Translation(
            digest=digest, language=language, source=source, text=text, reviewed=bool(reviewed)
        )
        session.add(row)
        session.flush()
    elif reviewed is not None:
        row.reviewed = reviewed
