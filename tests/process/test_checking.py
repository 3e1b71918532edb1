"""What `mbdesk verify` finds out about a file: whether it holds, and who vouches for it."""

from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    FingerprintWrongError,
    KeyMismatchError,
    MalformedRecordError,
    NotEnrolledError,
    UnknownStationError,
)
from mbdesk.errors.counting import NotCountedError, NotVouchedError, ResultUnsoundError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.vote_ways import withdraw_item
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import new_count, sign_result, tally
from mbdesk.services.exchange import result_checks
from mbdesk.services.exchange.checking import check_file, inspect
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.sync.keypairs import new_station_key
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.fuzz.forgery import signed_anew, taken_apart
from tests.process.forging import forge
from tests.process.scene import Scene, change


@pytest.fixture
def station(scene: Scene):
    for code in ("tree", "bench"):
        cast(scene.stations[0], Choice((code,)))
    return scene.stations[0]


def test_an_export_is_vouched_for_by_the_code_on_its_day_report(scene: Scene, station):
    written = export(station, scene.folder)
    checked = check_file(written.path)
    assert (checked.refusal, checked.vouched) == (None, False)
    assert checked.code == written.fingerprint
    assert check_file(written.path, fingerprint=written.fingerprint).vouched
    other = export(scene.stations[1], scene.folder)
    refusal = check_file(written.path, fingerprint=other.fingerprint).refusal
    assert isinstance(refusal, NotVouchedError)
    assert refusal.parameters["fingerprint"] == written.fingerprint
    assert "day report or export sheet" in sentence(refusal, reader_of("en")).do
    mistyped = check_file(written.path, fingerprint="7KQ2").refusal
    assert isinstance(mistyped, CodeMistypedError)


def test_an_export_without_envelopes_has_a_code_too(scene: Scene):
    written = export(scene.stations[1], scene.folder)
    assert check_file(written.path, fingerprint=written.fingerprint).vouched


def test_an_export_that_states_another_code_than_its_envelopes_does_not_hold(scene: Scene, station):
    written = export(station, scene.folder)
    path = forge(station, written.path, fingerprint="0000-0000-0000")
    refusal = check_file(path, fingerprint="0000-0000-0000").refusal
    assert isinstance(refusal, FingerprintWrongError)
    assert refusal.parameters["found"] == written.fingerprint


@pytest.mark.parametrize(
    "run",
    [
        lambda records: [record.packed for record in reversed(records)],
        lambda records: [record.packed[:-1] for record in records],
        lambda records: [b"2026-02-30" + record.packed[10:] for record in records],
    ],
    ids=["out of order", "of no envelope's length", "on a day that is none"],
)
def test_an_export_whose_run_is_none_does_not_hold(scene: Scene, station, run):
    path = forge(station, export(station, scene.folder).path, run=run, honest=False)
    assert isinstance(check_file(path).refusal, MalformedRecordError)


def test_with_the_central_file_an_export_is_signed_by_its_station_s_key(scene: Scene, station):
    path = export(station, scene.folder).path
    assert check_file(path, scene.central).vouched  # it proves that the code was typed
    foreign = forge(station, path, key=new_station_key())
    assert isinstance(check_file(foreign, scene.central).refusal, NotEnrolledError)
    merge(scene.central, path)
    assert check_file(path, scene.central).vouched
    assert isinstance(check_file(foreign, scene.central).refusal, KeyMismatchError)
    empty = scene.stations[1]
    nobodys = forge(empty, export(empty, scene.folder).path, station="f" * 32)
    assert isinstance(check_file(nobodys, scene.central).refusal, UnknownStationError)


def test_a_code_from_a_paper_is_compared_beside_the_central_file_too(scene: Scene, station):
    written = export(station, scene.folder)
    other = export(scene.stations[1], scene.folder)
    (right,) = inspect([written.path], written.fingerprint, scene.central.path).files
    assert (right.refusal, right.vouched) == (None, True)
    (wrong,) = inspect([written.path], other.fingerprint, scene.central.path).files
    assert isinstance(wrong.refusal, NotVouchedError)
    assert (wrong.vouched, wrong.holds) == (False, True)
    (mistyped,) = inspect([written.path], "7KQ2").files
    assert (mistyped.vouched, mistyped.holds, mistyped.code) == (False, True, written.fingerprint)


@pytest.fixture
def counted(scene: Scene, station) -> Path:
    """Return the signed result of the first count."""
    cast(station, Choice(("tree",)))
    for each in scene.stations:
        merge(scene.central, export(each, scene.folder, final=True).path)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    return sign_result(scene.central, scene.folder, scene.signing)


def test_a_result_that_a_new_count_has_replaced_is_still_the_one_on_file(scene, counted):
    stands = check_file(counted, scene.central)
    assert "on file at the centre (control code" in stands.words
    new_count(scene.central, WayOut("A stick was found", ("Anna Ek", "Bo Dal")))
    withdraw_item(scene.central, "tree", WayOut("Withdrawn", ("Anna Ek", "Bo Dal")))
    for _counted_anew in (False, True):
        found = check_file(counted, scene.central)
        assert (found.refusal, found.vouched) == (None, True)
        assert "replaced by a new count" in found.words
        if not _counted_anew:
            tally(scene.central, scene.counting)
    anew = sign_result(scene.central, scene.folder, scene.signing)
    assert "replaced" not in check_file(anew, scene.central).words


def told_otherwise(scene, path: Path, **about) -> Path:
    """Write a result anew that tells otherwise of its count, signed with the centre's key."""
    original = taken_apart(path, FileKind.RESULT, scene.signing.private)
    body = original.said["body"]
    said = {**original.said, "body": {**body, "about": {**body["about"], **about}}}
    path.write_bytes(signed_anew(original, said))
    return path


DECIDED = {"day": "2026-09-25", "reason": "A stick was found", "names": ["Anna Ek", "Bo Dal"]}
FIRST = {"number": 1, "digest": "1a2b3c4d" * 8, **DECIDED}


@pytest.mark.parametrize(
    "about",
    [
        {"replaces": {**FIRST, "number": 7, "reason": "", "names": []}},
        {"replaces": FIRST},
        {"number": 2, "replaces": {**FIRST, "number": 2}},
        {"number": 2, "replaces": {**FIRST, "number": 3}},
        {"number": 2, "replaces": {**FIRST, "reason": " "}},
        {"number": 2, "replaces": {**FIRST, "names": ["Anna Ek"]}},
        {"number": 2, "replaces": {**FIRST, "names": ["Anna Ek", "anna ek"]}},
    ],
)
def test_a_result_that_does_not_replace_the_count_before_it_is_unsound(scene, counted, about):
    found = check_file(told_otherwise(scene, counted, **about))
    assert isinstance(found.refusal, ResultUnsoundError)
    assert found.refusal.parameters["field"] == "replaces"


def test_a_result_that_tells_another_day_or_decision_is_not_the_one_on_file(scene, counted):
    new_count(scene.central, WayOut("A stick was found", ("Anna Ek", "Bo Dal")))
    withdraw_item(scene.central, "tree", WayOut("Withdrawn", ("Anna Ek", "Bo Dal")))
    tally(scene.central, scene.counting)
    anew = sign_result(scene.central, scene.folder, scene.signing)
    for path, about in ((counted, {"counted_on": "2020-01-01"}), (anew, {"replaces": FIRST})):
        assert check_file(path, scene.central).refusal is None
        told_otherwise(scene, path, **about)
        assert isinstance(check_file(path, scene.central).refusal, AlteredError)


def test_a_result_of_a_number_that_the_centre_never_counted_is_refused(scene, counted):
    change(scene.central.path, "UPDATE box SET counted_on = ''")
    assert isinstance(check_file(counted, scene.central).refusal, NotCountedError)


def test_an_export_of_another_station_is_told_and_not_vouched_for(scene, station, counted):
    """One rule for whoever asks: the code is the process's, and no export is signed by it."""
    process = check_file(counted).code
    found = inspect([scene.folder], process)
    told = {each.kind: each for each in found.files}
    export_told = told[FileKind.EXPORT]
    assert isinstance(export_told.refusal, NotVouchedError)
    assert (export_told.holds, export_told.vouched) == (True, False)
    assert export_told.words.startswith("export ")
    assert told[FileKind.RESULT].vouched
    assert [each.path for each in found.results] == [counted]


def test_a_result_is_read_once_for_the_list_and_its_tests(scene, counted, monkeypatch):
    read, original = [], result_checks.read_result
    monkeypatch.setattr(
        result_checks,
        "read_result",
        lambda path, *judge: (read.append(path), original(path, *judge))[1],
    )
    found = inspect([counted])
    assert found.files[0].result is found.results[0]
    assert read == [counted]
