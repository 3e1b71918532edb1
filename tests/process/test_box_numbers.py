"""A number belongs to one box and one count for ever, and a box tells the day it was made on."""

from pathlib import Path

import pytest

from mbdesk.domain.vote_state import VoteState
from mbdesk.errors.counting import WrongResultError
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import read_box
from mbdesk.services.counting.count import (
    make_box,
    new_count,
    sign_result,
    take_box_back,
    tally,
    write_box_file,
)
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.counting.result_taking import take_result
from mbdesk.services.exchange.checking import check_file
from mbdesk.sync.bundle.reading import open_bundle
from tests.process.attack.outside import boxed, counted_elsewhere, voted
from tests.process.scene import VOTING_DAY, Scene

WAY = WayOut("En sticka hittades", ("Anna Ek", "Bo Dal"))


@pytest.fixture
def closed(scene: Scene, tmp_path: Path) -> Scene:
    (tmp_path / "sticks").mkdir()
    return voted(scene, tmp_path / "sticks").scene


def test_the_number_of_a_box_that_was_taken_back_is_not_given_again(closed):
    """Its file may lie on a stick: of the same envelopes, with the same digest, and given up."""
    given_up = counted_elsewhere(closed, boxed(closed))
    take_box_back(closed.central, WAY)
    made_after = boxed(closed)
    with pytest.raises(WrongResultError):
        take_result(closed.central, read_result(given_up))
    taken = take_result(closed.central, read_result(counted_elsewhere(closed, made_after)))
    assert (taken.number, taken.replaces) == (2, None)
    own = sign_result(closed.central, closed.folder, closed.signing)
    assert check_file(own, closed.central).refusal is None


def test_an_earlier_count_tells_by_its_number_which_count_replaced_it(closed):
    tally(closed.central, closed.counting)
    new_count(closed.central, WAY)
    assert [each.replaced_by for each in read_overview(closed.central).earlier] == [2]
    make_box(closed.central, closed.counting.roll)
    assert [each.replaced_by for each in read_overview(closed.central).earlier] == [2]
    take_box_back(closed.central, WAY)
    assert [each.replaced_by for each in read_overview(closed.central).earlier] == [3]
    counted = tally(closed.central, closed.counting)
    assert (counted.number, counted.replaces.number) == (3, 1)
    new_count(closed.central, WAY)
    seen = read_overview(closed.central)
    assert [(each.number, each.replaced_by) for each in seen.earlier] == [(1, 3), (3, 4)]
    assert seen.voting.state is VoteState.CLOSED


def test_a_result_holds_though_a_box_was_taken_back_between_it_and_the_count_before(closed):
    tally(closed.central, closed.counting)
    new_count(closed.central, WAY)
    make_box(closed.central, closed.counting.roll)
    take_box_back(closed.central, WAY)
    tally(closed.central, closed.counting)
    path = sign_result(closed.central, closed.folder, closed.signing)
    assert read_result(path).record.replaces.number == 1
    assert check_file(path, closed.central).refusal is None


def test_a_box_file_holds_the_day_on_which_the_box_was_made(closed):
    path = boxed(closed)
    closed.central.today = lambda: "2026-05-12"
    again = write_box_file(closed.central, closed.folder, closed.signing)
    for each in (path, again):
        with open_bundle(each) as bundle:
            bundle.verify()
            assert read_box(bundle)[0].day == VOTING_DAY
