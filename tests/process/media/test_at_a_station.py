"""A station serves the pictures and recordings that its pack carried, as they were."""

from pathlib import Path

import pytest

from mbdesk.domain.media import Media, MediaType
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.media import MediaNameError, MediaTooLargeError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.media import read_media, set_media
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_media import FOLDER
from mbdesk.sync.media import LARGEST_MEDIA, kind_of
from tests.keys import known_keys
from tests.process.media.making import ALTERNATIVE, OGG, image
from tests.process.scene import CHEAP, PHASES, Scene, voting_day


def equipped(scene: Scene, folder: Path) -> StationFolder:
    set_media(scene.central, read_media(folder))
    return scene.enrolled("Torget")


def test_a_station_serves_what_the_pack_carried(prepared, folder):
    station = equipped(prepared, folder)
    wanted = {one.name: one.data for one in read_media(folder)}
    assert {name: station.media.path(name).read_bytes() for name in station.media.names} == wanted
    assert station.media.path("items/bench") == station.media.path("items/bench.jpg")
    assert station.media.texts("items/bench") == ALTERNATIVE
    assert station.media.recording("sv", "welcome").read_bytes() == OGG
    assert station.media.recording("fi", "welcome") is None
    assert station.media.path("items/lamp") is None


def test_a_newer_pack_replaces_all_of_it(prepared, folder):
    new = prepared.add("Torget")
    set_media(prepared.central, read_media(folder))
    first = enrol(prepared.pack(new), prepared.folder / "Torget", new.code, voting_day)
    prepared.take(first)
    (folder / "map.png").unlink()
    (folder / "items/tree.png").write_bytes(image("PNG", (60, 60)))
    set_media(prepared.central, read_media(folder))
    receive_pack(first, prepared.pack(new))
    assert first.media.path("map") is None
    assert kind_of(first.media.path("items/tree").read_bytes()).width == 60
    kept = {path.name for path in (first.folder / FOLDER).iterdir()}
    assert kept == {first.media.path(name).name for name in first.media.names}


def test_a_file_altered_at_the_station_is_as_good_as_missing(prepared, folder, caplog):
    station = equipped(prepared, folder)
    path = station.media.path("map")
    path.write_bytes(image("PNG", (801, 600)))
    assert station.media.path("map") is None
    assert "is not what the pack carried" in caplog.text
    assert station.media.path("items/tree") is not None


def test_a_pack_heals_what_was_altered(prepared, folder):
    new = prepared.add("Torget")
    set_media(prepared.central, read_media(folder))
    pack = prepared.pack(new)
    station = prepared.take(enrol(pack, prepared.folder / "Torget", new.code, voting_day))
    station.media.path("map").write_bytes(b"other")
    receive_pack(station, pack)
    assert station.media.path("map") is not None


def test_ballot_pictures_are_fixed_once_voting_has_opened_and_recordings_are_not(scene, folder):
    scene.central  # noqa: B018  # voting is open
    with pytest.raises(NotAllowedNowError):
        set_media(scene.central, read_media(folder))
    sounds = [one for one in read_media(folder) if not one.name.startswith("items/")]
    set_media(scene.central, sounds)


def test_too_much_together_is_refused_and_nothing_changes(prepared, folder):
    set_media(prepared.central, read_media(folder))
    edition = read_pack(prepared.pack(prepared.add("Torget"))).body.edition
    sound = b"OggS\0".ljust(4 << 20)
    many = [
        Media(f"audio/sv/{number}.ogg", MediaType.OGG, {}, sound)
        for number in range(LARGEST_MEDIA // len(sound) + 1)
    ]
    with pytest.raises(MediaTooLargeError):
        set_media(prepared.central, many)
    setup = Setup(titles={"sv": "x"}, funds=1, phases=PHASES, media=tuple(many))
    with pytest.raises(MediaTooLargeError):
        create_central(
            prepared.folder / "x.mbdesk",
            setup,
            prepared.folder / "x.mbkeys",
            known_keys(setup),
            cost=CHEAP,
        )
    assert not (prepared.folder / "x.mbkeys").exists()
    assert read_pack(prepared.pack(prepared.add("Badet"))).body.edition == edition


@pytest.mark.parametrize("twice", ["map.jpg", "map.png"])
def test_two_for_the_same_are_refused(prepared, folder, twice):
    data = image("JPEG") if twice.endswith("jpg") else image("PNG")
    media_type = kind_of(data).type
    with pytest.raises(MediaNameError):
        set_media(prepared.central, [*read_media(folder), Media(twice, media_type, {}, data)])
