import pytest

from mbdesk.sync.credentials import (
    CREDENTIAL_BYTES,
    TEST_CREDENTIAL,
    card_credential,
    card_key,
    card_public,
    identity_credential,
    identity_mark,
    voter_of,
)

PROCESS, OTHER = "1" * 32, "2" * 32
DIGEST, ANOTHER = b"d" * 32, b"a" * 32
CARD, SAME_SERIAL, NEXT = (
    card_key(PROCESS, 7, 11),
    card_key(PROCESS, 7, 12),
    card_key(PROCESS, 8, 11),
)
CARDS = {7: card_public(CARD), 8: card_public(NEXT)}

FIRST = "bbb4d58ff568e755ad13dc3119c747842afd4e9f0d4bd82ad445550671504b22"
LAST = "133373c6709138d0613075a3647d1b653b50054f92fe509638a726c62ecd5f6a"


def test_a_card_has_one_key_in_its_process():
    others = {
        card_key(OTHER, 7, 11).private,
        card_key(PROCESS, 8, 11).private,
        card_key(PROCESS, 7, 12).private,
        card_key(PROCESS, 71, 1).private,
    }
    assert card_key(PROCESS, 7, 11) == CARD
    assert len(others | {CARD.private}) == 5
    assert "private" not in repr(CARD)


def test_the_keys_of_printed_cards_never_change():
    first, last = card_key(PROCESS, 0, 0), card_key(PROCESS, 131071, 2**38 - 1)
    assert card_public(first).hex() == FIRST
    assert card_public(last).hex() == LAST


def test_a_card_votes_for_one_envelope_only():
    credential = card_credential(CARD, DIGEST)
    assert len(credential) == CREDENTIAL_BYTES
    assert voter_of(credential, DIGEST, CARDS) == b"C\0\0\0\7"
    assert voter_of(credential, ANOTHER, CARDS) is None


@pytest.mark.parametrize(
    "credential",
    [
        card_credential(SAME_SERIAL, DIGEST),
        card_credential(NEXT, DIGEST)[:1] + (7).to_bytes(4) + card_credential(NEXT, DIGEST)[5:],
        card_credential(CARD, DIGEST)[:-1] + b"\0",
        card_credential(CARD, DIGEST)[:-1],
        card_credential(CARD, DIGEST) + b"\0",
        b"X" + card_credential(CARD, DIGEST)[1:],
        b"",
        bytes(CREDENTIAL_BYTES),
        TEST_CREDENTIAL,
        identity_credential(b"k" * 32, PROCESS, "other:1")[:-1] + b"\1",
    ],
    ids=["guessed secret", "another's serial", "altered", "short", "long", "kind", "empty", "blank",
         "a test", "padding"],
)  # fmt: skip
def test_what_is_no_credential_counts_for_nobody(credential):
    assert voter_of(credential, DIGEST, CARDS) is None


def test_a_void_card_counts_for_nobody():
    assert voter_of(card_credential(NEXT, DIGEST), DIGEST, {7: CARDS[7]}) is None


def test_a_person_has_one_pseudonym_in_a_process():
    key, other = b"k" * 32, b"o" * 32
    said = identity_credential(key, PROCESS, "swedish:191212121212")
    assert said == identity_credential(key, PROCESS, "swedish:191212121212")
    assert len(said) == CREDENTIAL_BYTES
    others = {
        identity_credential(other, PROCESS, "swedish:191212121212"),
        identity_credential(key, OTHER, "swedish:191212121212"),
        identity_credential(key, PROCESS, "other:191212121212"),
    }
    assert len(others | {said}) == 4
    assert voter_of(said, DIGEST, {}) == voter_of(said, ANOTHER, {}) == said[:33]


def test_marks_of_one_person_at_two_stations_do_not_meet():
    here, there = (identity_mark(b"k" * 32, station, "swedish:1") for station in (PROCESS, OTHER))
    assert len(here) == len(there) == 16
    assert here != there
    assert here not in identity_credential(b"k" * 32, PROCESS, "swedish:1")
