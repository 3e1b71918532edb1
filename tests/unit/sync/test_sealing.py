import json
from pathlib import Path

import pytest

from mbdesk.sync.keypairs import public_sealing_key
from mbdesk.sync.keys import Purpose
from mbdesk.sync.sealing import Opener, Sealer

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("sealing.json").read_text())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["purpose"])
def test_a_ballot_sealed_once_opens_for_ever(vector):
    private = bytes.fromhex(vector["private"])
    opener = Opener(private, vector["process"], Purpose(vector["purpose"]))
    assert opener.open(bytes.fromhex(vector["sealed"])) == bytes.fromhex(vector["plain"])
    assert public_sealing_key(private).hex() == vector["public"]


@pytest.mark.parametrize("length", [0, 32, 1184, 1215, 1217])
def test_a_public_key_of_a_wrong_length_is_refused(length):
    with pytest.raises(ValueError):
        Sealer(b"\x01" * length, "1" * 32, Purpose.TALLY)


@pytest.mark.parametrize("length", [0, 32, 64, 95, 97])
def test_a_private_key_of_a_wrong_length_is_refused(length):
    with pytest.raises(ValueError):
        Opener(b"\x01" * length, "1" * 32, Purpose.TALLY)
