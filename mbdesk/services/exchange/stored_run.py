"""A station's run: all its envelopes in the order of their numbers, straight from its slots.

There may be a hundred thousand. The numbers are hashes and lie in no index, so all rows are read
once for them, and once more in their order; of each envelope little more than its number is in
memory. SQLAlchemy's rows took as long to make as to read, so the driver's are used.
"""

from collections.abc import Iterator
from contextlib import closing

from sqlalchemy.orm import Session

from mbdesk.domain.records import NUMBER_BYTES, EnvelopeKind
from mbdesk.models.slots import SPARE_DAY
from mbdesk.services.common.callbacks import Progress
from mbdesk.sync.envelopes import Binding, envelope_numbers
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.runs import pack_record

AT_ONCE = 1000
"""Envelopes that are in memory at a time."""

_SLOT_BYTES = 8
_FIRST = 'SELECT id, kind, "inner" FROM vote_slot WHERE day != ?'
_THEN = 'SELECT id, day, kind, "outer", "inner" FROM vote_slot WHERE id IN ({})'


class StoredRun:
    """The envelopes that a station holds, read in one transaction.

    `votes` and `tests` are how many of each kind there are.
    """

    def __init__(self, session: Session, binding: Binding) -> None:
        self._connection = session.connection().connection
        self._binding = binding
        self._places = sorted(self._numbered())
        kinds = [place[-1:] for place in self._places]
        self.tests = kinds.count(EnvelopeKind.TEST.encode())
        self.votes = len(kinds) - self.tests

    def fingerprint(self) -> str:
        """Return the station's fingerprint. Takes about 200 ms (Argon2id)."""
        taken = StationFingerprint()
        for part in self._parts():
            taken.add_all(b"".join([place[:NUMBER_BYTES] + place[-1:] for place in part]))
        return taken.code(self._binding)

    def records(self, progress: Progress) -> Iterator[bytes]:
        """Yield the records of the run."""
        done, total = 0, len(self._places)
        for part in self._parts():
            progress(done, total)
            yield from self._part(part)
            done += len(part)
        progress(total, total)

    def _parts(self) -> Iterator[list[bytes]]:
        for start in range(0, len(self._places), AT_ONCE):
            yield self._places[start : start + AT_ONCE]

    def _numbered(self) -> Iterator[bytes]:
        """Yield number, slot and kind of each envelope as bytes, the least that can be sorted."""
        with closing(self._connection.cursor()) as rows:
            rows.execute(_FIRST, (SPARE_DAY,))
            while part := rows.fetchmany(AT_ONCE):
                slots, kinds, inners = zip(*part, strict=True)
                numbers = envelope_numbers(self._binding, inners)
                for number, slot, kind in zip(numbers, slots, kinds, strict=True):
                    yield number + slot.to_bytes(_SLOT_BYTES) + kind.encode()

    def _part(self, places: list[bytes]) -> Iterator[bytes]:
        slots = [int.from_bytes(place[NUMBER_BYTES:-1]) for place in places]
        with closing(self._connection.cursor()) as rows:
            rows.execute(_THEN.format(",".join("?" * len(slots))), slots)
            found = {
                slot: pack_record(day, kind, outer, inner)
                for slot, day, kind, outer, inner in rows.fetchall()
            }
        return (found[slot] for slot in slots)
