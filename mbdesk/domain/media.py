"""Pictures and recordings, and places on the sketch map."""

from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.texts import Texts


class MediaType(StrEnum):
    """The Internet media types of pictures and recordings."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    OGG = "audio/ogg"
    MP3 = "audio/mpeg"
    WAV = "audio/wav"

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture."""
        return self in {MediaType.PNG, MediaType.JPEG}


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or recording that the process gives to its stations.

    `name` tells what it is for: ``map.png`` is the sketch map of the district, ``logo.png`` its
    logo, ``items/<code>.png`` the picture of a ballot item, ``audio/<language>/<key>.ogg`` a text
    read out. `texts` is a picture's alternative text by language; without any it is decorative.
    """

    name: str
    type: MediaType
    texts: Texts
    data: bytes = field(repr=False)


MAP_SCALE = 1000
"""Points are told in thousandths of the map's width and height."""


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the sketch map: thousandths of its width from the left, of its height from top."""

    x: int
    y: int
