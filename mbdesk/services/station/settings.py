"""The settings of one station: screen, sound, printer, camera, second copy.

The settings lie as JSON in the station's folder beside the database. They hold nothing about a
voter, and nothing that has to be trusted: what is voted on, and by whom, comes from the signed
pack alone.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from mbdesk.domain.station import StationKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.durable import is_there, replace_file
from mbdesk.errors.files import FieldError
from mbdesk.services.common.byte_forms import loaded_fields, named_in
from mbdesk.services.common.text_files import read_json
from mbdesk.sync.scalars import FLAG, text
from mbdesk.sync.shapes import Shape, checked, refuse
from mbdesk.words.languages import LANGUAGES

SETTINGS_NAME = "settings.json"
SLOWEST_SCANNING_SECONDS = 10
LONGEST_BYTES = 64 * 1024
LONGEST_NAME = 500
LONGEST_PATH = 4096
MOST_DPI = 10_000


def _switch(*asked_at: StationKind) -> bool:
    """Return a field for a setting that is on by default, offered at these kinds of stations."""
    switch: bool = field(default=True, metadata={"asked_at": asked_at})
    return switch


@dataclass(frozen=True, slots=True)
class StationSettings:
    """A station's own settings: the one table that the file, its checks and the page follow.

    `dpi` is the screen's true resolution in dots per inch, 0 to ask the screen. `scanning_seconds`
    is the pace at which the highlight moves on by itself, 0 for by hand; `switch_next` and
    `switch_choose` name the keys that two switches send. `printer` is a printer's
    name in the system and empty for none; `second_copy` the folder on another medium that holds a
    copy of every envelope, empty for none; `second_screen` says whether a second screen, where
    there is one, shows the resident's side alone; `camera` whether a voting card may be held before
    the computer's camera, where there is one.
    """

    dpi: float = 0.0
    staff_language: str = DEFAULT_LANGUAGE
    keyboard: bool = _switch(StationKind.TABLE)
    read_aloud: bool = _switch(*StationKind)
    scanning_seconds: float = 0.0
    switch_next: str = "F7"
    switch_choose: str = "F8"
    printer: str = ""
    second_copy: str = ""
    second_screen: bool = _switch(StationKind.TABLE)
    camera: bool = _switch(*StationKind)


def switches(kind: StationKind) -> tuple[str, ...]:
    """Return the settings that are on or off and asked for at such a station, in their order."""
    return tuple(f.name for f in fields(StationSettings) if kind in f.metadata.get("asked_at", ()))


def read_settings(folder: Path) -> StationSettings:
    """Return the settings of the station in `folder`; the defaults where it has none.

    Settings that a newer version added are ignored. Raises InvalidInputError when the file is not
    what this program writes, with the field's name, and MediumLostError.
    """
    path = folder / SETTINGS_NAME
    if not is_there(path):
        return StationSettings()
    document = read_json(path, LONGEST_BYTES)
    with named_in(path):
        if not isinstance(document, dict):
            raise FieldError(field="", wanted="object")
        return StationSettings(**loaded_fields(_known(document), _SHAPES))


def write_settings(folder: Path, settings: StationSettings) -> None:
    """Write the settings into the station's folder, whole or not at all.

    Raises FieldError for a setting that `read_settings` would refuse, and what
    `durable.named_faults` raises; the older settings then still hold.
    """
    loaded_fields(asdict(settings), _SHAPES)
    # In ASCII: the path of a second copy may hold bytes that are no letters.
    text = json.dumps(asdict(settings), indent=2)
    replace_file(folder / SETTINGS_NAME, f"{text}\n".encode())


def _known(document: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name in _SHAPES}


def _measure(most: int) -> Shape[float]:
    """Return the shape of a number from 0 to `most`, whole or not."""

    def check(value: object) -> float:
        if type(value) not in {int, float} or not 0 <= value <= most:  # type: ignore[operator]
            refuse(f"not a number from 0 to {most}", "measure", most=most)
        return value  # type: ignore[return-value]

    return checked(check)


def _check_language(value: object) -> str:
    if not isinstance(value, str) or value not in LANGUAGES:
        refuse("not one of our languages", "one_of", choices=", ".join(LANGUAGES))
    return value


def _check_path(value: object) -> str:
    """Take any bytes but NUL: some paths hold none that are letters."""
    if not isinstance(value, str) or len(value) > LONGEST_PATH or "\0" in value:
        refuse("not a path", "path")
    return value


_SHAPES: Mapping[str, Shape[Any]] = {
    **{field.name: FLAG for field in fields(StationSettings) if field.type in {bool, "bool"}},
    "dpi": _measure(MOST_DPI),
    "staff_language": checked(_check_language),
    "scanning_seconds": _measure(SLOWEST_SCANNING_SECONDS),
    "switch_next": text(LONGEST_NAME),
    "switch_choose": text(LONGEST_NAME),
    "printer": text(LONGEST_NAME),
    "second_copy": checked(_check_path),
}
