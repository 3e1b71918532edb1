"""A short code of digits, kept only as what makes guessing it slow (Argon2id, RFC 9106)."""

import hmac
import secrets

from mbdesk.sync.hardening import SALT_BYTES, hardened

_KEY_BYTES = 32
_MEMORY_KIB = 64 * 1024
_ITERATIONS = 3


def hash_passcode(code: str) -> str:
    """Return the salted hash of a code, in hexadecimal. Takes about 200 ms."""
    salt = secrets.token_bytes(SALT_BYTES)
    return (salt + _harden(code, salt)).hex()


def is_passcode(code: str, kept: str) -> bool:
    """Tell whether `kept` is the hash of `code`. Takes about 200 ms."""
    data = bytes.fromhex(kept)
    salt, digest = data[:SALT_BYTES], data[SALT_BYTES:]
    return hmac.compare_digest(_harden(code, salt), digest)


def _harden(code: str, salt: bytes) -> bytes:
    return hardened(
        code.encode(), salt, length=_KEY_BYTES, memory_kib=_MEMORY_KIB, iterations=_ITERATIONS
    )
