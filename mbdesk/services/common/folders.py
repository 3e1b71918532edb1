"""Finds files in folders and on sticks, leaving out what operating systems put there.

macOS writes ``._name`` and ``.Trashes``, Windows ``Thumbs.db`` and ``desktop.ini``, file managers
``.thumbnails``. All of that is ignored.
"""

import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path, PurePath

from mbdesk.durable import is_folder, reading_faults
from mbdesk.errors.bundles import BundleError
from mbdesk.errors.files import FileLockedError, FolderGivenError, MediumLostError

UNUSABLE = (BundleError, FileLockedError, MediumLostError)
"""Faults of one file, which do not stop the others in its folder."""

_CLUTTER = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "autorun.inf"}
    | {"system volume information", "$recycle.bin", "__macosx", "found.000", "lost+found"}
)


_SERVER = re.compile(r"postgresql(\+\w+)?://")


def target_of(text: str) -> Path | str:
    """Return a path; or, where the text is one, the address of a database on a server.

    A file or folder may be called "postgresql" as it may anything else.
    """
    return text if _SERVER.match(text) else Path(text)


def central_target(text: str) -> Path | str:
    """Return what `target_of` does, for a path only if a central file of ours lies there.

    Raises FileMissingError, ForeignFileError, NewerFileError, FileDamagedError, FileLockedError,
    MediumLostError.
    """
    target = target_of(text)
    if isinstance(target, Path):
        # Late: others look into folders, and open no database.
        from mbdesk.models.sqlite import FileType, recognise

        recognise(target, FileType.CENTRAL)
    return target


def is_clutter(name: str) -> bool:
    """Return whether a file or folder of this name was left by a system, not by a person."""
    return name.startswith((".", "~$")) or name.casefold() in _CLUTTER


def ending_of_file(path: PurePath) -> str:
    """Return a name's ending in small letters, without the dot: sticks write it in capitals."""
    return path.suffix.removeprefix(".").lower()


def files_within(folder: Path) -> list[Path]:
    """Return the files in a folder at any depth, sorted, clutter left out.

    Raises FileLockedError, MediumLostError.
    """
    with reading_faults(folder):
        return sorted(_walk(folder))


def files_among(paths: Collection[Path], endings: Collection[str]) -> list[Path]:
    """Return the files given, and for each folder given its files with one of those endings.

    Raises FileLockedError, MediumLostError.
    """
    found: list[Path] = []
    for path in paths:
        if is_folder(path):
            found += (each for each in files_within(path) if ending_of_file(each) in endings)
        else:
            found.append(path)
    return found


def the_file(path: Path, ending: str) -> Path:
    """Return a file given or, of a folder given, the only file in it with that ending.

    Raises FolderGivenError where there is none, or several to choose from; FileLockedError,
    MediumLostError.
    """
    if not is_folder(path):
        return path
    found = files_among((path,), (ending,))
    if len(found) != 1:
        raise FolderGivenError(path=str(path))
    return found[0]


def _walk(folder: Path) -> Iterator[Path]:
    for entry in os.scandir(folder) if is_folder(folder) else ():
        if is_clutter(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)
