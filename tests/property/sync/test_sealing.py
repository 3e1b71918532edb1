import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.process import Mode
from mbdesk.sync.envelopes import (
    BallotOpener,
    BallotSealer,
    Binding,
    VoterOpener,
    VoterSealer,
    envelope_hash,
    inner_bytes,
)
from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
from mbdesk.sync.sealing import Opener, UnsealingError

PROCESS, OTHER, HERE, THERE = (digit * 32 for digit in "1234")
TALLY, ROLL, STRANGE = new_sealing_key(), new_sealing_key(), new_sealing_key()
BINDING = Binding(Mode.LIVE, PROCESS, HERE)
SEALER = BallotSealer(public_sealing_key(TALLY), BINDING)
OPENER = BallotOpener(TALLY)


@given(st.binary(max_size=1000))
def test_what_is_sealed_is_opened(ballot):
    inner = SEALER.seal(ballot)
    assert OPENER.open(inner, BINDING) == ballot
    assert len(inner) == inner_bytes(len(ballot))


@given(st.binary(min_size=64, max_size=64))
def test_equal_ballots_look_nothing_alike(ballot):
    one, other = SEALER.seal(ballot), SEALER.seal(ballot)
    assert one[:32] != other[:32]
    assert one[-80:] != other[-80:]
    assert ballot not in one
    assert envelope_hash(BINDING, one)[:7] != envelope_hash(BINDING, other)[:7]


@pytest.mark.parametrize(
    ("private", "binding"),
    [
        (TALLY, Binding(Mode.TEST, PROCESS, HERE)),
        (TALLY, Binding(Mode.LIVE, OTHER, HERE)),
        (TALLY, Binding(Mode.LIVE, PROCESS, THERE)),
        (STRANGE, BINDING),
        (TALLY[:64] + STRANGE[64:], BINDING),
        (STRANGE[:64] + TALLY[64:], BINDING),
    ],
    ids=["rehearsal", "process", "station", "keys", "x25519 half", "ml-kem half"],
)
@given(ballot=st.binary(max_size=100))
def test_it_opens_with_nothing_else_than_the_right(private, binding, ballot):
    with pytest.raises(UnsealingError):
        BallotOpener(private).open(SEALER.seal(ballot), binding)


@given(st.binary(min_size=69, max_size=69), st.binary(min_size=32, max_size=32))
def test_an_outer_envelope_opens_only_with_its_own_envelope(credential, digest):
    outer = VoterSealer(public_sealing_key(ROLL)).seal(credential, digest)
    assert VoterOpener(ROLL).open(outer, digest) == credential
    with pytest.raises(UnsealingError):
        VoterOpener(ROLL).open(outer, bytes(reversed(digest)) + b"x")
    with pytest.raises(UnsealingError):
        VoterOpener(TALLY).open(outer, digest)
    with pytest.raises(UnsealingError):
        BallotOpener(ROLL).open(outer, BINDING)


@given(st.binary(max_size=100), st.data())
def test_a_changed_byte_is_found(ballot, data):
    inner = bytearray(SEALER.seal(ballot))
    inner[data.draw(st.integers(0, len(inner) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UnsealingError):
        OPENER.open(bytes(inner), BINDING)


@given(st.binary(max_size=100), st.data())
def test_a_cut_or_lengthened_seal_is_found(ballot, data):
    inner = SEALER.seal(ballot)
    with pytest.raises(UnsealingError):
        OPENER.open(inner[: data.draw(st.integers(0, len(inner) - 1))], BINDING)
    with pytest.raises(UnsealingError):
        OPENER.open(inner + data.draw(st.binary(min_size=1)), BINDING)


@given(st.binary(max_size=1300) | st.integers(1136, 1300).map(bytes))
def test_arbitrary_bytes_do_not_open(data):
    with pytest.raises(UnsealingError):
        Opener(TALLY).open(data, b"")
