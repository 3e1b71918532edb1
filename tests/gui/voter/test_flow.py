"""The way through the pages, without any page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS, ExampleStation
from mbdesk.ui.voter.visit.flow import LAST, Flow, Step

ACCESS = {
    VoterAccess.OPEN: Step.CONDITIONS,
    VoterAccess.CARD: Step.CARD,
    VoterAccess.IDENTITY: Step.IDENTITY,
}


def walk(flow):
    steps = [flow.step]
    while flow.step not in LAST:
        flow.next()
        steps.append(flow.step)
    return steps


@pytest.mark.parametrize("access", VoterAccess)
def test_voting_begins_with_who_may_vote(access):
    flow = Flow(ExampleStation(access=access).frame)
    flow.choose(PhaseKind.VOTING)
    assert walk(flow) == [ACCESS[access], Step.BALLOT, Step.BALLOT_REVIEW, Step.BALLOT_DONE]


def test_without_a_cost_guide_no_page_asks_for_costs():
    frame = ExampleStation().frame
    ways = {}
    for guide in (COST_ITEMS, ()):
        flow = Flow(frame, guide)
        flow.choose(PhaseKind.PROPOSING)
        ways[bool(guide)] = walk(flow)
    assert [step for step in ways[True] if step is not Step.COST] == ways[False]


def test_without_a_map_no_page_asks_for_a_point():
    frame = ExampleStation().frame
    ways = {}
    for on_map in (True, False):
        flow = Flow(frame, on_map=on_map)
        flow.choose(PhaseKind.PROPOSING)
        ways[on_map] = walk(flow)
    assert Step.MAP in ways[True]
    assert [step for step in ways[True] if step is not Step.MAP] == ways[False]


@given(st.sampled_from([PhaseKind.PROPOSING, PhaseKind.VOTING]), st.lists(st.booleans()))
def test_progress_follows_every_step_and_back_always_leads_back(task, moves):
    flow = Flow(ExampleStation().frame, COST_ITEMS)
    flow.choose(task)
    for forward in moves:
        before, place = flow.step, flow.progress
        (flow.next if forward else flow.back)()
        if forward and place is not None and flow.may_go_back:
            assert flow.progress.step == place.step + 1
            flow.back()
            assert flow.step is before
            flow.next()
        if flow.progress is not None:
            assert 1 <= flow.progress.step <= flow.progress.steps


def test_nothing_is_undone_after_the_last_deed():
    flow = Flow(ExampleStation().frame)
    flow.choose(PhaseKind.VOTING)
    walk(flow)
    assert not flow.may_go_back
    flow.back()
    assert flow.step is Step.BALLOT_DONE


@pytest.mark.parametrize("way_out", ["next", "back"])
def test_what_is_changed_from_the_review_leads_back_to_it(way_out):
    flow = Flow(ExampleStation().frame, COST_ITEMS)
    flow.choose(PhaseKind.PROPOSING)
    flow.jump(Step.PROPOSAL_REVIEW)
    flow.change(Step.PLACE)
    getattr(flow, way_out)()
    assert flow.step is Step.PROPOSAL_REVIEW


def test_the_questions_come_after_the_deed_if_the_process_asks_them():
    flow = Flow(ExampleStation().frame)
    flow.choose(PhaseKind.VOTING)
    assert not flow.ask()
    walk(flow)
    assert flow.ask()
    assert (flow.step, flow.progress, flow.may_go_back) == (Step.SURVEY, None, False)
    flow.next()
    assert (flow.progress.step, flow.progress.steps) == (1, 4)
    assert walk(flow)[-1] is Step.SURVEY_DONE
    assert not flow.ask()
