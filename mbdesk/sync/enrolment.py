"""Enrolment: a short code, sent apart from the pack, joins one station and its centre.

Both sides make the same key of the code. The pack proves that its maker knew the code; the
first export proves that staff typed it in at the station that made the export's key. The code also
locks the copy of the station's private key that lies on its second medium, and, in the packs of
tables where people vote with their identity, the key that identities are hidden by.

>>> from mbdesk.sync.codes import new_code
>>> process, station = "1" * 32, "2" * 32
>>> key = enrolment_key(new_code(), process, station)
>>> proof = export_proof(key, process, station, b"the station's key")
>>> same_proof(proof, export_proof(key, process, station, b"another key"))
False
"""

import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.sync.codes import normalise
from mbdesk.sync.key_derivation import derive_key, salt_for

KEY_BYTES = 32
_NONCE_BYTES = 12
_STATION = b"mbdesk/station-key"
_IDENTITY = b"mbdesk/identity-key"


def enrolment_key(code: str, process_id: str, station_id: str) -> bytes:
    """Return the key of a station's enrolment code. Takes about 200 ms.

    Argon2id with 64 MiB, three times through, over the code's 55 random bits. Raises
    CodeMistypedError.
    """
    return derive_key(
        normalise(code).encode(),
        salt_for("enrolment", process_id, station_id),
        length=KEY_BYTES,
        memory_kib=64 * 1024,
        iterations=3,
    )


def pack_proof(
    key: bytes, process_id: str, station_id: str, process_signing_public: bytes
) -> bytes:
    """Return the proof that who signs a pack knew the station's code."""
    return _proof("pack", key, process_id, station_id, process_signing_public)


def export_proof(key: bytes, process_id: str, station_id: str, station_public: bytes) -> bytes:
    """Return the proof that the code was typed where the station's key was made."""
    return _proof("export", key, process_id, station_id, station_public)


def same_proof(one: bytes, other: bytes) -> bool:
    """Return whether two proofs are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one, other)


def lock_station_key(key: bytes, station_id: str, private: bytes) -> bytes:
    """Return a station's private key locked with its enrolment key (ChaCha20-Poly1305)."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _box(key, _STATION).encrypt(nonce, private, station_id.encode())


def unlock_station_key(key: bytes, station_id: str, locked: bytes) -> bytes:
    """Return the private key that `lock_station_key` locked. Raises WrongEnrolmentCodeError."""
    return _open(_box(key, _STATION), station_id, locked)


def lock_identity_key(key: bytes, station_id: str, identity: bytes) -> bytes:
    """Return a process's identity key, locked for one station with its enrolment key."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _box(key, _IDENTITY).encrypt(nonce, identity, station_id.encode())


def unlock_identity_key(key: bytes, station_id: str, locked: bytes) -> bytes:
    """Return the key that `lock_identity_key` locked. Raises WrongEnrolmentCodeError."""
    return _open(_box(key, _IDENTITY), station_id, locked)


def _open(box: ChaCha20Poly1305, station_id: str, locked: bytes) -> bytes:
    nonce, sealed = locked[:_NONCE_BYTES], locked[_NONCE_BYTES:]
    try:
        return box.decrypt(nonce, sealed, station_id.encode())
    except (InvalidTag, ValueError) as error:
        raise WrongEnrolmentCodeError from error


def _box(key: bytes, use: bytes) -> ChaCha20Poly1305:
    # A key for each use: neither lock opens with what opens the other.
    return ChaCha20Poly1305(hmac.digest(key, use, "sha256"))


def _proof(label: str, key: bytes, process_id: str, station_id: str, public: bytes) -> bytes:
    said = f"mbdesk/{label}/{process_id}/{station_id}/{public.hex()}"
    return hmac.digest(key, said.encode(), "sha256")
