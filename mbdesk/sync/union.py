"""Merging as a union of immutable records."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalRevision, SealedContact
from mbdesk.domain.records import Envelope
from mbdesk.errors.bundles import ChangedRecordError

R = TypeVar("R", Envelope, ProposalRevision, SealedContact, SurveyAnswer)


def fresh(incoming: Sequence[R], held: Mapping[str, R], path: str = "") -> list[R]:
    """Return the records that are not held yet.

    Raises ChangedRecordError when an id is held with other content.
    """
    for record in incoming:
        if held.get(record.id, record) != record:
            raise ChangedRecordError(path=path, station=record.station, record=record.id)
    return [record for record in incoming if record.id not in held]
