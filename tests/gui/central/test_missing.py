"""The overview lists what is missing before the next stage, each line leading to its page."""

from dataclasses import replace

import pytest

from mbdesk.domain.vote_state import VoteState
from mbdesk.services.counting.missing import Missing, Stage, missing_for
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.overview.missing_card import PLACES


def in_state(known, state: VoteState):
    return replace(known, voting=replace(known.voting, state=state))


def test_before_voting_a_ballot_and_stations_are_missing(clerk):
    known = in_state(clerk.window.desk.snapshot, VoteState.PREPARING)
    stage, things = missing_for(replace(known, board=(), items=()))
    assert stage is Stage.VOTING
    assert {thing.what for thing in things} >= {Missing.STATIONS, Missing.BALLOT}


def test_while_voting_runs_the_last_exports_are_missing_and_counted(clerk):
    stage, things = missing_for(clerk.window.desk.snapshot)
    assert stage is Stage.COUNT
    assert {thing.what: thing.number for thing in things}[Missing.LAST_EXPORTS] == 2


def test_once_all_has_come_the_codes_are_left_to_compare(seat, closed_office):
    clerk = seat(closed_office)
    stage, things = missing_for(clerk.window.desk.snapshot)
    numbers = {thing.what: thing.number for thing in things}
    assert stage is Stage.COUNT
    assert Missing.LAST_EXPORTS not in numbers
    assert numbers[Missing.CODES] == 2


def test_nothing_is_missing_for_a_result_that_stands(clerk):
    assert missing_for(in_state(clerk.window.desk.snapshot, VoteState.COUNTED))[1] == ()


def test_a_line_leads_to_its_page_and_the_card_goes_when_nothing_is_missing(clerk):
    page = clerk.page(CentralPage.OVERVIEW)
    rows = [row for row in page.missing.rows if row.isVisible()]
    assert rows[0].page is CentralPage.CLOSING
    assert "2 last exports" in rows[0].says.text()
    clerk.press(rows[0].go)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.CLOSING)
    clerk.page(CentralPage.OVERVIEW)
    desk = clerk.window.desk
    desk.snapshot = in_state(desk.snapshot, VoteState.COUNTED)
    desk.changed.emit()
    assert not page.missing.isVisible()


@pytest.mark.parametrize("what", Missing)
def test_what_can_be_missing_has_a_page_where_it_is_done(what):
    assert PLACES[what] in CentralPage
