"""The overview shows the whole way, what is due, and the votes so far."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.vote_state import VoteState
from mbdesk.ui.central.desk.page_marks import PageMark, marks
from mbdesk.ui.central.desk.pages import GROUPS, NEXT_STEPS, PAGES, CentralPage, RoutinePart
from mbdesk.ui.central.overview.overview_page import state_of
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.staff.parts.steps import StepState


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
    # state of the vote, whether a last export is waited for: the step of merging
    (VoteState.PREPARING, True): StepState.LATER,
    (VoteState.PREPARING, False): StepState.LATER,
    (VoteState.OPEN, True): StepState.NOW,
    (VoteState.OPEN, False): StepState.DONE,
    (VoteState.CLOSED, True): StepState.LATER,
    (VoteState.CLOSED, False): StepState.DONE,
    (VoteState.BOXED, False): StepState.DONE,
    (VoteState.COUNTED, False): StepState.DONE,
}


@pytest.mark.parametrize(("state", "waits"), STEPS)
def test_merging_is_done_once_no_last_export_is_waited_for(seat, closed_office, state, waits):
    known = seat(closed_office).window.desk.snapshot
    board = tuple(waiting(line) for line in known.board) if waits else known.board
    known = replace(known, board=board, voting=replace(known.voting, state=state))
    assert bool(known.waiting) is waits
    found = marks(known)
    assert state_of(found[CentralPage.MERGE]) is STEPS[state, waits]


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
    assert list(named)[:4] == ["Overview", "Frame", "Keys", "Stations"]
    assert "Voting cards" not in named
    named["Stations"].trigger()
    assert window.stack.currentWidget() is window.page(CentralPage.PLACES)
