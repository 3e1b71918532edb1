"""Pictures made fit to keep: upright, of bounded size, and without anything said beside them.

A camera writes place, time and its own number into a photo. Decoding and encoding anew leaves
only what can be seen; docs/decisions/0008 says why with Pillow.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mbdesk.domain.media import MediaType
from mbdesk.durable import read_small
from mbdesk.errors.files import MediaTooLargeError
from mbdesk.errors.voter import PictureUnusableError
from mbdesk.sync.media import LARGEST_LEFT_PICTURE, MOST_PIXELS, kind_of
from mbdesk.sync.shapes import NotARecordError

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS_READ = 100_000_000
"""More than any camera of today makes; the picture would take 400 MB to read."""
LARGEST_READ = 32 << 20
"""Bytes of a picture before it is made to fit."""
QUALITIES = (85, 70, 50)
SMOOTH = 2
"""Drawings are drawn so much larger and scaled down, which smooths their edges."""
SMALLEST_SIDE = 400
"""A picture is not made smaller than this to fit."""


class Line(Protocol):
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
    """Decode a picture, scaled down to fit into a width and height. Raises PictureUnusableError."""
    _readable_kind(data)
    image = _on_white(_decoded(data))
    image.thumbnail(largest)
    return Pixels(image.width, image.height, image.convert("RGBA").tobytes("raw", "BGRA"))


def draw_picture(lines: Iterable[Line], size: tuple[int, int]) -> bytes:
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

    Raises PictureUnusableError, FileMissingError, FileLockedError, MediumLostError.
    """
    data = read_small(path, LARGEST_READ)
    if len(data) > LARGEST_READ:
        raise PictureUnusableError
    return fit_left_picture(data)[1]


def fit_left_picture(data: bytes) -> tuple[MediaType, bytes]:
    """Return a picture as it is left with a proposal. Raises PictureUnusableError."""
    try:
        return fit_picture(data, LARGEST_LEFT_PICTURE)
    except MediaTooLargeError as error:
        raise PictureUnusableError from error


def fit_picture(data: bytes, largest: int) -> tuple[MediaType, bytes]:
    """Return the picture at most 1,600 pixels wide and high and `largest` bytes, and its type.

    What came as PNG stays PNG as long as it fits, since drawings suffer from JPEG.

    Raises:
        PictureUnusableError: not a PNG or JPEG picture that can be read whole.
        MediaTooLargeError: it cannot be made to fit; with an empty path.
    """
    kind = _readable_kind(data)
    for encoded_type, encoded in _encodings(_decoded(data), kind):
        if len(encoded) <= largest:
            return encoded_type, encoded
    raise MediaTooLargeError(path="", limit=largest // 1000)


def _readable_kind(data: bytes) -> MediaType:
    """Refuse by the file's head alone what would take too much memory to decode."""
    try:
        kind = kind_of(data)
    except NotARecordError as error:
        raise PictureUnusableError from error
    if not kind.type.is_picture or not 1 <= kind.width * kind.height <= MOST_PIXELS_READ:
        raise PictureUnusableError
    return kind.type


def _decoded(data: bytes) -> "Image":
    from PIL import Image, ImageOps

    try:
        # A photo is decoded at no more than twice the size that is needed.
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            opened.draft("RGB", (MOST_PIXELS, MOST_PIXELS))
            upright = ImageOps.exif_transpose(opened)
            image = upright.convert("RGBA" if "transparency" in opened.info else _mode(upright))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PictureUnusableError from error
    image.thumbnail((MOST_PIXELS, MOST_PIXELS))
    return image


def _mode(image: "Image") -> str:
    return "RGBA" if image.mode in {"RGBA", "LA", "PA"} else "RGB"


def _encodings(image: "Image", kind: MediaType) -> Iterator[tuple[MediaType, bytes]]:
    """Yield the picture encoded in ever fewer bytes."""
    if kind is MediaType.PNG:
        yield kind, _encoded(image, "PNG", optimize=True)
    on_white = _on_white(image)
    while max(on_white.size) >= SMALLEST_SIDE:
        for quality in QUALITIES:
            yield MediaType.JPEG, _encoded(on_white, "JPEG", quality=quality, optimize=True)
        on_white = on_white.resize((on_white.width * 3 // 4 or 1, on_white.height * 3 // 4 or 1))
    yield MediaType.JPEG, _encoded(on_white, "JPEG", quality=QUALITIES[-1])


def _on_white(image: "Image") -> "Image":
    """JPEG knows no transparency: what shines through is white, as on paper."""
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
