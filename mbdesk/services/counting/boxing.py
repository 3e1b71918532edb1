"""Boxing: deciding, with the roll key, what becomes of each envelope, before any vote is opened.

It is a function of the stations' runs, the frame, the cards and the roll key, of nothing else: a
recount on another computer comes to the same. Each envelope gets one fate, the first that applies:

1. its station is not counted: `station`;
2. it is a test ballot: `test`;
3. its outer envelope does not open, or its card is unknown, void or did not sign: `credential`;
4. its voter voted before or after: `repeat`, but for the one that `count_one` keeps;
5. everything else is in the box.

Which of several votes `count_one` keeps is one of the channel that goes first, if the rules name
one, and is drawn by a key derived from the roll key, so neither a station nor an order of arrival
can choose it::

    numbers = decide_fates(runs, frame, Roll(roll_private, cards))
    numbers[0].fates()  # {Fate.IN_BOX: 410, Fate.REPEAT: 1, Fate.TEST: 2}
"""

import hashlib
import hmac
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from itertools import accumulate, chain, islice

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Frame, Rules
from mbdesk.domain.records import NUMBER_BYTES, NUMBER_RECORD_BYTES, EnvelopeKind
from mbdesk.domain.result import Fate, StationLine
from mbdesk.services.common.callbacks import Progress
from mbdesk.services.counting.workers import ALONE, Workers, in_order
from mbdesk.sync.credentials import draw_key, voter_of
from mbdesk.sync.envelopes import Binding, VoterOpener
from mbdesk.sync.runs import Layout, RunRecord, run_batches, run_records
from mbdesk.sync.sealing import UnsealingError

AT_A_TIME = 500
"""Envelopes that a worker opens at a time."""


@dataclass(frozen=True, slots=True)
class StationRun:
    """A station's line, and its envelopes: `blocks` gives their bytes anew at each call."""

    line: StationLine
    layout: Layout
    blocks: Callable[[], Iterable[bytes]]

    @property
    def binding(self) -> Binding:
        """What the station's envelopes are bound to."""
        return self.layout.binding

    def records(self) -> Iterator[RunRecord]:
        """Yield the envelopes in the order of their numbers. Raises NotARunError."""
        return run_records(self.blocks(), self.layout)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What became of each envelope of a station: its number, kind and fate, sorted by number."""

    station: str
    packed: bytes

    def __len__(self) -> int:
        return len(self.packed) // NUMBER_RECORD_BYTES

    @property
    def letters(self) -> bytes:
        """The letters of the fates alone."""
        return self.packed[NUMBER_RECORD_BYTES - 1 :: NUMBER_RECORD_BYTES]

    def records(self) -> Iterator[tuple[bytes, EnvelopeKind, Fate]]:
        """Yield number, kind and fate of each envelope.

        Raises ValueError or KeyError for a kind or fate that is none.
        """
        for start in range(0, len(self.packed), NUMBER_RECORD_BYTES):
            end = start + NUMBER_BYTES
            kind = EnvelopeKind(chr(self.packed[end]))
            yield self.packed[start:end], kind, FATES[self.packed[end + 1]]

    def with_letters(self, letters: bytes | bytearray) -> "Numbers":
        """Return the same envelopes with other fates."""
        packed = bytearray(self.packed)
        packed[NUMBER_RECORD_BYTES - 1 :: NUMBER_RECORD_BYTES] = letters
        return Numbers(self.station, bytes(packed))

    def fates(self) -> Mapping[Fate, int]:
        """Count the envelopes of each fate."""
        letters = self.letters
        counts = {fate: letters.count(fate.letter.encode()) for fate in Fate}
        return {fate: number for fate, number in counts.items() if number}


_BY_KIND = {EnvelopeKind.VOTE: Fate.IN_BOX, EnvelopeKind.TEST: Fate.TEST}
FATES: Mapping[int, Fate] = {ord(fate.letter): fate for fate in Fate}
"""The fates by the codes of their letters."""


def numbers_digest(numbers: Iterable[Numbers]) -> str:
    """Return the SHA-256 of what became of all envelopes, station by station, in hexadecimal."""
    digest = hashlib.sha256()
    for each in numbers:
        digest.update(each.packed)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Roll:
    """What tells who may vote: the roll key, and the public keys of cards that count, by serial.

    Void cards are left out.
    """

    private: bytes = field(repr=False)
    cards: Mapping[int, bytes] = field(default_factory=dict)


def decide_fates(
    runs: Sequence[StationRun], frame: Frame, roll: Roll, workers: Workers = ALONE
) -> tuple[Numbers, ...]:
    """Return what becomes of every envelope, station by station as the runs are.

    Raises NotARunError, CancelledError.
    """
    # A million envelopes are not held: runs are read anew for each step, and what is known of an
    # envelope between the steps is one letter. Its place is counted through all stations.
    numbers = [_first_look(run) for run in runs]
    letters = bytearray().join(each.letters for each in numbers)
    if frame.rules.access is not VoterAccess.OPEN:
        with workers.ready(len(letters), _prepare, roll) as pool:
            voters = _voters(runs, letters, pool, workers.progress)
            repeated = _judge(voters, letters)
        if repeated:
            key = draw_key(roll.private, frame.id)
            _draw(_in_box(runs, letters), repeated, letters, _Draw(key, frame.rules, runs))
    return tuple(_with_letters(numbers, letters))


def _first_look(run: StationRun) -> Numbers:
    """Decide what needs no key: stations that are out, and test ballots."""
    counts = run.line.status.counts
    told = {
        kind.encode(): kind.encode() + (decided if counts else Fate.STATION).letter.encode()
        for kind, decided in _BY_KIND.items()
    }
    packed = bytearray()
    for batch in run_batches(run.blocks(), run.layout):
        pairs = zip(batch.numbers, batch.kinds, strict=True)
        packed += b"".join([number + told[kind] for number, kind in pairs])
    return Numbers(run.line.station, bytes(packed))


def _with_letters(numbers: Sequence[Numbers], letters: bytes | bytearray) -> Iterator[Numbers]:
    """Yield the numbers with their part of the letters of all stations."""
    start = 0
    for each in numbers:
        yield each.with_letters(letters[start : start + len(each)])
        start += len(each)


def _in_box(
    runs: Sequence[StationRun], letters: bytes | bytearray
) -> Iterator[tuple[int, RunRecord]]:
    """Yield each envelope that is in the box so far, and its place among all."""
    in_box = ord(Fate.IN_BOX.letter)
    # Letters change while this walks along, but only those of places it has passed.
    for place, record in enumerate(chain.from_iterable(run.records() for run in runs)):
        if letters[place] == in_box:
            yield place, record


def _voters(
    runs: Sequence[StationRun], letters: bytes | bytearray, pool: Executor, progress: Progress
) -> Iterator[tuple[int, bytes | None]]:
    """Yield each envelope's place with its voter, None where the credential does not count."""
    # Batches are asked for ahead of what has been opened; their places wait here meanwhile.
    places: deque[list[int]] = deque()

    def batches() -> Iterator[list[tuple[bytes, bytes]]]:
        waiting = _in_box(runs, letters)
        while part := list(islice(waiting, AT_A_TIME)):
            places.append([place for place, _ in part])
            yield [(record.outer, record.digest) for _, record in part]

    for found in in_order(pool, _open_outers, batches()):
        opened = places.popleft()
        yield from zip(opened, found, strict=True)
        progress(opened[-1] + 1, len(letters))


def _judge(voters: Iterator[tuple[int, bytes | None]], letters: bytearray) -> dict[int, int]:
    """Decide on credentials that do not count; return which envelopes share a voter.

    The dict maps the places of such envelopes to the place of the voter's first.
    """
    first: dict[bytes, int] = {}
    repeated: dict[int, int] = {}
    for place, voter in voters:
        if voter is None:
            letters[place] = ord(Fate.CREDENTIAL.letter)
        elif (earlier := first.setdefault(voter, place)) != place:
            repeated[earlier] = repeated[place] = earlier
    return repeated


class _Draw:
    """Puts a voter's envelopes in the order in which they would be kept.

    Those of the channel that goes first come first; the rest is drawn by a key that nobody chose.
    """

    def __init__(self, key: bytes, rules: Rules, runs: Sequence[StationRun]) -> None:
        self.kept = 1 if rules.duplicates is DuplicatePolicy.COUNT_ONE else 0
        self._key, self._first = key, rules.precedence.goes_first
        # Where each station's places end, to find the station of a place.
        self._ends = list(accumulate(run.line.envelopes for run in runs))
        self._runs = runs

    def rank(self, place: int, record: RunRecord) -> tuple[bool, bytes]:
        """Return what an envelope is sorted by: the smallest is kept."""
        line = self._runs[bisect_right(self._ends, place)].line
        return not self._first(line.channel), hmac.digest(self._key, record.digest, "sha256")


def _draw(
    in_box: Iterator[tuple[int, RunRecord]],
    repeated: Mapping[int, int],
    letters: bytearray,
    draw: _Draw,
) -> None:
    """Keep one envelope of each voter, or none, as the process says."""
    ranks: defaultdict[int, list[tuple[tuple[bool, bytes], int]]] = defaultdict(list)
    for place, record in in_box:
        if place in repeated:
            ranks[repeated[place]].append((draw.rank(place, record), place))
    for drawn in ranks.values():
        # Hashes differ, so the ranks do: no place ever decides.
        for _, place in sorted(drawn)[draw.kept :]:
            letters[place] = ord(Fate.REPEAT.letter)


_opener: VoterOpener
_cards: Mapping[int, bytes] = {}


def _prepare(roll: Roll) -> None:
    """Get a worker ready."""
    global _opener, _cards  # a worker process serves one box
    _opener, _cards = VoterOpener(roll.private), roll.cards


def _open_outers(batch: list[tuple[bytes, bytes]]) -> list[bytes | None]:
    """Return the voters of (outer envelope, hash) pairs; runs in a worker."""
    return [_voter(outer, digest) for outer, digest in batch]


def _voter(outer: bytes, digest: bytes) -> bytes | None:
    try:
        credential = _opener.open(outer, digest)
    except UnsealingError:
        return None
    return voter_of(credential, digest, _cards)
