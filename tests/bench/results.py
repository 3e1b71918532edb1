"""The figures as a table on the screen and as Markdown."""

import os
import platform
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from mbdesk.services.common.callbacks import local_day
from tests.bench.desk import LARGE, SMALL, TURNS, DeskFigure
from tests.bench.figure import Figure
from tests.bench.screens import Turn
from tests.bench.starting import Start

RESULTS = Path(__file__).with_name("RESULTS.md")
HEADINGS = ("what", "ballots", "seconds", "a second", "ratio", "goal", "is", "measured against")

_HEAD = """# Figures

Written by `python3 packaging/dev.py bench --ballots {ballots}` on {day}, from one run: {ballots:,}
ballots cast at one station and exported. What comes after is in EVENINGS.md. The ratio
is the time a ballot took beside that of its raw baseline in the same run; compare ratios between
machines, not seconds.

Machine: {machine}. Load average when the run began: {load}.

"""
_TAIL = """
Casting and its baseline take turns, twenty ballots each, and the time of casting includes laying
out new slots. So do casting with a second copy and without one, at two stations whose files and
copy lie on the same disk. The ballots beyond those in the row "cast" were cast by the same code,
unmeasured, without waiting for the disk. Exports are signed, fsynced and read back, and take turns
with a plain script that has all votes in memory. On a machine that does other work meanwhile the
figures are rough.
"""


_SCREENS, _DESK = "Screens", "The desk on a million"
_DESK_HEAD = """\
Written by `python3 packaging/dev.py bench --desk` on {day}. Load average: {load}.

A central file with {large:,} counted votes of {stations} stations, beside one with {small:,} of as
many: medians of {turns} turns, each in a process of its own. "Kept" is for how long the window's
thread did not answer meanwhile, at most (goal ≤ 100 ms); goal for the ratio ≤ 2.

"""
_SCREENS_HEAD = """\
Written by `python3 packaging/dev.py bench --screens` on {day}. Load average: {load}.

Start to the first residents' screen painted: {start.painted:.2f} s, a bare PySide6 window with one
label {start.bare:.2f} s, medians in turns: {ratio:.1f} × (goal ≤ 2.5). Its buttons answer then: a
press at that very moment leads to the next page, painted, {start.answered:.2f} s after the start.

A tap until the next screen is painted, at the largest text on 1920×1080, keyboard on the screen
open, in Swedish and Arabic, drawn in memory; medians in milliseconds, goal ≤ 33. "Worked" is the
processor's time, which other work on the machine lengthens less.

"""


def machine() -> str:
    """Return what the figures depend on: cores, system, versions."""
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()},"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def load_average() -> str:
    """Return the load of the last minute, where the system tells it."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "not known"


def show(figures: Sequence[Figure]) -> None:
    """Print the figures; what they are measured against stands in the file only."""
    table = Table(*HEADINGS[:-1], title=machine())
    for figure in figures:
        table.add_row(*_cells(figure)[:-1])
    Console().print(table)


def write(figures: Sequence[Figure], ballots: int, load: str) -> None:
    """Write the figures beside this module."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *map(_cells, figures)]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    head = _HEAD.format(ballots=ballots, day=local_day(), machine=machine(), load=load)
    RESULTS.write_text(_joined(f"{head}{lines}\n{_TAIL}", _sections()), "utf-8")


def write_screens(turns: Sequence[Turn], start: Start) -> None:
    """Write the screens' figures behind the others, which stay."""
    head = _SCREENS_HEAD.format(
        day=local_day(), load=load_average(), start=start, ratio=start.painted / start.bare
    )
    rows = [("screen", "passed", "worked"), ("---",) * 3]
    rows += [(turn.screen, f"{turn.clock:.0f}", f"{turn.worked:.0f}") for turn in turns]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    write_section(_SCREENS, f"{head}{lines}\n")


def write_desk(figures: Sequence[DeskFigure]) -> None:
    """Write the desk's figures behind the others, which stay, and print them."""
    head = _DESK_HEAD.format(
        day=local_day(),
        load=load_average(),
        large=LARGE.ballots,
        small=SMALL.ballots,
        stations=LARGE.stations,
        turns=TURNS,
    )
    rows = [("what", "ms", "ms on a thousand", "ratio", "kept, ms"), ("---",) * 5]
    rows += [
        (
            each.name,
            f"{each.large * 1000:.0f}",
            f"{each.small * 1000:.0f}",
            f"{each.ratio:.2f}",
            f"{each.blocked * 1000:.0f}",
        )
        for each in figures
    ]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    Console(width=120).print(lines)
    write_section(_DESK, f"{head}{lines}\n")


def write_section(heading: str, text: str) -> None:
    """Write a section of its own; the others stay as they are."""
    first = RESULTS.read_text("utf-8").partition(_MARK)[0]
    RESULTS.write_text(_joined(first, {**_sections(), heading: f"\n{text}"}), "utf-8")


def _sections() -> dict[str, str]:
    """Return the parts of the file that have a heading of their own, by it."""
    parts = RESULTS.read_text("utf-8").split(_MARK)[1:]
    found = (part.partition("\n") for part in parts)
    return {title: text for title, _, text in found}


def _joined(first: str, sections: Mapping[str, str]) -> str:
    return first + "".join(f"{_MARK}{title}\n{text}" for title, text in sections.items())


_MARK = "\n## "


def _cells(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        f"{figure.ballots:,}",
        f"{figure.seconds:.2f}",
        f"{figure.per_second:,.0f}",
        f"{figure.ratio:.2f}",
        "" if figure.goal is None else f"≤ {figure.goal:g}",
        figure.verdict,
        figure.baseline,
    )
