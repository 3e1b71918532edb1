"""Days at an unmanned kiosk: voters of every kind, at full speed, through its real windows.

    python -m tests.soak [--voters 10000] [--seed N] [--access card|open] [--out FILE]

Set up at a real centre, the kiosk is opened, closed and exported day by day. People vote in nine
languages, walk away, tap twice; the stick with the second copy is pulled and put back. At the end
the centre merges and counts, and every code that a voter has seen must be among those counted, and
no other. The exit status is 0 only when all is accounted for and memory, handles, threads, the
database's size and the time from tap to paint have stayed flat. FILE gets all figures: as JSON,
or as Markdown where it ends in .md.
"""

import argparse
import faulthandler
import logging
import os
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

from mbdesk.domain.people import VoterAccess
from tests.soak.failures import Failures
from tests.soak.report import show, write
from tests.soak.run import Outcome, run

ENOUGH = 10_000


def main() -> int:
    """Run, tell the figures, and return the exit status."""
    arguments = _arguments()
    faulthandler.enable()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Late: the platform has to be chosen before there is an application.
    from mbdesk.ui.app import application

    application()
    failures = Failures()
    console = Console()
    console.print(f"seed {arguments.seed}")
    outcome = _run(arguments, console)
    wrong = [*show(console, outcome), *failures.found]
    if arguments.out is not None:
        write(arguments.out, outcome, arguments.seed, wrong)
    for what in wrong:
        console.print(f"[red]✗[/] {what}", highlight=False)
    return 1 if wrong else 0


def _run(arguments: argparse.Namespace, console: Console) -> Outcome:
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with (
        TemporaryDirectory(dir=arguments.folder) as folder,
        Progress(*columns, console=console, transient=True) as bars,
    ):
        bar = bars.add_task("Voters", total=arguments.voters)
        return run(
            Path(folder),
            arguments.access,
            arguments.voters,
            arguments.seed,
            lambda done: bars.update(bar, completed=done),
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.soak",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--voters", type=int, default=ENOUGH, help="how many come")
    parser.add_argument(
        "--seed", type=int, default=secrets.randbelow(1_000_000), help="repeats the same people"
    )
    parser.add_argument(
        "--access",
        type=VoterAccess,
        choices=(VoterAccess.CARD, VoterAccess.OPEN),
        default=VoterAccess.CARD,
        help="how they show that they may vote",
    )
    parser.add_argument("--in", dest="folder", type=Path, help="a folder on the disk to use")
    parser.add_argument("--out", type=Path, help="a file for the figures: .json or .md")
    return parser.parse_args()


if __name__ == "__main__":
    logging.getLogger("mbdesk").setLevel(logging.ERROR)
    sys.exit(main())
