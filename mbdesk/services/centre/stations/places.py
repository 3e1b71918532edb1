"""The places of a process: their stations, and on which days and hours each is open.

Hours are for people: posters and documents tell them, and no station goes by them. A day on which a
place is closed has none::

    set_hours(central, site, [Hours("2026-11-16", "10:00", "18:00")])
    places(central)[0].hours
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.station import Site, Station
from mbdesk.errors.centre import ChangedElsewhereError
from mbdesk.errors.files import FieldError
from mbdesk.models import station as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_site
from mbdesk.services.centre.undoing import Undo, rewrite_from
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.scalars import is_day

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[.:]([0-5]\d))?")


@dataclass(frozen=True, slots=True)
class Hours:
    """A day (ISO) on which a place is open, and from when to when, as in 09:30."""

    day: str
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its stations, by name, and its hours, by day."""

    site: Site
    stations: tuple[Station, ...]
    hours: tuple[Hours, ...]


def places(central: CentralFile) -> tuple[Place, ...]:
    """Return every place, by name."""
    with central.database.reading() as session:
        return places_in(session)


def places_in(session: Session) -> tuple[Place, ...]:
    """Return what `places` returns, as this transaction sees it."""
    sites = session.scalars(select(models.Site).order_by(models.Site.name)).all()
    stations = session.scalars(select(models.Station).order_by(models.Station.name)).all()
    hours = session.scalars(select(models.OpeningHours).order_by(models.OpeningHours.day)).all()
    return tuple(
        Place(
            Site(site.id, site.name),
            tuple(each.to_value() for each in stations if each.site_id == site.id),
            tuple(Hours(h.day, h.opens, h.closes) for h in hours if h.site_id == site.id),
        )
        for site in sites
    )


def set_hours(
    central: CentralFile, site: str, hours: Sequence[Hours], shown: Sequence[Hours] | None = None
) -> Undo:
    """Let a place have these hours instead of any before, or instead of those that were `shown`.

    Raises ChangedElsewhereError where it has others than were shown, and FieldError, by the number
    of the line and `day`, `opens` or `closes`, for what is no day or hour, a day that stands twice,
    or an end before its beginning.
    """
    checked = tuple(sorted(_checked(hours), key=lambda each: each.day))

    def fit(held: tuple[Hours, ...]) -> tuple[Hours, ...]:
        _check_shown(held, shown)
        return checked

    return rewrite_from(central, partial(_hours_of, site), partial(_write_hours, site), fit)


def _hours_of(site: str, session: Session) -> tuple[Hours, ...]:
    the_site(session, site)
    return next(each.hours for each in places_in(session) if each.site.id == site)


def _write_hours(site: str, central: CentralFile, session: Session, hours: Sequence[Hours]) -> None:
    session.execute(delete(models.OpeningHours).where(models.OpeningHours.site_id == site))
    session.add_all(
        models.OpeningHours(site_id=site, day=each.day, opens=each.opens, closes=each.closes)
        for each in hours
    )
    process = the_process(session).id
    note(session, process, central.today(), "opening_hours_set", site=site, days=len(hours))


def _check_shown(held: tuple[Hours, ...], shown: Sequence[Hours] | None) -> None:
    if shown is not None and held != tuple(shown):
        told = "; ".join(f"{each.day} {each.opens}–{each.closes}" for each in held) or "–"
        raise ChangedElsewhereError(field="hours", held=told)


def clock(typed: str) -> str | None:
    """Return an hour as it is kept, from how people write it; None for what is none.

    >>> clock("9"), clock("9.30"), clock("18:00"), clock("25")
    ('09:00', '09:30', '18:00', None)
    """
    found = _CLOCK.fullmatch(typed.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else None


def _checked(hours: Sequence[Hours]) -> list[Hours]:
    made: list[Hours] = []
    for number, each in enumerate(hours, start=1):
        if not is_day(each.day):
            raise FieldError(field=f"{number}.day", wanted="day")
        if each.day in {earlier.day for earlier in made}:
            raise FieldError(field=f"{number}.day", wanted="day_once")
        made.append(Hours(each.day, *checked_span(str(number), each.opens, each.closes)))
    return made


def checked_span(field: str, typed_opens: str, typed_closes: str) -> tuple[str, str]:
    """Return two hours as they are kept. Raises FieldError, by field and `opens` or `closes`."""
    opens, closes = clock(typed_opens), clock(typed_closes)
    if opens is None:
        raise FieldError(field=f"{field}.opens", wanted="clock")
    if closes is None:
        raise FieldError(field=f"{field}.closes", wanted="clock")
    if closes <= opens:
        raise FieldError(field=f"{field}.closes", wanted="clock_after", after=opens)
    return opens, closes
