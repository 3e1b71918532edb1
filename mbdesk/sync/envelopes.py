"""The double envelope: the inner one hides the vote, the outer one says who has voted.

Different keys open them. One hash holds everything together: it is of the inner envelope, of the
process and of the station, the outer envelope is bound to it, and its first bits are the
envelope's number and the voter's code. So a copy of an envelope at another station has another
number and opens nowhere, and nothing in an envelope can be exchanged without a trace::

    inner = BallotSealer(keys.tally, binding).seal(choice)
    digest = envelope_hash(binding, inner)
    outer = VoterSealer(keys.roll).seal(card_credential(card, digest), digest)
    code_of(digest)  # the code that the voter keeps, of the same bytes

>>> from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
>>> here, tally = Binding(Mode.LIVE, "1" * 32, "2" * 32), new_sealing_key()
>>> inner = BallotSealer(public_sealing_key(tally), here).seal(b"a ballot")
>>> BallotOpener(tally).open(inner, here)
b'a ballot'
>>> there = Binding(Mode.LIVE, "1" * 32, "3" * 32)
>>> envelope_hash(here, inner) == envelope_hash(there, inner)
False
>>> BallotOpener(tally).open(inner, there)
Traceback (most recent call last):
mbdesk.sync.sealing.UnsealingError: ...
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode
from mbdesk.domain.records import NUMBER_BYTES
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.credentials import CREDENTIAL_BYTES
from mbdesk.sync.sealing import Opener, Sealer, label, sealed_bytes

_MODES = {Mode.LIVE: b"L", Mode.TEST: b"T"}


@dataclass(frozen=True, slots=True)
class Binding:
    """What every envelope of a station is bound to: live or rehearsal, process, and station.

    `process` and `station` are ids, 32 hexadecimal digits.
    """

    mode: Mode
    process: str
    station: str
    packed: bytes = field(init=False, repr=False, compare=False)
    """M‖P‖Z: one letter, and the two ids as 16 bytes each."""

    def __post_init__(self) -> None:
        # Packed once: a merge asks for it with every envelope.
        packed = _MODES[self.mode] + bytes.fromhex(self.process) + bytes.fromhex(self.station)
        object.__setattr__(self, "packed", packed)


class BallotSealer:
    """Seals the ballots of one station."""

    def __init__(self, tally_public: bytes, binding: Binding) -> None:
        self._sealer, self._info = Sealer(tally_public), _ballot_info(binding)

    def seal(self, ballot: bytes) -> bytes:
        """Return the inner envelope of a packed choice."""
        return self._sealer.seal(ballot, self._info)


class BallotOpener:
    """Opens inner envelopes, with the tally key."""

    def __init__(self, tally_private: bytes) -> None:
        self._opener = Opener(tally_private)

    def open(self, inner: bytes, binding: Binding) -> bytes:
        """Return the packed choice. Raises UnsealingError, for another station's envelope too."""
        return self._opener.open(inner, _ballot_info(binding))


class VoterSealer:
    """Seals credentials to the roll key."""

    def __init__(self, roll_public: bytes) -> None:
        self._sealer = Sealer(roll_public)

    def seal(self, credential: bytes, digest: bytes) -> bytes:
        """Return the outer envelope, bound to the envelope's hash `digest`."""
        return self._sealer.seal(credential, _voter_info(digest))


class VoterOpener:
    """Opens outer envelopes, with the roll key."""

    def __init__(self, roll_private: bytes) -> None:
        self._opener = Opener(roll_private)

    def open(self, outer: bytes, digest: bytes) -> bytes:
        """Return the credential. Raises UnsealingError, for another envelope's too."""
        return self._opener.open(outer, _voter_info(digest))


def envelope_hash(binding: Binding, inner: bytes) -> bytes:
    """Return the one hash of an envelope: SHA-256, 32 bytes."""
    return hashlib.sha256(label(b"envelope") + binding.packed + inner).digest()


def envelope_numbers(binding: Binding, inners: Iterable[bytes | memoryview]) -> list[bytes]:
    """Return the numbers of many envelopes of one station: the first 16 bytes of their hashes."""
    # What `number_of(envelope_hash(…))` does, with no envelope copied and what all begin with
    # hashed once.
    begun, numbers = hashlib.sha256(label(b"envelope") + binding.packed), []
    for inner in inners:
        digest = begun.copy()
        digest.update(inner)
        numbers.append(digest.digest()[:NUMBER_BYTES])
    return numbers


def number_of(digest: bytes) -> bytes:
    """Return an envelope's number, 16 bytes, from its hash."""
    return digest[:NUMBER_BYTES]


def code_of(digest: bytes) -> str:
    """Return the code by which a voter finds an envelope in the result: `XXXX-XXXX-XXXX`.

    The first 55 bits of the hash; those of the number are enough. It tells nothing of the vote.
    """
    return code_of_bits(digest)


def inner_bytes(ballot_bytes: int) -> int:
    """Return the length of every inner envelope of a process."""
    return sealed_bytes(ballot_bytes)


def outer_bytes(access: VoterAccess) -> int:
    """Return the length of every outer envelope of a process: 0 in open voting."""
    return 0 if access is VoterAccess.OPEN else sealed_bytes(CREDENTIAL_BYTES)


def _ballot_info(binding: Binding) -> bytes:
    return label(b"ballot") + binding.packed


def _voter_info(digest: bytes) -> bytes:
    return label(b"voter") + digest
