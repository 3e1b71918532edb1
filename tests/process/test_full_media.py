"""A full disk or stick is told by the file that was to be written, never by its temporary name."""

from contextlib import contextmanager
from pathlib import Path

import pytest

from mbdesk.errors import KnownError
from mbdesk.errors.files import DiskFullError, MediumLostError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.rehearsal.demo_pictures import demo_pictures
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME, begin_copy
from mbdesk.services.station.station_folder import DATABASE_NAME
from tests.keys import known_keys
from tests.process.scene import CHEAP, PHASES

resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")


@contextmanager
def no_room(most: int = 200):
    """Let no file grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _copy(scene, stick):
    begin_copy(scene.stations[0].database, stick)


def _pack(scene, stick):
    write_pack(scene.central, scene.stations[0].station.id, stick, scene.signing)


def _receipt(scene, stick):
    write_receipt(scene.central, scene.stations[0].station.id, stick, scene.signing)


def _central(_scene, stick):
    setup = Setup(titles={"sv": "Budget"}, funds=1, phases=PHASES)
    create_central(stick / "new.mbdesk", setup, stick / "new.mbkeys", known_keys(setup), cost=CHEAP)


WRITERS = {
    COPY_NAME: _copy,
    "*.mbpack": _pack,
    "*.mbreceipt": _receipt,
    "new.mbdesk": _central,
}


@pytest.mark.parametrize(("name", "write"), WRITERS.items(), ids=WRITERS)
def test_what_could_not_be_written_is_named(scene, stick, name, write):
    with no_room(), pytest.raises((DiskFullError, MediumLostError)) as refused:
        write(scene, stick)
    told = Path(refused.value.parameters["path"])
    assert told.parent == stick
    assert told.match(name), told


def test_a_station_that_has_no_room_is_named(scene, tmp_path):
    new = scene.add("Ny")
    pack = scene.pack(new)
    with no_room(), pytest.raises((DiskFullError, MediumLostError)) as refused:
        enrol(pack, tmp_path / "ny", new.code)
    assert refused.value.parameters["path"] == str(tmp_path / "ny" / DATABASE_NAME)


def test_a_station_that_cannot_be_restored_for_want_of_room_is_named(scene, stick, tmp_path):
    new = scene.add("Ny")
    with enrol(scene.pack(new), tmp_path / "ny", new.code) as station:
        begin_copy(station.database, stick)
    with no_room(), pytest.raises((DiskFullError, MediumLostError)) as refused:
        restore_station(stick, tmp_path / "again", new.code)
    assert refused.value.parameters["path"] == str(tmp_path / "again" / DATABASE_NAME)


def test_a_damaged_copy_is_told_by_its_own_name(stick, tmp_path):
    (stick / COPY_NAME).write_bytes(b"no database" * 100)
    with pytest.raises(KnownError) as refused:
        restore_station(stick, tmp_path / "again", "7KQ2-M4D9-X1TA")
    assert refused.value.parameters["path"] == str(stick / COPY_NAME)


def test_the_pictures_of_the_demo_find_no_room(tmp_path):
    with pytest.raises(DiskFullError) as told, no_room():
        demo_pictures().lay_out(tmp_path / "media", {"map": "map"})
    assert told.value.parameters == {"path": str(tmp_path / "media" / "map.png")}
