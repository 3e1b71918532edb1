"""Reads a station's file at its start, without SQLAlchemy (see `models.sqlite`)."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import MediaType
from mbdesk.domain.process import Frame
from mbdesk.domain.records import Counts
from mbdesk.domain.station import Station
from mbdesk.domain.texts import Texts
from mbdesk.models.sqlite import FileType, reading
from mbdesk.models.values import (
    ballot_item_of,
    cost_item_of,
    criterion_of,
    frame_of,
    station_of,
)

SPARE_DAY = "0000-00-00"
"""Day of a slot that nothing has been put into; as long as a real one."""


@dataclass(frozen=True, slots=True)
class KeptMedia:
    """A picture or recording in the newest pack."""

    name: str
    type: MediaType
    texts: Texts
    digest: str


@dataclass(frozen=True, slots=True)
class PackSnapshot:
    """The content of the newest pack, and what votes have used up.

    `used` are the serials of cards and the marks of people; `final` says that a last export has
    closed the station for votes.
    """

    frame: Frame
    voting_open: bool
    final: bool
    station: Station
    criteria: tuple[Criterion, ...]
    cost_items: tuple[CostItem, ...]
    items: tuple[BallotItem, ...]
    media: tuple[KeptMedia, ...]
    used: frozenset[int | bytes]


def read_pack_snapshot(path: Path) -> PackSnapshot:
    """Read a station's file. Raises what `models.sqlite.reading` raises."""
    with reading(path, FileType.STATION) as file:
        process = file.execute("SELECT * FROM process").fetchone()
        phases = file.execute("SELECT * FROM phase ORDER BY first_day").fetchall()
        return PackSnapshot(
            frame=frame_of(process, phases),
            voting_open=process.voting_opened is not None,
            final=file.execute(_FINAL).fetchone().final,
            station=_station(file),
            criteria=tuple(map(criterion_of, _in_order(file, "criterion"))),
            cost_items=tuple(map(cost_item_of, _in_order(file, "cost_item"))),
            items=tuple(map(ballot_item_of, _in_order(file, "ballot_item"))),
            media=tuple(map(_media, file.execute(_MEDIA))),
            used=_used(file),
        )


def read_counts(path: Path) -> Counts:
    """Count what a station's file holds; spare slots are not records."""
    with reading(path, FileType.STATION) as file:
        found = file.execute(_COUNTS).fetchone()
    return Counts(**vars(found))


def read_used(path: Path, file_type: FileType = FileType.STATION) -> frozenset[int | bytes]:
    """Return the serials of cards and the marks of people that votes have used up.

    Of a station's file, or of its second copy where that is the `file_type`.
    """
    with reading(path, file_type) as file:
        return _used(file)


def read_final(path: Path) -> bool:
    """Return whether a last export has closed the station for votes."""
    with reading(path, FileType.STATION) as file:
        return bool(file.execute(_FINAL).fetchone().final)


def read_reopened(path: Path) -> bool:
    """Return whether the station takes votes again after a last export, with no new one yet."""
    with reading(path, FileType.STATION) as file:
        return bool(file.execute(_REOPENED).fetchone().told)


def read_at_centre(path: Path) -> int:
    """Return how many of a station's own votes receipts have shown to be at the centre."""
    with reading(path, FileType.STATION) as file:
        return int(file.execute("SELECT at_centre FROM own_station").fetchone().at_centre)


_CARDS_USED = "SELECT serial FROM card WHERE used"
_MARKS = "SELECT mark FROM mark_slot WHERE mark != zeroblob(length(mark))"
_FINAL = "SELECT final FROM own_station"
_REOPENED = """
SELECT NOT final AND EXISTS (SELECT 1 FROM export WHERE final) AS told FROM own_station
"""
_MEDIA = "SELECT name, type, texts, digest FROM media ORDER BY name"
_OWN = "SELECT * FROM station WHERE id = (SELECT id FROM own_station)"
_COUNTS = """
SELECT (SELECT count(*) FROM vote_slot WHERE kind = 'V') AS votes,
       (SELECT count(*) FROM vote_slot WHERE kind = 'T') AS tests,
       (SELECT count(*) FROM record_slot WHERE kind = 'P' AND place = '0000') AS proposals,
       (SELECT count(*) FROM record_slot WHERE kind = 'C' AND place = '0000') AS contacts,
       (SELECT count(*) FROM record_slot WHERE kind = 'S' AND place = '0000') AS surveys
"""


def _used(file: sqlite3.Connection) -> frozenset[int | bytes]:
    cards = (row.serial for row in file.execute(_CARDS_USED))
    marks = (row.mark for row in file.execute(_MARKS))
    return frozenset((*cards, *marks))


def _in_order(file: sqlite3.Connection, table: str) -> list[Any]:
    return file.execute(f"SELECT * FROM {table} ORDER BY position").fetchall()  # noqa: S608  # our own names


def _station(file: sqlite3.Connection) -> Station:
    station = file.execute(_OWN).fetchone()
    site = file.execute("SELECT * FROM site WHERE id = ?", (station.site_id,)).fetchone()
    return station_of(station, site)


def _media(row: Any) -> KeptMedia:
    return KeptMedia(row.name, MediaType(row.type), row.texts, row.digest)
