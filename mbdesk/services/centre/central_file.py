"""The central file of a process: what was set up, what was merged, and access to its keys.

Private keys are unlocked one at a time, with the passphrase, only for the task that needs them.
"""

from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.people import Person
from mbdesk.domain.process import Frame, KeyScheme
from mbdesk.domain.records import Counts
from mbdesk.durable import is_there
from mbdesk.errors import KnownError
from mbdesk.errors.counting import StrictSchemeError
from mbdesk.models.database import Database
from mbdesk.models.opening import FileType, open_database
from mbdesk.services.centre.held import held_counts, standing
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.audit_log import name_person
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.services.common.locking import Closeable, FileLock, hold
from mbdesk.services.common.shared_rows import (
    ballot,
    cost_guide,
    criteria,
    the_process,
)
from mbdesk.services.common.two_names import LONGEST_NAME
from mbdesk.sync.compartments import Secret, open_key_file, read_key
from mbdesk.sync.keys import FILES, KeyFileKind, Purpose

KEY_FILE_SUFFIX = ".mbkeys"
KEY_FOLDER_ENDING = "-keys"
LOCK_SUFFIX = ".lock"


class CentralFile(Closeable):
    """A handle on an opened central file; each call opens a Session of its own.

    May be used from any thread. `today` gives the day that is written on what is done.
    """

    def __init__(
        self, database: Database, today: Today = local_day, lock: FileLock | None = None
    ) -> None:
        self.database = database
        self.today = today
        self.person: Person | None = None
        self._lock = lock

    def sign_in(self, person: Person) -> None:
        """Let the log name who does what is done from now on; it protects nothing.

        Raises FieldError for a name that is empty or too long, and LettersWithoutFontError for one
        that no paper can show.
        """
        name = fitting_text("person", person.name, LONGEST_NAME)
        check_letters(name)
        self.person = Person(name, person.role)
        name_person(self.database, self.person)

    @property
    def path(self) -> Path | None:
        """The file, or None on a server."""
        return self.database.path

    @property
    def key_file(self) -> Path | None:
        """The key file with the signing key, if it is kept beside the central file."""
        return self.key_file_for(Purpose.SIGNING)

    def key_file_for(self, purpose: Purpose) -> Path | None:
        """Return the key file with this key where it is kept beside the central file, or None."""
        scheme = self.key_scheme
        if self.path is None or scheme is None:
            return None
        kind = next(each for each in FILES[scheme] if purpose in each.purposes)
        beside = key_path(key_target(self.path, scheme), kind)
        return beside if is_there(beside) else None

    @property
    def key_scheme(self) -> KeyScheme | None:
        """The key scheme, or None where the file cannot be read just now.

        What a key is then asked for tells so.
        """
        try:
            return self.frame.key_scheme
        except KnownError:
            return None

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
            return held_counts(session)

    def standing(self) -> tuple[int, int]:
        """Return what differs once anything has been done, at this desk or at another one."""
        with self.database.reading() as session:
            return standing(session)

    def hold(self) -> None:
        """Lock the file against other windows until it is closed.

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
    lock = _lock(target) if held and isinstance(target, Path) and is_there(target) else None
    try:
        return CentralFile(open_database(target, FileType.CENTRAL), today, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def key_target(central: Path, scheme: KeyScheme) -> Path:
    """Return where the key files belong beside a central file: a file, or a folder for three."""
    if scheme is KeyScheme.SIMPLE:
        return central.with_suffix(KEY_FILE_SUFFIX)
    return central.with_name(f"{central.stem}{KEY_FOLDER_ENDING}")


def key_path(target: Path, kind: KeyFileKind) -> Path:
    """Return where the key file of this kind lies: `target` itself, or in that folder."""
    return target if kind is KeyFileKind.ALL else target / f"{kind}{KEY_FILE_SUFFIX}"


def _lock(path: Path) -> FileLock:
    path = path.resolve()  # one file by two names is one file
    return hold(path.with_name(f"{path.name}{LOCK_SUFFIX}"), path)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The unlocked key that signs packs, receipts, the box and the result.

    `identity` is the key that tables hide identities by: it goes into their packs. It is empty
    where nobody votes with an identity.
    """

    private: bytes = field(repr=False)
    identity: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class RollKey:
    """The unlocked key that opens outer envelopes: who has voted."""

    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TallyKey:
    """The unlocked key that opens the ballots."""

    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ContactKey:
    """The unlocked key that opens the contacts of those who left proposals."""

    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class CountingKeys:
    """The two keys that counting takes: who has voted, and what they voted for."""

    roll: RollKey
    tally: TallyKey


def unlock_signing(central: CentralFile, key_file: Path, secret: Secret) -> SigningKey:
    """Return the signing key, with the identity key if there is one; takes about a second.

    `secret` is the passphrase as typed, or word sheets.

    Raises:
        KeyFileMissingError, KeyFileDamagedError, WrongKeyFileError, KeyNotInThisFileError
        WrongPassphraseError, PassphraseWordError, PassphraseLengthError
        NotEnoughSheetsError, SheetForeignError: of a file that word sheets open.
    """
    file = open_key_file(key_file, central.frame.id)
    with_identity = (Purpose.IDENTITY,) if Purpose.IDENTITY in file.purposes else ()
    keys = file.unlock(secret, Purpose.SIGNING, *with_identity)
    return SigningKey(keys[Purpose.SIGNING], keys.get(Purpose.IDENTITY, b""))


def unlock_roll(central: CentralFile, key_file: Path, secret: Secret) -> RollKey:
    """Return the roll key; raises what `unlock_signing` raises."""
    return RollKey(read_key(key_file, central.frame.id, secret, Purpose.ROLL))


def unlock_tally(central: CentralFile, key_file: Path, secret: Secret) -> TallyKey:
    """Return the tally key; raises what `unlock_signing` raises."""
    return TallyKey(read_key(key_file, central.frame.id, secret, Purpose.TALLY))


def unlock_contact(central: CentralFile, key_file: Path, secret: Secret) -> ContactKey:
    """Return the contact key; raises what `unlock_signing` raises."""
    return ContactKey(read_key(key_file, central.frame.id, secret, Purpose.CONTACT))


def unlock_counting(central: CentralFile, key_file: Path, secret: Secret) -> CountingKeys:
    """Return both keys of the simple scheme.

    Raises StrictSchemeError in the other, and what `unlock_signing` raises.
    """
    if central.frame.key_scheme is KeyScheme.STRICT:
        raise StrictSchemeError
    file = open_key_file(key_file, central.frame.id)
    keys = file.unlock(secret, Purpose.ROLL, Purpose.TALLY)
    return CountingKeys(RollKey(keys[Purpose.ROLL]), TallyKey(keys[Purpose.TALLY]))
