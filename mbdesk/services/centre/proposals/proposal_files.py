"""Writes proposals from the central file: texts and points as JSON Lines, pictures as files."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.media import MediaType
from mbdesk.durable import is_taken, make_folder
from mbdesk.errors.files import NameTakenThereError
from mbdesk.models.proposal import ProposalPicture, ProposalRevision
from mbdesk.models.register import RegisterEntry
from mbdesk.publishing import write_new
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.sync.codes import short_number
from mbdesk.sync.media import ending_of

NAME = "proposals.jsonl"


def write_proposals(central: CentralFile, folder: Path) -> int:
    """Write every proposal and its picture into `folder`; return how many proposals there are.

    `proposals.jsonl` has a line for each, with its numbers on paper and in the register, the point
    on the map in thousandths, and the name of its picture. Contact details stay sealed at the
    centre. Of who has a protected identity it tells the numbers alone.

    Raises NameTakenThereError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    if is_taken(folder / NAME):
        raise NameTakenThereError(path=str(folder / NAME))
    make_folder(folder)
    with central.database.reading() as session:
        entries = {tuple(entry.key): entry for entry in session.scalars(select(RegisterEntry))}
        pictures = dict(_pictures(session, folder, entries))
        rows = session.scalars(select(ProposalRevision).order_by(ProposalRevision.proposal))
        lines = [_line(row, entries, pictures) for row in rows]
    write_new(folder / NAME, "".join(lines).encode())
    return len(lines)


def _pictures(
    session: Session, folder: Path, entries: Mapping[tuple[str, ...], RegisterEntry]
) -> Iterator[tuple[tuple[str, str], str]]:
    """Write the pictures, one in memory at a time; yield each proposal and its picture's name.

    A proposal is told by station and id. More than one picture under a number, which no honest
    station sends, gets a name each.
    """
    order = ProposalPicture.proposal, ProposalPicture.station_id, ProposalPicture.id
    numbers: Counter[str] = Counter()
    for key in session.execute(
        select(ProposalPicture.station_id, ProposalPicture.id).order_by(*order)
    ).all():
        row = session.get_one(ProposalPicture, tuple(key))
        if entries[row.station_id, row.proposal].protected:
            session.expunge(row)
            continue
        number = short_number(row.proposal)
        numbers[number] += 1
        again = f"-{numbers[number]}" if numbers[number] > 1 else ""
        name = f"{number}{again}.{ending_of(MediaType(row.type))}"
        write_new(folder / name, row.data)
        yield (row.station_id, row.proposal), name
        session.expunge(row)


def _line(
    row: ProposalRevision,
    entries: Mapping[tuple[str, ...], RegisterEntry],
    pictures: Mapping[tuple[str, str], str],
) -> str:
    entry = entries[row.station_id, row.proposal]
    said: dict[str, Any] = {} if entry.protected else asdict(row.to_value())
    said["number"], said["register"] = short_number(row.proposal), entry.number
    said["protected"] = entry.protected
    said["picture"] = pictures.get((row.station_id, row.proposal), "")
    return f"{json.dumps(said, ensure_ascii=False)}\n"
