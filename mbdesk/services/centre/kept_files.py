"""Exports that are kept and not merged: what came late, and what was refused and may be taken in.

A kept file counts nowhere. It lies in the central file byte for byte, until it is taken in after
all or dropped; that there was such a file, and of which envelopes, is told for good.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from mbdesk.domain.station import Kept, Station
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import BundleError, refusal_of
from mbdesk.models import station as models
from mbdesk.models.runs import KeptChunk, KeptFile
from mbdesk.models.station import Line, Merge
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.run_merging import RunWalk
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import export_body

CHUNK_BYTES = 1 << 20
WAITING = frozenset({Kept.LATE, Kept.QUARANTINED})
"""What a kept file is until it is decided on."""

GAVE_WAY = "branch"
"""The code of an export that was merged, and gave way to another copy of its station."""

_CHUNKS = KeptChunk.__table__


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
        return tuple(str(self.parameters.get("numbers", "")).split())

    @property
    def waits(self) -> bool:
        """Whether two people still have to decide on it."""
        return self.state in WAITING


def kept_exports(central: CentralFile) -> tuple[KeptExport, ...]:
    """Return every file that is or was kept, by day, station and number."""
    with central.database.reading() as session:
        rows = session.execute(
            select(KeptFile, models.Station)
            .join(models.Station, models.Station.id == KeptFile.station_id)
            .order_by(KeptFile.day, models.Station.name, KeptFile.number, KeptFile.digest)
        )
        return tuple(_told(row, station) for row, station in rows)


def keep(
    session: Session, bundle: Bundle, day: str, state: Kept, refusal: KnownError | None = None
) -> None:
    """Keep a verified export as it is, with what refused it; what was kept before is kept once."""
    digest = bundle.manifest.digest
    if session.get(KeptFile, digest) is not None:
        return
    body = export_body(bundle.manifest, str(bundle.path))
    session.add(
        KeptFile(
            digest=digest,
            station_id=body.station,
            number=body.number,
            name=bundle.path.name,
            state=state,
            code=refusal.code if refusal else "",
            parameters=refusal.parameters if refusal else {},
            votes=body.counts.votes,
            tests=body.counts.tests,
            fingerprint=body.fingerprint,
            day=day,
        )
    )
    session.flush()
    for seq, data in enumerate(bundle.whole(CHUNK_BYTES)):
        row = {"digest": digest, "seq": seq, "data": data}
        session.execute(insert(_CHUNKS), row)  # type: ignore[arg-type]


def forget_content(session: Session, row: KeptFile, state: Kept) -> None:
    """Remove a kept file's bytes, and tell what became of it."""
    session.execute(delete(KeptChunk).where(_CHUNKS.c.digest == row.digest))
    row.state = state
    session.flush()


def waits_no_more(session: Session, digest: str) -> None:
    """Forget the content of a kept file that came again and was merged: it is held now."""
    row = session.get(KeptFile, digest)
    if row is not None and row.state in WAITING:
        forget_content(session, row, Kept.TAKEN)


@contextmanager
def kept_bundle(session: Session, row: KeptFile) -> Iterator[Bundle]:
    """Open a kept file, verified like any other. Raises what `open_bundle` and `verify` raise."""
    own = _CHUNKS.c.digest == row.digest
    seqs = select(_CHUNKS.c.seq).where(own).order_by(_CHUNKS.c.seq)
    with TemporaryDirectory(prefix="mbdesk-") as folder:
        path = Path(folder) / row.name
        with path.open("wb") as file:
            for seq in session.scalars(seqs).all():
                file.write(
                    session.scalars(select(_CHUNKS.c.data).where(own, _CHUNKS.c.seq == seq)).one()
                )
        with open_bundle(path) as bundle:
            bundle.verify()
            yield bundle


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


def forget_other_lines(session: Session, station: str, line: int, day: str, walk: RunWalk) -> None:
    """Let one line of a station stand alone; what only others had is told by its numbers."""
    others = select(Merge).where(Merge.station_id == station, Merge.line != line)
    newest = max(session.scalars(others), key=lambda merge: merge.number, default=None)
    if newest is not None:
        session.merge(
            KeptFile(
                digest=newest.digest,
                station_id=station,
                number=newest.number,
                name="",
                state=Kept.DROPPED,
                code=GAVE_WAY,
                parameters={"numbers": " ".join(each.hex() for each in walk.missing)},
                votes=newest.votes,
                tests=newest.tests,
                fingerprint=newest.fingerprint,
                day=day,
            )
        )
    session.execute(delete(Merge).where(Merge.station_id == station, Merge.line != line))
    session.execute(delete(Line).where(Line.station_id == station, Line.line != line))
