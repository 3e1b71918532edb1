"""What a station's file holds, read as somebody reads who has found it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Mode
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.models.slots import SPARE_DAY
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.station.pieces import PieceKind, stored_lines
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.envelopes import Binding, code_of, envelope_hash
from mbdesk.sync.records import from_line

T = TypeVar("T")


@dataclass(frozen=True)
class Held:
    """An envelope in a slot."""

    slot: int
    day: str
    kind: str
    outer: bytes
    inner: bytes


def binding_of(path: Path) -> Binding:
    """Return what the envelopes of the station are bound to."""
    with closing(sqlite3.connect(path)) as file:
        ((mode, process),) = file.execute("SELECT mode, id FROM process").fetchall()
        ((station,),) = file.execute("SELECT id FROM own_station").fetchall()
    return Binding(Mode(mode), process, station)


def held_in(path: Path) -> dict[str, Held]:
    """Return the envelopes in a station's file, or its second copy, by their codes."""
    binding = binding_of(path)
    wanted = 'SELECT id, day, kind, "outer", "inner" FROM vote_slot WHERE day <> ?'
    with closing(sqlite3.connect(path)) as file:
        found = [Held(*row) for row in file.execute(wanted, (SPARE_DAY,))]
    by_code = {code_of(envelope_hash(binding, each.inner)): each for each in found}
    assert len(by_code) == len(found), "an envelope is stored twice"
    return by_code


def codes_in(path: Path) -> set[str]:
    """Return the codes of all envelopes in a station's file, or its second copy."""
    return set(held_in(path))


def codes_at_centre(central: CentralFile) -> set[str]:
    """Return the codes of all envelopes that the centre holds."""
    with central.database.reading() as session:
        stations = session.scalars(select(Station.id)).all()
        return {code_of(record.digest) for each in stations for record in held_run(session, each)}


KINDS = {
    ProposalRevision: PieceKind.PROPOSAL,
    ProposalPicture: PieceKind.PICTURE,
    SealedContact: PieceKind.CONTACT,
    SurveyAnswer: PieceKind.ANSWERS,
}


def left_at(station: StationFolder, record: type[T]) -> dict[str, T]:
    """Return the records of a kind that were left at a station, by their ids."""
    with station.database.reading() as session:
        records = [from_line(record, line) for line in stored_lines(session, KINDS[record])]
    return {each.id: each for each in records}
