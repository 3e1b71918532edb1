"""The colour space that all papers are drawn in, as the profile that a PDF for archives carries.

sRGB (IEC 61966-2-1) as an ICC profile of version 4.2, made from the numbers of the standard: its
primaries and white as seen under D50, and its curve.
"""

import struct
from collections.abc import Sequence

NAME = "sRGB IEC61966-2.1"
_WHITE = (0.9642, 1.0, 0.8249)
"""D50, the white of every profile."""
_RED, _GREEN, _BLUE = (
    (0.436065674, 0.222488403, 0.013916016),
    (0.385147095, 0.716873169, 0.097076416),
    (0.143066406, 0.060607910, 0.714096069),
)
_ADAPTED = (
    *(1.047882080, 0.022918701, -0.050201416),
    *(0.029586792, 0.990478516, -0.017059326),
    *(-0.009231567, 0.015075684, 0.751678467),
)
"""How D65, the white of a screen, is seen under D50 (Bradford)."""
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEADER = 128


def _fixed(numbers: Sequence[float]) -> bytes:
    """Return numbers as ICC writes them: 16 bits before the point, 16 after it."""
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _text(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(words), 28) + words


def _xyz(numbers: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(numbers)


def _profile() -> bytes:
    curve = b"para" + struct.pack(">4xHxx", 3) + _fixed(_CURVE)
    tags = {
        b"desc": _text(NAME),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(_WHITE),
        b"chad": b"sf32" + bytes(4) + _fixed(_ADAPTED),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, data, places = b"", b"", dict[bytes, int]()
    start = _HEADER + 4 + 12 * len(tags)
    for name, value in tags.items():
        if value not in places:
            places[value] = start + len(data)
            data += value + bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, places[value], len(value))
    body = struct.pack(">I", len(tags)) + table + data
    # Size, no maker, version 4.2, a display in RGB, no day, the signature of all profiles.
    header = struct.pack(
        ">I4xI4s4s4s12x4s", _HEADER + len(body), 0x04200000, b"mntr", b"RGB ", b"XYZ ", b"acsp"
    )
    return header.ljust(68, b"\0") + _fixed(_WHITE) + bytes(_HEADER - 80) + body


PROFILE = _profile()
