"""The verbs on the process's own texts: how far they are, out to translators, and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import DIFFERS, Central, Json, app, known_language, opened_central, tell

if TYPE_CHECKING:
    from mbdesk.services.centre.texts.text_files import TextsPreview
    from mbdesk.words.exchange.comparison import ComparedText

translations = typer.Typer(
    help="Send the process's texts to translators, and take them in.", no_args_is_help=True
)
app.add_typer(translations, name="translations")


@translations.command(epilog="Example: mbdesk translations show central.mbdesk")
def show(central: Central, as_json: Json = False) -> None:
    """Tell how far the texts are in each language of the process."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextState
        from mbdesk.services.centre.texts.writing import read_translations

        known = read_translations(opened)
        for language in known.languages:
            counts = known.counts(language)
            numbers = {str(state): counts.get(state, 0) for state in TextState}
            if language == DEFAULT_LANGUAGE:
                numbers = {"missing": numbers["missing"], "there": numbers["reviewed"]}
            words = ", ".join(f"{number} {state}" for state, number in numbers.items())
            tell(as_json, f"{language}: {words}", language=language, **numbers)


@translations.command(
    "export", epilog="Example: mbdesk translations export central.mbdesk fi texts-fi.xlsx"
)
def export_texts(
    central: Central,
    language: Annotated[str, typer.Argument(callback=known_language)],
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx), or XLIFF 1.2 (.xlf).")],
    as_json: Json = False,
) -> None:
    """Write the texts with their translations into a language, to be filled in and read again."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.texts.text_files import write_text_file

        path = write_text_file(opened, file, language, "en")
        tell(as_json, str(path), file=path, language=language)


@translations.command(
    "import", epilog="Example: mbdesk translations import central.mbdesk texts-fi.xlsx --check"
)
def import_texts(
    central: Central,
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx), CSV, or XLIFF 1.2 (.xlf).")],
    only_check: Annotated[bool, typer.Option("--check", help="Change nothing.")] = False,
    reason: Annotated[
        str, typer.Option(help="Why, where residents have been shown the frame.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Take in what came back: each row that is right. Tells of the others; 3 if there are any."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.texts.text_files import preview_text_file, take_text_file

        seen = preview_text_file(opened, file)
        if not only_check:
            seen = take_text_file(opened, seen, reason)
        for words, facts in _told(seen):
            tell(as_json, words, **facts)
        words = f"{len(seen.taken)} texts {'would be' if only_check else 'were'} taken in."
        tell(as_json, words, language=seen.returned.language, taken=len(seen.taken))
        wrong = any(row.faults for row in seen.rows)
    if wrong:
        raise typer.Exit(DIFFERS)


def _told(seen: "TextsPreview") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what there is to tell of rows that were not simply taken, or had nothing to say."""
    from mbdesk.words.exchange.comparison import Outcome

    for row in seen.rows:
        if row.faults or row.outcome is Outcome.BESIDE:
            facts = {"row": row.number, "text": row.id, "outcome": str(row.outcome)}
            yield _sentence(row), {**facts, "faults": [fault.code for fault in row.faults]}


def _sentence(row: "ComparedText") -> str:
    from mbdesk.words.phrase import reader_of
    from mbdesk.words.sentences.messages import sentence

    reader = reader_of("en")
    faults = " ".join(sentence(fault, reader).what for fault in row.faults)
    beside = "The Swedish text has changed since: kept beside it as a draft."
    return f"Row {row.number}, {row.id}: {faults or beside}"
