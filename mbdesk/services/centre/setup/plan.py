"""What the desk plans beside the frame: the timetable's other days, people and tasks.

No station is told of it, and residents are shown none of it, so it can be changed at any time. Each
act is one unit of work with an event in the log, which never names a person, and returns what
undoes it.
"""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.plan import (
    ONE_DAY,
    CommunicationTask,
    Contact,
    Plan,
    PlanKind,
)
from mbdesk.errors.centre import NoSuchEntryError
from mbdesk.errors.files import FieldError
from mbdesk.models import plan as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.setup.fields import merged
from mbdesk.services.centre.undoing import At, Undo, rewrite, rewrite_from
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.scalars import is_day

Days = tuple[str, str]
"""A first and a last day (ISO)."""
LONGEST = 500
"""Characters of a line of the plan at most."""


def read_plan(session: Session) -> Plan:
    """Return everything that is planned."""
    order = list(PlanKind)
    days = [row.to_value() for row in session.scalars(select(models.PlannedDays))]
    contacts = session.scalars(select(models.Contact).order_by(models.Contact.position))
    tasks = [row.to_value() for row in session.scalars(select(models.CommunicationTask))]
    return Plan(
        days=tuple(sorted(days, key=lambda each: order.index(each.kind))),
        contacts=tuple(row.to_value() for row in contacts),
        tasks=tuple(sorted(tasks, key=lambda each: (each.day, each.what, each.id))),
    )


def set_days(central: CentralFile, kind: PlanKind, days: Days | None) -> Undo:
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

    def read(session: Session) -> Days | None:
        row = session.get(models.PlannedDays, kind)
        return (row.first_day, row.last_day) if row is not None else None

    def write(central: CentralFile, session: Session, days: Days | None) -> None:
        session.execute(delete(models.PlannedDays).where(models.PlannedDays.kind == kind))
        if days is not None:
            session.add(models.PlannedDays(kind=kind, first_day=days[0], last_day=days[1]))
        note_plan(central, session, "days_written")

    return rewrite(central, read, write, days)


def keep_contact(central: CentralFile, contact: Contact, shown: Contact | None = None) -> Undo:
    """Add somebody's role, or change the one of this id.

    With what was `shown` of it before, what another desk has changed since then stays. Raises
    FieldError for an empty role, ChangedElsewhereError.
    """
    kept = replace(
        contact,
        role=fitting_text("role", contact.role, LONGEST),
        name=_line("name", contact.name),
        reached=_line("reached", contact.reached),
    )
    check_letters(kept)

    def fit(held: At[Contact] | None) -> At[Contact]:
        if held is None or shown is None:
            return At(kept)
        return At(merged("contact", held.entry, shown, kept))

    return _set_contact(central, contact.id, fit)


def remove_contact(central: CentralFile, contact_id: str) -> Undo:
    """Remove somebody's role. Raises NoSuchEntryError."""
    return _set_contact(central, contact_id, lambda _held: None)


def _set_contact(
    central: CentralFile,
    key: str,
    fit: Callable[[At[Contact] | None], At[Contact] | None],
) -> Undo:
    def read(session: Session) -> At[Contact] | None:
        row = session.get(models.Contact, key)
        return None if row is None else At(row.to_value(), _contacts(session).index(row))

    def write(central: CentralFile, session: Session, contact: At[Contact] | None) -> None:
        rows, row = _contacts(session), session.get(models.Contact, key)
        if contact is None:
            if row is None:
                raise NoSuchEntryError
            session.delete(row)
        else:
            if row is None:
                row = models.Contact(id=key)
                rows.insert(len(rows) if contact.place is None else contact.place, row)
                session.add(row)
            entry = contact.entry
            row.role, row.name, row.reached = entry.role, entry.name, entry.reached
            for position, each in enumerate(rows):
                each.position = position
        note_plan(central, session, "contacts_written")

    return rewrite_from(central, read, write, fit)


def _contacts(session: Session) -> list[models.Contact]:
    return list(session.scalars(select(models.Contact).order_by(models.Contact.position)))


def keep_task(
    central: CentralFile, task: CommunicationTask, shown: CommunicationTask | None = None
) -> Undo:
    """Add a task of the communication plan, or change the one of this id, as `keep_contact` does.

    Raises FieldError, ChangedElsewhereError.
    """
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

    def fit(held: CommunicationTask | None) -> CommunicationTask:
        return kept if held is None or shown is None else merged("task", held, shown, kept)

    return _set_task(central, task.id, fit)


def remove_task(central: CentralFile, task_id: str) -> Undo:
    """Remove a task of the communication plan. Raises NoSuchEntryError."""
    return _set_task(central, task_id, lambda _held: None)


def _set_task(
    central: CentralFile,
    key: str,
    fit: Callable[[CommunicationTask | None], CommunicationTask | None],
) -> Undo:
    def read(session: Session) -> CommunicationTask | None:
        row = session.get(models.CommunicationTask, key)
        return None if row is None else row.to_value()

    def write(central: CentralFile, session: Session, task: CommunicationTask | None) -> None:
        row = session.get(models.CommunicationTask, key)
        if task is None:
            if row is None:
                raise NoSuchEntryError
            session.delete(row)
        else:
            if row is None:
                row = models.CommunicationTask(id=key)
                session.add(row)
            for name in ("day", "what", "audience", "channel", "responsible", "done"):
                setattr(row, name, getattr(task, name))
        note_plan(central, session, "tasks_written")

    return rewrite_from(central, read, write, fit)


def _line(field: str, text: str) -> str:
    """Return a line that may be empty."""
    return fitting_text(field, text, LONGEST) if text.strip() else ""


def note_plan(central: CentralFile, session: Session, event: str) -> None:
    """Note in the log that a part of the plan was written."""
    session.flush()
    note(session, the_process(session).id, central.today(), event)
