"""Pictures and recordings come from a folder, made fit, or are refused by name."""

import io
import json
import struct

import pytest
from PIL import Image

from mbdesk.domain.media import MediaType
from mbdesk.errors.files import FileMissingError, InvalidInputError
from mbdesk.errors.media import (
    MediaKindError,
    MediaNameError,
    MediaTooLargeError,
    MediaUnusableError,
)
from mbdesk.errors.voter import PictureUnusableError
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.creation.setup_file import read_setup
from mbdesk.services.centre.media import each_media, read_media
from mbdesk.services.common.pictures import fit_picture
from mbdesk.sync.media import LARGEST_PICTURE, kind_of
from tests.keys import known_keys
from tests.process.media.making import ALTERNATIVE, OGG, image, with_place
from tests.process.scene import CHEAP


def test_a_folder_is_read_by_its_names(folder):
    media = {one.name: one for one in read_media(folder)}
    assert list(media) == [
        "audio/ar/welcome.wav",
        "audio/sv/welcome.ogg",
        "items/bench.jpg",
        "items/tree.png",
        "map.png",
    ]
    assert media["items/bench.jpg"].texts == ALTERNATIVE
    assert media["map.png"].texts == {}
    assert media["audio/sv/welcome.ogg"].data == OGG


def test_a_photo_stands_upright_and_says_nothing_of_where_it_was_taken(folder):
    (bench,) = (one for one in read_media(folder) if one.name == "items/bench.jpg")
    assert b"HemligKamera" in with_place()
    assert b"HemligKamera" not in bench.data
    assert (kind_of(bench.data).width, kind_of(bench.data).height) == (30, 40)


def test_a_large_photo_is_made_to_fit():
    noise = Image.effect_noise((4000, 3000), 90).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "JPEG", quality=95)
    media_type, data = fit_picture(target.getvalue(), 400_000)
    assert len(target.getvalue()) > 5_000_000
    assert media_type is MediaType.JPEG
    assert len(data) <= 400_000
    assert max(kind_of(data).width, kind_of(data).height) <= 1600


def test_a_drawing_stays_a_drawing_as_long_as_it_fits_and_then_lies_on_white():
    noise = Image.effect_noise((500, 500), 90).convert("RGBA")
    noise.paste((255, 0, 0, 0), (0, 0, 500, 250))
    drawing = io.BytesIO()
    noise.save(drawing, "PNG")
    media_type, kept = fit_picture(drawing.getvalue(), 2_000_000)
    assert media_type is MediaType.PNG
    media_type, made_smaller = fit_picture(drawing.getvalue(), len(kept) - 1)
    assert media_type is MediaType.JPEG
    assert Image.open(io.BytesIO(made_smaller)).getpixel((100, 100)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("map.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", MediaKindError),
        ("map.png", image("PNG")[:200], MediaUnusableError),
        ("map.jpg", image("JPEG")[:-200], MediaUnusableError),
        ("map.png", OGG, MediaUnusableError),
        ("audio/sv/welcome.png", image("PNG"), MediaUnusableError),
        ("audio/sv/welcome.ogg", image("PNG"), MediaUnusableError),
        ("items/bench.ogg", OGG, MediaUnusableError),
        ("audio/sv/welcome.ogg", OGG.ljust(5 << 20), MediaTooLargeError),
        ("map.gif", image("GIF"), MediaKindError),
        ("karta.png", image("PNG"), MediaNameError),
        ("audio/klingon/welcome.ogg", OGG, MediaNameError),
        ("items/två bänkar.png", image("PNG"), MediaNameError),
        ("texts.json", b"[]", InvalidInputError),
        ("texts.json", b'{"map.png": {"sv": 1}}', InvalidInputError),
        ("texts.json", b'{"items/bensh.png": {"sv": "x"}}', InvalidInputError),
        ("texts.json", b"{", InvalidInputError),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(folder, name, data, error):
    (folder / "map.png").unlink()
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    with pytest.raises(error) as raised:
        read_media(folder)
    assert raised.type is error


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head():
    data = bytearray(image("PNG"))
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    with pytest.raises(PictureUnusableError):
        fit_picture(bytes(data), LARGEST_PICTURE)


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(FileMissingError):
        read_media(tmp_path / "nothing")


def test_a_set_up_may_name_the_folder(folder, tmp_path):
    voting = {"kind": "voting", "first_day": "2026-05-01", "last_day": "2026-05-31"}
    wanted = {"titles": {"sv": "M"}, "funds": 100, "phases": [voting], "media": folder.name}
    (tmp_path / "setup.json").write_text(json.dumps(wanted), "utf-8")
    setup = read_setup(tmp_path / "setup.json")
    target = tmp_path / "named.mbdesk"
    keys = tmp_path / "named.mbkeys"
    with (
        create_central(target, setup, keys, known_keys(setup), cost=CHEAP) as central,
        central.database.reading() as session,
    ):
        assert tuple(each_media(session)) == read_media(folder)
