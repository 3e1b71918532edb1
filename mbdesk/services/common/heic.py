"""Pictures of telephones (HEIC), decoded in a process of their own.

    python -m mbdesk.services.common.heic WIDTH HEIGHT MOST_PIXELS

Its input is the file; its output is a line of JSON that describes the picture, and its pixels,
scaled down to fit into a width and height. libheif and libde265 read in C++ what strangers made:
what makes them crash, hang or swell ends a process that has nothing else to lose.
"""

import io
import json
import sys
from typing import TYPE_CHECKING, Any

from mbdesk.child_process import claim_output, limit_memory, run_child
from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError

if TYPE_CHECKING:
    from PIL.Image import Image

PATIENCE_SECONDS = 60.0
"""A picture of 48 megapixels takes some seconds on a slow computer."""
MOST_MEMORY = 2 << 30
"""Bytes for the decoder: 64 megapixels take a quarter of it; most is address space of threads."""


def open_heic(data: bytes, most: tuple[int, int], most_pixels: int) -> "Image":
    """Decode a picture, upright, scaled down to fit into a width and height.

    Raises:
        PictureKindError: there is no decoder on this computer.
        PictureTooLargeError: it has more than `most_pixels`.
        PictureUnusableError: the decoder could not read it, or fell over it.
    """
    arguments = map(str, (*most, most_pixels))
    result = run_child(
        "mbdesk.services.common.heic", *arguments, given=data, seconds=PATIENCE_SECONDS
    )
    if result is None or result.status != 0:
        raise PictureUnusableError
    head, _, pixels = result.output.partition(b"\n")
    told = json.loads(head)
    match told.get("refused"):
        case None:
            return _image(told, pixels)
        case "missing":
            raise PictureKindError(kind="HEIC")
        case _:
            raise PictureTooLargeError


def _image(told: dict[str, Any], pixels: bytes) -> "Image":
    from PIL import Image

    image = Image.frombytes(told["mode"], tuple(told["size"]), pixels)
    if told["profile"]:
        image.info["icc_profile"] = bytes.fromhex(told["profile"])
    return image


def main(arguments: list[str]) -> int:
    """Decode the picture of the standard input."""
    output = claim_output()
    limit_memory(MOST_MEMORY)
    width, height, most_pixels = map(int, arguments)
    told, pixels = _decode(sys.stdin.buffer.read(), (width, height), most_pixels)
    output.write(json.dumps(told).encode() + b"\n" + pixels)
    output.close()
    return 0


def _decode(data: bytes, most: tuple[int, int], most_pixels: int) -> tuple[dict[str, Any], bytes]:
    try:
        from pi_heif import open_heif  # type: ignore[import-untyped]  # it carries no types
    except (ImportError, OSError):  # its own libraries may not be there
        return {"refused": "missing"}, b""
    file = open_heif(io.BytesIO(data))
    wide, high = file.size
    if wide * high > most_pixels:
        return {"refused": "too large"}, b""
    image: Image = file.to_pillow()  # turned upright by the library
    image.thumbnail(most)
    profile = image.info.get("icc_profile") or b""
    return {"mode": image.mode, "size": image.size, "profile": profile.hex()}, image.tobytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
