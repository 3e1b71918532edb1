"""Verbs that check files, and look into them and the log: verify, recount, look-up, log."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import (
    DIFFERS,
    REFUSED,
    Central,
    Json,
    Language,
    Passphrase,
    app,
    digest_told,
    into,
    opened_central,
    plain_errors,
    sentence_of,
    shown,
    target_of,
    tell,
)
from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.counting import CodeUnlikeError, NotVouchedError, RecountDiffersError

if TYPE_CHECKING:
    from mbdesk.services.exchange.checking import Checked


@app.command(
    epilog="Example: mbdesk verify library-3f2a-003.mbexport result-1.mbresult "
    "--central central.mbdesk"
)
def verify(
    files: list[Path],
    central: Annotated[str, typer.Option(help="Check against this central file too.")] = "",
    fingerprint: Annotated[
        str, typer.Option(help="The control code on paper: the process's, for an export its own.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Identify and verify files; exit status 0 only if all hold and are vouched for.

    Exit status 1 if one does not hold, 3 if all hold, but nobody has vouched for who signed them:
    neither the central file nor a control code from a paper.
    """
    from mbdesk.services.exchange.checking import inspect

    _check_typed(fingerprint)
    with plain_errors(as_json):
        found = inspect(files, fingerprint, target_of(central) if central else None)
    for check in found.files:
        _tell_checked(check, as_json)
    unlike = any(isinstance(check.refusal, CodeUnlikeError) for check in found.files)
    if unlike or not all(check.holds for check in found.files):
        raise typer.Exit(REFUSED)
    if not all(check.vouched for check in found.files):
        raise typer.Exit(DIFFERS)


def _check_typed(fingerprint: str) -> None:
    """Refuse a control code that cannot be one, before any file is read."""
    from mbdesk.errors.voter import CodeMistypedError
    from mbdesk.sync.codes import normalise

    try:
        normalise(fingerprint) if fingerprint else None
    except CodeMistypedError as error:
        raise typer.BadParameter(sentence_of(error), param_hint="--fingerprint") from error


def _tell_checked(check: "Checked", as_json: bool) -> None:
    facts = {"path": check.path, "kind": check.kind, "holds": check.refusal is None}
    code = check.refusal.code if check.refusal else None
    told = {"error": code, "vouched": check.vouched, "code": check.code}
    line, signed = f"{check.path}: {_verdict(check)}", check.result and check.result.signed
    if signed:
        line += f"\nIts digest; see that the protocol shows it too: {digest_told(signed.digest)}"
        told["digest"] = signed.digest
    tell(as_json, line, **facts, **told)


def _verdict(check: "Checked") -> str:
    if isinstance(check.refusal, NotVouchedError):
        return f"adds up. {sentence_of(check.refusal)}"
    if check.refusal:
        return f"does NOT hold. {sentence_of(check.refusal)}"
    from mbdesk.words.phrase import with_capital  # late: the help of all verbs needs no words

    words = with_capital(check.words)
    if not check.vouched:
        station = check.kind == FileKind.EXPORT
        paper = "station’s day report or export sheet" if station else "poster or the protocol"
        return f"holds, if {check.code} stands on the {paper}. {words}."
    return f"holds. {words}."


@app.command(
    epilog="Example: mbdesk recount result-1.mbresult --pack library-3f2a-004.mbpack "
    "--exports /media/stick --keys central.mbkeys --fingerprint 7KQ2-M4D9-X1TA"
)
def recount(
    result: Annotated[Path, typer.Argument(help="The signed result.")],
    pack: Annotated[Path, typer.Option(help="A pack of the process.")],
    exports: Annotated[list[Path], typer.Option(help="A stick, folder or export; repeat it.")],
    keys: Annotated[Path, typer.Option(help="The key file with the roll key.")],
    fingerprint: Annotated[str, typer.Option(help="The process's control code, on paper.")],
    passphrase: Passphrase = "",
    tally_keys: Annotated[Path | None, typer.Option(help="The tally key's own file.")] = None,
    sheet: Annotated[list[str] | None, typer.Option(help="A sheet's words; give two.")] = None,
    as_json: Json = False,
) -> None:
    """Count a result again from the stations' exports, without the central file.

    Exit status 3 when it comes to something else.
    """
    from mbdesk.services.counting.workers import Workers
    from mbdesk.services.exchange.evidence import Evidence, recount_files, recount_keys
    from mbdesk.services.exchange.file_words import revoked_told
    from mbdesk.sync.word_sheets import read_sheet
    from mbdesk.words.phrase import reader_of

    with plain_errors(as_json):
        opens = tuple(map(read_sheet, sheet)) if sheet else passphrase
        unlocked = recount_keys(result, (keys, passphrase), (tally_keys or keys, opens))
        evidence = Evidence(result, pack, exports, fingerprint)
        try:
            with shown("Recounting", as_json) as progress:
                done = recount_files(evidence, unlocked, Workers(progress=progress))
        except RecountDiffersError as error:
            tell(as_json, sentence_of(error), agrees=False, differs=error.parameters["field"])
            raise typer.Exit(DIFFERS) from error
        words = f"The recount agrees: {done.result.counted} votes, the same winners."
        revoked = revoked_told(done.result.stations).read(reader_of("en"))
        words += f" {revoked}." if revoked else ""
        words += "\nThe count's digest is the same; see that the protocol shows it too: "
        words += digest_told(done.digest)
        tell(as_json, words, agrees=True, digest=done.digest)


@app.command("look-up", epilog="Example: mbdesk look-up result-1.mbresult R8ZK-2VQM-71TC")
def look_up(
    result: Annotated[Path, typer.Argument(help="The signed result.")],
    codes: Annotated[list[str], typer.Argument(help="Codes, or whole hashes of test ballots.")],
    as_json: Json = False,
) -> None:
    """Tell what became of votes by their codes, and what test ballots held; needs no key.

    Exit status 1 if a code is not in the result.
    """
    from mbdesk.services.counting.code_lookup import look_up as find
    from mbdesk.services.counting.result_file import read_result

    missing = False
    with plain_errors(as_json):
        record = read_result(result).record
    for code in codes:
        try:
            _tell_found(find(record, code), as_json)
        except KnownError as error:
            missing = True
            tell(as_json, f"{code}: {sentence_of(error)}", code=code, error=error.code)
    if missing:
        raise typer.Exit(REFUSED)


def _tell_found(found: Any, as_json: bool) -> None:
    from mbdesk.words.found_envelope import found_in_words
    from mbdesk.words.phrase import reader_of

    facts: dict[str, Any] = {"code": found.code, "station": found.station.station}
    if found.digest:
        marks = [{"code": each.code, "points": each.points} for each in found.marks]
        facts |= {"hash": found.digest, "marks": marks if found.choice else None}
    words = found_in_words(found).read(reader_of("en"))
    tell(as_json, f"{found.code}: {words}", **facts, fate=found.fate.value)


@app.command(epilog="Example: mbdesk log central.mbdesk --search 'Anna Ek' --out .")
def log(
    central: Central,
    search: Annotated[str, typer.Option(help="Only entries with this in them; newest first.")] = "",
    station: Annotated[str, typer.Option(help="A station's id; else the centre's own log.")] = "",
    out: Annotated[
        Path | None, typer.Option(help="Folder to write the whole log into.", callback=into)
    ] = None,
    language: Language = "en",
    as_json: Json = False,
) -> None:
    """Check the log's chain, and list what it says or write it as CSV; 3 if the chain breaks."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.log import log_book
        from mbdesk.services.centre.log.log_file import write_log
        from mbdesk.services.common.file_names import DocumentNames
        from mbdesk.words.phrase import reader_of

        reader, owner = reader_of(language), station or opened.frame.id
        state = log_book.check_log(opened, owner)
        if out is None:
            codes = log_book.codes_saying(search, reader) if search else ()
            query = log_book.LogQuery(owner, search, codes)
            for entry in log_book.walk_found(opened, query):
                _tell_entry(entry, reader, as_json)
        else:
            path = write_log(opened, owner, out / DocumentNames(opened.frame).log, reader)
            tell(as_json, str(path), log=path)
        words = f"{state.length} entries; each names the one before it."
        if not state.whole:
            words = f"{state.length} entries; the chain breaks at entry {state.broken_at}."
        tell(as_json, words, entries=state.length, head=state.head, broken_at=state.broken_at)
    if not state.whole:
        raise typer.Exit(DIFFERS)


def _tell_entry(entry: Any, reader: Any, as_json: bool) -> None:
    event, who = entry.event, entry.who(reader)
    parts = [str(event.number), event.day, entry.says(reader), entry.reason, who]
    facts = {"number": event.number, "day": event.day, "code": event.code, "who": who}
    tell(as_json, "  ".join(filter(None, parts)), **facts, parameters=dict(event.parameters))
