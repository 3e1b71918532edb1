"""The overview of the central file leads from step to step, from an empty one to the result."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from mbdesk.domain.ballot import Choice, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.vote_state import Act
from mbdesk.services.centre.cards import make_cards
from mbdesk.services.centre.merging import merge
from mbdesk.services.centre.voting import close_voting, open_voting
from mbdesk.services.counting.count import count_box, make_box
from mbdesk.services.counting.overview import CountStage, WorkStep, read_overview
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from tests.process.scene import PROPOSING_DAY, another_desk, set_up, voting_scene


def step(scene):
    return read_overview(scene.central).next_step


def stage(scene):
    return read_overview(scene.central).count_stage


@pytest.fixture
def voting(tmp_path):
    scene = voting_scene(tmp_path, Rules(tie=TieRule.BOARD))
    yield scene
    scene.close()


def test_first_come_stations_then_what_they_send_then_the_vote(tmp_path):
    scene = set_up(tmp_path)
    assert step(scene) is WorkStep.STATIONS
    station = scene.enrolled("Torget")
    assert step(scene) is WorkStep.MERGE
    station.today = scene.central.today = lambda: PROPOSING_DAY
    leave_proposal(station, ProposalDraft("sv", "En bänk", "Vid ån.", "Alla", "Torget"))
    merge(scene.central, export(station, tmp_path).path)
    assert step(scene) is WorkStep.VOTING
    scene.close()


def test_cards_come_before_the_vote_where_people_vote_with_cards(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    scene.add("Torget")
    assert read_overview(scene.central).cards_missing
    assert step(scene) is WorkStep.CARDS
    make_cards(scene.central, 3)
    assert not read_overview(scene.central).cards_missing
    assert step(scene) is not WorkStep.CARDS
    scene.close()


def test_cards_that_were_never_made_are_not_asked_for_once_voting_is_open(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    scene.add("Torget")
    open_voting(scene.central)
    assert not read_overview(scene.central).cards_missing
    assert step(scene) is WorkStep.MERGE
    scene.close()


def test_the_vote_is_closed_once_every_station_has_sent_its_last_export(voting, tmp_path):
    for number, station in enumerate(voting.stations):
        assert step(voting) is WorkStep.MERGE
        seen = read_overview(voting.central)
        assert (seen.enrolled, seen.final, len(seen.waiting)) == (number, number, 2 - number)
        cast(station, Choice(("bench",)))
        merge(voting.central, export(station, tmp_path, final=True).path)
    assert step(voting) is WorkStep.CLOSING
    assert stage(voting) is CountStage.NOT_CLOSED
    assert read_overview(voting.central).counts.votes == 2


def test_a_closed_vote_waits_for_the_last_stations_and_is_counted_then(voting, tmp_path):
    close_voting(voting.central)
    assert (step(voting), stage(voting)) == (WorkStep.CLOSING, CountStage.WAITING)
    for station in voting.stations:
        merge(voting.central, export(station, tmp_path, final=True).path)
    assert (step(voting), stage(voting)) == (WorkStep.COUNT, CountStage.READY)


def test_from_the_box_by_way_of_a_tie_to_the_result(voting, tmp_path):
    for station, code in zip(voting.stations, ("bench", "lamp"), strict=True):
        cast(station, Choice((code,)))
        merge(voting.central, export(station, tmp_path, final=True).path)
    close_voting(voting.central)
    make_box(voting.central, voting.counting.roll)
    assert (step(voting), stage(voting)) == (WorkStep.COUNT, CountStage.BOXED)
    count_box(voting.central, voting.counting.tally)
    assert (step(voting), stage(voting)) == (WorkStep.COUNT, CountStage.TIE_OPEN)
    settle_tie(voting.central, ("lamp", "bench"), "§ 12")
    seen = read_overview(voting.central)
    assert seen.count_stage is CountStage.COUNTED
    assert seen.replaceable_ties == seen.result.outcome.ties
    assert seen.may(Act.NEW_COUNT)
    assert not seen.may_go_on_voting


def test_words_that_were_never_typed_back_and_files_without_a_copy_are_told(voting):
    seen = read_overview(voting.central)
    assert seen.keys_unsure
    sure = tuple(replace(key, confirmed=True, copied_on="2026-05-01") for key in seen.keys)
    assert not replace(seen, keys=sure).keys_unsure


def test_an_overview_shows_one_state_though_another_desk_commits_meanwhile(voting):
    before = read_overview(voting.central)

    def close_elsewhere() -> bool:
        with closing(sqlite3.connect(voting.central.path, timeout=0)) as other:
            try:
                other.execute("UPDATE process SET state = 'closed', voting_closed = '2026-05-31'")
                other.commit()
            except sqlite3.OperationalError:
                return False
            return True

    with another_desk(close_elsewhere) as tried:
        assert read_overview(voting.central) == before
    assert len(tried) > 10
