"""Reads what the central file and a station's file have in common."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.records import Counts
from mbdesk.models import process as rows
from mbdesk.models.process import Process
from mbdesk.models.proposal import ProposalRevision, SealedContact
from mbdesk.models.slots import SPARE_DAY, Envelope, SurveyAnswer

__all__ = ["Counts", "ballot", "cost_guide", "counts", "criteria", "the_process"]


def the_process(session: Session) -> Process:
    """Return the one process of the file."""
    return session.scalars(select(Process)).one()


def ballot(session: Session) -> tuple[BallotItem, ...]:
    """Return the ballot in its published order."""
    kept = session.scalars(select(rows.BallotItem).order_by(rows.BallotItem.position))
    return tuple(row.to_value() for row in kept)


def criteria(session: Session) -> tuple[Criterion, ...]:
    """Return the criteria in their order."""
    kept = session.scalars(select(rows.Criterion).order_by(rows.Criterion.position))
    return tuple(row.to_value() for row in kept)


def cost_guide(session: Session) -> tuple[CostItem, ...]:
    """Return the cost guide in its order."""
    kept = session.scalars(select(rows.CostItem).order_by(rows.CostItem.position))
    return tuple(row.to_value() for row in kept)


def counts(session: Session, station: str | None = None) -> Counts:
    """Count what the file holds, of one station or of all; spare slots are not records."""
    votes, proposals, contacts, surveys = (_count(session, model, station) for model in _MODELS)
    return Counts(votes, 0, proposals, contacts, surveys)


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
