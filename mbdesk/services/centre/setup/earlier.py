"""Starting from an earlier process: what it decided comes along, its people and days do not.

Left behind are keys and contacts, the steering group, who does what, the board's decision, and the
name. Planned days and tasks move with the first phase: what was two weeks before it still is.
"""

from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Rules
from mbdesk.domain.records import new_id
from mbdesk.models import plan as models
from mbdesk.models.translation import Translation
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.logo import keep_logo, logo_in
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.setup.fields import Changes
from mbdesk.services.centre.setup.frame import HeldFrame, change_frame, read_frame
from mbdesk.services.centre.setup.plan import note_plan
from mbdesk.services.centre.translations import remember

ALONG = (
    *("goals", "purposes", "orientation", "target_group", "district", "funds", "process_funds"),
    *("partners", "communication", "languages", "colour", "second_colour"),
)
"""Fields of the frame that come along as they are."""
_OF_THIS = frozenset({"access", "ballot_bytes"})
"""Rules that belong to the keys and the ballot of one process."""


def start_from(central: CentralFile, path: Path) -> HeldFrame:
    """Take over what an earlier process decided, and return the frame as it then stands.

    All of it or nothing. Raises what `open_central` and `write_frame` raise.
    """
    with open_central(path, central.today) as other:
        earlier = read_frame(other)
        with other.database.reading() as reading:
            translated = reading.scalars(select(Translation)).all()
    with central.database.unit() as session:
        for row in translated:
            remember(session, row.source, row.language, row.text, reviewed=row.reviewed)
        held = change_frame(session, central.today(), _changes(earlier.setup))
        _plan(session, earlier, _later(earlier.setup, held.setup))
        if not logo_in(session):
            keep_logo(session, earlier.logo)
        note_plan(central, session, "earlier_taken")
    return read_frame(central)


def _changes(earlier: Setup) -> Changes:
    rules = [each.name for each in fields(Rules) if each.name not in _OF_THIS]
    return {
        **{name: getattr(earlier, name) for name in ALONG},
        **{f"rules.{name}": getattr(earlier.rules, name) for name in rules},
        "criteria": tuple(replace(each, id=new_id()) for each in earlier.criteria),
        "cost_items": tuple(replace(each, id=new_id()) for each in earlier.cost_items),
    }


def _later(earlier: Setup, now: Setup) -> timedelta:
    """Return how much later the first phase begins than it did then."""
    first, was = (min(phase.first_day for phase in each.phases) for each in (now, earlier))
    return date.fromisoformat(first) - date.fromisoformat(was)


def _plan(session: Session, earlier: HeldFrame, by: timedelta) -> None:
    """Take over days and tasks, moved; days that are set stay."""

    def moved(day: str) -> str:
        return (date.fromisoformat(day) + by).isoformat()

    for days in earlier.plan.days:
        if session.get(models.PlannedDays, days.kind) is None:
            first, last = moved(days.first_day), moved(days.last_day)
            session.add(models.PlannedDays(kind=days.kind, first_day=first, last_day=last))
    for task in earlier.plan.tasks:
        session.add(
            models.CommunicationTask(
                id=new_id(),
                day=moved(task.day),
                what=task.what,
                audience=task.audience,
                channel=task.channel,
                responsible="",
                done=False,
            )
        )
