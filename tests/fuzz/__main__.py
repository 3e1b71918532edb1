"""Signs odd files truly and lets every service read them: only named errors may come of it.

`python -m tests.fuzz [--files N] [--seed N] [--keep DIR] [--report FILE]`. Files of every kind
(pack, export, receipt, box, result, key file) have something odd in a body, a record or a run: a
wrong type, a huge number, deep nesting, a NUL, a lone surrogate, a field too many, missing or
twice, NaN, ten million letters. Ends with status 0 only if nothing but named errors was raised and
memory stayed within bounds; what broke that is kept in DIR.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.running import Findings, fuzz
from tests.templates import quick_disk, quick_enrolment

STANDARD = 20_000


def main() -> int:
    """Do what is asked for, and print what came of it."""
    arguments = _arguments()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name, quick_enrolment(), quick_disk():
        found = fuzz(Path(name), arguments.files, arguments.seed, arguments.keep, _tell)
    _show(found, time.monotonic() - began)
    if arguments.report:
        arguments.report.write_text(json.dumps(found.figures(), indent=1) + "\n", "utf-8")
    return 0 if found.sound and found.files else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=STANDARD, help="how many odd files")
    parser.add_argument("--seed", type=int, default=1, help="the same files for the same number")
    parser.add_argument("--keep", type=Path, help="a folder for files that nobody had a name for")
    parser.add_argument("--report", type=Path, help="a JSON file to write")
    return parser.parse_args()


def _tell(found: Findings) -> None:
    print(f"{found.files} files, {len(found.problems)} without a name", flush=True)


def _show(found: Findings, seconds: float) -> None:
    for kind, codes in found.codes.items():
        told = ", ".join(f"{code or 'taken'} {number}" for code, number in codes.most_common())
        print(f"{kind}: {told}")
    for problem in found.problems:
        print(f"NOT NAMED: {problem}")
    print(
        f"{found.files} files, {found.readings} readings, {len(found.problems)} without a name,"
        f" {found.grown >> 20} MB more memory at most, {seconds:.0f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
