"""Sticks and other media that staff have connected."""

import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from mbdesk.words.phrase import Joined, Readable, translate

PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
MOUNTS = Path("/proc/self/mounts")
PATIENCE_SECONDS = 3.0
SAFE = translate("devices", "It is safe to remove the stick.")
_KEY_FILES = "mbkeys"
_ESCAPED = re.compile(r"\\([0-7]{3})")
"""How the list of mounts writes a space or a tab in a name: as an octal number (fstab(5))."""


@dataclass(frozen=True, slots=True)
class Medium:
    """A medium's root folder, and how many bytes are free on it, None where that is not known.

    One that is not `writable` is write-protected, or can only be read, as a CD. One that does not
    answer is a folder on a network that is gone, or a faulty stick.
    """

    path: Path
    free: int | None = None
    answers: bool = True
    writable: bool = True


Media = Callable[[], Sequence[Medium]]
"""Gives the media that are connected now. Called in the background: it may take seconds."""


def connected_media(patience: float = PATIENCE_SECONDS) -> list[Medium]:
    """Return the sticks and other media that staff may connect.

    Call in the background: what does not answer takes `patience` seconds, all of it together.
    """
    questions = [_Question(path) for path in sorted(set(_roots()))]
    until = time.monotonic() + patience
    answers = [question.answer(until) for question in questions]
    return [medium for medium in answers if medium is not None]


def without_keys(media: Sequence[Medium]) -> Path | None:
    """Return the first of the media on which no key file lies: there others keep theirs."""
    return next((each.path for each in media if not holds(each.path, _KEY_FILES)), None)


def holds(medium: Path, endings: str) -> bool:
    """Return whether a file with one of these endings, parted by spaces, lies in the root folder.

    Call in the background.
    """
    wanted = {f".{each}" for each in endings.split()}
    try:
        return any(each.suffix.lower() in wanted for each in medium.iterdir())
    except OSError:  # pulled out, or cannot be read: it is still offered, and refused in words
        return False


def is_on_medium(path: Path) -> bool:
    """Return whether a file or folder lies on a medium that can be taken out. Touches none."""
    return any(path.is_relative_to(root) for root in _mounted())


def with_taking_out(says: Readable, *written: Path) -> Readable:
    """Say also that the stick can be taken out, if one of the paths lies on one: not of a disk."""
    return Joined((says, SAFE), " ") if any(map(is_on_medium, written)) else says


class _Question:
    """Queries a medium on a thread of its own, since the answer may never come."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._answer: Medium | None = Medium(root, answers=False)
        self._thread = threading.Thread(target=self._ask, name="medium", daemon=True)
        self._thread.start()

    def answer(self, until: float) -> Medium | None:
        """Return what was found by then; None if the medium is gone."""
        self._thread.join(max(0.0, until - time.monotonic()))
        return self._answer

    def _ask(self) -> None:
        self._answer = _looked_at(self._root)


def _looked_at(root: Path) -> Medium | None:
    if os.name == "nt":
        volume = QStorageInfo(str(root))
        if not (volume.isValid() and volume.isReady()):
            return None
        return Medium(root, volume.bytesAvailable(), writable=not volume.isReadOnly())
    try:
        told = os.statvfs(root)
    except OSError:
        return None
    writable = not told.f_flag & os.ST_RDONLY
    return Medium(root, told.f_bavail * told.f_frsize, writable=writable)


def _mounted() -> list[Path]:
    return list(_roots())


def _roots() -> Iterator[Path]:
    """Give the roots of what is mounted where staff's media are, without touching any of them."""
    if MOUNTS.exists():
        for line in os.fsdecode(MOUNTS.read_bytes()).split("\n")[:-1]:
            root = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), line.split(" ")[1])
            if root.startswith(PLACES):
                yield Path(root)
        return
    volumes = [Path(each.rootPath()) for each in QStorageInfo.mountedVolumes() if not each.isRoot()]
    for volume in volumes:
        if os.name == "nt":
            if not Path.home().is_relative_to(volume):
                yield volume
        elif str(volume).startswith(PLACES):
            yield volume
