"""Unlocking one private key of the process, and only that one, with the passphrase."""

from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.sync.keys import Purpose, read_key


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The unlocked key that signs packs, receipts and the result."""

    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TallyKey:
    """The unlocked key that opens the ballots."""

    private: bytes = field(repr=False)


def unlock_signing(central: CentralFile, key_file: Path, passphrase: str) -> SigningKey:
    """Return the signing key; takes about a second (Argon2id).

    Raises:
        WrongPassphraseError, KeyFileDamagedError, WrongKeyFileError, FileMissingError
    """
    return SigningKey(read_key(key_file, central.frame.id, passphrase, Purpose.SIGNING))


def unlock_tally(central: CentralFile, key_file: Path, passphrase: str) -> TallyKey:
    """Return the tally key; raises what `unlock_signing` raises."""
    return TallyKey(read_key(key_file, central.frame.id, passphrase, Purpose.TALLY))
