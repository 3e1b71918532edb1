"""Writing an election as the text of a `.pb` file, which `mbdesk.tally.pabulib.parse` reads."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from mbdesk.tally.pbread import Election


def render(election: Election) -> str:
    """Return the text of the election's file; unknown columns are written as they were read."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for name, rows in _sections(election):
        writer.writerow([name])
        writer.writerows(rows)
    return out.getvalue()


def _sections(election: Election) -> Iterator[tuple[str, Iterable[Sequence[str]]]]:
    yield "META", [("key", "value"), *election.meta.items()]
    names = tuple(election.projects[0].columns) if election.projects else ("project_id", "cost")
    rows = [tuple(project.columns.values()) for project in election.projects]
    yield "PROJECTS", [names, *rows]
    yield "VOTES", [tuple(election.votes), *zip(*election.votes.values(), strict=True)]
