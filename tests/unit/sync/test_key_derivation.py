"""A secret that is short enough to be guessed makes each guess slow."""

import pytest

from mbdesk.sync import enrolment, key_derivation
from mbdesk.sync.codes import new_code
from mbdesk.sync.enrolment import enrolment_key
from mbdesk.sync.key_derivation import hash_code, is_code


@pytest.fixture
def costs(monkeypatch):
    """Record what each derivation costs."""
    derive, seen = key_derivation.derive_key, []

    def recording(secret, salt, *, length, memory_kib, iterations):
        seen.append((memory_kib, iterations))
        return derive(secret, salt, length=length, memory_kib=memory_kib, iterations=iterations)

    monkeypatch.setattr(key_derivation, "derive_key", recording)
    monkeypatch.setattr(enrolment, "derive_key", recording)
    return seen


def test_each_guess_at_a_staff_code_takes_64_mib_three_times_through(costs):
    kept = hash_code("471100")
    assert is_code("471100", kept)
    assert not is_code("471101", kept)
    assert costs == [(64 * 1024, 3)] * 3


def test_each_guess_at_an_enrolment_code_takes_as_much(costs):
    enrolment_key(new_code(), "process", "station")
    assert costs == [(64 * 1024, 3)]
