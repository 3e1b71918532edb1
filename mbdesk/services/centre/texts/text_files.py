"""The process's texts as files for translators: out, and back after they have been looked at.

One file is for one language. What comes back is compared with what stands there by then::

    write_text_file(central, Path("texter-fi.xlsx"), "fi")
    seen = preview_text_file(central, Path("texter-fi.xlsx"))
    take_text_file(central, seen)
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextKind, bare
from mbdesk.errors.files import InvalidInputError
from mbdesk.models.translation import TranslationDraft
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.texts.writing import check_text, put_texts, read_translations
from mbdesk.services.centre.translations import Translations, remember, translations_in
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.words.exchange.comparison import TAKEN, ComparedText, Outcome, compared
from mbdesk.words.exchange.text_exchange import read_texts, write_texts
from mbdesk.words.exchange.translated_texts import ReturnedTexts, TextList, TextUnit
from mbdesk.words.phrase import reader_of
from mbdesk.words.text_names import name_of

EASY = "sv_easy"
_OF_FRAME = frozenset({TextKind.FRAME, TextKind.CRITERION, TextKind.COST})


@dataclass(frozen=True, slots=True)
class TextsPreview:
    """What a file would do, row by row; `of_frame` says that it changes the frame."""

    returned: ReturnedTexts
    rows: tuple[ComparedText, ...]

    @property
    def taken(self) -> tuple[ComparedText, ...]:
        """The rows that change something."""
        return tuple(row for row in self.rows if row.outcome in TAKEN)

    @property
    def of_frame(self) -> bool:
        """Whether it would write texts of the frame."""
        kinds = {TextKind(row.id.partition(".")[0]) for row in self.taken if _is_written(row)}
        return bool(kinds & _OF_FRAME)

    def count(self, outcome: Outcome) -> int:
        """Return how many rows would do this."""
        return sum(row.outcome is outcome for row in self.rows)


def text_list(known: Translations, language: str, staff: str = DEFAULT_LANGUAGE) -> TextList:
    """Return the texts to translate into a language; what is beside them is said in `staff`'s."""
    beside = "" if language == EASY else EASY
    units = tuple(_units(known, language, beside, staff))
    return TextList(DEFAULT_LANGUAGE, language, units, beside)


def _units(known: Translations, language: str, beside: str, staff: str) -> Iterable[TextUnit]:
    reader = reader_of(staff)
    for text in known.texts:
        if bare(text.swedish):
            yield TextUnit(
                id=text.id,
                source=text.swedish,
                forms=(text.texts.get(language, ""),),
                state=known.state(text, language),
                beside=text.texts.get(beside, ""),
                note=name_of(text.kind, text.field, text.label).read(reader),
                check=partial(check_text, text, language),
            )


def write_text_file(
    central: CentralFile, path: Path, language: str, staff: str = DEFAULT_LANGUAGE
) -> Path:
    """Write the texts and their translations into a language, as XLIFF or a workbook.

    Returns where the file stands. Raises what `publish_file` raises.
    """
    return write_texts(path, text_list(read_translations(central), language, staff), staff)


def preview_text_file(central: CentralFile, path: Path) -> TextsPreview:
    """Read a file and tell what each of its rows would do; nothing is written.

    Raises what `read_texts` raises, and InvalidInputError where it translates into Swedish, or has
    no rows.
    """
    returned = read_texts(path)
    if returned.language == DEFAULT_LANGUAGE:
        raise InvalidInputError(path=str(path), reason="no_language")
    if not returned.texts:
        raise InvalidInputError(path=str(path), reason="no_rows")
    return _previewed(read_translations(central), returned)


def take_text_file(central: CentralFile, seen: TextsPreview, reason: str = "") -> TextsPreview:
    """Take in the rows that are right, and return what became of each.

    They are compared once more with what stands there by now: another desk may have been at work.
    Raises what `put_texts` raises; nothing was taken in then.
    """
    with central.database.unit() as session:
        language = seen.returned.language
        taking = _previewed(translations_in(session), seen.returned)
        written = {row.id: {language: row.forms[0]} for row in taking.taken if _is_written(row)}
        put_texts(session, central.today(), written, reason)
        for row in taking.taken:
            text = row.forms[0]
            if row.reviewed and row.unit is not None:
                remember(session, row.unit.source, language, text, reviewed=True)
            if row.outcome is Outcome.BESIDE:
                beside = {"language": language, "source": row.made_for, "text": text}
                session.merge(TranslationDraft(text_id=row.id, **beside))
        if taking.taken:
            note(
                session,
                the_process(session).id,
                central.today(),
                "texts_taken",
                language=language,
                number=len(taking.taken),
            )
    return taking


def _previewed(known: Translations, returned: ReturnedTexts) -> TextsPreview:
    units = _units(known, returned.language, "", DEFAULT_LANGUAGE)
    return TextsPreview(returned, compared(units, returned))


def _is_written(row: ComparedText) -> bool:
    return row.outcome in {Outcome.NEW, Outcome.CHANGED}
