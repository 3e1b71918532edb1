"""The evening: exports of many stations are merged, boxed, opened and counted, and looked at.

Each step runs in a process of its own, so that its peak memory is its own, beside a raw baseline
of the same work. Where a step may be repeated on a copy of the central file, the two take turns.
"""

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import select

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode
from mbdesk.models.station import Card, Station
from mbdesk.services.centre.central_file import open_central, unlock_counting
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.sync.credentials import voter_of
from mbdesk.sync.envelopes import BallotOpener, Binding, VoterOpener
from tests.bench.evening_scene import CORES, Evening, export_all
from tests.bench.steps import CENTRAL, KEY_FILE, Ran, run
from tests.keys import PASSPHRASE

SAMPLE = 20_000
"""Envelopes that the bare loops open on each core: a million tell no more of their pace."""

TURNS = 3
MANY = 500_000
"""From here on a step is measured once: it runs for minutes, and pace changes even out."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an evening beside its baseline; `low` and `high` are the ratios' spread."""

    evening: Evening
    name: str
    ours: Ran
    raw: float
    low: float
    high: float
    goal: float | None
    most_memory: int | None = None

    @property
    def ratio(self) -> float:
        """How many times as long as its baseline it took."""
        return self.ours.seconds / self.raw


@dataclass(frozen=True, slots=True)
class _Pair:
    """A step that can be repeated, its baseline, and what has to be done before each turn."""

    name: str
    ours: str
    raw: str
    goal: float
    most_memory: int | None = None
    prepare: Callable[[], object] = tuple

    def run(self, evening: Evening, folder: Path) -> Step:
        """Let the step and its baseline take turns."""
        pairs = []
        for _ in range(1 if evening.ballots >= MANY else TURNS):
            self.prepare()
            pairs.append((run(self.ours, folder), run(self.raw, folder)))
        ratios = sorted(one.seconds / other.seconds for one, other in pairs)
        ran = Ran(median(one.seconds for one, _ in pairs), max(one.peak for one, _ in pairs))
        raw = median(other.seconds for _, other in pairs)
        low, high = ratios[0], ratios[-1]
        return Step(evening, self.name, ran, raw, low, high, self.goal, self.most_memory)


def measure_evening(evening: Evening, folder: Path) -> Iterator[Step]:
    """Make the evening's files in `folder` and yield what each step came to."""
    with TemporaryDirectory(dir=folder) as inside:
        here = Path(inside)
        export_all(evening, here)
        before = here / "before"
        shutil.copy(here / CENTRAL, before)
        anew = partial(shutil.copy, before, here / CENTRAL)
        yield _Pair("first merge", "merge_all", "rewrite", 2.0, 150, anew).run(evening, here)
        yield _Pair("merge repeated", "merge_all", "hash_all", 1.0).run(evening, here)
        yield _count(evening, here)
        yield _desk(evening, here)


def _count(evening: Evening, folder: Path) -> Step:
    """Box and open, once each; the bare loops run before, between and after."""
    first = _bare_loops(folder, evening)
    boxed = run("box", folder)
    between = _bare_loops(folder, evening)
    opened = run("count", folder)
    loops = (first, between, _bare_loops(folder, evening))
    whole = Ran(boxed.seconds + opened.seconds, max(boxed.peak, opened.peak))
    low, high = whole.seconds / max(loops), whole.seconds / min(loops)
    return Step(evening, "box and open", whole, median(loops), low, high, 1.25, 300)


def _desk(evening: Evening, folder: Path) -> Step:
    """Read what the desk shows, in turns with the same of a thousand ballots at one station."""
    with TemporaryDirectory(dir=folder) as inside:
        small = Path(inside)
        export_all(Evening(1000, 1, evening.access), small)
        for step in ("merge_all", "box", "count"):
            run(step, small)
        pairs = [(run("overview", folder), run("overview", small)) for _ in range(TURNS)]
    ran = Ran(median(one.seconds for one, _ in pairs), max(one.peak for one, _ in pairs))
    raw = median(other.seconds for _, other in pairs)
    ratios = sorted(one.seconds / other.seconds for one, other in pairs)
    return Step(evening, "reading what the desk shows", ran, raw, ratios[0], ratios[-1], 2.0)


def _bare_loops(folder: Path, evening: Evening) -> float:
    """Return the seconds that bare loops on all cores take, one share of all ballots each."""
    with open_central(folder / CENTRAL) as central:
        keys = unlock_counting(central, folder / KEY_FILE, PASSPHRASE)
        with central.database.reading() as session:
            station = session.scalars(select(Station.id)).first() or ""
            some = islice(held_run(session, station), SAMPLE)
            sample = [(record.outer, record.digest, record.inner) for record in some]
            cards = dict(session.execute(select(Card.serial, Card.public)).tuples().all())
        binding = Binding(Mode.TEST, central.frame.id, station)
    roll = keys.roll.private if evening.access is VoterAccess.CARD else b""
    work = (keys.tally.private, roll, binding, cards, sample)
    with ProcessPoolExecutor(CORES, mp_context=get_context("spawn")) as pool:
        paces = list(pool.map(bare_loop, [work] * CORES))
    return max(paces) * evening.ballots / CORES


def bare_loop(
    work: tuple[bytes, bytes, Binding, dict[int, bytes], list[tuple[bytes, bytes, bytes]]],
) -> float:
    """Return the seconds that one ballot takes: outer, signature, inner. Runs in a worker."""
    tally, roll, binding, cards, sample = work
    ballots = BallotOpener(tally)
    voters = VoterOpener(roll) if roll else None
    began = time.perf_counter()
    for outer, digest, inner in sample:
        if voters is not None:
            voter_of(voters.open(outer, digest), digest, cards)
        ballots.open(inner, binding)
    return (time.perf_counter() - began) / len(sample)
