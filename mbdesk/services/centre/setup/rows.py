"""Rows of the process's lists, each in its order."""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.models import process as models


def criterion_rows(values: Sequence[Criterion]) -> list[models.Criterion]:
    """Return rows holding the criteria in their order."""
    return [
        models.Criterion(id=value.id, position=position, kind=value.kind, texts=dict(value.texts))
        for position, value in enumerate(values)
    ]


def cost_rows(values: Sequence[CostItem]) -> list[models.CostItem]:
    """Return rows holding the cost guide in its order."""
    return [
        models.CostItem(
            id=value.id, position=position, unit_cost=value.unit_cost, texts=dict(value.texts)
        )
        for position, value in enumerate(values)
    ]


def item_rows(values: Sequence[BallotItem]) -> list[models.BallotItem]:
    """Return rows holding the ballot."""
    return [
        models.BallotItem(
            code=value.code,
            position=value.position,
            cost=value.cost,
            titles=dict(value.titles),
            descriptions=dict(value.descriptions),
            place=value.place,
            proposal=value.proposal,
        )
        for value in values
    ]
