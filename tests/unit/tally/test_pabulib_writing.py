from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from pabulib.checker import Checker

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice, CountingRule, TieRule
from mbdesk.domain.process import Frame, Mode, Orientation, Phase, PhaseKind, PublicKeys, Rules
from mbdesk.domain.result import BoxCore, Result, Tie
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib.exporting import election_of
from mbdesk.tally.pabulib.file import parse, render
from mbdesk.tally.pabulib.importing import choices, recount, setup_of
from mbdesk.tally.pabulib.terms import VOTE_TYPES
from mbdesk.tally.votes import votes

ITEMS = (
    BallotItem("a", 0, 60_000, {"sv": 'Bänkar; "sköna"'}),
    BallotItem("b", 1, 60_000, {"sv": "Odling\n och bin "}),
    BallotItem("c", 2, 30_000, {"sv": "Språkkafé"}),
)
APPROVALS = {Choice(("a", "b")): 3, Choice(("b", "c")): 1, Choice(("a",)): 1, Choice(("c",)): 2}
UNLIKE = {Choice(("a", "b")): 3, Choice(("a",)): 2, Choice(("c",)): 2}
POINTS = {Choice(("a", "b"), (4, 1)): 2, Choice(("c",), (5,)): 1}
RANKS = {Choice(("b", "a", "c")): 2, Choice(("c",)): 1}
ONES = {Choice(("a",)): 3, Choice(("b",)): 2}


def frame(rules: Rules) -> Frame:
    return Frame(
        id="0" * 32,
        mode=Mode.LIVE,
        titles={"sv": "Tryggare och grönare Vällingby"},
        goals={},
        purposes={},
        orientation=Orientation.PLACE,
        target_group="",
        district="Hässelby-Vällingby",
        funds=100_000,
        process_funds=0,
        decision_day="2026-02-12",
        decision_reference="",
        steering_group=(),
        partners=(),
        communication="",
        phases=(Phase(PhaseKind.VOTING, "2026-09-01", "2026-09-20"),),
        rules=rules,
        keys=PublicKeys(b"", b"", b"", b""),
    )


def result_of(rules: Rules, ballots: dict[Choice, int], *decisions: Tie) -> Result:
    found = votes(ballots, rules, ITEMS)
    return Result(
        core=BoxCore(frame(rules), ITEMS, "d" * 64, (), (), (), "e" * 64),
        number=1,
        counted_on="2026-09-21",
        fates={},
        blank=ballots.get(Choice(), 0),
        votes=found,
        outcome=outcome(ITEMS, found, rules, 100_000, decisions, ballots=ballots),
        box="f" * 64,
    )


def written(rules: Rules, ballots: dict[Choice, int], *decisions: Tie) -> str:
    return render(election_of(result_of(rules, ballots, *decisions), ballots, "Sweden"))


def complaints(text: str, tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "election.pb"
    file.write_bytes(text.encode())
    found = Checker().process_files([str(file)])
    return found["election"]["results"].get("errors", {})


CASES = [
    (Rules(ballot=BallotKind.APPROVAL, max_choices=2), APPROVALS),
    (Rules(ballot=BallotKind.CHOOSE_ONE, max_choices=1), ONES),
    (Rules(ballot=BallotKind.RANKING), RANKS),
    (Rules(ballot=BallotKind.POINTS, max_choices=0, max_points=5), POINTS),
    (Rules(ballot=BallotKind.KNAPSACK, max_choices=0), {Choice(("a", "c")): 2}),
    (Rules(max_choices=2, rule=CountingRule.GREEDY_NO_SKIP), APPROVALS),
    (Rules(max_choices=2, rule=CountingRule.GREEDY_THRESHOLD, threshold=4), APPROVALS),
    (Rules(max_choices=2, rule=CountingRule.EQUAL_SHARES), UNLIKE),
    (Rules(max_choices=2, rule=CountingRule.MOST_VOTES), APPROVALS),
]


@pytest.mark.parametrize(("rules", "ballots"), CASES)
def test_the_checker_of_pabulib_finds_nothing_wrong(rules, ballots, tmp_path):
    rules = replace(rules, tie=TieRule.BALLOT_ORDER)
    assert complaints(written(rules, ballots), tmp_path) == {}


def test_every_kind_of_ballot_has_a_name_in_the_files():
    assert set(VOTE_TYPES) == set(BallotKind)


def test_the_checker_would_see_a_wrong_winner(tmp_path):
    text = written(Rules(max_choices=2, tie=TieRule.BALLOT_ORDER), APPROVALS)
    assert complaints(text.replace(";0\r\n", ";1\r\n", 1), tmp_path)


@pytest.mark.parametrize(("rules", "ballots"), CASES[:5])
def test_what_is_written_reads_back_as_the_same_election(rules, ballots):
    election = parse(written(replace(rules, tie=TieRule.BALLOT_ORDER), ballots))
    assert recount(election) == votes(ballots, rules, ITEMS)
    assert setup_of(election)[1:2] == (100_000,)
    if rules.ballot is not BallotKind.KNAPSACK:
        assert setup_of(election)[0].ballot is rules.ballot
    assert Counter(choices(election)) == Counter(ballots)


def test_a_blank_ballot_is_a_voter_without_a_vote():
    election = parse(written(Rules(), {Choice(): 2, Choice(("a",)): 1}))
    assert election.votes["vote"] == ("", "", "a")
    assert election.meta["num_votes"] == "3"


def test_ballots_are_told_in_the_order_of_their_content():
    ballots = {Choice(("c",)): 1, Choice(("a",)): 1, Choice(("b",)): 1}
    there = written(Rules(), ballots)
    assert there == written(Rules(), dict(reversed(ballots.items())))


def test_equal_projects_stand_as_their_tie_was_settled(tmp_path):
    ballots = {Choice(("a", "b")): 3}
    decision = Tie(("a", "b"), 3, TieRule.BOARD, ("b", "a"), "§ 12")
    text = written(Rules(), ballots, decision)
    assert [project.id for project in parse(text).projects][:2] == ["b", "a"]
    assert complaints(text, tmp_path) == {}
