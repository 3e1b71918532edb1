"""Parses and renders `.pb` files; a fault in the format is reported with its line."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from mbdesk.tally.outcome import WITHDRAWN_COST
from mbdesk.tally.pabulib.sections import FileSection, sections

_COUNTS = {"num_projects": "PROJECTS", "num_votes": "VOTES"}
_WHOLE_NUMBERS = ("max_length", "max_sum_points", "min_project_score_threshold", *_COUNTS)
_FIGURES = ("score", "votes", "selected")
_LONGEST_CODE = 64

_AMOUNT = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,6})?")
_WHOLE = re.compile(r"-?[0-9]{1,15}(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a file; `cost` in minor units of `Election.unit`, all its columns as text.

    `votes` is what the file says it got: its score where it states one, as for points and
    ranks, its number of votes otherwise. `selected` is 1 for a winner and 0 for none; cities
    mark with 2 and 3 what was paid for in other ways.
    """

    id: str
    cost: int
    name: str
    votes: int | None
    selected: int | None
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Election:
    """A file's content. Amounts are whole numbers of 1/`unit` of the currency.

    `unit` is 1 unless the file has decimals: amounts are scaled, never rounded. `votes` maps
    column names to cells, one for each voter: `voter_id`, `vote`, perhaps `points`, and others.
    """

    meta: Mapping[str, str]
    budget: int
    unit: int
    projects: tuple[Project, ...]
    votes: Mapping[str, tuple[str, ...]]


def parse(text: str | Iterable[str], path: str = "") -> Election:
    """Read an election from a file's text or its lines (with their ends).

    Raises InvalidInputError(path, line, reason).
    """
    found = sections(text, path)
    meta = _meta(found["META"])
    for name, section in _COUNTS.items():
        _check_count(meta, name, found[section])
    decimals = _decimals(meta["budget"], found["PROJECTS"])
    projects = _projects(found["PROJECTS"], decimals)
    _check_votes(found["VOTES"], {project.id for project in projects})
    if "points" in found["VOTES"].columns:
        _check_points(found["VOTES"])
    budget = _scaled(meta["budget"], decimals)
    return Election(meta, budget, 10**decimals, projects, found["VOTES"].columns)


def render(election: Election) -> str:
    """Return the text of the election's file; unknown columns are written as they were read."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for name, rows in _written(election):
        writer.writerow([name])
        writer.writerows(rows)
    return out.getvalue()


def listed(cell: str) -> list[str]:
    """Return the parts of a cell that holds a list; none for an empty one."""
    return cell.split(",") if cell else []


def whole(text: str) -> int:
    """Return a whole number, perhaps written with zero decimals; 0 for an empty text."""
    return int(text.partition(".")[0] or 0)


def _meta(section: FileSection) -> dict[str, str]:
    if tuple(section.columns) != ("key", "value"):
        raise section.refused("part_here", part="key;value")
    meta = dict(zip(*section.columns.values(), strict=True))
    if not _AMOUNT.fullmatch(meta.get("budget", "")):
        raise section.refused("no_amount", _place(section, "budget"), part="budget")
    for name in _WHOLE_NUMBERS:
        if not (meta.get(name, "") == "" or _WHOLE.fullmatch(meta[name])):
            raise section.refused("no_whole_number", _place(section, name), part=name)
    return meta


def _place(section: FileSection, key: str) -> int:
    keys = section.columns["key"]
    return len(keys) - 1 - keys[::-1].index(key) if key in keys else -1


def _check_count(meta: Mapping[str, str], name: str, section: FileSection) -> None:
    """Refuse a file with other numbers of rows than it states: it may have been cut short."""
    if meta.get(name) and whole(meta[name]) != section.size:
        raise section.refused("row_count", part=name, found=section.size, stated=meta[name])


def _decimals(budget: str, section: FileSection) -> int:
    """Return how many decimals it takes to tell every amount exactly."""
    costs = section.column("cost")
    for index, cost in enumerate(costs):
        if not _AMOUNT.fullmatch(cost):
            raise section.refused("no_amount", index, part="cost")
    fractions = (text.replace(",", ".").partition(".")[2] for text in (budget, *costs))
    return max(len(fraction.rstrip("0")) for fraction in fractions)


def _scaled(amount: str, decimals: int) -> int:
    units, _, fraction = amount.replace(",", ".").partition(".")
    return int(units + fraction[:decimals].ljust(decimals, "0"))


def _cost(amount: str, decimals: int) -> int:
    """Return the cost in minor units; that of a withdrawn project is a mark, not an amount."""
    withdrawn = _scaled(amount, 0) == WITHDRAWN_COST
    return WITHDRAWN_COST if withdrawn else _scaled(amount, decimals)


def _projects(section: FileSection, decimals: int) -> tuple[Project, ...]:
    ids = section.column("project_id")
    _check_unique(section, ids)
    projects = []
    for index, cells in enumerate(zip(*section.columns.values(), strict=True)):
        code = ids[index]
        if not code or "," in code or len(code) > _LONGEST_CODE:
            raise section.refused("no_project_id", index, part="project_id", most=_LONGEST_CODE)
        row = dict(zip(section.columns, cells, strict=True))
        projects.append(_project(row, decimals, section, index))
    return tuple(projects)


def _check_unique(section: FileSection, ids: Sequence[str]) -> None:
    first = {code: index for index, code in reversed(list(enumerate(ids)))}
    for index, code in enumerate(ids):
        if first[code] != index:
            raise section.refused("project_twice", index)


def _project(row: Mapping[str, str], decimals: int, section: FileSection, index: int) -> Project:
    for name in _FIGURES:
        if row.get(name) and not _WHOLE.fullmatch(row[name]):
            raise section.refused("no_whole_number", index, part=name)
    score, votes, selected = (whole(row[name]) if row.get(name) else None for name in _FIGURES)
    return Project(
        id=row["project_id"],
        cost=_cost(row["cost"], decimals),
        name=row.get("name", ""),
        votes=votes if score is None else score,
        selected=selected,
        columns=row,
    )


def _check_votes(section: FileSection, known: set[str]) -> None:
    votes = section.column("vote")
    for vote in set(votes):
        if not known.issuperset(listed(vote)):
            raise section.refused("vote_for_none", votes.index(vote))


def _check_points(section: FileSection) -> None:
    pairs = list(zip(section.column("vote"), section.column("points"), strict=True))
    for vote, points in set(pairs):
        each = listed(points)
        if len(each) != len(listed(vote)) or not all(_WHOLE.fullmatch(text) for text in each):
            raise section.refused("points_unlike", pairs.index((vote, points)), part="points")


def _written(election: Election) -> Iterator[tuple[str, Iterable[Sequence[str]]]]:
    yield "META", [("key", "value"), *election.meta.items()]
    names = tuple(election.projects[0].columns) if election.projects else ("project_id", "cost")
    rows = [tuple(project.columns.values()) for project in election.projects]
    yield "PROJECTS", [names, *rows]
    yield "VOTES", [tuple(election.votes), *zip(*election.votes.values(), strict=True)]
