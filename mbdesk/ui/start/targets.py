"""What a path opens (a file is a central file, a folder a station), and what was opened last."""

from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.durable import is_folder, is_there
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.ui.running.remembered import own_settings

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
    """Open the target. May block; a string is the address of a PostgreSQL database.

    Raises what `open_central` and `open_station` raise.
    """
    if isinstance(target, Path) and is_folder(target):
        return OpenedStation(open_station(target))
    from mbdesk.services.centre.central_file import open_central

    return read_in(open_central(target, held=True))


def read_in(central: "CentralFile") -> OpenedCentral:
    """Read a central file for its window, which holds it; closes it again if that fails."""
    # Late: a station knows nothing of the centre's desk, and starts faster without it.
    from mbdesk.services.counting.overview_reading import read_overview

    try:
        central.hold()
        return OpenedCentral(central, read_overview(central))
    except BaseException:
        central.close()
        raise


_KEPT = 8
_PATHS, _NAMES = "recent", "recent_names"


@dataclass(frozen=True, slots=True)
class Recent:
    """A file or folder that was opened, and whose it is: the process's name, at a station too."""

    path: Path
    name: str


def recent() -> tuple[Recent, ...]:
    """Return the files and folders opened most recently, newest first, that still exist."""
    listed = zip_longest(_texts(_PATHS), _texts(_NAMES), fillvalue="")
    return tuple(Recent(Path(path), name) for path, name in listed if path and is_there(Path(path)))


def remember(opened: Opened) -> None:
    """Put a file or folder first in the list; a database on a server is not kept there."""
    if isinstance(opened, OpenedStation):
        path: Path | None = opened.station.folder
        title = in_language(opened.station.frame.titles, DEFAULT_LANGUAGE)
        name = f"{title}, {opened.station.station.full_name}"
    else:
        path = opened.central.path
        name = in_language(opened.snapshot.frame.titles, DEFAULT_LANGUAGE)
    if path is not None:
        note_recent(Recent(path.absolute(), name))


def note_recent(opened: Recent) -> None:
    """Put an entry first in the list."""
    others = [each for each in recent() if each.path != opened.path]
    kept, settings = [opened, *others][:_KEPT], own_settings()
    settings.setValue(_PATHS, [str(each.path) for each in kept])
    settings.setValue(_NAMES, [each.name for each in kept])


def _texts(key: str) -> list[str]:
    """Return a list of texts; Qt gives back one of a single text as that text."""
    value = own_settings().value(key, [])
    return [value] if isinstance(value, str) else list(value or [])  # type: ignore[call-overload]
