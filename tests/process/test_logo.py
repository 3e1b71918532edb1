"""The district's logo: re-encoded, carried in packs, and kept whatever else is replaced."""

import pytest

from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.voter import PictureUnusableError
from mbdesk.services.centre.logo import LARGEST_LOGO, logo_of, set_logo
from mbdesk.services.centre.media import read_media, set_media
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.packs import read_pack
from mbdesk.sync.media import kind_of
from tests.process.media.making import image, with_place
from tests.process.scene import set_up


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    yield made
    made.close()


def test_a_logo_is_encoded_anew_and_tells_nothing_of_its_camera(scene):
    set_logo(scene.central, with_place())
    held = logo_of(scene.central)
    assert kind_of(held).type.is_picture
    assert b"HemligKamera" not in held
    assert len(held) <= LARGEST_LOGO


def test_a_pack_carries_it_and_the_station_shows_it(scene):
    set_logo(scene.central, image("PNG", (300, 100)))
    station = scene.enrolled("Torget")
    assert station.media.logo == logo_of(scene.central)
    (logo,) = read_pack(next(scene.folder.glob("*.mbpack"))).media
    assert logo.name == "logo.png"


def test_stations_want_a_new_pack_once_there_is_another(scene):
    new = scene.add("Torget")
    first = read_pack(scene.pack(new)).body.edition
    set_logo(scene.central, image("PNG"))
    assert read_pack(scene.pack(new)).body.edition == first + 1


def test_another_kind_of_picture_takes_its_place(scene):
    set_logo(scene.central, image("PNG"))
    set_logo(scene.central, image("JPEG", (90, 90)))
    assert logo_of(scene.central).startswith(b"\xff\xd8")
    set_logo(scene.central, b"")
    assert logo_of(scene.central) == b""


def test_it_stays_when_pictures_and_recordings_are_replaced(scene, tmp_path):
    set_logo(scene.central, image("PNG"))
    folder = tmp_path / "bilder"
    folder.mkdir()
    (folder / "map.png").write_bytes(image("PNG", (80, 60)))
    set_media(scene.central, read_media(folder))
    assert logo_of(scene.central)
    (folder / "logo.jpg").write_bytes(image("JPEG"))
    set_media(scene.central, read_media(folder))
    assert logo_of(scene.central).startswith(b"\xff\xd8")


def test_what_is_no_picture_is_refused(scene):
    with pytest.raises(PictureUnusableError):
        set_logo(scene.central, b"GIF89a no picture")
    assert logo_of(scene.central) == b""


def test_it_is_fixed_with_the_frame_once_voting_opens(scene):
    open_voting(scene.central)
    with pytest.raises(NotAllowedNowError):
        set_logo(scene.central, image("PNG"))
