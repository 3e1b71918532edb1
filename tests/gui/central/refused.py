"""Real files that the centre refuses, one maker for each refusal that a file can meet."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_ways import revoke
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync.bundle.manifest import MANIFEST
from mbdesk.sync.canonical import encode
from tests.process.forging import forge
from tests.process.scene import Scene, change, set_up, voting_day
from tests.unit.sync.forge import honest_members, payload, signed, zipped

WAY = WayOut("stulen dator", ("Anna Ek", "Bo Dal"))


def voted(station: StationFolder, folder: Path) -> Path:
    cast(station, Choice(("tree",)))
    return export(station, folder).path


def _forged(scene: Scene, **changes) -> Path:
    station = scene.stations[0]
    return forge(station, voted(station, scene.folder), **changes)


def _dated(records):
    return [b"2026-06-01" + record.packed[10:] for record in records]


def _day_outside(scene):
    return _forged(scene, run=_dated)


def _counts_wrong(scene):
    counts = {"votes": 2, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}
    return _forged(scene, counts=counts)


def _fingerprint_wrong(scene):
    return _forged(scene, fingerprint="0000-0000-0000")


def _revoked(scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    revoke(scene.central, station.station.id, 1, WAY)
    return voted(station, scene.folder)


def _held_then_changed(scene, statement, *values):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    change(station.folder / DATABASE_NAME, statement, *values)
    return export(station, scene.folder).path


def _rolled_back(scene):
    return _held_then_changed(scene, "DELETE FROM vote_slot WHERE kind != '-'")


def _changed_record(scene):
    changed = "UPDATE vote_slot SET day = ? WHERE kind != '-'"
    return _held_then_changed(scene, changed, "2026-05-11")


def _broken_log(scene):
    changed = "UPDATE audit_event SET previous = ? WHERE number > 0"
    return _held_then_changed(scene, changed, "0" * 64)


def _key_mismatch(scene):
    new = scene.add("Badet")
    pack = scene.pack(new)
    first, second = (
        scene.take(enrol(pack, scene.folder / name, new.code, voting_day)) for name in "ab"
    )
    merge(scene.central, voted(first, scene.folder))
    return voted(second, scene.folder)


def _cloned_station(scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    copy = scene.copy_of(station, "copy")
    (scene.folder / "from-copy").mkdir()
    merge(scene.central, voted(station, scene.folder))
    return voted(copy, scene.folder / "from-copy")


def _unknown_station(scene):
    before = shutil.copy(scene.central.path, scene.folder / "before")
    path = voted(scene.enrolled("Badet"), scene.folder)
    scene.central.close()
    shutil.copy(before, scene.central.path)
    return path


def _not_enrolled(scene):
    station = scene.stations[0]
    change(station.folder / DATABASE_NAME, "UPDATE own_station SET proof = ?", bytes(32))
    return voted(station, scene.folder)


def _malformed_record(scene):
    def unkind(records):
        return [record.packed[:10] + b"X" + record.packed[11:] for record in records]

    return _forged(scene, run=unkind, honest=False)


def _cut_short(scene):
    path = voted(scene.stations[0], scene.folder)
    path.write_bytes(path.read_bytes()[:-1])
    return path


def _altered(scene):
    path = voted(scene.stations[0], scene.folder)
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"day":"2026-05-10"', b'"day":"2026-05-11"', 1))
    return path


def _repacked(scene):
    path = voted(scene.stations[0], scene.folder)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def _bad_signature(scene):
    path = voted(scene.stations[0], scene.folder)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    envelope = json.loads(members[MANIFEST])
    envelope["signatures"][0]["keyid"] = scene.stations[0].frame.keys.signing.hex()
    path.write_bytes(zipped({**members, MANIFEST: encode(envelope)}))
    return path


def _wrong_file_kind(scene):
    pack = next(scene.folder.glob("*.mbpack"))
    return pack.rename(scene.folder / f"x.{FileKind.EXPORT}")


def _not_ours(scene):
    path = scene.folder / f"x.{FileKind.EXPORT}"
    shutil.make_archive(str(path), "zip", scene.folder / "Torget")
    shutil.move(f"{path}.zip", path)
    return path


def _newer_format(scene):
    path = scene.folder / f"x.{FileKind.EXPORT}"
    path.write_bytes(signed(honest_members(), payload(honest_members(), container=2)))
    return path


def _wrong_process(scene):
    folder = scene.folder / "other"
    folder.mkdir()
    other = set_up(folder)
    open_voting(other.central)
    path = voted(other.enrolled("Torget"), folder)
    other.close()
    return path


def _test_data(scene):
    path = voted(scene.stations[0], scene.folder)
    change(scene.central.path, "UPDATE process SET mode = 'test'")
    return path


MAKERS: dict[str, Callable[[Scene], Path]] = {
    "day_outside": _day_outside,
    "counts_wrong": _counts_wrong,
    "fingerprint_wrong": _fingerprint_wrong,
    "revoked_station": _revoked,
    "rolled_back": _rolled_back,
    "changed_record": _changed_record,
    "broken_log": _broken_log,
    "key_mismatch": _key_mismatch,
    "cloned_station": _cloned_station,
    "unknown_station": _unknown_station,
    "not_enrolled": _not_enrolled,
    "malformed_record": _malformed_record,
    "cut_short": _cut_short,
    "altered": _altered,
    "repacked": _repacked,
    "bad_signature": _bad_signature,
    "wrong_file_kind": _wrong_file_kind,
    "not_ours": _not_ours,
    "newer_format": _newer_format,
    "wrong_process": _wrong_process,
    "test_data": _test_data,
}
