"""The records that the centre holds, read and added kind by kind while an export is merged.

A record is its station's: ids of other stations are other records. A proposal begins with a first
text; corrections, pictures and contacts belong to one that begins at the same station::

    first_astray(session, station)  # ("contacts.jsonl", "9f…"): a contact of another's proposal
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session, aliased

from mbdesk.models.privacy import ErasedRecord
from mbdesk.models.proposal import (
    ProposalCost,
    ProposalPicture,
    ProposalRevision,
    SealedContact,
    SurveyAnswer,
)


class Store:
    """Reads and adds the records of one kind, of one station at a time."""

    def __init__(self, model: Any, *parts: Any) -> None:
        self._model = model
        self._parts = parts

    def count(self, session: Session, station: str) -> int:
        """Return how many records of a station are held."""
        rows = select(self._model.id).where(self._model.station_id == station)
        return session.scalar(select(func.count()).select_from(rows.subquery())) or 0

    def held(self, session: Session, station: str, ids: Sequence[str]) -> Mapping[str, Any]:
        """Return those of a station's records with these ids that are held."""
        own = self._model.station_id == station
        rows = session.scalars(select(self._model).where(own, self._model.id.in_(ids)))
        return {row.id: row.to_value() for row in rows}

    def without_erased(
        self, session: Session, station: str, records: Sequence[Any]
    ) -> tuple[list[Any], int]:
        """Return the records that were not erased here, and how many of the others still stand.

        What stands of those was cleaned: it reads otherwise than what the station sends.
        """
        ids = [record.id for record in records]
        own = ErasedRecord.station_id == station, ErasedRecord.id.in_(ids)
        erased = set(session.scalars(select(ErasedRecord.id).where(*own)))
        if not erased:
            return list(records), 0
        left = [record for record in records if record.id not in erased]
        return left, len(self.held(session, station, sorted(erased)))

    def add(self, session: Session, records: Iterable[Any]) -> None:
        """Add records that are not held."""
        session.add_all(self._model.of(record) for record in records)
        session.flush()

    def forget(self, session: Session, station: str) -> None:
        """Remove a station's records, with their parts."""
        for model in (*self._parts, self._model):
            session.execute(delete(model).where(model.station_id == station))


STORES: Mapping[str, Store] = {
    "contacts.jsonl": Store(SealedContact),
    "pictures.jsonl": Store(ProposalPicture),
    "proposals.jsonl": Store(ProposalRevision, ProposalCost),
    "surveys.jsonl": Store(SurveyAnswer),
}
"""Where the records of an export's members are held."""


def first_astray(session: Session, station: str) -> tuple[str, str] | None:
    """Return the member and the id of a record that belongs to no proposal of its station."""
    astray: Mapping[str, tuple[Any, ColumnElement[bool]]] = {
        "contacts.jsonl": (SealedContact, _without_first(SealedContact)),
        "pictures.jsonl": (ProposalPicture, _without_first(ProposalPicture)),
        "proposals.jsonl": (
            ProposalRevision,
            or_(_without_first(ProposalRevision), _replaces_nothing()),
        ),
    }
    for name, (model, lost) in astray.items():
        wanted = select(model.id).where(model.station_id == station, lost).limit(1)
        if (found := session.scalar(wanted)) is not None:
            return name, found
    return None


def _without_first(model: Any) -> ColumnElement[bool]:
    """Tell that no text at the station begins the proposal."""
    first = aliased(ProposalRevision)
    same = first.station_id == model.station_id, first.proposal == model.proposal
    return ~select(first.id).where(*same, first.replaces.is_(None)).exists()


def _replaces_nothing() -> ColumnElement[bool]:
    """Tell that a text corrects one that is not of the same proposal at the same station."""
    this, before = ProposalRevision, aliased(ProposalRevision)
    same = before.station_id == this.station_id, before.proposal == this.proposal
    named = select(before.id).where(*same, before.id == this.replaces).exists()
    return this.replaces.is_not(None) & ~named
