"""Kills, stops and starves the program a thousand times, and looks at the books each time.

`python -m tests.faults [--rounds N] [--seed N] [--only NAME…] [--report FILE]`. Ends with status
0 only if everything reconciles: what was acknowledged is stored, the files are sound, the counts
at the centre agree, and what was interrupted can be done again.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console

from tests.faults import report
from tests.faults.place import build
from tests.faults.plan import STANDARD, parts
from tests.faults.rounds import Bench, Round, warm_up

MEMORY = Path("/dev/shm")  # noqa: S108  # a kill does not lose what lies in memory; it is faster


def main() -> int:
    """Do what is asked for, print the table and write the report."""
    arguments = _arguments()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")  # the program's own log
        rounds = _all_rounds(Bench(build(folder / "pristine"), folder), arguments)
    seconds = time.monotonic() - began
    report.show(rounds, seconds)
    if arguments.report:
        report.write(arguments.report, rounds, seconds, arguments.seed)
    return 1 if any(each.problem for each in rounds) or not rounds else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, default=STANDARD, help="faults, about")
    parser.add_argument("--seed", type=int, default=1, help="the same faults for the same number")
    parser.add_argument("--only", nargs="+", default=[], help="kinds whose name holds a word")
    parser.add_argument("--report", type=Path, help="a JSON file to write")
    shared = MEMORY if MEMORY.is_dir() else None
    parser.add_argument("--in", dest="folder", type=Path, default=shared, help="where to work")
    return parser.parse_args()


def _all_rounds(bench: Bench, arguments: argparse.Namespace) -> list[Round]:
    warm_up(bench)
    console, done = Console(width=110), []
    for part in parts(bench, arguments.rounds, arguments.seed):
        if arguments.only and not any(word in part.name for word in arguments.only):
            continue
        if part.reason_against:
            console.print(f"{part.name}: skipped, {part.reason_against}", highlight=False)
            continue
        began = time.monotonic()
        found = list(part.rounds())
        done += found
        wrong = sum(bool(each.problem) for each in found)
        seconds = time.monotonic() - began
        console.print(f"{part.name}: {len(found)}, {wrong} wrong, {seconds:.0f} s", highlight=False)
    return done


if __name__ == "__main__":
    sys.exit(main())
