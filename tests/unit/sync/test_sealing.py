import json
from pathlib import Path

import pytest

from mbdesk.domain.process import Mode
from mbdesk.sync.envelopes import BallotOpener, Binding, VoterOpener, code_of, envelope_hash
from mbdesk.sync.keypairs import public_sealing_key
from mbdesk.sync.sealing import Opener, Sealer

VECTOR = json.loads(Path(__file__).with_name("vectors").joinpath("envelope.json").read_text())


def held(name):
    return bytes.fromhex(VECTOR[name])


def test_an_envelope_sealed_once_opens_for_ever():
    binding = Binding(Mode.LIVE, VECTOR["process"], VECTOR["station"])
    digest = envelope_hash(binding, held("inner"))
    assert digest == held("digest")
    assert code_of(digest) == VECTOR["code"]
    assert BallotOpener(held("tally_private")).open(held("inner"), binding) == held("ballot")
    assert VoterOpener(held("roll_private")).open(held("outer"), digest) == held("credential")
    assert public_sealing_key(held("roll_private")) == held("roll_public")


@pytest.mark.parametrize("length", [0, 32, 1184, 1215, 1217])
def test_a_public_key_of_a_wrong_length_is_refused(length):
    with pytest.raises(ValueError):
        Sealer(b"\x01" * length)


@pytest.mark.parametrize("length", [0, 32, 64, 95, 97])
def test_a_private_key_of_a_wrong_length_is_refused(length):
    with pytest.raises(ValueError):
        Opener(b"\x01" * length)
