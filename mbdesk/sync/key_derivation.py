"""Argon2id (RFC 9106) for secrets short enough to be guessed: it makes each guess slow.

A key that two sides derive each for themselves has a salt that names its use (`salt_for`), so
that one secret never gives the same key for two uses. A staff code is only ever compared, and
its hash has a random salt.

>>> salt_for("cards", "a", 1) == salt_for("cards", "a", 1)
True
>>> salt_for("cards", "a", 1) == salt_for("enrolment", "a", 1)
False
>>> is_code("4711", hash_code("4711")), is_code("4712", hash_code("4711"))
(True, False)
"""

import hashlib
import hmac
import secrets

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES = 16

_CODE_KEY_BYTES = 32
_CODE_MEMORY_KIB = 64 * 1024
_CODE_ITERATIONS = 3


def derive_key(
    secret: bytes, salt: bytes, *, length: int, memory_kib: int, iterations: int
) -> bytes:
    """Return a key of `length` bytes at this cost in memory and passes, on one lane."""
    return Argon2id(
        salt=salt, length=length, iterations=iterations, lanes=1, memory_cost=memory_kib
    ).derive(secret)


def salt_for(use: str, *parts: str | int) -> bytes:
    """Return the salt of this use alone.

    `parts` hold no slash, so different parts never give the same text.
    """
    text = "/".join(["mbdesk", use, *map(str, parts)])
    return hashlib.sha256(text.encode()).digest()[:SALT_BYTES]


def hash_code(code: str) -> str:
    """Return the salted hash of a short code, in hexadecimal. Takes about 200 ms."""
    salt = secrets.token_bytes(SALT_BYTES)
    return (salt + _code_key(code, salt)).hex()


def is_code(code: str, kept: str) -> bool:
    """Return whether `kept` is the hash of `code`. Takes about 200 ms."""
    data = bytes.fromhex(kept)
    salt, key = data[:SALT_BYTES], data[SALT_BYTES:]
    return hmac.compare_digest(_code_key(code, salt), key)


def _code_key(code: str, salt: bytes) -> bytes:
    return derive_key(
        code.encode(),
        salt,
        length=_CODE_KEY_BYTES,
        memory_kib=_CODE_MEMORY_KIB,
        iterations=_CODE_ITERATIONS,
    )
