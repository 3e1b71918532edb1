"""Credentials: pseudonyms that let a card or a person vote once, and tell nothing else.

>>> once = card_credential("1" * 32, 7, 11)
>>> once == card_credential("1" * 32, 7, 11), once == card_credential("2" * 32, 7, 11)
(True, False)
"""

import hashlib
import hmac

from mbdesk.domain.records import CREDENTIAL_BYTES
from mbdesk.sync.key_derivation import derive_key, salt_for


def card_credential(process_id: str, serial: int, secret: int) -> bytes:
    """Return the 16-byte credential of a voting card. Takes about 10 ms.

    Argon2id with 16 MiB, once through: the card's 38 secret bits are 2.7e11 guesses, and a
    graphics card, whose memory bandwidth allows at most 50,000 guesses of 16 MiB a second, needs
    two months to try them all. The salt binds process and serial, so each card is its own
    search. Making 75,000 cards takes minutes.
    """
    return derive_key(
        secret.to_bytes(8),
        salt_for("card", process_id, serial),
        length=CREDENTIAL_BYTES,
        memory_kib=16 * 1024,
        iterations=1,
    )


def card_verifier(credential: bytes) -> bytes:
    """Return the verifier by which a card is recognised; no credential can be made from it."""
    return hashlib.sha256(credential).digest()[:CREDENTIAL_BYTES]


def identity_credential(key: bytes, identity: str) -> bytes:
    """Return the 16-byte pseudonym of a normalised identity. Takes about 200 ms.

    Keyed with the process's identity key, so that no two processes share pseudonyms and who
    lacks the key learns nothing; Argon2id with 64 MiB, three times through, because who has
    the key could otherwise try all of the few identities there are.
    """
    keyed = hmac.digest(key, f"mbdesk/identity/{identity}".encode(), "sha256")
    return derive_key(
        keyed,
        salt_for("identity"),
        length=CREDENTIAL_BYTES,
        memory_kib=64 * 1024,
        iterations=3,
    )
