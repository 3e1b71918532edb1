"""What EXIF says turns a picture upright, and nothing else in it matters."""

import struct

import pytest
from PIL import Image

from tests.process.pictures.making import COLOURS, EXIF, kept, saved, tiff


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("exif", EXIF.values(), ids=EXIF.keys())
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_odd_exif_turns_a_picture_upright_and_no_more(kind, exif):
    data = saved(COLOURS.resize((40, 20)), kind, exif=exif)
    assert kept(data).size == (20, 40)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    "exif", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\x7f", b"Exif\0\0nonsense"]
)
@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_exif_that_cannot_be_read_leaves_the_picture_as_it_lies(exif, orientation):
    small = COLOURS.resize((40, 20))
    assert kept(saved(small, "JPEG", exif=exif)).size == (40, 20)
    nowhere = tiff((0x0112, 3, 1, struct.pack("<I", orientation)))
    assert kept(saved(small, "JPEG", exif=nowhere)).size == (40, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_however_the_camera_was_held(orientation):
    corner = Image.new("RGB", (40, 20), "white")
    corner.paste("red", (0, 0, 20, 10))
    back = {5: 5, 6: 8, 7: 7, 8: 6}.get(orientation, orientation)
    exif = tiff((0x0112, 3, 1, struct.pack("<I", back)))
    turned = kept(saved(corner, "PNG", exif=exif))
    turned = kept(saved(turned, "PNG", exif=tiff((0x0112, 3, 1, struct.pack("<I", orientation)))))
    assert turned.tobytes() == corner.tobytes()
