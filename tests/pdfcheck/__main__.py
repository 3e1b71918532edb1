"""Checks every paper in every language with veraPDF: PDF/UA-1 and PDF/A-2a, and seeded faults.

`python -m tests.pdfcheck [--language TAG…] [--paper NAME…] [--out FOLDER] [FILE…]`. Ends with
status 0 only if nothing failed and each of the seeded faults was found.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console

from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.words.languages import LANGUAGES
from tests.pdfcheck.faults import seeded
from tests.pdfcheck.validator import Checked, UnavailableError, check, prepare
from tests.unit.reports.papers import PAPERS

FLAVOURS = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
SPOILED = "protocol"
"""The paper that has all that faults are put into."""

console = Console(width=110, highlight=False, soft_wrap=True)


def main() -> int:
    """Make the papers, check them, and say what was found."""
    arguments = _arguments()
    try:
        prepare()
        with tempfile.TemporaryDirectory() as name:
            folder = arguments.out or Path(name)
            folder.mkdir(parents=True, exist_ok=True)
            return _check_all(arguments, folder)
    except UnavailableError as error:
        console.print(f"skipped: {error}")
        return 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.pdfcheck", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="these instead of the made-up papers")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--paper", nargs="+", choices=PAPERS, default=list(PAPERS))
    parser.add_argument("--out", type=Path, help="a folder in which the papers are kept")
    return parser.parse_args()


def _check_all(arguments: argparse.Namespace, folder: Path) -> int:
    papers = arguments.files or list(_papers(arguments.paper, arguments.language, folder))
    failed = sum(_check(flavour, papers) for flavour in FLAVOURS)
    missed = _missed(folder)
    console.print(f"seeded faults: {'all found' if not missed else f'{missed} not found'}")
    return 1 if failed or missed else 0


def _papers(names: Sequence[str], languages: Sequence[str], folder: Path) -> Iterator[Path]:
    for name in names:
        for language in languages:
            path = folder / f"{name}_{language}.pdf"
            path.write_bytes(document_bytes(PAPERS[name](language)))
            yield path


def _check(flavour: str, papers: Sequence[Path]) -> int:
    """Check files by one flavour; print and count those that failed."""
    found = list(check(flavour, papers))
    failed = [each for each in found if each.failed]
    for each in failed:
        _tell(each)
    checks = sum(each.checks for each in found)
    console.print(
        f"{FLAVOURS[flavour]}: {len(found)} files, {checks:,} checks, {len(failed)} failed"
    )
    return len(failed)


def _missed(folder: Path) -> int:
    """Count the seeded faults that were not found, and print what was found of the others."""
    whole = folder / "whole.pdf"
    whole.write_bytes(document_bytes(PAPERS[SPOILED]("sv")))
    found = list(check("ua1", list(seeded(whole, folder))))
    for each in found:
        _tell(each)
    return sum(not each.failed for each in found)


def _tell(found: Checked) -> None:
    console.print(found.path.name)
    for failed in found.failed:
        console.print(f"    {failed}", markup=False)


if __name__ == "__main__":
    sys.exit(main())
