"""Follow-up of what the board decided to carry out: milestones, and final cost against estimate.

Each act adds a record; what stood before stays::

    number = plan(central, "V1", "Upphandling", "2027-03-01")
    reach(central, number, "2027-03-04")
    note_cost(central, "V1", 412_000, "Marken var dyrare att gräva i.")
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.follow_up import FinalCost, Milestone, MilestoneRecord, milestones_of
from mbdesk.domain.texts import bare
from mbdesk.errors.centre import NoSuchMilestoneError, NothingFollowedError
from mbdesk.errors.files import FieldError
from mbdesk.models import learning as rows
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.days import past_day
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import name_of
from mbdesk.services.centre.register.answering import newest_decision
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import LONGEST_NAME, LONGEST_REASON
from mbdesk.services.counting.count_standing import result_in

LONGEST_MILESTONE = 200
MOST_KRONOR = 10**12


@dataclass(frozen=True, slots=True)
class FollowedItem:
    """What is carried out: its estimate is the cost on the ballot, in kronor.

    `decided` tells whether the board's decision that holds has it; an item of an earlier decision
    stays here with what was noted of it.
    """

    item: BallotItem
    milestones: tuple[Milestone, ...]
    final: FinalCost | None
    decided: bool = True

    @property
    def over(self) -> int | None:
        """How much more it cost than estimated, in kronor; None while the cost is not known."""
        return None if self.final is None else self.final.cost - self.item.cost

    @property
    def done(self) -> bool:
        """Whether every milestone is reached, and there is one."""
        left = [each for each in self.milestones if not each.dropped]
        return bool(left) and all(each.done for each in left)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is carried out, as the board decided, in the order of the ballot."""

    decision: BoardDecision | None
    items: tuple[FollowedItem, ...]

    def late(self, today: str) -> int:
        """Return how many milestones should have been reached by now."""
        return sum(each.late(today) for one in self.items for each in one.milestones)


def read_follow_up(central: CentralFile) -> FollowUp:
    """Return what is carried out and how far it has come."""
    with central.database.reading() as session:
        return follow_up_in(session)


def follow_up_in(session: Session) -> FollowUp:
    """Return what is carried out and how far it has come; nothing before the board's decision."""
    decided, counted = newest_decision(session), result_in(session)
    if decided is None or counted is None:
        return FollowUp(decided, ())
    milestones, costs = _milestones(session), _costs(session)
    noted = {each.item for each in milestones} | costs.keys()
    return FollowUp(
        decided,
        tuple(
            FollowedItem(
                item,
                tuple(each for each in milestones if each.item == item.code),
                costs.get(item.code),
                decided=item.code in decided.codes,
            )
            for item in counted.items
            if item.code in noted | set(decided.codes)
        ),
    )


def _milestones(session: Session) -> tuple[Milestone, ...]:
    return milestones_of(row.to_value() for row in session.scalars(select(rows.FollowUpMilestone)))


def _costs(session: Session) -> Mapping[str, FinalCost]:
    kept = select(rows.FollowUpCost).order_by(rows.FollowUpCost.number)
    return {row.item: row.to_value() for row in session.scalars(kept)}  # the last one holds


def unplanned_in(session: Session) -> int:
    """Return of how much that the board decided to carry out nothing is noted yet."""
    decided = newest_decision(session)
    if decided is None:
        return 0
    noted = {each.item for each in _milestones(session)} | _costs(session).keys()
    return len(set(decided.codes) - noted)


def plan(central: CentralFile, code: str, what: str, planned: str, who: str = "") -> int:
    """Plan a milestone of an item by its code on the ballot; return the milestone's number.

    Raises:
        NothingFollowedError: the board has not decided to carry the item out.
        FieldError: no text, a day that is none, nobody's name.
        LettersWithoutFontError
    """
    what, planned, who = _what(what), _day("planned", planned), _named(central, who)
    with central.database.unit() as session:
        _check_followed(session, code)
        number = _next(session, rows.FollowUpMilestone)
        record = MilestoneRecord(number, central.today(), who, code, number, what, planned)
        _add(session, central, record, "milestone_planned")
    return number


def move(central: CentralFile, number: int, planned: str, reason: str, who: str = "") -> None:
    """Move a milestone to another day (ISO), with the reason.

    Raises NoSuchMilestoneError, FieldError, LettersWithoutFontError.
    """
    planned, reason = _day("planned", planned), _reason(reason)
    _change(central, number, who, {"planned": planned, "reason": reason})


def reach(central: CentralFile, number: int, done: str, who: str = "") -> None:
    """Note the day (ISO) on which a milestone was reached. Raises what `move` raises."""
    done = past_day(central, "done_on", done)
    _change(central, number, who, {"done": done})


def drop(central: CentralFile, number: int, reason: str, who: str = "") -> None:
    """Drop a milestone, with the reason; it stays in the record. Raises what `move` raises."""
    _change(central, number, who, {"dropped": True, "reason": _reason(reason)})


def note_cost(
    central: CentralFile, code: str, cost: int, reason: str = "", who: str = ""
) -> FinalCost:
    """Note what an item cost in the end, in kronor; where it differs from the estimate, say why.

    Raises NothingFollowedError, FieldError, LettersWithoutFontError.
    """
    who, reason = _named(central, who), reason if not bare(reason) else _reason(reason)
    if not 0 <= cost <= MOST_KRONOR:
        raise FieldError(field="cost", wanted="number", least=0, most=MOST_KRONOR)
    with central.database.unit() as session:
        item = _check_followed(session, code)
        if cost != item.cost and not bare(reason):
            raise FieldError(field="reason", wanted="some_text", most=LONGEST_REASON)
        final = FinalCost(
            _next(session, rows.FollowUpCost), central.today(), who, code, cost, bare(reason)
        )
        session.add(
            rows.FollowUpCost(
                number=final.number,
                item=code,
                cost=cost,
                reason=final.reason,
                who=who,
                day=final.day,
            )
        )
        facts: dict[str, str | int] = {"item": code, "cost": cost}
        note(session, the_process(session).id, central.today(), "final_cost_noted", **facts)
    return final


def _change(central: CentralFile, number: int, who: str, changes: Mapping[str, Any]) -> None:
    """Add a record by which a milestone stands otherwise. Raises NoSuchMilestoneError."""
    who = _named(central, who)
    with central.database.unit() as session:
        held = {each.number: each for each in _milestones(session)}.get(number)
        if held is None or held.dropped:
            raise NoSuchMilestoneError(number=number)
        record = MilestoneRecord(
            *(_next(session, rows.FollowUpMilestone), central.today(), who, held.item, number),
            what=held.what,
            planned=held.planned,
            done=held.done,
        )
        event = next(event for field, event in _EVENTS.items() if field in changes)
        _add(session, central, replace(record, **changes), event)


_EVENTS = {
    "done": "milestone_reached",
    "dropped": "milestone_dropped",
    "planned": "milestone_moved",
}
"""What is told of a change in the log, by the field that is changed."""


def _add(session: Session, central: CentralFile, record: MilestoneRecord, event: str) -> None:
    session.add(
        rows.FollowUpMilestone(
            number=record.number,
            item=record.item,
            milestone=record.milestone,
            what=record.what,
            planned=record.planned,
            done=record.done,
            dropped=record.dropped,
            reason=record.reason,
            who=record.who,
            day=record.day,
        )
    )
    facts: dict[str, str | int] = {"item": record.item, "milestone": record.milestone}
    note(session, the_process(session).id, central.today(), event, **facts)


def _check_followed(session: Session, code: str) -> BallotItem:
    """Return the item. Raises NothingFollowedError."""
    for each in follow_up_in(session).items:
        if each.item.code == code:
            return each.item
    raise NothingFollowedError(item=code)


def _next(session: Session, model: type[rows.FollowUpMilestone | rows.FollowUpCost]) -> int:
    return (session.scalar(select(func.max(model.number))) or 0) + 1


def _day(field: str, day: str) -> str:
    day = day.strip()
    try:
        if date.fromisoformat(day).isoformat() == day:
            return day
    except ValueError:
        pass
    raise FieldError(field=field, wanted="day")


def _what(what: str) -> str:
    what = fitting_text("milestone", " ".join(what.split()), LONGEST_MILESTONE)
    check_letters(what)
    return what


def _reason(reason: str) -> str:
    reason = fitting_text("reason", " ".join(reason.split()), LONGEST_REASON)
    check_letters(reason)
    return reason


def _named(central: CentralFile, who: str) -> str:
    name = fitting_text("person", name_of(central, who), LONGEST_NAME)
    check_letters(name)
    return name
