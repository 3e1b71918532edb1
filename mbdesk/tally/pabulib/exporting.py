"""Converts a result with its ballots to an election in Pabulib's format."""

from collections import Counter
from collections.abc import Iterator, Mapping

from mbdesk.domain.ballot import Bound, Choice, CountingRule
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.result import Result
from mbdesk.tally.pabulib.file import Election, Project
from mbdesk.tally.pabulib.terms import RULES, VOTE_TYPES

_COMMENTS = {CountingRule.MOST_VOTES: "#1: The one project with most votes is selected."}


def election_of(result: Result, ballots: Mapping[Choice, int], country: str) -> Election:
    """Return the result with its ballots, ready for `mbdesk.tally.pabulib.file.render`.

    `ballots` are the choices counted with their numbers, blank ones included; they are written in
    the order of their content, which says nothing about when or where they were cast. Projects
    stand from most to fewest votes, equal ones as their tie was settled. `country` is the
    English name that Pabulib asks for.
    """
    cast = [choice for choice in sorted(ballots, key=_content) for _ in range(ballots[choice])]
    votes = {
        "voter_id": tuple(str(number) for number in range(1, len(cast) + 1)),
        "vote": tuple(",".join(choice.codes) for choice in cast),
    }
    if result.frame.rules.ballot.pointed:
        votes["points"] = tuple(",".join(map(str, choice.points)) for choice in cast)
    projects = tuple(_projects(result, ballots))
    return Election(_meta(result, len(cast), country), result.frame.funds, 1, projects, votes)


def _content(choice: Choice) -> tuple[tuple[str, ...], tuple[int, ...]]:
    return choice.codes, choice.points


def _meta(result: Result, voters: int, country: str) -> dict[str, str]:
    frame, rules = result.frame, result.frame.rules
    begin, end = _voting_days(result)
    bounded = rules.rule is CountingRule.GREEDY and _threshold(result)
    meta = {
        "description": _line(frame.titles.get("sv", "")),
        "country": country,
        "unit": _line(frame.district),
        "instance": end[-4:],
        "num_projects": str(len(result.items)),
        "num_votes": str(voters),
        "budget": str(frame.funds),
        "vote_type": VOTE_TYPES[rules.ballot],
        "rule": RULES[CountingRule.GREEDY_THRESHOLD if bounded else rules.rule],
        "date_begin": begin,
        "date_end": end,
    }
    return meta | dict(_limits(result)) | {"language": "sv", "currency": frame.currency}


def _limits(result: Result) -> Iterator[tuple[str, str]]:
    rules = result.frame.rules
    if rules.ballot.bounded_by is Bound.ONE:
        yield "max_length", "1"
    elif rules.max_choices:
        yield "max_length", str(rules.max_choices)
    if rules.ballot.bounded_by is Bound.FUNDS:
        yield "max_sum_cost", str(result.frame.funds)
    if rules.ballot.bounded_by is Bound.POINTS:
        yield "max_sum_points", str(rules.max_points)
    if _threshold(result):
        yield "min_project_score_threshold", str(_threshold(result))
    if rules.rule in _COMMENTS:
        yield "comment", _COMMENTS[rules.rule]


def _threshold(result: Result) -> int:
    """Return the votes a project needed; ours needs one, which Pabulib's rules take for granted."""
    without = any(not number for number in result.votes.values())
    return result.frame.rules.threshold or int(without)


def _projects(result: Result, ballots: Mapping[Choice, int]) -> Iterator[Project]:
    named: Counter[str] = Counter()
    for choice, number in ballots.items():
        named.update(dict.fromkeys(choice.codes, number))
    scored = result.frame.rules.ballot.scored
    for item in result.ranked:
        columns = {"project_id": item.code, "cost": str(item.cost), "votes": str(named[item.code])}
        if scored:
            columns["score"] = str(result.votes[item.code])
        name = _line(item.titles.get("sv", ""))
        selected = int(item.code in result.outcome.winners)
        columns |= {"name": name, "selected": str(selected)}
        votes = result.votes[item.code]
        yield Project(item.code, item.cost, name, votes, selected, columns)


def _voting_days(result: Result) -> tuple[str, str]:
    """Return the first and last day of the vote as Pabulib writes days: 31.12.2026."""
    for phase in result.frame.phases:
        if phase.kind is PhaseKind.VOTING:
            return _day(phase.first_day), _day(phase.last_day)
    return _day(result.counted_on), _day(result.counted_on)


def _day(iso: str) -> str:
    return ".".join(reversed(iso.split("-")))


def _line(text: str) -> str:
    """Return the text on one line without white space at its ends, as the format wants cells."""
    return " ".join(text.split())
