r"""Credentials: what an outer envelope says of who voted, 69 bytes of one length.

- A **card** has a key pair. Its secret, on paper alone, gives the private key; packs carry public
  keys. The credential is the card's serial and its signature over the envelope's hash, so a station
  can cast, replace or cancel no vote of a card that it has not been shown.
- An **identity** is a pseudonym, made with the process's identity key. A table that is open could
  make one for anybody; that is told in docs/who-can-learn-what.md.
- A **test** ballot has none: it uses nothing up and is never counted.

>>> card, digest = card_key("1" * 32, 7, 11), bytes(32)
>>> credential = card_credential(card, digest)
>>> voter_of(credential, digest, {7: card_public(card)})
b'C\x00\x00\x00\x07'
>>> voter_of(credential, b"of another envelope".ljust(32), {7: card_public(card)}) is None
True
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from mbdesk.sync.key_derivation import derive_key
from mbdesk.sync.sealing import label

_SERIAL_BYTES = 4
_SIGNATURE_BYTES = 64
CREDENTIAL_BYTES = 1 + _SERIAL_BYTES + _SIGNATURE_BYTES
MARK_BYTES = 16

_CARD, _PERSON, _TEST = b"C", b"I", b"T"
_PSEUDONYM_BYTES = 32
TEST_CREDENTIAL = _TEST.ljust(CREDENTIAL_BYTES, b"\0")

_CARD_SEED_BYTES = 32
_CARD_MEMORY_KIB = 16 * 1024
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class CardKey:
    """A voting card's key pair, by its serial. The private key never shows in a log."""

    serial: int
    private: bytes = field(repr=False)


def card_key(process: str, serial: int, secret: int) -> CardKey:
    """Return the key pair of a card, from what is printed on it. Takes about 10 ms.

    Argon2id with 16 MiB, once through: the card's 38 secret bits are 2.7e11 guesses, and a graphics
    card, whose memory bandwidth allows at most 50,000 guesses of 16 MiB a second, needs two months
    for all of them. The salt binds process and serial, so each card is a search of its own.
    """
    whose = label(b"card-salt") + bytes.fromhex(process) + serial.to_bytes(_SERIAL_BYTES)
    seed = derive_key(
        secret.to_bytes(8),
        hashlib.sha256(whose).digest()[:_SALT_BYTES],
        length=_CARD_SEED_BYTES,
        memory_kib=_CARD_MEMORY_KIB,
        iterations=1,
    )
    return CardKey(serial, seed)


def card_public(card: CardKey) -> bytes:
    """Return the public key of a card, 32 bytes: what a pack carries of it."""
    return Ed25519PrivateKey.from_private_bytes(card.private).public_key().public_bytes_raw()


def card_credential(card: CardKey, digest: bytes) -> bytes:
    """Return the credential of a vote cast with a card, for the envelope with the hash `digest`."""
    signature = Ed25519PrivateKey.from_private_bytes(card.private).sign(label(b"card") + digest)
    return _CARD + card.serial.to_bytes(_SERIAL_BYTES) + signature


def identity_credential(identity_key: bytes, process: str, identity: str) -> bytes:
    """Return the credential of a normalised identity in a process: a pseudonym, keyed."""
    who = label(b"person") + bytes.fromhex(process) + identity.encode()
    pseudonym = hmac.digest(identity_key, who, "sha256")
    return (_PERSON + pseudonym).ljust(CREDENTIAL_BYTES, b"\0")


def identity_mark(identity_key: bytes, station: str, identity: str) -> bytes:
    """Return the mark, 16 bytes, by which a station knows a person who has voted there.

    It differs at every station, so marks of two stations cannot be compared.
    """
    who = label(b"mark") + bytes.fromhex(station) + identity.encode()
    return hmac.digest(identity_key, who, "sha256")[:MARK_BYTES]


def draw_key(roll_private: bytes, process: str) -> bytes:
    """Return the key that draws which of a voter's several votes is kept.

    The roll's public key, which is in every pack, is its commitment: nobody can choose it later.
    """
    return hmac.digest(roll_private, label(b"draw") + bytes.fromhex(process), "sha256")


def voter_of(credential: bytes, digest: bytes, cards: Mapping[int, bytes]) -> bytes | None:
    """Return what tells repeats of one voter, or None for a credential that does not count.

    `cards` maps the serials of the cards that count to their public keys; a void card is not among
    them. `digest` is the hash of the envelope that the credential lay in.
    """
    kind = credential[:1]  # a slice, since an outer envelope may hold nothing at all
    if len(credential) != CREDENTIAL_BYTES:
        return None
    if kind == _PERSON:
        return _person(credential)
    return _card(credential, digest, cards) if kind == _CARD else None


def _person(credential: bytes) -> bytes | None:
    # The bytes after a pseudonym are zeros and nothing else, so they can carry no message.
    padding = credential[1 + _PSEUDONYM_BYTES :]
    return None if padding.strip(b"\0") else credential[: 1 + _PSEUDONYM_BYTES]


def _card(credential: bytes, digest: bytes, cards: Mapping[int, bytes]) -> bytes | None:
    who, signature = credential[: 1 + _SERIAL_BYTES], credential[1 + _SERIAL_BYTES :]
    public = cards.get(int.from_bytes(who[1:]))
    if public is None:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, label(b"card") + digest)
    except (InvalidSignature, ValueError):  # ValueError: what the pack has is no public key
        return None
    return who
