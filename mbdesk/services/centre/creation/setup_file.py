"""Reading a process's set-up and ballot from JSON files."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Rules, preselected_scheme
from mbdesk.domain.records import new_id
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_papers import NewKeys, new_keys
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.setup.checks import MAX_CHOICES, Setup
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.services.common.byte_forms import loaded_fields, named_fields, named_in
from mbdesk.services.common.text_files import read_json
from mbdesk.sync.compartments import STANDARD, KdfCost
from mbdesk.sync.documents import (
    BALLOT_ITEM_FIELDS,
    COST_ITEM_FIELDS,
    CRITERION_FIELDS,
    FRAME_FIELDS,
    PHASE,
    RULES_FIELDS,
)
from mbdesk.sync.scalars import text
from mbdesk.sync.shapes import Shape, many

_FOLDER = text(1000)
_NAMES = {field.name for field in fields(Setup)}


def read_setup(path: Path) -> Setup:
    """Read a set-up: the fields of `Setup`; what is left out has its default.

    `media` names a folder of pictures and recordings beside the file. Raises FileMissingError,
    InvalidInputError, and what `read_media` raises.
    """
    document = read_json(path)
    with named_in(path):
        folder = ""
        if isinstance(document, dict):
            with named_fields("media"):
                folder = _FOLDER.load(document.pop("media", ""))
        setup = setup_of(document)
    return replace(setup, media=read_media(path.parent / folder)) if folder else setup


def create_central_from(
    target: Path | str, path: Path, key_file: Path, *, cost: KdfCost = STANDARD
) -> tuple[CentralFile, NewKeys]:
    """Make the process that a file sets up: `create_central`, whose refusals name the file.

    The words that open the key files are in what is returned, and nowhere else.
    """
    setup = read_setup(path)
    keys = new_keys(setup)
    with named_in(path):
        return create_central(target, setup, key_file, keys, cost=cost), keys


def set_ballot_from(central: CentralFile, path: Path, max_choices: int | None = None) -> None:
    """Put the items of a file on the ballot: `set_ballot`, whose refusals name the file.

    A FieldError for `MAX_CHOICES`, which stands in no file, stays one.
    """
    items = read_ballot(path)
    try:
        set_ballot(central, items, max_choices)
    except FieldError as error:
        if error.parameters["field"] == MAX_CHOICES:
            raise
        with named_in(path):
            raise


def setup_of(document: Any) -> Setup:
    """Return the set-up that plain values spell; `phases` may be filled in later.

    Where they name no key scheme, it is the one that is preselected for the admission.

    Raises FieldError.
    """
    fields = loaded_fields(document, SETUP, "titles", "funds")
    rules = fields.get("rules", Rules())
    return Setup(**{"phases": (), "key_scheme": preselected_scheme(rules.access), **fields})


def read_ballot(path: Path) -> tuple[BallotItem, ...]:
    """Read a list of ballot items: code, cost, titles and, if wanted, descriptions and place.

    Raises what `read_json` raises, and InvalidInputError.
    """
    document = read_json(path)
    with named_in(path):
        if not isinstance(document, list):
            raise FieldError(field="", wanted="list")
        return tuple(_item(place, values) for place, values in enumerate(document))


def _item(place: int, values: Any) -> BallotItem:
    with named_fields(f"{place + 1}"):
        loaded = loaded_fields(values, _ITEM, "code", "cost", "titles")
    return BallotItem(**{"position": place, **loaded})


def _read_only(load: Any) -> Shape[Any]:
    """Return the shape of a part that is read with defaults and never written so."""
    return Shape(load, load)


def _rules(value: Any) -> Rules:
    return Rules(**loaded_fields(value, RULES_FIELDS))


def _criterion(value: Any) -> Criterion:
    return Criterion(new_id(), **loaded_fields(value, CRITERION_FIELDS, *CRITERION_FIELDS))


def _cost_item(value: Any) -> CostItem:
    return CostItem(new_id(), **loaded_fields(value, COST_ITEM_FIELDS, *COST_ITEM_FIELDS))


_ITEM = {
    name: shape for name, shape in BALLOT_ITEM_FIELDS.items() if name not in {"position", "section"}
}
SETUP: Mapping[str, Shape[Any]] = {
    **{
        field.name: FRAME_FIELDS[field.name]
        for field in fields(Setup)
        if field.name in FRAME_FIELDS
    },
    "phases": many(PHASE),
    "rules": _read_only(_rules),
    "criteria": many(_read_only(_criterion)),
    "cost_items": many(_read_only(_cost_item)),
}
"""The shape of each field of a set-up in a file."""
