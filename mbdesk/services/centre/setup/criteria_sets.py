"""Sets of criteria to start from, of the routine's three kinds, in Swedish and English.

They are a beginning: the steering group changes, removes and adds what its process needs.
"""

from collections.abc import Mapping
from enum import StrEnum

from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.records import new_id
from mbdesk.services.centre.setup.frame import HeldFrame


class CriteriaSet(StrEnum):
    """The sets there are."""

    SHARED = "shared"
    PLACE = "place"
    YOUTH = "youth"


_S, _C, _D = CriterionKind.STRUCTURAL, CriterionKind.CULTURAL, CriterionKind.DEMOCRATIC
_Line = tuple[CriterionKind, str, str]

_SHARED: tuple[_Line, ...] = (
    (
        _S,
        "Förslaget ryms i de avsatta medlen och kan genomföras inom ett år.",
        "The proposal fits in the funds and can be carried out within a year.",
    ),
    (
        _S,
        "Stadsdelsnämnden får besluta om det, och det följer lagen.",
        "The district board may decide on it, and it follows the law.",
    ),
    (
        _S,
        "Alla som bor i stadsdelsområdet får delta, oavsett medborgarskap.",
        "Everybody who lives in the district may take part, whatever their citizenship.",
    ),
    (
        _C,
        "Förslaget gör det lättare att delta för grupper som sällan hörs.",
        "The proposal makes it easier for groups that are seldom heard to take part.",
    ),
    (
        _D,
        "Förslaget är öppet för alla och stänger ingen ute.",
        "The proposal is open to all and shuts nobody out.",
    ),
)
_SETS: Mapping[CriteriaSet, tuple[_Line, ...]] = {
    CriteriaSet.SHARED: _SHARED,
    CriteriaSet.PLACE: (
        *_SHARED,
        (
            _S,
            "Platsen ligger i stadsdelsområdet, och staden har rätt att använda den.",
            "The place lies in the district, and the city has the right to use it.",
        ),
        (
            _S,
            "Det som byggs kan skötas utan nya medel under fem år.",
            "What is built can be kept up for five years without new funds.",
        ),
    ),
    CriteriaSet.YOUTH: (
        *_SHARED,
        (
            _C,
            "Barn och unga har varit med och tagit fram förslaget.",
            "Children and young people have had a part in making the proposal.",
        ),
        (
            _D,
            "Det är gratis att vara med för den som är under 20 år.",
            "It is free to take part for those below the age of 20.",
        ),
    ),
}


def suggested(chosen: CriteriaSet, held: HeldFrame) -> Mapping[str, Criterion]:
    """Return the set's criteria that the frame lacks, by the paths of their fields."""
    there = {criterion.texts.get("sv") for criterion in held.setup.criteria}
    made = (
        Criterion(new_id(), kind, {"sv": swedish, "en": english})
        for kind, swedish, english in _SETS[chosen]
        if swedish not in there
    )
    return {f"criteria.{each.id}": each for each in made}
