"""Private and public keys as raw bytes: made, and turned from one into the other.

A signing key is an Ed25519 seed of 32 bytes. A sealing key is an ML-KEM-768 seed of 64 bytes
and an X25519 key of 32: the two halves of the hybrid scheme that `mbdesk.sync.sealing` uses, so
that ballots stay closed even if one of the two is broken later.

>>> private = new_sealing_key()
>>> len(private) == SEALING_PRIVATE_BYTES, len(public_sealing_key(private))
(True, 1216)
>>> load_public_sealing_key(b"short")
Traceback (most recent call last):
ValueError: ...
"""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

SIGNING_KEY_BYTES = 32
MLKEM_SEED_BYTES = 64
MLKEM_PUBLIC_BYTES = 1184
X25519_BYTES = 32
SEALING_PRIVATE_BYTES = MLKEM_SEED_BYTES + X25519_BYTES


def new_station_key() -> bytes:
    """Return a fresh Ed25519 private key, raw."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def new_sealing_key() -> bytes:
    """Return a fresh private sealing key, raw."""
    mlkem, x25519 = MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    return mlkem.private_bytes_raw() + x25519.private_bytes_raw()


def public_key(private: bytes) -> bytes:
    """Return the public half of an Ed25519 private key, both raw."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def public_sealing_key(private: bytes) -> bytes:
    """Return the public half of a sealing key, both raw."""
    mlkem, x25519 = _halves(private)
    return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def load_sealing_key(private: bytes) -> MLKEM768X25519PrivateKey:
    """Return the private sealing key of the raw bytes. Raises ValueError for a wrong length."""
    return MLKEM768X25519PrivateKey(*_halves(private))


def load_public_sealing_key(public: bytes) -> MLKEM768X25519PublicKey:
    """Return the public sealing key of the raw bytes. Raises ValueError for a wrong length."""
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC_BYTES:]),
    )


def _halves(private: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    return (
        MLKEM768PrivateKey.from_seed_bytes(private[:MLKEM_SEED_BYTES]),
        X25519PrivateKey.from_private_bytes(private[MLKEM_SEED_BYTES:]),
    )
