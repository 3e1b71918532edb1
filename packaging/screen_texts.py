"""The screens' own texts as files for translators, by the exchange that a process's texts use too.

A text's id is made of its context and its English, so it stays the same as long as these do.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import ts_files
from environment import print_problems
from ts_files import Entry

from mbdesk.domain.texts import TextState
from mbdesk.errors import KnownError
from mbdesk.words.exchange.comparison import TAKEN, ComparedText, Outcome, compared
from mbdesk.words.exchange.text_checks import check_marks
from mbdesk.words.exchange.translated_texts import TextList, TextUnit
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence

ENGLISH, SWEDISH = "en", "sv"


def send(language: str, path: Path) -> int:
    """Write every text for a translator, as the name ends; return the exit status."""
    # Late: what reads XML is in the virtual environment alone, which most commands do without.
    from mbdesk.words.exchange.text_exchange import write_texts

    try:
        print(write_texts(path, text_list(language), ENGLISH))
    except KnownError as error:
        return print_problems([_told(error)])
    return 0


def take_back(path: Path) -> int:
    """Take in what came back and tell of it; return 1 if rows were wrong, or the file was."""
    try:
        rows = take(path)
    except KnownError as error:
        return print_problems([_told(error)])
    counts = Counter(row.outcome for row in rows)
    print(", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome))
    faults = ((row, fault) for row in rows for fault in row.faults)
    return print_problems(f"row {row.number}, {row.id}: {_told(fault)}" for row, fault in faults)


def _told(error: KnownError) -> str:
    return sentence(error, reader_of("en")).what


def text_list(language: str) -> TextList:
    """Return every text with its translation into a language, and with the Swedish beside it."""
    swedish = {_key(entry): entry.forms for entry in ts_files.read(ts_files.path_of(SWEDISH))}
    beside = "" if language == SWEDISH else SWEDISH
    units = (
        _unit(entry, language, swedish.get(_key(entry), ()) if beside else ())
        for entry in ts_files.read(ts_files.path_of(language))
    )
    return TextList(ENGLISH, language, tuple(units), beside)


def take(path: Path) -> tuple[ComparedText, ...]:
    """Put what came back into the file of its language, and return what became of each row.

    What was translated of another English is kept as a draft where there is no translation, and
    else left out. Raises what `read_texts` raises.
    """
    from mbdesk.words.exchange.text_exchange import read_texts

    returned = read_texts(path)
    target = ts_files.path_of(returned.language)
    tree = ET.parse(target)  # noqa: S314  # a file of this checkout
    messages = {_id(context, message): message for context, message in ts_files.messages(tree)}
    rows = compared(text_list(returned.language).units, returned)
    for row in rows:
        if row.outcome in TAKEN:
            _put(messages[row.id], row)
    ts_files.write(tree, target)
    return rows


def _put(message: ET.Element, row: ComparedText) -> None:
    if row.outcome is Outcome.BESIDE:
        if not ts_files.finished(message):
            ts_files.keep_as_draft(message, row.made_for, row.forms)
        return
    ts_files.put(message, row.forms)
    ts_files.mark(message, unreviewed=not row.reviewed)


def _unit(entry: Entry, language: str, swedish: tuple[str, ...]) -> TextUnit:
    blank = ("",) * (LANGUAGES[language].plural_forms if entry.plural else 1)
    context, source = _key(entry)
    return TextUnit(
        id=_digest(context, source),
        source=source,
        forms=entry.forms if entry.translated else (entry.draft or blank),
        state=_state(entry),
        beside=swedish[-1] if swedish else "",
        note=context,
        check=partial(check_marks, source),
    )


def _state(entry: Entry) -> TextState:
    if not entry.translated:
        return TextState.CHANGED if entry.draft else TextState.MISSING
    return TextState.DRAFT if entry.unreviewed else TextState.REVIEWED


def _key(entry: Entry) -> tuple[str, str]:
    return entry.context, entry.source


def _id(context: str, message: ET.Element) -> str:
    return _digest(context, message.findtext("source") or "")


def _digest(context: str, source: str) -> str:
    return hashlib.sha256(f"{context}\0{source}".encode()).hexdigest()[:16]
