"""A kiosk's day: opened in the morning, paused at times, closed in the evening.

Each step is an event in the hash-chained log, from which the state is read, so that a restart at
any point continues the day.
"""

from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select

from mbdesk.domain.records import AuditEvent
from mbdesk.domain.station import ReportKind
from mbdesk.models.station import AuditEvent as EventRow
from mbdesk.services.common.audit_log import EXPORTED, KIOSK_OPENED, events, note
from mbdesk.services.common.callbacks import Progress
from mbdesk.services.exchange.exports import ExportWritten, export
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import ends_voting_today

PRINTER_FAILED = "printer_failed"
PAUSED, RESUMED, CLOSED = "kiosk_paused", "kiosk_resumed", "kiosk_closed"
_STEPS = (KIOSK_OPENED, PAUSED, RESUMED, CLOSED)


class DayState(StrEnum):
    """What a kiosk is doing today."""

    CLOSED = "closed"
    OPEN = "open"
    PAUSED = "paused"


_STATES = {
    KIOSK_OPENED: DayState.OPEN,
    PAUSED: DayState.PAUSED,
    RESUMED: DayState.OPEN,
    CLOSED: DayState.CLOSED,
}


def day_state(station: StationFolder) -> DayState:
    """Return the state of the day; a day that was never closed ends at midnight."""
    newest = _newest_step(station)
    if newest is None or newest.day != station.today():
        return DayState.CLOSED
    return _STATES[newest.code]


def left_open(station: StationFolder) -> bool:
    """Tell whether an earlier day was opened and never closed."""
    newest = _newest_step(station)
    return newest is not None and newest.day != station.today() and newest.code != CLOSED


def open_day(station: StationFolder) -> None:
    """Open the kiosk and log how many votes it holds."""
    _note(station, KIOSK_OPENED)


def pause(station: StationFolder) -> None:
    """Start no visit until `resume`."""
    _note(station, PAUSED)


def resume(station: StationFolder) -> None:
    """End a pause."""
    _note(station, RESUMED)


def close_day(station: StationFolder) -> None:
    """Close the kiosk and log how many votes it holds."""
    _note(station, CLOSED)


def export_due(station: StationFolder) -> bool:
    """Tell whether the kiosk was closed and its export has not been written.

    A loss of power while closing leaves this state.
    """
    newest = _newest_step(station)
    if newest is None or newest.code != CLOSED:
        return False
    later = select(EventRow.number).where(
        EventRow.code == EXPORTED, EventRow.number > newest.number
    )
    with station.database.reading() as session:
        return session.scalar(later.limit(1)) is None


def note_restart(station: StationFolder, reason: str) -> None:
    """Note that the program was started again after it had ended by itself, and why."""
    _note_event(station, "kiosk_restarted", reason=reason)


def note_clock(station: StationFolder, seconds: int) -> None:
    """Log that the clock jumped by so many seconds; negative is back."""
    way = "back" if seconds < 0 else "forwards"
    _note_event(station, "clock_jumped", seconds=abs(seconds), way=way)


def note_trouble(station: StationFolder, code: str) -> None:
    """Log that the kiosk could not store for a while, and why. Called once it can store again."""
    _note_event(station, "kiosk_stood_still", reason=code)


def note_screen(station: StationFolder, width: int, height: int) -> None:
    """Note that the screen came back, or changed, and how many pixels it has now."""
    _note_event(station, "screen_changed", width=width, height=height)


def note_printer(station: StationFolder) -> None:
    """Log once a day that the printer has failed, only when staff come or close.

    The time of the failure would point to the person at the screen.
    """
    if not printer_failed(station):
        _note_event(station, PRINTER_FAILED)


def printer_failed(station: StationFolder) -> bool:
    """Tell whether the log says that the printer has failed today."""
    return _noted_today(station, PRINTER_FAILED)


def report_to_make(station: StationFolder) -> ReportKind:
    """Return the report that is due: the zero report until the day has been opened.

    What has been exported needs a day report too, and after a last export there is no other.
    """
    begun = station.final or any(_noted_today(station, each) for each in (KIOSK_OPENED, EXPORTED))
    return ReportKind.DAY if begun else ReportKind.ZERO


def opened_with(station: StationFolder) -> int:
    """Return how many votes the kiosk held when it was opened last; 0 if it never was."""
    opened = [event for event in _log(station) if event.code == KIOSK_OPENED]
    return int(opened[-1].parameters["votes"]) if opened else 0


def newest_day(station: StationFolder) -> str:
    """Return the latest day in the log, ISO 8601; empty for an empty log."""
    with station.database.reading() as session:
        return session.scalar(select(func.max(EventRow.day))) or ""


def votes_since_opening(station: StationFolder) -> int:
    """Return how many votes have come in since the kiosk was opened last."""
    return max(0, station.counts().votes - opened_with(station))


def close_and_export(
    station: StationFolder, folder: Path, progress: Progress, *, final: bool | None = None
) -> ExportWritten:
    """Close the kiosk and write its export: a last one where `final`.

    Without `final` the day decides: the last voting day ends with a last export.

    If writing fails, the kiosk stays closed and its export due; calling again continues from there.
    Raises what `export` raises.
    """
    if day_state(station) is not DayState.CLOSED:
        close_day(station)
    ends = ends_voting_today(station) if final is None else final
    return export(station, folder, final=ends, progress=progress)


def _noted_today(station: StationFolder, code: str) -> bool:
    noted = select(EventRow.number).where(EventRow.code == code, EventRow.day == station.today())
    with station.database.reading() as session:
        return session.scalar(noted.limit(1)) is not None


def _log(station: StationFolder) -> list[AuditEvent]:
    with station.database.reading() as session:
        return events(session, station.station.id)


def _newest_step(station: StationFolder) -> AuditEvent | None:
    steps = select(EventRow).where(EventRow.code.in_(_STEPS))
    with station.database.reading() as session:
        row = session.scalars(steps.order_by(EventRow.number.desc()).limit(1)).first()
        return row.to_value() if row else None


def _note(station: StationFolder, code: str) -> None:
    held = station.counts()
    _note_event(station, code, votes=held.votes, proposals=held.proposals)


def _note_event(station: StationFolder, code: str, **parameters: str | int) -> None:
    with station.database.unit() as session:
        note(session, station.station.id, station.today(), code, **parameters)
