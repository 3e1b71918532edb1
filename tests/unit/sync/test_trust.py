import dataclasses
import hashlib

import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    ClonedStationError,
    KeyMismatchError,
    NotEnrolledError,
    RevokedStationError,
    TestDataError,
    UnknownStationError,
    WrongProcessError,
)
from mbdesk.sync.bundle.manifest import Manifest
from mbdesk.sync.bundle.trust import KnownLine, KnownStation, check_export
from mbdesk.sync.enrolment import export_proof

PROCESS, STATION = "1" * 32, "2" * 32
KEY, ENROLMENT = b"s" * 32, b"e" * 32
KNOWN = KnownStation(STATION, "bord 1", ENROLMENT, (KnownLine(0, b""),))
PINNED = dataclasses.replace(KNOWN, lines=(KnownLine(0, KEY),))
COUNTS = {"votes": 3, "tests": 0, "proposals": 2, "contacts": 1, "surveys": 0}


def digest(name):
    return hashlib.sha256(name.encode()).hexdigest()


def export(number=1, name="d1", history=(), signer=KEY, **body):
    """Return the manifest of an export whose digest is that of `name`."""
    said = {
        "station": STATION,
        "number": number,
        "history": [digest(earlier) for earlier in history],
        "final": False,
        "proof": export_proof(ENROLMENT, PROCESS, STATION, signer).hex(),
        "frame_digest": digest("frame"),
        "fingerprint": "0000-0000-0000",
        "counts": COUNTS,
        "log_head": "",
        "reads": {"container": [1], "records": [1]},
        **body,
    }
    return Manifest(1, 1, FileKind.EXPORT, PROCESS, Mode.LIVE, said, (), signer, digest(name))


def holding(*exports, line=0, key=KEY):
    """Return what the centre knows after taking those (number, name, history) in."""
    return dataclasses.replace(PINNED, lines=(known_line(*exports, line=line, key=key),))


def known_line(*exports, line=0, key=KEY):
    return KnownLine(
        line,
        key,
        exports={number: digest(name) for number, name, _ in exports},
        histories={
            number: tuple(digest(earlier) for earlier in history) for number, _, history in exports
        },
    )


def check(manifest, station=KNOWN, process=PROCESS, mode=Mode.LIVE):
    return check_export(manifest, process, mode, station, "a.mbexport")


def refused(error_class, *args, **kwargs):
    with pytest.raises(error_class) as error:
        check(*args, **kwargs)
    assert error.value.parameters["path"] == "a.mbexport"
    return error.value.parameters


def test_a_first_export_with_the_code_is_taken_in():
    assert not check(export()).seen


def test_an_export_under_the_pinned_key_is_taken_in_whatever_it_proves():
    assert not check(export(proof="00" * 32), PINNED).seen


def test_an_export_taken_in_before_is_no_error():
    assert check(export(), holding((1, "d1", ()))).seen
    assert check(export(), holding((1, "d1", ()), (2, "d2", ("d1",)))).seen


def test_an_export_of_another_process_is_refused():
    refused(WrongProcessError, export(), process="9" * 32)


def test_test_data_stay_out_of_a_live_process_and_live_data_out_of_a_rehearsal():
    rehearsal = dataclasses.replace(export(), mode=Mode.TEST)
    assert refused(TestDataError, rehearsal)["mode"] == "test"
    assert refused(TestDataError, export(), mode=Mode.TEST)["mode"] == "live"


def test_a_station_that_was_not_set_up_is_refused():
    assert refused(UnknownStationError, export(), station=None)["station"] == STATION


@pytest.mark.parametrize(
    "proof",
    [
        "00" * 32,
        export_proof(b"another code".ljust(32), PROCESS, STATION, KEY).hex(),
        export_proof(ENROLMENT, PROCESS, STATION, b"another key".ljust(32)).hex(),
        export_proof(ENROLMENT, PROCESS, "3" * 32, KEY).hex(),
        export_proof(ENROLMENT, "3" * 32, STATION, KEY).hex(),
    ],
    ids=["zeros", "another code", "another key", "another station", "another process"],
)
def test_a_first_export_without_the_code_is_refused(proof):
    refused(NotEnrolledError, export(proof=proof))


def test_another_key_than_the_pinned_one_is_refused_even_with_the_code():
    refused(KeyMismatchError, export(signer=b"t" * 32), PINNED)


def test_the_rules_hold_in_their_order():
    wrong = dataclasses.replace(export(signer=b"t" * 32), mode=Mode.TEST)
    refused(WrongProcessError, wrong, None, process="9" * 32)
    refused(TestDataError, wrong, None)


def test_an_export_belongs_to_the_line_that_its_key_and_history_agree_with():
    first = known_line((1, "d1", ()), (2, "d2", ("d1",)))
    branch = known_line((2, "e2", ("d1",)), line=1)
    parted = dataclasses.replace(KNOWN, lines=(first, branch))
    assert check(export(3, "d3", ["d1", "d2"]), parted).line.line == 0
    assert check(export(3, "e3", ["d1", "e2"]), parted).line.line == 1
    refused(ClonedStationError, export(3, "f3", ["d1", "f2"]), parted)


def test_a_new_code_begins_a_line_under_a_new_key_and_only_with_the_code():
    waiting = dataclasses.replace(KNOWN, lines=(known_line((1, "d1", ())), KnownLine(1, b"")))
    checked = check(export(1, "n1", signer=b"n" * 32), waiting)
    assert (checked.line.line, checked.seen) == (1, False)
    refused(NotEnrolledError, export(1, "n1", signer=b"n" * 32, proof="00" * 32), waiting)
    assert check(export(2, "d2", ["d1"]), waiting).line.line == 0


def test_what_came_before_a_revocation_is_taken_in_and_nothing_after_it():
    (line,) = holding((3, "d3", ("d1", "d2"))).lines
    revoked = dataclasses.replace(KNOWN, lines=(dataclasses.replace(line, revoked_after=2),))
    assert check(export(2, "d2", ["d1"]), revoked).line.newest == 3
    assert check(export(3, "d3", ["d1", "d2"]), revoked).seen
    told = refused(RevokedStationError, export(4, "d4", ["d1", "d2", "d3"]), revoked)
    assert told["number"] == 2


CLONES = {
    "the same number twice": (export(name="e1"), [(1, "d1", ())]),
    "a later export without a known earlier one": (
        export(2, "e2", ["e1"]),
        [(1, "d1", ())],
    ),
    "an earlier export that a known later one does not name": (
        export(1, "e1"),
        [(2, "d2", ("d1",))],
    ),
    "an export of the middle that a known later one does not name": (
        export(2, "e2", ["d1"]),
        [(3, "d3", ("d1", "d2"))],
    ),
    "two lines that part after the first": (
        export(3, "e3", ["d1", "e2"]),
        [(1, "d1", ()), (2, "d2", ("d1",))],
    ),
    "the same number and history, other content": (
        export(2, "e2", ["d1"]),
        [(2, "d2", ("d1",))],
    ),
}


@pytest.mark.parametrize(("manifest", "known"), CLONES.values(), ids=CLONES.keys())
def test_a_copy_of_a_station_is_found(manifest, known):
    refused(ClonedStationError, manifest, holding(*known))


BODIES = {
    "no station": {"station": None},
    "no number": {"number": 0},
    "a truth for a number": {"number": True},
    "a digest that is none": {"number": 2, "history": ["d1"]},
    "a history too long": {"history": [digest("d1")]},
    "a final that is no truth": {"final": 1},
    "a short proof": {"proof": "00"},
    "a proof in capitals": {"proof": "AB" * 32},
    "negative counts": {"counts": {**COUNTS, "votes": -1}},
    "counts missing": {"counts": {}},
    "counts that are a list": {"counts": [1]},
    "something more": {"votes": 1},
    "a frame's digest that is none": {"frame_digest": ""},
    "a fingerprint that is no text": {"fingerprint": 5},
    "a log's head that is none": {"log_head": "0" * 63},
    "versions that are no numbers": {"reads": {"container": ["1"]}},
    "a count that is a truth": {"counts": {**COUNTS, "votes": True}},
    "a count too many": {"counts": {**COUNTS, "envelopes": 1}},
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_an_export_is_refused_that_says_of_itself(body):
    manifest = export()
    refused(AlteredError, dataclasses.replace(manifest, body={**manifest.body, **body}))
