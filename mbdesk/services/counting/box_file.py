"""The box as a signed file: what leaves the roll keeper's computer, to be opened on another.

It holds the inner envelopes alone, station by station in the order of their numbers, which are
hashes: there is nothing to shuffle. No outer envelope is in it, so who opens it cannot learn whose
a vote is::

    write_box(box, inners, stick / "urna.mbbox", signing_key)
    with open_bundle(stick / "urna.mbbox", wanted=FileKind.BOX) as bundle:
        bundle.verify()
        box, inners = read_box(bundle)
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Frame
from mbdesk.domain.records import NUMBER_RECORD_BYTES, RECORDS, FileKind
from mbdesk.domain.result import BoxCore, Fate, Replacement
from mbdesk.errors.counting import CountDayError, WrongBoxError
from mbdesk.services.common.folders import the_file
from mbdesk.services.counting.boxing import (
    Numbers,
    StationRun,
    numbers_digest,
)
from mbdesk.services.counting.opening import OPENED, Inners, Opened
from mbdesk.services.counting.result import CountRecord, box_digest, digest_code
from mbdesk.sync.bundle.bodies import read_body
from mbdesk.sync.bundle.manifest import Manifest
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.documents import BOX_CORE, REPLACEMENT, check_only_section
from mbdesk.sync.envelopes import inner_bytes
from mbdesk.sync.records import to_json
from mbdesk.sync.runs import pieces
from mbdesk.sync.scalars import DAY, DIGEST, number
from mbdesk.sync.shapes import Versioned, maybe, struct

INNERS, NUMBERS = "inners.run", "numbers.run"
_LEFT_OUT = tuple(fate for fate in Fate if not fate.opened and fate is not Fate.TEST)


@dataclass(frozen=True, slots=True)
class Box:
    """A box: what it is made of, and every envelope's fate, station by station.

    `day` is the day on which it was made. `number` counts the boxes of a process, also those that
    were taken back; `replaces` tells of the count before it, None of the first. `records` is the
    version of records in which the box is told, and its digest made, for ever.
    """

    core: BoxCore
    numbers: tuple[Numbers, ...]
    day: str
    number: int = 1
    replaces: Replacement | None = None
    records: int = RECORDS

    @property
    def digest(self) -> str:
        """The digest of the box, in hexadecimal."""
        return box_digest(self.core, self.records)

    def check_day(self, day: str) -> None:
        """Raise CountDayError for a day before the box was made: nobody counts it then."""
        if day < self.day:
            raise CountDayError(counted_day=day, box_day=self.day)

    def record(self, opened: Opened, day: str) -> CountRecord:
        """Return the record of a count from what was found when the box was opened that day."""
        return CountRecord(
            self.core,
            opened.numbers,
            opened.ballots,
            opened.tests,
            number=self.number,
            counted_on=day,
            replaces=self.replaces,
            records=self.records,
        )


@dataclass(frozen=True, slots=True)
class _About:
    number: int
    day: str
    replaces: Replacement | None


@dataclass(frozen=True, slots=True)
class BoxFacts:
    """What people compare of a box between two computers: whose it is, its numbers and its code.

    `envelopes` are in the box, `left_out` not, by what became of them; `tests` are opened apart.
    `code` is the start of the digest, as people read it aloud.
    """

    frame: Frame
    items: tuple[BallotItem, ...]
    number: int
    stations: int
    envelopes: int
    left_out: Mapping[Fate, int]
    tests: int
    digest: str

    @classmethod
    def of(cls, box: Box) -> "BoxFacts":
        """Return the facts of a box that nobody has opened, or whose ballots have been."""
        fates = [each.fates() for each in box.numbers]
        return cls.from_fates(box.core, box.number, box.digest, fates)

    @classmethod
    def from_fates(
        cls, core: BoxCore, number: int, digest: str, stations: Iterable[Mapping[Fate, int]]
    ) -> "BoxFacts":
        """Return the facts of a box from how many envelopes of each station have which fate."""
        fates: Counter[Fate] = Counter()
        for each in stations:
            fates.update(each)
        envelopes = sum(number for fate, number in fates.items() if fate.opened)
        return cls(
            frame=core.frame,
            items=core.items,
            number=number,
            stations=len(core.stations),
            envelopes=envelopes,
            left_out={fate: fates[fate] for fate in _LEFT_OUT if fates[fate]},
            tests=fates[Fate.TEST],
            digest=digest,
        )

    @property
    def code(self) -> str:
        """The first 55 bits of the digest with a check sign, as `XXXX-XXXX-XXXX`."""
        return digest_code(self.digest)


@dataclass(frozen=True, slots=True)
class _Body:
    core: BoxCore
    digest: str
    about: _About


_ABOUT = struct(_About, number=number(1), day=DAY, replaces=maybe(REPLACEMENT))
_BODY = Versioned(
    {
        1: struct(
            _Body,
            core=BOX_CORE,
            digest=DIGEST,
            about=_ABOUT,
        )
    }
)


def inners_of(run: StationRun, numbers: Numbers) -> Inners:
    """Return the inner envelopes of a station that are opened, from its run."""

    def inners() -> Iterator[bytes]:
        for record, letter in zip(run.records(), numbers.letters, strict=True):
            if letter in OPENED:
                yield record.inner

    return inners


def write_box(box: Box, inners: Sequence[Inners], path: Path, private: bytes) -> Path:
    """Write the signed box, and return where it stands.

    Raises DiskFullError, FileReadOnlyError, MediumLostError.
    """
    frame = box.core.frame
    body = {
        "core": to_json(box.core, box.records),
        "digest": box.digest,
        "about": _ABOUT.dump(_About(box.number, box.day, box.replaces)),
    }
    members = {
        INNERS: (inner for station in inners for inner in station()),
        NUMBERS: number_records(box.numbers),
    }
    header = Header(FileKind.BOX, frame.id, frame.mode, body, box.records)
    return stage_bundle(path, header, members, private).publish()


def read_box(bundle: Bundle) -> tuple[Box, tuple[Inners, ...]]:
    """Return a box and the envelopes in it, after the file's `verify`.

    Raises AlteredError, SeveralSectionsError, and WrongBoxError where it does not hold what it
    tells of. That its signer is the process is for whoever knows the key to say.
    """
    body = read_body(_BODY, bundle.manifest, str(bundle.path))
    check_only_section(body.core.frame, body.core.items, str(bundle.path))
    about, numbers = body.about, tuple(read_numbers(bundle, body.core))
    version = bundle.manifest.records
    box = Box(body.core, numbers, about.day, about.number, about.replaces, version)
    if _claims(bundle.manifest, body) != _held(box):
        raise WrongBoxError(station="")
    return box, tuple(_inners(bundle, box))


def _claims(manifest: Manifest, body: _Body) -> tuple[object, ...]:
    whose = manifest.process, manifest.mode, manifest.signer
    return (*whose, body.core.numbers, body.digest)


def _held(box: Box) -> tuple[object, ...]:
    frame = box.core.frame
    whose = frame.id, frame.mode, frame.keys.signing
    return (*whose, numbers_digest(box.numbers), box.digest)


def box_facts_of(path: Path) -> BoxFacts:
    """Return the facts of a box file that verifies whole. Raises WrongBoxError, BundleErrors."""
    with open_bundle(the_file(path, FileKind.BOX), wanted=FileKind.BOX) as bundle:
        bundle.verify()
        box, _ = read_box(bundle)
    return BoxFacts.of(box)


def read_numbers(bundle: Bundle, core: BoxCore) -> Iterator[Numbers]:
    """Yield every station's numbers, of a box or a result. Raises WrongBoxError."""
    packed = b"".join(bundle.blocks(NUMBERS))
    start = 0
    for line in core.stations:
        end = start + line.envelopes * NUMBER_RECORD_BYTES
        yield Numbers(line.station, packed[start:end])
        start = end
    if start != len(packed):
        raise WrongBoxError(station="")


def number_records(numbers: Iterable[Numbers]) -> Iterator[bytes]:
    """Yield number, kind and fate of each envelope, for the member `numbers.run`."""
    for each in numbers:
        for start in range(0, len(each.packed), NUMBER_RECORD_BYTES):
            yield each.packed[start : start + NUMBER_RECORD_BYTES]


def _inners(bundle: Bundle, box: Box) -> Iterator[Inners]:
    """Yield each station's part of the inner envelopes, which lie one after the other.

    They are read once, in this order.
    """
    length = inner_bytes(box.core.frame.rules.ballot_bytes)
    # One stream, of which each station takes its part: whoever skips one shifts all after it.
    all_inners = pieces(bundle.blocks(INNERS), length)
    for each in box.numbers:
        opened = sum(each.letters.count(fate.letter.encode()) for fate in (Fate.IN_BOX, Fate.TEST))
        yield partial(islice, all_inners, opened)
