r"""A record of any length as pieces of one size, for slots that show no order.

>>> parts = pieces("P", "1" * 32, b"a proposal's line", 8)
>>> [(part["place"], part["data"]) for part in parts]
[('0000', b'\x00\x00\x00\x11a pr'), ('0001', b"oposal's"), ('0002', b' line\x00\x00\x00')]
>>> joined(part["data"] for part in parts)
b"a proposal's line"
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.models.slots import (
    PICTURE_PIECE,
    RECORD_PIECE,
    SPARE_KIND,
    PictureSlot,
    RecordSlot,
)
from mbdesk.services.common.byte_forms import travelling_line

LENGTH_BYTES = 4
ID_BYTES = 16
Piecemeal = ProposalRevision | ProposalPicture | SealedContact | SurveyAnswer
SPARE_PLACE = "0000"
ROWS_AT_ONCE = 500


class PieceKind(StrEnum):
    """The kinds of records stored in pieces."""

    PROPOSAL = "P"
    CONTACT = "C"
    ANSWERS = "S"
    PICTURE = "I"


def in_pieces(kind: PieceKind, record: Piecemeal) -> list[dict[str, Any]]:
    """Return the slots' values for a record. Raises FieldError where no export could carry it."""
    size = PICTURE_PIECE if kind is PieceKind.PICTURE else RECORD_PIECE
    return pieces(kind, record.id, travelling_line(record), size)


def pieces(kind: str, record_id: str, line: bytes, size: int) -> list[dict[str, Any]]:
    """Return the slots' values for a record's line, in pieces of `size` bytes."""
    whole = len(line).to_bytes(LENGTH_BYTES) + line
    parts = (whole[start : start + size] for start in range(0, len(whole), size))
    return [
        {
            "kind": kind,
            "place": f"{place:04}",
            "record": bytes.fromhex(record_id),
            "data": part.ljust(size, b"\0"),
        }
        for place, part in enumerate(parts)
    ]


def blank_piece(size: int) -> dict[str, Any]:
    """Return the values of a spare slot."""
    return {
        "kind": SPARE_KIND,
        "place": SPARE_PLACE,
        "record": bytes(ID_BYTES),
        "data": bytes(size),
    }


def joined(parts: Iterable[bytes]) -> bytes:
    """Return the line that `pieces` cut up."""
    whole = b"".join(parts)
    length = int.from_bytes(whole[:LENGTH_BYTES])
    return whole[LENGTH_BYTES : LENGTH_BYTES + length]


def stored_lines(session: Session, kind: PieceKind) -> Iterator[bytes]:
    """Yield the lines of a kind, sorted by their records' ids; one is in memory at a time."""
    table = PictureSlot if kind is PieceKind.PICTURE else RecordSlot
    where = select(table.record, table.place, table.id).where(table.kind == kind)
    places = sorted(session.execute(where).all())
    for _record, group in groupby(places, key=itemgetter(0)):
        yield joined(_data(session, table, [slot for _, _, slot in group]))


def _data(
    session: Session, table: type[RecordSlot | PictureSlot], ids: list[int]
) -> Iterator[bytes]:
    for start in range(0, len(ids), ROWS_AT_ONCE):
        part = ids[start : start + ROWS_AT_ONCE]
        rows = session.execute(select(table.id, table.data).where(table.id.in_(part)))
        found = dict(rows.all())
        yield from (found[slot] for slot in part)
