"""The overview of the central file leads from step to step, from an empty one to the result."""

import sqlite3
from contextlib import closing

import pytest

from mbdesk.domain.ballot import Choice, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.vote_state import Act
from mbdesk.domain.work_steps import WorkStep
from mbdesk.errors.bundles import BundleError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_ways import give_new_code
from mbdesk.services.centre.voting.voting import close_voting, open_voting, set_ballot
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import count_box, make_box, new_count
from mbdesk.services.counting.count_papers import write_count_protocol
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.words import untranslated
from tests.process.scene import PROPOSING_DAY, another_desk, set_up, statements, voting_scene


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
    scene.central.today = lambda: PROPOSING_DAY
    new = scene.add("Torget")
    assert step(scene) is WorkStep.PACKS
    station = scene.take(enrol(scene.pack(new), tmp_path / "t", new.code, lambda: PROPOSING_DAY))
    assert step(scene) is WorkStep.MERGE
    leave_proposal(station, ProposalDraft("sv", "En bänk", "Vid ån.", "Alla", "Torget"))
    merge(scene.central, export(station, tmp_path).path)
    assert step(scene) is WorkStep.MERGE
    scene.central.today = lambda: "2026-04-01"
    assert step(scene) is WorkStep.VOTING
    scene.add("Biblioteket")
    known = read_overview(scene.central)
    assert (known.next_step, bool(known.without_pack)) == (WorkStep.VOTING, True)
    assert known.packs_owed == 0  # opening voting makes them void
    scene.close()


def test_before_proposals_and_before_votes_there_is_nothing_to_do_once_packs_are_written(tmp_path):
    scene = set_up(tmp_path)
    scene.central.today = lambda: "2026-02-01"
    new = scene.add("Torget")
    assert step(scene) is WorkStep.PACKS
    scene.pack(new)
    assert step(scene) is WorkStep.AWAIT_PROPOSALS
    scene.central.today = lambda: "2026-04-01"
    assert step(scene) is WorkStep.VOTING
    open_voting(scene.central)
    assert step(scene) is WorkStep.PACKS
    scene.pack(new)
    assert step(scene) is WorkStep.AWAIT_VOTES
    scene.close()


def test_a_station_with_a_new_code_needs_a_pack_that_goes_with_it(voting):
    assert step(voting) is WorkStep.MERGE
    station = voting.stations[0].station.id
    give_new_code(voting.central, station, WayOut("it burned", ("Anna Ek", "Bo Dal")))
    assert step(voting) is WorkStep.PACKS
    assert read_overview(voting.central).without_pack == {station}
    write_pack(voting.central, station, voting.folder, voting.signing)
    assert step(voting) is WorkStep.MERGE


def test_without_a_ballot_proposals_are_waited_for_until_every_station_was_heard(tmp_path):
    scene = set_up(tmp_path)
    set_ballot(scene.central, ())
    scene.central.today = lambda: "2026-04-01"
    station = scene.enrolled("Torget")
    assert step(scene) is WorkStep.MERGE
    merge(scene.central, export(station, tmp_path).path)
    assert step(scene) is WorkStep.BALLOT
    scene.central.today = lambda: "2026-07-01"
    assert step(scene) is WorkStep.NO_VOTING
    scene.close()


def test_a_file_that_two_people_have_to_decide_on_comes_before_what_waits_for_it(voting, tmp_path):
    copy = voting.copy_of(voting.stations[0], "copy")
    for station, code in ((voting.stations[0], "bench"), (copy, "lamp")):
        cast(station, Choice((code,)))
    merge(voting.central, export(voting.stations[0], tmp_path, final=True).path)
    cloned = export(copy, tmp_path).path
    with pytest.raises(BundleError) as refused:
        merge(voting.central, cloned)
    quarantine(voting.central, cloned, refused.value)
    assert step(voting) is WorkStep.KEPT
    close_voting(voting.central)
    assert step(voting) is WorkStep.KEPT


def test_a_new_count_leads_to_the_count_again(voting, tmp_path):
    for station in voting.stations:
        cast(station, Choice(("bench",)))
        merge(voting.central, export(station, tmp_path, final=True).path)
    close_voting(voting.central)
    make_box(voting.central, voting.counting.roll)
    count_box(voting.central, voting.counting.tally)
    new_count(voting.central, WayOut("a stick was found", ("Anna Ek", "Bo Dal")))
    assert (step(voting), stage(voting)) == (WorkStep.COUNT, CountStage.READY)


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
    new = scene.add("Torget")
    open_voting(scene.central)
    scene.pack(new)
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


def test_a_box_that_waits_is_shown_without_reading_its_envelopes(voting, tmp_path):
    """Of a million votes they would be eighteen million bytes, at each refresh."""
    for station in voting.stations:
        cast(station, Choice(("bench",)))
        merge(voting.central, export(station, tmp_path, final=True).path)
    close_voting(voting.central)
    made = make_box(voting.central, voting.counting.roll)
    with statements() as asked:
        shown = read_overview(voting.central).box
    assert (shown.envelopes, shown.stations, shown.tests, shown.left_out) == (2, 2, 0, {})
    assert (shown.digest, shown.number, shown.items) == (made.digest, 1, voting.central.items)
    assert not [each for each in asked if "box_numbers" in each]


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


def test_a_count_that_was_replaced_is_listed_with_why_and_whether_it_has_a_result(voting):
    first, second = voting.stations
    for station, code in ((first, "bench"), (second, "lamp")):
        cast(station, Choice((code,)))
        merge(voting.central, export(station, voting.folder, final=True).path)
    close_voting(voting.central)
    way = WayOut("the board asked for it", ("Anna Ek", "Bo Dal"))
    make_box(voting.central, voting.counting.roll)
    settled = count_box(voting.central, voting.counting.tally).outcome.settled
    assert read_overview(voting.central).earlier == ()
    new_count(voting.central, way)
    (earlier,) = read_overview(voting.central).earlier
    assert (earlier.number, earlier.replaced_by, earlier.has_result) == (1, 2, settled)
    assert (earlier.why.reason, earlier.why.names) == (way.reason, way.names)
    make_box(voting.central, voting.counting.roll)
    assert [each.number for each in read_overview(voting.central).earlier] == [1]


def test_once_the_protocol_of_the_count_is_written_the_board_is_next(voting, tmp_path):
    for station in voting.stations:
        cast(station, Choice(("bench",)))
        merge(voting.central, export(station, tmp_path, final=True).path)
    close_voting(voting.central)
    make_box(voting.central, voting.counting.roll)
    count_box(voting.central, voting.counting.tally)
    assert step(voting) is WorkStep.COUNT
    write_count_protocol(voting.central, tmp_path / "one.pdf", untranslated, "sv")
    assert step(voting) is WorkStep.BOARD
    new_count(voting.central, WayOut("a stick was found", ("Anna Ek", "Bo Dal")))
    make_box(voting.central, voting.counting.roll)
    count_box(voting.central, voting.counting.tally)
    assert step(voting) is WorkStep.COUNT, "the protocol is that of the count before"
    write_count_protocol(voting.central, tmp_path / "two.pdf", untranslated, "sv")
    assert step(voting) is WorkStep.BOARD
