"""Sealing: a station encrypts, and only the centre's key decrypts (HPKE, RFC 9180).

The suite is ML-KEM-768 with X25519, HKDF-SHA-256 and ChaCha20-Poly1305. Each sealing makes a
fresh key of its own, so two equal ballots look nothing alike.

>>> from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
>>> private, process = new_sealing_key(), "1" * 32
>>> sealed = Sealer(public_sealing_key(private), process, Purpose.TALLY).seal(b"a ballot")
>>> Opener(private, process, Purpose.TALLY).open(sealed)
b'a ballot'
>>> Opener(private, process, Purpose.CONTACT).open(sealed)
Traceback (most recent call last):
mbdesk.sync.sealing.UnsealingError: ...
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke

from mbdesk.sync.keypairs import load_public_sealing_key, load_sealing_key
from mbdesk.sync.keys import Purpose

OVERHEAD = 1088 + 32 + 16
"""Bytes that sealing adds: the ML-KEM and X25519 shares and the AEAD's tag."""

_VERSION = 1
"""The version of seals, apart from that of the files: ballots sealed under another never open."""

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class UnsealingError(ValueError):
    """Sealed to another key, for another process or purpose, or altered since."""


class Sealer:
    """Seals to a public key, for one process and purpose."""

    def __init__(self, public: bytes, process_id: str, purpose: Purpose) -> None:
        self._key = load_public_sealing_key(public)
        self._info = _info(process_id, purpose)

    def seal(self, plain: bytes) -> bytes:
        """Return `plain` sealed; `sealed_bytes` tells its length."""
        return _SUITE.encrypt(plain, self._key, self._info)


class Opener:
    """Opens what was sealed to a key, for one process and purpose."""

    def __init__(self, private: bytes, process_id: str, purpose: Purpose) -> None:
        self._key = load_sealing_key(private)
        self._info = _info(process_id, purpose)

    def open(self, sealed: bytes) -> bytes:
        """Return what was sealed. Raises UnsealingError."""
        try:
            return _SUITE.decrypt(sealed, self._key, self._info)
        except (InvalidTag, ValueError) as error:
            reason = "sealed for something else, or altered"
            raise UnsealingError(reason) from error


def sealed_bytes(plain_length: int) -> int:
    """Return how many bytes `plain_length` bytes become when sealed."""
    return plain_length + OVERHEAD


def _info(process_id: str, purpose: Purpose) -> bytes:
    """Return the context that binds a seal to its process and purpose."""
    return f"mbdesk/{_VERSION}/seal/{purpose}/{process_id}".encode()
