"""What the kiosk's process holds: memory, handles, threads, widgets, and its database's size.

Read from /proc, so on Linux only.
"""

import gc
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from mbdesk.models.slots import RECORD_PIECE, RecordSlot, VoteSlot
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.envelopes import inner_bytes, outer_bytes

_PROCESS = Path("/proc/self")


@dataclass(frozen=True, slots=True)
class Sample:
    """What was held after so many voters, the residents' first page on the screen.

    `resident` is memory in bytes; `objects` what Python's collector tracks; `database` the file's
    bytes and `slots` those of the slots in it, used and spare, which are doubled as they fill.
    """

    voters: int
    votes: int
    seconds: float
    resident: int
    handles: int
    threads: int
    widgets: int
    objects: int
    database: int
    slots: int

    @property
    def per_vote(self) -> float:
        """Bytes of the database for each vote."""
        return self.database / max(1, self.votes)

    @property
    def overhead(self) -> float:
        """Bytes of the database for each byte of its slots."""
        return self.database / max(1, self.slots)


def sample(station: StationFolder, voters: int, votes: int, seconds: float) -> Sample:
    """Return what is held now; everything should be at rest."""
    gc.collect()
    return Sample(
        voters=voters,
        votes=votes,
        seconds=seconds,
        resident=os.sysconf("SC_PAGE_SIZE") * int((_PROCESS / "statm").read_text().split()[1]),
        handles=_entries("fd"),
        threads=_entries("task"),
        widgets=len(QApplication.allWidgets()),
        objects=len(gc.get_objects()),
        database=station.database.path.stat().st_size,
        slots=_slot_bytes(station),
    )


def _entries(folder: str) -> int:
    return sum(1 for _ in (_PROCESS / folder).iterdir())


def _slot_bytes(station: StationFolder) -> int:
    with station.database.reading() as session:
        votes = session.scalar(select(func.count()).select_from(VoteSlot)) or 0
        records = session.scalar(select(func.count()).select_from(RecordSlot)) or 0
    rules = station.frame.rules
    vote = outer_bytes(rules.access) + inner_bytes(rules.ballot_bytes)
    return votes * vote + records * RECORD_PIECE
