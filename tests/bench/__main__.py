"""Measures the way of a ballot, and the screens.

`python -m tests.bench [--ballots N] [--durable N]`, or `--screens` for these alone, or `--evening`
for what is done with the exports of 1, 10 and 100 stations, with `--million` at a million ballots,
or `--verbs` for the start of the command line's, or `--register` for 100,000 proposals, or `--desk`
for the desk on a counted million, or `--printing` for 10,000 letters and 75,000 cards.
"""

import argparse
import os
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import Progress

from mbdesk.domain.people import VoterAccess
from tests.bench import evening_results, register, results
from tests.bench.card_making import measure_cards
from tests.bench.casting import cast_the_rest, measure_casting, measure_copied_casting
from tests.bench.desk import measure_desk
from tests.bench.evening import measure_evening
from tests.bench.evening_scene import Evening
from tests.bench.exporting import measure_export
from tests.bench.figure import Figure
from tests.bench.printing import measure_printing
from tests.bench.scene import Scene, some_choices, voting_scene
from tests.bench.screens import measure_screens
from tests.bench.starting import measure_starting
from tests.bench.verbs import measure_verbs

STATIONS = (1, 10, 100)
EVENINGS = (
    *(Evening(ballots, stations) for ballots in (10_000, 100_000) for stations in STATIONS),
    *(Evening(100_000, stations, VoterAccess.CARD) for stations in (1, 10)),
)
MILLIONS = (
    *(Evening(1_000_000, stations) for stations in STATIONS),
    Evening(1_000_000, 10, VoterAccess.CARD),
)
ENOUGH = 100_000
ENOUGH_DURABLE = 5_000
ENOUGH_COPIED = 2_000


def main() -> None:
    """Measure, print the table and write RESULTS.md."""
    parser = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    parser.add_argument("--ballots", type=int, default=ENOUGH, help="how many are cast")
    parser.add_argument(
        "--durable",
        type=int,
        default=ENOUGH_DURABLE,
        help="how many of them are cast as at a station, and measured",
    )
    parser.add_argument("--screens", action="store_true", help="measure the screens only")
    parser.add_argument("--evening", action="store_true", help="measure merging and counting")
    parser.add_argument("--million", action="store_true", help="an evening of a million ballots")
    parser.add_argument("--in", dest="folder", type=Path, help="a folder on the disk to measure")
    parser.add_argument("--verbs", action="store_true", help="measure the start of verbs only")
    parser.add_argument("--register", action="store_true", help="measure 100,000 proposals only")
    parser.add_argument("--desk", action="store_true", help="measure the desk on a million only")
    parser.add_argument("--printing", action="store_true", help="print letters and cards only")
    arguments = parser.parse_args()
    if arguments.printing:
        with TemporaryDirectory(dir=arguments.folder) as folder:
            measure_printing(Path(folder))
        return
    if arguments.desk:
        with TemporaryDirectory(dir=arguments.folder) as folder:
            results.write_desk(measure_desk(Path(folder)))
        return
    if arguments.register:
        load = results.load_average()
        with TemporaryDirectory(dir=arguments.folder) as inside:
            register.measure_and_write(Path(inside), load)
        return
    if arguments.verbs:
        for verb, ratio in measure_verbs().items():
            Console().print(f"{verb}: {ratio:.2f} times an empty command")
        return
    if arguments.evening or arguments.million:
        measure_evenings(EVENINGS if arguments.evening else MILLIONS, arguments.folder)
        return
    if not arguments.screens:
        measure_ballots(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory(dir=arguments.folder) as folder:
        with voting_scene(Path(folder)):
            pass
        start = measure_starting(Path(folder) / "station")
    results.write_screens(measure_screens(), start)


def measure_evenings(evenings: Sequence[Evening], folder: Path | None) -> None:
    """Measure evenings, and write each as soon as it is done."""
    for evening in evenings:
        load = results.load_average()
        with TemporaryDirectory(dir=folder) as inside:
            evening_results.write(list(measure_evening(evening, Path(inside))), load)


def measure_ballots(arguments: argparse.Namespace) -> None:
    """Measure the way of a ballot, print the table and write it."""
    load = results.load_average()
    with TemporaryDirectory(dir=arguments.folder) as folder, voting_scene(Path(folder)) as scene:
        figures = measure(scene, arguments.ballots, arguments.durable)
    results.show(figures)
    results.write(figures, arguments.ballots, load)


def measure(scene: Scene, ballots: int, durable: int) -> list[Figure]:
    """Follow the ballots from the booth to the stick."""
    choices = some_choices(ballots)
    with Progress(transient=True) as bars:
        bar = bars.add_task("Casting", total=ballots)

        def advance(done: int) -> None:
            bars.advance(bar, done)

        casting = measure_casting(scene, islice(choices, durable), advance)
        cast_the_rest(scene, choices, advance)
    copied = measure_copied_casting(scene.folder, some_choices(min(durable, ENOUGH_COPIED)))
    return [
        casting,
        copied,
        measure_cards(scene.folder),
        measure_export(scene, ballots),
    ]


if __name__ == "__main__":
    main()
