"""Decodes picture files to upright pixels in sRGB.

The header is checked before anything is decoded, so that no picture can exhaust memory. Of the
metadata only orientation and colour profile are read; either is ignored if it is damaged. Whatever
a decoding library raises becomes one error.
"""

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from mbdesk.errors import KnownError
from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError
from mbdesk.services.common.heic import open_heic

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS_DECODED = 64_000_000
"""Decoded whole these take 256 MB, and as much again while they are scaled down."""
MOST_PIXELS_SKIPPED = 400_000_000
"""A JPEG picture is decoded at an eighth of its size where that is enough."""

_ORIENTATION = 0x0112
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""What turns a picture upright, by the orientation that EXIF tells."""

_HEADS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"RIFF....WEBPVP8", re.DOTALL), "WebP"),
    (re.compile(rb"....ftyp(?:hei|hev|mif1(?!.{4}.*avif))", re.DOTALL), "HEIC"),
    (re.compile(rb"....ftyp(?:avi[fs]|mif1)", re.DOTALL), "AVIF"),
    (re.compile(rb"....ftyp", re.DOTALL), "MP4"),
    (re.compile(rb"GIF8"), "GIF"),
    (re.compile(rb"BM.{4}\0{4}", re.DOTALL), "BMP"),
    (re.compile(rb"II\*\0|MM\0\*"), "TIFF"),
    (re.compile(rb"\0\0\0\x0cjP  "), "JPEG 2000"),
    (re.compile(rb"\xff\x0a|\0\0\0\x0cJXL "), "JPEG XL"),
    (re.compile(rb"%PDF"), "PDF"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!DOCTYPE svg)"), "SVG"),
)
_HEAD_BYTES = 64


def kind_of_picture(data: bytes) -> str:
    """Return the kind of a picture file by its first bytes, "" for none that is known."""
    head = data[:_HEAD_BYTES]
    return next((name for start, name in _HEADS if start.match(head)), "")


def decode(data: bytes, most: tuple[int, int]) -> "Image":
    """Decode a picture, scaled down to fit into a width and height; RGB, or RGBA if see-through.

    Raises:
        PictureKindError: a kind of picture that is not read here.
        PictureTooLargeError: it would take too much memory to decode.
        PictureUnusableError: no picture, or one that cannot be read whole.
    """
    kind = kind_of_picture(data)
    with picture_faults():
        if kind not in _OPENERS:
            raise PictureKindError(kind=kind) if kind else PictureUnusableError
        image = _OPENERS[kind](data, most)
        orientation = _orientation(image) if kind != "HEIC" else 1  # its decoder turns it itself
        profile = image.info.get("icc_profile", b"")
        image = _expanded(image)
        image.thumbnail(most)
        if orientation in _TURNS:
            image = image.transpose(_turn(orientation))
        return _in_srgb(image, profile)


@contextmanager
def picture_faults() -> Iterator[None]:
    """Turn whatever a library raises, even MemoryError, into PictureUnusableError."""
    try:
        yield
    except KnownError:
        raise
    except Exception as error:
        raise PictureUnusableError from error


def _open_png(data: bytes, _most: tuple[int, int]) -> "Image":
    from PIL.PngImagePlugin import PngImageFile

    return _bounded(PngImageFile(io.BytesIO(data)))


def _open_jpeg(data: bytes, most: tuple[int, int]) -> "Image":
    """Open a JPEG, to be decoded at no more than twice the size needed.

    A progressive JPEG is held in memory at its full size while it is decoded.
    """
    from PIL.JpegImagePlugin import JpegImageFile

    image = JpegImageFile(io.BytesIO(data))
    whole = "progressive" in image.info
    _check_size(*image.size, MOST_PIXELS_DECODED if whole else MOST_PIXELS_SKIPPED)
    scale = min(1.0, *(limit / side for limit, side in zip(most, image.size, strict=True)))
    image.draft("RGB", (max(1, int(image.width * scale)), max(1, int(image.height * scale))))
    return _bounded(image)


def _open_webp(data: bytes, _most: tuple[int, int]) -> "Image":
    from PIL.WebPImagePlugin import WebPImageFile

    _check_size(*_webp_size(data))  # opening takes the memory of the whole picture
    return _bounded(WebPImageFile(io.BytesIO(data)))


def _open_heic(data: bytes, most: tuple[int, int]) -> "Image":
    return open_heic(data, most, MOST_PIXELS_DECODED)


_OPENERS: dict[str, Callable[[bytes, tuple[int, int]], "Image"]] = {
    "PNG": _open_png,
    "JPEG": _open_jpeg,
    "WebP": _open_webp,
    "HEIC": _open_heic,
}


def _bounded(image: "Image") -> "Image":
    _check_size(*image.size)
    return image


def _check_size(width: int, height: int, most: int = MOST_PIXELS_DECODED) -> None:
    if width * height > most:
        raise PictureTooLargeError


def _webp_size(data: bytes) -> tuple[int, int]:
    """Return the width and height from the header of a WebP file."""
    kind = data[12:16]
    if kind == b"VP8X":
        sides = int.from_bytes(data[24:27], "little"), int.from_bytes(data[27:30], "little")
        return sides[0] + 1, sides[1] + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    wide, high = int.from_bytes(data[26:28], "little"), int.from_bytes(data[28:30], "little")
    return wide & 0x3FFF, high & 0x3FFF


def _orientation(image: "Image") -> int:
    """Return EXIF's orientation, 1 (upright) where there is none that can be read."""
    with suppress(Exception):
        return int(image.getexif().get(_ORIENTATION, 1))
    return 1


def _turn(orientation: int) -> "Image.Transpose":  # type: ignore[name-defined]
    from PIL.Image import Transpose

    return Transpose[_TURNS[orientation]]


def _expanded(image: "Image") -> "Image":
    """Return a picture in a mode that can be scaled: eight bits a channel, no palette."""
    image.load()
    see_through = "transparency" in image.info
    if image.mode.startswith("I;16"):
        image = _eight_bits(image)
    elif image.mode in {"P", "PA", "1", "L", "RGB", "LA"} and (see_through or image.mode == "PA"):
        image = image.convert("RGBA")
    elif image.mode == "P":
        image = image.convert("RGB")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode == "LA":
        image = image.convert("RGBA")
    return image


def _eight_bits(image: "Image") -> "Image":
    """Return 16-bit grey in 8 bits: Pillow would cut everything above 255 to white."""
    from PIL import Image, ImageChops

    data, clear = image.tobytes(), image.info.get("transparency")
    low, high = (Image.frombytes("L", image.size, data[place::2]) for place in (0, 1))
    if clear is None:
        return high
    parts = ((low, clear & 0xFF), (high, clear >> 8))
    masks = (part.point([0 if v == byte else 255 for v in range(256)]) for part, byte in parts)
    return Image.merge("LA", (high, ImageChops.lighter(*masks))).convert("RGBA")


def _in_srgb(image: "Image", profile: bytes) -> "Image":
    """Return the picture in the colours of screens, by its profile where that can be used."""
    wanted = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile:
        with suppress(Exception):
            from PIL import ImageCms

            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            srgb = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, own, srgb, outputMode=wanted)
            if converted is not None:
                return converted
    return image.convert(wanted)
