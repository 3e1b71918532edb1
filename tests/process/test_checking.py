"""What `mbdesk verify` finds out about a file: whether it holds, and who vouches for it."""

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.errors.bundles import (
    FingerprintWrongError,
    KeyMismatchError,
    MalformedRecordError,
    NotEnrolledError,
    UnknownStationError,
)
from mbdesk.errors.counting import NotVouchedError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.centre.merging import merge
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.sync.keypairs import new_station_key
from tests.process.forging import forge
from tests.process.scene import Scene


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
