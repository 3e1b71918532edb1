"""The verbs on recordings: what is to be recorded, taking a folder in, and what is of no use."""

from pathlib import Path
from typing import Annotated

import typer

from mbdesk.cli.app import Central, Json, app, known_language, opened_central, tell

recordings = typer.Typer(
    help="List the texts to record, and take recordings in.", no_args_is_help=True
)
app.add_typer(recordings, name="recordings")

Tag = Annotated[str, typer.Argument(callback=known_language, help="A language, as in so.")]


@recordings.command("list", epilog="Example: mbdesk recordings list central.mbdesk so --missing")
def list_texts(
    central: Central,
    language: Tag,
    missing: Annotated[bool, typer.Option("--missing", help="Only what is not recorded.")] = False,
    as_json: Json = False,
) -> None:
    """List every text that is read aloud, after the name of the file to record it into.

    Record as WAV, 16 kHz, mono, 16 bits, at most 60 seconds each.
    """
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.recordings.recordings import read_recordings

        known = read_recordings(opened, language)
        for text in known.missing if missing else known.texts:
            recorded = text.name in known.held
            words = f"{text.file_name}\t{'recorded' if recorded else '-'}\t{text.text}"
            tell(as_json, words, file=text.file_name, text=text.text, recorded=recorded)


@recordings.command(epilog="Example: mbdesk recordings take central.mbdesk ./recordings")
def take(central: Central, folder: Path, as_json: Json = False) -> None:
    """Take in all recordings of a folder, each named as the list says; all of them or none."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.recordings.recordings import take_recordings

        taken = take_recordings(opened, folder)
        names = [text.file_name for text in taken]
        tell(as_json, f"{len(names)} recordings; write new packs.", taken=names)


@recordings.command(epilog="Example: mbdesk recordings tidy central.mbdesk so")
def tidy(central: Central, language: Tag, as_json: Json = False) -> None:
    """Remove the recordings of words that nothing says any longer."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.recordings.recordings import remove_unused

        number = remove_unused(opened, language)
        tell(as_json, f"{number} recordings removed.", removed=number)
