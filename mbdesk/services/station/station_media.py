"""Serves a station's pictures and recordings, each only if it is what the pack signed."""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.media import MediaType
from mbdesk.domain.texts import Texts
from mbdesk.durable import read_small
from mbdesk.errors.files import MediumLostError
from mbdesk.models.pack_snapshot import KeptMedia
from mbdesk.services.common.folders import is_clutter
from mbdesk.sync.media import LARGEST_SOUND, ending_of

FOLDER = "media"
"""Where a station keeps pictures and recordings, beside its database."""


def digest_of(data: bytes) -> str:
    """Return the SHA-256 that identifies a media file."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or recording at a station: its path, its digest, and its alternative text."""

    path: Path
    digest: str
    texts: Texts


class StationMedia:
    """The pictures and recordings of the newest pack."""

    def __init__(self, folder: Path, kept: dict[str, MediaFile]) -> None:
        self._folder, self._kept = folder, kept
        self._by_use = {stem(name): name for name in kept}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files."""
        return tuple(self._kept)

    def has(self, name: str) -> bool:
        """Tell whether the pack carried a file of that name; see `path`."""
        return self._find(name) is not None

    def path(self, name: str) -> Path | None:
        """Return the path of that file; None if it is missing or not what was signed.

        `name` may be given without its ending: ``map``, ``items/3``.
        """
        kept = self._find(name)
        if kept is None or not holds(kept):
            return None
        return kept.path

    def data(self, name: str) -> bytes | None:
        """Return the bytes of that file; None as for `path`."""
        path = self.path(name)
        return path.read_bytes() if path is not None else None

    def texts(self, name: str) -> Texts:
        """Return the picture's alternative text; empty if it is decorative."""
        kept = self._find(name)
        return kept.texts if kept else {}

    @property
    def logo(self) -> bytes:
        """The district's logo; empty if there is none, or not what was signed."""
        return self.data("logo") or b""

    def recording(self, language: str, key: str) -> Path | None:
        """Return the recording of a text in a language, if there is one."""
        return self.path(f"audio/{language}/{key}")

    def tidy(self) -> None:
        """Remove the files that no pack names any longer."""
        wanted = {kept.path for kept in self._kept.values()}
        for path in self._folder.glob("*"):
            if path in wanted or is_clutter(path.name):
                continue
            try:
                path.unlink(missing_ok=True)
            except OSError as error:  # Windows keeps what is being played; it goes next time
                logging.getLogger(__name__).info("%s stays for now: %s", path.name, error)

    def _find(self, name: str) -> MediaFile | None:
        return self._kept.get(self._by_use.get(name, name))


def station_media(said: Iterable[KeptMedia], folder: Path) -> StationMedia:
    """Return the media of the station in `folder` that its database lists."""
    place = folder / FOLDER
    kept = {
        one.name: MediaFile(place / file_name(one.digest, one.type), one.digest, one.texts)
        for one in said
    }
    return StationMedia(place, kept)


def file_name(digest: str, media_type: MediaType) -> str:
    """Return the name of a media file at a station, made from its digest."""
    return f"{digest}.{ending_of(media_type)}"


def holds(kept: MediaFile) -> bool:
    """Tell whether the file is there and matches its digest."""
    if not kept.path.exists():
        return False
    try:
        data = read_small(kept.path, LARGEST_SOUND)
    except MediumLostError:
        return False
    if digest_of(data) == kept.digest:
        return True
    logging.getLogger(__name__).error("%s is not what the pack carried", kept.path.name)
    return False


def stem(name: str) -> str:
    """Return a name without its ending."""
    return name.rpartition(".")[0] if "." in name else name
