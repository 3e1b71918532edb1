"""Files for people: whole, in their place in one step, and never in place of another.

>>> from tempfile import TemporaryDirectory
>>> folder = TemporaryDirectory()
>>> path = Path(folder.name, "protocol.pdf")
>>> publish_file(path, b"of the first count").name
'protocol.pdf'
>>> publish_file(path, b"of the second count").name
'protocol-2.pdf'
>>> publish_file(path, b"of the first count").name
'protocol.pdf'
>>> write_new(path, b"keys")
Traceback (most recent call last):
mbdesk.errors.files.FileExistsAlreadyError: file_exists(path='...')
>>> folder.cleanup()
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO

from mbdesk.durable import (
    PRIVATE,
    is_taken,
    named_faults,
    open_new,
    sync_file,
    sync_folder,
    unfinished,
    write_whole,
)
from mbdesk.errors.files import FileExistsAlreadyError, MediumLostError, NameTakenThereError

_DESCRIPTORS = "/proc/self/fd"
_NO_NAMELESS = {errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL}


def publish(part: Path, path: Path) -> Path:
    """Put a whole file in its place, so that it stays there after a crash; return where it stands.

    A file of other content is never replaced: the newer one takes a further number, as a file
    manager would give it, and both can be shown. The same content once more stays one file.
    Raises what `named_faults` raises.
    """
    with named_faults(path):
        place = next(each for each in _places(path) if not _is_other(part, each))
        part.replace(place)
        sync_folder(path.parent)
    return place


def publish_file(path: Path, data: bytes, *, private: bool = False) -> Path:
    """Write a file for people, whole or not at all, and return where it stands.

    A `private` one, which tells of people by name, is for its owner's eyes only.
    It is read back from its medium: a stick may take what it does not keep. Raises what `publish`
    raises; nothing is left behind then.
    """
    part = unfinished(path)
    try:
        with named_faults(path):
            write_whole(part, data, private=private)
        _check_kept(part, path, data)
        return publish(part, path)
    except BaseException:
        _remove(part)
        raise


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Lend an empty folder beside its place, to be filled and then put there by `place_folder`.

    Nothing is left of it where that does not happen. Raises what `named_faults` raises.
    """
    part = unfinished(path)
    try:
        with named_faults(path):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir()
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def place_folder(part: Path, path: Path) -> Path:
    """Put a whole folder in its place, seen onto the medium; return where it stands.

    A folder that is there is never replaced: the newer one takes a further number. Raises what
    `named_faults` raises.
    """
    with named_faults(path):
        for file in sorted(each for each in part.rglob("*") if each.is_file()):
            with file.open("rb+") as written:
                sync_file(written)
        place = next(each for each in _places(path) if not is_taken(each))
        part.replace(place)
        sync_folder(path.parent)
    return place


def write_new(path: Path, data: bytes) -> None:
    """Write a new file, whole or not at all, for its owner's eyes only.

    Raises FileExistsAlreadyError, and what `named_faults` raises; nothing is left behind then.
    """
    if is_taken(path):
        raise FileExistsAlreadyError(path=str(path))
    SecretDraft(path, data).publish_alone()


@contextmanager
def named_by_program() -> Iterator[None]:
    """Say of a name that is taken to choose another folder: nobody was asked for a name.

    Raises NameTakenThereError in place of FileExistsAlreadyError.
    """
    try:
        yield
    except FileExistsAlreadyError as error:
        raise NameTakenThereError(**error.parameters) from error


class SecretDraft:
    """A whole file for its owner's eyes only that waits for its name, as a file of codes does.

    Where the system can, it has no name at all until it is published, so that a kill leaves
    nothing of it; elsewhere (a FAT stick, another system than Linux) it waits under a temporary
    one. Raises what `named_faults` raises, leaving nothing behind.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self._path, self._part = path, unfinished(path)
        with named_faults(path):
            nameless = _open_nameless(path.parent)
            self._nameless = nameless is not None
            self._file = nameless or open_new(self._part, private=True)
            try:
                self._file.write(data)
                sync_file(self._file)
            except BaseException:
                self.discard()
                raise

    def publish(self) -> Path:
        """Give the file its name, or a further number as `publish` does; return where it stands.

        Raises what `named_faults` raises; nothing is left behind then.
        """
        try:
            with named_faults(self._path):
                if not self._nameless:
                    self._file.close()
                    return publish(self._part, self._path)
                place = next(each for each in _places(self._path) if _link(self._file, each))
                sync_folder(place.parent)
                return place
        finally:
            self.discard()

    def publish_alone(self) -> None:
        """Give the file its own name. Raises FileExistsAlreadyError where that is taken.

        Not even a second program can come between: the system refuses a name that is taken, or an
        empty file holds it until the content takes its place.
        """
        try:
            with named_faults(self._path):
                if self._nameless:
                    _link_alone(self._file, self._path)
                else:
                    self._file.close()
                    _replace_reserved(self._part, self._path)
                sync_folder(self._path.parent)
        finally:
            self.discard()

    def discard(self) -> None:
        """Let nothing be left of the file but what was published."""
        with suppress(OSError):  # what it still had to write is not wanted
            self._file.close()
        if not self._nameless:
            _remove(self._part)


def _open_nameless(folder: Path) -> BinaryIO | None:
    """Open a file without a name in a folder; None where the system or its medium has none."""
    if not (hasattr(os, "O_TMPFILE") and Path(_DESCRIPTORS).is_dir()):
        return None
    try:
        return os.fdopen(os.open(folder, os.O_TMPFILE | os.O_WRONLY, PRIVATE), "wb")
    except OSError as error:
        if error.errno in _NO_NAMELESS:
            return None
        raise


def _link(file: BinaryIO, place: Path) -> bool:
    """Give a nameless file its name; False if something has it already.

    Its number is linked, in a folder that is held open: only so is the number followed to the file.
    """
    numbers = os.open(_DESCRIPTORS, os.O_RDONLY)
    try:
        os.link(str(file.fileno()), place, src_dir_fd=numbers, follow_symlinks=True)
    except FileExistsError:
        return False
    finally:
        os.close(numbers)
    return True


def _link_alone(file: BinaryIO, path: Path) -> None:
    if not _link(file, path):
        raise FileExistsAlreadyError(path=str(path))


def _replace_reserved(part: Path, path: Path) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    except FileExistsError as error:
        raise FileExistsAlreadyError(path=str(path)) from error
    try:
        part.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _check_kept(part: Path, path: Path, data: bytes) -> None:
    with named_faults(path):
        kept = part.read_bytes() == data
    if not kept:
        raise MediumLostError(path=str(path))


def _remove(part: Path) -> None:
    with suppress(OSError):  # a stick that is gone cannot be tidied; the first error says so
        part.unlink(missing_ok=True)


def _places(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem}-{number}")


def _is_other(part: Path, place: Path) -> bool:
    """Tell whether a file of other content stands in a place.

    Bytes are compared: FAT keeps times to two seconds, which tell nothing.
    """
    if not place.is_file():
        return False
    with part.open("rb") as ours, place.open("rb") as theirs:
        if os.fstat(ours.fileno()).st_size != os.fstat(theirs.fileno()).st_size:
            return True
        blocks = zip(_blocks(ours), _blocks(theirs), strict=True)
        return any(mine != yours for mine, yours in blocks)


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    return iter(partial(file.read, 1 << 20), b"")
