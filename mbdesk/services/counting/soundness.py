"""Whether a result agrees with itself: all that can be compared without any key.

Each station's numbers are those of its line and its signed fingerprint, the fates are those of the
box, and what follows from the ballots is what the result states::

    result, core = checked(record, stated, digest, path)  # ResultUnsoundError(field)
    first_difference(core, stated)  # "" where they are equal, else as in "votes.3"
"""

from collections.abc import Iterable, Iterator, Mapping

from mbdesk.domain.result import BoxCore, Fate, LineStatus, Result, StationLine
from mbdesk.errors.counting import ResultUnsoundError
from mbdesk.errors.files import FieldError
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.common.two_names import checked as decided
from mbdesk.services.counting.boxing import Numbers, numbers_digest
from mbdesk.services.counting.opening import TestBallot
from mbdesk.services.counting.result import (
    CountRecord,
    compute,
    count_core,
    count_digest,
)
from mbdesk.sync.canonical import JSON
from mbdesk.sync.envelopes import Binding, number_of
from mbdesk.sync.fingerprints import StationFingerprint


def checked(
    record: CountRecord, stated: JSON, digest: str, path: str
) -> tuple[Result, Mapping[str, JSON]]:
    """Return the result and core that follow from a record, after comparing all that can be."""
    if not _replaces_the_one_before(record):
        raise ResultUnsoundError(path=path, field="replaces")
    for line, numbers in zip(record.core.stations, record.numbers, strict=True):
        if not _is_sound(record.core, line, numbers):
            raise ResultUnsoundError(path=path, field=line.full_name)
    if numbers_digest(map(before_opening, record.numbers)) != record.core.numbers:
        raise ResultUnsoundError(path=path, field="numbers")
    if not record.core.frame.test_ballots and any(line.tests for line in record.core.stations):
        raise ResultUnsoundError(path=path, field="tests")
    if sorted(_tested(record.tests)) != sorted(_tests_in(record.numbers)):
        raise ResultUnsoundError(path=path, field="tests")
    result = compute(record)
    if not result.outcome.settled:  # nothing is signed before
        raise ResultUnsoundError(path=path, field="sections.1.ties")
    core = count_core(record, result)
    field = first_difference(core, stated)
    if field:
        raise ResultUnsoundError(path=path, field=field)
    if result.counted != sum(record.ballots.values()) or count_digest(core) != digest:
        raise ResultUnsoundError(path=path, field="counted")
    return result, core


def first_difference(ours: JSON, theirs: JSON, place: str = "") -> str:
    """Return where two documents first differ, as in `box.stations.2.fingerprint`; empty if equal.

    Lists count from 1, and names go in alphabetical order.
    """
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping) and ours.keys() == theirs.keys():
        parts = ((name, ours[name], theirs[name]) for name in sorted(ours))
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        parts = ((f"{i}", *pair) for i, pair in enumerate(zip(ours, theirs, strict=True), start=1))
    else:
        return "" if ours == theirs else place or "."
    inner = f"{place}." if place else ""
    return next(
        filter(None, (first_difference(a, b, f"{inner}{name}") for name, a, b in parts)), ""
    )


def before_opening(numbers: Numbers) -> Numbers:
    """Return the fates as they were in the box, before any ballot was opened."""
    opened = {ord(fate.letter) for fate in Fate if fate is Fate.COUNTED or fate.reason}
    in_box = ord(Fate.IN_BOX.letter)
    return numbers.with_letters(
        bytes(in_box if letter in opened else letter for letter in numbers.letters)
    )


def _replaces_the_one_before(record: CountRecord) -> bool:
    """Tell whether a new count says which it replaces, and who decided so; the first says none.

    Their numbers follow each other, but for boxes that were taken back: those numbers lie between.
    """
    before = record.replaces
    if before is None:
        return True
    try:
        first, second = before.names
        decided(WayOut(before.reason, (first, second)))
    except (ValueError, FieldError):
        return False
    return before.number < record.number


def _is_sound(core: BoxCore, line: StationLine, numbers: Numbers) -> bool:
    """Tell whether a station's numbers are those of its line and its signed fingerprint.

    A line that tells of a revoked station says after which export it was.
    """
    if line.status is LineStatus.REVOKED and line.revoked_after is None:
        return False
    fingerprint, tests, last = StationFingerprint(), 0, b""
    try:
        for each, kind, fate in numbers.records():
            out = fate is Fate.STATION
            test = fate is Fate.TEST
            # Once the box is open nothing waits in it: each envelope was counted, or is invalid.
            if each <= last or out is line.status.counts or fate is Fate.IN_BOX:
                return False
            if not out and test is not (kind == "T"):
                return False
            fingerprint.add(each, kind)
            tests, last = tests + (kind == "T"), each
    except (KeyError, ValueError):
        return False
    if not line.exports:  # never heard from
        return not len(numbers) and not line.envelopes
    binding = Binding(core.frame.mode, core.frame.id, line.station)
    same = fingerprint.code(binding) == line.fingerprint
    return same and tests == line.tests and len(numbers) == line.envelopes


def _tested(tests: Iterable[TestBallot]) -> Iterator[bytes]:
    return (number_of(bytes.fromhex(test.digest)) for test in tests)


def _tests_in(numbers: Iterable[Numbers]) -> Iterator[bytes]:
    records = (
        record
        for each in numbers
        if Fate.TEST.letter.encode() in each.letters
        for record in each.records()
    )
    return (number for number, _, fate in records if fate is Fate.TEST)
