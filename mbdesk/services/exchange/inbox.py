"""A folder in which exports arrive: which of them are whole and have not been merged as they are.

A file that is being copied grows. One is told only when its size and time have stood still from one
look to the next; whether it is whole, its signature then says, as of any export. A file that was
told is told again only when it has changed: a copy that was cut short and is copied anew::

    inbox = Inbox(folder)
    inbox.look()  # (): nothing was seen before
    inbox.look()  # (PosixPath('…/vallingby-3f2a-008.mbexport'),)
"""

from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.durable import is_folder, reading_faults
from mbdesk.errors.files import FileMissingError
from mbdesk.services.common.folders import files_among


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What changes while a file is being written."""

    size: int
    changed: int


class Inbox:
    """Remembers what a folder held at the last look, and what was told of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before: dict[Path, _Stamp] = {}
        self._told: dict[Path, _Stamp] = {}

    def look(self) -> tuple[Path, ...]:
        """Return the exports that stand still since the last look and were not told as they are.

        Raises FileMissingError where the folder is not there, FileLockedError, MediumLostError.
        """
        if not is_folder(self.folder):
            raise FileMissingError(path=str(self.folder))
        now = {path: stamp for path in self._exports() if (stamp := _stamp_of(path)) is not None}
        still = [path for path, stamp in now.items() if self._before.get(path) == stamp]
        ready = tuple(path for path in still if self._told.get(path) != now[path])
        self._before = now
        self._told.update({path: now[path] for path in ready})
        return ready

    def _exports(self) -> list[Path]:
        return files_among([self.folder], (FileKind.EXPORT,))


def _stamp_of(path: Path) -> _Stamp | None:
    """Return a file's stamp; None if it has gone since the folder was read."""
    with reading_faults(path):
        try:
            found = path.stat()
        except FileNotFoundError:
            return None
    return _Stamp(found.st_size, found.st_mtime_ns)
