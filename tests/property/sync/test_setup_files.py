"""Whatever JSON stands anywhere in a file that people hand in: it is used, or refused by name."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from mbdesk.domain.process import Rules
from mbdesk.errors import KnownError
from mbdesk.services.centre.creation.setup_file import read_ballot, read_setup
from mbdesk.services.centre.setup.checks import check_choices, check_items, check_setup
from mbdesk.services.common.byte_forms import travelling
from mbdesk.services.station.batch_input import read_drafts
from mbdesk.services.station.settings import read_settings
from mbdesk.sync.keys import new_process_keys

KEYS = new_process_keys().public
SETUP = {
    "titles": {"sv": "Prov"},
    "funds": 1000,
    "phases": [{"kind": "voting", "first_day": "2026-11-01", "last_day": "2026-12-31"}],
    "rules": {"ballot": "approval", "max_choices": 1},
    "criteria": [{"kind": "structural", "texts": {"sv": "x"}}],
    "cost_items": [{"unit_cost": 1, "texts": {"sv": "x"}}],
}
BALLOT = [{"code": "1", "cost": 60, "titles": {"sv": "A"}, "descriptions": {"sv": "B"}}]
DRAFT = {"language": "sv", "title": "A", "description": "B", "point": {"x": 1, "y": 1}}
SETTINGS = {"dpi": 96.0, "staff_language": "sv", "scanning_seconds": 1, "camera": True}

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def places(document, path=()):
    yield path
    pairs = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in pairs if isinstance(document, dict | list) else ():
        yield from places(value, (*path, key)) if isinstance(value, dict | list) else [(*path, key)]


def changed(document, path, value):
    if not path:
        return value
    copy = dict(document) if isinstance(document, dict) else list(document)
    copy[path[0]] = changed(copy[path[0]], path[1:], value)
    return copy


def odd(document):
    """Return the document with any JSON value in any one place, or a name that is none."""
    places_of = st.sampled_from(list(places(document)))
    return st.builds(changed, st.just(document), places_of, values)


def read(reading, document, name="input.json"):
    """Return what is read of a file that holds the document, None where it is refused by name."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(json.dumps(document), "utf-8")
        try:
            return reading(path)
        except KnownError:
            return None


@settings(max_examples=300)
@given(odd(SETUP))
def test_a_setup_is_refused_by_name_or_makes_a_pack(document):
    setup = read(read_setup, document)
    if setup is None:
        return
    try:
        check_setup(setup)
    except KnownError:
        return
    travelling(setup.to_frame(KEYS))


@settings(max_examples=300)
@given(odd(BALLOT))
def test_a_ballot_is_refused_by_name_or_makes_a_pack(document):
    items = read(read_ballot, document)
    try:
        check_items(items or (), Rules(max_choices=1), 1000)
        check_choices(items or (), Rules(max_choices=1))
    except KnownError:
        return
    for item in items or ():
        travelling(item)


@settings(max_examples=200)
@given(odd(DRAFT))
def test_a_draft_is_refused_by_name_or_read(document):
    read(lambda path: list(read_drafts(path)), document, "drafts.jsonl")


@settings(max_examples=200)
@given(odd(SETTINGS))
def test_settings_are_refused_by_name_or_finite(document):
    def reading(path):
        path.rename(path.with_name("settings.json"))
        return read_settings(path.parent)

    found = read(reading, document)
    if found is not None:
        assert found.dpi == found.dpi  # a number, not NaN
        assert abs(found.dpi) < float("inf")
