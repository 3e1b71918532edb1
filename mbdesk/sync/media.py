"""Pictures and sounds as they may stand in signed files: their kinds, sizes and names.

A file is identified by its first bytes, never by its name; a picture's width and height
stand there too, so that nothing has to be decoded to refuse one that would not fit in memory.

>>> kind_of(b"RIFF....WAVE").type
<MediaType.WAV: 'audio/wav'>
>>> is_media_name("items/3.png"), is_media_name("../3.png"), is_media_name("3.svg")
(True, False, False)
>>> kind_of(b"<svg>")
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: neither a picture nor a sound of a kind that is known
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.proposal import ProposalPicture
from mbdesk.sync.canonical import JSON
from mbdesk.sync.scalars import ID, LANGUAGE_TAG, blob
from mbdesk.sync.shapes import NotARecordError, Shape, checked, mapping, one_of, refuse, struct
from mbdesk.sync.text_fields import OF_PICTURE
from mbdesk.sync.wav import check_wav

T = TypeVar("T")

MOST_PIXELS = 1600
"""The width and height of a picture at most."""
LARGEST_PICTURE = 1 << 20
LARGEST_SOUND = 4 << 20
LARGEST_LEFT_PICTURE = 400_000
"""Bytes of a photo or drawing that is left with a proposal, at most."""
MEDIA_MEMBER = "media.jsonl"
"""The member of a pack that carries the process's pictures and sounds."""
LARGEST_MEDIA = 64 << 20
"""Bytes of all pictures and sounds of a process together, at most."""
MOST_MEDIA = 5000

ENDINGS = {
    "png": MediaType.PNG,
    "jpg": MediaType.JPEG,
    "ogg": MediaType.OGG,
    "mp3": MediaType.MP3,
    "wav": MediaType.WAV,
}
"""The endings of names, and what stands behind them."""

_PART = r"[A-Za-z0-9_-]{1,64}"
_NAME = re.compile(rf"(?:{_PART}/){{0,2}}{_PART}\.({'|'.join(ENDINGS)})")
_PNG_START = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_SOUND_STARTS = (
    (re.compile(rb"OggS\0"), MediaType.OGG),
    (re.compile(rb"ID3[\x02-\x04]|\xff[\xe2-\xe3\xf2-\xf3\xfa-\xfb]"), MediaType.MP3),
    (re.compile(rb"RIFF....WAVE", re.DOTALL), MediaType.WAV),
)
_FRAME_HEADERS = {0xC0, 0xC1, 0xC2}
"""JPEG markers that tell a picture's size: baseline, extended and progressive."""
_FILL = 0xFF
"""A byte of which any number may stand before a marker (ISO 10918-1, B.1.1.2)."""


@dataclass(frozen=True, slots=True)
class MediaKind:
    """A file's media type, and its width and height in pixels, 0 for a sound."""

    type: MediaType
    width: int = 0
    height: int = 0


def kind_of(data: bytes) -> MediaKind:
    """Return the kind of a picture or sound from its bytes. Raises NotARecordError."""
    if data.startswith(_PNG_START):
        width, height = data[16:20], data[20:24]
        return MediaKind(MediaType.PNG, int.from_bytes(width), int.from_bytes(height))
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    for start, sound in _SOUND_STARTS:
        if start.match(data):
            return MediaKind(sound)
    raise NotARecordError("neither a picture nor a sound of a kind that is known")


def ending_of(media_type: MediaType) -> str:
    """Return how the names of such files end, without the dot."""
    return next(ending for ending, wanted in ENDINGS.items() if wanted is media_type)


def is_media_name(name: str) -> bool:
    """Return whether a name is made of safe letters, at most two folders deep, with an ending."""
    return _NAME.fullmatch(name) is not None


def _jpeg(data: bytes) -> MediaKind:
    """Read the markers up to the one that tells the size; any marker may follow fill bytes."""
    place = 2
    while data[place : place + 1] == b"\xff" and place + 9 <= len(data):
        marker = data[place + 1]
        if marker == _FILL:
            place += 1
        elif marker in _FRAME_HEADERS:
            height, width = data[place + 5 : place + 7], data[place + 7 : place + 9]
            return MediaKind(MediaType.JPEG, int.from_bytes(width), int.from_bytes(height))
        else:
            place += 2 + max(int.from_bytes(data[place + 2 : place + 4]), 2)
    raise NotARecordError("a JPEG picture that does not tell its size")


def _check_name(value: object) -> str:
    if not isinstance(value, str) or not is_media_name(value):
        refuse("not a name for a picture or sound")
    return value


def _check_kind(wanted: MediaType, data: bytes) -> None:
    """Refuse a file that is not its stated type, and pictures that are too large or empty.

    Of a WAV file all is checked, since it has one form (`sync.wav`).
    """
    kind = kind_of(data)
    if kind.type is not wanted:
        refuse(f"{kind.type.value} that says it is {wanted.value}")
    if wanted is MediaType.WAV:
        check_wav(data)
    if wanted.is_picture and not min(kind.width, kind.height) >= 1:
        refuse("a picture without an area")
    if max(kind.width, kind.height) > MOST_PIXELS:
        refuse(f"a picture of more than {MOST_PIXELS} pixels")


def _also(shape: Shape[T], check: Callable[[T], None]) -> Shape[T]:
    """Return the shape with an additional check of the whole value, in both directions."""

    def dump(value: T) -> JSON:
        dumped = shape.dump(value)
        check(value)
        return dumped

    def load(value: object) -> T:
        loaded = shape.load(value)
        check(loaded)
        return loaded

    return Shape(dump, load)


def _check_media(media: Media) -> None:
    if ENDINGS[media.name.rpartition(".")[2]] is not media.type:
        refuse("a name that ends otherwise than the kind of file does")
    if media.type.is_picture and len(media.data) > LARGEST_PICTURE:
        refuse(f"a picture of more than {LARGEST_PICTURE} bytes")
    _check_kind(media.type, media.data)


def _check_left(picture: ProposalPicture) -> None:
    if not picture.type.is_picture:
        refuse("not a picture")
    _check_kind(picture.type, picture.data)


_MEDIA = struct(
    Media,
    name=checked(_check_name),
    type=one_of(MediaType),
    texts=mapping(LANGUAGE_TAG, OF_PICTURE["texts"]),
    data=blob(1, LARGEST_SOUND),
)
_LEFT = struct(
    ProposalPicture,
    id=ID,
    proposal=ID,
    station=ID,
    type=one_of(MediaType),
    data=blob(1, LARGEST_LEFT_PICTURE),
)
MEDIA: Shape[Media] = _also(_MEDIA, _check_media)
PROPOSAL_PICTURE: Shape[ProposalPicture] = _also(_LEFT, _check_left)
