"""Taking in the log that comes with an export: the centre adds the events that it lacks.

A station's log only grows, and each event names the digest of the one before it. So two logs of
one line agree as far as the shorter one goes, or they are logs of two computers. The centre holds
events 1 to 3, for example, and an export of the same line brings::

    1 2 3 4 5    events 4 and 5 are added
    1 2          nothing is added; refused where the export is the newest, which may lack nothing
    1 2 x        refused: a copy of the station has written x (ClonedStationError)

Where the lines of a station have parted, the newest line's log stands in place of the other's,
which is read in the exports that brought it.
"""

from sqlalchemy import delete
from sqlalchemy.orm import Session

from mbdesk.domain.records import AuditEvent
from mbdesk.errors.bundles import BrokenLogError, ClonedStationError
from mbdesk.models import station as models
from mbdesk.services.common.audit_log import events, to_row
from mbdesk.sync import hash_chain
from mbdesk.sync.bundle.reading import Bundle
from mbdesk.sync.bundle.trust import CheckedExport

LOG = "log.jsonl"


def take_log(
    session: Session, bundle: Bundle, export: CheckedExport, station: str, *, parted: bool
) -> None:
    """Add what the log of an export tells and the centre does not hold.

    `station` is the station's full name, for an error; `parted` says that its lines differ.

    Raises:
        BrokenLogError: the chain is broken, or too short. Nothing was added.
        ClonedStationError: the log tells otherwise than the one that is held.
    """
    owner, told = export.body.station, {"path": str(bundle.path), "station": station}
    incoming = list(bundle.records(LOG, AuditEvent))
    last = hash_chain.check(incoming, owner, told["path"])
    if (hash_chain.digest(last) if last else "") != export.body.log_head:
        raise BrokenLogError(**told, number=len(incoming))
    held = [] if parted else events(session, owner)
    if parted:
        session.execute(delete(models.AuditEvent).where(models.AuditEvent.station_id == owner))
    shared = min(len(held), len(incoming))
    if incoming[:shared] != held[:shared]:
        raise ClonedStationError(**told)
    if export.body.number > export.line.newest and shared < len(held):
        raise BrokenLogError(**told, number=len(incoming))
    session.add_all(to_row(event) for event in incoming[shared:])
