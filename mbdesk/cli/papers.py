"""The verbs that write the papers of a vote: before it, of what came in, and of its winners."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mbdesk.cli.app import Central, Json, Language, Out, app, opened_central, shown, tell

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.words import Words

    Write = Callable[[CentralFile, Path, Words, str], Path]


@app.command(epilog="Example: mbdesk readiness central.mbdesk readiness.pdf")
def readiness(
    central: Central, file: Path, language: Language = "sv", as_json: Json = False
) -> None:
    """Write what is missing before the next stage, and how each place stands (PDF)."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.readiness import write_readiness

        _write(write_readiness, opened, file, language, as_json=as_json)


@app.command("merge-report", epilog="Example: mbdesk merge-report central.mbdesk merges.pdf")
def merge_report(
    central: Central, file: Path, language: Language = "sv", as_json: Json = False
) -> None:
    """Write every export that was merged, and what is held of each station (PDF)."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.merge_paper import write_merges

        _write(write_merges, opened, file, language, as_json=as_json)


@app.command("winner-poster", epilog="Example: mbdesk winner-poster central.mbdesk poster.pdf")
def winner_poster(central: Central, file: Path, as_json: Json = False) -> None:
    """Write the poster with the winners, in every language that the process offers (PDF)."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.count_papers import write_poster_of_winners
        from mbdesk.words.translations import words

        path = write_poster_of_winners(opened, file, lambda tag: words(tag, context="voter.form"))
        tell(as_json, str(path), paper=path)


def _write(
    write: "Write", central: "CentralFile", file: Path, language: str, *, as_json: bool
) -> None:
    from mbdesk.words.translations import words  # late, as all of services

    path = write(central, file, words(language), language)
    tell(as_json, str(path), paper=path)


@app.command(
    "archive-package", epilog="Example: mbdesk archive-package c.mbdesk r.mbresult --out ."
)
def archive_package(
    central: Central,
    result: Annotated[Path, typer.Argument(help="The signed result of the newest count.")],
    out: Out,
    as_json: Json = False,
) -> None:
    """Write the archive package (E-ARK, a zip): papers, data and the signed result, described."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.counting.archive_package import write_archive_package

        with shown("Writing the package", as_json) as progress:
            path = write_archive_package(opened, result, out, progress=progress)
        tell(as_json, str(path), package=path)
