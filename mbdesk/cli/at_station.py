"""Verbs at a station: enrol, copy, restore, propose, cast, export, form, kiosk."""

import time
from pathlib import Path
from typing import Annotated

import typer

from mbdesk.cli.agreeing import Yes, agreed
from mbdesk.cli.app import Folder, Json, Out, app, done, opened_station, plain_errors, shown, tell


@app.command(epilog="Example: mbdesk enrol library-3f2a-001.mbpack ./library --code 7KQ2-M4D9-X1TA")
def enrol(
    pack: Annotated[Path, typer.Argument(help="The pack, or a folder with packs in it.")],
    folder: Folder,
    code: Annotated[str, typer.Option(help="Enrolment code; not needed for a newer pack.")] = "",
    as_json: Json = False,
) -> None:
    """Set up a station from a pack and its code, or give a station a newer pack."""
    from mbdesk.services.exchange.receiving import set_up

    with plain_errors(as_json):
        set_up(pack, folder, code).close()
        tell(as_json, f"The station in {folder} is ready.", folder=folder)


@app.command(epilog="Example: mbdesk copy ./library --to /media/second-stick")
def copy(
    folder: Folder,
    to: Annotated[Path | None, typer.Option(help="Folder on another medium.")] = None,
    off: Annotated[bool, typer.Option("--off", help="Keep no second copy any more.")] = False,
    as_json: Json = False,
) -> None:
    """Keep a second copy of a station on another medium, or show its state."""
    with opened_station(folder, as_json) as opened:
        from mbdesk.services.station.copy_choice import choose_copy, copy_state

        if to or off:
            choose_copy(opened, to)
        state = copy_state(opened)
        tell(as_json, f"The second copy is: {state or 'not kept'}.", state=state)


@app.command(epilog="Example: mbdesk restore /media/second-stick ./library --code 7KQ2-M4D9-X1TA")
def restore(
    copy_of_it: Annotated[Path, typer.Argument(metavar="COPY", help="The copy, or its folder.")],
    folder: Folder,
    code: Annotated[str, typer.Option(help="The station's enrolment code.")],
    as_json: Json = False,
) -> None:
    """Restore a station from its second copy. Never use its old disk again."""
    from mbdesk.services.station.restoring import restore_station

    with plain_errors(as_json), restore_station(copy_of_it, folder, code) as opened:
        held = opened.counts()
        words = f"Restored: {held.votes} votes, {held.proposals} proposals."
        tell(as_json, words, votes=held.votes, proposals=held.proposals)


@app.command(epilog="Example: mbdesk propose ./library proposals.jsonl")
def propose(folder: Folder, lines: Path, as_json: Json = False) -> None:
    """Leave proposals from a JSON Lines file (fields of a proposal draft), all of them or none.

    Their numbers are printed once they are safe, with --json each as a line of its own.
    """
    with opened_station(folder, as_json) as opened:
        from mbdesk.services.station.batch_input import propose_lines

        numbers = propose_lines(opened, lines)
        with done(as_json, "All proposals of the file are left. Do not leave it again."):
            for number in numbers:
                tell(as_json, number, number=number)


@app.command(
    epilog='Example: echo \'{"codes":["3","7"]}\' > v.jsonl; mbdesk cast ./library v.jsonl'
)
def cast(
    folder: Folder,
    lines: Path,
    code: Annotated[
        str, typer.Option(help="The station's code, where people vote with their identity.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Cast ballots from a JSON Lines file: codes, points, and card or identity if asked for.

    All are cast or none. Their confirmation codes are printed once they are safe, with --json each
    as a line of its own.
    """
    with opened_station(folder, as_json) as opened:
        from mbdesk.services.station.batch_input import cast_lines
        from mbdesk.services.station.station_code import IdentityLock

        if code:
            lock = IdentityLock(opened)
            time.sleep(lock.seconds_left)  # the wait after wrong codes: no start spares it
            lock.unlock(code)
        confirmations = cast_lines(opened, lines)
        with done(as_json, "All ballots of the file are cast. Do not cast it again."):
            for told in confirmations:
                tell(as_json, told, confirmation=told)


@app.command(epilog="Example: mbdesk export ./library --out /media/stick --final")
def export(
    folder: Folder,
    out: Out,
    final: Annotated[
        bool, typer.Option(help="The last export: ends voting there, and asks.")
    ] = False,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Write everything a station holds to a signed file."""
    with opened_station(folder, as_json) as opened:
        from mbdesk.services.exchange import exports
        from mbdesk.services.station.ending_briefings import about_last_export

        if final:
            agreed(about_last_export(opened), yes)
        with shown("Exporting", as_json) as progress:
            made = exports.export(opened, out, final=final, progress=progress)
        words = f"{made.path}: {made.counts.votes} votes, {made.counts.proposals} proposals"
        facts = {"path": made.path, "number": made.number, "votes": made.counts.votes}
        if made.left_out:
            left_out = [f"{each.kind} {each.number}".strip() for each in made.left_out]
            words += f"\nNot carried, as they have no form to travel in: {', '.join(left_out)}"
            facts["left_out"] = left_out
        tell(as_json, words, **facts)


@app.command(epilog="Example: mbdesk form ./library --out ./forms --language ar")
def form(
    folder: Folder,
    out: Out,
    language: Annotated[str, typer.Option(help="One language; all of them if left out.")] = "",
    as_json: Json = False,
) -> None:
    """Write blank paper forms for proposals as PDF files, large print, one a language."""
    with opened_station(folder, as_json) as opened:
        from functools import partial

        from mbdesk.services.station.paper import write_forms
        from mbdesk.words.translations import words

        wanted = (language,) if language else ()
        paths = write_forms(opened, out, partial(words, context="voter.form"), wanted)
        tell(as_json, "\n".join(map(str, paths)), paths=paths)


@app.command(epilog="Example: mbdesk kiosk ./kiosk")
def kiosk(folder: Folder) -> None:
    """Run a kiosk, and start it again within seconds whenever it crashes or hangs."""
    from mbdesk.services.kiosk.supervision import watch
    from mbdesk.services.station.station_folder import station_file

    with plain_errors():
        station_file(folder)
        raise typer.Exit(watch(folder))
