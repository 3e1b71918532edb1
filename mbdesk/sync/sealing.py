"""Sealing: a station encrypts, and only the centre's key decrypts (HPKE, RFC 9180).

The suite is ML-KEM-768 with X25519, HKDF-SHA-256 and ChaCha20-Poly1305. Each sealing makes a fresh
key of its own, so two equal ballots look nothing alike. What a seal is bound to goes into `info`:
whoever opens it must name the same purpose, process and station.

>>> from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
>>> private = new_sealing_key()
>>> sealed = Sealer(public_sealing_key(private)).seal(b"a ballot", label(b"ballot"))
>>> Opener(private).open(sealed, label(b"ballot"))
b'a ballot'
>>> Opener(private).open(sealed, label(b"voter"))
Traceback (most recent call last):
mbdesk.sync.sealing.UnsealingError: ...
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke

from mbdesk.domain.records import SEAL
from mbdesk.sync.keypairs import load_public_sealing_key, load_sealing_key

OVERHEAD = 1088 + 32 + 16
"""Bytes that sealing adds: the ML-KEM and X25519 shares and the AEAD's tag."""


_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class UnsealingError(ValueError):
    """Sealed to another key, for another process, station or purpose, or altered since."""


def label(name: bytes) -> bytes:
    r"""Return what every hash and seal of one purpose begins with: no two purposes can meet.

    >>> label(b"ballot")
    b'mbdesk/1/ballot\x00'
    """
    return b"mbdesk/%d/%b\0" % (SEAL, name)


class Sealer:
    """Seals to a public key."""

    def __init__(self, public: bytes) -> None:
        self._key = load_public_sealing_key(public)

    def seal(self, plain: bytes, info: bytes) -> bytes:
        """Return `plain` sealed and bound to `info`; `sealed_bytes` tells its length."""
        return _SUITE.encrypt(plain, self._key, info)


class Opener:
    """Opens what was sealed to a key."""

    def __init__(self, private: bytes) -> None:
        self._key = load_sealing_key(private)

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """Return what was sealed. Raises UnsealingError."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError) as error:
            reason = "sealed for something else, or altered"
            raise UnsealingError(reason) from error


def sealed_bytes(plain_length: int) -> int:
    """Return how many bytes `plain_length` bytes become when sealed."""
    return plain_length + OVERHEAD
