"""Keeps a second copy of a station on another medium: a stick that stays in, or a folder.

Every change is copied as soon as it is durable at the station; whoever waits for it continues once
it is durable on the other medium too. The copy is a database of its own kind, filled row by
row; the station's private key lies in it only locked (`services.station.restoring` opens it). A
medium that fails never stops the station by itself: `state` says what is wrong, and the copy is
made anew as soon as the same medium answers again. A copy is only ever written over when it is this
station's and holds nothing that the station lacks, so nothing is mixed::

    begin_copy(station.database, stick)  # refuses another station's copy, or one that is ahead
    station.keep_copy(stick)
    cast(station, choice)  # returns once the vote is durable here, and there if the stick answers
    station.copy.state  # CopyState.CURRENT; with the stick pulled, CopyState.MISSING
"""

import logging
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mbdesk.durable import is_there, named_faults
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import WrongStationError
from mbdesk.errors.files import (
    CopyAheadError,
    DiskFullError,
    FileDamagedError,
    FileMissingError,
    FileReadOnlyError,
    ForeignFileError,
    MediumLostError,
    NewerFileError,
)
from mbdesk.models.database import Change, Database
from mbdesk.models.opening import FileType, open_database
from mbdesk.models.schema import ROWS_AT_ONCE, copy_all, copy_changes
from mbdesk.models.slots import SPARE_DAY, SPARE_KIND, RecordSlot, VoteSlot
from mbdesk.models.station import AuditEvent, Export, OwnStation, Station
from mbdesk.services.common.atomic_database import atomic_database

COPY_NAME = "station.mbcopy"
WAIT_SECONDS = 5.0
"""How long a voter waits for a slow medium before the vote, safe at the station, is confirmed."""

RETRY_SECONDS = 10.0
_Key = InstrumentedAttribute[int]
_HELD: tuple[_Key, ...] = (VoteSlot.id, RecordSlot.id, Export.number, AuditEvent.number)
_log = logging.getLogger(__name__)


class CopyState(StrEnum):
    """The state of the second copy."""

    CURRENT = "current"
    WORKING = "working"
    MISSING = "missing"
    FULL = "full"
    READ_ONLY = "read_only"
    FOREIGN = "foreign"
    AHEAD = "ahead"
    DAMAGED = "damaged"


_STATES: dict[type[KnownError], CopyState] = {
    DiskFullError: CopyState.FULL,
    FileReadOnlyError: CopyState.READ_ONLY,
    ForeignFileError: CopyState.FOREIGN,
    NewerFileError: CopyState.FOREIGN,
    WrongStationError: CopyState.FOREIGN,
    CopyAheadError: CopyState.AHEAD,
    FileDamagedError: CopyState.DAMAGED,
}


def begin_copy(source: Database, folder: Path) -> None:
    """Make the copy's file in `folder`, or continue this station's copy that is there.

    Staff do this once for each medium. An empty folder is never filled later on its own: when a
    stick was pulled, its mount point lies on the station's own disk.

    Raises:
        WrongStationError, ForeignFileError, CopyAheadError: something else lies there, untouched.
        DiskFullError, FileReadOnlyError, FileMissingError, MediumLostError.
    """
    path = folder / COPY_NAME
    if is_there(path):
        _check_ours(source, path)
    _fill(source, path)


class SecondCopy:
    """Keeps the copy in a folder up with its station, on a thread of its own."""

    def __init__(self, source: Database, folder: Path, wait_seconds: float = WAIT_SECONDS) -> None:
        self.path = folder / COPY_NAME
        self._source = source
        self._wait = wait_seconds
        self._state = CopyState.WORKING
        self._target: Database | None = None
        self._file: tuple[int, int] | None = None
        self._tried = -RETRY_SECONDS  # the first attempt is due at once, whatever the clock says
        self._work: queue.SimpleQueue[_CopyJob | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="second copy", daemon=True)
        self._thread.start()
        self.follow(None)

    @property
    def state(self) -> CopyState:
        """The state after the last attempt to copy."""
        return self._state

    def follow(self, changes: Sequence[Change] | None) -> None:
        """Copy what has changed (None: everything), waiting a limited time. Never raises."""
        job = _CopyJob(changes)
        # Nobody waits for a copy that is behind already: a slow stick delays one voter, not all.
        behind = self._state is CopyState.WORKING
        self._work.put(job)
        if not behind and not job.done.wait(self._wait):
            self._state = CopyState.WORKING

    def flush(self, seconds: float) -> CopyState:
        """Try again at once, wait until nothing is left to copy, and return the state."""
        job = _CopyJob((), eager=True)
        self._work.put(job)
        job.done.wait(seconds)
        return self._state

    def serves(self) -> bool:
        """Tell whether the copy is complete, after waiting a limited time if need be."""
        held = self._state is CopyState.CURRENT
        return held or self.flush(WAIT_SECONDS) is CopyState.CURRENT

    def close(self) -> None:
        """Copy what is left, within a limited time, and release the medium."""
        self._work.put(None)
        self._thread.join(self._wait)

    def _run(self) -> None:
        while (job := self._work.get()) is not None:
            try:
                self._do(job)
            except KnownError as error:
                self._fail(_STATES.get(type(error), CopyState.MISSING), error)
            except Exception as error:  # noqa: BLE001  # logged; voting goes on
                self._fail(CopyState.DAMAGED, error)
            job.done.set()
        self._let_go()

    def _do(self, job: "_CopyJob") -> None:
        if self._target is not None and job.changes is not None:
            self._check_same_file()
            copy_changes(self._source, self._target, job.changes)
        elif job.eager or time.monotonic() >= self._tried + RETRY_SECONDS or self._state in _GOOD:
            self._catch_up()
        else:
            return
        self._state = CopyState.CURRENT

    def _catch_up(self) -> None:
        self._tried = time.monotonic()
        self._let_go()
        _check_ours(self._source, self.path)
        _fill(self._source, self.path)
        self._target = open_database(self.path, FileType.COPY)
        self._file = _identity(self.path)

    def _check_same_file(self) -> None:
        """Notice a medium that was pulled or swapped while its file was open."""
        if _identity(self.path) != self._file:
            raise MediumLostError(path=str(self.path))

    def _fail(self, state: CopyState, error: Exception) -> None:
        if state is not self._state:
            _log.warning("second copy: %s (%s)", state, type(error).__name__)
        self._state = state
        self._let_go()

    def _let_go(self) -> None:
        if self._target is not None:
            self._target.close()
        self._target = None


_GOOD = {CopyState.CURRENT, CopyState.WORKING}


class _CopyJob:
    """Changes to copy, and whether that has been tried."""

    def __init__(self, changes: Sequence[Change] | None, *, eager: bool = False) -> None:
        self.changes, self.eager = changes, eager
        self.done = threading.Event()


def _identity(path: Path) -> tuple[int, int]:
    with named_faults(path):
        found = path.stat()
    return found.st_dev, found.st_ino


def _fill(source: Database, path: Path) -> None:
    """Write the whole copy beside the older one, and put it in its place once it is durable."""
    with atomic_database(path, FileType.COPY) as target:
        copy_all(source, target)


def _check_ours(source: Database, path: Path) -> None:
    """Raise unless the copy is this station's, and holds nothing that the station lacks."""
    if not is_there(path):
        raise FileMissingError(path=str(path))
    with (
        closing(open_database(path, FileType.COPY)) as copy,
        copy.reading() as theirs,
        source.reading() as ours,
    ):
        if _station(theirs) != _station(ours):
            raise WrongStationError(path=str(path), station=_name(theirs))
        if any(_holds_more(theirs, ours, column) for column in _HELD):
            raise CopyAheadError(path=str(path))


def _station(session: Session) -> str:
    return session.scalars(select(OwnStation.id)).one()


def _name(session: Session) -> str:
    return session.get_one(Station, _station(session)).full_name


def _holds_more(theirs: Session, ours: Session, column: _Key) -> bool:
    """Tell whether a file holds records that ours lacks; goes through both in step.

    Comparing all keys at once took ever more memory, which Python never gave back.
    """
    mine = _keys(ours, column)
    return not all(key in mine for key in _keys(theirs, column))


def _keys(session: Session, column: _Key) -> Iterator[int]:
    wanted: Select[Any] = select(column).order_by(column)
    if column is VoteSlot.id:
        wanted = wanted.where(VoteSlot.day != SPARE_DAY)
    if column is RecordSlot.id:
        wanted = wanted.where(RecordSlot.kind != SPARE_KIND)
    yield from session.scalars(wanted, execution_options={"yield_per": ROWS_AT_ONCE})
