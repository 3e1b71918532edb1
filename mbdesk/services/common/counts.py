"""How much a file holds."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.models.pack_snapshot import Counts
from mbdesk.models.proposal import ProposalRevision, SealedContact
from mbdesk.models.slots import SPARE_DAY, Envelope, SurveyAnswer

__all__ = ["Counts", "counts"]


def counts(session: Session, station: str | None = None) -> Counts:
    """Count what the file holds, of one station or of all; spare slots are not records."""
    return Counts(*(_count(session, model, station) for model in _MODELS))


_MODELS = (Envelope, ProposalRevision, SealedContact, SurveyAnswer)


def _count(
    session: Session,
    model: type[Envelope | ProposalRevision | SealedContact | SurveyAnswer],
    station: str | None,
) -> int:
    query = select(func.count()).select_from(model)
    if issubclass(model, Envelope | SurveyAnswer):
        query = query.where(model.day != SPARE_DAY)
    if station is not None:
        query = query.where(model.station_id == station)
    return session.scalar(query) or 0
