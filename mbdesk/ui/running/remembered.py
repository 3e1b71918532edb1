"""What the program remembers between starts: folders, people, and each window's own settings."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from mbdesk.assets import RESOURCES
from mbdesk.domain.people import Person, Role
from mbdesk.durable import is_folder
from mbdesk.ui.look.staff_look import SCALES

_FOLDERS, _SCALE, _PEOPLE, _INBOX = "folders", "look/scale", "people", "inbox"
_MOST_PEOPLE = 8


def remembered(
    purpose: str, otherwise: Path | None = None, *, away_from_keys: bool = False
) -> Path:
    """Return the folder where this kind of thing was chosen last, else the person's documents.

    With `away_from_keys` it is none that holds a key file: nothing else belongs there.
    """
    last = str(own_settings().value(f"{_FOLDERS}/{purpose}", ""))
    wanted = [*([Path(last)] if last else ()), *([otherwise] if otherwise else ()), documents()]
    fit = (
        each
        for each in wanted
        if is_folder(each) and not _is_ours(each) and not (away_from_keys and _holds_keys(each))
    )
    return next(fit, Path.home())


def remember_folder(purpose: str, folder: Path) -> None:
    """Keep where this kind of thing was chosen, for the next time."""
    own_settings().setValue(f"{_FOLDERS}/{purpose}", str(folder))


def remembered_inbox(process: str) -> tuple[Path | None, bool]:
    """Return the folder in which a process's exports arrive, and whether it was watched."""
    kept = own_settings()
    folder = str(kept.value(f"{_INBOX}/{process}/folder", ""))
    watched = str(kept.value(f"{_INBOX}/{process}/watched", "")) == str(True)
    return (Path(folder) if folder else None), watched


def remember_inbox(process: str, folder: Path, *, watched: bool) -> None:
    """Keep where a process's exports arrive, and whether they are taken in by themselves."""
    kept = own_settings()
    kept.setValue(f"{_INBOX}/{process}/folder", str(folder))
    kept.setValue(f"{_INBOX}/{process}/watched", str(watched))


def documents() -> Path:
    """Return the folder that this person's system keeps documents in, or home if there is none.

    A fresh account may have none yet, and in a folder that is not there nothing can be written.
    """
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(kind))
    return folder if is_folder(folder) else Path.home()


def _is_ours(folder: Path) -> bool:
    """Return whether the folder is the program's own, where nobody keeps anything."""
    frozen = getattr(sys, "frozen", False)
    program = Path(sys.executable).resolve().parent if frozen else RESOURCES.parent
    return folder.resolve().is_relative_to(program)


def _holds_keys(folder: Path) -> bool:
    return any(folder.glob("*.mbkeys"))


def text_scale() -> int:
    """Return the size of text that was chosen here, in percent."""
    try:
        scale = int(str(own_settings().value(_SCALE, SCALES[0])))
    except ValueError:
        return SCALES[0]
    return scale if scale in SCALES else SCALES[0]


def remember_text_scale(scale: int) -> None:
    """Keep a size of text for the next start."""
    own_settings().setValue(_SCALE, scale)


def remembered_people() -> tuple[Person, ...]:
    """Return who has sat at a desk of this computer, the last one first."""
    try:
        kept = json.loads(str(own_settings().value(_PEOPLE, "[]")))
        return tuple(Person(str(name), Role(role)) for name, role in kept)
    except (ValueError, TypeError):  # somebody has edited the file
        return ()


def remember_person(person: Person) -> None:
    """Put a person first among those who have sat here."""
    others = [each for each in remembered_people() if each.name != person.name]
    kept = [(each.name, each.role) for each in (person, *others) if each.role][:_MOST_PEOPLE]
    own_settings().setValue(_PEOPLE, json.dumps(kept))


def own_settings() -> QSettings:
    """Return what the program keeps for this person from one start to the next."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return QSettings(form, scope, "mbdesk", "mbdesk")
