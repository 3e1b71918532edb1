import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.sync.keys import Purpose, new_process_keys
from mbdesk.sync.sealing import Opener, Sealer, UnsealingError, sealed_bytes

PROCESS, OTHER_PROCESS = "1" * 32, "2" * 32
KEYS, OTHER_KEYS = new_process_keys(), new_process_keys()
SEALER = Sealer(KEYS.public.tally, PROCESS, Purpose.TALLY)
OPENER = Opener(KEYS.tally, PROCESS, Purpose.TALLY)


@given(st.binary(max_size=1000))
def test_what_is_sealed_is_opened(plain):
    sealed = SEALER.seal(plain)
    assert OPENER.open(sealed) == plain
    assert len(sealed) == sealed_bytes(len(plain))


@given(st.binary(min_size=64, max_size=64))
def test_equal_ballots_look_nothing_alike(plain):
    one, other = SEALER.seal(plain), SEALER.seal(plain)
    assert one[:32] != other[:32]
    assert one[-80:] != other[-80:]
    assert plain not in one


@pytest.mark.parametrize(
    "opener",
    [
        Opener(KEYS.tally, OTHER_PROCESS, Purpose.TALLY),
        Opener(KEYS.tally, PROCESS, Purpose.CONTACT),
        Opener(KEYS.contact, PROCESS, Purpose.TALLY),
        Opener(OTHER_KEYS.tally, PROCESS, Purpose.TALLY),
        Opener(KEYS.tally[:64] + OTHER_KEYS.tally[64:], PROCESS, Purpose.TALLY),
        Opener(OTHER_KEYS.tally[:64] + KEYS.tally[64:], PROCESS, Purpose.TALLY),
    ],
    ids=["process", "purpose", "key", "keys", "x25519 half", "ml-kem half"],
)
@given(st.binary(max_size=100))
def test_it_opens_with_nothing_else_than_the_right(opener, plain):
    with pytest.raises(UnsealingError):
        opener.open(SEALER.seal(plain))


@given(st.binary(max_size=100), st.data())
def test_a_changed_byte_is_found(plain, data):
    sealed = bytearray(SEALER.seal(plain))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UnsealingError):
        OPENER.open(bytes(sealed))


@given(st.binary(max_size=100), st.data())
def test_a_cut_or_lengthened_seal_is_found(plain, data):
    sealed = SEALER.seal(plain)
    with pytest.raises(UnsealingError):
        OPENER.open(sealed[: data.draw(st.integers(0, len(sealed) - 1))])
    with pytest.raises(UnsealingError):
        OPENER.open(sealed + data.draw(st.binary(min_size=1)))


@given(st.binary(max_size=1300) | st.integers(1136, 1300).map(bytes))
def test_arbitrary_bytes_do_not_open(data):
    with pytest.raises(UnsealingError):
        OPENER.open(data)
