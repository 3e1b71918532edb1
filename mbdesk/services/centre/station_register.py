"""The stations of a process, as the centre sets them up and follows them."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mbdesk.domain.records import new_id
from mbdesk.domain.station import Station, StationKind
from mbdesk.domain.texts import without_invisible
from mbdesk.errors.centre import StationExistsError
from mbdesk.models import station as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.contents import counts, the_process
from mbdesk.sync.codes import new_code
from mbdesk.sync.enrolment import enrolment_key

LONGEST_NAME = 120
"""Characters of a station's or site's name at most: it has to stand on reports and posters."""


@dataclass(frozen=True, slots=True)
class NewStation:
    """A station just set up. The code is shown once and travels apart from the pack."""

    station: Station
    code: str


@dataclass(frozen=True, slots=True)
class StationStatus:
    """How far a station has come."""

    station: Station
    enrolled: bool
    exports: int
    envelopes: int
    proposals: int
    final: bool


def add_station(central: CentralFile, name: str, site: str, kind: StationKind) -> NewStation:
    """Set up a station at a site (a new one unless a site of that name is there).

    Raises FieldError for a name that is empty, too long, or that no pack can carry,
    LettersWithoutFontError, and StationExistsError when the site has a station of that name. Names
    are told apart as people do, for whom ``Bord 1`` and ``bord  1`` are one.
    """
    name, site = fitting_text("name", name, LONGEST_NAME), fitting_text("site", site, LONGEST_NAME)
    check_letters(name, site)
    code, station_id = new_code(), new_id()
    with _refused_twice(name, site), central.database.unit() as session:
        process = the_process(session)
        if (_plain(name), _plain(site)) in _names(session):
            raise StationExistsError(name=name, site=site)
        row = models.Station(
            id=station_id,
            site=_site(session, site),
            name=name,
            kind=kind,
            enrolment_key=enrolment_key(code, process.id, station_id),
            public_key=b"",
            signed_for=0,
            final=False,
        )
        session.add(row)
        note(session, process.id, central.today(), "station_added", station=station_id)
        return NewStation(row.to_value(), code)


def stations(central: CentralFile) -> tuple[StationStatus, ...]:
    """Return every station with how far it has come, by name."""
    with central.database.reading() as session:
        rows = session.scalars(
            select(models.Station).order_by(models.Station.name, models.Station.id)
        )
        return tuple(_status(session, row) for row in rows)


def _site(session: Session, name: str) -> models.Site:
    known = session.scalars(select(models.Site).order_by(models.Site.id))
    there = (site for site in known if _plain(site.name) == _plain(name))
    return next(there, None) or models.Site(id=new_id(), name=name)


def _names(session: Session) -> set[tuple[str, str]]:
    rows = session.scalars(select(models.Station))
    return {(_plain(row.name), _plain(row.site.name)) for row in rows}


def _plain(name: str) -> str:
    plain = without_invisible(unicodedata.normalize("NFKC", name))
    return " ".join(plain.casefold().split())


@contextmanager
def _refused_twice(name: str, site: str) -> Iterator[None]:
    """Raise StationExistsError where a server refuses a station that another desk just added."""
    try:
        yield
    except IntegrityError as error:
        raise StationExistsError(name=name, site=site) from error


def _status(session: Session, row: models.Station) -> StationStatus:
    merges = select(func.count()).select_from(models.Merge)
    exports = session.scalar(merges.where(models.Merge.station_id == row.id)) or 0
    held = counts(session, row.id)
    return StationStatus(
        station=row.to_value(),
        enrolled=bool(row.public_key),
        exports=exports,
        envelopes=held.envelopes,
        proposals=held.proposals,
        final=row.final,
    )
