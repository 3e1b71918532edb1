"""The records that the centre holds, read and added kind by kind while an export is merged."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.domain.records import Record
from mbdesk.models import proposal as proposals
from mbdesk.models import slots as tables
from mbdesk.services.station.surveying import pad_answers, read_answers


class Store(Protocol):
    """Where the records of one kind are held."""

    def count(self, session: Session, station: str) -> int:
        """Return how many records of a station are held."""
        ...

    def held(self, session: Session, station: str, ids: Sequence[str]) -> Mapping[str, Any]:
        """Return those of a station's records with these ids that are held."""
        ...

    def add(self, session: Session, records: Sequence[Any]) -> None:
        """Add records that are not held."""
        ...


class _RowStore:
    """Reads and adds records that are one ORM object each."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def count(self, session: Session, station: str) -> int:
        rows = select(self._model.id).where(self._model.station_id == station)
        return session.scalar(select(func.count()).select_from(rows.subquery())) or 0

    def held(self, session: Session, station: str, ids: Sequence[str]) -> Mapping[str, Record]:
        own = self._model.station_id == station, self._model.id.in_(ids)
        return {row.id: row.to_value() for row in session.scalars(select(self._model).where(*own))}

    def add(self, session: Session, records: Iterable[Any]) -> None:
        session.add_all(self._model.of(record) for record in records)
        session.flush()


class _SurveyStore:
    """Reads and adds survey answers."""

    def count(self, session: Session, station: str) -> int:
        own = select(tables.SurveyAnswer.id).where(tables.SurveyAnswer.station_id == station)
        return session.scalar(select(func.count()).select_from(own.subquery())) or 0

    def held(
        self, session: Session, station: str, ids: Sequence[str]
    ) -> Mapping[str, SurveyAnswer]:
        own = tables.SurveyAnswer.station_id == station, tables.SurveyAnswer.id.in_(ids)
        rows = session.scalars(select(tables.SurveyAnswer).where(*own))
        return {
            row.id: SurveyAnswer(row.id, row.station_id, read_answers(row.answers)) for row in rows
        }

    def add(self, session: Session, records: Sequence[SurveyAnswer]) -> None:
        session.add_all(
            tables.SurveyAnswer(
                id=record.id,
                station_id=record.station,
                day=NO_DAY,
                answers=pad_answers(record.answers),
            )
            for record in records
        )
        session.flush()


NO_DAY = "0000-00-01"
"""Survey answers travel without a day; this marks a slot as used."""


STORES: Mapping[type[Any], Store] = {
    ProposalPicture: _RowStore(proposals.ProposalPicture),
    ProposalRevision: _RowStore(proposals.ProposalRevision),
    SealedContact: _RowStore(proposals.SealedContact),
    SurveyAnswer: _SurveyStore(),
}
