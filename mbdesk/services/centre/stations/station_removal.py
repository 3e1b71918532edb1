"""Taking away a station that was set up by mistake, while nothing was written for it yet.

It undoes `add_stations`, and is undone in turn: the station is there again, and its code holds::

    undo = remove_stations(central, [made.station.id])
    undo(central)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import StationInUseError
from mbdesk.models import station as models
from mbdesk.models.base import find_row
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_station
from mbdesk.services.centre.stations.station_register import ADDED, packs_written, refused_twice
from mbdesk.services.centre.undoing import Undo
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process

_REMOVED = "station_removed"


@dataclass(frozen=True, slots=True)
class _Removed:
    """A station that was taken away, as it stood in its row, and the name of its place."""

    values: dict[str, Any]
    site: str
    full_name: str


def remove_stations(central: CentralFile, ids: Sequence[str]) -> Undo:
    """Take stations away: all, or none. A place that has nothing else goes with its last one.

    Raises NoSuchStationError, and StationInUseError for one that has a pack or was heard from: it
    is revoked or left out of the count, and never gone.
    """
    with central.database.unit() as session:
        packed = packs_written(session).ever
        rows = [the_station(session, each) for each in ids]
        for row in rows:
            if row.id in packed or row.public_key or row.last_number:
                raise StationInUseError(name=row.full_name)
        removed = [_Removed(_values(row), row.site.name, row.full_name) for row in rows]
        for row in rows:
            _remove(central, session, row)
    return partial(_put_back, removed)


def _values(row: models.Station) -> dict[str, Any]:
    return {each.key: getattr(row, each.key) for each in inspect(models.Station).column_attrs}


def _remove(central: CentralFile, session: Session, row: models.Station) -> None:
    process, site, name = the_process(session).id, row.site, row.full_name
    session.delete(row)
    session.flush()
    kinds = (models.Station, models.OpeningHours, models.CardSeries)
    counts = (select(func.count()).select_from(k).where(k.site_id == site.id) for k in kinds)
    if not any(map(session.scalar, counts)):
        session.delete(site)
        session.flush()
    note(session, process, central.today(), _REMOVED, station=name)


def _put_back(removed: Sequence[_Removed], central: CentralFile) -> Undo:
    names = ", ".join(each.full_name for each in removed)
    with refused_twice(names, removed[0].site), central.database.unit() as session:
        require(session, Act.ADD_STATION)
        process = the_process(session).id
        for each in removed:
            site = each.values["site_id"]
            if find_row(session, models.Site, site) is None:
                session.add(models.Site(id=site, name=each.site))
                session.flush()
            session.add(models.Station(**each.values))
            note(session, process, central.today(), ADDED, station=each.values["id"])
    ids = [str(each.values["id"]) for each in removed]
    return lambda later: remove_stations(later, ids)
