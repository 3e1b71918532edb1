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
    TestDataError,
    UnknownStationError,
    WrongProcessError,
)
from mbdesk.sync.bundle.manifest import Manifest
from mbdesk.sync.bundle.trust import KnownStation, check_export
from mbdesk.sync.enrolment import export_proof

PROCESS, STATION = "1" * 32, "2" * 32
KEY, ENROLMENT = b"s" * 32, b"e" * 32
KNOWN = KnownStation(STATION, "bord 1", b"", ENROLMENT, {}, {})
PINNED = dataclasses.replace(KNOWN, public_key=KEY)
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
        "counts": COUNTS,
        **body,
    }
    return Manifest(1, 1, FileKind.EXPORT, PROCESS, Mode.LIVE, said, (), signer, digest(name))


def holding(*exports):
    """Return what the centre knows after taking those (number, name, history) in."""
    return dataclasses.replace(
        PINNED,
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
    assert check(export()) is False


def test_an_export_under_the_pinned_key_is_taken_in_whatever_it_proves():
    assert check(export(proof="00" * 32), PINNED) is False


def test_an_export_taken_in_before_is_no_error():
    assert check(export(), holding((1, "d1", ()))) is True
    assert check(export(), holding((1, "d1", ()), (2, "d2", ("d1",)))) is True


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
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_an_export_is_refused_that_says_of_itself(body):
    manifest = export()
    refused(AlteredError, dataclasses.replace(manifest, body={**manifest.body, **body}))
