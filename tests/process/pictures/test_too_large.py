"""What is too large is refused before memory is spent."""

import struct
import subprocess
import sys

import pytest

from mbdesk.errors.media import MediaPixelsError
from mbdesk.errors.voter import PictureTooLargeError, PictureUnusableError
from mbdesk.services.centre.media import read_media
from mbdesk.services.common.pictures import fit_left_picture, read_picture
from tests.process.pictures.making import COLOURS, SAMPLES, saved


def huge_webp(kind: bytes) -> bytes:
    """Return the head of a WebP picture of 16,383 pixels a side."""
    most = 16383
    bodies = {
        b"VP8 ": b"\0\0\0\0\0\0\0\x9d\x01\x2a"[:6] + struct.pack("<HH", most, most),
        b"VP8L": b"\x2f" + struct.pack("<I", (most - 1) | (most - 1) << 14),
        b"VP8X": bytes(4) + (most - 1).to_bytes(3, "little") * 2,
    }
    body = bodies[kind]
    return b"RIFF" + struct.pack("<I", len(body) + 12) + b"WEBP" + kind + bytes(4) + body


def huge_heic() -> bytes:
    data = (SAMPLES / "corners.heic").read_bytes()
    size = struct.pack(">II", 64, 48)
    return data.replace(size, struct.pack(">II", 60_000, 60_000))


def huge_jpeg() -> bytes:
    data = saved(COLOURS, "JPEG")
    return data.replace(struct.pack(">HH", *COLOURS.size[::-1]), b"\xff\xf0\xff\xf0", 1)


@pytest.mark.parametrize(
    "data",
    [huge_webp(b"VP8 "), huge_webp(b"VP8L"), huge_webp(b"VP8X"), huge_jpeg()],
    ids=["WebP", "WebP, lossless", "WebP, extended", "JPEG"],
)
def test_a_head_that_tells_of_too_much_is_refused_before_memory_is_spent(tmp_path, data):
    with pytest.raises(PictureTooLargeError):
        fit_left_picture(data)
    (tmp_path / "map.png").write_bytes(data)
    with pytest.raises(MediaPixelsError):
        read_media(tmp_path)


def test_a_telephone_s_picture_of_too_much_is_refused():
    with pytest.raises((PictureTooLargeError, PictureUnusableError)):
        fit_left_picture(huge_heic())


def test_a_file_of_too_many_bytes_is_refused(tmp_path):
    path = tmp_path / "photo.jpg"
    with path.open("wb") as file:
        file.write(saved(COLOURS, "JPEG"))
        file.truncate(65 << 20)
    with pytest.raises(PictureTooLargeError):
        read_picture(path)


MAKE = """
import sys
from PIL import Image
mode, width, height, path = sys.argv[1], *map(int, sys.argv[2:4]), sys.argv[4]
options = {"progressive": True} if "progressive" in path else {"compress_level": 1}
Image.new(mode, (width, height)).save(path, **options)
"""
READ = """
import re, sys
from pathlib import Path
from mbdesk.errors import KnownError
from mbdesk.services.common.pictures import read_picture
try:
    size = len(read_picture(Path(sys.argv[1])))
except KnownError as error:
    size = error.code
status = Path("/proc/self/status").read_text()
print(size, int(re.search(r"VmHWM:\\s+(\\d+) kB", status)[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of memory this way")
@pytest.mark.parametrize(
    "case",
    [
        ("L", (20_000, 10_000), "200.jpg", "taken", 100),
        ("L", (20_000, 10_000), "200-progressive.jpg", "picture_too_large", 100),
        ("L", (20_000, 10_000), "200.png", "picture_too_large", 100),
        ("RGBA", (8_000, 8_000), "64.png", "taken", 800),
    ],
    ids=["200 megapixels", "200, progressive", "200, PNG", "64, see-through"],
)
def test_large_pictures_do_not_exhaust_the_memory(tmp_path, case):
    mode, size, name, outcome, most = case
    path = tmp_path / name
    for script, *arguments in ((MAKE, mode, *map(str, size), path), (READ, path)):
        command = [sys.executable, "-c", script, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    said, megabytes = done.stdout.split()
    assert said == outcome or (outcome == "taken" and int(said) > 0)
    assert int(megabytes) < most
