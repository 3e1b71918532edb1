"""What residents will see, written into a folder that is thrown away, without a key or a station.

A preview runs in a process of its own, which must not wait for the central file nor change it. It
is given what a pack would carry of texts and pictures, unsigned: nothing else ever reads it::

    write_preview(central, folder)
    seen = read_preview(folder)
    seen.items, seen.media.path("items/V1")
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import MediaType
from mbdesk.domain.process import Frame
from mbdesk.durable import read_small
from mbdesk.models.pack_snapshot import KeptMedia
from mbdesk.publishing import write_new
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.media import each_media, keep_files
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.services.station.station_media import StationMedia, station_media
from mbdesk.sync.canonical import JSON, decode, encode
from mbdesk.sync.records import from_json, to_json

NAME = "preview.json"
LARGEST = 64 << 20


@dataclass(frozen=True, slots=True)
class PreviewContent:
    """The texts and pictures of a process, as residents meet them."""

    frame: Frame
    criteria: tuple[Criterion, ...]
    cost_items: tuple[CostItem, ...]
    items: tuple[BallotItem, ...]
    media: StationMedia


def write_preview(central: CentralFile, folder: Path) -> None:
    """Write what residents will see into an empty folder.

    Raises FileExistsAlreadyError, DiskFullError, FileReadOnlyError.
    """
    with central.database.reading() as session:
        kept = keep_files(folder, each_media(session))
        content = encode(
            {
                "frame": to_json(the_process(session).to_frame()),
                "criteria": _all(criteria(session)),
                "cost_items": _all(cost_guide(session)),
                "items": _all(ballot(session)),
                "media": [[row.name, row.type, dict(row.texts), row.digest] for row in kept],
            }
        )
    write_new(folder / NAME, content)


def read_preview(folder: Path) -> PreviewContent:
    """Read what `write_preview` has written into a folder. Raises FileMissingError."""
    said = decode(read_small(folder / NAME, LARGEST))
    if not isinstance(said, dict):
        raise TypeError(said)
    media = (
        KeptMedia(name, MediaType(kind), texts, digest)
        for name, kind, texts, digest in said["media"]
    )
    return PreviewContent(
        frame=from_json(Frame, said["frame"]),
        criteria=tuple(from_json(Criterion, each) for each in said["criteria"]),
        cost_items=tuple(from_json(CostItem, each) for each in said["cost_items"]),
        items=tuple(from_json(BallotItem, each) for each in said["items"]),
        media=station_media(media, folder),
    )


def _all(records: Iterable[object]) -> list[JSON]:
    return [to_json(record) for record in records]
