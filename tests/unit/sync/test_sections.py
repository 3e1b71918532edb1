"""Files tell of a ballot as a list of sections: one today, and several without another format."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotKind, Choice, CountingRule, Section
from mbdesk.domain.process import Frame
from mbdesk.errors.bundles import SeveralSectionsError
from mbdesk.sync.documents import check_only_section, frame_digest
from mbdesk.sync.padding import NotAChoiceError, pack_ballot, unpack_ballot, unpack_choice
from mbdesk.sync.records import NotARecordError, from_json, from_line, to_json, to_line
from tests.property.counting.scene import ITEMS, frame

DISTRICT = Section(
    titles={"sv": "Egen stadsdel"},
    ballot=BallotKind.APPROVAL,
    max_choices=2,
    max_points=0,
    blank_allowed=True,
    rule=CountingRule.GREEDY,
    threshold=0,
    funds=200,
)
CITY = replace(
    DISTRICT,
    titles={"sv": "Hela staden"},
    ballot=BallotKind.POINTS,
    max_points=10,
    rule=CountingRule.EQUAL_SHARES,
    funds=900,
)
IN_TWO = (ITEMS[0], *(replace(item, section=2) for item in ITEMS[1:]))
OF_SECTIONS = {"ballot", "max_choices", "max_points", "blank_allowed", "rule", "threshold", "funds"}


def of_two() -> Frame:
    return replace(frame(), several_sections=(DISTRICT, CITY))


def test_a_ballot_of_one_section_is_a_list_of_one():
    said = to_json(frame())
    assert not OF_SECTIONS & {*said, *said["rules"]}
    assert said["sections"] == [
        {
            "ballot": "approval",
            "blank_allowed": True,
            "funds": 200,
            "max_choices": 2,
            "max_points": 0,
            "rule": "greedy",
            "threshold": 0,
            "titles": {},
        }
    ]
    assert from_json(Frame, said) == frame()


def test_a_ballot_of_two_sections_says_the_same_after_reading():
    asked = of_two()
    assert from_line(Frame, to_line(asked)) == asked
    assert asked.sections == (DISTRICT, CITY)
    for item in IN_TWO:
        assert from_line(type(item), to_line(item)) == item


def test_what_one_votes_under_says_which_section_an_item_stands_in():
    digests = {frame_digest(frame(), items, {}) for items in (ITEMS, IN_TWO)}
    assert len({*digests, frame_digest(of_two(), IN_TWO, {})}) == 3


@pytest.mark.parametrize(
    "sections",
    [[], [to_json(of_two())["sections"][0]], None, {}],
    ids=["none", "one with a title of its own", "null", "an object"],
)
def test_a_frame_has_one_section_without_a_title_or_several(sections):
    with pytest.raises(NotARecordError):
        from_json(Frame, {**to_json(frame()), "sections": sections})


@pytest.mark.parametrize(
    ("asked", "items"), [(of_two(), IN_TWO), (of_two(), ITEMS), (frame(), IN_TWO)]
)
def test_this_version_refuses_by_name_to_count_several_sections(asked, items):
    with pytest.raises(SeveralSectionsError) as refused:
        check_only_section(asked, items, "a.mbpack")
    assert refused.value.parameters == {"path": "a.mbpack", "sections": 2}
    check_only_section(frame(), ITEMS, "a.mbpack")


def test_a_ballot_of_two_sections_is_packed_and_unpacked():
    marked = (Choice(("A",)), Choice(("B", "C"), (3, 7)))
    packed = pack_ballot(marked, 128)
    assert (len(packed), unpack_ballot(packed)) == (128, marked)
    with pytest.raises(NotAChoiceError):
        unpack_choice(packed)
