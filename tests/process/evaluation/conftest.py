"""A process with three proposals and two criteria, to be evaluated by two assessors."""

import pytest

from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.models import process as rows
from tests.process.register.conftest import *  # noqa: F403  # the same process

CRITERIA = (
    Criterion("1" * 32, CriterionKind.STRUCTURAL, {"sv": "Ryms inom medlen"}),
    Criterion("2" * 32, CriterionKind.CULTURAL, {"sv": "Alla får plats"}),
)
FUNDS, ROOM = (each.id for each in CRITERIA)


@pytest.fixture
def central(registered):
    with registered.central.database.unit() as session:
        session.query(rows.Criterion).delete()
        for position, each in enumerate(CRITERIA):
            session.add(
                rows.Criterion(
                    id=each.id, position=position, kind=each.kind, texts=dict(each.texts)
                )
            )
    return registered.central
