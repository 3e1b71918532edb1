"""Writing the process's texts one by one, and saying which translations have been read over.

Where a text stands decides whether it can be written: what residents have been shown of the frame
takes a reason, and the ballot is fixed once voting has opened. How far a translation is can be said
at any time::

    write_text(central, "ballot.V1.titles", "fi", "Leikkipaikka torille")
    mark_reviewed(central, ["ballot.V1.titles"], "fi")
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session, undefer

from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextKind, Texts, bare
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import UnknownTextError
from mbdesk.errors.files import FieldError
from mbdesk.models.process import Media as MediaRow
from mbdesk.models.translation import TranslationDraft
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.setup.fields import merged_all
from mbdesk.services.centre.setup.frame import MOST_NAMED, change_frame
from mbdesk.services.centre.translations import (
    ProcessText,
    Translations,
    followed,
    remember,
    texts_in,
    translations_in,
)
from mbdesk.services.centre.undoing import Undo, rewrite_from
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.voting import put_on_ballot
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import named_fields, travelling
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.words.languages import native_name

Changes = Mapping[str, Texts]
"""New texts by language, by the ids of the texts; an empty one takes a translation away."""


def read_translations(central: CentralFile) -> Translations:
    """Return all texts of the process, and how far they are in each language."""
    with central.database.reading() as session:
        return translations_in(session)


def write_text(  # noqa: PLR0913  # which text, what it says, and what is known of it
    central: CentralFile,
    text_id: str,
    language: str,
    said: str,
    reason: str = "",
    *,
    shown: str | None = None,
) -> Undo:
    """Write a text in one language; nothing takes a translation away. Return what undoes it.

    Raises what `put_texts` raises, and ChangedElsewhereError where it says something else than was
    `shown`.
    """

    def read(session: Session) -> str:
        text = next((text for text in texts_in(session) if text.id == text_id), None)
        return "" if text is None else text.texts.get(language, "")

    def write(central: CentralFile, session: Session, said: str) -> None:
        put_texts(session, central.today(), {text_id: {language: said}}, reason)
        _note(session, central, "text_written", text=text_id, language=language)

    def fit(held: str) -> str:
        before = {language: held if shown is None else shown}
        return str(merged_all({language: held}, before, {language: said})[language])

    return rewrite_from(central, read, write, fit)


def mark_reviewed(
    central: CentralFile, ids: Sequence[str], language: str, *, reviewed: bool = True
) -> None:
    """Say of translations that somebody has read them over, or of none any more that one has.

    Texts that are not there, or not in that language, are left out.
    """
    with central.database.unit() as session:
        marked = []
        for text in texts_in(session):
            said = text.texts.get(language, "")
            if text.id in ids and bare(said):
                remember(session, text.swedish, language, said, reviewed=reviewed)
                marked.append(text.id)
        if marked:
            event = "texts_reviewed" if reviewed else "texts_unreviewed"
            _note(session, central, event, texts=_named(marked), language=language)


def take_draft(central: CentralFile, text_id: str, language: str, reason: str = "") -> None:
    """Let a translation that waits beside a text stand there. Raises what `put_texts` raises."""
    with central.database.unit() as session:
        row = _draft_in(session, text_id, language)
        put_texts(session, central.today(), {text_id: {language: row.text}}, reason)
        session.delete(row)
        _note(session, central, "text_draft_taken", text=text_id, language=language)


def drop_draft(central: CentralFile, text_id: str, language: str) -> None:
    """Forget a translation that waits beside a text. Raises UnknownTextError."""
    with central.database.unit() as session:
        session.delete(_draft_in(session, text_id, language))
        _note(session, central, "text_draft_dropped", text=text_id, language=language)


def put_texts(session: Session, day: str, changes: Changes, reason: str = "") -> None:
    """Write texts within a unit of work that does more; what was done is for the caller to note.

    Raises:
        UnknownTextError: another desk has taken the text away.
        FieldError: a text cannot be kept; its field is the name of the language.
        LettersWithoutFontError: it could neither be shown nor printed.
        FrameOpenedError: residents have been shown the frame, and no reason was given.
        NotAllowedNowError: voting has opened.
    """
    known = {text.id: text for text in texts_in(session)}
    written: dict[TextKind, dict[str, dict[str, Texts]]] = {}
    for text_id, texts in changes.items():
        text = known.get(text_id)
        if text is None:
            raise UnknownTextError(text=text_id)
        written.setdefault(text.kind, {}).setdefault(text.of, {})[text.field] = _merged(text, texts)
    frame = dict(_of_frame(session, written))
    if frame:
        change_frame(session, day, frame, reason)
    if items := written.get(TextKind.BALLOT):
        texts_of: Mapping[str, Mapping[str, Any]] = items
        put_on_ballot(
            session, [replace(item, **texts_of.get(item.code, {})) for item in ballot(session)]
        )
    for name, fields in written.get(TextKind.PICTURE, {}).items():
        _describe(session, name, *fields.values())


def _merged(text: ProcessText, given: Texts) -> Texts:
    """Return a text with other languages' texts in place, each of them checked."""
    for language, said in given.items():
        check_text(text, language, said)
    merged = {**text.texts, **{language: bare(said) for language, said in given.items()}}
    merged = {language: said for language, said in merged.items() if said}
    if not merged.get(DEFAULT_LANGUAGE) and (merged or text.needed):
        raise FieldError(field=native_name(DEFAULT_LANGUAGE), wanted="something")
    return merged


def check_text(text: ProcessText, language: str, said: str) -> None:
    """Refuse what cannot stand as a text in a language.

    Raises FieldError and LettersWithoutFontError.
    """
    with named_fields(native_name(language)):
        text.shape.dump(said)
    check_letters(said)


def _of_frame(
    session: Session, written: Mapping[TextKind, Mapping[str, Mapping[str, Texts]]]
) -> Iterator[tuple[str, Any]]:
    """Yield what changes of the frame, by the paths of its fields."""
    for fields in written.get(TextKind.FRAME, {}).values():
        yield from fields.items()
    lists: tuple[tuple[TextKind, str, Sequence[Criterion | CostItem]], ...] = (
        (TextKind.CRITERION, "criteria", criteria(session)),
        (TextKind.COST, "cost_items", cost_guide(session)),
    )
    for kind, path, entries in lists:
        for entry in entries:
            if texts := written.get(kind, {}).get(entry.id):
                yield f"{path}.{entry.id}", replace(entry, texts=texts[""])


def _describe(session: Session, name: str, texts: Texts) -> None:
    """Say what a picture shows, in other words."""
    if name.startswith("items/"):
        require(session, Act.SET_BALLOT)
    row = session.get_one(MediaRow, name, options=[undefer(MediaRow.data)])
    with followed(session):
        row.texts = dict(texts)
        travelling(Media(row.name, MediaType(row.type), row.texts, row.data))
    the_process(session).edition += 1


def _draft_in(session: Session, text_id: str, language: str) -> TranslationDraft:
    row = session.get(TranslationDraft, (text_id, language))
    if row is None:
        raise UnknownTextError(text=text_id)
    return row


def _named(ids: Sequence[str]) -> str:
    more = " …" if len(ids) > MOST_NAMED else ""
    return f"{', '.join(ids[:MOST_NAMED])}{more}"


def _note(session: Session, central: CentralFile, event: str, **facts: str | int) -> None:
    note(session, the_process(session).id, central.today(), event, **facts)
