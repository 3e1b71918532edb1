"""Closes a kiosk in the evening: ends its day and exports its votes to a stick."""

from pathlib import Path

from mbdesk.domain.process import PhaseKind
from mbdesk.services.common.callbacks import Progress
from mbdesk.services.exchange.exports import ExportWritten, export
from mbdesk.services.kiosk.kiosk_day import DayState, close_day, day_state, opened_with
from mbdesk.services.station.station_folder import StationFolder


def votes_since_opening(station: StationFolder) -> int:
    """Return how many votes have come in since the kiosk was opened last."""
    return max(0, station.counts().votes - opened_with(station))


def is_last_day(station: StationFolder) -> bool:
    """Tell whether today is the last day of voting."""
    voting = [p.last_day for p in station.frame.phases if p.kind is PhaseKind.VOTING]
    return bool(voting) and station.today() >= max(voting)


def close_and_export(station: StationFolder, folder: Path, progress: Progress) -> ExportWritten:
    """Close the kiosk and write its export, its last one after the last day of voting.

    If writing fails, the kiosk stays closed and its export due; calling again continues from there.
    Raises what `export` raises.
    """
    if day_state(station) is not DayState.CLOSED:
        close_day(station)
    return export(station, folder, final=is_last_day(station), progress=progress)
