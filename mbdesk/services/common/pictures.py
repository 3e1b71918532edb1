"""Prepares pictures for storage: upright, of bounded size, and without metadata.

A camera writes place, time and its serial number into a photo. Decoding and encoding again keeps
only what can be seen; docs/decisions/0008 says why with Pillow.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mbdesk.domain.media import MediaType
from mbdesk.durable import read_small
from mbdesk.errors.media import MediaTooLargeError
from mbdesk.errors.voter import PictureTooLargeError, PictureUnusableError
from mbdesk.services.common.decoding import decode, kind_of_picture, picture_faults
from mbdesk.sync.media import LARGEST_LEFT_PICTURE, MOST_PIXELS

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_READ = 64 << 20
"""Bytes of a picture before it is made to fit."""
QUALITIES = (85, 70, 50)
SMOOTH = 2
"""Drawings are drawn so much larger and scaled down, which smooths their edges."""
SMALLEST_SIDE = 400
"""A picture is not made smaller than this to fit."""


class PenLine(Protocol):
    """A line of a pen: a CSS colour, a part of the paper's width, and places on the paper.

    Places are parts of its width from the left and of its height from the top.
    """

    @property
    def colour(self) -> str: ...  # noqa: D102
    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def points(self) -> Sequence[tuple[float, float]]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Pixels:
    """A decoded picture on white: four bytes a pixel, blue, green, red and 255."""

    width: int
    height: int
    data: bytes = field(repr=False)


def pixels_of(data: bytes, largest: tuple[int, int] = (MOST_PIXELS, MOST_PIXELS)) -> Pixels:
    """Decode a picture, scaled down to fit into a width and height; raises what `decode` raises."""
    with picture_faults():
        image = _on_white(decode(data, largest))
        return Pixels(image.width, image.height, image.convert("RGBA").tobytes("raw", "BGRA"))


def draw_picture(lines: Iterable[PenLine], size: tuple[int, int]) -> bytes:
    """Return lines drawn with round ends on white as a PNG file of that size."""
    from PIL import Image, ImageDraw

    width, height = (side * SMOOTH for side in size)
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    for line in lines:
        thickness = line.width * width
        points = [(x * width, y * height) for x, y in line.points]
        draw.line(points, line.colour, round(thickness), "curve")
        for x, y in (points[0], points[-1]):
            draw.circle((x, y), thickness / 2, line.colour)
    return _encoded(image.resize(size), "PNG")


def read_picture(path: Path) -> bytes:
    """Read a picture file to leave with a proposal, made fit.

    Raises FileMissingError, FileLockedError, MediumLostError, and what `decode` raises.
    """
    data = read_small(path, LARGEST_READ)
    if len(data) > LARGEST_READ:
        raise PictureTooLargeError
    return fit_left_picture(data)[1]


def fit_left_picture(data: bytes) -> tuple[MediaType, bytes]:
    """Return a picture as it is left with a proposal; raises what `decode` raises."""
    try:
        return fit_picture(data, LARGEST_LEFT_PICTURE)
    except MediaTooLargeError as error:
        raise PictureUnusableError from error


def fit_picture(data: bytes, largest: int) -> tuple[MediaType, bytes]:
    """Return the picture at most 1,600 pixels wide and high and `largest` bytes, and its type.

    A PNG, or a picture with transparency, stays PNG as long as it fits, since drawings suffer from
    JPEG. Raises what `decode` raises, and MediaTooLargeError with an empty path where
    it cannot be made to fit.
    """
    with picture_faults():
        image = decode(data, (MOST_PIXELS, MOST_PIXELS))
        drawn = kind_of_picture(data) == "PNG" or image.mode == "RGBA"
        for encoded_type, encoded in _encodings(image, drawn=drawn):
            if len(encoded) <= largest:
                return encoded_type, encoded
    raise MediaTooLargeError(path="", limit=largest // 1000)


def _encodings(image: "Image", *, drawn: bool) -> Iterator[tuple[MediaType, bytes]]:
    """Yield encodings of the picture, each smaller than the one before."""
    if drawn:
        yield MediaType.PNG, _encoded(image, "PNG", optimize=True)
    on_white = _on_white(image)
    while max(on_white.size) >= SMALLEST_SIDE:
        for quality in QUALITIES:
            yield MediaType.JPEG, _encoded(on_white, "JPEG", quality=quality, optimize=True)
        on_white = on_white.resize((on_white.width * 3 // 4 or 1, on_white.height * 3 // 4 or 1))
    yield MediaType.JPEG, _encoded(on_white, "JPEG", quality=QUALITIES[-1])


def _on_white(image: "Image") -> "Image":
    """Put a transparent picture on white: JPEG has no transparency."""
    from PIL import Image

    if image.mode == "RGB":
        return image
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")


def _encoded(image: "Image", name: str, **options: int | bool) -> bytes:
    bare = image.copy()
    bare.info.clear()
    target = io.BytesIO()
    bare.save(target, name, **options)
    return target.getvalue()
