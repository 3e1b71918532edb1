"""What systems leave on sticks is left in peace; what people put there is found."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from mbdesk.domain.ballot import Choice
from mbdesk.errors.bundles import NotOursError, RepackedError
from mbdesk.errors.files import FolderGivenError
from mbdesk.services.centre.media import read_media
from mbdesk.services.common.folders import files_among, files_within, the_file
from mbdesk.services.exchange.checking import inspect
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_packs
from mbdesk.services.exchange.receiving import receive
from mbdesk.services.kiosk.opening_checks import check_station
from mbdesk.services.station.casting import cast
from tests.process.scene import Scene

PICTURE = io.BytesIO()
Image.new("RGB", (40, 30), "white").save(PICTURE, "PNG")
PICTURE = PICTURE.getvalue()
APPLE_DOUBLE = b"\0\5\x16\7\0\2\0\0Mac OS X"
CLUTTER = (
    "._map.png",
    ".DS_Store",
    "Thumbs.db",
    "THUMBS.DB",
    "desktop.ini",
    "~$karta.docx",
    ".Trashes/501/map.png",
    ".thumbnails/map.png",
    ".Spotlight-V100/store.db",
    "System Volume Information/IndexerVolumeGuid",
    "$RECYCLE.BIN/S-1-5/map.png",
    "__MACOSX/._map.png",
    "items/._1.png",
    "items/Thumbs.db",
)


def litter(folder: Path, *more: str) -> None:
    for name in (*CLUTTER, *more):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(APPLE_DOUBLE)


@pytest.fixture
def voted(scene: Scene) -> Path:
    """Return an export that holds a vote, alone in a folder."""
    cast(scene.stations[0], Choice(("tree",)))
    folder = scene.folder / "exports"
    folder.mkdir()
    return export(scene.stations[0], folder).path


def test_a_folder_of_media_is_read_past_all_clutter(tmp_path):
    (tmp_path / "map.png").write_bytes(PICTURE)
    before = read_media(tmp_path)
    litter(tmp_path)
    assert read_media(tmp_path) == before
    assert files_within(tmp_path) == [tmp_path / "map.png"]


def test_a_folder_that_is_itself_hidden_is_read_when_it_is_named(tmp_path):
    hidden = tmp_path / ".media"
    hidden.mkdir()
    (hidden / "map.png").write_bytes(PICTURE)
    assert [one.name for one in read_media(hidden)] == ["map.png"]


def test_a_circle_of_links_has_an_end(tmp_path):
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "map.png").write_bytes(PICTURE)
    assert files_within(tmp_path) == [tmp_path / "map.png"]


def test_files_that_are_named_stay_in_their_order_and_folders_stand_in_their_place(tmp_path):
    for name in ("b.X", "a.x", "c.y"):
        (tmp_path / "folder").mkdir(exist_ok=True)
        (tmp_path / "folder" / name).touch()
    named = (tmp_path / "z.y", tmp_path / "folder", tmp_path / "nothing")
    found = [path.name for path in files_among(named, ("x",))]
    assert found == ["z.y", "a.x", "b.X", "nothing"]


def test_a_folder_may_be_given_for_the_one_file_in_it_that_is_wanted(tmp_path):
    litter(tmp_path, "._1.mbresult", ".Trashes/2.mbresult")
    with pytest.raises(FolderGivenError):
        the_file(tmp_path, "mbresult")
    only = tmp_path / "Räkning" / "RESULT.MBRESULT"
    only.parent.mkdir()
    only.touch()
    assert the_file(tmp_path, "mbresult") == the_file(only, "mbresult") == only
    (tmp_path / "result-2.mbresult").touch()
    with pytest.raises(FolderGivenError):
        the_file(tmp_path, "mbresult")


def test_a_stick_with_clutter_is_merged_whatever_the_case_of_its_names(scene: Scene, voted):
    stick = scene.folder / "stick"
    litter(stick, "._a.mbexport", ".Trashes/old.mbexport", "__MACOSX/b.mbexport")
    (stick / "Bibliotek").mkdir()
    shutil.copy(voted, stick / "Bibliotek" / "BORD.MBEXPORT")
    done = merge_files(scene.central, [stick])
    assert [verdict.path.name for verdict in done.verdicts] == ["BORD.MBEXPORT"]
    assert done.complete


def test_a_station_takes_a_pack_from_a_stick_with_clutter(scene: Scene):
    stick = scene.folder / "stick"
    litter(stick, "._x.mbpack", ".Trashes/x.mbpack")
    for pack in write_packs(scene.central, stick, scene.signing):
        pack.rename(pack.with_suffix(".MBPACK"))
    assert receive(scene.stations[0], stick).files == 1


def test_a_folder_may_be_checked_as_a_whole(scene: Scene, voted):
    litter(voted.parent, "._a.mbexport")
    shutil.copy(voted, voted.parent / "COPY.MBEXPORT")
    (voted.parent / "setup.json").write_text("{}")
    checked = inspect([voted.parent]).files
    assert {check.path.name for check in checked} == {"COPY.MBEXPORT", voted.name}
    assert all(check.refusal is None for check in checked)


def test_clutter_in_a_station_s_folder_is_no_finding(scene: Scene):
    station = scene.stations[0]
    before = [f for f in check_station(station) if f.name == "files"]
    litter(station.folder)
    shutil.rmtree(station.folder / "items")
    assert [f for f in check_station(station) if f.name == "files"] == before


# Opened, and packed again


def repack(export: Path, how) -> None:
    with zipfile.ZipFile(export) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(export, "w") as archive:
        how(archive, members)


def stored(archive, members) -> None:
    for name, data in members.items():
        archive.writestr(name, data)


def squeezed(archive, members) -> None:
    for name in sorted(members):
        archive.writestr(name, members[name], zipfile.ZIP_DEFLATED)


def in_a_folder(archive, members) -> None:
    archive.mkdir("export")
    for name, data in members.items():
        archive.writestr(f"export/{name}", data, zipfile.ZIP_DEFLATED)


def with_clutter(archive, members) -> None:
    squeezed(archive, members)
    archive.writestr("__MACOSX/._manifest.json", APPLE_DOUBLE)


@pytest.mark.parametrize("how", [stored, squeezed, in_a_folder, with_clutter])
def test_what_was_opened_and_packed_again_is_told_as_that(scene: Scene, voted, how):
    repack(voted, how)
    (verdict,) = merge_files(scene.central, [voted]).verdicts
    assert type(verdict.refusal) is RepackedError
    assert type(inspect([voted]).files[0].refusal) is RepackedError


def test_another_zip_is_still_not_ours(scene: Scene, voted):
    repack(voted, lambda archive, _members: archive.writestr("photo.txt", b"manifest.json"))
    assert type(inspect([voted]).files[0].refusal) is NotOursError
