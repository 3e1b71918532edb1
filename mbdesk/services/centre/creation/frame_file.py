"""Writing the frame anew from files and typed values, for verbs and scripts.

A file holds what a set-up does (`setup_file`), as far as it is to be changed; a typed value is
named by its path::

    write_frame_from(central, Path("changes.json"), "Biblioteket är stängt v. 47")
    set_field(central, "phases.voting", '["2026-11-16", "2026-11-29"]')
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.creation.setup_file import SETUP
from mbdesk.services.centre.setup.fields import BY_LANGUAGE, FREE
from mbdesk.services.centre.setup.frame import HeldFrame, write_frame
from mbdesk.services.common.byte_forms import loaded_fields, named_fields, named_in
from mbdesk.services.common.text_files import read_json
from mbdesk.sync.documents import FRAME_FIELDS, RULES_FIELDS
from mbdesk.sync.scalars import DAY
from mbdesk.sync.shapes import Shape, many
from mbdesk.words.languages import LANGUAGES

_TWO_DAYS = many(DAY, 2)


def write_frame_from(central: CentralFile, path: Path, reason: str = "") -> HeldFrame:
    """Change the fields that a JSON file names, all of them or none.

    Raises what `read_json` and `write_frame` raise; what is wrong in the file as InvalidInputError.
    """
    document = read_json(path)
    with named_in(path):
        return write_frame(central, _changes(document), reason)


def set_field(central: CentralFile, path: str, typed: str, reason: str = "") -> HeldFrame:
    """Change one field by its path, from JSON or from plain text. Raises what `write_frame` raises.

    Nothing at all takes a phase away, and empties a text.
    """
    return write_frame(central, {path: _typed(path, typed)}, reason)


def _changes(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise FieldError(field="", wanted="object")
    rules = document.pop("rules", {})
    shapes = {name: shape for name, shape in SETUP.items() if name in FREE}
    with named_fields("rules"):
        loaded = loaded_fields(rules, RULES_FIELDS)
    return {
        **loaded_fields(document, shapes),
        **{f"rules.{name}": value for name, value in loaded.items()},
    }


def _typed(path: str, typed: str) -> Any:
    """Return the value that is meant: JSON where its field takes it, else the words themselves."""
    shape = _shape_of(path)
    try:
        return shape.load(json.loads(typed))
    except ValueError:  # no JSON, or none that the field takes
        with named_fields(path):
            return shape.load(typed)


def _shape_of(path: str) -> Shape[Any]:
    name, _, key = path.partition(".")
    if key and name in BY_LANGUAGE and key in LANGUAGES:
        whole = FRAME_FIELDS[name]
        return Shape(lambda text: text, lambda text: _one_text(whole, key, text))
    if name == "rules" and key in RULES_FIELDS:
        return RULES_FIELDS[key]
    if name == "phases" and key in set(PhaseKind):
        kind = PhaseKind(key)
        return Shape(lambda phase: phase, lambda days: _phase(kind, days))
    if path in FREE and path not in {"rules", "phases"}:
        return SETUP[path]
    choices = ", ".join(sorted(FREE))
    raise InvalidInputError(path=path, reason="unfit_whole", wanted="only", choices=choices)


def _one_text(whole: Shape[Mapping[str, str]], language: str, text: object) -> str:
    return whole.load({language: text})[language]


def _phase(kind: PhaseKind, days: object) -> Phase | None:
    if days in ("", None):
        return None
    told = days.split() if isinstance(days, str) else days
    first, *rest = _TWO_DAYS.load(told) or ("",)
    return Phase(kind, first, rest[0] if rest else first)
