"""Exports that are kept and not merged: what came late, and what was refused and may be taken in.

A kept file counts nowhere. It lies in the central file byte for byte, until it is taken in after
all or dropped; that there was such a file, and of which envelopes, is told for good.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from mbdesk.domain.records import NUMBER_BYTES, NUMBER_RECORD_BYTES
from mbdesk.domain.station import Kept, Station
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import BundleError, MalformedRecordError, refusal_of
from mbdesk.errors.centre import NoSuchKeptFileError
from mbdesk.models import station as models
from mbdesk.models.counting import Box, BoxNumbers
from mbdesk.models.runs import KeptChunk, KeptFile
from mbdesk.models.station import Line, Merge
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.run_chunks import held_run, layout_of
from mbdesk.services.centre.merging.run_merging import RunWalk
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import CheckedExport
from mbdesk.sync.runs import RUN, NotARunError, run_records

CHUNK_BYTES = 1 << 20
WAITING = frozenset({Kept.LATE, Kept.QUARANTINED})
"""What a kept file is until it is decided on."""

GAVE_WAY = "branch"
"""The code of an export that was merged, and gave way to another copy of its station."""

_CHUNKS = KeptChunk.__table__
_NUMBERS, _UNREAD, _UNCOUNTED = "numbers", "unread", "uncounted"


@dataclass(frozen=True, slots=True)
class KeptExport:
    """A kept file, as lists show it. `code` and `parameters` are those of what refused it."""

    digest: str
    station: Station
    number: int
    name: str
    state: Kept
    code: str
    parameters: Mapping[str, str | int]
    votes: int
    tests: int
    fingerprint: str
    day: str

    @property
    def refusal(self) -> BundleError | None:
        """What refused the file; None for one that came late, or gave way to another copy."""
        refused = self.code not in {"", GAVE_WAY}
        return refusal_of(self.code, self.parameters) if refused else None

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of its envelopes that were left out, where that was decided."""
        return tuple(str(self.parameters.get(_NUMBERS, "")).split())

    @property
    def unread(self) -> bool:
        """Whether the file was dropped, and a part of it could not be read: it has no numbers."""
        return self.state is Kept.DROPPED and _UNREAD in self.parameters

    @property
    def waits(self) -> bool:
        """Whether two people still have to decide on it."""
        return self.state in WAITING


def kept_exports(central: CentralFile) -> tuple[KeptExport, ...]:
    """Return every file that is or was kept, by day, station and number."""
    with central.database.reading() as session:
        return kept_in(session)


def kept_export(central: CentralFile, digest: str) -> KeptExport:
    """Return the kept file of a digest that waits. Raises NoSuchKeptFileError."""
    waiting = (each for each in kept_exports(central) if each.waits and each.digest == digest)
    kept = next(waiting, None)
    if kept is None:
        raise NoSuchKeptFileError
    return kept


def kept_in(session: Session) -> tuple[KeptExport, ...]:
    """Return what `kept_exports` returns, as this transaction sees it."""
    rows = session.execute(
        select(KeptFile, models.Station)
        .join(models.Station, models.Station.id == KeptFile.station_id)
        .order_by(KeptFile.day, models.Station.name, KeptFile.number, KeptFile.digest)
    )
    return tuple(_told(row, station) for row, station in rows)


def keep(
    session: Session, bundle: Bundle, day: str, state: Kept, refusal: KnownError | None = None
) -> None:
    """Keep a verified export as it is, with what refused it; while it waits, it is kept once.

    One that was decided on can come again, and waits anew; what was left out stays told. A file
    that came late is the station's own: it stands in the place of one that was refused.
    """
    digest = bundle.manifest.digest
    row = session.get(KeptFile, digest)
    if row is None:
        row = KeptFile(digest=digest, parameters={})
        session.add(row)
    elif row.state in {state, Kept.LATE}:
        return
    body = export_body(bundle.manifest, str(bundle.path))
    row.station_id, row.number, row.name = body.station, body.number, bundle.path.name
    row.votes, row.tests, row.fingerprint = body.counts.votes, body.counts.tests, body.fingerprint
    row.day = day
    say_refused(row, refusal)
    forget_content(session, row, state)
    for seq, data in enumerate(bundle.whole(CHUNK_BYTES)):
        chunk = {"digest": digest, "seq": seq, "data": data}
        session.execute(insert(_CHUNKS), chunk)  # type: ignore[arg-type]


def say_refused(row: KeptFile, refusal: KnownError | None) -> None:
    """Set the refusal of a kept file, keeping the numbers that it or a count was left without."""
    kept = {_NUMBERS, _UNCOUNTED}
    left_out = {name: told for name, told in row.parameters.items() if name in kept}
    row.code = refusal.code if refusal else ""
    row.parameters = {**(refusal.parameters if refusal else {}), **left_out}


def leave_out(
    session: Session, row: KeptFile, numbers: Iterable[bytes] = (), *, whole: bool = True
) -> None:
    """Add these numbers to those left out of a kept file, minus what the centre holds.

    Unless they are the `whole`, it is told that the rest of the file could not be read.
    """
    told = [bytes.fromhex(each) for each in str(row.parameters.get(_NUMBERS, "")).split()]
    if told:
        held = {record.number for record in held_run(session, row.station_id)}
        told = [each for each in told if each not in held]
    left = dict.fromkeys([*told, *numbers])
    unread = {} if whole else {_UNREAD: 1}
    row.parameters = {**row.parameters, _NUMBERS: " ".join(each.hex() for each in left), **unread}


def forget_content(session: Session, row: KeptFile, state: Kept) -> None:
    """Delete a kept file's bytes, and set its state."""
    session.execute(delete(KeptChunk).where(_CHUNKS.c.digest == row.digest))
    row.state = state
    session.flush()


def outside_count(session: Session, kept: KeptExport, box: int) -> int | None:
    """Return how many envelopes of a kept file are not in a count, None where that is not known.

    It is what that count went without, though a later one may have taken it in.
    """
    return None if kept.unread else len(numbers_outside(session, kept, box))


def numbers_outside(session: Session, kept: KeptExport, box: int) -> set[bytes]:
    """Return the numbers of the envelopes of a kept file that are not in a count, as far as known.

    Raises what `kept_bundle` raises.
    """
    row = session.get_one(KeptFile, kept.digest)
    return set(_known_numbers(session, row)) - _numbers_in(session, row.station_id, box)


def tell_uncounted(session: Session, row: KeptFile) -> None:
    """Keep which envelopes of a file a count so far went without, before its bytes are deleted."""
    counts = session.scalars(select(Box.number).where(Box.counted_on != "")).all()
    if counts:
        in_all = set.intersection(*(_numbers_in(session, row.station_id, box) for box in counts))
        lacking = sorted(set(_known_numbers(session, row)) - in_all)
        told = {_UNCOUNTED: " ".join(number.hex() for number in lacking)}
        row.parameters = {**row.parameters, **told}


def _known_numbers(session: Session, row: KeptFile) -> list[bytes]:
    """Return the numbers of a file's envelopes, or, once its bytes are deleted, those kept."""
    if row.state in WAITING:
        with kept_bundle(session, row) as bundle:
            return numbers_of(session, bundle)[0]
    told = (str(row.parameters.get(name, "")).split() for name in (_NUMBERS, _UNCOUNTED))
    return [bytes.fromhex(number) for numbers in told for number in numbers]


def _numbers_in(session: Session, station: str, box: int) -> set[bytes]:
    own = BoxNumbers.station_id == station, BoxNumbers.box == box
    packed = session.scalars(select(BoxNumbers.packed).where(*own)).first() or b""
    starts = range(0, len(packed), NUMBER_RECORD_BYTES)
    return {packed[start : start + NUMBER_BYTES] for start in starts}


def numbers_of(session: Session, bundle: Bundle) -> tuple[list[bytes], bool]:
    """Return the numbers of the envelopes in an export, and whether it could be read to its end."""
    station = export_body(bundle.manifest, str(bundle.path)).station
    numbers: list[bytes] = []
    try:
        incoming = run_records(bundle.blocks(RUN), layout_of(session, station))
        # What came before an error stays in the list.
        numbers.extend(each.number for each in incoming)
    except (NotARunError, MalformedRecordError):
        return numbers, False
    return numbers, True


def is_held_now(session: Session, row: KeptFile) -> None:
    """Mark a kept file as taken in; what it brought is no longer left out."""
    tell_uncounted(session, row)
    forget_content(session, row, Kept.TAKEN)
    leave_out(session, row)


def waits_no_more(session: Session, digest: str) -> None:
    """Mark a file as merged that had been kept or dropped before it came again."""
    row = session.get(KeptFile, digest)
    if row is not None:
        is_held_now(session, row)


@contextmanager
def kept_bundle(session: Session, row: KeptFile) -> Iterator[Bundle]:
    """Open a kept file, verified like any other. Raises what `open_bundle` and `verify` raise.

    An error raised meanwhile calls the file by the name that it had.
    """
    own = _CHUNKS.c.digest == row.digest
    seqs = select(_CHUNKS.c.seq).where(own).order_by(_CHUNKS.c.seq)
    with TemporaryDirectory(prefix="mbdesk-") as folder:
        path = Path(folder) / "kept.mbexport"  # a name on the stick may be none on this system
        with path.open("wb") as file:
            for seq in session.scalars(seqs).all():
                file.write(
                    session.scalars(select(_CHUNKS.c.data).where(own, _CHUNKS.c.seq == seq)).one()
                )
        try:
            with open_bundle(path) as bundle:
                bundle.verify()
                yield bundle
        except BundleError as error:
            error.parameters = {**error.parameters, "path": row.name}
            raise


def _told(row: KeptFile, station: models.Station) -> KeptExport:
    return KeptExport(
        digest=row.digest,
        station=station.to_value(),
        number=row.number,
        name=row.name,
        state=Kept(row.state),
        code=row.code,
        parameters=dict(row.parameters),
        votes=row.votes,
        tests=row.tests,
        fingerprint=row.fingerprint,
        day=row.day,
    )


def forget_other_exports(session: Session, alone: CheckedExport, day: str, walk: RunWalk) -> None:
    """Let one export of a station stand alone, without other lines and what came after it.

    What only the others had is told by its numbers, with the newest of them.
    """
    station, line = alone.body.station, alone.line.line
    own = Merge.station_id == station
    others = own & ((Merge.line != line) | (Merge.number > alone.body.number))
    merges = session.scalars(select(Merge).where(others))
    newest = max(merges, key=lambda merge: merge.number, default=None)
    if newest is not None:
        _gave_way(session, newest, day, walk.missing)
    session.execute(delete(Merge).where(others))
    heard = func.length(Line.public_key) > 0  # one that waits for a new code's computer goes on
    session.execute(delete(Line).where(Line.station_id == station, Line.line != line, heard))


def _gave_way(session: Session, merge: Merge, day: str, numbers: Iterable[bytes]) -> None:
    """Tell an export that was held, and what was left out with it, though it was kept before."""
    row = session.get(KeptFile, merge.digest)
    if row is None:
        row = KeptFile(digest=merge.digest, name="", parameters={})
        session.add(row)
    row.station_id, row.number, row.code, row.day = merge.station_id, merge.number, GAVE_WAY, day
    row.votes, row.tests, row.fingerprint = merge.votes, merge.tests, merge.fingerprint
    leave_out(session, row, numbers)
    forget_content(session, row, Kept.DROPPED)
