"""Each export that must not be merged is refused by its own name and changes nothing."""

import json
import shutil
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Mode
from mbdesk.domain.records import AuditEvent
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    BrokenLogError,
    ChangedRecordError,
    ClonedStationError,
    CountsWrongError,
    CutShortError,
    DayOutsideError,
    FingerprintWrongError,
    KeyMismatchError,
    MalformedRecordError,
    NotEnrolledError,
    NotOursError,
    RevokedStationError,
    RolledBackError,
    TestDataError,
    UnknownStationError,
    WrongFileKindError,
    WrongProcessError,
)
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.log_taking import LOG
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.stations.station_ways import revoke
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync.bundle.manifest import MANIFEST
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import encode
from mbdesk.sync.hash_chain import append, digest
from mbdesk.sync.records import to_line
from mbdesk.sync.runs import RUN
from tests.process.forging import forge
from tests.process.scene import Scene, central_copy, change, rows, set_up, voting_day
from tests.unit.sync.forge import zipped

CHOICE = Choice(("tree",))
WAY = WayOut("stulen dator", ("Anna Ek", "Bo Dal"))
FORGET_VOTES = "DELETE FROM vote_slot WHERE kind != '-'"
CHANGE_VOTES = "UPDATE vote_slot SET day = ? WHERE kind != '-'"


@contextmanager
def refused(error: type[KnownError], central: CentralFile):
    """Expect exactly this refusal, after which the file holds what it held."""
    held, counted = rows(central.path), central.counts()
    with pytest.raises(error) as raised:
        yield raised
    assert raised.type is error
    assert (rows(central.path), central.counts()) == (held, counted)


def voted(station: StationFolder, folder: Path) -> Path:
    cast(station, CHOICE)
    return export(station, folder).path


@pytest.fixture
def merged(scene: Scene) -> Scene:
    """Hold one export of the first station and none of the second."""
    merge(scene.central, voted(scene.stations[0], scene.folder))
    return scene


def test_an_export_of_another_process(merged: Scene, tmp_path):
    (tmp_path / "other").mkdir()
    other = set_up(tmp_path / "other")
    open_voting(other.central)
    path = voted(other.enrolled("Torget"), tmp_path / "other")
    with refused(WrongProcessError, merged.central):
        merge(merged.central, path)
    other.close()


@pytest.mark.parametrize(("packed", "opened"), [(Mode.LIVE, Mode.TEST), (Mode.TEST, Mode.LIVE)])
def test_test_data_and_live_data_stay_apart(tmp_path, packed, opened):
    scene = set_up(tmp_path)
    change(scene.central.path, "UPDATE process SET mode = ?", packed.value)
    path = export(scene.enrolled("Torget"), tmp_path).path
    open_voting(scene.central, opened)
    with refused(TestDataError, scene.central) as raised:
        merge(scene.central, path)
    assert raised.value.parameters["mode"] == packed
    scene.close()


def test_an_export_of_a_station_that_was_not_set_up_here(scene: Scene):
    with central_copy(scene, "before.mbdesk") as before:
        path = voted(scene.enrolled("Badet"), scene.folder)
        with refused(UnknownStationError, before):
            merge(before, path)


def test_an_export_that_does_not_prove_its_enrolment(merged: Scene):
    station = merged.stations[1]
    change(station.folder / DATABASE_NAME, "UPDATE own_station SET proof = ?", bytes(32))
    with refused(NotEnrolledError, merged.central):
        merge(merged.central, voted(station, merged.folder))


def test_a_second_enrolment_with_the_same_code(scene: Scene):
    new = scene.add("Badet")
    pack = scene.pack(new)
    first, second = (
        scene.take(enrol(pack, scene.folder / name, new.code, voting_day)) for name in "ab"
    )
    merge(scene.central, voted(first, scene.folder))
    with refused(KeyMismatchError, scene.central):
        merge(scene.central, voted(second, scene.folder))


def test_a_copy_of_a_station_that_goes_on_voting_beside_it(merged: Scene):
    station = merged.stations[0]
    copy = merged.copy_of(station, "copy")
    (merged.folder / "from-copy").mkdir()
    merge(merged.central, voted(station, merged.folder))
    with refused(ClonedStationError, merged.central):
        merge(merged.central, voted(copy, merged.folder / "from-copy"))


def test_a_copy_is_found_even_when_it_has_exported_more_often(merged: Scene):
    station = merged.stations[0]
    copy = merged.copy_of(station, "copy")
    (merged.folder / "from-copy").mkdir()
    for _ in range(2):
        path = voted(copy, merged.folder / "from-copy")
    merge(merged.central, voted(station, merged.folder))
    with refused(ClonedStationError, merged.central):
        merge(merged.central, path)


def test_a_station_restored_from_an_earlier_copy(merged: Scene):
    """Its numbers begin again: what it exports next has the number of another export."""
    station = merged.stations[0]
    earlier = merged.copy_of(station, "earlier")
    merge(merged.central, voted(station, merged.folder))
    cast(earlier, CHOICE)
    with refused(ClonedStationError, merged.central):
        merge(merged.central, export(earlier, merged.folder).path)


def test_records_that_went_missing_since_the_last_export(merged: Scene):
    station = merged.stations[0]
    change(station.folder / DATABASE_NAME, FORGET_VOTES)
    with refused(RolledBackError, merged.central) as raised:
        merge(merged.central, export(station, merged.folder).path)
    assert raised.value.parameters["missing"] == 1


def test_a_record_with_other_content_than_before(merged: Scene):
    station = merged.stations[0]
    change(station.folder / DATABASE_NAME, CHANGE_VOTES, "2026-05-11")
    with refused(ChangedRecordError, merged.central):
        merge(merged.central, export(station, merged.folder).path)


def test_an_envelope_of_a_day_on_which_nobody_could_vote(merged: Scene):
    station = merged.stations[1]
    path = forge(station, voted(station, merged.folder), run=dated("2026-06-01"))
    with refused(DayOutsideError, merged.central) as raised:
        merge(merged.central, path)
    assert raised.value.parameters["day"] == "2026-06-01"


def dated(day: str):
    """Return a change of a run: all its envelopes bear that day."""
    return lambda records: [day.encode() + record.packed[len(day) :] for record in records]


@pytest.mark.parametrize("name", ["votes", "tests", "proposals", "contacts", "surveys"])
def test_numbers_that_are_not_those_of_what_the_file_carries(merged: Scene, name):
    station = merged.stations[1]
    path = voted(station, merged.folder)
    counts = {"votes": 1, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}
    with refused(CountsWrongError, merged.central):
        merge(merged.central, forge(station, path, counts={**counts, name: counts[name] + 1}))


def test_a_fingerprint_that_is_not_that_of_the_envelopes(merged: Scene):
    station = merged.stations[1]
    path = forge(station, voted(station, merged.folder), fingerprint="0000-0000-0000")
    with refused(FingerprintWrongError, merged.central) as raised:
        merge(merged.central, path)
    assert raised.value.parameters["stated"] == "0000-0000-0000"


def test_an_envelope_of_another_kind(merged: Scene):
    station = merged.stations[1]
    path = forge(station, voted(station, merged.folder), run=of_kind(b"X"), honest=False)
    with refused(MalformedRecordError, merged.central) as raised:
        merge(merged.central, path)
    assert (raised.value.parameters["member"], raised.value.parameters["line"]) == (RUN, 1)


def of_kind(kind: bytes):
    return lambda records: [record.packed[:10] + kind + record.packed[11:] for record in records]


@pytest.mark.parametrize("longer", [b"", b"x"], ids=["shorter", "longer"])
def test_an_envelope_of_another_length(merged: Scene, longer):
    station = merged.stations[1]
    path = forge(
        station,
        voted(station, merged.folder),
        run=lambda records: [record.packed[:-1] + 2 * longer for record in records],
        honest=False,
    )
    with refused(MalformedRecordError, merged.central):
        merge(merged.central, path)


def test_an_envelope_twice(merged: Scene):
    station = merged.stations[1]
    path = forge(
        station,
        voted(station, merged.folder),
        run=lambda records: [record.packed for record in records for _ in range(2)],
        honest=False,
    )
    with refused(MalformedRecordError, merged.central) as raised:
        merge(merged.central, path)
    assert raised.value.parameters["line"] == 2


def test_an_envelope_copied_from_another_station_is_another_envelope(merged: Scene):
    """Its number is of this station, and nobody can open it: no vote of the other is touched."""
    victim, thief = merged.stations
    path = forge(thief, voted(thief, merged.folder), run=lambda _: stolen(merged, victim))
    assert merge(merged.central, path).new_votes == 1
    with merged.central.database.reading() as session:
        numbers = [
            [record.number for record in held_run(session, station.station.id)]
            for station in merged.stations
        ]
    assert set(numbers[0]).isdisjoint(numbers[1])


def stolen(scene: Scene, station: StationFolder) -> list[bytes]:
    with scene.central.database.reading() as session:
        return [record.packed for record in held_run(session, station.station.id)]


def test_what_a_revoked_station_sends_afterwards(merged: Scene):
    station = merged.stations[0]
    revoke(merged.central, station.station.id, 1, WAY)
    with refused(RevokedStationError, merged.central) as raised:
        merge(merged.central, voted(station, merged.folder))
    assert raised.value.parameters["number"] == 1


def test_a_log_that_was_written_anew(merged: Scene):
    station = merged.stations[0]
    change(
        station.folder / DATABASE_NAME,
        "UPDATE audit_event SET previous = ? WHERE number > 0",
        "0" * 64,
    )
    with refused(BrokenLogError, merged.central):
        merge(merged.central, export(station, merged.folder).path)


def log_of(path: Path) -> list[AuditEvent]:
    with open_bundle(path) as bundle:
        bundle.verify()
        return list(bundle.records(LOG, AuditEvent))


def with_log(station: StationFolder, path: Path, events: list[AuditEvent], head: str = "") -> Path:
    """Return the export with another log, and with the head of that unless one is given."""
    lines = [to_line(event) for event in events]
    return forge(station, path, members={LOG: lines}, log_head=head or digest(events[-1]))


def test_a_log_without_its_newest_event(merged: Scene):
    station = merged.stations[0]
    path = voted(station, merged.folder)
    events = log_of(path)
    path = with_log(station, path, events[:-1], head=digest(events[-1]))
    with refused(BrokenLogError, merged.central) as raised:
        merge(merged.central, path)
    assert raised.value.parameters["number"] == len(events) - 1


def test_a_whole_log_that_ends_before_the_one_that_is_held(merged: Scene):
    station = merged.stations[0]
    merge(merged.central, voted(station, merged.folder))
    path = voted(station, merged.folder)
    with refused(BrokenLogError, merged.central):
        merge(merged.central, with_log(station, path, log_of(path)[:1]))


def test_a_whole_log_that_tells_something_else(merged: Scene):
    station = merged.stations[0]
    path = voted(station, merged.folder)
    first, *_ = log_of(path)
    other = append(None, first.station, first.day, "opened", {"votes": 0})
    with refused(ClonedStationError, merged.central):
        merge(merged.central, with_log(station, path, [other]))


def overwrite(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert data.count(old) >= 1
    assert len(old) == len(new)
    path.write_bytes(data.replace(old, new, 1))


def test_a_file_cut_short_anywhere(merged: Scene):
    path = voted(merged.stations[1], merged.folder)
    whole = path.read_bytes()
    for kept in (len(whole) - 1, len(whole) // 2, len(whole) // 4):
        path.write_bytes(whole[:kept])
        with refused(CutShortError, merged.central):
            merge(merged.central, path)


def test_an_altered_record(merged: Scene):
    path = voted(merged.stations[1], merged.folder)
    overwrite(path, b'"day":"2026-05-10"', b'"day":"2026-05-11"')
    with refused(AlteredError, merged.central):
        merge(merged.central, path)


def test_a_signature_that_is_not_the_signers(merged: Scene):
    path = voted(merged.stations[1], merged.folder)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    envelope = json.loads(members[MANIFEST])
    envelope["signatures"][0]["keyid"] = merged.stations[0].frame.keys.signing.hex()
    path.write_bytes(zipped({**members, MANIFEST: encode(envelope)}))
    with refused(BadSignatureError, merged.central):
        merge(merged.central, path)


def test_a_file_of_another_kind_under_the_name_of_an_export(merged: Scene):
    pack = next(merged.folder.glob("*.mbpack"))
    with refused(WrongFileKindError, merged.central):
        merge(merged.central, pack.rename(merged.folder / "x.mbexport"))


def test_a_file_of_another_program(merged: Scene):
    path = merged.folder / "x.mbexport"
    shutil.make_archive(str(path), "zip", merged.folder / "Torget")
    shutil.move(f"{path}.zip", path)
    with refused(NotOursError, merged.central):
        merge(merged.central, path)


def test_a_refused_file_does_not_stop_the_others(merged: Scene):
    good = voted(merged.stations[1], merged.folder)
    bad = merged.folder / "bad.mbexport"
    bad.write_bytes(good.read_bytes()[:-1])
    verdicts = merge_files(merged.central, [bad, good]).verdicts
    assert [type(verdict.refusal) for verdict in verdicts] == [CutShortError, type(None)]
    assert merged.central.counts().votes == 2
