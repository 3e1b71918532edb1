"""The checks before a station is opened for the day."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.process import PhaseKind
from mbdesk.errors import KnownError
from mbdesk.models.opening import SCHEMA_VERSION
from mbdesk.services.common.folders import is_clutter
from mbdesk.services.kiosk.kiosk_day import newest_day
from mbdesk.services.station.copy_choice import copy_state
from mbdesk.services.station.log_verification import check_log
from mbdesk.services.station.second_copy import CopyState
from mbdesk.services.station.settings import SETTINGS_NAME
from mbdesk.services.station.station_folder import DATABASE_NAME, LOCK_NAME, StationFolder

SCARCE_BYTES = 2_000_000_000
LEAST_BYTES = 200_000_000
"""A day of 10,000 votes needs some 50 MB, and room to lay the file out anew."""

_OURS = {DATABASE_NAME, f"{DATABASE_NAME}-journal", LOCK_NAME, SETTINGS_NAME, "media"}


class Severity(StrEnum):
    """What a finding means for opening the station."""

    FINE = "fine"
    WARNING = "warning"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check; `name` and `reason` are fixed codes."""

    name: str
    severity: Severity = Severity.FINE
    reason: str = ""
    parameters: Mapping[str, str | int] = field(default_factory=dict)


def check_station(station: StationFolder) -> Iterator[Finding]:
    """Yield the findings one by one, as they are made."""
    for check in _CHECKS:
        yield check(station)


def may_open(findings: list[Finding]) -> bool:
    """Tell whether none of the findings prevents opening."""
    return all(finding.severity is not Severity.STOP for finding in findings)


def may_write(station: StationFolder) -> bool:
    """Write to the station's file without changing it, to see whether it can store again.

    Raises what `Database.connection` raises when it cannot.
    """
    if shutil.disk_usage(station.folder).free < LEAST_BYTES // 10:
        return False
    station.database.touch()
    return station.copy_serves()


def _room(station: StationFolder) -> Finding:
    free = shutil.disk_usage(station.folder).free
    severity = Severity.FINE if free >= SCARCE_BYTES else Severity.WARNING
    if free < LEAST_BYTES:
        severity = Severity.STOP
    return Finding("room", severity, "free", {"megabytes": free // 1_000_000})


def _clock(station: StationFolder) -> Finding:
    today = station.today()
    if today < newest_day(station):
        return Finding("clock", Severity.STOP, "behind_the_log", {"day": today})
    if station.phase_today() is None:
        return Finding("clock", Severity.STOP, "outside_the_phases", {"day": today})
    return Finding("clock", Severity.FINE, "today", {"day": today})


def _database(station: StationFolder) -> Finding:
    try:
        station.database.check_integrity()
    except KnownError as error:
        return Finding("database", Severity.STOP, error.code)
    return Finding("database")


def _log(station: StationFolder) -> Finding:
    try:
        check_log(station)
    except KnownError as error:
        return Finding("log", Severity.STOP, error.code)
    return Finding("log")


def _pack(station: StationFolder) -> Finding:
    if station.awaits_ballot or (station.voting_open and not station.items):
        return Finding("pack", Severity.STOP, "no_ballot")
    if station.phase_today() is PhaseKind.VOTING and not station.takes_votes:
        return Finding("pack", Severity.STOP, "identity_at_tables")
    if station.phase_today() is PhaseKind.VOTING and station.final:
        return Finding("pack", Severity.STOP, "final")
    return Finding("pack")


def _files(station: StationFolder) -> Finding:
    backups = f"{DATABASE_NAME}.before-{SCHEMA_VERSION}"
    unknown = sorted(
        path.name
        for path in station.folder.iterdir()
        if path.name not in _OURS
        and not path.name.startswith(backups)
        and not is_clutter(path.name)
    )
    if unknown:
        return Finding("files", Severity.WARNING, "unknown", {"names": ", ".join(unknown[:5])})
    return Finding("files")


def _copy(station: StationFolder) -> Finding:
    state = copy_state(station)
    if state is CopyState.CURRENT:
        return Finding("copy", Severity.FINE, state)
    required = station.frame.rules.copy_required
    severity = Severity.STOP if required else Severity.WARNING
    return Finding("copy", severity, state or "none")


_CHECKS: tuple[Callable[[StationFolder], Finding], ...] = (
    *(_room, _clock, _database, _log),
    *(_pack, _files, _copy),
)
