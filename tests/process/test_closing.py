"""Closing: codes compared with the papers, stations decided on, and the facts before a count."""

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.result import LineStatus
from mbdesk.errors.bundles import RevokedStationError
from mbdesk.errors.centre import FactsChangedError, NotAllowedNowError
from mbdesk.errors.counting import FewDifferError, StationsMissingError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.merging.kept_decisions import take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.card_ways import void_range
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside, take_back
from mbdesk.services.centre.voting.closing import (
    AsHeard,
    count_as_heard,
    station_board,
    take_tick_back,
    tick,
    wait_for_last_export,
)
from mbdesk.services.centre.voting.vote_ways import reopen_voting
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.briefing import still_as_read
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.closing_briefings import about_closing
from mbdesk.services.counting.count import make_box, new_count, tally
from mbdesk.services.counting.count_briefings import about_tally
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.facts import FEW, check_countable, count_facts
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import reopen
from mbdesk.words.phrase import Day, reader_of
from tests.process.scene import VOTING_DAY, Scene, set_up, voting_scene

NAMES = ("Anna Ek", "Bo Dal")
WAY = WayOut("datorn gick sönder", NAMES)
EMPTY = WayOut("", NAMES)


@pytest.fixture
def scene(tmp_path):
    made = voting_scene(tmp_path)
    for station in made.stations:
        for code in ("bench", "lamp", "lamp"):
            cast(station, Choice((code,)))
    yield made
    made.close()


def bring_in(scene: Scene, station, *, final: bool = True) -> None:
    merge(scene.central, export(station, scene.folder, final=final).path)


def line_of(scene: Scene, station):
    lines = station_board(scene.central)
    return next(line for line in lines if line.station.id == station.station.id)


def logged(scene: Scene, code: str) -> list[dict]:
    with scene.central.database.reading() as session:
        log = events(session, scene.central.frame.id)
    return [dict(event.parameters) for event in log if event.code == code]


def test_a_tick_is_kept_with_who_and_when(scene):
    first, _ = scene.stations
    bring_in(scene, first)
    line = line_of(scene, first)
    assert line.to_compare
    tick(scene.central, line, NAMES)
    ticked = line_of(scene, first)
    assert (ticked.tick.day, ticked.tick.names) == (VOTING_DAY, NAMES)
    assert not ticked.to_compare
    (told,) = logged(scene, "code_same_as_paper")
    assert told["fingerprint"] == line.status.fingerprint


def test_a_tick_falls_with_the_code_that_it_was_of(scene):
    first, _ = scene.stations
    bring_in(scene, first, final=False)
    tick(scene.central, line_of(scene, first), NAMES)
    cast(first, Choice(("tree",)))
    bring_in(scene, first)
    assert line_of(scene, first).tick is None


def test_a_tick_can_be_taken_back(scene):
    first, _ = scene.stations
    bring_in(scene, first)
    tick(scene.central, line_of(scene, first), NAMES)
    take_tick_back(scene.central, line_of(scene, first), NAMES)
    assert line_of(scene, first).tick is None


@pytest.mark.parametrize("names", [("", "Bo Dal"), ("Bo Dal", "bo  dal")])
def test_a_tick_needs_two_people(scene, names):
    first, _ = scene.stations
    bring_in(scene, first)
    with pytest.raises(FieldError):
        tick(scene.central, line_of(scene, first), names)
    assert line_of(scene, first).tick is None


def reopened_station(scene: Scene, why: WayOut = WAY) -> StationFolder:
    """Let a station take votes again after its last export, and bring in what it sends then."""
    station, _ = scene.stations
    bring_in(scene, station, final=True)
    reopen(station, why)
    cast(station, Choice(("tree",)))
    merge(scene.central, export(station, scene.folder).path)
    return station


def test_a_station_that_was_reopened_is_told_at_the_centre_by_its_next_export(scene):
    station = reopened_station(scene)
    (told,) = logged(scene, "station_reopened")
    facts = {"station": station.station.id, "on": VOTING_DAY, "reason": WAY.reason}
    assert told == {**facts, "name": WAY.names[0], "second_name": WAY.names[1]}
    line, other = line_of(scene, station), line_of(scene, scene.stations[1])
    assert (line.reopened, line.waited_for, other.reopened) == (VOTING_DAY, True, "")
    bring_in(scene, station, final=True)
    line = line_of(scene, station)
    assert (line.reopened, line.waited_for) == (VOTING_DAY, False)
    assert len(logged(scene, "station_reopened")) == 1


def test_of_many_reopenings_that_one_export_tells_of_the_newest_alone_is_noted(scene):
    """Whoever has a station chooses the names, and how often it is reopened."""
    station, _ = scene.stations
    bring_in(scene, station, final=True)
    for number in (1, 2, 3):
        reopen(station, WayOut(f"Igen {number}", (f"Anna {number}", f"Bo {number}")))
        if number < 3:
            export(station, scene.folder, final=True)
    cast(station, Choice(("tree",)))
    merge(scene.central, export(station, scene.folder).path)
    assert [told["reason"] for told in logged(scene, "station_reopened")] == ["Igen 3"]


def test_a_reason_that_no_font_can_print_leaves_the_fact_that_a_station_was_reopened(scene):
    station = reopened_station(scene, WayOut("\U00012000", WAY.names))
    assert logged(scene, "station_reopened") == [{"station": station.station.id, "on": VOTING_DAY}]


def test_a_count_waits_for_a_station_until_two_people_decide_to_go_without(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    close_voting(scene.central)
    known = read_overview(scene.central)
    assert known.count_stage is CountStage.WAITING
    assert [line.station.id for line in known.waiting] == [second.station.id]
    with pytest.raises(StationsMissingError):
        tally(scene.central, scene.counting)

    count_as_heard(scene.central, second.station.id, WAY)
    wait_for_last_export(scene.central, second.station.id, WAY)
    assert read_overview(scene.central).count_stage is CountStage.WAITING
    count_as_heard(scene.central, second.station.id, WAY)
    known = read_overview(scene.central)
    assert known.count_stage is CountStage.READY
    counted = tally(scene.central, scene.counting)
    assert counted.counted == 6
    (line,) = counted.without_last_export
    assert line.status is LineStatus.AS_FAR_AS_HEARD
    assert logged(scene, "station_as_heard")[-1]["reason"] == WAY.reason


def test_a_decision_that_is_made_with_the_count_is_noted_with_it_and_not_before(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    close_voting(scene.central)
    heard = AsHeard((first.station.id, second.station.id), WAY)
    facts = count_facts(scene.central, heard)
    check_countable(scene.central, heard=heard)
    assert not any(line.waited_for for line in facts.board)
    told = about_tally(read_overview(scene.central), facts).read(reader_of("en"))
    assert f"{second.station.full_name}: counted as far as heard" in told
    assert line_of(scene, second).waited_for
    assert not logged(scene, "station_as_heard")
    with pytest.raises(StationsMissingError):
        make_box(scene.central, scene.counting.roll, heard=AsHeard((first.station.id,), WAY))
    with pytest.raises(FieldError):
        make_box(scene.central, scene.counting.roll, heard=AsHeard(heard.stations, EMPTY))
    assert not logged(scene, "station_as_heard")
    assert tally(scene.central, scene.counting, heard=heard).counted == 6
    (noted,) = logged(scene, "station_as_heard")  # the other was not waited for
    assert (noted["station"], noted["reason"]) == (second.station.id, WAY.reason)


def test_voting_that_is_opened_again_waits_for_every_station_anew(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    close_voting(scene.central)
    count_as_heard(scene.central, second.station.id, WAY)
    reopen_voting(scene.central, WAY)
    assert line_of(scene, second).waited_for
    close_voting(scene.central)
    with pytest.raises(StationsMissingError):
        tally(scene.central, scene.counting)


def test_a_station_with_a_new_code_is_waited_for_anew(scene):
    first, second = scene.stations
    for station in scene.stations:
        count_as_heard(scene.central, station.station.id, WAY)
    give_new_code(scene.central, first.station.id, WAY)
    assert line_of(scene, first).waited_for
    assert not line_of(scene, second).waited_for


def test_nobody_waits_for_a_station_that_was_revoked_before_it_sent_anything(scene):
    first, second = scene.stations
    revoke(scene.central, second.station.id, 0, WAY)
    assert not line_of(scene, second).takes_part
    bring_in(scene, first)
    close_voting(scene.central)
    assert not line_of(scene, second).waited_for
    assert tally(scene.central, scene.counting).counted == 3


def test_a_decision_to_go_without_falls_with_what_was_heard_when_it_was_made(scene):
    first, _ = scene.stations
    count_as_heard(scene.central, first.station.id, WAY)
    bring_in(scene, first, final=False)
    assert line_of(scene, first).waited_for
    count_as_heard(scene.central, first.station.id, WAY)
    assert not line_of(scene, first).waited_for


def test_nothing_is_decided_about_a_station_once_the_votes_are_counted(scene):
    for station in scene.stations:
        bring_in(scene, station)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    with pytest.raises(NotAllowedNowError):
        count_as_heard(scene.central, scene.stations[0].station.id, WAY)


def test_no_code_is_compared_once_the_box_is_made(scene):
    for station in scene.stations:
        bring_in(scene, station)
    close_voting(scene.central)
    line = line_of(scene, scene.stations[0])
    tick(scene.central, line, NAMES)
    make_box(scene.central, scene.counting.roll)
    for compare in (tick, take_tick_back):
        with pytest.raises(NotAllowedNowError):
            compare(scene.central, line, NAMES)
    assert line_of(scene, scene.stations[0]).tick is not None


def test_the_facts_tell_what_would_be_counted_and_what_deviates(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    tick(scene.central, line_of(scene, first), NAMES)
    facts = count_facts(scene.central)
    assert (facts.votes, facts.compared) == (6, 1)
    assert facts.differing is None
    told = about_tally(read_overview(scene.central), facts).read(reader_of("en"))
    assert "1 of 2 have sent their last export." in told
    assert f"{second.station.full_name}: last export is missing." in told
    assert f"{first.station.full_name}: last export is missing." not in told
    set_aside(scene.central, second.station.id, WAY)
    assert count_facts(scene.central).votes == 3


def stations_before_closing(scene: Scene) -> str:
    """Return what two people read of the stations before voting is closed."""
    about = about_closing(read_overview(scene.central))
    reader = reader_of("en")
    (fact,) = (fact for fact in about.facts if fact.name.read(reader) == "Stations")
    assert fact.right is not True
    return fact.text.read(reader)


def test_before_closing_a_station_counted_as_far_as_heard_is_named_with_what_is_missing(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    count_as_heard(scene.central, second.station.id, WAY)
    assert stations_before_closing(scene) == (
        "1 of 2 have sent their last export.\n"
        f"{second.station.full_name}: counted as far as heard. Up to export 1 of "
        f"{Day(VOTING_DAY).read(reader_of('en'))}, 3 votes are here. Votes that were cast there "
        "since are missing."
    )


def test_before_closing_a_station_that_nothing_was_heard_of_is_named(scene):
    first, second = scene.stations
    bring_in(scene, first)
    told = f"{second.station.full_name}: nothing heard. None of its votes is here."
    assert told in stations_before_closing(scene)


def test_before_closing_a_file_kept_aside_is_told_even_of_a_station_that_is_final(scene):
    first, second = scene.stations
    for station in scene.stations:
        bring_in(scene, station)
    revoke(scene.central, first.station.id, 1, WAY)
    path = export(first, scene.folder, final=True).path
    with pytest.raises(RevokedStationError) as refused:
        merge(scene.central, path)
    quarantine(scene.central, path, refused.value)
    told = stations_before_closing(scene)
    assert f"{first.station.full_name}: revoked." in told
    assert "Its export 2 with 3 votes is kept aside." in told
    assert second.station.full_name not in told


def counted_without_last(scene: Scene, late: int) -> None:
    """Count what is heard of the second station, whose last export with more votes is late."""
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    close_voting(scene.central)
    count_as_heard(scene.central, second.station.id, WAY)
    tally(scene.central, scene.counting)
    for _ in range(late):
        cast(second, Choice(("tree",)))
    merge(scene.central, export(second, scene.folder, final=True).path)
    new_count(scene.central, WAY)
    for kept in kept_exports(scene.central):
        take_in(scene.central, kept.digest, WAY)


@pytest.mark.parametrize(("late", "few"), [(1, True), (FEW - 1, True), (FEW, False)])
def test_a_new_count_of_few_other_envelopes_asks_for_a_reason(scene, late, few):
    counted_without_last(scene, late)
    facts = count_facts(scene.central)
    assert (facts.differing, facts.few_differ) == (late, few)
    if few:
        with pytest.raises(FewDifferError):
            tally(scene.central, scene.counting)
    tally(scene.central, scene.counting, few=WAY)
    noted = [(told["envelopes"], told["reason"]) for told in logged(scene, "few_differ")]
    assert noted == ([(late, WAY.reason)] if few else [])


@pytest.mark.parametrize("names", [("", "Bo Dal"), ("Bo Dal", "bo  dal")])
def test_a_count_of_few_other_envelopes_needs_two_people(scene, names):
    counted_without_last(scene, 1)
    with pytest.raises(FieldError):
        tally(scene.central, scene.counting, few=WayOut(WAY.reason, names))
    assert read_overview(scene.central).count_stage is CountStage.READY


def test_a_new_count_of_the_same_envelopes_reveals_nothing(scene):
    for station in scene.stations:
        bring_in(scene, station)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    new_count(scene.central, WAY)
    facts = count_facts(scene.central)
    assert (facts.differing, facts.few_differ) == (0, False)
    set_aside(scene.central, scene.stations[0].station.id, WAY)
    assert count_facts(scene.central).differing == 3
    take_back(scene.central, scene.stations[0].station.id, WAY)
    assert count_facts(scene.central).differing == 0


def test_few_other_envelopes_than_in_any_earlier_count_ask_for_a_reason(scene):
    """The third count differs by three from the second, and by one from the first."""
    first, _ = scene.stations
    counted_without_last(scene, 1)
    set_aside(scene.central, first.station.id, WAY)
    tally(scene.central, scene.counting, few=WAY)
    new_count(scene.central, WAY)
    take_back(scene.central, first.station.id, WAY)
    facts = count_facts(scene.central)
    assert (facts.differing, facts.few_differ) == (1, True)
    tally(scene.central, scene.counting, few=WAY)
    new_count(scene.central, WAY)
    assert count_facts(scene.central).differing == 0
    set_aside(scene.central, first.station.id, WAY)
    assert count_facts(scene.central).differing == 0


def test_test_ballots_hide_no_vote_among_them(tmp_path):
    """Nine tests and a vote came late: ten envelopes, and the difference is that one vote."""
    scene = set_up(tmp_path, test_ballots=True)
    open_voting(scene.central)
    first, second = scene.enrolled("Torget"), scene.enrolled("Skolan")
    bring_in(scene, first)
    bring_in(scene, second)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    reopen(second, WAY)
    for _ in range(3):
        visit = VisitTests()
        for _ in range(3):
            keep_test(second, seal(second, Choice(("tree",))), visit)
    cast(second, Choice(("tree",)))
    merge(scene.central, export(second, scene.folder, final=True).path)
    new_count(scene.central, WAY)
    for kept in kept_exports(scene.central):
        take_in(scene.central, kept.digest, WAY)
    facts = count_facts(scene.central)
    assert (facts.differing, facts.few_differ) == (1, True)
    with pytest.raises(FewDifferError):
        tally(scene.central, scene.counting)
    scene.close()


def test_a_packet_of_voided_cards_hides_no_vote_among_them(tmp_path):
    """One of twenty was used: its vote would be the difference between the results."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    cards = make_cards(scene.central, 20)
    open_voting(scene.central)
    station = scene.enrolled("Torget")
    cast(station, Choice(("tree",)), identify_card(station, cards[0]))
    merge(scene.central, export(station, scene.folder, final=True).path)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    new_count(scene.central, WAY)
    assert void_range(scene.central, 1, 20, WAY) == 20
    facts = count_facts(scene.central)
    assert (facts.differing, facts.voided, facts.few_differ) == (20, 20, True)
    with pytest.raises(FewDifferError):
        tally(scene.central, scene.counting)
    assert tally(scene.central, scene.counting, few=WAY).votes["tree"] == 0
    scene.close()


def test_what_came_while_people_read_the_facts_is_not_counted_unread(scene):
    """The inbox goes on, and so does the other desk."""
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    set_aside(scene.central, second.station.id, WAY)
    close_voting(scene.central)
    read = told_before_count(scene)
    take_back(scene.central, second.station.id, WAY)
    bring_in(scene, second)
    with (
        pytest.raises(FactsChangedError),
        still_as_read(scene.central.database, read, lambda: told_before_count(scene)),
    ):
        tally(scene.central, scene.counting)
    assert read_overview(scene.central).count_stage is CountStage.READY
    read = told_before_count(scene)
    with still_as_read(scene.central.database, read, lambda: told_before_count(scene)):
        assert tally(scene.central, scene.counting).counted > 0


def test_a_decision_to_go_without_a_station_is_no_change_of_what_was_read(scene):
    first, second = scene.stations
    bring_in(scene, first)
    bring_in(scene, second, final=False)
    close_voting(scene.central)
    heard = AsHeard((second.station.id,), WAY)
    read = told_before_count(scene, heard)
    with still_as_read(scene.central.database, read, lambda: told_before_count(scene, heard)):
        counted = tally(scene.central, scene.counting, heard=heard).counted
    assert counted == read_overview(scene.central).counts.votes


def told_before_count(scene: Scene, heard: AsHeard | None = None):
    return about_tally(read_overview(scene.central), count_facts(scene.central, heard))
