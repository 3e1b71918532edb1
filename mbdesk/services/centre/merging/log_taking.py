"""Taking in the log that comes with an export: the centre adds the events that it lacks.

A station's log only grows, and each event names the digest of the one before it. So two logs of
one line agree as far as the shorter one goes, or they are logs of two computers. The centre holds
events 1 to 3, for example, and an export of the same line brings::

    1 2 3 4 5    events 4 and 5 are added
    1 2          nothing is added; refused where the export is the newest, which may lack nothing
    1 2 x        refused: a copy of the station has written x (ClonedStationError)

Where the lines of a station have parted, the newest line's log stands in place of the other's,
which is read in the exports that brought it.

That a station takes votes again after its last export is told in the centre's own log too.
"""

from collections.abc import Iterable

from sqlalchemy import delete
from sqlalchemy.orm import Session

from mbdesk.domain.records import AuditEvent
from mbdesk.errors.bundles import BrokenLogError, ClonedStationError
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.models import station as models
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.common.audit_log import REOPENED, events, note, note_decision, to_row
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync import hash_chain
from mbdesk.sync.bundle.reading import Bundle
from mbdesk.sync.bundle.trust import CheckedExport

LOG = "log.jsonl"


def take_log(
    session: Session,
    bundle: Bundle,
    export: CheckedExport,
    station: str,
    *,
    parted: bool,
) -> list[AuditEvent]:
    """Add what the log of an export tells and the centre does not hold; return what is new.

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
    known = events(session, owner)
    held = [] if parted else known
    by_number = {event.number: event for event in known}
    if parted:
        session.execute(delete(models.AuditEvent).where(models.AuditEvent.station_id == owner))
    shared = min(len(held), len(incoming))
    if incoming[:shared] != held[:shared]:
        raise ClonedStationError(**told)
    if export.body.number > export.line.newest and shared < len(held):
        raise BrokenLogError(**told, number=len(incoming))
    session.add_all(to_row(event) for event in incoming[shared:])
    return [event for event in incoming[shared:] if by_number.get(event.number) != event]


def tell_reopened(session: Session, fresh: Iterable[AuditEvent], day: str) -> None:
    """Note at the centre that a station tells of being reopened: why and by whom, if printable.

    It is the newest of an export's events alone: a station can tell of as many as it likes, under
    any names.
    """
    event = next((each for each in reversed(list(fresh)) if each.code == REOPENED), None)
    if event is None:
        return
    names = "reason", "name", "second_name"
    reason, first, second = (str(event.parameters.get(name, "")) for name in names)
    process, facts = the_process(session).id, {"station": event.station, "on": event.day}
    try:
        way = decided(WayOut(reason, (first, second)))
    except (FieldError, LettersWithoutFontError):
        note(session, process, day, REOPENED, **facts)
    else:
        note_decision(session, process, day, REOPENED, way, **facts)
