"""The overview shows the whole way, what is due, and the votes so far."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import PlanKind, PlannedDays
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.setup.plan import set_days
from mbdesk.services.common.callbacks import fixed
from mbdesk.ui.central.desk.next_steps import NEXT_STEPS
from mbdesk.ui.central.desk.page_marks import PageMark, marks
from mbdesk.ui.central.desk.pages import GROUPS, PAGES, CentralPage, RoutinePart
from mbdesk.ui.central.overview.routine_steps import state_of, steps_of
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.staff.parts.steps import StepState
from tests.gui.central.making import DAY


def step_of(overview, page: CentralPage):
    return next(row for row in overview.way.rows if row.step.page == page)


def test_the_step_that_is_due_stands_out_and_every_step_leads_to_its_page(clerk):
    overview = clerk.page(CentralPage.OVERVIEW)
    due = NEXT_STEPS[clerk.window.desk.snapshot.next_step].page
    assert step_of(overview, due).step.state is StepState.NOW
    assert [row.step.state for row in overview.way.rows].count(StepState.NOW) == 1
    assert overview.next.isVisible()
    row = step_of(overview, CentralPage.PLACES)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.PLACES)


def test_votes_by_day_and_by_place_add_up_to_those_held(seat, closed_office):
    clerk = seat(closed_office)
    overview, known = clerk.page(CentralPage.OVERVIEW), clerk.window.desk.snapshot
    assert known.counts.votes
    for chart in (overview.turnout.days, overview.turnout.places):
        assert chart.isVisible()
        assert sum(bar.value for bar in chart.bars) == known.counts.votes
        assert chart.accessibleDescription()


def test_without_votes_there_is_no_chart(clerk):
    assert not clerk.page(CentralPage.OVERVIEW).turnout.days.isVisible()


def test_one_page_at_most_is_due_and_what_is_due_is_never_said_to_be_done(clerk, seat):
    known = clerk.window.desk.snapshot
    for state in VoteState:
        found = marks(replace(known, voting=replace(known.voting, state=state)))
        assert sum(mark.now for mark in found.values()) <= 1
        assert not any(mark.now and mark.done for mark in found.values())


STEPS = {
    # state of the vote, whether a last export is waited for: tonight's board, where they come in
    (VoteState.PREPARING, True): StepState.LATER,
    (VoteState.PREPARING, False): StepState.LATER,
    (VoteState.OPEN, True): StepState.NOW,
    (VoteState.OPEN, False): StepState.NOW,
    (VoteState.CLOSED, True): StepState.NOW,
    (VoteState.CLOSED, False): StepState.DONE,
    (VoteState.BOXED, False): StepState.DONE,
    (VoteState.COUNTED, False): StepState.DONE,
}


@pytest.mark.parametrize(("state", "waits"), STEPS)
def test_the_board_is_due_until_no_last_export_is_waited_for_and_voting_is_closed(
    seat, closed_office, state, waits
):
    known = seat(closed_office).window.desk.snapshot
    board = tuple(waiting(line) for line in known.board) if waits else known.board
    known = replace(known, board=board, voting=replace(known.voting, state=state))
    assert bool(known.waiting) is waits
    found = marks(known)
    assert state_of(found[CentralPage.CLOSING]) is STEPS[state, waits]


def waiting(line):
    return replace(line, status=replace(line.status, final=False))


KEPT = {True: StepState.LEFT, False: StepState.DONE}


@pytest.mark.parametrize("waits", KEPT)
def test_files_kept_aside_are_done_once_each_is_decided_on(clerk, waits):
    known = clerk.window.desk.snapshot
    kept = (SimpleNamespace(waits=False), SimpleNamespace(waits=waits))
    found = marks(replace(known, kept=kept, board=()))
    assert state_of(found[CentralPage.KEPT]) is KEPT[waits]


PHASE = {
    VoteState.PREPARING: "Voting, day 5 of 14: not opened yet",
    VoteState.OPEN: "Voting, day 5 of 14",
    VoteState.CLOSED: "Voting was closed 20 November 2026",
    VoteState.COUNTED: "Voting was closed 20 November 2026",
}


@pytest.mark.parametrize("state", PHASE)
def test_the_top_bar_tells_the_phase_by_the_state_of_the_vote(clerk, state):
    known = clerk.window.desk.snapshot
    phases = (Phase(PhaseKind.VOTING, "2026-11-16", "2026-11-29"),)
    known = replace(
        known,
        today="2026-11-20",
        frame=replace(known.frame, phases=phases),
        voting=replace(known.voting, state=state, closed="2026-11-20"),
    )
    clerk.window.top.show_state(known, signing_open=False)
    assert clerk.window.top.phase.text() == PHASE[state]


def test_every_page_has_a_place_in_the_routine_and_they_stand_in_its_order():
    order = [part for group in GROUPS for part in group]
    assert sorted(order) == sorted(RoutinePart)
    places = [order.index(entry.part) for entry in PAGES.values()]
    assert places == sorted(places)
    assert list(PAGES) == list(CentralPage)


def test_what_is_owed_is_heard_with_the_page(clerk):
    navigation = clerk.window.navigation
    row = list(PAGES).index(CentralPage.KEPT)
    navigation.show_marks({CentralPage.KEPT: PageMark(owed=2, now=True)})
    heard = navigation.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Files kept aside, now, 2")


@pytest.mark.parametrize(("width", "rail"), [(1366, False), (1000, True)])
def test_a_narrow_window_shows_the_icons_alone(clerk, qtbot, width, rail):
    window: CentralWindow = clerk.window
    window.resize(width, 768)
    qtbot.waitUntil(lambda: window.navigation.rail is rail)
    assert window.side.person.isVisible() is not rail
    assert window.side.menu.isVisible() is rail


def test_a_rail_names_its_pages_in_a_menu_that_leads_to_them(clerk, qtbot):
    window: CentralWindow = clerk.window
    window.resize(1000, 768)
    qtbot.waitUntil(window.side.menu.isVisible)
    menu = window.side.menu.menu()
    menu.aboutToShow.emit()
    named = {action.text(): action for action in menu.actions()}
    assert list(named)[:5] == ["Overview", "Frame", "Texts", "Keys", "Places"]
    assert "Voting cards" not in named
    named["Places"].trigger()
    assert window.stack.currentWidget() is window.page(CentralPage.PLACES)


def test_the_boards_decision_and_the_times_that_follow_by_law_are_steps(seat, office):
    with open_central(office.central, fixed(DAY)) as central:
        set_days(central, PlanKind.BOARD, ("2026-12-17", "2026-12-17"))
    clerk = seat(office)
    legal = clerk.page(CentralPage.OVERVIEW).way.rows[-3:]
    assert [row.step.detail for row in legal] == [
        "17 December 2026",
        "2 January 2027 at the latest",
        "after 23 January 2027, if nobody does",
    ]
    assert {row.step.state for row in legal} == {StepState.LATER}
    QTest.mouseClick(legal[0], Qt.MouseButton.LeftButton)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.FRAME)


def test_a_decision_without_a_day_says_so(clerk):
    last = clerk.page(CentralPage.OVERVIEW).way.rows[-1]
    assert (last.step.title, last.step.detail) == ("The board’s decision", "no day is set for it")


def test_a_day_of_the_law_that_is_past_is_done(clerk):
    known = clerk.window.desk.snapshot
    plan = replace(known.held.plan, days=(PlannedDays(PlanKind.BOARD, "2026-11-01", "2026-11-01"),))
    held = replace(known.held, plan=plan, today="2026-11-20")
    steps = steps_of(replace(known, held=held))[-3:]
    assert [step.state for step in steps] == [StepState.DONE, StepState.DONE, StepState.LATER]


def shares(overview) -> dict[str, str]:
    return {bar.name: bar.told for bar in overview.turnout.shares.bars}


def test_how_many_stations_are_heard_from_and_cards_used_stand_below_the_votes(seat, closed_office):
    clerk = seat(closed_office)
    overview, known = clerk.page(CentralPage.OVERVIEW), clerk.window.desk.snapshot
    assert shares(overview) == {"Last exports here": "2 of 2"}
    state = replace(known.voting, state=VoteState.OPEN)
    first, second = known.board
    board = (replace(first, last_day="2026-11-19"), replace(second, last_day=known.today))
    rules = replace(known.frame.rules, access=VoterAccess.CARD)
    frame = replace(known.frame, rules=rules)
    overview.turnout.show_votes(
        replace(known, voting=state, board=board, frame=frame, cards=40, today=known.today)
    )
    assert shares(overview) == {
        "Stations heard from today": "1 of 2",
        "Voting cards used": "at most 12 of 40",
    }
    assert "12 of 40" in overview.turnout.shares.accessibleDescription()
