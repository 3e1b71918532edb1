"""Reading a process's set-up and ballot from JSON files."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.records import new_id
from mbdesk.errors.files import InvalidInputError
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.setup import Setup
from mbdesk.services.common.text_files import read_json

_KINDS = {name: type(getattr(Rules(), name)) for name in Rules.__dataclass_fields__}


def read_setup(path: Path) -> Setup:
    """Read a set-up: the fields of `Setup`; what is left out has its default.

    `media` names a folder of pictures and recordings beside the file. Raises FileMissingError,
    InvalidInputError, and what `read_media` raises.
    """
    document = read_json(path)
    try:
        folder = document.pop("media", "")
        setup = setup_of(document)
        return replace(setup, media=read_media(path.parent / folder)) if folder else setup
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidInputError(path=str(path), line=1, reason=str(error)) from error


def setup_of(document: dict[str, Any]) -> Setup:
    """Return the set-up that plain values spell; `phases` may be filled in later."""
    values = {name: _value(name, value) for name, value in document.items()}
    return Setup(**{"phases": (), **values})


def read_ballot(path: Path) -> tuple[BallotItem, ...]:
    """Read a list of ballot items: code, cost, titles and, if wanted, descriptions and place."""
    try:
        return tuple(
            BallotItem(position=position, **item) for position, item in enumerate(read_json(path))
        )
    except TypeError as error:
        raise InvalidInputError(path=str(path), line=1, reason=str(error)) from error


def _value(name: str, value: Any) -> Any:
    if name == "rules":
        return Rules(**{key: _rule(key, entry) for key, entry in value.items()})
    if name == "phases":
        return tuple(Phase(PhaseKind(p["kind"]), p["first_day"], p["last_day"]) for p in value)
    if name == "criteria":
        return tuple(Criterion(new_id(), CriterionKind(c["kind"]), c["texts"]) for c in value)
    if name == "cost_items":
        return tuple(CostItem(new_id(), c["unit_cost"], c["texts"]) for c in value)
    kind = next(f.type for f in fields(Setup) if f.name == name)
    if name in {"steering_group", "partners"}:
        return tuple(value)
    return kind(value) if isinstance(kind, type) and isinstance(value, str) else value


def _rule(name: str, value: Any) -> Any:
    kind = _KINDS[name]
    if kind is bool and not isinstance(value, bool):
        raise TypeError(f"{name}: neither true nor false")
    return kind(value)
