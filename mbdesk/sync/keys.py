"""A process's private keys, and the file that keeps them behind a passphrase.

Argon2id makes one key of the passphrase, HKDF one of that for each purpose, and ChaCha20-Poly1305
locks each private key in a box of its own. Unlocking the signing key to write a pack leaves the
tally key locked. A checksum tells a damaged file from a wrong passphrase::

    write_key_file(path, process_id, keys, passphrase)  # three boxes, one for each purpose
    read_key(path, process_id, passphrase, Purpose.SIGNING)  # opens one; WrongPassphraseError
"""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from mbdesk.domain.process import PublicKeys
from mbdesk.durable import read_small
from mbdesk.errors.keys import KeyFileDamagedError, WrongKeyFileError, WrongPassphraseError
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
from mbdesk.sync.shapes import (
    DIGEST,
    ID,
    NotARecordError,
    Shape,
    blob,
    number,
    refuse,
    struct,
    text,
)

__all__ = [
    "STANDARD",
    "KdfCost",
    "ProcessKeys",
    "Purpose",
    "new_process_keys",
    "new_station_key",
    "public_key",
    "read_key",
    "write_key_file",
]

_FORMAT = "mbdesk-keys-1"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_KEY_BYTES = 32
_LARGEST_FILE = 16 * 1024


class Purpose(StrEnum):
    """The purposes of a process's keys; each key is locked separately."""

    SIGNING = "signing"
    TALLY = "tally"
    CONTACT = "contact"


_PRIVATE_BYTES = {
    Purpose.SIGNING: SIGNING_KEY_BYTES,
    Purpose.TALLY: SEALING_PRIVATE_BYTES,
    Purpose.CONTACT: SEALING_PRIVATE_BYTES,
}


@dataclass(frozen=True, slots=True)
class ProcessKeys:
    """The private keys of a process, in their raw forms. They never show in a log."""

    signing: bytes = field(repr=False)
    tally: bytes = field(repr=False)
    contact: bytes = field(repr=False)

    @property
    def public(self) -> PublicKeys:
        """Return the public halves."""
        return PublicKeys(
            signing=public_key(self.signing),
            tally=public_sealing_key(self.tally),
            contact=public_sealing_key(self.contact),
        )


def new_process_keys() -> ProcessKeys:
    """Return fresh keys for a new process."""
    return ProcessKeys(new_station_key(), new_sealing_key(), new_sealing_key())


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
    """How a file's passphrase is hashed; bounds are checked before memory is allocated."""

    format: str
    process: str
    salt: bytes
    cost: KdfCost


@dataclass(frozen=True, slots=True)
class _File:
    lock: _Lock
    signing: bytes
    tally: bytes
    contact: bytes
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
)


def _box_shape(purpose: Purpose) -> Shape[bytes]:
    size = _NONCE_BYTES + _PRIVATE_BYTES[purpose] + _TAG_BYTES
    return blob(size, size)


_FILE = struct(
    _File,
    lock=_LOCK,
    checksum=DIGEST,
    **{purpose.value: _box_shape(purpose) for purpose in Purpose},
)


def write_key_file(
    path: Path, process_id: str, keys: ProcessKeys, passphrase: str, cost: KdfCost = STANDARD
) -> None:
    """Write the private keys to a new file that only its owner may read.

    Raises FileExistsAlreadyError rather than overwrite, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    lock = _Lock(_FORMAT, process_id, secrets.token_bytes(_SALT_BYTES), cost)
    master = _master_key(passphrase, lock)
    boxes = {purpose.value: _close(master, lock, purpose, keys) for purpose in Purpose}
    file = _File(lock, **boxes, checksum=_checksum(lock, *boxes.values()))
    write_new(path, encode(_FILE.dump(file)))


def read_key(path: Path, process_id: str, passphrase: str, purpose: Purpose) -> bytes:
    """Return one private key, raw; the others stay locked. Takes about a second.

    Raises FileMissingError, KeyFileDamagedError, WrongKeyFileError, WrongPassphraseError, in
    the order in which they can be told.
    """
    try:
        file = _parse(read_small(path, _LARGEST_FILE))
    except (NotCanonicalError, NotARecordError) as error:
        raise KeyFileDamagedError(path=str(path)) from error
    if file.lock.process != process_id:
        raise WrongKeyFileError(path=str(path))
    box: bytes = getattr(file, purpose.value)
    cipher = ChaCha20Poly1305(_box_key(_master_key(passphrase, file.lock), purpose))
    try:
        return cipher.decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], _bound(file.lock, purpose))
    except InvalidTag as error:
        raise WrongPassphraseError(path=str(path)) from error


def _parse(data: bytes) -> _File:
    file = _FILE.load(decode(data))
    checksum = _checksum(file.lock, file.signing, file.tally, file.contact)
    if file.lock.format != _FORMAT or file.checksum != checksum:
        refuse("the checksum does not hold")
    return file


def _checksum(lock: _Lock, *boxes: bytes) -> str:
    return hashlib.sha256(encode(_LOCK.dump(lock)) + b"".join(boxes)).hexdigest()


def _master_key(passphrase: str, lock: _Lock) -> bytes:
    """Return the passphrase's key; NFC, so that å is the same from every system."""
    return Argon2id(
        salt=lock.salt,
        length=_KEY_BYTES,
        iterations=lock.cost.iterations,
        lanes=lock.cost.lanes,
        memory_cost=lock.cost.memory_kib,
    ).derive(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))


def _box_key(master: bytes, purpose: Purpose) -> bytes:
    return HKDFExpand(SHA256(), _KEY_BYTES, f"{_FORMAT}/{purpose}".encode()).derive(master)


def _close(master: bytes, lock: _Lock, purpose: Purpose, keys: ProcessKeys) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    private: bytes = getattr(keys, purpose.value)
    cipher = ChaCha20Poly1305(_box_key(master, purpose))
    return nonce + cipher.encrypt(nonce, private, _bound(lock, purpose))


def _bound(lock: _Lock, purpose: Purpose) -> bytes:
    """Return what a box is bound to: its process, its purpose and the cost of guessing."""
    return encode([purpose.value, _LOCK.dump(lock)])
