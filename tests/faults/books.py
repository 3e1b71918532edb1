"""Whether the books balance: what was acknowledged is stored, and arrives at the centre."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode
from mbdesk.models.pack_snapshot import read_used
from mbdesk.models.slots import SPARE_DAY
from mbdesk.models.sqlite import FileType
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.log_verification import check_log
from mbdesk.services.station.station_folder import open_station
from mbdesk.sync.envelopes import Binding, code_of, envelope_hash, inner_bytes, outer_bytes
from mbdesk.sync.runs import Layout, run_records
from tests.faults.place import Place, rows
from tests.faults.tracing import Ended
from tests.process.held import binding_of

Codes = set[str]
OURS = {"station.mbstation", "station.lock", "media", "settings.json"}
"""What may lie in a station's folder when nobody has it open."""


class UnreconciledError(Exception):
    """Something was lost, doubled, left lying about, or refused without a plain reason."""


def must(holds: object, otherwise: str) -> None:
    """Raise UnreconciledError with a sentence unless `holds`."""
    if not holds:
        raise UnreconciledError(otherwise)


@dataclass(frozen=True, slots=True)
class Said:
    """What the program told before it ended."""

    outcome: str
    """``killed``, ``done``, or the code of the error that it named."""
    codes: frozenset[str] = frozenset()
    """Votes that it acknowledged."""


def hear(ended: Ended) -> Said:
    """Understand what a verb said; a traceback or an unknown status is never right."""
    must("Traceback" not in ended.told, f"traceback: {ended.told[-1500:]}")
    lines = ended.out.split("\n")[:-1]  # a line that was cut off acknowledges nothing
    codes = frozenset(line for line in lines if line and not line.startswith("{"))
    if ended.killed:
        return Said("killed", codes)
    if ended.status == 0:
        return Said("done", codes)
    must(ended.status == 1, f"status {ended.status}: {ended.told[-500:]}")
    facts = [json.loads(line) for line in lines if line.startswith("{")]
    named = [fact.get("error") or fact.get("refused") for fact in facts]
    if not facts:  # words for people
        must(len(ended.told.strip()) > 20, "refused without a word")
        return Said("refused", codes)
    must(any(named), f"no error is named: {lines}")
    return Said(next(str(name) for name in named if name), codes)


def codes_in(path: Path) -> Codes:
    """Return the confirmation codes of all votes in a database file that is sound."""
    must(rows(path, "PRAGMA integrity_check") == [("ok",)], f"{path.name} is damaged")
    codes = _at_station(path) if rows(path, "SELECT id FROM own_station") else _at_centre(path)
    must(len(set(codes)) == len(codes), "a vote is stored twice")
    return set(codes)


def _at_station(path: Path) -> list[str]:
    """Return the codes in a station's file; what is marked as used must be as many."""
    binding = binding_of(path)
    inner = rows(path, 'SELECT "inner" FROM vote_slot WHERE day <> ?', SPARE_DAY)
    ((access,),) = rows(path, "SELECT access FROM process")
    used = 0 if access == VoterAccess.OPEN else len(inner)
    ((file_type,),) = rows(path, "PRAGMA application_id")
    must(
        len(read_used(path, FileType(int(file_type)))) == used,
        "votes and what they used up are not as many",
    )
    return [code_of(envelope_hash(binding, bytes(each))) for (each,) in inner]  # type: ignore[arg-type]


def _at_centre(path: Path) -> list[str]:
    ((mode, process, access, ballot),) = rows(
        path, "SELECT mode, id, access, ballot_bytes FROM process"
    )
    outer = outer_bytes(VoterAccess(str(access)))
    codes = []
    for (station,) in rows(path, "SELECT id FROM station"):
        layout = Layout(
            Binding(Mode(str(mode)), str(process), str(station)), outer, inner_bytes(int(ballot))
        )
        wanted = "SELECT data FROM run_chunk WHERE station_id = ? ORDER BY seq"
        blocks = (bytes(data) for (data,) in rows(path, wanted, station))
        codes += [code_of(record.digest) for record in run_records(blocks, layout)]
    return codes


def check_stored(stored: Codes, before: Codes, acknowledged: Codes, unread: int) -> None:
    """Compare what is stored with what was acknowledged.

    A kill may have come when `unread` votes were durable and their codes not yet said.
    """
    must(before <= stored, f"{len(before - stored)} votes of before are gone")
    must(acknowledged <= stored, f"{len(acknowledged - stored)} acknowledged votes are gone")
    more = stored - before - acknowledged
    must(len(more) <= unread, f"{len(more)} votes that nobody heard of")


def check_arrives(place: Place, central: Path, folder: Path | None = None) -> Codes:
    """Open the station, export, merge, and compare votes and counts; return the votes."""
    folder = folder or place.station
    with open_station(folder) as station:
        check_log(station)
        held = station.counts()
        path = export(station, place.root).path
    stored = codes_in(folder / "station.mbstation")
    must(held.votes == len(stored), "the station counts other votes than it holds")
    with open_central(central) as opened:
        before = opened.counts().votes
        (verdict,) = merge_files(opened, [path]).verdicts
        must(verdict.merged, f"the centre refuses the next export: {verdict.refusal}")
    arrived = codes_in(central)
    must(stored <= arrived, "votes did not arrive at the centre")
    must(len(arrived) >= before, "the centre lost votes")
    return stored


def check_left(folder: Path, allowed: set[str]) -> None:
    """Raise unless only such names are in a folder, and journals of them."""
    found = {path.name for path in folder.iterdir()}
    journals = {f"{name}-journal" for name in allowed}
    must(found <= allowed | journals, f"left over: {sorted(found - allowed - journals)}")


def check_no_parts(folder: Path) -> None:
    """Raise if something unfinished lies in a folder."""
    found = sorted(path.name for path in folder.iterdir() if ".part" in path.name)
    must(not found, f"left over: {found}")


def snapshot(path: Path, to: Path) -> Path:
    """Copy a database as a kill left it, with its journal, and return the copy."""
    to.mkdir(exist_ok=True)
    for old in to.iterdir():
        old.unlink()
    for each in (path, path.with_name(f"{path.name}-journal")):
        if each.exists():
            (to / each.name).write_bytes(each.read_bytes())
    return to / path.name


def tables_in(path: Path) -> set[str]:
    """Return the names of a file's tables."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in found}
