"""Lets staff choose the medium of a station's second copy, and see its state."""

from dataclasses import replace
from pathlib import Path

from mbdesk.services.common.audit_log import note
from mbdesk.services.station.second_copy import CopyState, begin_copy
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.services.station.station_folder import StationFolder

PATIENCE_SECONDS = 60.0


def choose_copy(station: StationFolder, folder: Path | None) -> None:
    """Keep the second copy in `folder` from now on; None to keep none.

    Raises what `second_copy.begin_copy` raises; the station then goes on as before.
    """
    before = station.copy.path.parent if station.copy else None
    station.keep_copy(None)  # else two threads might write the same copy
    try:
        if folder is not None:
            begin_copy(station.database, folder)
        _note_choice(station, folder)
    except BaseException:
        station.keep_copy(before)
        raise
    station.keep_copy(folder)
    copy_state(station)


def holds_copy(station: StationFolder, folder: Path) -> bool:
    """Return whether the second copy is on the medium that holds `folder`.

    Asks the disks: call in the background.
    """
    if station.copy is None:
        return False
    kept = station.copy.path.parent
    if kept.is_relative_to(folder) or folder.is_relative_to(kept):
        return True
    try:
        devices = [path.stat().st_dev for path in (kept, folder, station.folder)]
    except OSError:
        return False
    return devices[0] == devices[1] != devices[2]


def _note_choice(station: StationFolder, folder: Path | None) -> None:
    settings = read_settings(station.folder)
    chosen = str(folder.resolve()) if folder else ""
    write_settings(station.folder, replace(settings, second_copy=chosen))
    code = "copy_chosen" if folder else "copy_dropped"
    with station.database.unit() as session:
        note(session, station.station.id, station.today(), code)


def copy_state(station: StationFolder) -> CopyState | None:
    """Bring the second copy up to date if possible, and return its state; None without one."""
    return station.copy.flush(PATIENCE_SECONDS) if station.copy else None
