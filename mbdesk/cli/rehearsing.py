"""Verbs that try the program out: replay, demo."""

from pathlib import Path
from typing import Annotated, Any

import typer

from mbdesk.cli.app import (
    DIFFERS,
    REFUSED,
    Json,
    Language,
    app,
    plain_errors,
    sentence_of,
    shown,
    tell,
)
from mbdesk.errors import KnownError

MadeFolder = Annotated[
    Path, typer.Option("--out", help="Folder to write into; it is made if it is not there.")
]


@app.command(epilog="Example: mbdesk replay Poland_Warszawa_2019.pb --stations 5 --out ./replayed")
def replay(
    elections: list[Path],
    out: MadeFolder,
    stations: Annotated[int, typer.Option(min=1, max=500)] = 5,
    as_json: Json = False,
) -> None:
    """Vote real elections through real stations and compare with what their files say.

    Exit status 0 when all agrees, 3 when something differs.
    """
    from mbdesk.services.rehearsal.replay import replay as run

    statuses = [_replay_one(run, path, stations, out, as_json) for path in elections]
    if any(statuses):
        raise typer.Exit(max(statuses))


def _replay_one(run: Any, path: Path, stations: int, out: Path, as_json: bool) -> int:
    """Replay one file, print how it went, and return the exit status."""
    from mbdesk.services.rehearsal.replay import read_election

    try:
        with shown(path.stem[:60], as_json) as progress:
            done = run(read_election(path), path.stem, stations, out, progress)
    except KnownError as error:
        tell(as_json, f"{path.name}: {sentence_of(error)}", file=path.name, error=error.code)
        return REFUSED
    facts = {"file": path.name, "agrees": done.agrees, "result": done.result_path}
    compared = {"votes_differ": done.different_votes, "winners_differ": done.different_winners}
    tell(as_json, _replayed(done), **facts, **compared, rule_not_ours=done.rule_not_ours)
    return 0 if done.agrees else DIFFERS


def _replayed(done: Any) -> str:
    verdict = "agrees with its file" if done.agrees else "DIFFERS from its file"
    words = f"{done.name}: {done.ballots} ballots, {verdict}; result in {done.result_path}"
    if done.rule_not_ours:
        words += f"\n  its rule {done.rule_not_ours!r} is none of ours: winners not compared"
    if done.different_votes:
        words += f"\n  votes differ: {', '.join(done.different_votes)}"
    if done.different_winners:
        words += f"\n  winners differ: {', '.join(done.different_winners)}"
    return words


@app.command(epilog="Example: mbdesk demo --out ./demo")
def demo(
    out: MadeFolder = Path("mbdesk-demo"), language: Language = "sv", as_json: Json = False
) -> None:
    """Run a whole made-up process, and print how to open its files."""
    from mbdesk.services.rehearsal.demo import run_demo
    from mbdesk.words.translations import words

    with plain_errors(as_json), shown("Demo", as_json) as progress:
        done = run_demo(out.resolve(), progress, words(language), language)
    if as_json:
        tell(as_json, "", **done.facts())
    else:
        _show(done)


def _show(done: Any) -> None:
    """Print what the demo did, its result as a table, and where the files are."""
    from rich.console import Console
    from rich.table import Table

    result = done.result
    votes = Table("No", "Proposal", "Cost", "Votes", "", title=result.frame.titles["sv"])
    for item in sorted(result.items, key=lambda item: -result.votes[item.code]):
        chosen = "chosen" if item.code in result.outcome.winners else ""
        number, cost = str(result.votes[item.code]), f"{item.cost:,} kr".replace(",", " ")
        votes.add_row(item.code, item.titles["sv"], cost, number, chosen)
    console = Console()
    console.print(done.story())
    console.print(votes)
    print(done.places())
