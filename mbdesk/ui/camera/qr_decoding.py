"""Finds a voting card's code in a grey-scale picture."""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QImage

from mbdesk.sync.codes import is_card_code

LIBRARY = "zxingcpp"
WIDEST = 1280
"""Pixels in the longer side of a picture that is looked at: more only takes longer."""

DARKEST = 40
"""Below this mean brightness, of 255, nobody can tell a code's black from its white."""

SAMPLES = 4096


@dataclass(frozen=True, slots=True)
class GreyImage:
    """A picture in grey values, a byte each; `row` bytes from one line to the next."""

    width: int
    height: int
    row: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """The outcome: a card's code, another QR code, or that the picture is too dark."""

    code: str = field(default="", repr=False)
    foreign: bool = False
    dark: bool = False


def can_decode() -> bool:
    """Whether the decoder is installed: the extra `camera`."""
    return importlib.util.find_spec(LIBRARY) is not None


def to_grey(image: QImage) -> GreyImage:
    """Return a copy of a picture in grey, no larger than needed."""
    if max(image.width(), image.height()) > WIDEST:
        from PySide6.QtCore import Qt

        image = image.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return GreyImage(grey.width(), grey.height(), grey.bytesPerLine(), bytes(grey.constBits()))


def decode(grey: GreyImage) -> DecodeResult:
    """Look for a card's QR code; some milliseconds, to be spent in the background."""
    texts = list(_read(grey))
    code = next(filter(is_card_code, texts), "")
    return DecodeResult(code, foreign=bool(texts) and not code, dark=not texts and _dark(grey))


def _read(grey: GreyImage) -> Iterator[str]:
    # Late: most stations have no camera.
    import zxingcpp

    data: Any = grey.data  # its stubs know arrays alone
    lum, wanted = zxingcpp.ImageFormat.Lum, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    view = zxingcpp.ImageView(data, grey.width, grey.height, lum, grey.row, 1)
    for found in zxingcpp.read_barcodes(view, formats=wanted):
        yield found.text


def _dark(grey: GreyImage) -> bool:
    samples = grey.data[:: max(1, len(grey.data) // SAMPLES)]
    return sum(samples) < DARKEST * len(samples)
