"""The central file of a process: what was set up, what was merged, and access to its keys.

Private keys are unlocked one at a time, with the passphrase, only for the task that needs them.
"""

import logging
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Frame
from mbdesk.durable import is_there
from mbdesk.errors import KnownError
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, open_database
from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.services.common.contents import (
    Counts,
    ballot,
    cost_guide,
    counts,
    criteria,
    the_process,
)
from mbdesk.services.common.locking import Closeable, FileLock, hold
from mbdesk.sync.keys import Purpose, read_key

KEY_FILE_SUFFIX = ".mbkeys"
LOCK_SUFFIX = ".lock"

_log = logging.getLogger(__name__)


class CentralFile(Closeable):
    """A handle on an opened central file; each call opens a Session of its own.

    May be used from any thread. `today` gives the day that is written on what is done.
    """

    def __init__(
        self, database: Database, today: Today = local_day, lock: FileLock | None = None
    ) -> None:
        self.database = database
        self.today = today
        self._lock = lock

    @property
    def path(self) -> Path | None:
        """The file, or None on a server."""
        return self.database.path

    @property
    def key_file(self) -> Path | None:
        """The key file where it is kept beside the central file; None if there is none."""
        beside = self.path.with_suffix(KEY_FILE_SUFFIX) if self.path else None
        return beside if beside is not None and is_there(beside) else None

    @property
    def frame(self) -> Frame:
        """The process as it stands now."""
        with self.database.reading() as session:
            return the_process(session).to_frame()

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot, in its published order."""
        with self.database.reading() as session:
            return ballot(session)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What proposals are judged against, in order."""
        with self.database.reading() as session:
            return criteria(session)

    @property
    def cost_items(self) -> tuple[CostItem, ...]:
        """The cost guide, in order."""
        with self.database.reading() as session:
            return cost_guide(session)

    def counts(self) -> Counts:
        """Count what the centre holds."""
        with self.database.reading() as session:
            return counts(session)

    def rebuild(self) -> None:
        """Rebuild the file, so that its layout does not show the order in which exports came in."""
        self.database.rebuild()

    def tidy(self) -> None:
        """Rebuild after a merge; if that fails now, the count does it at the latest.

        Needs as much free room as the file is large. The merge itself holds either way.
        """
        try:
            self.rebuild()
        except KnownError as error:
            _log.warning("the central file was not laid out anew: %s", error)

    def hold(self) -> None:
        """Keep other windows from opening the file until it is closed.

        Raises FileInUseError. A database on a server may be opened at two desks.
        """
        if self._lock is None and self.path is not None:
            self._lock = _lock(self.path)

    def close(self) -> None:
        """Close the file, and let others open it."""
        self.database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def open_central(
    target: Path | str, today: Today = local_day, *, held: bool = False
) -> CentralFile:
    """Open a central file, or a `postgresql+psycopg://` database that holds one.

    A window opens it `held`, before anything of an older file is migrated: it shows what the file
    holds and goes by that, so no other window may change it meanwhile.

    Raises FileInUseError if it is to be held and another window has it, and what
    `models.opening.open_database` raises.
    """
    lock = _lock(target) if held and isinstance(target, Path) and target.exists() else None
    try:
        return CentralFile(open_database(target, FileType.CENTRAL), today, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _lock(path: Path) -> FileLock:
    path = path.resolve()  # one file by two names is one file
    return hold(path.with_name(f"{path.name}{LOCK_SUFFIX}"), path)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The unlocked key that signs packs, receipts and the result."""

    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TallyKey:
    """The unlocked key that opens the ballots."""

    private: bytes = field(repr=False)


def unlock_signing(central: CentralFile, key_file: Path, passphrase: str) -> SigningKey:
    """Return the signing key; takes about a second (Argon2id).

    Raises:
        WrongPassphraseError, KeyFileDamagedError, WrongKeyFileError, FileMissingError
    """
    return SigningKey(read_key(key_file, central.frame.id, passphrase, Purpose.SIGNING))


def unlock_tally(central: CentralFile, key_file: Path, passphrase: str) -> TallyKey:
    """Return the tally key; raises what `unlock_signing` raises."""
    return TallyKey(read_key(key_file, central.frame.id, passphrase, Purpose.TALLY))
