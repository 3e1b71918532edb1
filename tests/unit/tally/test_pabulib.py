import pytest

from mbdesk.domain.ballot import BallotKind, Choice, CountingRule, TieRule
from mbdesk.errors.files import InvalidInputError, NotSupportedError
from mbdesk.tally.outcome import WITHDRAWN_COST
from mbdesk.tally.pabulib.file import parse
from mbdesk.tally.pabulib.importing import choices, recount, setup_of
from mbdesk.words.sentences.parameters import VALUES

SMALL = """META
key;value
num_votes;3
budget;100
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name;selected;colour
1;60;2;"A; ""quoted"" name";1;red
2;50;1;B;0;blue
VOTES
voter_id;vote;age
x;1,2;30
y;1;40
z;;50
"""

POINTS = """META
key;value
budget;100
max_sum_points;5
vote_type;cumulative
rule;greedy-threshold
min_project_score_threshold;4
PROJECTS
project_id;cost;votes;score
a;60;2;7
b;50;2;3
VOTES
voter_id;vote;points
x;b,a;1,4
y;a,b;3.0,2
z;;
"""


def with_type(vote_type: str, text: str = SMALL) -> str:
    return text.replace("vote_type;approval", f"vote_type;{vote_type}")


def test_a_file_is_read_with_quotes_unknown_columns_and_empty_votes():
    election = parse("\ufeff" + SMALL)
    assert election.projects[0].name == 'A; "quoted" name'
    assert election.projects[1].columns["colour"] == "blue"
    assert election.votes["age"] == ("30", "40", "50")
    assert list(choices(election)) == [Choice(("1", "2")), Choice(("1",)), Choice()]
    assert recount(election) == {"1": 2, "2": 1}


def test_a_file_becomes_rules_funds_and_ballot():
    rules, funds, items = setup_of(parse(SMALL))
    assert (rules.ballot, rules.max_choices) == (BallotKind.APPROVAL, 2)
    assert (rules.rule, rules.tie) == (CountingRule.GREEDY, TieRule.BALLOT_ORDER)
    assert (funds, [item.cost for item in items]) == (100, [60, 50])
    assert items[1].titles == {"sv": "B"}


def test_text_and_lines_with_any_line_ends_read_alike():
    plain = parse(SMALL)
    assert parse(SMALL.splitlines(keepends=True)) == plain
    assert parse(SMALL.replace("\n", "\r\n")) == plain
    assert parse(SMALL.replace("\n", "\n\n").rstrip()) == plain


def test_a_quoted_field_may_hold_line_breaks_and_later_errors_keep_their_line():
    text = SMALL.replace('"A; ""quoted"" name"', '"first\r\nsecond"')
    assert parse(text).projects[0].name == "first\r\nsecond"
    with pytest.raises(InvalidInputError) as refusal:
        parse(text.replace("x;1,2", "x;1,9"))
    assert refusal.value.parameters["line"] == 14


def test_a_quote_in_the_middle_of_a_name_is_borne_with():
    assert parse(SMALL.replace(";B;", ';"B" and b;')).projects[1].name == "B and b"


def test_decimals_are_scaled_and_never_rounded():
    text = SMALL.replace("1;60;", "1;60.25;").replace("budget;100", "budget;100.5")
    election = parse(text)
    assert (election.unit, election.budget) == (100, 10050)
    assert [project.cost for project in election.projects] == [6025, 5000]
    assert parse(SMALL.replace("1;60;", "1;60.00;")).unit == 1


def test_a_withdrawn_project_keeps_its_mark_whatever_the_unit():
    text = SMALL.replace("1;60;", "1;999999999.00;").replace("2;50;", "2;50.5;")
    assert [project.cost for project in parse(text).projects] == [WITHDRAWN_COST, 505]


def test_points_are_read_and_the_score_is_what_the_file_states():
    election = parse(POINTS)
    rules, _, _ = setup_of(election)
    assert (rules.ballot, rules.max_points, rules.max_choices) == (BallotKind.POINTS, 5, 0)
    assert (rules.rule, rules.threshold) == (CountingRule.GREEDY_THRESHOLD, 4)
    assert list(choices(election)) == [
        Choice(("a", "b"), (4, 1)),
        Choice(("a", "b"), (3, 2)),
        Choice(),
    ]
    assert recount(election) == {"a": 7, "b": 3}
    assert [project.votes for project in election.projects] == [7, 3]


def test_points_of_zero_are_no_choice_and_repeated_ones_add_up():
    election = parse(POINTS.replace("x;b,a;1,4", "x;b,a,a;0,2,1"))
    assert next(choices(election)) == Choice(("a",), (3,))


def test_ranks_keep_their_order_and_the_last_gets_one_point():
    election = parse(with_type("ordinal", SMALL.replace("x;1,2", "x;2,1")))
    assert setup_of(election)[0].ballot is BallotKind.RANKING
    assert list(choices(election)) == [Choice(("2", "1")), Choice(("1",)), Choice()]
    assert recount(election) == {"1": 2, "2": 2}


def test_a_project_that_a_voter_names_twice_is_one_choice_but_counts_twice_in_the_file():
    election = parse(SMALL.replace("y;1;40", "y;1,1;40"))
    assert list(choices(election))[1] == Choice(("1",))
    assert recount(election)["1"] == 3


def test_limits_give_way_to_what_the_city_has_counted():
    narrow = SMALL.replace("budget", "max_length;1\nbudget")
    assert setup_of(parse(narrow))[0].max_choices == 2
    assert setup_of(parse(narrow.replace("max_length;1", "max_length;9")))[0].max_choices == 9
    assert setup_of(parse(POINTS.replace("1,4", "5,4")))[0].max_points == 9


def test_older_spellings_with_underscores_are_known():
    text = with_type("choose_1").replace("rule;greedy", "rule;greedy_no_skip")
    rules, _, _ = setup_of(parse(text.replace("x;1,2", "x;2")))
    assert (rules.ballot, rules.rule) == (BallotKind.CHOOSE_ONE, CountingRule.GREEDY_NO_SKIP)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason", "part"),
    [
        ("META\n", "", 1, "part_here", "META"),
        ("META\n", "x;y\nMETA\n", 1, "part_here", "META"),
        ("PROJECTS\n", "", 1, "part_missing", "PROJECTS"),
        ("VOTES\n", "VOTES\nVOTES\n", 12, "part_unexpected", "VOTES"),
        ("VOTES\n", "nonsense\nVOTES\n", 11, "part_unexpected", "NONSENSE"),
        ("key;value\n", "", 2, "part_here", "key;value"),
        ("budget;100\n", "", 2, "no_amount", "budget"),
        ("budget;100\n", "budget;much\n", 4, "no_amount", "budget"),
        ("num_votes;3", "num_votes;4", 12, "row_count", "num_votes"),
        ("num_votes;3", "max_length;many", 3, "no_whole_number", "max_length"),
        ("project_id;cost;votes", "project_id;cost;cost", 8, "column_twice", None),
        ("project_id;cost;votes", "project_id;costs;votes", 8, "part_missing", "cost"),
        ("project_id;cost;votes", "project;cost;votes", 8, "part_missing", "project_id"),
        ("voter_id;vote;age", "voter_id;votes;age", 12, "part_missing", "vote"),
        ("1;60;", "1;many;", 9, "no_amount", "cost"),
        ("1;60;", "1;-60;", 9, "no_amount", "cost"),
        ("1;60;", "1;NaN;", 9, "no_amount", "cost"),
        ("1;60;", ";60;", 9, "no_project_id", "project_id"),
        ("1;60;2;", "1;60;two;", 9, "no_whole_number", "votes"),
        ("2;50;", "1;50;", 10, "project_twice", None),
        ("x;1,2;30", "x;1,9;30", 13, "vote_for_none", None),
        ("y;1;40", "y;1", 14, "field_count", None),
        ("y;1;40", 'y;1;"40', 14, "open_quote", None),
    ],
)
def test_a_broken_file_is_refused_with_its_line(old, new, line, reason, part):
    with pytest.raises(InvalidInputError) as refusal:
        parse(SMALL.replace(old, new, 1), "x.pb")
    parameters = refusal.value.parameters
    assert (parameters["reason"], parameters.get("part")) == (reason, part)
    assert ("reason", reason) in VALUES
    assert (parameters["path"], parameters["line"]) == ("x.pb", line)


@pytest.mark.parametrize("points", ["1", "1,2,3", "1,x", "1.5,2", ""])
def test_points_that_do_not_match_the_vote_are_refused_with_their_line(points):
    with pytest.raises(InvalidInputError, match="points_unlike") as refusal:
        parse(POINTS.replace("x;b,a;1,4", f"x;b,a;{points}"))
    assert refusal.value.parameters["line"] == 14


@pytest.mark.parametrize("name", ["mystery", "cumulative", "scoring"])
def test_a_ballot_kind_that_cannot_be_read_is_named(name):
    with pytest.raises(NotSupportedError, match=name):
        setup_of(parse(with_type(name)))


def test_scores_that_take_points_away_are_not_supported():
    text = POINTS.replace("cumulative", "scoring").replace("1,4", "-1,4")
    with pytest.raises(NotSupportedError, match="scoring"):
        setup_of(parse(text))


def test_a_rule_that_is_not_ours_is_named():
    with pytest.raises(NotSupportedError, match="greedy-custom"):
        setup_of(parse(SMALL.replace("rule;greedy", "rule;greedy-custom")))
