"""Restores a station from its second copy when its own disk is gone.

The copy holds the station's private key only locked with the enrolment code. Whoever finds the
stick can read the proposals, but sign nothing::

    restore_station(stick, folder, "7KQ2-M4D9-X1TA")  # the station, with all acknowledged votes
"""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import select

from mbdesk.durable import (
    is_folder,
    is_there,
    make_folder,
    named_faults,
    open_new,
    open_regular,
    reading_faults,
    told_as,
    unfinished,
)
from mbdesk.errors.files import FileExistsAlreadyError
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, open_database
from mbdesk.models.schema import copy_all
from mbdesk.models.sqlite import look_at
from mbdesk.models.station import OwnStation
from mbdesk.services.common.atomic_database import atomic_database, journal_of, remove_database
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, lock_folder
from mbdesk.sync import hash_chain
from mbdesk.sync.enrolment import enrolment_key, unlock_station_key

_BLOCK = 1 << 20


def restore_station(copy: Path, folder: Path, code: str, today: Today = local_day) -> StationFolder:
    """Make the station in `folder` from its second copy and its enrolment code.

    `copy` is the copy's file or the folder that holds it; it is read and never changed. The
    restored station signs with the same key, so the centre takes its next export as before. Its
    old disk must not be used again: two histories under one key are refused at the centre.

    Raises:
        FileMissingError, ForeignFileError, FileDamagedError, BrokenLogError: no sound copy.
        WrongEnrolmentCodeError, CodeMistypedError: the code is not this station's.
        FileExistsAlreadyError: there is a station in the folder.
        and what `Database.unit` raises; no station was made.
    """
    path = copy / COPY_NAME if is_folder(copy) else copy
    if is_there(folder / DATABASE_NAME):
        raise FileExistsAlreadyError(path=str(folder / DATABASE_NAME))
    make_folder(folder)
    read = unfinished(folder / COPY_NAME)
    lock = lock_folder(folder)
    try:
        _fetch(path, read, folder / DATABASE_NAME)
        with atomic_database(folder / DATABASE_NAME, FileType.STATION) as target:
            with told_as(read, path), closing(open_database(read, FileType.COPY)) as source:
                private = _private_key(source, code, str(path))
                copy_all(source, target)
            _take_up(target, private, today)
            remove_database(read)
        look_at(folder / DATABASE_NAME, FileType.STATION)
        return StationFolder(folder, lock, today)
    except BaseException:
        lock.release()
        raise
    finally:
        remove_database(read)


def _fetch(path: Path, read: Path, made: Path) -> None:
    """Copy the second copy, and the journal that a kill or a pulled stick left beside it.

    Without its journal, a file that was being written is half old and half new. Where it cannot
    be written, the error names `made`, the file that all of this is for.
    """
    remove_database(read)
    journal = journal_of(path)
    for source, target in ((path, read), (journal, journal_of(read))):
        if source is journal and not is_there(journal):
            continue
        with (
            open_regular(source) as theirs,
            named_faults(made),
            open_new(target, private=True) as ours,
        ):
            ours.writelines(_blocks(theirs, source))


def _blocks(file: BinaryIO, path: Path) -> Iterator[bytes]:
    with reading_faults(path):
        yield from iter(partial(file.read, _BLOCK), b"")


def _private_key(source: Database, code: str, path: str) -> bytes:
    with source.reading() as session:
        own = session.scalars(select(OwnStation)).one()
        hash_chain.check(events(session, own.id), own.id, path)
        key = enrolment_key(code, the_process(session).id, own.id)
        return unlock_station_key(key, own.id, own.sealed_key)


def _take_up(target: Database, private: bytes, today: Today) -> None:
    with target.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        own.private_key = private
        note(session, own.id, today(), "station_restored")
