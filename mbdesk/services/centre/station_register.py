"""The stations of a process, as the centre sets them up and follows them."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.records import new_id
from mbdesk.domain.station import Station, StationKind
from mbdesk.models import station as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.contents import counts, the_process
from mbdesk.sync.codes import new_code
from mbdesk.sync.enrolment import enrolment_key


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

    Raises LettersWithoutFontError.
    """
    check_letters(name, site)
    code, station_id = new_code(), new_id()
    with central.database.unit() as session:
        process = the_process(session)
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
        rows = session.scalars(select(models.Station).order_by(models.Station.name))
        return tuple(_status(session, row) for row in rows)


def _site(session: Session, name: str) -> models.Site:
    site = session.scalars(select(models.Site).where(models.Site.name == name)).first()
    return site or models.Site(id=new_id(), name=name)


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
