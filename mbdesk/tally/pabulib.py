"""Pabulib's `.pb` files: real elections as text, read into plain values.

UTF-8 with or without a byte order mark; sections META, PROJECTS and VOTES; fields separated by
semicolons, quoted by doubling. Unknown columns are kept as they are.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from mbdesk.domain import BallotItem, BallotKind, Choice, CountingRule, Rules, TieRule
from mbdesk.errors import InvalidInputError, NotSupportedError

_KINDS = {
    "approval": BallotKind.APPROVAL,
    "choose-1": BallotKind.CHOOSE_ONE,
    "cumulative": BallotKind.POINTS,
    "scoring": BallotKind.POINTS,
    "ordinal": BallotKind.RANKING,
}
SUPPORTED = {BallotKind.APPROVAL, BallotKind.CHOOSE_ONE}
_RULES = {
    "greedy": CountingRule.GREEDY,
    "greedy-no-skip": CountingRule.GREEDY_NO_SKIP,
    "greedy-threshold": CountingRule.GREEDY_THRESHOLD,
}
_SECTIONS = ("META", "PROJECTS", "VOTES")
_TITLE = 200
LARGEST_AMOUNT = 10**15

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a file; `cost` in minor units of `Election.unit`, other columns as text."""

    id: str
    cost: int
    name: str
    votes: int | None
    selected: int | None
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Election:
    """A file's content. Amounts are whole numbers of 1/`unit` of the currency."""

    meta: Mapping[str, str]
    budget: int
    unit: int
    projects: tuple[Project, ...]
    voters: tuple[Row, ...]


def parse(lines: Iterable[str], path: str = "") -> Election:
    """Read an election.

    Raises InvalidInputError(path, line, reason).
    """
    sections, starts = _sections(lines, path)
    meta = {row[0]: row[1] if len(row) > 1 else "" for _, row in sections["META"][1:]}
    rows = {name: _rows(sections[name], path) for name in ("PROJECTS", "VOTES")}
    line = starts["META"]
    texts = [_field(meta, "budget", path, line)]
    texts += [_field(row, "cost", path, number) for number, row in rows["PROJECTS"]]
    numbers = [line, *(number for number, _ in rows["PROJECTS"])]
    amounts, unit = _amounts(texts, numbers, path)
    projects = tuple(
        _project(row, cost, path, number)
        for (number, row), cost in zip(rows["PROJECTS"], amounts[1:], strict=True)
    )
    _check_unique(projects, path, starts["PROJECTS"])
    election = Election(meta, amounts[0], unit, projects, tuple(row for _, row in rows["VOTES"]))
    _check_votes(election, [number for number, _ in rows["VOTES"]], path)
    return election


def setup_of(election: Election) -> tuple[Rules, int, tuple[BallotItem, ...]]:
    """Return rules, funds and ballot of an election.

    Raises NotSupportedError(name) with the vote type or the rule that is none of ours.
    """
    vote_type, rule = election.meta.get("vote_type", ""), election.meta.get("rule", "")
    if _KINDS.get(vote_type) not in SUPPORTED:
        raise NotSupportedError(name=vote_type)
    if rule not in _RULES:
        raise NotSupportedError(name=rule)
    longest = max((len(_listed(row)) for row in election.voters), default=1)
    rules = Rules(
        ballot=_KINDS[vote_type],
        max_choices=max(longest, _whole(election.meta.get("max_length", ""))),
        rule=_RULES[rule],
        threshold=_whole(election.meta.get("min_project_score_threshold", "")),
        tie=TieRule.BALLOT_ORDER,
    )
    items = tuple(
        BallotItem(
            project.id, position, project.cost, {"sv": (project.name or project.id)[:_TITLE]}
        )
        for position, project in enumerate(election.projects)
    )
    return rules, election.budget, items


def choices(election: Election) -> Iterator[Choice]:
    """Yield each voter's approval or single choice."""
    for row in election.voters:
        yield Choice(tuple(sorted(set(_listed(row)))))


def recount(election: Election) -> dict[str, int]:
    """Count the approvals straight from the voters' rows."""
    found = Counter(code for row in election.voters for code in row["vote"].split(",") if code)
    return {project.id: found[project.id] for project in election.projects}


def _listed(row: Row) -> list[str]:
    return [code for code in row["vote"].split(",") if code]


def _sections(
    lines: Iterable[str], path: str
) -> tuple[dict[str, list[tuple[int, list[str]]]], dict[str, int]]:
    """Return per section its rows with line numbers, header first, and where it starts."""
    found: dict[str, list[tuple[int, list[str]]]] = {}
    starts: dict[str, int] = {}
    current: list[tuple[int, list[str]]] = []
    for number, row in _csv_rows(lines, path):
        name = row[0].strip().upper() if len(row) == 1 else ""
        if name in _SECTIONS and name not in found:
            current = found[name] = []
            starts[name] = number
        elif not starts:
            raise InvalidInputError(path=path, line=number, reason="expected META")
        elif row:
            current.append((number, row))
    for name in _SECTIONS:
        if not found.get(name):
            raise InvalidInputError(path=path, line=1, reason=f"{name} is missing")
    return found, starts


def _csv_rows(lines: Iterable[str], path: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(2**24)
    reader = csv.reader(_without_mark(lines), delimiter=";", strict=True)
    while True:
        number = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InvalidInputError(path=path, line=number, reason=str(error)) from error
        yield number, row


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        yield line.removeprefix("\ufeff") if index == 0 else line


def _rows(section: Sequence[tuple[int, list[str]]], path: str) -> list[tuple[int, Row]]:
    (first, header), *rest = section
    names = [name.strip() for name in header]
    if len(set(names)) != len(names):
        raise InvalidInputError(path=path, line=first, reason="a column stands twice")
    rows = []
    for number, row in rest:
        if len(row) != len(names):
            reason = f"{len(row)} fields where the header has {len(names)}"
            raise InvalidInputError(path=path, line=number, reason=reason)
        rows.append((number, dict(zip(names, row, strict=True))))
    return rows


def _field(row: Mapping[str, str], name: str, path: str, line: int) -> str:
    if name not in row:
        raise InvalidInputError(path=path, line=line, reason=f"{name} is missing")
    return row[name].strip()


def _amounts(texts: Sequence[str], lines: Sequence[int], path: str) -> tuple[list[int], int]:
    """Return amounts as whole minor units, with the least unit that makes all of them whole."""
    values = [
        _amount(text.replace(",", "."), path, line) for text, line in zip(texts, lines, strict=True)
    ]
    unit = 1
    while any(value * unit % 1 for value in values):
        unit *= 10
    return [int(value * unit) for value in values], unit


def _amount(text: str, path: str, line: int) -> Decimal:
    try:
        value = Decimal(text)
        exact = value.is_finite() and 0 <= value <= LARGEST_AMOUNT
        if exact and round(value, 6) == value:
            return value
    except InvalidOperation:
        pass
    raise InvalidInputError(path=path, line=line, reason=f"not an amount: {text[:40]!r}")


def _project(row: Row, cost: int, path: str, line: int) -> Project:
    code = _field(row, "project_id", path, line)
    if not code or "," in code or len(code.encode()) > 64:  # noqa: PLR2004  # fits on a ballot
        raise InvalidInputError(path=path, line=line, reason="not a project id")
    return Project(
        id=code,
        cost=cost,
        name=row.get("name", ""),
        votes=_stated(row, "votes", path, line),
        selected=_stated(row, "selected", path, line),
        columns=row,
    )


def _stated(row: Row, name: str, path: str, line: int) -> int | None:
    text = row.get(name, "").strip()
    if not text:
        return None
    return int(_amount(text, path, line))


def _whole(text: str) -> int:
    try:
        return max(0, int(Decimal(text)))
    except (InvalidOperation, ValueError, OverflowError):
        return 0


def _check_unique(projects: Sequence[Project], path: str, line: int) -> None:
    if len({project.id for project in projects}) != len(projects):
        raise InvalidInputError(path=path, line=line, reason="a project stands twice")


def _check_votes(election: Election, lines: Sequence[int], path: str) -> None:
    known = {project.id for project in election.projects}
    for line, row in zip(lines, election.voters, strict=True):
        _field(row, "vote", path, line)
        if not known.issuperset(_listed(row)):
            raise InvalidInputError(path=path, line=line, reason="a vote for no project")
