"""A process's private keys, what each is for, and which of them lie in one file.

Which keys lie together is the process's key scheme::

    simple   one file: signing, identity, contact, roll, tally; a passphrase
    strict   desk.mbkeys: signing, identity, contact; a passphrase
             roll.mbkeys: roll; another passphrase
             tally.mbkeys: tally; 16 random bytes, split into sheets and kept nowhere

The identity key is there only where people vote with their identity. `sync.compartments` writes
and opens the files.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, PublicKeys
from mbdesk.sync.keypairs import (
    SEALING_PRIVATE_BYTES,
    SIGNING_KEY_BYTES,
    new_sealing_key,
    new_station_key,
    public_key,
    public_sealing_key,
)

IDENTITY_KEY_BYTES = 32


class Purpose(StrEnum):
    """The purposes of a process's keys; each key is locked in a compartment of its own."""

    SIGNING = "signing"
    IDENTITY = "identity"
    CONTACT = "contact"
    ROLL = "roll"
    TALLY = "tally"


PRIVATE_BYTES: Mapping[Purpose, int] = {
    Purpose.SIGNING: SIGNING_KEY_BYTES,
    Purpose.IDENTITY: IDENTITY_KEY_BYTES,
    Purpose.CONTACT: SEALING_PRIVATE_BYTES,
    Purpose.ROLL: SEALING_PRIVATE_BYTES,
    Purpose.TALLY: SEALING_PRIVATE_BYTES,
}
"""The length of each private key."""


class KeyFileKind(StrEnum):
    """The kinds of key files, by what lies in them."""

    ALL = "all"
    DESK = "desk"
    ROLL = "roll"
    TALLY = "tally"

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The purposes of the keys in such a file."""
        return _PURPOSES[self]


_PURPOSES = {
    KeyFileKind.ALL: tuple(Purpose),
    KeyFileKind.DESK: (Purpose.SIGNING, Purpose.IDENTITY, Purpose.CONTACT),
    KeyFileKind.ROLL: (Purpose.ROLL,),
    KeyFileKind.TALLY: (Purpose.TALLY,),
}

FILES: Mapping[KeyScheme, tuple[KeyFileKind, ...]] = {
    KeyScheme.SIMPLE: (KeyFileKind.ALL,),
    KeyScheme.STRICT: (KeyFileKind.DESK, KeyFileKind.ROLL, KeyFileKind.TALLY),
}
"""The key files of each scheme."""


@dataclass(frozen=True, slots=True)
class ProcessKeys:
    """The private keys of a process, in their raw forms. They never show in a log.

    `identity` is empty where nobody votes with an identity.
    """

    signing: bytes = field(repr=False)
    contact: bytes = field(repr=False)
    roll: bytes = field(repr=False)
    tally: bytes = field(repr=False)
    identity: bytes = field(default=b"", repr=False)

    @property
    def public(self) -> PublicKeys:
        """Return the public halves; the identity key has none."""
        return PublicKeys(
            signing=public_key(self.signing),
            roll=public_sealing_key(self.roll),
            tally=public_sealing_key(self.tally),
            contact=public_sealing_key(self.contact),
        )

    def of(self, kind: KeyFileKind) -> Mapping[Purpose, bytes]:
        """Return the keys that go into a file of this kind."""
        keys = {purpose: getattr(self, purpose) for purpose in kind.purposes}
        return {purpose: key for purpose, key in keys.items() if key}


def new_process_keys(access: VoterAccess = VoterAccess.OPEN) -> ProcessKeys:
    """Return fresh keys for a new process of this admission."""
    identity = access is VoterAccess.IDENTITY
    return ProcessKeys(
        signing=new_station_key(),
        contact=new_sealing_key(),
        roll=new_sealing_key(),
        tally=new_sealing_key(),
        identity=secrets.token_bytes(IDENTITY_KEY_BYTES) if identity else b"",
    )


def public_half(purpose: Purpose, private: bytes) -> bytes:
    """Return the public half of a private key; that of the identity key, which has none, is b""."""
    if purpose is Purpose.IDENTITY:
        return b""
    return public_key(private) if purpose is Purpose.SIGNING else public_sealing_key(private)
