"""Reads what the central file and a station's file have in common."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.models import process as rows
from mbdesk.models.process import Process


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
