"""Prints what part of each package the tests run, and tells whether it is enough.

    python packaging/coverage_table.py COVERAGE.json

The figures are those of Coverage.py's JSON report: statements and branches together. A package is
a folder directly below `mbdesk/` or `mbdesk/ui/`; modules outside one count with the folder that
they stand in. Goals hold for all that is outside `ui/` and all that is inside, not for each row.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

INSIDE_UI, OUTSIDE_UI = "inside ui/", "outside ui/"
GOALS = {OUTSIDE_UI: 90, INSIDE_UI: 85}
"""The lowest percentage that is enough."""


@dataclass(frozen=True)
class Share:
    """How many of the statements and branches were run."""

    run: int = 0
    all: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.run + other.run, self.all + other.all)

    @property
    def percent(self) -> float:
        """Return the share in percent; nothing to run counts as all of it."""
        return 100 * self.run / self.all if self.all else 100.0


def package_of(path: str) -> str:
    """Return the package that a module counts with: `mbdesk/ui/voter`, `mbdesk/sync`, `mbdesk`."""
    folders = PurePosixPath(path.replace("\\", "/")).parts[:-1]
    return "/".join(folders[: 3 if folders[1:2] == ("ui",) else 2])


def side_of(package: str) -> str:
    """Return the side of the house whose goal holds for a package."""
    return INSIDE_UI if package.split("/")[1:2] == ["ui"] else OUTSIDE_UI


def share_of(summary: dict[str, Any]) -> Share:
    """Return the share that the summary of a file tells."""
    run = summary["covered_lines"] + summary.get("covered_branches", 0)
    return Share(run, summary["num_statements"] + summary.get("num_branches", 0))


def shares(report: dict[str, Any]) -> dict[str, Share]:
    """Add up the files of each package."""
    packages: dict[str, Share] = {}
    for path, file in sorted(report["files"].items()):
        package = package_of(path)
        packages[package] = packages.get(package, Share()) + share_of(file["summary"])
    return packages


def sides(packages: dict[str, Share]) -> dict[str, Share]:
    """Add up the packages of each side of the house."""
    whole = dict.fromkeys(GOALS, Share())
    for package, share in packages.items():
        whole[side_of(package)] += share
    return whole


def table(packages: dict[str, Share]) -> Iterable[str]:
    """Yield the lines of a Markdown table, sums with their goals at the end."""
    yield "| package | statements and branches | run |"
    yield "|---|---:|---:|"
    for package, share in packages.items():
        yield f"| `{package}` | {share.all:,} | {share.percent:.1f} % |"
    for side, share in sides(packages).items():
        yield f"| all {side} (goal {GOALS[side]} %) | {share.all:,} | {share.percent:.1f} % |"


def missed(packages: dict[str, Share]) -> list[str]:
    """Return the sides that do not reach their goal."""
    return [side for side, share in sides(packages).items() if share.percent < GOALS[side]]


def main(arguments: list[str]) -> int:
    """Print the table; return 1 when a goal was missed and 2 when nothing was counted."""
    path = Path(arguments[0])
    if not path.is_file():
        print("No lines were counted; see above.")
        return 2
    packages = shares(json.loads(path.read_text("utf-8")))
    print("\n".join(table(packages)))
    for side in missed(packages):
        print(f"Too little is tested {side}: the goal is {GOALS[side]} %.")
    return 1 if missed(packages) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
