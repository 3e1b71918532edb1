"""Argon2id for secrets that are short: what makes guessing them slow."""

import hashlib

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES = 16


def hardened(secret: bytes, salt: bytes, *, length: int, memory_kib: int, iterations: int) -> bytes:
    """Return `length` bytes of the secret at the given cost, on one lane."""
    return Argon2id(
        salt=salt, length=length, iterations=iterations, lanes=1, memory_cost=memory_kib
    ).derive(secret)


def salt_of(label: str, *parts: str | int) -> bytes:
    """Return a salt that belongs to this use alone.

    `parts` hold no slash, so different parts never give the same text.
    """
    text = "/".join(["mbdesk", label, *map(str, parts)])
    return hashlib.sha256(text.encode()).digest()[:SALT_BYTES]
