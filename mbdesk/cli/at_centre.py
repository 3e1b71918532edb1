"""Verbs at the centre: merge, receipts, count, settle ties, report."""

from pathlib import Path
from typing import Annotated, Any

import typer

from mbdesk.cli.agreeing import Yes, agreed, agreed_to_count, see_who_can_be_asked
from mbdesk.cli.app import (
    REFUSED,
    Central,
    CountNumber,
    Json,
    Keys,
    Language,
    Out,
    Passphrase,
    app,
    done,
    into,
    opened_central,
    opened_station,
    sentence_of,
    shown,
    tell,
)
from mbdesk.cli.deciding import (
    AlthoughFew,
    NamesIfDecided,
    ReasonIfDecided,
    Without,
    decided_for_count,
)


@app.command(epilog="Example: mbdesk merge central.mbdesk /media/stick/*.mbexport")
def merge(
    central: Central,
    files: list[Path],
    keys: Annotated[Path | None, typer.Option(help="The key file: writes receipts too.")] = None,
    passphrase: Annotated[str, typer.Option(envvar="MBDESK_PASSPHRASE")] = "",
    as_json: Json = False,
) -> None:
    """Take exports in; a refused file changes nothing. With --keys, write receipts beside them."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.exchange.merge_round import merge_files

        key = unlock_signing(opened, keys, passphrase) if keys else None
        with shown("Merging", as_json) as progress:
            made = merge_files(opened, files, key, progress)
        for verdict in made.verdicts:
            tell(as_json, _verdict(verdict), **_facts(verdict), receipt=verdict.receipt)
        if not made.verdicts:
            tell(as_json, "There was no export there.", files=0)
    if not made.complete:
        raise typer.Exit(REFUSED)


def _verdict(verdict: Any) -> str:
    if verdict.refusal:
        return f"{verdict.path.name}: refused. {sentence_of(verdict.refusal)}"
    merged = verdict.merged
    if merged.seen_already:
        words = "seen already, nothing to add."
    else:
        counts = f"{merged.before.votes} votes before, {merged.after.votes} after"
        words = f"{merged.station.full_name}, {merged.new_votes} new votes ({counts})"
    if verdict.receipt_refusal:
        words += f"\nNo receipt. {sentence_of(verdict.receipt_refusal)}"
    return f"{verdict.path.name}: {words}"


def _facts(verdict: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {"path": verdict.path, "refused": None}
    if verdict.refusal:
        return {**facts, "refused": verdict.refusal.code}
    merged = verdict.merged
    return {
        **facts,
        "station": merged.station.id,
        "seen_already": merged.seen_already,
        "before": merged.before.votes,
        "after": merged.after.votes,
    }


@app.command(
    epilog="Example: mbdesk receipt central.mbdesk --keys central.mbkeys --out /media/stick"
)
def receipt(
    central: Annotated[
        str, typer.Argument(help="Central file (writes), or station folder (reads).")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Folder to write receipts into.", callback=into)
    ] = None,
    keys: Annotated[Path | None, typer.Option(help="The key file.")] = None,
    read: Annotated[Path | None, typer.Option(help="A receipt to read at a station.")] = None,
    passphrase: Annotated[str, typer.Option(envvar="MBDESK_PASSPHRASE")] = "",
    as_json: Json = False,
) -> None:
    """Write receipts for all stations, or read one at a station with --read."""
    if read is not None:
        _read_receipt(Path(central), read, as_json)
    elif out is None or keys is None:
        raise typer.BadParameter("--keys and --out are needed to write receipts")
    else:
        _write_receipts(central, keys, passphrase, out, as_json)


def _read_receipt(folder: Path, path: Path, as_json: bool) -> None:
    with opened_station(folder, as_json) as opened:
        from mbdesk.domain.records import FileKind
        from mbdesk.services.exchange.receipts import arrival_told, arrived
        from mbdesk.services.exchange.receiving import receive
        from mbdesk.words.phrase import reader_of

        safe = receive(opened, path, (FileKind.RECEIPT,)).at_centre
        held = opened.counts().votes
        words = arrival_told(arrived(opened)).read(reader_of("en"))
        needs = opened.needs_last_export
        if needs:
            words += "\nThe station was reopened: its votes need a new last export."
        tell(as_json, words, at_centre=safe, held=held, needs_last_export=needs)


def _write_receipts(central: str, keys: Path, passphrase: str, out: Path, as_json: bool) -> None:
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.exchange.receipts import write_receipts

        key = unlock_signing(opened, keys, passphrase)
        paths = write_receipts(opened, out, key)
        tell(as_json, "\n".join(map(str, paths)), receipts=[str(path) for path in paths])


@app.command(epilog="Example: mbdesk tally central.mbdesk --keys central.mbkeys --out ./result")
def tally(
    central: Central,
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    without: Without = None,
    reason: ReasonIfDecided = "",
    although_few: AlthoughFew = "",
    name: NamesIfDecided = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Open and count the votes, and write the signed result. Shows the facts, and asks."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_counting, unlock_signing
        from mbdesk.services.counting.count import sign_result
        from mbdesk.services.counting.count import tally as count
        from mbdesk.services.counting.count_briefings import about_tally
        from mbdesk.services.counting.workers import Workers

        see_who_can_be_asked(yes)
        unlocked = unlock_counting(opened, keys, passphrase)
        signing = unlock_signing(opened, keys, passphrase)
        decided = few, heard = decided_for_count(opened, without, reason, although_few, name)
        with (
            agreed_to_count(opened, about_tally, decided, yes),
            shown("Opening", as_json) as progress,
        ):
            workers = Workers(progress=progress)
            counted = count(opened, unlocked, few=few, heard=heard, workers=workers)
        with done(as_json, "The votes are counted. Write the result with: mbdesk result"):
            path = sign_result(opened, out, signing) if counted.outcome.settled else None
        tell(
            as_json,
            _counted(counted, path),
            result=path,
            winners=counted.outcome.winners,
            votes=counted.votes,
            waiting=[tie.codes for tie in counted.outcome.ties if not tie.order],
        )


def _counted(counted: Any, path: Path | None) -> str:
    words = f"{counted.counted} votes counted. Chosen: {', '.join(counted.outcome.winners)}"
    waiting = [tie for tie in counted.outcome.ties if not tie.order]
    for tie in waiting:
        words += f"\nA tie at {tie.votes} votes waits for a decision: {', '.join(tie.codes)}"
    return f"{words}\n{path}" if path else words


@app.command(
    epilog="Example: mbdesk settle central.mbdesk 3 7 --basis '§ 12' --keys c.mbkeys --out ."
)
def settle(
    central: Central,
    order: Annotated[list[str], typer.Argument(help="The tied items, the one chosen first first.")],
    basis: Annotated[str, typer.Option(help="The minutes' paragraph, or the lot's seed.")],
    keys: Keys,
    passphrase: Passphrase,
    out: Out,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Record a decision on items with equally many votes, and write the result with it."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.central_file import unlock_signing
        from mbdesk.services.counting.count import sign_result
        from mbdesk.services.counting.tie_briefings import about_settling
        from mbdesk.services.counting.tie_decisions import settle_tie, tie_to_settle

        key = unlock_signing(opened, keys, passphrase)
        tie, counted = tie_to_settle(opened, tuple(order), basis)
        agreed(about_settling(tie, counted.items, order, basis), yes)
        settled = settle_tie(opened, tuple(order), basis, read=counted)
        with done(as_json, "The decision is recorded. Write the result with: mbdesk result"):
            path = sign_result(opened, out, key) if settled.outcome.settled else None
        winners = settled.outcome.winners
        tell(as_json, _counted(settled, path), result=path, winners=winners)


@app.command(epilog="Example: mbdesk report central.mbdesk --out ./result")
def report(
    central: Central,
    out: Out,
    language: Language = "sv",
    number: CountNumber = None,
    as_json: Json = False,
) -> None:
    """Write the protocol of the count as PDF; that of an earlier one says that it was replaced."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.common.file_names import DocumentNames
        from mbdesk.services.counting.count_papers import write_count_protocol
        from mbdesk.words.translations import words

        names = DocumentNames(opened.frame)
        path = out / (names.protocol if number is None else names.protocol_of(number))
        path = write_count_protocol(opened, path, words(language), language, number=number)
        tell(as_json, str(path), protocol=path)


@app.command(epilog="Example: mbdesk observers central.mbdesk --out .")
def observers(central: Central, out: Out, language: Language = "sv", as_json: Json = False) -> None:
    """Write how test ballots are made and what they catch, for observers, as PDF."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.voting.voting import write_sheet_for_observers
        from mbdesk.services.common.file_names import DocumentNames
        from mbdesk.words.translations import words

        path = out / DocumentNames(opened.frame).observers
        path = write_sheet_for_observers(opened, path, words(language), language)
        tell(as_json, str(path), sheet=path)


@app.command(epilog="Example: mbdesk summary central.mbdesk --language en --out ./result")
def summary(central: Central, out: Out, language: Language = "sv", as_json: Json = False) -> None:
    """Write the winners in large letters as PDF, for a notice board or an evening."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.common.file_names import DocumentNames
        from mbdesk.services.counting.count_papers import write_winner_page
        from mbdesk.words.translations import words

        path = out / DocumentNames(opened.frame).winners
        path = write_winner_page(opened, path, words(language), language)
        tell(as_json, str(path), summary=path)
