"""How the count stands: how far it has come, its result, and the counts before it that do not."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.result import Replacement, Result
from mbdesk.errors.counting import NotCountedError
from mbdesk.models.counting import Box
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.counting.stored_box import next_number, replacement
from mbdesk.services.counting.stored_count import counted_result


class CountStage(StrEnum):
    """How far the count has come, which decides what its page offers."""

    NOT_CLOSED = "not_closed"
    WAITING = "waiting"
    READY = "ready"
    BOXED = "boxed"
    TIE_OPEN = "tie_open"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class EarlierCount:
    """A count that no longer stands: its number, its day, and why a new one took its place.

    `replaced_by` is the number of that one; before its box is made, the number that is next.
    """

    number: int
    day: str
    replaced_by: int
    why: Replacement

    @property
    def has_result(self) -> bool:
        """Whether there is a result to sign: no tie was left open."""
        return bool(self.why.digest)


def result(central: CentralFile) -> Result | None:
    """Return the newest result, None before the count."""
    with central.database.reading() as session:
        return result_in(session)


def result_in(session: Session) -> Result | None:
    """Return the newest result, None before the count."""
    try:
        return counted_result(session)
    except NotCountedError:
        return None


def earlier_counts(session: Session) -> tuple[EarlierCount, ...]:
    """Return the counts that no longer stand, the oldest first."""
    boxes = session.scalars(select(Box).order_by(Box.number)).all()
    following = [*(box.number for box in boxes[1:]), next_number(session)]
    told = ((box, after, replacement(box)) for box, after in zip(boxes, following, strict=False))
    return tuple(
        EarlierCount(box.number, box.counted_on, after, why) for box, after, why in told if why
    )
