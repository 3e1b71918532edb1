"""Builds a database file under a temporary name and renames it into place when it is complete."""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from mbdesk.durable import named_faults, sync_folder, told_as, unfinished
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, create_database


@contextmanager
def atomic_database(path: Path, file_type: FileType) -> Iterator[Database]:
    """Yield a new, empty database that takes its place at `path`, over an older one, at the end.

    Until then it has a temporary name in the same folder. An error inside removes it; what a killed
    program left behind is removed first.

    Raises what `durable.named_faults` and `create_database` raise.
    """
    part = unfinished(path)
    with named_faults(path), told_as(part, path):
        with suppress(FileNotFoundError):
            journal_of(path).lstat()  # no name is longer: a disk that takes none says so now
        for old in (part, journal_of(part)):
            old.unlink(missing_ok=True)
        try:
            with closing(create_database(part, file_type)) as database:
                yield database
            # Its own journal is empty by now. One of another file would be taken for its own.
            for journal in (journal_of(part), journal_of(path)):
                journal.unlink(missing_ok=True)
            part.replace(path)  # the last step: a kill after it leaves nothing to tidy up
        finally:
            remove_database(part)
        sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """Remove a temporary database and its journal. Does nothing if the medium is gone."""
    for left in (path, journal_of(path)):
        try:
            left.unlink(missing_ok=True)
        except OSError as error:
            logging.getLogger(__name__).info("%s could not be removed: %s", left.name, error)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the journal of a file (SQLite file format, section 3)."""
    return path.with_name(f"{path.name}-journal")
