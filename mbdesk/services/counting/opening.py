"""Opening: the ballots in a box are opened with the tally key, checked and added up.

No outer envelope comes near it. A worker returns what each inner envelope's fate is, and apart from
that how often each choice occurred, so no choice leaves it beside a number. Test ballots are opened
apart, each with its hash: they show what a station sealed::

    opened = open_box(core, numbers, inners, tally_private)
    opened.ballots  # {packed choice: how many ballots}
    opened.numbers  # fates are `counted` or `invalid:…` now
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import NUMBER_BYTES, NUMBER_RECORD_BYTES
from mbdesk.domain.result import BoxCore, Fate
from mbdesk.errors.counting import WrongBoxError
from mbdesk.services.counting.boxing import FATES, Numbers
from mbdesk.services.counting.workers import ALONE, Workers, in_order
from mbdesk.sync.envelopes import BallotOpener, Binding, envelope_hash, number_of
from mbdesk.sync.padding import NotAChoiceError, pack_choice, unpack_choice
from mbdesk.sync.sealing import UnsealingError
from mbdesk.tally.validity import normal, problem

AT_A_TIME = 500
DISTINCT = 4096
"""Contents that a worker keeps in mind: fewer than a million bytes."""

Inners = Callable[[], Iterable[bytes]]
"""Gives the inner envelopes of a station that are opened, in the order of their numbers."""

OPENED = {ord(Fate.IN_BOX.letter), ord(Fate.TEST.letter)}


@dataclass(frozen=True, slots=True)
class TestBallot:
    """A test ballot's hash in hexadecimal, and what it held; None where it cannot be read."""

    digest: str
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class Opened:
    """What a box held: how often each packed choice occurred, and every envelope's fate."""

    ballots: Mapping[bytes, int]
    numbers: tuple[Numbers, ...]
    tests: tuple[TestBallot, ...]


def open_box(
    core: BoxCore,
    numbers: Sequence[Numbers],
    inners: Sequence[Inners],
    tally_private: bytes,
    workers: Workers = ALONE,
) -> Opened:
    """Open all ballots of a box; `numbers` and `inners` stand station by station.

    Raises WrongBoxError for an inner envelope that is not the one its number tells of, and
    CancelledError.
    """
    total = sum(each.letters.count(Fate.IN_BOX.letter.encode()) for each in numbers)
    ballots: Counter[bytes] = Counter()
    tests: list[TestBallot] = []
    final = []
    with workers.ready(total, _prepare, (tally_private, core)) as pool:
        for each, station in zip(numbers, inners, strict=True):
            opened = _Station(core, each, station, pool)
            final.append(opened.run(ballots, tests))
            workers.progress(ballots.total(), total)
    return Opened(dict(sorted(ballots.items())), tuple(final), tuple(tests))


class _Station:
    """One station's part of a box, being opened."""

    def __init__(self, core: BoxCore, numbers: Numbers, inners: Inners, pool: Executor) -> None:
        self._binding = Binding(core.frame.mode, core.frame.id, numbers.station)
        self._numbers, self._inners, self._pool = numbers, inners, pool

    def run(self, ballots: Counter[bytes], tests: list[TestBallot]) -> Numbers:
        letters = bytearray(self._numbers.letters)
        places: deque[list[int]] = deque()
        for fates, found, tested in in_order(self._pool, _open_inners, self._batches(places)):
            for place, letter in zip(places.popleft(), fates, strict=True):
                letters[place] = letter
            ballots.update(found)
            tests.extend(tested)
        return self._numbers.with_letters(bytes(letters))

    def _batches(self, places: deque[list[int]]) -> Iterator["_Batch"]:
        waiting = self._in_box()
        while part := list(islice(waiting, AT_A_TIME)):
            places.append([place for place, _, _ in part])
            yield self._binding, [(letter, inner) for _, letter, inner in part]

    def _in_box(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield place, letter of the fate and inner envelope of each that is to be opened."""
        inners = iter(self._inners())
        letters, packed = self._numbers.letters, self._numbers.packed
        for place, letter in enumerate(letters):
            if letter in OPENED:
                inner = next(inners, b"")
                start = place * NUMBER_RECORD_BYTES
                number = packed[start : start + NUMBER_BYTES]
                if number_of(envelope_hash(self._binding, inner)) != number:
                    raise WrongBoxError(station=self._numbers.station)
                yield place, letter, inner
        if next(inners, None) is not None:
            raise WrongBoxError(station=self._numbers.station)


_Batch = tuple[Binding, list[tuple[int, bytes]]]
_opener: BallotOpener
_core: BoxCore


def _prepare(given: tuple[bytes, BoxCore]) -> None:
    """Get a worker ready."""
    global _opener, _core  # a worker process serves one box
    _opener, _core = BallotOpener(given[0]), given[1]
    _judged.cache_clear()


def _open_inners(batch: _Batch) -> tuple[bytes, Counter[bytes], list[TestBallot]]:
    """Return the fates' letters, the choices counted, and the test ballots; runs in a worker."""
    binding, inners = batch
    letters, ballots, tests = bytearray(), Counter[bytes](), list[TestBallot]()
    for letter, inner in inners:
        judged = _opened(binding, inner)
        if FATES[letter] is Fate.TEST:
            tests.append(TestBallot(envelope_hash(binding, inner).hex(), judged.shown))
            letters.append(letter)
            continue
        letters.append(judged.letter)
        if judged.packed is not None:
            ballots[judged.packed] += 1
    return bytes(letters), ballots, tests


def packed_choice(choice: Choice, core: BoxCore) -> bytes:
    """Return an allowed choice in the one form that equal choices share."""
    rules = core.frame.rules
    return pack_choice(normal(choice, rules), rules.ballot_bytes)


@dataclass(frozen=True, slots=True)
class _Judged:
    """What becomes of a content: the fate's letter, its counted form, and what a test shows."""

    letter: int
    packed: bytes | None = None
    shown: Choice | None = None


_UNREADABLE = _Judged(ord(Fate.UNREADABLE.letter))


def _opened(binding: Binding, inner: bytes) -> _Judged:
    try:
        return _judged(_opener.open(inner, binding))
    except UnsealingError:
        return _UNREADABLE


@lru_cache(DISTINCT)
def _judged(content: bytes) -> _Judged:
    """Read a content and check it against the rules: most are alike, and are judged once."""
    try:
        choice = unpack_choice(content)
    except NotAChoiceError:
        return _UNREADABLE
    rules = _core.frame.rules
    reason = problem(choice, rules, _core.items, _core.frame.funds)
    shown = normal(choice, rules)
    if reason is not None:
        return _Judged(ord(Fate(f"invalid:{reason}").letter), None, shown)
    return _Judged(ord(Fate.COUNTED.letter), packed_choice(choice, _core), shown)
