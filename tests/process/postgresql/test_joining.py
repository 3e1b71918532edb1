"""Joining on a server: the same groups and pairs as in a file, and two desks at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mbdesk.domain.joining import Answer, GroupState, Way
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.joining.duplicates import (
    read_likely,
    still_likely,
    tell_apart,
    tell_the_same,
)
from mbdesk.services.centre.joining.groups import Asked, group_together, join, note_answer, part
from mbdesk.services.centre.joining.joined_proposal import JoinedProposal, draft_proposal
from mbdesk.services.centre.joining.listing import read_groups
from mbdesk.services.centre.register.dossier import read_dossier
from tests.process.joining.conftest import BENCHES
from tests.process.register.conftest import WHY, bring, leave
from tests.process.scene import set_up

pytestmark = pytest.mark.postgresql
TEXT = JoinedProposal("Bänkar på torget", "Fler bänkar där man kan vila.")


@pytest.fixture
def scene(target: str, tmp_path: Path):
    made = set_up(tmp_path, target=target)
    station = made.enrolled("Torget")
    for title, text in BENCHES:
        leave(station, title, description=text, contact="a@example.se", consent=True)
    bring(made, station)
    yield made
    made.close()


def test_a_server_suggests_groups_joins_and_parts_as_a_file_does(scene):
    central = scene.central
    pairs = read_likely(central)
    assert {pair.numbers for pair in pairs} == {(1, 2), (1, 3), (2, 3)}
    group = tell_the_same(central, (1, 2), "Anna Ek")
    assert tell_the_same(central, (2, 3), "Anna Ek") == group
    assert still_likely(central, pairs) == ()
    for number, answer in enumerate((Answer.YES, Answer.YES, Answer.NO), start=1):
        note_answer(central, number, Asked(answer, Way.CALL, "å, ä och ö"), "Anna Ek")
    assert draft_proposal(central, [1, 2]).description.count("\n\n") == 1
    item = join(central, group, TEXT, WHY)
    [line] = read_groups(central)
    assert (line.state, line.item) == (GroupState.JOINED, item)
    assert all(member.contact for member in line.members)
    assert [origin.number for origin in read_dossier(central, item).origins] == [1, 2]
    part(central, item, WHY)
    assert read_groups(central) == ()
    tell_apart(central, (1, 2), WHY)
    assert (1, 2) not in {pair.numbers for pair in read_likely(central)}


def test_two_desks_that_join_at_once_make_one_proposal(scene, target):
    group = group_together(scene.central, [1, 2, 3], who="Anna Ek")
    for number in (1, 2, 3):
        note_answer(scene.central, number, Asked(Answer.YES, Way.LETTER), "Anna Ek")
    with open_central(target) as one, open_central(target) as other, ThreadPoolExecutor(2) as desks:
        both = [desks.submit(join, desk, group, TEXT, WHY) for desk in (one, other)]
        told = sorted(type(each.exception()).__name__ for each in both)
        assert told == ["NoSuchGroupError", "NoneType"]
        made = [each.result() for each in both if each.exception() is None]
        assert [line.item for line in read_groups(other)] == made
