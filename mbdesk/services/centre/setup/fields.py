"""The frame's fields by their paths, as in `funds`, `titles.sv`, `rules.tie` or `phases.voting`.

A change names the path and the new value, so that two desks that change two fields lose nothing::

    setup = changed(setup, "rules.tie", TieRule.LOT)
    setup = changed(setup, "phases.voting", Phase(PhaseKind.VOTING, "2026-11-16", "2026-11-29"))
    setup = changed(setup, f"criteria.{old.id}", None)  # removed
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from mbdesk.domain.ballot import CountingRule
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.texts import Texts
from mbdesk.errors.centre import ChangedElsewhereError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.undoing import At

Changes = Mapping[str, Any]
"""New values by the paths of their fields; None takes a phase, a criterion or a cost away.

A criterion or a cost may be given `At` its place in the list.
"""

USUAL_POINTS = 10
"""Points that each person shares out, where nobody has said how many."""
BY_ID = ("criteria", "cost_items")
BY_LANGUAGE = ("titles", "goals", "purposes")
FREE = frozenset(
    {
        *("orientation", "target_group", "district", "funds", "process_funds"),
        *("decision_day", "decision_reference", "steering_group", "partners", "communication"),
        *("languages", "colour", "second_colour"),
        *(BY_ID + BY_LANGUAGE + ("phases", "rules")),
    }
)
"""What can be written anew; keys, mode and currency are fixed when the process is made."""


def value_at(setup: Setup, path: str) -> Any:
    """Return the value of a field; None for a phase, criterion or cost that is not there."""
    name, _, key = path.partition(".")
    held = getattr(setup, name)
    if not key:
        return held
    if name in BY_LANGUAGE:
        return held.get(key, "")
    if name == "rules":
        return getattr(held, key)
    if name == "phases":
        return next((phase for phase in held if phase.kind == key), None)
    return next((each for each in held if each.id == key), None)


def placed_at(setup: Setup, path: str) -> Any:
    """Return what `value_at` returns, a criterion or a cost at its place."""
    name, _, key = path.partition(".")
    found = value_at(setup, path)
    if name not in BY_ID or not key or found is None:
        return found
    return At(found, getattr(setup, name).index(found))


def paths_of(setup: Setup, name: str) -> tuple[str, ...]:
    """Return the paths of the fields that a name stands for, in the order of the frame.

    >>> setup = Setup({"sv": "Tryggt"}, 1, (Phase(PhaseKind.VOTING, "2026-11-01", "2026-11-29"),))
    >>> paths_of(setup, "titles"), paths_of(setup, "phases"), paths_of(setup, "funds")
    (('titles.sv',), ('phases.voting',), ('funds',))
    """
    held = getattr(setup, name)
    keys: Iterable[str] = ("",)
    if name in BY_LANGUAGE:
        keys = held
    elif name == "rules":
        keys = (field.name for field in fields(held))
    elif name == "phases":
        keys = (phase.kind for phase in held)
    elif name in BY_ID:
        keys = (each.id for each in held)
    return tuple(f"{name}.{key}" if key else name for key in keys)


def changed(setup: Setup, path: str, value: Any) -> Setup:
    """Return the set-up with one field changed. Raises KeyError for a field that stays as it is."""
    name, _, key = path.partition(".")
    if name not in FREE:
        raise KeyError(path)
    held = getattr(setup, name)
    if key and name in BY_LANGUAGE:
        value = _texts(held, key, value)
    elif key and name == "rules":
        value = replace(held, **{key: value})
    elif key and name == "phases":
        value = _phases(held, PhaseKind(key), value)
    elif key:
        value = _listed(held, key, value)
    return replace(setup, **{name: value})


def merged(path: str, held: Any, shown: Any, wanted: Any) -> Any:
    """Return what is held with what differs between what was shown and what is wanted.

    So two desks that change one entry lose nothing: its fields, and its texts by language, are
    looked at one by one. Raises ChangedElsewhereError, by the path below `path`, where what is to
    be changed has another value than was shown.

    >>> merged("titles", {"sv": "Bänk", "fi": "Penkki"}, {"sv": "Bänk"}, {"sv": "Bänkar"})
    {'sv': 'Bänkar', 'fi': 'Penkki'}
    """
    if wanted in (shown, held):
        return held
    if held == shown:
        return wanted
    versions = (held, shown, wanted)
    if all(isinstance(each, Mapping) for each in versions):
        tags = dict.fromkeys((*held, *wanted))
        texts = {t: merged(f"{path}.{t}", *(each.get(t, "") for each in versions)) for t in tags}
        return {tag: text for tag, text in texts.items() if text}
    if all(is_dataclass(each) for each in versions):
        names = [each.name for each in fields(held)]
        parts = {n: merged(f"{path}.{n}", *(getattr(v, n) for v in versions)) for n in names}
        return replace(held, **parts)
    raise ChangedElsewhereError(field=path, held=spelled(held) or "–")


def merged_all(held: Changes, shown: Changes, wanted: Changes) -> Changes:
    """Return several fields by their paths, each `merged`; those not shown are as wanted."""
    return {
        path: merged(path, _entry(held[path]), _entry(shown.get(path, held[path])), value)
        for path, value in wanted.items()
    }


def _entry(value: Any) -> Any:
    return value.entry if isinstance(value, At) else value


def with_needed(setup: Setup, changes: Changes) -> Changes:
    """Return changes with the number that a chosen kind of ballot, or rule of the count, needs.

    It is asked for once that is chosen, so that nobody can have given it before.
    """
    rules, needed = setup.rules, {}
    if changes.get("rules.ballot", rules.ballot).pointed and not rules.max_points:
        needed["rules.max_points"] = USUAL_POINTS
    threshold = changes.get("rules.rule", rules.rule) is CountingRule.GREEDY_THRESHOLD
    if threshold and not rules.threshold:
        needed["rules.threshold"] = 1
    return {**needed, **changes}


def spelled(value: Any) -> str:
    """Return a value as the versions of a frame keep it, for people to read."""
    match value:
        case None:
            said = ""
        case bool():
            said = "true" if value else "false"
        case Phase():
            said = f"{value.first_day} – {value.last_day}"
        case CostItem():
            said = f"{spelled(value.texts)}: {value.unit_cost}"
        case Criterion():
            said = spelled(value.texts)
        case Mapping():
            said = " / ".join(value.values())
        case tuple():
            said = "; ".join(map(spelled, value))
        case _:
            said = str(value)
    return said


def named_by_path(error: FieldError, setup: Setup) -> FieldError:
    """Return an error of a check with the path of its field, where the check counts places.

    >>> setup = Setup({"sv": "Tryggt"}, 1, (Phase(PhaseKind.VOTING, "2026-11-29", "2026-11-01"),))
    >>> error = FieldError(field="phases.1.last_day", wanted="day_from", after="2026-11-29")
    >>> named_by_path(error, setup).parameters["field"]
    'phases.voting.last_day'
    """
    name, _, rest = str(error.parameters["field"]).partition(".")
    place, _, below = rest.partition(".")
    if name not in {"phases", *BY_ID} or not place.isdecimal():
        return error
    held = getattr(setup, name)[int(place) - 1]
    key = held.kind if isinstance(held, Phase) else held.id
    field = ".".join(filter(None, (name, key, below)))
    return FieldError(**{**error.parameters, "field": field})


def _texts(held: Texts, language: str, text: str) -> Texts:
    return {tag: said for tag, said in {**held, language: text}.items() if said}


def _phases(held: Sequence[Phase], kind: PhaseKind, value: Phase | None) -> tuple[Phase, ...]:
    others = (phase for phase in held if phase.kind is not kind)
    return tuple(
        sorted(filter(None, (*others, value)), key=lambda phase: (phase.first_day, phase.last_day))
    )


def _listed(held: Sequence[Any], key: str, value: Any) -> tuple[Any, ...]:
    """Return a list with the entry of an id changed, removed, or added at its place."""
    entry, place = (value.entry, value.place) if isinstance(value, At) else (value, None)
    if entry is not None and all(each.id != key for each in held):
        place = len(held) if place is None else place
        return (*held[:place], entry, *held[place:])
    kept = (entry if each.id == key else each for each in held)
    return tuple(each for each in kept if each is not None)
