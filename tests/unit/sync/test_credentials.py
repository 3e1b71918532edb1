import hashlib

from mbdesk.sync.credentials import card_credential, card_verifier, identity_credential

PROCESS, OTHER = "1" * 32, "2" * 32


def test_a_card_has_one_credential_in_its_process():
    credential = card_credential(PROCESS, 4242, 99)
    assert credential == card_credential(PROCESS, 4242, 99)
    assert len(credential) == 16
    others = {
        card_credential(OTHER, 4242, 99),
        card_credential(PROCESS, 4243, 99),
        card_credential(PROCESS, 4242, 98),
        card_credential(PROCESS, 424, 299),
    }
    assert len(others | {credential}) == 5


def test_credentials_of_printed_cards_never_change():
    assert card_credential(PROCESS, 0, 0).hex() == "84b0fdbed7e819a851fc604eac9e49cc"
    assert card_credential(PROCESS, 131071, 2**38 - 1).hex() == "cc3513b11f9b4edc1c9ac793788a7ea8"


def test_a_verifier_is_a_hash_and_no_credential():
    credential = card_credential(PROCESS, 1, 1)
    verifier = card_verifier(credential)
    assert verifier == hashlib.sha256(credential).digest()[:16] != credential


def test_a_person_has_one_pseudonym_under_one_key():
    key, other = b"k" * 32, b"o" * 32
    pseudonym = identity_credential(key, "se:191212121212")
    assert pseudonym == identity_credential(key, "se:191212121212")
    assert len(pseudonym) == 16
    assert pseudonym.hex() == "9ad90a8e8a5e5f69f412db009b29313f"
    assert identity_credential(other, "se:191212121212") != pseudonym
    assert identity_credential(key, "id:191212121212") != pseudonym
