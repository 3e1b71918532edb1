"""A station's folder: one database file, opened by one program at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, RLock
from typing import TYPE_CHECKING

from mbdesk.domain.ballot import Channel
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.records import Counts
from mbdesk.domain.station import StationKind
from mbdesk.domain.vote_state import StationAct, StationState, station_instead
from mbdesk.durable import is_there
from mbdesk.errors.files import FileMissingError
from mbdesk.models.pack_snapshot import (
    read_at_centre,
    read_counts,
    read_final,
    read_pack_snapshot,
    read_reopened,
    read_used,
)
from mbdesk.models.sqlite import SCHEMA_VERSION, FileType, look_at
from mbdesk.services.common.callbacks import Today, local_day, local_hour
from mbdesk.services.common.locking import Closeable, FileLock, hold
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_media import station_media
from mbdesk.services.station.throttle import GuessThrottle

if TYPE_CHECKING:
    from mbdesk.models.database import Database
    from mbdesk.services.station.second_copy import SecondCopy
    from mbdesk.services.station.slots import StationSlots
    from mbdesk.sync.envelopes import Binding

DATABASE_NAME = "station.mbstation"
LOCK_NAME = "station.lock"


class StationFolder(Closeable):
    """A handle on an opened station; usable from any thread of this program.

    What the pack says (frame, criteria, cost guide, ballot) is read once and kept, since only
    a new pack changes it. What writes (`database`, `slots`) is made when it is first asked for.

    `used` are the serials of cards and the marks of people who have voted here: while the station
    runs this set decides, and not the file, of which a failed sync makes nobody sure. `final` says
    that a last export has closed the station for votes. `identity_key` keys what a process makes of
    identities; it is in memory only, once staff have typed the station's code (`station_code`).
    """

    def __init__(self, folder: Path, lock: FileLock, today: Today) -> None:
        self.folder = folder
        self.today = today
        self.hour = local_hour
        self._file_lock = lock
        self._casting = Lock()
        self._making = RLock()
        self._closed = False
        self._database: Database | None = None
        self._slots: StationSlots | None = None
        self.identity_key = b""
        self.throttle = GuessThrottle()
        self.copy: SecondCopy | None = None
        self.reload()

    def reload(self) -> None:
        """Read what the newest pack says, and what votes have used up."""
        snapshot = read_pack_snapshot(self._path)
        self.frame = snapshot.frame
        self.voting_open = snapshot.voting_open
        self.station = snapshot.station
        self.criteria = snapshot.criteria
        self.cost_items = snapshot.cost_items
        self.items = snapshot.items
        self.media = station_media(snapshot.media, self.folder)
        self.used = set(snapshot.used)
        self.final = snapshot.final
        self._slots = None

    @property
    def database(self) -> "Database":
        """The station's database."""
        with self._making:
            if self._database is None:
                from mbdesk.models.database import sqlite_database

                self._database = sqlite_database(self._path, FileType.STATION)
                if self._closed:  # for a thread that comes late, and keeps nothing open
                    self._database.close()
            return self._database

    @property
    def slots(self) -> "StationSlots":
        """The slots for votes and for all else that people leave."""
        with self._making:
            if self._slots is None:
                from mbdesk.services.station.slots import StationSlots

                self._slots = StationSlots.of(self.database, self.frame)
            return self._slots

    @property
    def binding(self) -> "Binding":
        """What every envelope of this station is bound to."""
        from mbdesk.sync.envelopes import Binding

        return Binding(self.frame.mode, self.frame.id, self.station.id)

    @property
    def at_centre(self) -> int:
        """How many of its own votes receipts have shown to be safe at the centre."""
        return read_at_centre(self._path)

    @contextmanager
    def casting(self) -> Iterator[None]:
        """Let one thread at a time cast a ballot."""
        with self._casting:
            yield

    @contextmanager
    def exporting(self) -> Iterator[None]:
        """Keep anyone from storing records while an export is written.

        What is on disk counts from then on, also where a failed sync left it unsure: it is about to
        leave the station, and what has left it never changes. Afterwards the file says whether the
        station is final.
        """
        with self._casting:
            if self._slots is not None:
                self._slots.look_again()
            self.used = set(read_used(self._path))
            try:
                yield
            finally:
                self.final = read_final(self._path)

    def keep_copy(self, folder: Path | None) -> None:
        """Keep the second copy in `folder` up to date from now on; None for no second copy.

        `services.station.second_copy.begin_copy` has made it there.
        """
        if self.copy is not None:
            self.database.listener = None
            self.copy.close()
            self.copy = None
        if folder is not None:
            from mbdesk.services.station.second_copy import SecondCopy

            self.copy = SecondCopy(self.database, folder)
            self.database.listener = self.copy.follow

    def copy_serves(self) -> bool:
        """Tell whether the state of the second copy allows a vote to be cast."""
        if not self.frame.rules.copy_required:
            return True
        return self.copy is not None and self.copy.serves()

    def counts(self) -> Counts:
        """Count what the station holds."""
        return read_counts(self._path)

    def phase_today(self) -> PhaseKind | None:
        """Return the phase that today falls in, if any."""
        return self.frame.phase_on(self.today())

    @property
    def awaits_ballot(self) -> bool:
        """Whether voting days have begun but the pack with the ballot has not arrived."""
        return self.phase_today() is PhaseKind.VOTING and not self.voting_open

    @property
    def may_vote(self) -> bool:
        """Whether people may vote here today."""
        today = self.phase_today() is PhaseKind.VOTING and self.voting_open
        return today and self.takes_votes and self.allows(StationAct.CAST)

    @property
    def votes_on_screen(self) -> bool:
        """Whether people may vote on a screen here just now: not at a station for paper alone."""
        digital = self.station.channel is Channel.DIGITAL
        return digital and self.may_vote and not self.awaits_code

    @property
    def takes_votes(self) -> bool:
        """Whether this kind of station takes votes in this process at all.

        Identities are looked at by somebody, so a kiosk takes no votes where they are asked for.
        """
        unmanned = self.station.kind is StationKind.KIOSK
        return not (unmanned and self.frame.rules.access is VoterAccess.IDENTITY)

    @property
    def awaits_code(self) -> bool:
        """Whether people can vote here only once the station's code has been typed."""
        asks = self.frame.rules.access is VoterAccess.IDENTITY
        return asks and self.takes_votes and not self.identity_key

    @property
    def needs_last_export(self) -> bool:
        """Whether the station was reopened after a last export, and has written no new one."""
        return read_reopened(self._path)

    def allows(self, act: StationAct) -> bool:
        """Tell whether the station's state allows an act."""
        state = StationState.FINAL if self.final else StationState.OPEN
        return station_instead(state, act) is None

    def close(self) -> None:
        """Close the station for another program to open."""
        self.keep_copy(None)
        with self._making:
            self._closed = True
            if self._database is not None:
                self._database.close()
        self._file_lock.release()

    @property
    def _path(self) -> Path:
        return self.folder / DATABASE_NAME


def open_station(folder: Path, today: Today = local_day) -> StationFolder:
    """Open the station in `folder`, and keep its second copy, if any, up to date.

    Raises:
        FileMissingError: there is no station in it.
        FileInUseError: another program or window has it open.
        InvalidInputError: its settings are damaged.
        and what `models.opening.open_database` raises.
    """
    path = station_file(folder)
    lock = lock_folder(folder)
    try:
        second_copy = read_settings(folder).second_copy
        if look_at(path, FileType.STATION) != SCHEMA_VERSION:
            # Late: an older file is rare, and brings all that migrating takes.
            from mbdesk.models.opening import open_database

            open_database(path, FileType.STATION).close()
        station = StationFolder(folder, lock, today)
        station.keep_copy(Path(second_copy) if second_copy else None)
    except BaseException:
        lock.release()
        raise
    return station


def station_file(folder: Path) -> Path:
    """Return the database of the station in `folder`. Raises FileMissingError: there is none."""
    path = folder / DATABASE_NAME
    if not is_there(path):
        raise FileMissingError(path=str(path))
    return path


def lock_folder(folder: Path) -> FileLock:
    """Lock the station for this program; the system releases the lock when the program ends."""
    return hold(folder / LOCK_NAME, folder, lasting=True)
