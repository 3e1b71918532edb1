"""Pictures of any program come in looking as they did."""

import struct

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from mbdesk.services.common.pictures import pixels_of
from tests.process.pictures.making import COLOURS, RAMP, kept, saved


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
