"""A process's private keys, and the files that keep them apart.

A key file locks each of its keys in a compartment of its own: unlocking the signing key to write a
pack leaves the tally key locked. What opens a file is a passphrase of five words, or two of three
word sheets; Argon2id makes one key of it, HKDF one of that for each compartment, and
ChaCha20-Poly1305 locks. A checksum tells a damaged file from a wrong passphrase.

Which keys lie together is the process's key scheme::

    simple   one file: signing, identity, contact, roll, tally; a passphrase
    strict   desk.mbkeys: signing, identity, contact; a passphrase
             roll.mbkeys: roll; another passphrase
             tally.mbkeys: tally; 16 random bytes, split into sheets and kept nowhere

The identity key is there only where people vote with their identity.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, PublicKeys
from mbdesk.durable import read_small
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
from mbdesk.sync.keypairs import (
    SEALING_PRIVATE_BYTES,
    SIGNING_KEY_BYTES,
    new_sealing_key,
    new_station_key,
    public_key,
    public_sealing_key,
)
from mbdesk.sync.passphrases import read_passphrase
from mbdesk.sync.shapes import (
    DIGEST,
    ID,
    NotARecordError,
    blob,
    mapping,
    maybe,
    number,
    one_of,
    refuse,
    struct,
    text,
)
from mbdesk.sync.sheets import NEEDED, Sheet, join_sheets

__all__ = [
    "FILES",
    "STANDARD",
    "KdfCost",
    "KeyFile",
    "KeyFileKind",
    "ProcessKeys",
    "Purpose",
    "Secret",
    "new_process_keys",
    "new_station_key",
    "open_key_file",
    "public_half",
    "public_key",
    "read_key",
    "write_key_file",
]

IDENTITY_KEY_BYTES = 32

_FORMAT = "mbdesk-keys-1"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_KEY_BYTES = 32
_LARGEST_FILE = 16 * 1024
_FAMILIES = 1 << 15

Secret: TypeAlias = str | tuple[Sheet, ...]
"""What opens a key file: a passphrase as typed, or word sheets."""


class Purpose(StrEnum):
    """The purposes of a process's keys; each key is locked in a compartment of its own."""

    SIGNING = "signing"
    IDENTITY = "identity"
    CONTACT = "contact"
    ROLL = "roll"
    TALLY = "tally"


_PRIVATE_BYTES = {
    Purpose.SIGNING: SIGNING_KEY_BYTES,
    Purpose.IDENTITY: IDENTITY_KEY_BYTES,
    Purpose.CONTACT: SEALING_PRIVATE_BYTES,
    Purpose.ROLL: SEALING_PRIVATE_BYTES,
    Purpose.TALLY: SEALING_PRIVATE_BYTES,
}


class KeyFileKind(StrEnum):
    """The kinds of key files, by what lies in them."""

    ALL = "all"
    DESK = "desk"
    ROLL = "roll"
    TALLY = "tally"

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The purposes of the keys in such a file."""
        return _PURPOSES[self]


_PURPOSES = {
    KeyFileKind.ALL: tuple(Purpose),
    KeyFileKind.DESK: (Purpose.SIGNING, Purpose.IDENTITY, Purpose.CONTACT),
    KeyFileKind.ROLL: (Purpose.ROLL,),
    KeyFileKind.TALLY: (Purpose.TALLY,),
}

FILES: Mapping[KeyScheme, tuple[KeyFileKind, ...]] = {
    KeyScheme.SIMPLE: (KeyFileKind.ALL,),
    KeyScheme.STRICT: (KeyFileKind.DESK, KeyFileKind.ROLL, KeyFileKind.TALLY),
}
"""The key files of each scheme."""


@dataclass(frozen=True, slots=True)
class ProcessKeys:
    """The private keys of a process, in their raw forms. They never show in a log.

    `identity` is empty where nobody votes with an identity.
    """

    signing: bytes = field(repr=False)
    contact: bytes = field(repr=False)
    roll: bytes = field(repr=False)
    tally: bytes = field(repr=False)
    identity: bytes = field(default=b"", repr=False)

    @property
    def public(self) -> PublicKeys:
        """Return the public halves; the identity key has none."""
        return PublicKeys(
            signing=public_key(self.signing),
            roll=public_sealing_key(self.roll),
            tally=public_sealing_key(self.tally),
            contact=public_sealing_key(self.contact),
        )

    def of(self, kind: KeyFileKind) -> Mapping[Purpose, bytes]:
        """Return the keys that go into a file of this kind."""
        keys = {purpose: getattr(self, purpose) for purpose in kind.purposes}
        return {purpose: key for purpose, key in keys.items() if key}


def new_process_keys(access: VoterAccess = VoterAccess.OPEN) -> ProcessKeys:
    """Return fresh keys for a new process of this admission."""
    identity = access is VoterAccess.IDENTITY
    return ProcessKeys(
        signing=new_station_key(),
        contact=new_sealing_key(),
        roll=new_sealing_key(),
        tally=new_sealing_key(),
        identity=secrets.token_bytes(IDENTITY_KEY_BYTES) if identity else b"",
    )


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
    format=text(32),
    process=ID,
    salt=blob(_SALT_BYTES, _SALT_BYTES),
    cost=struct(
        KdfCost,
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

    def holds(self, sheet: Sheet) -> bool:
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

    Raises FileMissingError, KeyFileDamagedError, WrongKeyFileError.
    """
    try:
        content = _parse(read_small(path, _LARGEST_FILE))
    except (NotCanonicalError, NotARecordError) as error:
        raise KeyFileDamagedError(path=str(path)) from error
    if content.lock.process != process_id:
        raise WrongKeyFileError(path=str(path))
    return KeyFile(path, content)


def public_half(purpose: Purpose, private: bytes) -> bytes:
    """Return the public half of a private key; that of the identity key, which has none, is b""."""
    if purpose is Purpose.IDENTITY:
        return b""
    return public_key(private) if purpose is Purpose.SIGNING else public_sealing_key(private)


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
        if len(locked) != _NONCE_BYTES + _PRIVATE_BYTES[purpose] + _TAG_BYTES:
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
    key = HKDFExpand(SHA256(), _KEY_BYTES, f"{_FORMAT}/{purpose}".encode()).derive(master)
    return ChaCha20Poly1305(key)


def _close(master: bytes, lock: _Lock, purpose: Purpose, private: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher(master, purpose).encrypt(nonce, private, _bound(lock, purpose))


def _bound(lock: _Lock, purpose: Purpose) -> bytes:
    """Return what a compartment is bound to: its process, its purpose and the cost of guessing."""
    return encode([purpose.value, _LOCK.dump(lock)])
