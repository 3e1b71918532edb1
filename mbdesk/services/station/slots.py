"""Storing records in slots of fixed size, so that no order can be seen afterwards.

See `models.slots` for why. One program at a time uses a station file
(`services.station.station_folder` holds the lock), so the list of spare slots may live in memory.
Every put is one durable transaction that overwrites slots in place, one for each record::

    slots = SealedSlots.of(database, frame, station)  # reads which slots are spare
    slots.ballots.put("2026-05-03", {"credential": NO_CREDENTIAL, "sealed": sealed})  # its id
    slots.keep_unsure()  # before an export: what leaves the station never changes afterwards
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Self

from sqlalchemy import Table, bindparam, delete, func, insert, select, update

from mbdesk.domain.process import Frame
from mbdesk.domain.records import new_id
from mbdesk.errors import BugError, KnownError
from mbdesk.models.database import Change, Database
from mbdesk.models.slots import NO_CREDENTIAL, SPARE_DAY, Envelope, SurveyAnswer
from mbdesk.sync.keys import Purpose
from mbdesk.sync.sealing import Sealer, sealed_bytes

FIRST_SLOTS = 256
ROWS_AT_ONCE = 256
SURVEY_BYTES = 1024
"""Answers are padded to this many bytes, so that their length tells nothing."""


class SlotTable:
    """The spare and used slots of one table of a station file."""

    def __init__(
        self, database: Database, table: Table, station: str, blank: Mapping[str, bytes]
    ) -> None:
        self._database = database
        self._table = table
        self._blank: dict[str, Any] = {"station_id": station, "day": SPARE_DAY, **blank}
        self._lengths = {name: len(value) for name, value in blank.items()}
        this, spare = table.c.id == bindparam("slot"), table.c.day == SPARE_DAY
        filled: dict[str, Any] = {name: bindparam(f"new_{name}") for name in ("day", *blank)}
        self._fill = update(table).where(this & spare).values(filled)
        self._fill_again = update(table).where(this).values(filled)
        self._unsure: set[str] = set()
        self._spares = self._load()

    def put(self, day: str, values: Mapping[str, bytes]) -> str:
        """Store one record as `put_all` does, and return its slot's id."""
        (slot,) = self.put_all(day, [values])
        return slot

    def put_all(self, day: str, records: Sequence[Mapping[str, bytes]]) -> list[str]:
        """Store records, all of them or none, in spare slots picked at random; return their ids.

        On return they are durable. Each value must be as long as the blank it overwrites. Raises
        what `Database.unit` raises; then nothing was stored, except that after a failed sync the
        records may be on disk after all. The next call therefore takes the same slots first and
        empties what it does not need of them, so that a refused record is never kept beside the
        one that replaces it.
        """
        if any(len(each[name]) != most for each in records for name, most in self._lengths.items()):
            raise BugError("a slot holds values of one length")
        while len(self._spares) < len(records):
            self.lay_out()
        slots = self._take(len(records))
        try:
            cleared = self._overwrite(slots, day, records)
        except BaseException as error:
            self._spares += slots
            if isinstance(error, KnownError):
                self._unsure.update(slots)
            raise
        self._unsure.clear()
        self._database.notify([Change(self._table, (slot,)) for slot in (*slots, *cleared)])
        return slots

    def keep_unsure(self) -> None:
        """Stop reusing the slots of an uncertain write: they are about to be exported.

        A record that has left the station never changes.
        """
        if self._unsure:
            self._unsure, self._spares = set(), self._load()

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
        self._spares, self._unsure = [], set()
        self._database.notify(None)

    def _take(self, number: int) -> list[str]:
        """Take the slots to fill next out of the spare ones: the uncertain, then any."""
        slots = list(islice(self._unsure, number))
        for slot in slots:
            self._spares.remove(slot)
        while len(slots) < number:
            place = secrets.randbelow(len(self._spares))
            self._spares[place], self._spares[-1] = self._spares[-1], self._spares[place]
            slots.append(self._spares.pop())
        return slots

    def _overwrite(
        self, slots: Sequence[str], day: str, records: Sequence[Mapping[str, bytes]]
    ) -> set[str]:
        """Fill the slots, and empty those that are uncertain; return the latter."""
        cleared = self._unsure.difference(slots)
        with self._database.connection() as connection:
            for slot, values in zip(slots, records, strict=True):
                fill = self._fill_again if slot in self._unsure else self._fill
                if connection.execute(fill, self._row(slot, day, values)).rowcount != 1:
                    raise BugError("a spare slot was taken by someone else")
            for slot in cleared:
                connection.execute(self._fill_again, self._row(slot, SPARE_DAY, self._blank))
        return cleared

    def _row(self, slot: str, day: str, values: Mapping[str, Any]) -> dict[str, Any]:
        filled = {f"new_{name}": values[name] for name in self._lengths}
        return {"slot": slot, "new_day": day, **filled}

    def _load(self) -> list[str]:
        spares = select(self._table.c.id).where(self._table.c.day == SPARE_DAY)
        with self._database.connection() as connection:
            return list(connection.scalars(spares))


@dataclass(frozen=True, slots=True)
class SealedSlots:
    """The sealer for ballots, and the slots for envelopes and survey answers."""

    ballot_sealer: Sealer
    ballots: SlotTable
    surveys: SlotTable

    @classmethod
    def of(cls, database: Database, frame: Frame, station: str) -> Self:
        """Return those of a station; reads which slots are spare."""
        sealed = bytes(sealed_bytes(frame.rules.ballot_bytes))
        envelopes, answers = Envelope.__table__, SurveyAnswer.__table__
        return cls(
            Sealer(frame.keys.tally, frame.id, Purpose.TALLY),
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
