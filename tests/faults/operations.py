"""What the program is doing when something goes wrong, and what must hold afterwards.

Each operation is the program's own verb. After the fault it is done once more, as a person would
who reads what happened; then everything has to be as if nothing had gone wrong.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.models.opening import SCHEMA_VERSION
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.station.casting import cast
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_folder import open_station
from mbdesk.sync.bundle.reading import open_bundle
from tests.faults.books import (
    OURS,
    Codes,
    Said,
    check_arrives,
    check_left,
    check_no_parts,
    check_stored,
    codes_in,
    must,
    snapshot,
    tables_in,
)
from tests.faults.place import KEEPSAKE, LINES, VOTES, Place, mbdesk, rows

AGAIN = {"done", "file_exists"}
"""What doing it once more may say: it is done now, or it was done before the fault."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that people do with the program.

    `arguments` is the command line; `at_once` looks at what the fault left, before anything is
    opened again; `afterwards` at everything, once it was done again.
    """

    name: str
    arguments: Callable[[Place], tuple[str | Path, ...]]
    afterwards: Callable[[Place, Said, Said], None]
    at_once: Callable[[Place, Said], None] = lambda _place, _said: None
    runs: Callable[[Place], None] | None = None

    def work(self, place: Place) -> Callable[[], None]:
        """Return what the process does."""
        if self.runs is not None:
            runs = self.runs
            return lambda: runs(place)
        return lambda: mbdesk(*self.arguments(place))


# Casting


def _cast_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done" and len(again.codes) == LINES, "casting does not go on")
    stored = check_arrives(place, place.central)
    before = codes_in(place.second / COPY_NAME)
    unread = 0 if said.outcome == "done" else 1
    check_stored(stored, before, {*said.codes, *again.codes}, unread)
    check_left(place.station, OURS)


# Exporting


def _exported_at_once(place: Place, said: Said) -> None:
    """Check that a file which has its own name is whole, however it came there."""
    for path in place.stick.glob("*.mbexport"):
        with open_bundle(path, FileKind.EXPORT) as bundle:
            bundle.verify()


def _exported_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"the next export: {again.outcome}")
    paths = sorted(place.stick.glob("*.mbexport"))
    with open_central(place.central) as central:
        verdicts = merge_files(central, paths).verdicts
    must(all(verdict.merged for verdict in verdicts), "an export on the stick is refused")
    must(len(codes_in(place.central)) == VOTES, "the exports do not hold all votes")
    check_left(place.stick, {path.name for path in paths})
    _nothing_lost(place)


def _nothing_lost(place: Place) -> None:
    stored = check_arrives(place, place.central)
    check_stored(stored, codes_in(place.second / COPY_NAME), set(), 0)
    check_left(place.station, OURS)


# Merging


def _merged_at_once(place: Place, said: Said) -> None:
    """Check that all is in or nothing; in a copy, so that the next start is the program's own."""
    left = snapshot(place.central, place.root.with_name("snapshot"))
    with open_central(left) as central:
        held = central.counts().votes
    must(held in {0, VOTES}, f"half a merge: {held} of {VOTES}")
    if said.outcome == "done":
        must(held == VOTES, "done, and not stored")


def _merged_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"the next merge: {again.outcome}")
    must(codes_in(place.central) == _votes(place), "the centre holds other votes")
    check_no_parts(place.sent)
    check_no_parts(place.root)
    _nothing_lost(place)


def _votes(place: Place) -> Codes:
    return codes_in(place.second / COPY_NAME)


# Receipts


def _receipt_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"the next receipt: {again.outcome}")
    check_left(place.stick, {place.only(place.stick, "mbreceipt").name})
    with open_station(place.station) as station:
        held = read_receipt(station, place.only(place.stick, "mbreceipt"))
    must(held.votes == VOTES, "the receipt tells of other votes")
    must(codes_in(place.merged) == _votes(place), "writing a receipt changed the centre")
    _nothing_lost(place)


def _read_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"reading the receipt again: {again.outcome}")
    with open_station(place.station) as station:
        must(station.at_centre == VOTES, "the receipt was not kept")
    _nothing_lost(place)


# Making a station


def _enrolled_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome in AGAIN, f"enrolling again: {again.outcome}")
    check_left(place.new, OURS)
    with open_station(place.new) as station:
        code = cast(station, Choice(("b",)))
    must(check_arrives(place, place.central, place.new) == {code}, "the new station is no good")
    _nothing_lost(place)


def _restored_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome in AGAIN, f"restoring again: {again.outcome}")
    check_left(place.new, OURS)
    with open_station(place.new) as station:
        code = cast(station, Choice(("b",)))
    stored = check_arrives(place, place.merged, place.new)
    check_stored(stored, _votes(place), {code}, 0)
    check_left(place.second, {COPY_NAME})


# The second copy


def _copied_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"choosing the copy again: {again.outcome}")
    must(read_settings(place.station).second_copy, "the copy is not kept")
    check_left(place.stick, {COPY_NAME})
    must(codes_in(place.stick / COPY_NAME) == _votes(place), "the copy holds other votes")
    _nothing_lost(place)
    must(codes_in(place.stick / COPY_NAME) == _votes(place), "the copy did not follow")


# Migrating


def _migrate(place: Place) -> None:
    """Open an older file as every verb and window does."""
    try:
        open_central(place.older).close()
    except KnownError as error:
        print(json.dumps({"error": error.code}))
        sys.exit(1)


def _migrated_after(place: Place, said: Said, again: Said) -> None:
    must(again.outcome == "done", f"opening again: {again.outcome}")
    (version,) = rows(place.older, "PRAGMA user_version")
    must(version == (SCHEMA_VERSION,), "not migrated")
    must("run_chunk" in tables_in(place.older), "not migrated, and says so")
    must(rows(place.older, "PRAGMA integrity_check") == [("ok",)], "damaged")
    kept = tuple(word for (word,) in rows(place.older, "SELECT word FROM keepsake"))
    must(kept == KEEPSAKE, "what the older file held is gone")
    backups = list(place.root.glob("older.mbdesk.before-*"))
    must(len(backups) == 1, f"backups: {[path.name for path in backups]}")
    must(rows(backups[0], "PRAGMA user_version") == [(SCHEMA_VERSION - 1,)], "no older backup")
    kept = tuple(word for (word,) in rows(backups[0], "SELECT word FROM keepsake"))
    must(kept == KEEPSAKE, "the backup is not the older file")
    check_no_parts(place.root)


CAST = Operation("cast", lambda p: ("cast", p.station, p.ballots), _cast_after)
EXPORT = Operation(
    "export",
    lambda p: ("export", p.station, "--out", p.stick, "--json"),
    _exported_after,
    _exported_at_once,
)
MERGE = Operation(
    "merge",
    lambda p: ("merge", p.central, p.only(p.sent, "mbexport"), "--json"),
    _merged_after,
    _merged_at_once,
)
RECEIPT = Operation(
    "receipt",
    lambda p: ("receipt", p.merged, "--keys", p.keys, "--out", p.stick, "--json"),
    _receipt_after,
)
READ_RECEIPT = Operation(
    "read receipt",
    lambda p: ("receipt", p.station, "--read", p.only(p.sent, "mbreceipt"), "--json"),
    _read_after,
)
ENROL = Operation(
    "enrol",
    lambda p: ("enrol", p.only(p.packs, "mbpack"), p.new, "--code", p.codes.new, "--json"),
    _enrolled_after,
)
COPY = Operation("copy", lambda p: ("copy", p.station, "--to", p.stick, "--json"), _copied_after)
RESTORE = Operation(
    "restore",
    lambda p: ("restore", p.second, p.new, "--code", p.codes.station, "--json"),
    _restored_after,
)
MIGRATE = Operation("migrate", lambda _p: (), _migrated_after, runs=_migrate)

ALL = (CAST, EXPORT, MERGE, RECEIPT, READ_RECEIPT, ENROL, COPY, RESTORE, MIGRATE)
EVERY_CALL = (EXPORT, MERGE, RECEIPT, READ_RECEIPT, RESTORE, MIGRATE)
"""Those of which every write, fsync and rename is hit."""
