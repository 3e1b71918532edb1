"""What a path opens (a file is a central file, a folder a station), and what was opened last."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from mbdesk.services.station.station_folder import StationFolder, open_station

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.counting.overview import Overview


@dataclass(frozen=True, slots=True)
class OpenedCentral:
    """A central file, opened and read."""

    central: "CentralFile"
    snapshot: "Overview"


@dataclass(frozen=True, slots=True)
class OpenedStation:
    """A station's folder, opened and locked for this window."""

    station: StationFolder


Opened = OpenedCentral | OpenedStation


def open_target(target: Path | str) -> Opened:
    """Open what is there. May block; a text is the address of a PostgreSQL database.

    Raises what `open_central` and `open_station` raise.
    """
    if isinstance(target, Path) and target.is_dir():
        return OpenedStation(open_station(target))
    from mbdesk.services.centre.central_file import open_central

    return read_in(open_central(target))


def read_in(central: "CentralFile") -> OpenedCentral:
    """Read an opened central file for its window; closes it again if that fails."""
    # Late: a station knows nothing of the centre's desk, and starts faster without it.
    from mbdesk.services.counting.overview import read_overview

    try:
        return OpenedCentral(central, read_overview(central))
    except BaseException:
        central.close()
        raise


def path_of(opened: Opened) -> Path | None:
    """Return the file or folder that was opened, None for a database on a server."""
    if isinstance(opened, OpenedStation):
        return opened.station.folder
    return opened.central.path


_KEPT = 8
_NAME = "recent"


def recent() -> tuple[Path, ...]:
    """Return what was opened last, newest first, if it is still there."""
    value = _settings().value(_NAME, [])
    names = [value] if isinstance(value, str) else list(value or [])  # type: ignore[call-overload]
    return tuple(path for path in map(Path, names) if path.exists())


def remember(path: Path) -> None:
    """Put a path first in the list."""
    path = path.absolute()
    others = [each for each in recent() if each != path]
    _settings().setValue(_NAME, [str(each) for each in (path, *others)][:_KEPT])


def _settings() -> QSettings:
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return QSettings(form, scope, "mbdesk", "mbdesk")
