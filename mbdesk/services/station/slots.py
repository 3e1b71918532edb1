"""Storing records in slots of fixed size, so that no order can be seen afterwards.

See `models.slots` for why. One program at a time uses a station file
(`services.station.station_folder` holds the lock), so the list of spare slots may live in memory.
One durable transaction overwrites, in place, the slots of everything that belongs together: a vote
and the use of its card, a proposal and its picture.

A sync that fails leaves open whether the transaction is on disk. What it filled is *unsure*: the
next transaction overwrites the same slots, takes the use of the unsure vote's card back, and blanks
what it has no need of. So a record that was refused is never kept beside the one that replaces it::

    station.slots.put_votes([vote], [serial])  # MediumLostError: the sync failed, `vote` is unsure
    station.slots.put_votes([again], [serial])  # overwrites its slot, wherever that ended up
"""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, Self, cast

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from mbdesk.domain.process import Frame
from mbdesk.errors import BugError
from mbdesk.errors.voter import UnknownCardError
from mbdesk.models.base import Base
from mbdesk.models.database import Change, Database
from mbdesk.models.slots import (
    MARK_BYTES,
    PICTURE_PIECE,
    RECORD_PIECE,
    SPARE_DAY,
    SPARE_KIND,
    MarkSlot,
    PictureSlot,
    RecordSlot,
    VoteSlot,
)
from mbdesk.models.station import Card
from mbdesk.services.station.pieces import blank_piece
from mbdesk.sync.envelopes import inner_bytes, outer_bytes

FIRST_SLOTS = 256
ROWS_AT_ONCE = 256
_ID_BITS = 62  # a row number of SQLite's has 63, and a sign

Values = Mapping[str, Any]
Use = int | bytes | None
"""What a vote uses up: a card, by its serial; a person's mark; or nothing."""


class StoredPart(Protocol):
    """A part of a station's file that one transaction writes to, with others."""

    def keep(self) -> list[Change]:
        """Apply a committed transaction; return the rows that it changed."""
        ...

    def look_again(self) -> None:
        """Reload the state from the disk; see `storing`."""
        ...


@contextmanager
def storing(database: Database, *parts: StoredPart) -> Iterator[Connection]:
    """Yield a connection whose transaction fills `parts` together, or none of them.

    `parts` are all that belong together, also those that this transaction has nothing for: what is
    unsure in them is overwritten. Raises what `Database.connection` raises; what was filled is then
    unsure.
    """
    with database.connection() as connection:
        yield connection
    database.notify([change for part in parts for change in part.keep()])


class SlotTable:
    """The spare and used slots of one table of a station file; `blank` are the spare ones' values.

    `spare` names the column that tells spare slots.
    """

    def __init__(self, database: Database, table: Table, spare: str, blank: Values) -> None:
        self._database = database
        self._table = table
        self._blank = dict(blank)
        self._is_spare = table.c[spare] == blank[spare]
        this = table.c.id == bindparam("slot")
        filled: dict[str, Any] = {name: bindparam(f"new_{name}") for name in blank}
        # A slot that was never filled must be spare; an unsure one is spare on disk or is not.
        self._fill = update(table).where(this, self._is_spare).values(filled)
        self._fill_again = update(table).where(this).values(filled)
        self._unsure: list[int] = []
        self._spares = self._load()
        self._blanked: list[int] = []

    def make_room(self, number: int) -> None:
        """Lay out slots until so many are spare. A transaction of its own."""
        while len(self._spares) + len(self._unsure) < number:
            self._lay_out()

    def fill(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Overwrite one slot for each of the rows: the unsure ones first, then any spare ones.

        Each value must be as long as the blank one that it overwrites.
        """
        # None that is unsure is left as it is: on disk may be what its voter was told has failed.
        again, self._blanked = self._unsure[: len(rows)], self._unsure[len(rows) :]
        fresh = [self._any_spare() for _ in rows[len(again) :]]
        self._unsure = [*again, *fresh, *self._blanked]
        for slot, values in zip(again, rows, strict=False):
            self._overwrite(connection, slot, values, self._fill_again)
        for slot, values in zip(fresh, rows[len(again) :], strict=True):
            self._overwrite(connection, slot, values, self._fill)
        for slot in self._blanked:
            self._overwrite(connection, slot, self._blank, self._fill_again)

    def keep(self) -> list[Change]:
        """Note that what was filled last is on disk."""
        changes = [Change(self._table, (slot,)) for slot in self._unsure]
        self._spares += self._blanked
        self._unsure, self._blanked = [], []
        return changes

    def look_again(self) -> None:
        """Stop reusing unsure slots: a record that has left the station never changes."""
        if self._unsure:
            self._unsure, self._blanked, self._spares = [], [], self._load()

    def discard_spares(self) -> None:
        """Remove every spare slot, for slots of another length to be laid out."""
        with self._database.connection() as connection:
            connection.execute(delete(self._table).where(self._is_spare))
        self._spares, self._unsure, self._blanked = [], [], []
        self._database.notify(None)

    def _lay_out(self) -> None:
        """Double the number of slots, and lay the file out anew in the order of ids."""
        with self._database.connection() as connection:
            used = connection.scalar(select(func.count()).select_from(self._table)) or 0
            more = max(FIRST_SLOTS, used)
            # In order, so that where a slot lies says no more than its id does.
            ids = sorted(secrets.randbits(_ID_BITS) for _ in range(more))
            for first in range(0, len(ids), ROWS_AT_ONCE):
                part = ids[first : first + ROWS_AT_ONCE]
                connection.execute(insert(self._table), [{"id": i, **self._blank} for i in part])
        self._database.rebuild()
        self._spares += ids
        self._database.notify(None)

    def _any_spare(self) -> int:
        place = secrets.randbelow(len(self._spares))  # not `random`, which can be foretold
        self._spares[place], self._spares[-1] = self._spares[-1], self._spares[place]
        return self._spares.pop()

    def _overwrite(self, connection: Connection, slot: int, values: Values, how: Any) -> None:
        if any(len(values[name]) != len(blank) for name, blank in self._blank.items()):
            raise BugError("a slot holds values of one length")
        filled = {f"new_{name}": values[name] for name in self._blank}
        if connection.execute(how, {"slot": slot, **filled}).rowcount != 1:
            raise BugError("a spare slot was taken by someone else")

    def _load(self) -> list[int]:
        with self._database.connection() as connection:
            return list(connection.scalars(select(self._table.c.id).where(self._is_spare)))


class CardFlags:
    """Flags in the fixed rows of cards: used at this station or not."""

    def __init__(self) -> None:
        this = Card.serial == bindparam("card")
        self._flag = update(Card.__table__).where(this).values(used=bindparam("flag"))  # type: ignore[arg-type]
        self._unsure: set[int] = set()

    def fill(self, connection: Connection, serials: Sequence[int]) -> None:
        """Flag cards as used, and take back the flags that are unsure.

        Raises UnknownCardError when a newer pack has taken the card away meanwhile.
        """
        for other in self._unsure.difference(serials):
            connection.execute(self._flag, {"card": other, "flag": False})
        self._unsure.update(serials)
        for serial in serials:
            if connection.execute(self._flag, {"card": serial, "flag": True}).rowcount != 1:
                raise UnknownCardError

    def keep(self) -> list[Change]:
        """Note that the flags are on disk."""
        changes = [Change(Card.__table__, (serial,)) for serial in self._unsure]  # type: ignore[arg-type]
        self._unsure = set()
        return changes

    def look_again(self) -> None:
        """Let the flags that are unsure stand as they are on disk."""
        self._unsure = set()


@dataclass(frozen=True, slots=True)
class StationSlots:
    """The slots of a station: of its votes with the use of cards and marks, and of all else.

    `record_slots` hold proposals, contacts and answers, `picture_slots` proposals' pictures.
    """

    database: Database
    votes: SlotTable
    marks: SlotTable
    cards: CardFlags
    records: SlotTable
    pictures: SlotTable

    @classmethod
    def of(cls, database: Database, frame: Frame) -> Self:
        """Return those of a station; reads which slots are spare."""
        inner = inner_bytes(frame.rules.ballot_bytes)
        outer = outer_bytes(frame.rules.access)
        vote = {
            "day": SPARE_DAY,
            "kind": SPARE_KIND,
            "outer": bytes(outer),
            "inner": bytes(inner),
        }
        mark = {"mark": bytes(MARK_BYTES)}
        return cls(
            database,
            _slots_of(database, VoteSlot, "day", vote),
            _slots_of(database, MarkSlot, "mark", mark),
            CardFlags(),
            _slots_of(database, RecordSlot, "kind", blank_piece(RECORD_PIECE)),
            _slots_of(database, PictureSlot, "kind", blank_piece(PICTURE_PIECE)),
        )

    def put_votes(self, votes: Sequence[Values], uses: Sequence[Use]) -> None:
        """Store votes, and that their cards or marks have been used, in one durable transaction.

        On return all of it is durable. Raises what `storing` and `CardFlags.fill` raise.
        """
        marks = [{"mark": use} for use in uses if isinstance(use, bytes)]
        self.votes.make_room(len(votes))
        self.marks.make_room(len(marks))
        with storing(self.database, self.votes, self.marks, self.cards) as connection:
            self.votes.fill(connection, votes)
            self.marks.fill(connection, marks)
            self.cards.fill(connection, [use for use in uses if isinstance(use, int)])

    def put_records(self, records: Sequence[Values], pictures: Sequence[Values] = ()) -> None:
        """Store the pieces of what somebody has left, in one durable transaction.

        On return all of it is durable. Raises what `storing` raises.
        """
        self.records.make_room(len(records))
        self.pictures.make_room(len(pictures))
        with storing(self.database, self.records, self.pictures) as connection:
            self.records.fill(connection, records)
            self.pictures.fill(connection, pictures)

    def look_again(self) -> None:
        """Stop reusing slots that are unsure: what is on disk is about to be exported."""
        for part in (self.votes, self.marks, self.cards, self.records, self.pictures):
            part.look_again()


def _slots_of(database: Database, model: type[Base], spare: str, blank: Values) -> SlotTable:
    return SlotTable(database, cast("Table", model.__table__), spare, blank)
