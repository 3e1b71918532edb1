"""What the desk plans beside the frame: the timetable's other days, people, tasks and looks.

No station is told of it, and residents are shown none of it, so it can be changed at any time. Each
act is one unit of work with an event in the log, which never names a person.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.plan import (
    ONE_DAY,
    CommunicationTask,
    Contact,
    DistrictLook,
    Plan,
    PlanKind,
)
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors.centre import NoSuchEntryError
from mbdesk.errors.files import FieldError
from mbdesk.models import plan as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.pictures import fit_picture
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.scalars import is_day
from mbdesk.words.languages import LANGUAGES

LONGEST = 500
"""Characters of a line of the plan at most."""
LARGEST_LOGO = 500_000
"""Bytes of a logo at most."""
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def read_plan(session: Session) -> Plan:
    """Return everything that is planned."""
    order = list(PlanKind)
    days = [row.to_value() for row in session.scalars(select(models.PlannedDays))]
    contacts = session.scalars(select(models.Contact).order_by(models.Contact.position))
    tasks = [row.to_value() for row in session.scalars(select(models.CommunicationTask))]
    look = session.scalars(select(models.DistrictLook)).one_or_none()
    return Plan(
        days=tuple(sorted(days, key=lambda each: order.index(each.kind))),
        contacts=tuple(row.to_value() for row in contacts),
        tasks=tuple(sorted(tasks, key=lambda each: (each.day, each.what, each.id))),
        look=DistrictLook() if look is None else look.to_value(),
    )


def set_days(central: CentralFile, kind: PlanKind, days: tuple[str, str] | None) -> None:
    """Set the first and last day (ISO) of a part of the timetable, or none.

    Raises FieldError for days that go backwards, or two where there is one.
    """
    field = f"plan.{kind}"
    if days is not None:
        first, last = days
        if not (is_day(first) and is_day(last)):
            raise FieldError(field=field, wanted="day")
        if last < first or (kind in ONE_DAY and first != last):
            raise FieldError(field=f"{field}.last_day", wanted="day_from", after=first)
    with central.database.unit() as session:
        row = session.get(models.PlannedDays, kind)
        if days is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(models.PlannedDays(kind=kind, first_day=days[0], last_day=days[1]))
        else:
            row.first_day, row.last_day = days
        note_plan(central, session, "days_written")


def keep_contact(central: CentralFile, contact: Contact) -> None:
    """Add somebody's role, or change the one of this id. Raises FieldError for an empty role."""
    kept = replace(
        contact,
        role=fitting_text("role", contact.role, LONGEST),
        name=_line("name", contact.name),
        reached=_line("reached", contact.reached),
    )
    check_letters(kept)
    with central.database.unit() as session:
        row = session.get(models.Contact, kept.id)
        if row is None:
            last = session.scalar(select(func.max(models.Contact.position)))
            row = models.Contact(id=kept.id, position=0 if last is None else last + 1)
            session.add(row)
        row.role, row.name, row.reached = kept.role, kept.name, kept.reached
        note_plan(central, session, "contacts_written")


def remove_contact(central: CentralFile, contact_id: str) -> None:
    """Remove somebody's role. Raises NoSuchEntryError."""
    with central.database.unit() as session:
        row = session.get(models.Contact, contact_id)
        if row is None:
            raise NoSuchEntryError
        session.delete(row)
        note_plan(central, session, "contacts_written")


def keep_task(central: CentralFile, task: CommunicationTask) -> None:
    """Add a task of the communication plan, or change the one of this id. Raises FieldError."""
    if not is_day(task.day):
        raise FieldError(field="day", wanted="day")
    kept = replace(
        task,
        what=fitting_text("what", task.what, LONGEST),
        audience=_line("audience", task.audience),
        channel=_line("channel", task.channel),
        responsible=_line("responsible", task.responsible),
    )
    check_letters(kept)
    with central.database.unit() as session:
        row = session.get(models.CommunicationTask, kept.id)
        if row is None:
            row = models.CommunicationTask(id=kept.id)
            session.add(row)
        for name in ("day", "what", "audience", "channel", "responsible", "done"):
            setattr(row, name, getattr(kept, name))
        note_plan(central, session, "tasks_written")


def remove_task(central: CentralFile, task_id: str) -> None:
    """Remove a task of the communication plan. Raises NoSuchEntryError."""
    with central.database.unit() as session:
        row = session.get(models.CommunicationTask, task_id)
        if row is None:
            raise NoSuchEntryError
        session.delete(row)
        note_plan(central, session, "tasks_written")


def set_colours(central: CentralFile, colour: str, second_colour: str) -> None:
    """Set the district's two colours as ``#rrggbb``, or none. Raises FieldError."""
    for field, value in (("colour", colour), ("second_colour", second_colour)):
        if value and not _COLOUR.fullmatch(value):
            raise FieldError(field=field, wanted="colour")
    with central.database.unit() as session:
        row = _look(session)
        row.colour, row.second_colour = colour, second_colour
        note_plan(central, session, "colours_written")


def set_logo(central: CentralFile, picture: bytes) -> None:
    """Keep a picture as the district's logo, re-encoded and of bounded size; none takes it away.

    Raises what `fit_picture` raises.
    """
    fitted = fit_picture(picture, LARGEST_LOGO)[1] if picture else b""
    with central.database.unit() as session:
        _look(session).logo = fitted
        note_plan(central, session, "logo_written")


def set_languages(central: CentralFile, languages: Sequence[str]) -> None:
    """Set in which languages the process's texts are to be written; Swedish always is.

    Raises FieldError for one that the program does not have.
    """
    if not set(languages) <= set(LANGUAGES):
        raise FieldError(field="languages", wanted="one_of", choices=", ".join(LANGUAGES))
    wanted = {DEFAULT_LANGUAGE, *languages}
    with central.database.unit() as session:
        _look(session).languages = [tag for tag in LANGUAGES if tag in wanted]
        note_plan(central, session, "languages_written")


def _look(session: Session) -> models.DistrictLook:
    process = the_process(session).id
    row = session.get(models.DistrictLook, process)
    if row is None:
        row = models.DistrictLook(
            process_id=process, logo=b"", colour="", second_colour="", languages=[]
        )
        session.add(row)
    return row


def _line(field: str, text: str) -> str:
    """Return a line that may be empty."""
    return fitting_text(field, text, LONGEST) if text.strip() else ""


def note_plan(central: CentralFile, session: Session, event: str) -> None:
    """Note in the log that a part of the plan was written."""
    session.flush()
    note(session, the_process(session).id, central.today(), event)
