"""The register of 100,000 proposals beside one of 100: open, filter, search, sort, scroll.

Each is asked what the page asks: the first page of lines, which is painted at once, and all
numbers, which follow in the background. Medians of turns, the two registers by turns.
"""

import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from sqlalchemy import insert

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.models.proposal import ProposalRevision
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.joining.duplicates import read_likely, still_likely
from mbdesk.services.centre.register.entries import enter_received
from mbdesk.services.centre.register.listing import (
    PAGE,
    RegisterQuery,
    Sort,
    read_choices,
    read_first,
    read_lines,
    read_numbers,
)
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.common.callbacks import local_day
from tests.bench.results import machine, write_section
from tests.bench.scene import CHEAP, setup_of
from tests.keys import known_keys

MANY, FEW, STATIONS, TURNS = 100_000, 100, 10, 9
LANGUAGES = ("sv", "sv", "sv", "sv", "fi", "ar", "so", "en", "fa")
WORDS = ("Bänk", "Ljus", "Brygga", "Lekplats", "Äppelträd", "Väg", "Konst", "Ögla", "Torg", "Stig")

QUERIES: Mapping[str, RegisterQuery] = {
    "open": RegisterQuery(),
    "filter by language": RegisterQuery(language="fa"),
    "filter by state, none": RegisterQuery(state="withdrawn"),
    "sort by name": RegisterQuery(sort=Sort.TITLE),
    "sort by cost, highest first": RegisterQuery(sort=Sort.COST, descending=True),
    "filter by language, sort by name": RegisterQuery(language="fa", sort=Sort.TITLE),
    "search, much found": RegisterQuery("brygga"),
    "search, nothing found": RegisterQuery("zebra"),
}


_TEXT = """Written by `python3 packaging/dev.py bench --register` on {day}. Machine: {machine}.
Load average: {load}.

What the page asks for, in a register of 100,000 proposals from ten stations and in one of 100, by
turns; medians in milliseconds of the processor, which other work on the machine lengthens less. The
first page is painted as soon as it is read (goal: ≤ 2 × that of 100); all numbers follow in the
background.

{table}
"""
_SCROLLED = """
A jump of the scroll bar through 100,000 lines until it is painted, on the window's thread:
{usual:.1f} ms as a rule, {slowest:.1f} ms at most.
"""


_LIKELY = """
Likely duplicates among the 100,000, compared in the background: {seconds:.0f} s of processor for
{pairs} pairs. To leave out what was looked at since: {kept:.0f} ms.
"""


@dataclass(frozen=True, slots=True)
class RegisterFigure:
    """Milliseconds, in the large and in the small register."""

    name: str
    many: float
    few: float


def make_register(folder: Path, proposals: int) -> CentralFile:
    """Set up a process and let its register hold so many proposals, merged from ten stations."""
    setup = setup_of(Rules())
    central = create_central(
        folder / f"{proposals}.mbdesk",
        setup,
        folder / f"{proposals}.mbkeys",
        known_keys(setup),
        cost=CHEAP,
    )
    for number in range(STATIONS):
        station = add_station(central, f"Bord {number}", f"Plats {number}", StationKind.TABLE)
        with central.database.unit() as session:
            rows = list(_rows(station.station.id, proposals // STATIONS))
            session.execute(insert(ProposalRevision), rows)
            enter_received(session, station.station.id, "2026-10-01")
    return central


def _rows(station: str, proposals: int) -> Iterator[dict[str, object]]:
    for number in range(proposals):
        words = (WORDS[number // 10**place % 10] for place in range(4))
        yield {
            "station_id": station,
            "id": secrets.token_hex(16),
            "proposal": secrets.token_hex(16),
            "replaces": None,
            "day": f"2026-09-{number % 28 + 1:02}",
            "language": LANGUAGES[number % len(LANGUAGES)],
            "title": " ".join(words),
            "description": "Vi behöver det här, och så här tänker vi. " * 20,
            "place": WORDS[number % 7],
            "audience": "",
            "estimate": number * 997 % 400_000 if number % 3 else None,
            "source": "screen",
            "form": "",
            "point_x": number % 1000,
            "point_y": number * 7 % 1000,
        }


def measure_and_write(folder: Path, load: str) -> None:
    """Measure, and write the figures into RESULTS.md."""
    begun = perf_counter()
    figures = measure_register(folder)
    slowest, usual = measure_scrolling(folder)
    likely = measure_likely(folder)
    rows = [("what", "100,000", "100", "ratio"), ("---",) * 4]
    rows += [
        (each.name, f"{each.many:.1f}", f"{each.few:.1f}", f"{each.many / each.few:.1f}")
        for each in figures
    ]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    text = _TEXT.format(day=local_day(), machine=machine(), load=load, table=table)
    scrolled = _SCROLLED.format(usual=usual, slowest=slowest)
    write_section("The register of proposals", f"{text}{scrolled}{likely}")
    print(f"{table}\n{scrolled}{likely}{perf_counter() - begun:.0f} s in all")


def measure_register(folder: Path) -> list[RegisterFigure]:
    """Measure what a page of the register asks for."""
    many, few = make_register(folder, MANY), make_register(folder, FEW)
    try:
        return list(_figures(many, few))
    finally:
        many.close()
        few.close()


def _figures(many: CentralFile, few: CentralFile) -> Iterator[RegisterFigure]:
    for name, query in QUERIES.items():
        yield _compared(f"{name}: first page", many, few, lambda c, q=query: read_first(c, q))
        yield _compared(f"{name}: all numbers", many, few, lambda c, q=query: read_numbers(c, q))
    yield _compared("what can be filtered by", many, few, read_choices)
    yield _compared("scroll: a page in the middle", many, few, _middle)
    yield _compared("open the file", many, few, _opened)


def _middle(central: CentralFile) -> object:
    numbers = range(1, PAGE + 1) if "100.mbdesk" in str(central.path) else range(50_000, 50_200)
    return read_lines(central, list(numbers))


def _opened(central: CentralFile) -> object:
    with open_central(central.path or "") as opened:
        return read_first(opened, RegisterQuery())


def _compared(
    name: str, many: CentralFile, few: CentralFile, ask: Callable[[CentralFile], object]
) -> RegisterFigure:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(TURNS):
        for central, kept in zip((many, few), times, strict=True):
            start = thread_time()
            ask(central)
            kept.append((thread_time() - start) * 1000)
    return RegisterFigure(name, median(times[0]), median(times[1]))


def measure_scrolling(folder: Path) -> tuple[float, float]:
    """Return milliseconds on the window's thread: the slowest and the median paint of a scroll."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from mbdesk.ui.central.proposals.register_model import RegisterModel
    from mbdesk.ui.staff.parts.dressing import dress
    from mbdesk.ui.staff.parts.paged_table import PagedTable

    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        dress(app)
    with open_central(folder / f"{MANY}.mbdesk") as central:
        model, loop = RegisterModel(central), QEventLoop()
        table = PagedTable(model, (8, 0, 20, 14, 12, 24))
        model.name(("",) * 6)
        table.resize(1000, 700)
        table.show()
        model.read.connect(loop.quit)
        model.ask(RegisterQuery())
        loop.exec()
        paints = []
        for step in range(100):
            start = thread_time()
            table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * step // 100)
            table.viewport().repaint()
            paints.append((thread_time() - start) * 1000)
            QTimer.singleShot(5, loop.quit)
            loop.exec()
        table.close()
        return max(paints), median(paints)


def measure_likely(folder: Path) -> str:
    """Tell how long it takes to compare all proposals, and to see what was looked at since."""
    with open_central(folder / f"{MANY}.mbdesk") as central:
        start = thread_time()
        pairs = read_likely(central)
        compared = thread_time()
        still_likely(central, pairs)
        kept = thread_time()
    seconds, rest = compared - start, (kept - compared) * 1000
    return _LIKELY.format(seconds=seconds, pairs=len(pairs), kept=rest)
