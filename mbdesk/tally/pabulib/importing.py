"""Converts Pabulib's elections to rules, items and choices, and recounts them independently."""

from collections import Counter
from collections.abc import Iterator
from itertools import repeat

from mbdesk.domain.ballot import BallotItem, BallotKind, Bound, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.errors.files import NotSupportedError
from mbdesk.tally.pabulib.file import Election, listed, whole
from mbdesk.tally.pabulib.terms import kind_called, rule_called

_LONGEST_TITLE = 200


def setup_of(election: Election) -> tuple[Rules, int, tuple[BallotItem, ...]]:
    """Return rules, funds and ballot of an election, amounts in its minor units.

    The limits on a ballot are the file's, or wider where its voters went beyond them: what a
    city has counted is counted. Ties follow the ballot's order, as they did in every real file
    where one decided.

    Raises NotSupportedError(name) with the vote type or rule that is not supported.
    """
    vote_type, rule = election.meta.get("vote_type", ""), election.meta.get("rule", "")
    kind = _kind(election)
    if kind is None or _has_negative_points(election):
        raise NotSupportedError(name=vote_type)
    counting = rule_called(rule)
    if counting is None or (counting is CountingRule.EQUAL_SHARES and kind.scored):
        raise NotSupportedError(name=rule)
    rules = Rules(
        ballot=kind,
        max_choices=_most_choices(election, kind),
        max_points=_most_points(election) if kind.pointed else 0,
        rule=counting,
        threshold=whole(election.meta.get("min_project_score_threshold", "")),
        tie=TieRule.BALLOT_ORDER,
    )
    return rules, election.budget, tuple(_items(election))


def choices(election: Election) -> Iterator[Choice]:
    """Yield each voter's choice in the one form of `mbdesk.tally.validity.normal`.

    A project that a voter names twice is one choice, with its points added up. A project given
    no points is not chosen.
    """
    kind = _kind(election)
    made: dict[tuple[str, str], Choice] = {}
    for vote, points in _cells(election):
        choice = made.get((vote, points))
        if choice is None:
            choice = made[vote, points] = _choice(listed(vote), listed(points), kind)
        yield choice


def recount(election: Election) -> dict[str, int]:
    """Count straight from the cells of the votes, in the file's own terms.

    Votes for approval and single choice; points as given, or for ranks without points as many
    as the ballot is long, falling to 1. A project that one voter names twice counts twice here,
    as it does in the figures of real files, though `choices` holds it once.
    """
    kind = _kind(election)
    scored = kind is not None and kind.scored
    found: Counter[str] = Counter()
    for (vote, points), number in Counter(_cells(election)).items():
        codes = listed(vote)
        ranks = range(len(codes), 0, -1)
        worth = [whole(each) for each in listed(points)] if points else ranks
        for code, each in zip(codes, worth, strict=True):
            found[code] += number * (each if scored else 1)
    return {project.id: found[project.id] for project in election.projects}


def _kind(election: Election) -> BallotKind | None:
    kind = kind_called(election.meta.get("vote_type", ""))
    return kind if kind is None or not kind.pointed or "points" in election.votes else None


def _cells(election: Election) -> Iterator[tuple[str, str]]:
    """Yield what each voter chose and, where there are any, the points, as they stand."""
    return zip(election.votes["vote"], election.votes.get("points", repeat("")), strict=False)


def _choice(codes: list[str], points: list[str], kind: BallotKind | None) -> Choice:
    if kind is not None and kind.ranked:
        return Choice(tuple(dict.fromkeys(codes)))
    if kind is None or not kind.pointed:
        return Choice(tuple(sorted(set(codes))))
    given: Counter[str] = Counter()
    for code, each in zip(codes, points, strict=True):
        given[code] += whole(each)
    pairs = sorted((code, each) for code, each in given.items() if each)
    return Choice(tuple(code for code, _ in pairs), tuple(each for _, each in pairs))


def _has_negative_points(election: Election) -> bool:
    return any("-" in points for points in set(election.votes.get("points", ())))


def _most_choices(election: Election, kind: BallotKind) -> int:
    """Return the largest number of items on a ballot; 0 where points alone set the limit."""
    stated = whole(election.meta.get("max_length", ""))
    if kind.bounded_by is Bound.ONE:
        return 1
    if kind.bounded_by is Bound.POINTS and not stated:
        return 0
    return max(1, stated, *(len(listed(vote)) for vote in set(election.votes["vote"])))


def _most_points(election: Election) -> int:
    stated = whole(election.meta.get("max_sum_points", ""))
    ballots = set(election.votes["points"])
    return max(stated, *(sum(map(whole, listed(points))) for points in ballots), 1)


def _items(election: Election) -> Iterator[BallotItem]:
    for position, project in enumerate(election.projects):
        title = (project.name or project.id)[:_LONGEST_TITLE]
        yield BallotItem(project.id, position, project.cost, {"sv": title})
