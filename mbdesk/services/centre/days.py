"""Days that people type, of what has happened: checked at the door."""

from datetime import date

from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile


def past_day(central: CentralFile, field: str, day: str) -> str:
    """Return a day (ISO) that has come. Raises FieldError for one that is none or to come.

    Today is one: people note in the evening what was decided at noon.
    """
    day = day.strip()
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise FieldError(field=field, wanted="day") from error
    if len(day) != len("2026-11-29"):
        raise FieldError(field=field, wanted="day")
    if day > central.today():
        raise FieldError(field=field, wanted="day_until", before=central.today())
    return day
