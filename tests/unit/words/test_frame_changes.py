"""A change of the frame is told by its field's name, and what it said and says, in words."""

from dataclasses import fields

import pytest

from mbdesk.domain.ballot import BallotKind, CountingRule, ItemOrder, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import FrameChange, FrameVersion
from mbdesk.domain.process import DuplicatePolicy, Orientation, PhaseKind, Precedence, Rules
from mbdesk.services.centre.setup.fields import FREE
from mbdesk.words.frame_changes import FIELDS, VALUES, change_told, version_told
from mbdesk.words.languages import NO_BREAK_SPACE
from mbdesk.words.phrase import reader_of

OWN_NAMES = {"ballot_bytes"}
"""Rules that nobody sets."""
CODED = {
    "rules.access": VoterAccess,
    "rules.ballot": BallotKind,
    "rules.rule": CountingRule,
    "rules.tie": TieRule,
    "rules.item_order": ItemOrder,
    "rules.duplicates": DuplicatePolicy,
    "rules.precedence": Precedence,
    "orientation": Orientation,
}


def told(field, before, after, language="en"):
    words = change_told(FrameChange(field, before, after)).read(reader_of(language))
    return words.replace(NO_BREAK_SPACE, " ")


def test_every_field_that_can_be_changed_has_a_name():
    rules = {f"rules.{each.name}" for each in fields(Rules) if each.name not in OWN_NAMES}
    phases = {f"phases.{kind}" for kind in PhaseKind}
    assert FIELDS.keys() == (FREE - {"rules", "phases"}) | rules | phases


@pytest.mark.parametrize(("path", "codes"), CODED.items())
def test_every_code_has_words(path, codes):
    assert {code for field, code in VALUES if field == path} == set(codes)


@pytest.mark.parametrize(
    ("field", "before", "after", "said"),
    [
        (
            "phases.voting",
            "2026-11-16 – 2026-11-29",
            "2026-11-16 – 2026-12-06",
            "Days of voting: from Monday, 16 – Sunday, 29 November 2026 to Monday, 16 November – ",
        ),
        ("funds", "100000", "250000", "from 100 000 kronor to 250 000 kronor"),
        ("rules.tie", "board", "lot", "from The board decides to A lot that anybody can draw anew"),
        ("rules.max_choices", "3", "5", "at most: from 3 to 5"),
        ("rules.survey", "false", "true", "from no to yes"),
        ("languages", "", "sv; fi", "Languages: from nothing to svenska, suomi"),
        ("titles.fi", "", "Turva", "Name (suomi): from nothing to Turva"),
        ("criteria." + "a" * 32, "Old", "New", "Criteria: from Old to New"),
    ],
)
def test_a_change_is_told_in_words(field, before, after, said):
    assert said in told(field, before, after)


def test_a_version_is_told_by_its_day_and_its_reason():
    version = FrameVersion(2, "2026-11-12", "Biblioteket är stängt", ())
    words = version_told(version).read(reader_of("sv")).replace(NO_BREAK_SPACE, " ")
    assert words == "Ändrat torsdag 12 november 2026: Biblioteket är stängt"
