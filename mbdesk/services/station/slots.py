"""Storing records in slots of fixed size, so that no order can be seen afterwards.

See `models.slots` for why. One program at a time uses a station file
(`services.station.station_folder` holds the lock), so the list of spare slots may live in memory.
Every put is one durable transaction that overwrites one slot in place.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Table, bindparam, delete, func, insert, select, update

from mbdesk.domain.process import Frame
from mbdesk.domain.records import new_id
from mbdesk.errors import BugError, KnownError
from mbdesk.models.database import Change, Database
from mbdesk.models.slots import NO_CREDENTIAL, SPARE_DAY, Envelope, SurveyAnswer
from mbdesk.sync.keys import Purpose
from mbdesk.sync.old_sealing import Sealer, sealed_bytes

FIRST_SLOTS = 256
ROWS_AT_ONCE = 256
SURVEY_BYTES = 1024


class SlotTable:
    """The spare and used slots of one table of a station file."""

    def __init__(
        self, database: Database, table: Table, station: str, blank: Mapping[str, bytes]
    ) -> None:
        self._database = database
        self._table = table
        self._blank = {"station_id": station, "day": SPARE_DAY, **blank}
        self._lengths = {name: len(value) for name, value in blank.items()}
        this, spare = table.c.id == bindparam("slot"), table.c.day == SPARE_DAY
        filled: dict[str, Any] = {name: bindparam(f"new_{name}") for name in ("day", *blank)}
        self._fill = update(table).where(this & spare).values(filled)
        self._fill_again = update(table).where(this).values(filled)
        self._unsure: str | None = None
        self._spares = self._load()

    def put(self, day: str, values: Mapping[str, bytes]) -> str:
        """Store `values` in a spare slot picked at random and return its id.

        On return the values are durable. Each value must be as long as the blank it overwrites.
        Raises what `Database.unit` raises; then nothing was stored, except that after a failed sync
        the values may be on disk after all. The next `put` therefore overwrites the same slot, so
        that a refused record is never kept beside the one that replaces it.
        """
        if any(len(values[name]) != length for name, length in self._lengths.items()):
            raise BugError("a slot holds values of one length")
        if not self._spares:
            self.lay_out()
        place = self._place()
        slot = self._spares[place]
        try:
            self._overwrite(slot, day, values)
        except KnownError:
            self._unsure = slot
            raise
        self._unsure = None
        self._spares[place] = self._spares[-1]
        self._spares.pop()
        self._database.notify([Change(self._table, (slot,))])
        return slot

    def keep_unsure(self) -> None:
        """Stop reusing the slot of an uncertain write: it is about to be exported.

        A record that has left the station never changes.
        """
        if self._unsure is not None:
            self._unsure, self._spares = None, self._load()

    def lay_out(self) -> None:
        """Double the number of slots, and lay the file out anew in the order of ids."""
        with self._database.connection() as connection:
            used = connection.scalar(select(func.count()).select_from(self._table)) or 0
            ids = sorted(new_id() for _ in range(max(FIRST_SLOTS, used)))
            for first in range(0, len(ids), ROWS_AT_ONCE):
                part = ids[first : first + ROWS_AT_ONCE]
                connection.execute(insert(self._table), [{"id": i, **self._blank} for i in part])
        self._database.rebuild()
        self._spares += ids
        self._database.notify(None)

    def discard_spares(self) -> None:
        """Remove every spare slot, for slots of another length to be laid out."""
        with self._database.connection() as connection:
            connection.execute(delete(self._table).where(self._table.c.day == SPARE_DAY))
        self._spares, self._unsure = [], None
        self._database.notify(None)

    def _place(self) -> int:
        """Return the index of the slot to fill next."""
        if self._unsure is not None:
            return self._spares.index(self._unsure)
        return secrets.randbelow(len(self._spares))

    def _overwrite(self, slot: str, day: str, values: Mapping[str, bytes]) -> None:
        filled = {f"new_{name}": values[name] for name in self._lengths}
        with self._database.connection() as connection:
            fill = self._fill if self._unsure is None else self._fill_again
            changed = connection.execute(fill, {"slot": slot, "new_day": day, **filled}).rowcount
            if changed != 1:
                raise BugError("a spare slot was taken by someone else")

    def _load(self) -> list[str]:
        spares = select(self._table.c.id).where(self._table.c.day == SPARE_DAY)
        with self._database.connection() as connection:
            return list(connection.scalars(spares))


@dataclass(frozen=True, slots=True)
class SealedSlots:
    """The sealers for ballots and contacts, and the slots for envelopes and survey answers."""

    ballot_sealer: Sealer
    contact_sealer: Sealer
    ballots: SlotTable
    surveys: SlotTable

    @classmethod
    def of(cls, database: Database, frame: Frame, station: str) -> Self:
        """Return those of a station; reads which slots are spare."""
        sealed = bytes(sealed_bytes(frame.rules.ballot_bytes))
        envelopes, answers = Envelope.__table__, SurveyAnswer.__table__
        return cls(
            Sealer(frame.keys.tally, frame.id, Purpose.TALLY),
            Sealer(frame.keys.contact, frame.id, Purpose.CONTACT),
            SlotTable(
                database,
                envelopes,  # type: ignore[arg-type]
                station,
                {"credential": NO_CREDENTIAL, "sealed": sealed},
            ),
            SlotTable(database, answers, station, {"answers": bytes(SURVEY_BYTES)}),  # type: ignore[arg-type]
        )

    def keep_unsure(self) -> None:
        """Stop reusing slots of uncertain writes: they are about to be exported."""
        self.ballots.keep_unsure()
        self.surveys.keep_unsure()
