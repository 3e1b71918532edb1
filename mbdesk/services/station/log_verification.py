"""Verifies the station's whole log: at every start, and before a kiosk opens."""

from contextlib import suppress

from sqlalchemy import select

from mbdesk.errors.bundles import BrokenLogError, StationLogError
from mbdesk.models.station import AuditEvent as EventRow
from mbdesk.services.common.audit_log import note, walk
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync import hash_chain
from mbdesk.sync.records import NotARecordError

LOG_BROKEN = "log_broken"


def check_log(station: StationFolder) -> None:
    """Raise StationLogError unless the hash chain of the station's whole log holds.

    Takes about 30 ms for the 1,000 entries that some weeks bring.
    """
    try:
        with station.database.reading() as session:
            whole = walk(session, station.station.id)
            hash_chain.check(whole, station.station.id, str(station.folder))
    except BrokenLogError as error:
        raise StationLogError(**error.parameters) from error


def verify_log(station: StationFolder) -> None:
    """Run `check_log` at a start, and log a break once for each place."""
    try:
        check_log(station)
    except StationLogError as error:
        # Behind an entry that has no byte form nothing can be noted any more.
        with suppress(NotARecordError):
            _note_once(station, int(error.parameters["number"]))
        raise


def _note_once(station: StationFolder, number: int) -> None:
    noted = select(EventRow).where(EventRow.code == LOG_BROKEN)
    with station.database.unit() as session:
        if all(row.parameters.get("number") != number for row in session.scalars(noted)):
            note(session, station.station.id, station.today(), LOG_BROKEN, number=number)
