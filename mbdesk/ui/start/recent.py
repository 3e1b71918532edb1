"""The central files and stations opened last on this computer: paths, nothing else."""

from pathlib import Path

from PySide6.QtCore import QSettings

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
