"""Key files: each keeps some of a process's keys, every one locked in a compartment of its own.

Unlocking the signing key to write a pack leaves the tally key locked. What opens a file is a
passphrase of five words, or two of three word sheets; Argon2id makes one key of it, HKDF one of
that for each compartment, and ChaCha20-Poly1305 locks. A checksum tells a damaged file from a wrong
passphrase::

    write_key_file(path, process, keys.of(KeyFileKind.ROLL), "tre fjord över mörk ocean")
    file = open_key_file(path, process)  # nothing is unlocked yet
    file.unlock("tre fjord över mörk ocean", Purpose.ROLL)
    file.unlock("tre fjord över mörk ocean", Purpose.TALLY)  # KeyNotInThisFileError
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from mbdesk.durable import read_small
from mbdesk.errors.files import FileMissingError, KeyFileMissingError
from mbdesk.errors.keys import (
    KeyFileDamagedError,
    KeyNotInThisFileError,
    NotEnoughSheetsError,
    SheetForeignError,
    WrongKeyFileError,
    WrongPassphraseError,
)
from mbdesk.publishing import write_new
from mbdesk.sync.canonical import NotCanonicalError, decode, encode
from mbdesk.sync.keys import PRIVATE_BYTES, KeyFileKind, Purpose
from mbdesk.sync.passphrases import read_passphrase
from mbdesk.sync.scalars import DIGEST, ID, blob, line, number
from mbdesk.sync.shapes import NotARecordError, mapping, maybe, one_of, refuse, struct
from mbdesk.sync.word_sheets import NEEDED, WordSheet, join_sheets

_FORMAT = "mbdesk-keys-1"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_KEY_BYTES = 32
_LARGEST_FILE = 16 * 1024
_FAMILIES = 1 << 15

Secret: TypeAlias = str | tuple[WordSheet, ...]
"""What opens a key file: a passphrase as typed, or word sheets."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The cost of one guess at a passphrase with Argon2id (RFC 9106)."""

    memory_kib: int
    iterations: int
    lanes: int


STANDARD = KdfCost(memory_kib=256 * 1024, iterations=3, lanes=4)
"""About a second on an ordinary computer."""


@dataclass(frozen=True, slots=True)
class _Lock:
    """How a file's secret is hashed; bounds are checked before memory is allocated.

    `sheets` is what the word sheets that open the file have in common, None for a passphrase.
    """

    format: str
    process: str
    salt: bytes
    cost: KdfCost
    sheets: int | None


@dataclass(frozen=True, slots=True)
class _Content:
    lock: _Lock
    compartments: Mapping[Purpose, bytes]
    checksum: str


_LOCK = struct(
    _Lock,
    format=line(32),
    process=ID,
    salt=blob(_SALT_BYTES, _SALT_BYTES),
    cost=struct(
        KdfCost,
        # A file may not ask for memory without end; Argon2id needs 8 KiB a lane at least.
        memory_kib=number(8 * 16, 2 * 1024 * 1024),
        iterations=number(1, 64),
        lanes=number(1, 16),
    ),
    sheets=maybe(number(0, _FAMILIES - 1)),
)

_COMPARTMENTS = mapping(one_of(Purpose), blob(0, _LARGEST_FILE))
_CONTENT = struct(_Content, lock=_LOCK, compartments=_COMPARTMENTS, checksum=DIGEST)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A whole key file, still locked."""

    path: Path
    _content: _Content = field(repr=False)

    @property
    def wants_sheets(self) -> bool:
        """Whether word sheets open the file, and no passphrase."""
        return self._content.lock.sheets is not None

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """What the keys in the file are for."""
        return tuple(each for each in Purpose if each in self._content.compartments)

    @property
    def kind(self) -> KeyFileKind:
        """The kind of file: the smallest that has room for these keys."""
        kinds = sorted(KeyFileKind, key=lambda kind: len(kind.purposes))
        return next(kind for kind in kinds if set(self.purposes) <= set(kind.purposes))

    def holds(self, sheet: WordSheet) -> bool:
        """Return whether a sheet can be one of this file's."""
        return sheet.family == self._content.lock.sheets

    def unlock(self, secret: Secret, *purposes: Purpose) -> Mapping[Purpose, bytes]:
        """Return these private keys, raw; the others stay locked. Takes about a second.

        Raises:
            KeyNotInThisFileError: the file holds no such key.
            PassphraseWordError, PassphraseLengthError, WrongPassphraseError
            NotEnoughSheetsError, SheetForeignError
        """
        for purpose in purposes:
            if purpose not in self._content.compartments:
                raise KeyNotInThisFileError(path=str(self.path), key=purpose.value)
        lock = self._content.lock
        master = _master_key(_secret_bytes(secret, lock.sheets, self.path), lock)
        try:
            return {each: self._open(master, each) for each in purposes}
        except InvalidTag as error:
            if self.wants_sheets:
                raise SheetForeignError from error
            raise WrongPassphraseError(path=str(self.path)) from error

    def _open(self, master: bytes, purpose: Purpose) -> bytes:
        lock, locked = self._content.lock, self._content.compartments[purpose]
        nonce, sealed = locked[:_NONCE_BYTES], locked[_NONCE_BYTES:]
        return _cipher(master, purpose).decrypt(nonce, sealed, _bound(lock, purpose))


def write_key_file(
    path: Path,
    process_id: str,
    keys: Mapping[Purpose, bytes],
    secret: Secret,
    cost: KdfCost = STANDARD,
) -> None:
    """Write private keys to a new file that only its owner may read.

    Raises FileExistsAlreadyError rather than overwrite, DiskFullError, FileReadOnlyError,
    MediumLostError; for the secret what `KeyFile.unlock` raises.
    """
    family = None if isinstance(secret, str) else secret[0].family
    lock = _Lock(_FORMAT, process_id, secrets.token_bytes(_SALT_BYTES), cost, family)
    master = _master_key(_secret_bytes(secret, family, path), lock)
    locked = {each: _close(master, lock, each, key) for each, key in keys.items()}
    content = _Content(lock, locked, _checksum(lock, locked))
    write_new(path, encode(_CONTENT.dump(content)))


def open_key_file(path: Path, process_id: str) -> KeyFile:
    """Read a key file of a process, without unlocking anything.

    Raises KeyFileMissingError, KeyFileDamagedError, WrongKeyFileError.
    """
    try:
        content = _parse(read_small(path, _LARGEST_FILE))
    except FileMissingError as error:
        raise KeyFileMissingError(path=str(path)) from error
    except (NotCanonicalError, NotARecordError) as error:
        raise KeyFileDamagedError(path=str(path)) from error
    if content.lock.process != process_id:
        raise WrongKeyFileError(path=str(path))
    return KeyFile(path, content)


def read_key(path: Path, process_id: str, secret: Secret, purpose: Purpose) -> bytes:
    """Return one private key of a file, raw; raises what opening and unlocking raise."""
    return open_key_file(path, process_id).unlock(secret, purpose)[purpose]


def _parse(data: bytes) -> _Content:
    content = _CONTENT.load(decode(data))
    if content.lock.format != _FORMAT:
        refuse("of another format")
    if content.checksum != _checksum(content.lock, content.compartments):
        refuse("the checksum does not hold")
    for purpose, locked in content.compartments.items():
        if len(locked) != _NONCE_BYTES + PRIVATE_BYTES[purpose] + _TAG_BYTES:
            refuse("a compartment of another length")
    return content


def _checksum(lock: _Lock, compartments: Mapping[Purpose, bytes]) -> str:
    held = encode([_LOCK.dump(lock), _COMPARTMENTS.dump(compartments)])
    return hashlib.sha256(held).hexdigest()


def _secret_bytes(secret: Secret, family: int | None, path: Path) -> bytes:
    """Return what is hashed. Raises what a wrong kind of secret, or a wrong one, deserves."""
    if isinstance(secret, str):
        if family is not None:
            raise NotEnoughSheetsError(given=0, wanted=NEEDED)
        return read_passphrase(secret).encode()
    if family is None:
        raise WrongPassphraseError(path=str(path))
    if any(sheet.family != family for sheet in secret):
        raise SheetForeignError
    return join_sheets(secret)


def _master_key(secret: bytes, lock: _Lock) -> bytes:
    return Argon2id(
        salt=lock.salt,
        length=_KEY_BYTES,
        iterations=lock.cost.iterations,
        lanes=lock.cost.lanes,
        memory_cost=lock.cost.memory_kib,
    ).derive(secret)


def _cipher(master: bytes, purpose: Purpose) -> ChaCha20Poly1305:
    # Expand alone: what Argon2id returns is uniform already, there is nothing to extract.
    key = HKDFExpand(SHA256(), _KEY_BYTES, f"{_FORMAT}/{purpose}".encode()).derive(master)
    return ChaCha20Poly1305(key)


def _close(master: bytes, lock: _Lock, purpose: Purpose, private: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher(master, purpose).encrypt(nonce, private, _bound(lock, purpose))


def _bound(lock: _Lock, purpose: Purpose) -> bytes:
    """Return what a compartment is bound to: its process, its purpose and the cost of guessing."""
    return encode([purpose.value, _LOCK.dump(lock)])
