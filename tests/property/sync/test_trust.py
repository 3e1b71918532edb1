import dataclasses
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import AlteredError, ClonedStationError, NotEnrolledError
from mbdesk.sync.bundle.manifest import Manifest
from mbdesk.sync.bundle.trust import KnownLine, KnownStation, check_export
from mbdesk.sync.enrolment import export_proof
from tests.property.sync.strategies import json_values

PROCESS, STATION, KEY = "1" * 32, "2" * 32, b"s" * 32
STARTING = KnownStation(STATION, "bord 1", b"e" * 32, (KnownLine(0, KEY),))
COUNTS = {"votes": 0, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}


def line(length, branch=""):
    """Return the exports a station makes one after the other, as manifests."""
    manifests, history = [], []
    for number in range(1, length + 1):
        body = {
            "station": STATION,
            "number": number,
            "history": list(history),
            "final": False,
            "proof": "00" * 32,
            "frame_digest": "f" * 64,
            "fingerprint": "0000-0000-0000",
            "counts": COUNTS,
            "log_head": "",
            "reads": {"container": [1], "records": [1]},
        }
        digest = hashlib.sha256(f"{branch}{history}".encode()).hexdigest()
        kind, mode = FileKind.EXPORT, Mode.LIVE
        manifests.append(Manifest(1, 1, kind, PROCESS, mode, body, (), KEY, digest))
        history.append(digest)
    return manifests


def take_in(known, manifest):
    checked = check_export(manifest, PROCESS, Mode.LIVE, known, "")
    number, history = manifest.body["number"], tuple(manifest.body["history"])
    (line,) = known.lines
    taken = dataclasses.replace(
        line,
        exports={**line.exports, number: manifest.digest},
        histories={**line.histories, number: history},
    )
    return checked.seen, dataclasses.replace(known, lines=(taken,))


@given(st.integers(1, 8), st.data())
def test_one_line_of_exports_is_taken_in_in_any_order_and_repetition(length, data):
    known, taken = STARTING, set()
    for manifest in data.draw(st.lists(st.sampled_from(line(length)), max_size=20)):
        seen, known = take_in(known, manifest)
        assert seen is (manifest.digest in taken)
        taken.add(manifest.digest)


@given(st.integers(0, 4), st.integers(1, 4), st.integers(1, 4), st.data())
def test_two_lines_are_never_both_taken_in(common, one_more, other_more, data):
    """A station and its copy share `common` exports and then go on by themselves."""
    shared = line(common)
    one = [*shared, *grown(shared, "one", one_more)]
    other = [*shared, *grown(shared, "other", other_more)]
    known = STARTING
    for manifest in data.draw(st.lists(st.sampled_from(one), unique_by=lambda one: one.digest)):
        _, known = take_in(known, manifest)
    forked = data.draw(st.sampled_from(other[common:]))
    if known.lines[0].newest > common:
        with pytest.raises(ClonedStationError):
            take_in(known, forked)
    else:
        take_in(known, forked)


def grown(shared, branch, more):
    manifests, history = [], [manifest.digest for manifest in shared]
    for number in range(len(shared) + 1, len(shared) + more + 1):
        start = line(1)[0]
        digest = hashlib.sha256(f"{branch}{history}".encode()).hexdigest()
        body = {**start.body, "number": number, "history": list(history)}
        manifests.append(dataclasses.replace(start, body=body, digest=digest))
        history.append(digest)
    return manifests


@given(st.dictionaries(st.sampled_from([*line(1)[0].body, "other"]), json_values, min_size=1))
def test_whatever_an_export_says_of_itself_is_checked_before_it_is_used(changes):
    manifest = dataclasses.replace(line(1)[0], body={**line(1)[0].body, **changes})
    try:
        check_export(manifest, PROCESS, Mode.LIVE, STARTING, "")
    except AlteredError:
        return
    assert set(manifest.body) == set(line(1)[0].body)
    assert isinstance(manifest.body["number"], int)
    assert isinstance(manifest.body["final"], bool)


@given(st.binary(min_size=32, max_size=32))
def test_no_other_proof_will_do_before_a_key_is_pinned(proof):
    unpinned = dataclasses.replace(STARTING, lines=(KnownLine(0, b""),))
    right = export_proof(STARTING.enrolment_key, PROCESS, STATION, KEY)
    first = line(1)[0]
    proven = dataclasses.replace(first, body={**first.body, "proof": right.hex()})
    guessed = dataclasses.replace(first, body={**first.body, "proof": proof.hex()})
    assert not check_export(proven, PROCESS, Mode.LIVE, unpinned, "").seen
    with pytest.raises(NotEnrolledError):
        check_export(guessed, PROCESS, Mode.LIVE, unpinned, "")
