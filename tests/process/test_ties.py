"""A decision on equal votes orders exactly the tied items, and stands once it is documented."""

import pytest

from mbdesk.domain.ballot import BallotItem, Choice, TieRule
from mbdesk.domain.result import Tie
from mbdesk.errors.centre import FactsChangedError
from mbdesk.errors.counting import DecisionFixedError, NoTieError, NotTiedError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_ways import set_aside
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import (
    make_box,
    new_count,
    sign_result,
    tally,
    write_box_file,
)
from mbdesk.services.counting.count_elsewhere import BoxFileKeys, TieOrder, count_box_file
from mbdesk.services.counting.count_standing import result
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_taking import result_to_take, take_result
from mbdesk.services.counting.tie_briefings import about_settling
from mbdesk.services.counting.tie_decisions import note_protocol, settle_tie
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.words.phrase import reader_of
from tests.process.scene import voting_day


def closed(scene, *ballots):
    for codes in ballots:
        cast(scene.stations[0], Choice(codes))
    for number, station in enumerate(scene.stations):
        folder = scene.folder / f"out-{number}"
        folder.mkdir()
        merge(scene.central, export(station, folder, final=True).path)
    close_voting(scene.central)


def counted(scene, *ballots):
    closed(scene, *ballots)
    return tally(scene.central, scene.counting)


@pytest.fixture
def tied(scene):
    """Bench and lamp have a vote each, and the funds are not enough for both."""
    assert not counted(scene, ("bench",), ("lamp",)).outcome.settled
    return scene.central


@pytest.mark.parametrize(
    "order",
    [
        ("bench", "tree"),
        ("bench", "9"),
        ("bench",),
        (),
        ("bench", "lamp", "tree"),
        ("bench", "bench"),
        ("bench", "lamp", "lamp"),
    ],
)
def test_anything_but_the_tied_items_each_once_is_refused(tied, order):
    with pytest.raises(NotTiedError) as refused:
        settle_tie(tied, order, "§ 12")
    assert refused.value.parameters["tied"] == "bench, lamp"
    assert settle_tie(tied, ("lamp", "bench"), "§ 12").outcome.winners == ("lamp",)


@pytest.mark.parametrize("basis", ["", "  ", "\u200b", "\u0301", "§ 12\0", "x" * 501, "\ud800"])
def test_a_decision_rests_on_something_that_can_be_written(tied, basis):
    with pytest.raises(FieldError) as refused:
        settle_tie(tied, ("lamp", "bench"), basis)
    assert refused.value.parameters["field"] == "basis"


def test_a_decision_can_be_replaced_until_the_protocol_is_written(tied):
    note_protocol(tied)  # written while the tie waited: it tells of no decision yet
    assert settle_tie(tied, ("lamp", "bench"), "§ 12").outcome.winners == ("lamp",)
    assert settle_tie(tied, ("bench", "lamp"), "§ 13").outcome.winners == ("bench",)
    note_protocol(tied)
    with pytest.raises(DecisionFixedError):
        settle_tie(tied, ("lamp", "bench"), "§ 14")
    assert settle_bases(tied) == ["§ 13"]


def test_a_decision_that_came_with_a_result_stands_once_the_protocol_is_written(scene):
    closed(scene, ("bench",), ("lamp",))
    make_box(scene.central, scene.counting.roll)
    box = write_box_file(scene.central, scene.folder, scene.signing)
    keys = BoxFileKeys(scene.counting.tally, scene.signing)
    decided = [TieOrder(("lamp", "bench"), "§ 12")]
    path = count_box_file(box, scene.folder, keys, voting_day(), decisions=decided)
    assert take_result(scene.central, result_to_take(scene.central, path)).outcome.winners == (
        "lamp",
    )
    assert read_overview(scene.central).replaceable_ties
    note_protocol(scene.central)
    assert not read_overview(scene.central).replaceable_ties
    with pytest.raises(DecisionFixedError):
        settle_tie(scene.central, ("bench", "lamp"), "§ 13")
    assert settle_bases(scene.central) == ["§ 12"]


def settle_bases(central):
    return [tie.basis for tie in result(central).outcome.ties]


def test_where_nothing_is_tied_there_is_nothing_to_decide(scene):
    counted(scene, ("bench",), ("bench",), ("lamp",))
    with pytest.raises(NoTieError):
        settle_tie(scene.central, ("bench", "lamp"), "§ 12")


def test_a_new_count_names_no_digest_of_one_whose_tie_was_open(tied, scene):
    """No result of that count was signed, and no protocol told a digest."""
    new_count(tied, WayOut("Lotten drogs fel", ("Anna Ek", "Bo Dal")))
    tally(tied, scene.counting)
    settle_tie(tied, ("lamp", "bench"), "§ 12")
    found = check_file(sign_result(tied, scene.folder, scene.signing), tied)
    assert found.refusal is None
    assert "it replaces count 1, which had a tie open" in found.words
    assert "digest" not in found.words


def told(rule):
    """Return what is told before a decision, by the names of the facts and as sentences."""
    codes = ("lamp", "bench")
    items = [BallotItem(code, place, 1, {"sv": code}) for place, code in enumerate(codes)]
    about = about_settling(Tie(codes, 3, rule), items, codes, "1729")
    read = reader_of("en")
    facts = {fact.name.read(read): fact.text.read(read) for fact in about.facts}
    return facts, [says.read(read) for notes in about.notes for says in notes.sentences]


def test_the_facts_of_a_decision_say_who_decides_what_it_rests_on_and_what_it_fixes():
    facts, says = told(TieRule.BOARD)
    assert facts["Their order"] == "lamp, bench"
    assert facts["Who decides"].startswith("The board")
    assert facts["It rests on"] == "1729"
    assert any("signed result" in each for each in says)
    assert "Read the order aloud, and compare it with the minutes." in says


def test_what_a_lot_draws_is_not_told_before_it_is_recorded():
    """Else people could try number after number until one suits them."""
    facts, says = told(TieRule.LOT)
    assert facts["Between"] == "lamp, bench"
    assert "Their order" not in facts
    assert facts["Published number"] == "1729"
    assert any("where it is published" in each for each in says)


def test_a_decision_read_on_one_count_is_none_on_the_next(tied, scene):
    read = result(tied)
    new_count(tied, WayOut("En lämnas utanför", ("Anna Ek", "Bo Dal")))
    set_aside(tied, scene.stations[1].station.id, WayOut("Förlorad", ("Anna Ek", "Bo Dal")))
    tally(tied, scene.counting, few=WayOut("Nämnden vill", ("Anna Ek", "Bo Dal")))
    assert len(result(tied).outcome.ties) == 1
    with pytest.raises(FactsChangedError):
        settle_tie(tied, ("lamp", "bench"), "§ 12", read=read)
    assert not result(tied).outcome.settled


def test_a_decision_of_another_desk_is_not_replaced_unseen(tied):
    read = result(tied)
    settle_tie(tied, ("lamp", "bench"), "§ 12")
    with pytest.raises(FactsChangedError):
        settle_tie(tied, ("bench", "lamp"), "§ 13", read=read)
    assert result(tied).outcome.winners == ("lamp",)
    settle_tie(tied, ("bench", "lamp"), "§ 13", read=result(tied))
    assert result(tied).outcome.winners == ("bench",)
