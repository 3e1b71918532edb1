"""Files of telephones and of other programs are taken, or refused by name."""

import io

import pytest
from PIL import Image

from mbdesk.domain.media import MediaType
from mbdesk.errors.media import MediaKindError
from mbdesk.errors.voter import PictureKindError
from mbdesk.services.centre.media import read_media
from mbdesk.services.common.pictures import fit_left_picture, fit_picture, pixels_of
from mbdesk.sync.media import LARGEST_PICTURE, kind_of
from tests.process.pictures.making import COLOURS, RAMP, SAMPLES, saved


def test_a_telephone_s_picture_is_taken():
    media_type, data = fit_left_picture((SAMPLES / "corners.heic").read_bytes())
    picture = Image.open(io.BytesIO(data))
    assert media_type is MediaType.JPEG
    assert picture.size == (64, 48)
    red, blue, white = (picture.getpixel(place) for place in ((5, 5), (50, 40), (5, 40)))
    assert min(red[0], blue[2]) > 180
    assert max(red[2], blue[0]) < 60
    assert min(white) > 240


def test_what_shines_through_in_a_telephone_s_picture_stays_so():
    media_type, data = fit_picture((SAMPLES / "see_through.heic").read_bytes(), LARGEST_PICTURE)
    assert media_type is MediaType.PNG
    assert Image.open(io.BytesIO(data)).getpixel((5, 40))[3] == 0


OTHERS = {
    "GIF": saved(RAMP, "GIF"),
    "BMP": saved(RAMP, "BMP"),
    "TIFF": saved(RAMP, "TIFF"),
    "AVIF": b"\0\0\0\x1cftypavif\0\0\0\0mif1avif",
    "JPEG 2000": b"\0\0\0\x0cjP  \r\n\x87\n",
    "JPEG XL": b"\xff\x0a\xff\x07",
    "MP4": b"\0\0\0\x18ftypmp42\0\0\0\0",
    "PDF": b"%PDF-1.7\n",
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.mark.parametrize(("kind", "data"), OTHERS.items())
def test_other_kinds_are_refused_by_name(tmp_path, kind, data):
    for refused in (fit_left_picture, pixels_of):
        with pytest.raises(PictureKindError) as raised:
            refused(data)
        assert raised.value.parameters == {"kind": kind}
    (tmp_path / "map.png").write_bytes(data)
    with pytest.raises(MediaKindError) as raised:
        read_media(tmp_path)
    assert raised.value.parameters == {"path": str(tmp_path / "map.png"), "kind": kind}


@pytest.mark.parametrize("name", ["map.gif", "map.tiff", "map.svg"])
def test_other_kinds_are_refused_by_name_under_their_own_endings(tmp_path, name):
    kind = name.removeprefix("map.").upper()
    (tmp_path / name).write_bytes(OTHERS[kind])
    with pytest.raises(MediaKindError) as raised:
        read_media(tmp_path)
    assert raised.value.parameters["kind"] == kind


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("map.HEIC", (SAMPLES / "corners.heic").read_bytes()),
        ("map.webp", saved(COLOURS, "WEBP")),
        ("map.JPG", saved(COLOURS, "JPEG")),
        ("map.png", saved(COLOURS, "JPEG")),
    ],
)
def test_a_picture_in_a_folder_is_taken_under_any_ending_of_its_own(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (one,) = read_media(tmp_path)
    assert one.name in {"map.jpg", "map.png"}
    assert kind_of(one.data).type is one.type
