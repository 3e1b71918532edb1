"""What a count comes to, kept as bytes beside its box, so that a page shows it at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mbdesk.domain.result import Fate, Outcome, Result
from mbdesk.domain.why import Reason, Turn, Why
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.documents import TIE
from mbdesk.sync.scalars import DIGEST, number, text
from mbdesk.sync.shapes import Shape, either, many, mapping, maybe, one_of, struct

_UNKNOWN = Outcome((), 0)


@dataclass(frozen=True, slots=True)
class CountFigures:
    """What a box or a count comes to, kept so that nothing is added up again when it is shown.

    Of a box that waits for its count the fates alone are known; `digest` is that of the count, once
    no tie is open. `whys` are in the order of the items' turns.
    """

    fates: Mapping[str, Mapping[Fate, int]]
    blank: int = 0
    votes: Mapping[str, int] = field(default_factory=dict)
    outcome: Outcome = _UNKNOWN
    digest: str = ""
    whys: tuple[Why, ...] = ()


_COUNT, _NAME = number(), text(64)
_TURN = struct(
    Turn, code=_NAME, reason=one_of(Reason), left=maybe(_COUNT), before=either(_NAME, "")
)
_WHY = struct(
    Why, turn=_TURN, votes=_COUNT, cost=_COUNT, more_votes=maybe(_COUNT), cheaper=maybe(_COUNT)
)
_SHAPE: Shape[CountFigures] = struct(
    CountFigures,
    fates=mapping(_NAME, mapping(one_of(Fate), _COUNT)),
    blank=_COUNT,
    votes=mapping(_NAME, _COUNT),
    outcome=struct(Outcome, winners=many(_NAME), spent=_COUNT, ties=many(TIE)),
    digest=either(DIGEST, ""),
    whys=many(_WHY),
)


def figures_of(result: Result, digest: str) -> CountFigures:
    """Return what a count comes to, with its digest."""
    return CountFigures(
        result.fates, result.blank, result.votes, result.outcome, digest, result.whys
    )


def kept_figures(figures: CountFigures) -> bytes:
    """Return figures as they are kept."""
    return encode(_SHAPE.dump(figures))


def read_figures(kept: bytes) -> CountFigures:
    """Return figures that were kept."""
    return _SHAPE.load(decode(kept))
