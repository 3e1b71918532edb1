"""Reading a process's set-up, ballot and proposals from JSON files."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.media import MapPoint
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.proposal import CostLine
from mbdesk.domain.records import new_id
from mbdesk.errors.files import FileMissingError, InvalidInputError
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.setup import Setup
from mbdesk.services.common.pictures import read_picture
from mbdesk.services.station.proposing import ProposalDraft

_KINDS = {name: type(getattr(Rules(), name)) for name in Rules.__dataclass_fields__}


def read_setup(path: Path) -> Setup:
    """Read a set-up: the fields of `Setup`; what is left out has its default.

    `media` names a folder of pictures and recordings beside the file. Raises FileMissingError,
    InvalidInputError, and what `read_media` raises.
    """
    document = _document(path)
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
            BallotItem(position=position, **item) for position, item in enumerate(_document(path))
        )
    except TypeError as error:
        raise InvalidInputError(path=str(path), line=1, reason=str(error)) from error


def read_drafts(path: Path) -> Iterator[ProposalDraft]:
    """Yield proposals from a JSON Lines file; `picture` names a file beside it.

    Raises InvalidInputError with the line, and what `read_picture` raises.
    """
    for number, values in json_lines(path):
        try:
            costs = tuple(CostLine(**line) for line in values.pop("costs", ()))
            point = MapPoint(**values.pop("point")) if "point" in values else None
            name = values.pop("picture", "")
            picture = read_picture(path.parent / name) if name else b""
            yield ProposalDraft(costs=costs, point=point, picture=picture, **values)
        except TypeError as error:
            raise InvalidInputError(path=str(path), line=number, reason=str(error)) from error


def json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (line number, object) of a JSON Lines file, empty lines left out."""
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if line.strip():
            values = _parse(line, path, number)
            if not isinstance(values, dict):
                raise InvalidInputError(path=str(path), line=number, reason="not an object")
            yield number, values


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


def _document(path: Path) -> Any:
    return _parse(_text(path), path, 1)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise FileMissingError(path=str(path)) from error
    except UnicodeDecodeError as error:
        raise InvalidInputError(path=str(path), line=1, reason="not UTF-8") from error


def _parse(text: str, path: Path, line: int) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = line + error.lineno - 1
        raise InvalidInputError(path=str(path), line=where, reason=error.msg) from error
