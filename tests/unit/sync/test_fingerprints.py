import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync import fingerprints
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint, process_fingerprint
from mbdesk.sync.key_derivation import derive_key

HERE, THERE = (Binding(Mode.LIVE, "1" * 32, station * 32) for station in "23")
NUMBERS = [bytes([first]) * 16 for first in (1, 2, 3)]
STATION, PROCESS = "RVFP-2ZDF-6VFR", "YZ8T-E2J9-M0SM"


def fingerprint(envelopes, binding=HERE):
    made = StationFingerprint()
    for number, kind in envelopes:
        made.add(number, kind)
    return made.code(binding)


def test_a_fingerprint_once_signed_never_changes():
    assert fingerprint([(number, EnvelopeKind.VOTE) for number in NUMBERS]) == STATION
    assert process_fingerprint(b"k" * 32, "1" * 32) == PROCESS


def test_an_envelope_dropped_added_or_told_as_a_test_shows():
    votes = [(number, EnvelopeKind.VOTE) for number in NUMBERS]
    others = [
        votes[:-1],
        votes[1:],
        [*votes, (b"\4" * 16, EnvelopeKind.VOTE)],
        [*votes[:-1], (NUMBERS[-1], EnvelopeKind.TEST)],
    ]
    assert len({fingerprint(votes), *map(fingerprint, others)}) == 5
    assert fingerprint(votes, THERE) != fingerprint(votes)


def test_a_process_is_told_by_its_key_and_its_id():
    assert process_fingerprint(b"k" * 32, "1" * 32) != process_fingerprint(b"l" * 32, "1" * 32)
    assert process_fingerprint(b"k" * 32, "1" * 32) != process_fingerprint(b"k" * 32, "2" * 32)


@pytest.fixture
def derived(monkeypatch):
    """Return the secrets that keys are derived from meanwhile, at little cost."""
    secrets = []

    def derive(secret, salt, **_cost):
        secrets.append(secret)
        return derive_key(secret, salt, length=32, memory_kib=8, iterations=1)

    fingerprints._code.cache_clear()
    monkeypatch.setattr(fingerprints, "derive_key", derive)
    yield secrets
    fingerprints._code.cache_clear()


def test_the_same_envelopes_and_key_are_not_derived_from_twice(derived):
    votes = [(number, EnvelopeKind.VOTE) for number in NUMBERS]
    assert fingerprint(votes) == fingerprint(votes)
    assert process_fingerprint(b"k" * 32, "1" * 32) == process_fingerprint(b"k" * 32, "1" * 32)
    assert len(derived) == 2


def test_what_is_remembered_is_of_that_station_and_those_envelopes_alone(derived):
    votes = [(number, EnvelopeKind.VOTE) for number in NUMBERS]
    codes = {fingerprint(votes), fingerprint(votes[:-1]), fingerprint(votes, THERE)}
    assert len(codes) == len(derived) == 3


def test_only_the_last_few_are_remembered(derived):
    first = process_fingerprint(b"k" * 32, "1" * 32)
    for number in range(20):
        process_fingerprint(bytes([number]) * 32, "1" * 32)
    assert process_fingerprint(b"k" * 32, "1" * 32) == first
    assert len(derived) == 22
