"""Taking in what lies on a stick: at the table, at the kiosk and on the command line alike."""

import errno
from pathlib import Path

import pytest
from sqlalchemy import select

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    CutShortError,
    NotOursError,
    OlderPackError,
    WrongFileKindError,
    WrongProcessError,
    WrongStationError,
)
from mbdesk.errors.files import FileMissingError, FileReadOnlyError, NothingForStationError
from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.models.station import OwnStation
from mbdesk.services.centre.media import set_media
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.checking import inspect
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import read_pack, write_pack, write_packs
from mbdesk.services.exchange.receipts import write_receipt, write_receipts
from mbdesk.services.exchange.receiving import receive
from mbdesk.services.exchange.receiving import set_up as set_up_station
from mbdesk.services.station.casting import cast
from mbdesk.sync.codes import new_code
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.process.scene import Scene, set_up


def packs_of_a_newer_edition(scene: Scene, stick: Path) -> list[Path]:
    set_media(scene.central, ())
    return write_packs(scene.central, stick, scene.signing)


def test_a_stick_with_files_for_all_stations_gives_each_its_own(scene: Scene, stick):
    square = scene.stations[0]
    cast(square, Choice(("tree",)))
    merge(scene.central, export(square, scene.folder).path)
    packs_of_a_newer_edition(scene, stick)
    write_receipts(scene.central, stick, scene.signing)
    received = receive(square, stick)
    assert (received.files, received.at_centre) == (2, 1)
    assert square.at_centre == 1


def test_an_older_pack_left_on_the_stick_does_not_stand_in_the_way_of_the_newest(
    scene: Scene, stick
):
    square = scene.stations[0]
    packs_of_a_newer_edition(scene, stick)
    in_between = receive(square, stick).edition
    packs_of_a_newer_edition(scene, stick)
    packs_of_a_newer_edition(scene, stick)
    receive(square, stick)
    assert receive(square, stick).edition == in_between + 2


def test_a_stick_with_nothing_but_older_packs_is_refused(scene: Scene, stick, tmp_path):
    square = scene.stations[0]
    packs_of_a_newer_edition(scene, stick)
    newer = tmp_path / "newer"
    newer.mkdir()
    packs_of_a_newer_edition(scene, newer)
    receive(square, newer)
    with pytest.raises(OlderPackError):
        receive(square, stick)


def test_a_stick_with_nothing_for_this_station_is_refused(scene: Scene, stick):
    (stick / "notes.txt").write_text("x")
    with pytest.raises(FileMissingError):
        receive(scene.stations[0], stick)


def test_a_file_chosen_by_hand_is_refused_with_its_reason(scene: Scene, stick):
    packs = packs_of_a_newer_edition(scene, stick)
    (others,) = (path for path in packs if path.name.startswith("skolan"))
    with pytest.raises(WrongStationError):
        receive(scene.stations[0], others)
    with pytest.raises(WrongFileKindError):
        receive(scene.stations[0], packs[1], (FileKind.RECEIPT,))


@pytest.fixture
def for_the_school(scene: Scene, stick):
    """Return a pack and a receipt for the other station."""
    cast(scene.stations[1], Choice(("tree",)))
    merge(scene.central, export(scene.stations[1], scene.folder).path)
    receipt = write_receipt(scene.central, scene.stations[1].station.id, stick, scene.signing)
    pack = write_pack(scene.central, scene.stations[1].station.id, stick, scene.signing)
    return {"pack": pack, "receipt": receipt}


@pytest.mark.parametrize("kind", ["pack", "receipt"])
def test_a_file_for_another_station_is_told_with_its_name_and_place(
    scene: Scene, for_the_school, kind
):
    with pytest.raises(WrongStationError) as refused:
        receive(scene.stations[0], for_the_school[kind])
    told = sentence(refused.value, reader_of("en"))
    assert told.what == "The file is for another station: Skolan (Plats Skolan)."


@pytest.mark.parametrize("kind", ["pack", "receipt"])
def test_a_stick_for_another_station_is_told_with_its_name_and_place(
    scene: Scene, stick, for_the_school, kind
):
    for other in for_the_school.keys() - {kind}:
        for_the_school[other].unlink()
    with pytest.raises(WrongStationError) as refused:
        receive(scene.stations[0], stick)
    assert refused.value.parameters["station"] == "Skolan (Plats Skolan)"


def test_a_receipt_tells_whose_it_is_without_the_central_file(for_the_school):
    (checked,) = inspect([for_the_school["receipt"]]).files
    assert "receipt for the station Skolan (Plats Skolan)" in checked.words


def test_files_that_cannot_be_read_are_each_told_and_the_good_ones_behind_them_taken(
    scene: Scene, stick, tmp_path
):
    square = scene.stations[0]
    cast(square, Choice(("tree",)))
    merge(scene.central, export(square, scene.folder).path)
    packs_of_a_newer_edition(scene, stick)
    write_receipts(scene.central, stick, scene.signing)
    (good,) = stick.glob("torget*.mbpack")
    cut = good.read_bytes()[:200]
    for name in ("0.mbpack", "0.mbreceipt"):
        (stick / name).write_bytes(cut)
    (tmp_path / "elsewhere").mkdir()
    elsewhere = set_up(tmp_path / "elsewhere")
    elsewhere.pack(elsewhere.add("Torget")).rename(stick / "1.mbpack")
    elsewhere.close()
    received = receive(square, stick)
    assert (received.files, received.at_centre) == (2, 1)
    told = {each.name: type(each.error) for each in received.refused}
    assert told == {
        "0.mbpack": CutShortError,
        "0.mbreceipt": CutShortError,
        "1.mbpack": WrongProcessError,
    }


def test_a_stick_on_which_nothing_can_be_read_is_refused_with_the_reason(scene: Scene, stick):
    (stick / "0.mbpack").write_bytes(b"not a pack")
    with pytest.raises(NotOursError):
        receive(scene.stations[0], stick)


def test_an_older_receipt_left_on_the_stick_changes_nothing(scene: Scene, stick):
    square = scene.stations[0]
    for number in (1, 2):
        cast(square, Choice(("tree",)))
        merge(scene.central, export(square, scene.folder).path)
        write_receipts(scene.central, stick, scene.signing)
        (newest,) = stick.glob(f"torget*{number:03}.mbreceipt")
    newest.rename(stick / "0.mbreceipt")
    received = receive(square, stick)
    assert (received.files, received.at_centre, square.at_centre) == (2, 2, 2)


def test_a_stick_that_cannot_be_written_is_not_told_as_an_earlier_export(
    scene: Scene, stick, monkeypatch
):
    square = scene.stations[0]
    earlier = export(square, scene.folder).path

    def refused(path: Path, *, missing_ok: bool = False) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(FileReadOnlyError) as refusal:
        export(square, stick)
    monkeypatch.undo()
    assert refusal.value.parameters["path"] == str(stick)
    assert earlier.exists()


def test_a_new_station_finds_its_own_newest_pack_on_a_stick_for_all(scene: Scene, stick, tmp_path):
    new = scene.add("Parken")
    write_packs(scene.central, stick, scene.signing)
    newest = packs_of_a_newer_edition(scene, stick)[0]
    with pytest.raises(WrongEnrolmentCodeError):
        set_up_station(stick, tmp_path / "another", new_code())
    (stick / "cut.mbpack").write_bytes(newest.read_bytes()[:-1])
    with pytest.raises(CutShortError):
        set_up_station(stick, tmp_path / "another", new_code())
    assert not (tmp_path / "another").exists()
    station = scene.take(set_up_station(stick, tmp_path / "Parken", new.code))
    assert station.station.id == new.station.id
    with station.database.reading() as session:
        edition = session.scalars(select(OwnStation.edition)).one()
    assert edition == read_pack(newest).body.edition


def test_a_stick_without_any_pack_sets_no_station_up(tmp_path, stick):
    with pytest.raises(NothingForStationError):
        set_up_station(stick, tmp_path / "Parken", new_code())
