"""The walk along two runs: the one that the centre holds of a station, and an export's.

Both ascend by number, so each envelope is looked at once, whatever the station has sent before::

    walk = RunWalk(held, layout, path, station, writer)
    for record in run_records(bundle.blocks(RUN), layout):
        walk.step(record)
    walk.finish()
    walk.file.votes, walk.added, walk.missing
"""

from collections import Counter
from collections.abc import Iterator

from mbdesk.domain.records import EnvelopeKind
from mbdesk.errors.bundles import ChangedRecordError
from mbdesk.services.centre.run_chunks import RunWriter
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.runs import Layout, RunRecord, run_records


class Figures:
    """What a run comes to: votes by day, tests, and its fingerprint."""

    def __init__(self) -> None:
        self.votes_of_days: Counter[str] = Counter()
        self.days_of_tests: set[str] = set()
        self.tests = 0
        self.fingerprint = StationFingerprint()

    @property
    def votes(self) -> int:
        """How many votes there are."""
        return self.votes_of_days.total()

    @property
    def days(self) -> set[str]:
        """The days that votes and tests bear."""
        return self.votes_of_days.keys() | self.days_of_tests

    def add(self, record: RunRecord) -> None:
        """Take the next envelope of the run in."""
        self.fingerprint.add(record.number, record.kind)
        if record.kind is EnvelopeKind.VOTE:
            self.votes_of_days[record.day] += 1
        else:
            self.tests += 1
            self.days_of_tests.add(record.day)


class RunWalk:
    """Compares an export's run with the held one, and writes the run that is to be held.

    `file` are the figures of the export's run, and `kept` those of the run to be held: the same
    but for a `union`, which keeps what only the held run has. `missing` counts what the export
    lacks, `added` what it brings, and `changed` the envelopes of one number and other bytes, of
    which a union keeps those that are held. Without a `writer`, nothing is written.
    """

    def __init__(
        self,
        held: Iterator[bytes],
        layout: Layout,
        writer: RunWriter | None,
        *,
        union: bool = False,
    ) -> None:
        self._held = held
        self._layout = layout
        self._writer = writer
        self._union = union
        self._next = next(held, None)
        self._next_record: RunRecord | None = None
        self.file = Figures()
        self.kept = Figures() if union else self.file
        self.added = self.changed = 0
        self.missing: list[bytes] = []

    def step(self, record: RunRecord) -> None:
        """Take the export's next envelope. Raises ChangedRecordError(record)."""
        self.file.add(record)
        if record.packed == self._next:
            self._advance()
        elif self._next is None or not self._held_up_to(record):
            self.added += 1
        else:
            record = self._held_already(record)
        self._keep(record)

    def finish(self) -> None:
        """Take the rest of the held run, and put the new one in its place."""
        while self._next is not None:
            self._lacking()
        if self._writer is not None:
            self._writer.replace()

    def _held_up_to(self, record: RunRecord) -> bool:
        """Pass what comes before `record` in the held run; tell whether its number comes there."""
        number = record.number
        while self._next is not None and self._held_record().number < number:
            self._lacking()
        return self._next is not None and self._held_record().number == number

    def _held_already(self, record: RunRecord) -> RunRecord:
        held = self._held_record()
        if held.packed != record.packed:
            if not self._union:
                raise ChangedRecordError(record=record.number.hex())
            self.changed += 1
        self._advance()
        return held

    def _lacking(self) -> None:
        record = self._held_record()
        self.missing.append(record.number)
        if self._union:
            self._keep(record)
        self._advance()

    def _keep(self, record: RunRecord) -> None:
        if self._union:
            self.kept.add(record)
        if self._writer is not None:
            self._writer.add(record.packed)

    def _held_record(self) -> RunRecord:
        if self._next_record is None:
            (self._next_record,) = run_records([self._next or b""], self._layout)
        return self._next_record

    def _advance(self) -> None:
        self._next = next(self._held, None)
        self._next_record = None
