"""The walk along two runs: the one that the centre holds of a station, and an export's.

Both ascend by number, so each envelope is looked at once, whatever the station has sent before::

    walk = RunWalk(held_records(session, station, layout), layout, writer)
    for batch in run_batches(bundle.blocks(RUN), layout):
        walk.take(batch)
    walk.finish()
    walk.file.votes, walk.added, walk.missing
"""

from collections import Counter
from collections.abc import Iterator

from mbdesk.domain.records import EnvelopeKind
from mbdesk.errors.bundles import ChangedRecordError
from mbdesk.services.centre.merging.run_chunks import RunWriter
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.runs import Layout, NotARunError, RunBatch, run_batches


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

    def add(self, batch: RunBatch) -> None:
        """Add the run's next envelopes."""
        self.fingerprint.add_all(batch.numbers_and_kinds())
        for day, kind, number in batch.figures():
            if kind is EnvelopeKind.VOTE:
                self.votes_of_days[day] += number
            else:
                self.tests += number
                self.days_of_tests.add(day)


class RunWalk:
    """Compares an export's run with the held one, and writes the run that is to be held.

    `file` are the figures of the export's run, and `kept` those of the run to be held: the same
    but for a `union`, which keeps what only the held run has. `missing` are the numbers that the
    export lacks; `added` counts what it brings, and `changed` the envelopes of one number and other
    bytes, which are refused unless two people `decided` on the export: a union then keeps those
    that are held, and an export that is to stand alone its own. Without a `writer`, nothing is
    written; without `tests`, a test ballot is none that anybody could have made: it would be opened
    and shown beside its code.
    """

    def __init__(  # noqa: PLR0913  # the runs, and what was decided on
        self,
        held: Iterator[bytes],
        layout: Layout,
        writer: RunWriter | None,
        *,
        union: bool = False,
        decided: bool = False,
        tests: bool = True,
    ) -> None:
        self._held = held
        self._layout = layout
        self._writer = writer
        self._union = union
        self._decided = decided
        self._tests = tests
        self._taken = 0
        self._next = next(held, None)
        self._next_number = b""
        self._waiting: list[bytes] = []
        self.file = Figures()
        self.kept = Figures() if union else self.file
        self.added = self.changed = 0
        self.missing: list[bytes] = []

    def take(self, batch: RunBatch) -> None:
        """Take the export's next envelopes. Raises ChangedRecordError(record), NotARunError."""
        self._check_kinds(batch)
        self.file.add(batch)
        if self._next is None:  # all that is held has come: a first export goes this way
            self.added += len(batch.numbers)
            self._waiting.append(batch.data)
        else:
            for number, packed in zip(batch.numbers, batch.packed, strict=True):
                self._step(number, packed)
        self._keep()

    def finish(self) -> None:
        """Take the rest of the held run, and put the new one in its place."""
        while self._next is not None:
            self._lacking()
        self._keep()
        if self._writer is not None:
            self._writer.replace()

    def _check_kinds(self, batch: RunBatch) -> None:
        kinds, test = batch.kinds, EnvelopeKind.TEST.encode()
        if not self._tests and test in kinds:
            raise NotARunError("there are no test ballots", self._taken + kinds.index(test) + 1)
        self._taken += len(kinds)

    def _step(self, number: bytes, packed: bytes) -> None:
        # The same bytes are the same envelope: most of a run passes here, and is not hashed again.
        if packed != self._next:
            if not self._is_held(number):
                self.added += 1
                self._waiting.append(packed)
                return
            if packed != self._next:
                self._check_changed(number)
        alone = self._decided and not self._union
        self._waiting.append(packed if alone else self._next or packed)
        self._advance()

    def _is_held(self, number: bytes) -> bool:
        """Pass what comes before a number in the held run; tell whether the number comes there."""
        while self._next is not None and self._held_number() < number:
            self._lacking()
        return self._next is not None and self._held_number() == number

    def _check_changed(self, number: bytes) -> None:
        if not self._decided:
            raise ChangedRecordError(record=number.hex())
        self.changed += 1

    def _lacking(self) -> None:
        self.missing.append(self._held_number())
        if self._union and self._next is not None:
            self._waiting.append(self._next)
        self._advance()

    def _keep(self) -> None:
        taken, self._waiting = b"".join(self._waiting), []
        if self._union:
            for batch in run_batches([taken], self._layout):
                self.kept.add(batch)
        if self._writer is not None:
            self._writer.add(taken)

    def _held_number(self) -> bytes:
        if not self._next_number:  # hashed only where the runs differ
            (batch,) = run_batches([self._next or b""], self._layout)
            self._next_number = batch.numbers[0]
        return self._next_number

    def _advance(self) -> None:
        self._next = next(self._held, None)
        self._next_number = b""
