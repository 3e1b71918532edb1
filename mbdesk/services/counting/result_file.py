"""The signed result: written once ties are settled, and verified by anybody, without any key.

It carries all that a count left, so that whoever has it can add everything up again. What it cannot
show is that the contents are true openings of the envelopes, nor that a `credential` or `repeat`
fate is honest; a recount (`services.counting.recount`) shows that::

    signed = read_result(path)  # ResultUnsoundError(field) where it does not add up
    vouch(signed, "7KQ2-M4D9-X1TA")  # NotVouchedError unless it is the code on the process's papers
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.domain.result import BoxCore, Replacement, Result, Tie
from mbdesk.errors.bundles import AlteredError, MalformedRecordError
from mbdesk.errors.counting import (
    CodeUnlikeError,
    NotVouchedError,
    ResultUnsoundError,
    TieOpenError,
)
from mbdesk.services.common.folders import the_file
from mbdesk.services.counting.box_file import NUMBERS, number_records, read_numbers
from mbdesk.services.counting.opening import TestBallot, packed_choice
from mbdesk.services.counting.result import (
    CountRecord,
    ballot_lines,
    compute,
    count_core,
    count_digest,
    test_lines,
)
from mbdesk.services.counting.soundness import checked
from mbdesk.sync.bundle.bodies import read_body
from mbdesk.sync.bundle.manifest import MANIFEST, Judge, anybody
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.canonical import JSON, NotCanonicalError, decode
from mbdesk.sync.codes import normalise
from mbdesk.sync.documents import BOX_CORE, MOST_SECTIONS, REPLACEMENT, TIE, check_only_section
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.padding import NotAChoiceError
from mbdesk.sync.scalars import DAY, DIGEST, number, text
from mbdesk.sync.shapes import NotARecordError, Versioned, many, mapping, maybe, struct
from mbdesk.tally.validity import problem

BALLOTS, TESTS = "ballots.jsonl", "tests.jsonl"


@dataclass(frozen=True, slots=True)
class _Section:
    """What was counted in a section of the ballot."""

    ties: tuple[Tie, ...]
    votes: dict[str, int]
    winners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Core:
    """What two counts of the same votes agree in."""

    box: BoxCore
    numbers: str
    ballots: str
    tests: str
    sections: tuple[_Section, ...]


@dataclass(frozen=True, slots=True)
class _About:
    """What tells of the count: its day, and which it replaces; two of the same votes may differ."""

    number: int
    counted_on: str
    replaces: Replacement | None


@dataclass(frozen=True, slots=True)
class _Body:
    """The body of a result: its core, the digest of that, and what tells of the count."""

    core: _Core
    digest: str
    about: _About


@dataclass(frozen=True, slots=True)
class _Ballot:
    ballot: tuple[Choice, ...]
    number: int


@dataclass(frozen=True, slots=True)
class _Test:
    ballot: tuple[Choice, ...] | None
    hash: str


_COUNT = number()
_CODE = text(64)
_CHOICES = many(struct(Choice, codes=many(_CODE), points=many(_COUNT)), MOST_SECTIONS)
_SECTION = struct(_Section, ties=many(TIE), votes=mapping(_CODE, _COUNT), winners=many(_CODE))
_ABOUT = struct(_About, number=number(1), counted_on=DAY, replaces=maybe(REPLACEMENT))
_FIRST = struct(
    _Body,
    core=struct(
        _Core,
        box=BOX_CORE,
        numbers=DIGEST,
        ballots=DIGEST,
        tests=DIGEST,
        sections=many(_SECTION, MOST_SECTIONS),
    ),
    digest=DIGEST,
    about=_ABOUT,
)
_BODY = Versioned({1: _FIRST})
_BALLOT = Versioned({1: struct(_Ballot, ballot=_CHOICES, number=number(1))})
_TEST = Versioned({1: struct(_Test, ballot=maybe(_CHOICES), hash=DIGEST)})


@dataclass(frozen=True, slots=True)
class SignedResult:
    """A result that was read and holds: the count, what follows from it, and who signed it.

    `core` is all that another count of the same votes has to agree in, `digest` the digest of that;
    `fingerprint` is that of the signing key in this process, to be compared with the papers.
    """

    record: CountRecord
    result: Result
    core: Mapping[str, JSON]
    digest: str
    signer: bytes
    fingerprint: str


def write_result(record: CountRecord, path: Path, private: bytes) -> Path:
    """Write the signed result, and return where it stands (see `publishing.publish`).

    Raises TieOpenError while a tie waits for a decision, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    result = compute(record)
    waiting = [", ".join(tie.codes) for tie in result.outcome.ties if not tie.order]
    if waiting:
        raise TieOpenError(tied="; ".join(waiting))
    core = count_core(record, result)
    body = {
        "core": core,
        "digest": count_digest(core),
        "about": _ABOUT.dump(_About(record.number, record.counted_on, record.replaces)),
    }
    frame = record.core.frame
    members = {
        BALLOTS: ballot_lines(record),
        NUMBERS: number_records(record.numbers),
        TESTS: test_lines(record),
    }
    header = Header(FileKind.RESULT, frame.id, frame.mode, body, record.records)
    return stage_bundle(path, header, members, private).publish()


def read_result(path: Path, judge: Judge = anybody) -> SignedResult:
    """Read a result that verifies whole, and adds up, under the key that it names.

    A folder may be given that holds one. Where that can be one key alone, `judge` refuses another
    before what it signed is read. Raises FolderGivenError, ResultUnsoundError(field) where it
    does not agree with itself, and every BundleError.
    """
    path = the_file(path, FileKind.RESULT)
    with open_bundle(path, FileKind.RESULT, judge) as bundle:
        bundle.verify()
        body, stated = _body(bundle), bundle.manifest.body["core"]
        record = _record(bundle, body)
        signer = bundle.manifest.signer
        frame = record.core.frame
        whose = bundle.manifest.process, bundle.manifest.mode, signer
        if whose != (frame.id, frame.mode, frame.keys.signing):
            raise ResultUnsoundError(path=str(path), field="process")
    result, core = checked(record, stated, body.digest, str(path))
    fingerprint = process_fingerprint(signer, frame.id)
    return SignedResult(record, result, core, body.digest, signer, fingerprint)


def vouch(signed: SignedResult, fingerprint: str) -> None:
    """Raise NotVouchedError without a fingerprint, CodeUnlikeError unless it is the signer's.

    Raises CodeMistypedError for a fingerprint that cannot be one.
    """
    if not fingerprint:
        raise NotVouchedError(fingerprint=signed.fingerprint)
    if normalise(fingerprint) != signed.fingerprint:
        raise CodeUnlikeError(fingerprint=signed.fingerprint)


def _body(bundle: Bundle) -> _Body:
    body = read_body(_BODY, bundle.manifest, str(bundle.path))
    check_only_section(body.core.box.frame, body.core.box.items, str(bundle.path))
    if len(body.core.sections) != 1:
        raise AlteredError(path=str(bundle.path), member=MANIFEST)
    return body


def _record(bundle: Bundle, body: _Body) -> CountRecord:
    core = body.core.box
    ballots = _ballots(bundle, core)
    tests = tuple(
        _opened_test(bundle, core, line, held)
        for line, held in enumerate(_lines(bundle, TESTS, _TEST), start=1)
    )
    about = body.about
    return CountRecord(
        core,
        tuple(read_numbers(bundle, core)),
        ballots,
        tests,
        body.core.sections[0].ties,
        number=about.number,
        counted_on=about.counted_on,
        replaces=about.replaces,
        records=bundle.manifest.records,
    )


def _ballots(bundle: Bundle, core: BoxCore) -> dict[bytes, int]:
    """Return how often each ballot was cast. Each stands once, and is one that a count allows.

    Raises MalformedRecordError.
    """
    frame, ballots = core.frame, dict[bytes, int]()
    for line, held in enumerate(_lines(bundle, BALLOTS, _BALLOT), start=1):
        packed = _packed(bundle, core, BALLOTS, line, held.ballot)
        refused = problem(held.ballot[0], frame.rules, core.items, frame.funds)
        if refused is not None or packed in ballots:
            raise MalformedRecordError(path=str(bundle.path), member=BALLOTS, line=line)
        ballots[packed] = held.number
    return ballots


def _packed(
    bundle: Bundle, core: BoxCore, member: str, line: int, ballot: tuple[Choice, ...]
) -> bytes:
    try:
        (choice,) = ballot  # one section
        return packed_choice(choice, core)
    except (ValueError, NotAChoiceError, NotARecordError) as error:
        raise MalformedRecordError(path=str(bundle.path), member=member, line=line) from error


def _opened_test(bundle: Bundle, core: BoxCore, line: int, held: _Test) -> TestBallot:
    """Return a test ballot; what it held is packed as the ballots are, to see that it fits."""
    if held.ballot is None:
        return TestBallot(held.hash, None)
    _packed(bundle, core, TESTS, line, held.ballot)
    return TestBallot(held.hash, held.ballot[0])


def _lines(bundle: Bundle, name: str, shapes: Versioned[Any]) -> Iterator[Any]:
    for place, line in enumerate(bundle.lines(name), start=1):
        try:
            yield shapes.of(bundle.manifest.records).load(decode(line))
        except (NotCanonicalError, NotARecordError) as error:
            raise MalformedRecordError(path=str(bundle.path), member=name, line=place) from error
