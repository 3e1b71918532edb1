"""The audit log: each event names the digest of the one before, so none can be taken out.

Only the end can be cut off unnoticed. So every export carries the log, and the centre refuses one
that is shorter than what it holds (`services.centre.merging.merging`).

>>> opened = append(None, "", "2026-05-01", "voting_opened", {})
>>> closed = append(opened, "", "2026-05-14", "voting_closed", {})
>>> check([opened, closed], "") == closed
True
>>> check([closed], "")
Traceback (most recent call last):
mbdesk.errors.bundles.BrokenLogError: broken_log(path='', station='', number=1)
"""

import hashlib
from collections.abc import Iterable, Mapping

from mbdesk.domain.records import AuditEvent
from mbdesk.errors.bundles import BrokenLogError
from mbdesk.sync.records import NotARecordError, to_line


def digest(event: AuditEvent) -> str:
    """Return the SHA-256 of the event's one byte form, in hexadecimal."""
    return hashlib.sha256(to_line(event)).hexdigest()


def append(
    previous: AuditEvent | None,
    station: str,
    day: str,
    code: str,
    parameters: Mapping[str, int | str],
) -> AuditEvent:
    """Return the event that follows `previous`, or the first one, number 1."""
    number, before = (previous.number + 1, digest(previous)) if previous else (1, "")
    return AuditEvent(station, number, day, code, parameters, before)


def check(events: Iterable[AuditEvent], station: str, path: str = "") -> AuditEvent | None:
    """Return the last event of a whole log of the station, None of an empty one.

    Numbers rise by one from 1 and each event names the digest of the one before. Raises
    BrokenLogError with the number where that fails first.
    """
    last, number, before = None, 1, ""
    for event in events:
        if (event.station, event.number, event.previous) != (station, number, before):
            raise BrokenLogError(path=path, station=station, number=number)
        try:
            before = digest(event)
        except NotARecordError as error:  # what no station of ours has written
            raise BrokenLogError(path=path, station=station, number=number) from error
        last, number = event, number + 1
    return last
