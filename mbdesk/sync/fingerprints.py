"""Fingerprints: short codes of a station's envelopes and of a process, compared on paper.

A station prints its fingerprint at each export; two people sign the paper. Whoever adds or drops an
envelope afterwards changes the fingerprint, and everybody with a photo sees it. A fingerprint has
55 bits; finding other envelopes with the same one takes that many guesses of 64 MiB each
(Argon2id). Whoever asks again about the same envelopes or key, as papers and pages do, is answered
from memory.

>>> binding = Binding(Mode.LIVE, "1" * 32, "2" * 32)
>>> one, other = StationFingerprint(), StationFingerprint()
>>> one.add(bytes(16), EnvelopeKind.VOTE)
>>> one.code(binding) == other.code(binding)
False
"""

import hashlib
from functools import lru_cache

from mbdesk.domain.process import Mode
from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.key_derivation import SALT_BYTES, derive_key
from mbdesk.sync.sealing import label

__all__ = ["Mode", "StationFingerprint", "process_fingerprint"]

_MEMORY_KIB = 64 * 1024
_ITERATIONS = 3
_KEY_BYTES = 32


class StationFingerprint:
    """Takes a station's envelopes in the order of their numbers, and then gives its code."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, number: bytes, kind: EnvelopeKind) -> None:
        """Take the next envelope in."""
        # The kind goes in too: else a vote could be called a test ballot afterwards.
        self._hash.update(number + kind.encode())

    def add_all(self, numbers_and_kinds: bytes) -> None:
        """Take the next envelopes in, from their numbers and kinds joined (`runs.RunBatch`)."""
        self._hash.update(numbers_and_kinds)

    def code(self, binding: Binding) -> str:
        """Return the fingerprint as `XXXX-XXXX-XXXX`. Takes about 200 ms the first time."""
        whose = bytes.fromhex(binding.process) + bytes.fromhex(binding.station)
        return _code(self._hash.digest(), label(b"station") + whose)


def process_fingerprint(signing_public: bytes, process: str) -> str:
    """Return the fingerprint of a process's signing key as `XXXX-XXXX-XXXX`.

    Takes about 200 ms the first time.
    """
    whose = label(b"process") + bytes.fromhex(process)
    return _code(hashlib.sha256(signing_public).digest(), whose)


@lru_cache(maxsize=16)
def _code(secret: bytes, whose: bytes) -> str:
    """Return the code of a hash; both that and the code are public, and may stay in memory."""
    key = derive_key(
        secret,
        hashlib.sha256(whose).digest()[:SALT_BYTES],
        length=_KEY_BYTES,
        memory_kib=_MEMORY_KIB,
        iterations=_ITERATIONS,
    )
    return code_of_bits(key)
