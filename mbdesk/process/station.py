"""A station's folder: one database file, opened by one program at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import select

from mbdesk import domain, errors
from mbdesk.domain import PhaseKind
from mbdesk.models.box import NO_CREDENTIAL, SPARE_DAY, Envelope, SurveyAnswer
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, open_database
from mbdesk.models.station import OwnStation, Station
from mbdesk.process.box import SlotBox
from mbdesk.process.brake import GuessBrake
from mbdesk.process.central import ballot, cost_guide, criteria, the_process
from mbdesk.process.counts import Counts, counts
from mbdesk.process.days import Today, local_day
from mbdesk.process.media import station_media
from mbdesk.process.second_copy import WAIT_SECONDS, CopyState, SecondCopy
from mbdesk.process.settings import read_settings
from mbdesk.sync.keys import Purpose
from mbdesk.sync.sealing import Sealer, sealed_bytes

DATABASE_NAME = "station.mbstation"
LOCK_NAME = "station.lock"
SURVEY_BYTES = 1024


class StationFolder:
    """A handle on an opened station; usable from any thread of this program.

    What the pack says (frame, criteria, cost guide, ballot) is read once and kept, since only
    a new pack changes it.
    """

    def __init__(self, folder: Path, database: Database, lock: FileLock, today: Today) -> None:
        self.folder = folder
        self.database = database
        self.today = today
        self._file_lock = lock
        self._casting = Lock()
        self.brake = GuessBrake()
        self.copy: SecondCopy | None = None
        self.reload()

    def reload(self) -> None:
        """Read what the newest pack says, and which slots and credentials are used."""
        with self.database.reading() as session:
            process = the_process(session)
            self.frame = process.to_frame()
            self.identity_key = process.identity_key
            self.voting_open = process.voting_opened is not None
            own = session.scalars(select(OwnStation)).one()
            self.station: domain.Station = session.get_one(Station, own.id).to_value()
            self.criteria = criteria(session)
            self.cost_items = cost_guide(session)
            self.items = ballot(session)
            self.media = station_media(session, self.folder)
            used = select(Envelope.credential).where(Envelope.day != SPARE_DAY)
            self.used = {key for key in session.scalars(used) if key != NO_CREDENTIAL}
        keys, process_id = self.frame.keys, self.frame.id
        self.ballot_sealer = Sealer(keys.tally, process_id, Purpose.TALLY)
        self.contact_sealer = Sealer(keys.contact, process_id, Purpose.CONTACT)
        blank = {"credential": NO_CREDENTIAL, "sealed": bytes(self.sealed_length)}
        envelope, survey = Envelope.__table__, SurveyAnswer.__table__
        self.ballot_box = SlotBox(self.database, envelope, self.station.id, blank)  # type: ignore[arg-type]
        self.survey_box = SlotBox(
            self.database,
            survey,  # type: ignore[arg-type]
            self.station.id,
            {"answers": bytes(SURVEY_BYTES)},
        )

    @property
    def sealed_length(self) -> int:
        """Length of every sealed ballot of the process, in bytes."""
        return sealed_bytes(self.frame.rules.ballot_bytes)

    @property
    def at_centre(self) -> int:
        """How many envelopes the newest receipt says are safe at the centre."""
        with self.database.reading() as session:
            return session.scalars(select(OwnStation)).one().at_centre

    @contextmanager
    def casting(self) -> Iterator[None]:
        """Let one thread at a time put into the ballot box."""
        with self._casting:
            yield

    def keep_copy(self, folder: Path | None) -> None:
        """Keep the second copy in `folder` up from now on; None for no second copy.

        `process.second_copy.begin_copy` has made it there.
        """
        if self.copy is not None:
            self.database.follower = None
            self.copy.close()
        self.copy = SecondCopy(self.database, folder) if folder else None
        self.database.follower = self.copy.follow if self.copy else None

    def copy_serves(self) -> bool:
        """Tell whether a vote may be cast as far as the second copy goes."""
        if not self.frame.rules.copy_required:
            return True
        if self.copy is None:
            return False
        held = self.copy.state is CopyState.CURRENT
        return held or self.copy.settle(WAIT_SECONDS) is CopyState.CURRENT

    def counts(self) -> Counts:
        """Count what the station holds."""
        with self.database.reading() as session:
            return counts(session)

    def phase_today(self) -> PhaseKind | None:
        """Return the phase that today falls in, if any."""
        return self.frame.phase_on(self.today())

    def close(self) -> None:
        """Close the station for another program to open."""
        self.keep_copy(None)
        self.database.close()
        self._file_lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()


def open_station(folder: Path, today: Today = local_day) -> StationFolder:
    """Open the station in `folder`, and keep up its second copy if it has one.

    Raises:
        FileMissingError: there is no station in it.
        FileLockedError: another program or window has it open.
        InvalidInputError: its settings are damaged.
        and what `models.opening.open_database` raises.
    """
    path = folder / DATABASE_NAME
    if not path.exists():
        raise errors.FileMissingError(path=str(path))
    lock = lock_folder(folder)
    try:
        second_copy = read_settings(folder).second_copy
        database = open_database(path, FileType.STATION)
        station = StationFolder(folder, database, lock, today)
        station.keep_copy(Path(second_copy) if second_copy else None)
    except BaseException:
        lock.release()
        raise
    return station


def lock_folder(folder: Path) -> FileLock:
    """Take the station for this program; the system frees it when the program ends."""
    lock = FileLock(folder / LOCK_NAME, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise errors.FileLockedError(path=str(folder)) from error
    except OSError as error:
        raise errors.FileReadOnlyError(path=str(folder)) from error
    return lock
