"""The verbs of mbdesk without a screen: for scripts, tests and keyed-in paper.

Exit status: 0 done, 1 refused (one sentence on standard error), 2 wrong usage, 3 something
differs. With `--json` a verb prints one JSON object instead of words.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from mbdesk.errors import KnownError

app = typer.Typer(
    help="Participatory budgeting at a place, offline.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

REFUSED = 1
DIFFERS = 3

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Central = Annotated[str, typer.Argument(help="The central file, or a postgresql+psycopg:// URL.")]
Folder = Annotated[Path, typer.Argument(help="The station's folder.")]
Out = Annotated[Path, typer.Option("--out", help="Folder to write into.")]
Keys = Annotated[Path, typer.Option("--keys", help="The key file.")]
Language = Annotated[str, typer.Option("--language", help="Of the protocol: sv or en.")]
Passphrase = Annotated[
    str,
    typer.Option(
        envvar="MBDESK_PASSPHRASE",
        prompt="Passphrase",
        hide_input=True,
        help="Opens the key file; asked for if not given.",
    ),
]


@contextmanager
def plain_errors(as_json: bool = False) -> Iterator[None]:
    """Turn a known error into one sentence and exit status 1, and Ctrl+C into 130."""
    try:
        yield
    except KnownError as error:
        if as_json:
            print(json.dumps({"error": error.code, **error.parameters}))
        else:
            print(_sentence(error), file=sys.stderr)
        raise typer.Exit(REFUSED) from error


def _sentence(error: KnownError) -> str:
    """Return what happened, what is safe and what to do now."""
    from mbdesk.ui.messages import sentence

    return str(sentence(error))


def tell(as_json: bool, words: str, **facts: Any) -> None:
    """Print what was done, as words or as one JSON object."""
    print(json.dumps(facts, ensure_ascii=False, default=str) if as_json else words)


@contextmanager
def shown(task: str, as_json: bool) -> Iterator[Callable[[int, int], None]]:
    """Show a bar for long work, unless a program reads the output."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), disable=as_json, transient=True) as bars:
        bar = bars.add_task(task, total=None)
        yield lambda done, total: bars.update(bar, completed=done, total=total)


@app.command(epilog="Example: mbdesk init central.mbdesk --setup setup.json --keys central.mbkeys")
def init(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    setup: Annotated[Path, typer.Option("--setup", help="The board's frame as JSON.")],
    as_json: Json = False,
) -> None:
    """Set up a process: make the central file and the key file."""
    from mbdesk.process.setup import create_central
    from mbdesk.process.setup_file import read_setup

    with (
        plain_errors(as_json),
        create_central(_target(central), read_setup(setup), keys, passphrase) as made,
    ):
        process = made.frame.id
        tell(as_json, f"Set up {central}. Keep {keys} and the passphrase apart.", process=process)


@app.command(epilog="Example: mbdesk station central.mbdesk 'Library 1' --site Library")
def station(
    central: Central,
    name: str,
    site: Annotated[str, typer.Option(help="The place it stands at.")],
    kiosk: Annotated[bool, typer.Option(help="Unmanned.")] = False,
    as_json: Json = False,
) -> None:
    """Set up a station and show its enrolment code, once."""
    from mbdesk.domain import StationKind
    from mbdesk.process.central import open_central
    from mbdesk.process.stations import add_station

    kind = StationKind.KIOSK if kiosk else StationKind.TABLE
    with plain_errors(as_json), open_central(_target(central)) as opened:
        new = add_station(opened, name, site, kind)
        words = (
            f"{name}: {new.station.id}\nEnrolment code: {new.code} (travels apart from the pack)"
        )
        tell(as_json, words, station=new.station.id, code=new.code)


@app.command(epilog="Example: mbdesk cards central.mbdesk 500 > cards.txt")
def cards(
    central: Central,
    number: Annotated[int, typer.Argument(min=1, max=100_000, help="How many to make.")],
    as_json: Json = False,
) -> None:
    """Make voting cards: one code a line, to be printed and then deleted."""
    from mbdesk.process.cards import make_cards
    from mbdesk.process.central import open_central

    with (
        plain_errors(as_json),
        open_central(_target(central)) as opened,
        shown("Making cards", as_json) as progress,
    ):
        codes = make_cards(opened, number, progress)
        tell(as_json, "\n".join(codes), cards=codes)


@app.command(epilog="Example: mbdesk open central.mbdesk --ballot ballot.json")
def open(  # noqa: A001  # the verb people use
    central: Central,
    ballot: Annotated[Path | None, typer.Option(help="Ballot items as JSON.")] = None,
    as_json: Json = False,
) -> None:
    """Open the vote: fixes the frame, the ballot, and test or live."""
    from mbdesk.process.central import open_central
    from mbdesk.process.setup_file import read_ballot
    from mbdesk.process.voting import open_voting, set_ballot

    with plain_errors(as_json), open_central(_target(central)) as opened:
        if ballot is not None:
            set_ballot(opened, read_ballot(ballot))
        open_voting(opened)
        tell(as_json, "Voting is open; write new packs.", items=len(opened.items))


@app.command(epilog="Example: mbdesk close central.mbdesk")
def close(central: Central, as_json: Json = False) -> None:
    """Close the vote."""
    from mbdesk.process.central import open_central
    from mbdesk.process.voting import close_voting

    with plain_errors(as_json), open_central(_target(central)) as opened:
        close_voting(opened)
        tell(as_json, "Voting is closed.", closed=True)


@app.command(epilog="Example: mbdesk pack central.mbdesk --keys central.mbkeys --out /media/stick")
def pack(
    central: Central, keys: Keys, passphrase: Passphrase, out: Out, as_json: Json = False
) -> None:
    """Write a signed pack for every station."""
    from mbdesk.process.central import open_central
    from mbdesk.process.keyring import unlock_signing
    from mbdesk.process.packs import write_pack
    from mbdesk.process.stations import stations

    with plain_errors(as_json), open_central(_target(central)) as opened:
        key = unlock_signing(opened, keys, passphrase)
        paths = [write_pack(opened, s.station.id, out, key) for s in stations(opened)]
        tell(as_json, "\n".join(map(str, paths)), packs=[str(path) for path in paths])


@app.command(epilog="Example: mbdesk enrol library-001.mbpack ./library --code 7KQ2-M4D9-X1TA")
def enrol(
    pack: Path,
    folder: Folder,
    code: Annotated[str, typer.Option(help="Enrolment code; not needed for a newer pack.")] = "",
    as_json: Json = False,
) -> None:
    """Make a station from a pack and its code, or give a station a newer pack."""
    from mbdesk.process import packs
    from mbdesk.process.station import DATABASE_NAME, open_station

    with plain_errors(as_json):
        if (folder / DATABASE_NAME).exists() and not code:
            with open_station(folder) as opened:
                packs.receive_pack(opened, pack)
        else:
            packs.enrol(pack, folder, code).close()
        tell(as_json, f"The station in {folder} is ready.", folder=folder)


@app.command(epilog="Example: mbdesk propose ./library proposals.jsonl")
def propose(folder: Folder, lines: Path, as_json: Json = False) -> None:
    """Leave proposals from a JSON Lines file (fields of a proposal draft)."""
    from mbdesk.process.proposing import leave_proposal
    from mbdesk.process.setup_file import read_drafts
    from mbdesk.process.station import open_station

    with plain_errors(as_json), open_station(folder) as opened:
        numbers = [leave_proposal(opened, draft) for draft in read_drafts(lines)]
        tell(as_json, "\n".join(numbers), numbers=numbers)


@app.command(
    epilog='Example: echo \'{"codes":["3","7"]}\' > v.jsonl; mbdesk cast ./library v.jsonl'
)
def cast(folder: Folder, lines: Path, as_json: Json = False) -> None:
    """Cast ballots from a JSON Lines file: codes, points, and card or identity if asked for."""
    from mbdesk.process.keyed_ballots import cast_lines
    from mbdesk.process.station import open_station

    with plain_errors(as_json), open_station(folder) as opened:
        codes = cast_lines(opened, lines)
        tell(as_json, "\n".join(codes), confirmations=codes)


@app.command(epilog="Example: mbdesk export ./library --out /media/stick --final")
def export(
    folder: Folder,
    out: Out,
    final: Annotated[bool, typer.Option(help="The station has closed.")] = False,
    as_json: Json = False,
) -> None:
    """Write everything a station holds to a signed file."""
    from mbdesk.process import exporting
    from mbdesk.process.station import open_station

    with (
        plain_errors(as_json),
        open_station(folder) as opened,
        shown("Exporting", as_json) as progress,
    ):
        done = exporting.export(opened, out, final=final, progress=progress)
        words = f"{done.path}: {done.counts.envelopes} votes, {done.counts.proposals} proposals"
        tell(as_json, words, path=done.path, number=done.number, votes=done.counts.envelopes)


@app.command(epilog="Example: mbdesk merge central.mbdesk /media/stick/*.mbexport")
def merge(central: Central, files: list[Path], as_json: Json = False) -> None:
    """Take exports in; a refused file changes nothing."""
    from mbdesk.process.central import open_central
    from mbdesk.process.merging import merge_all

    with (
        plain_errors(as_json),
        open_central(_target(central)) as opened,
        shown("Merging", as_json) as progress,
    ):
        verdicts = merge_all(opened, files, progress=progress)
        for verdict in verdicts:
            tell(as_json, _verdict(verdict), **_facts(verdict))
    if any(verdict.refusal for verdict in verdicts):
        raise typer.Exit(REFUSED)


def _verdict(verdict: Any) -> str:
    if verdict.refusal:
        return f"{verdict.path.name}: refused. {_sentence(verdict.refusal)}"
    merged = verdict.merged
    if merged.seen_already:
        return f"{verdict.path.name}: seen already, nothing to add."
    new = merged.after.envelopes - merged.before.envelopes
    counts = f"{merged.before.envelopes} votes before, {merged.after.envelopes} after"
    return f"{verdict.path.name}: {merged.station.name}, {new} new votes ({counts})"


def _facts(verdict: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {"path": verdict.path, "refused": None}
    if verdict.refusal:
        return {**facts, "refused": verdict.refusal.code}
    merged = verdict.merged
    return {
        **facts,
        "station": merged.station.id,
        "seen_already": merged.seen_already,
        "before": merged.before.envelopes,
        "after": merged.after.envelopes,
    }


@app.command(
    epilog="Example: mbdesk receipt central.mbdesk --keys central.mbkeys --out /media/stick"
)
def receipt(
    central: Annotated[
        str, typer.Argument(help="Central file (writes), or station folder (reads).")
    ],
    out: Annotated[Path | None, typer.Option(help="Folder to write receipts into.")] = None,
    keys: Annotated[Path | None, typer.Option(help="The key file.")] = None,
    read: Annotated[Path | None, typer.Option(help="A receipt to read at a station.")] = None,
    passphrase: Annotated[str, typer.Option(envvar="MBDESK_PASSPHRASE")] = "",
    as_json: Json = False,
) -> None:
    """Write receipts for all stations, or read one at a station with --read."""
    with plain_errors(as_json):
        if read is not None:
            _read_receipt(Path(central), read, as_json)
        elif out is None or keys is None:
            raise typer.BadParameter("--keys and --out are needed to write receipts")
        else:
            _write_receipts(central, keys, passphrase, out, as_json)


def _read_receipt(folder: Path, path: Path, as_json: bool) -> None:
    from mbdesk.process.receipts import read_receipt
    from mbdesk.process.station import open_station

    with open_station(folder) as opened:
        safe, held = read_receipt(opened, path).envelopes, opened.counts().envelopes
        words = f"{safe} of {held} votes are safe at the centre."
        tell(as_json, words, at_centre=safe, held=held)


def _write_receipts(central: str, keys: Path, passphrase: str, out: Path, as_json: bool) -> None:
    from mbdesk.process.central import open_central
    from mbdesk.process.keyring import unlock_signing
    from mbdesk.process.receipts import write_receipt
    from mbdesk.process.stations import stations

    with open_central(_target(central)) as opened:
        key = unlock_signing(opened, keys, passphrase)
        known = [s.station.id for s in stations(opened) if s.enrolled]
        paths = [write_receipt(opened, station_id, out, key) for station_id in known]
        tell(as_json, "\n".join(map(str, paths)), receipts=[str(path) for path in paths])


@app.command(epilog="Example: mbdesk tally central.mbdesk --keys central.mbkeys --out ./result")
def tally(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    without: Annotated[list[str] | None, typer.Option(help="Id of a lost station.")] = None,
    as_json: Json = False,
) -> None:
    """Open and count the votes, and write the signed result."""
    from mbdesk.process.central import open_central
    from mbdesk.process.counting import count
    from mbdesk.process.keyring import unlock_signing, unlock_tally
    from mbdesk.process.results import write_result

    with (
        plain_errors(as_json),
        open_central(_target(central)) as opened,
        shown("Opening", as_json) as progress,
    ):
        key = unlock_tally(opened, keys, passphrase)
        counted = count(opened, key, without=tuple(without or ()), progress=progress)
        path = write_result(opened, out, unlock_signing(opened, keys, passphrase))
        words = (
            f"{counted.counted} votes counted. Chosen: {', '.join(counted.outcome.winners)}\n{path}"
        )
        tell(as_json, words, result=path, winners=counted.outcome.winners, votes=counted.votes)


@app.command(epilog="Example: mbdesk report central.mbdesk --out ./result")
def report(central: Central, out: Out, language: Language = "sv", as_json: Json = False) -> None:
    """Write the protocol of the count as PDF."""
    from mbdesk.process.central import open_central
    from mbdesk.process.result import result
    from mbdesk.reports.protocol import write_protocol
    from mbdesk.ui.language import words

    with plain_errors(as_json), open_central(_target(central)) as opened:
        path = out / "protocol.pdf"
        write_protocol(result(opened), path, words(language), language)
        tell(as_json, str(path), protocol=path)


@app.command(
    epilog="Example: mbdesk verify library-003.mbexport result.json --central central.mbdesk"
)
def verify(
    files: list[Path],
    central: Annotated[str, typer.Option(help="Check against this central file too.")] = "",
    as_json: Json = False,
) -> None:
    """Say what files are and whether they hold; exit status 0 only if every one does."""
    from mbdesk.process.checking import check_files

    with plain_errors(as_json):
        checked = check_files(files, _target(central) if central else None)
    for check in checked:
        refusal = f"does NOT hold. {_sentence(check.refusal)}" if check.refusal else "holds."
        facts = {"path": check.path, "kind": check.kind, "holds": check.refusal is None}
        code = check.refusal.code if check.refusal else None
        tell(as_json, f"{check.path}: {check.kind}, {refusal} {check.words}", **facts, error=code)
    if any(check.refusal for check in checked):
        raise typer.Exit(REFUSED)


@app.command(epilog="Example: mbdesk replay Poland_Warszawa_2019.pb --stations 5 --out ./replayed")
def replay(
    elections: list[Path],
    out: Out,
    stations: Annotated[int, typer.Option(min=1, max=500)] = 5,
    as_json: Json = False,
) -> None:
    """Vote real elections through real stations and compare with what their files say.

    Exit status 0 when all agrees, 3 when something differs.
    """
    from mbdesk.process.replay import replay as run

    statuses = [_replay_one(run, path, stations, out, as_json) for path in elections]
    if any(statuses):
        raise typer.Exit(max(statuses))


def _replay_one(run: Any, path: Path, stations: int, out: Path, as_json: bool) -> int:
    """Replay one file, tell how it went, and return the exit status it calls for."""
    from mbdesk.process.pabulib_file import read_election

    try:
        with shown(path.stem[:60], as_json) as progress:
            done = run(read_election(path), path.stem, stations, out, progress)
    except KnownError as error:
        tell(as_json, f"{path.name}: {_sentence(error)}", file=path.name, error=error.code)
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
def demo(out: Out = Path("mbdesk-demo"), language: Language = "sv", as_json: Json = False) -> None:
    """Do the whole job on a made-up process, and say how to open the files."""
    from mbdesk.process.demo import run_demo
    from mbdesk.ui.language import words

    with plain_errors(as_json), shown("Demo", as_json) as progress:
        done = run_demo(out, progress, words(language), language)
    tell(as_json, done.words(), **done.facts())


def _target(text: str) -> Path | str:
    return text if text.startswith("postgresql") else Path(text)
