"""Pictures as other programs write them, and what is kept of one."""

import io
import struct
from pathlib import Path

from PIL import Image

from mbdesk.services.common.pictures import fit_picture
from mbdesk.sync.media import LARGEST_PICTURE

SAMPLES = Path(__file__).parents[2] / "pictures"
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
