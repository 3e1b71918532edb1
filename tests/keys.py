"""Keys of processes made for tests: real ones, with a passphrase that every test knows."""

from mbdesk.services.centre.keys.key_papers import KeyPaper, NewKeys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.sync.compartments import KdfCost
from mbdesk.sync.keys import KeyFileKind, new_process_keys

CHEAP = KdfCost(memory_kib=128, iterations=1, lanes=1)
PASSPHRASE = "tre fjord över mörk ocean"
ANOTHER = "fem tomat kaffe vante fika"


def known_keys(setup: Setup) -> NewKeys:
    """Fresh keys of the simple scheme, opened by PASSPHRASE, typed back from the paper."""
    paper = KeyPaper(KeyFileKind.ALL, PASSPHRASE, confirmed=True)
    return NewKeys(new_process_keys(setup.rules.access), (paper,))
