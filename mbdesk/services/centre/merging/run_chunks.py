"""The centre's runs of envelopes: kept in chunks, written whole, read as streams.

A station's run is replaced, never changed: the newer one is written behind the one it replaces,
which is read meanwhile and then removed. At no time is more than a chunk of each in memory::

    writer = RunWriter(session, station, layout)
    writer.add(envelopes)  # as often as there are more; the held run still reads as it was
    writer.replace()
"""

from collections.abc import Iterator

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Mode
from mbdesk.models.runs import RunChunk
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.runs import Layout, RunRecord, run_records

CHUNK_BYTES = 1 << 20
"""Bytes of a chunk at most."""

_CHUNKS = RunChunk.__table__


def layout_of(session: Session, station: str) -> Layout:
    """Return the layout of a station's run."""
    process = the_process(session)
    return Layout.of(Binding(Mode(process.mode), process.id, station), process.to_rules())


def held_run(session: Session, station: str) -> Iterator[RunRecord]:
    """Yield the envelopes that the centre holds of a station, by their numbers."""
    return run_records(run_blocks(session, station), layout_of(session, station))


def run_blocks(session: Session, station: str) -> Iterator[bytes]:
    """Yield the bytes of the run that the centre holds of a station, in blocks of whole records.

    The run is the one held when the first block is asked for, though it be replaced meanwhile.
    """
    own = _CHUNKS.c.station_id == station
    # The list of chunks is whole before the first is read: what is written meanwhile comes behind.
    for seq in session.scalars(select(_CHUNKS.c.seq).where(own).order_by(_CHUNKS.c.seq)).all():
        yield session.scalars(select(_CHUNKS.c.data).where(own, _CHUNKS.c.seq == seq)).one()


def held_records(session: Session, station: str, layout: Layout) -> Iterator[bytes]:
    """Yield the envelopes that the centre holds of a station as they lie there, unread."""
    length = layout.record_bytes
    for block in run_blocks(session, station):
        for start in range(0, len(block), length):
            yield block[start : start + length]


class RunWriter:
    """Writes a station's run in the place of the one that is held."""

    def __init__(self, session: Session, station: str, layout: Layout) -> None:
        self._session, self._station = session, station
        self._chunk = max(1, CHUNK_BYTES // layout.record_bytes) * layout.record_bytes
        newest = select(func.max(_CHUNKS.c.seq)).where(_CHUNKS.c.station_id == station)
        self._held_to = session.scalar(newest) or 0
        self._next = self._held_to + 1
        self._waiting = b""

    def add(self, envelopes: bytes) -> None:
        """Take the next envelopes, joined as they lie in a run."""
        self._waiting += envelopes
        while len(self._waiting) >= self._chunk:
            self._write()

    def replace(self) -> None:
        """Write what is left, and remove the run that was held before."""
        if self._waiting:
            self._write()
        before = (_CHUNKS.c.station_id == self._station) & (_CHUNKS.c.seq <= self._held_to)
        self._session.execute(delete(RunChunk).where(before))

    def _write(self) -> None:
        data, self._waiting = self._waiting[: self._chunk], self._waiting[self._chunk :]
        row = {"station_id": self._station, "seq": self._next, "data": data}
        self._session.execute(insert(_CHUNKS), row)  # type: ignore[arg-type]
        self._next += 1
