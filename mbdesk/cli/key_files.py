"""The verbs on key files: check, copy, and split the tally key anew."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import Central, Json, Out, app, done, opened_central, tell

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.centre.keys.key_papers import KeyPaper
    from mbdesk.sync.compartments import Secret

keys = typer.Typer(help="Check, copy or split key files.", no_args_is_help=True)
app.add_typer(keys, name="keys")

KeyFile = Annotated[Path, typer.Argument(help="The key file.")]
Words = Annotated[
    str,
    typer.Option(
        "--passphrase", envvar="MBDESK_PASSPHRASE", help="Its five words; asked for if not given."
    ),
]
Sheets = Annotated[
    list[str] | None,
    typer.Option("--sheet", help="The 20 words of a sheet; twice. Asked for if not given."),
]


@keys.command(epilog="Example: mbdesk keys check central.mbdesk central.mbkeys")
def check(
    central: Central,
    file: KeyFile,
    passphrase: Words = "",
    sheet: Sheets = None,
    as_json: Json = False,
) -> None:
    """Open each key of a file, and see that it is this process's. Changes nothing but the log."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.keys.key_files import check_key_file

        checked = check_key_file(opened, file, secret_of(opened, file, passphrase, sheet))
        held = [purpose.value for purpose in checked.purposes]
        words = f"{file} opens. Its keys are those of this process: {', '.join(held)}."
        tell(as_json, words, file=checked.kind.value, keys=held)


@keys.command(epilog="Example: mbdesk keys copy central.mbdesk central.mbkeys --out /media/stick")
def copy(central: Central, file: KeyFile, out: Out, as_json: Json = False) -> None:
    """Copy a key file to a stick and read the copy back. Needs no passphrase."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.keys.key_files import copy_key_file

        path = copy_key_file(opened, file, out)
        tell(as_json, f"{path} is a whole copy.", copy=path)


@keys.command(epilog="Example: mbdesk keys split central.mbdesk old/tally.mbkeys --out ./new")
def split(
    central: Central, file: KeyFile, out: Out, sheet: Sheets = None, as_json: Json = False
) -> None:
    """Lock the tally key with three new sheets, where one was lost; two old ones are needed.

    Destroy the old file, its copies and the old sheets afterwards.
    """
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.keys.key_files import make_new_sheets, write_new_sheets

        made = make_new_sheets(opened, file, secret_of(opened, file, "", sheet))
        words = "\n".join(
            [f"New: {write_new_sheets(opened, made, out)}", *map(paper_words, made.papers)]
        )
        with done(as_json, "The new sheets are lost. Keep the old ones and split once more."):
            tell(as_json, words, papers=[paper_facts(paper) for paper in made.papers])


def secret_of(
    central: "CentralFile", file: Path, passphrase: str, sheets: list[str] | None
) -> "Secret":
    """Return what was given to open a key file with, or ask for what the file wants."""
    from mbdesk.services.centre.keys.key_files import wants_sheets
    from mbdesk.services.centre.keys.key_papers import read_secret

    if wants_sheets(central, file):
        typed = sheets or [_ask(f"Sheet {number} of 2") for number in (1, 2)]
        return read_secret(typed)
    return passphrase or _ask("Passphrase")


def _ask(what: str) -> str:
    answer: str = typer.prompt(what, hide_input=True)
    return answer


def paper_words(paper: "KeyPaper") -> str:
    """Return what is written on one paper."""
    which = f"{paper.kind.value}, sheet {paper.number} of {paper.of}"
    return f"{which if paper.of > 1 else paper.kind.value}: {paper.words}"


def paper_facts(paper: "KeyPaper") -> dict[str, Any]:
    """Return the same for programs."""
    return {"file": paper.kind.value, "sheet": paper.number, "of": paper.of, "words": paper.words}
