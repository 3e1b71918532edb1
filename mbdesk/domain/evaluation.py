"""What proposals are evaluated by: criteria and the cost guide."""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.texts import Texts


class CriterionKind(StrEnum):
    """The three kinds of criteria of the routine."""

    STRUCTURAL = "structural"
    CULTURAL = "cultural"
    DEMOCRATIC = "democratic"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion that proposals are judged against."""

    id: str
    kind: CriterionKind
    texts: Texts


@dataclass(frozen=True, slots=True)
class CostItem:
    """An item of the cost guide: the price of one unit of a common thing, in kronor."""

    id: str
    unit_cost: int
    texts: Texts
