"""Pictures of any program come in looking as they did, or are refused by name."""

import io
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageStat

from mbdesk.domain.media import MediaType
from mbdesk.errors.files import MediaKindError, MediaPixelsError
from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError
from mbdesk.services.centre.media import read_media
from mbdesk.services.common.pictures import fit_left_picture, fit_picture, pixels_of, read_picture
from mbdesk.sync.media import LARGEST_PICTURE, kind_of

SAMPLES = Path(__file__).parents[1] / "pictures"
RAMP = Image.linear_gradient("L").resize((256, 64))
COLOURS = Image.merge(
    "RGB", (RAMP, RAMP.transpose(Image.Transpose.ROTATE_180), Image.new("L", RAMP.size, 90))
)


def saved(image: Image.Image, kind: str, **options) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def kept(data: bytes) -> Image.Image:
    """Return a picture as it is kept, on white."""
    opened = Image.open(io.BytesIO(fit_picture(data, LARGEST_PICTURE)[1])).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", opened.size, "white"), opened).convert("RGB")


def sixteen_bits(image: Image.Image) -> Image.Image:
    wide = b"".join(struct.pack("<H", value * 257) for value in image.tobytes())
    return Image.frombytes("I;16", image.size, wide)


def half_clear(image: Image.Image, mode: str) -> Image.Image:
    """Return the picture with its left half clear."""
    mask = Image.new("L", image.size, 255)
    mask.paste(0, (0, 0, image.width // 2, image.height))
    image = image.copy()
    image.putalpha(mask)
    return image.convert(mode)


LEFT_WHITE = COLOURS.copy()
LEFT_WHITE.paste("white", (0, 0, COLOURS.width // 2, COLOURS.height))
GREY_LEFT_WHITE = RAMP.convert("RGB")
GREY_LEFT_WHITE.paste("white", (0, 0, RAMP.width // 2, RAMP.height))
GREY = RAMP.convert("RGB")
BLACK_AND_WHITE = RAMP.convert("1")
NO_BLACK = GREY.copy()
NO_BLACK.paste("white", mask=RAMP.point(lambda value: 255 if value == 0 else 0))


CASES = {
    "1": (saved(BLACK_AND_WHITE, "PNG"), BLACK_AND_WHITE.convert("RGB")),
    "L": (saved(RAMP, "PNG"), GREY),
    "LA": (saved(half_clear(RAMP, "LA"), "PNG"), GREY_LEFT_WHITE),
    "L, one value clear": (saved(RAMP, "PNG", transparency=0), NO_BLACK),
    "16 bits": (saved(sixteen_bits(RAMP), "PNG"), GREY),
    "P": (saved(COLOURS.quantize(256), "PNG"), COLOURS.quantize(256).convert("RGB")),
    "P of 2": (
        saved(BLACK_AND_WHITE.convert("RGB").quantize(2), "PNG", bits=1),
        BLACK_AND_WHITE.convert("RGB"),
    ),
    "P, one colour clear": (
        saved(RAMP.convert("P"), "PNG", transparency=0),
        NO_BLACK,
    ),
    "RGB": (saved(COLOURS, "PNG"), COLOURS),
    "RGBA": (saved(half_clear(COLOURS, "RGBA"), "PNG"), LEFT_WHITE),
    "JPEG, grey": (saved(RAMP, "JPEG", quality=95), GREY),
    "JPEG, colours": (saved(COLOURS, "JPEG", quality=95), COLOURS),
    "JPEG, progressive": (saved(COLOURS, "JPEG", quality=95, progressive=True), COLOURS),
    "JPEG, printing colours": (saved(COLOURS.convert("CMYK"), "JPEG", quality=95), COLOURS),
    "WebP": (saved(COLOURS, "WEBP", quality=95), COLOURS),
    "WebP, lossless": (saved(COLOURS, "WEBP", lossless=True), COLOURS),
    "WebP, see-through": (saved(half_clear(COLOURS, "RGBA"), "WEBP", lossless=True), LEFT_WHITE),
}


@pytest.mark.parametrize(("data", "looks"), CASES.values(), ids=CASES.keys())
def test_every_mode_keeps_its_look(data, looks):
    difference = ImageStat.Stat(ImageChops.difference(kept(data), looks))
    assert max(difference.mean) < 3
    shown = pixels_of(data) if data.startswith((b"\x89PNG", b"\xff\xd8")) else None
    if shown is not None:
        seen = Image.frombytes("RGBA", (shown.width, shown.height), shown.data, "raw", "BGRA")
        assert max(ImageStat.Stat(ImageChops.difference(seen.convert("RGB"), looks)).mean) < 3


def test_sixteen_bits_with_one_value_clear_are_seen_through_there():
    wide = sixteen_bits(RAMP)
    data = saved(wide, "PNG", transparency=0)
    assert max(ImageStat.Stat(ImageChops.difference(kept(data), NO_BLACK)).mean) < 3


def test_a_colour_profile_is_followed_and_a_broken_one_left_out_of_account():
    screens = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = screens.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    strange = saved(COLOURS, "PNG", icc_profile=swapped)
    broken = saved(COLOURS, "PNG", icc_profile=b"no profile")
    red, green, blue = COLOURS.split()
    other_way = Image.merge("RGB", (blue, green, red))
    assert max(ImageStat.Stat(ImageChops.difference(kept(strange), other_way)).mean) < 3
    assert kept(broken).tobytes() == COLOURS.tobytes()


# What EXIF says


def tiff(*entries: tuple[int, int, int, bytes], after: bytes = b"") -> bytes:
    """Return EXIF made of (tag, type, count, four bytes of value)."""
    fields = b"".join(struct.pack("<HHI", *entry[:3]) + entry[3] for entry in entries)
    head = b"Exif\0\0II*\0" + struct.pack("<IH", 8, len(entries))
    return head + fields + struct.pack("<I", 0) + after


ON_ITS_SIDE = (0x0112, 3, 1, b"\x06\0\0\0")
AFTER_TWO = struct.pack("<I", 8 + 2 + 2 * 12 + 4)
EXIF = {
    "a rational of minus one over nought": tiff(
        ON_ITS_SIDE, (0x011A, 10, 1, AFTER_TWO), after=struct.pack("<ii", -1, 0)
    ),
    "a maker that is a rational": tiff(
        ON_ITS_SIDE, (0x010F, 5, 1, AFTER_TWO), after=struct.pack("<II", 1, 3)
    ),
    "a value beyond the end": tiff(ON_ITS_SIDE, (0x010F, 2, 4000, struct.pack("<I", 1 << 30))),
    "a type that nobody knows": tiff(ON_ITS_SIDE, (0x010F, 99, 1, b"\0\0\0\0")),
    "a place that is no place": tiff(ON_ITS_SIDE, (0x8825, 4, 1, struct.pack("<I", 8))),
}


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


# Files of telephones and of other programs


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


def test_without_its_library_a_telephone_s_picture_is_refused_by_name(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(PictureKindError) as raised:
        fit_left_picture((SAMPLES / "corners.heic").read_bytes())
    assert raised.value.parameters == {"kind": "HEIC"}


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


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("number", [1, 2, 300])
def test_fill_bytes_before_a_marker_are_legal(place, number):
    data = saved(COLOURS, "JPEG")
    markers = [2]
    while len(markers) <= place:
        last = markers[-1]
        markers.append(last + 2 + int.from_bytes(data[last + 2 : last + 4]))
    filled = data[: markers[place]] + b"\xff" * number + data[markers[place] :]
    assert (kind_of(filled).width, kind_of(filled).height) == COLOURS.size
    assert kept(filled).size == COLOURS.size


# What is too large


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


# Damaged files


WHOLE = [
    *(saved(COLOURS.resize((32, 24)), kind) for kind in ("PNG", "JPEG", "WEBP")),
    saved(COLOURS.resize((32, 24)), "JPEG", exif=EXIF["a place that is no place"]),
    saved(COLOURS.quantize(16), "PNG"),
    (SAMPLES / "corners.heic").read_bytes(),
    (SAMPLES / "see_through.heic").read_bytes(),
]
REFUSALS = (
    PictureUnusableError,
    PictureKindError,
    PictureTooLargeError,
)


@st.composite
def damaged(draw) -> bytes:
    """Draw a picture that is cut short, or has bytes flipped, doubled or left out."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        match draw(st.sampled_from(("flip", "set", "cut", "leave out", "double"))):
            case "flip":
                data[place : place + 1] = bytes(b ^ 0xFF for b in data[place : place + 1])
            case "set":
                data[place : place + 4] = draw(st.sampled_from((b"\0" * 4, b"\xff" * 4)))
            case "cut":
                del data[place:]
            case "leave out":
                del data[place : place + draw(st.integers(1, 40))]
            case "double":
                data[place:place] = data[place : place + 40]
    return bytes(data)


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(damaged())
def test_a_damaged_picture_is_taken_or_refused_and_never_raises_anything_else(data):
    try:
        media_type, fitted = fit_picture(data, LARGEST_PICTURE)
    except REFUSALS:
        return
    assert kind_of(fitted).type is media_type


@pytest.mark.parametrize(
    "raised",
    [
        MemoryError(),
        ZeroDivisionError(),
        SyntaxError(),
        struct.error(),
        RecursionError(),
        Image.DecompressionBombError(),
        AssertionError(),
        OverflowError(),
        EOFError(),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("where", ["load", "thumbnail", "convert"])
def test_whatever_a_library_raises_is_one_error(monkeypatch, raised, where):
    def fail(*_arguments, **_options):
        raise raised

    data = saved(COLOURS, "JPEG")
    monkeypatch.setattr("PIL.JpegImagePlugin.JpegImageFile." + where, fail, raising=False)
    for refused in (fit_left_picture, pixels_of):
        with pytest.raises(PictureUnusableError):
            refused(data)
