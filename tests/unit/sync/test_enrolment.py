import pytest

from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.sync.enrolment import (
    enrolment_key,
    export_proof,
    lock_identity_key,
    lock_station_key,
    pack_proof,
    same_proof,
    unlock_identity_key,
    unlock_station_key,
)

PROCESS, STATION, PUBLIC = "1" * 32, "2" * 32, b"p" * 32
CODE = "114N-ANAN-ANA9"


def test_both_sides_make_one_key_of_the_code():
    key = enrolment_key(CODE, PROCESS, STATION)
    assert key == enrolment_key("ii4n anan ana9", PROCESS, STATION)
    assert key.hex() == "fa989e7934f5086a4aba248332e281da1f3a12628af43b4ef7c23e1c544f4b15"


def test_a_code_is_for_one_station_of_one_process():
    keys = {
        enrolment_key(CODE, PROCESS, STATION),
        enrolment_key(CODE, STATION, PROCESS),
        enrolment_key(CODE, PROCESS, PROCESS),
        enrolment_key("ZZZZ-ZZZZ-ZZZK", PROCESS, STATION),
    }
    assert len(keys) == 4


def test_a_mistyped_code_is_told_at_once():
    with pytest.raises(CodeMistypedError):
        enrolment_key("114N-ANAN-ANA8", PROCESS, STATION)


def test_a_proof_proves_one_thing_only():
    key, other = b"k" * 32, b"o" * 32
    proofs = [
        pack_proof(key, PROCESS, STATION, PUBLIC),
        export_proof(key, PROCESS, STATION, PUBLIC),
        export_proof(other, PROCESS, STATION, PUBLIC),
        export_proof(key, STATION, PROCESS, PUBLIC),
        export_proof(key, PROCESS, PROCESS, PUBLIC),
        export_proof(key, PROCESS, STATION, b"q" * 32),
    ]
    assert len(set(proofs)) == len(proofs)
    assert all(len(proof) == 32 for proof in proofs)


def test_proofs_are_compared_whole():
    proof = pack_proof(b"k" * 32, PROCESS, STATION, PUBLIC)
    assert same_proof(proof, bytes(proof))
    assert not same_proof(proof, proof[:-1])
    assert not same_proof(proof, proof[:-1] + bytes([proof[-1] ^ 1]))
    assert not same_proof(proof, b"")


def test_the_identity_key_opens_with_the_code_of_its_station_alone():
    key, identity = b"k" * 32, bytes(range(32))
    locked = lock_identity_key(key, STATION, identity)
    assert unlock_identity_key(key, STATION, locked) == identity
    assert identity not in locked
    assert locked != lock_identity_key(key, STATION, identity)
    for wrong, station, data in (
        (b"o" * 32, STATION, locked),
        (key, PROCESS, locked),
        (key, STATION, locked[:-1]),
        (key, STATION, locked[:-1] + bytes([locked[-1] ^ 1])),
        (key, STATION, b""),
        (key, STATION, lock_station_key(key, STATION, identity)),
    ):
        with pytest.raises(WrongEnrolmentCodeError):
            unlock_identity_key(wrong, station, data)
    with pytest.raises(WrongEnrolmentCodeError):
        unlock_station_key(key, STATION, locked)
