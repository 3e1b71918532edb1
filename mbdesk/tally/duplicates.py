"""Which envelopes are set aside when one credential has voted more than once."""

from collections.abc import Mapping, Sequence

from mbdesk.domain.process import DuplicatePolicy


def set_aside(
    groups: Mapping[bytes, Sequence[tuple[str, bytes]]], policy: DuplicatePolicy
) -> dict[bytes, frozenset[str]]:
    """Return per credential the ids of the envelopes set aside.

    Each pair is (envelope id, SHA-256 of its sealed ballot). `COUNT_ONE` keeps the envelope
    with the smallest hash: nobody can choose it, and it does not depend on order of arrival.
    """
    return {
        credential: frozenset(_aside(envelopes, policy))
        for credential, envelopes in groups.items()
        if len(envelopes) > 1
    }


def _aside(envelopes: Sequence[tuple[str, bytes]], policy: DuplicatePolicy) -> list[str]:
    ranked = sorted(envelopes, key=lambda envelope: (envelope[1], envelope[0]))
    kept = 1 if policy is DuplicatePolicy.COUNT_ONE else 0
    return [envelope_id for envelope_id, _ in ranked[kept:]]
