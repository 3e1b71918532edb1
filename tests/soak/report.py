"""The figures of a run: as tables on the screen, and as a file."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from mbdesk.services.common.callbacks import local_day
from tests.bench.results import load_average, machine
from tests.soak.limits import Verdict, enough, judge
from tests.soak.run import Outcome
from tests.soak.taps import Pace

Rows = Sequence[tuple[str, ...]]
HELD = ("voters", "votes", "memory MB", "handles", "threads", "widgets", "objects", "bytes a vote")
PACES = (
    *("tap to paint, ms", "taps", "median", "p99", "worked, median", "worked, p99"),
    "yardstick",
)
LIMITS = ("what", "early", "late", "limit", "")


def show(console: Console, outcome: Outcome) -> list[str]:
    """Print everything, and return what is wrong."""
    for title, headings, rows in _tables(outcome):
        table = Table(*headings, title=title, title_justify="left")
        for row in rows:
            table.add_row(*row)
        console.print(table)
    console.print(_sentence(outcome))
    broken = [verdict for verdict in _verdicts(outcome) if not verdict.holds]
    return [
        *outcome.account.wrong,
        *(f"{each.name}: {each.late:.2f} is more than {each.most:.2f}" for each in broken),
    ]


def write(path: Path, outcome: Outcome, seed: int, wrong: Sequence[str]) -> None:
    """Write all figures, as Markdown or as JSON."""
    if path.suffix == ".md":
        path.write_text(_markdown(outcome, seed, wrong), "utf-8")
        return
    verdicts = [{**asdict(each), "holds": each.holds} for each in _verdicts(outcome)]
    figures = {**asdict(outcome), "seed": seed, "wrong": list(wrong), "limits": verdicts}
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False), "utf-8")


def _verdicts(outcome: Outcome) -> list[Verdict]:
    if not enough(outcome.voters):
        return []
    return judge(outcome.samples, outcome.first, outcome.last)


def _tables(outcome: Outcome) -> Iterator[tuple[str, tuple[str, ...], Rows]]:
    samples = outcome.samples[:: max(1, len(outcome.samples) // 10)]
    if outcome.samples and samples[-1] is not outcome.samples[-1]:
        samples = (*samples, outcome.samples[-1])
    held = [
        (
            *(f"{each.voters}", f"{each.votes}", f"{each.resident / 1e6:.1f}", f"{each.handles}"),
            *(f"{each.threads}", f"{each.widgets}", f"{each.objects}", f"{each.per_vote:.0f}"),
        )
        for each in samples
    ]
    yield "Held", HELD, held
    first, last = f"first {outcome.part} voters", f"last {outcome.part} voters"
    yield "Speed", PACES, (_pace(first, outcome.first), _pace(last, outcome.last))
    yield "Limits", LIMITS, [_limit(each) for each in _verdicts(outcome)]
    votes = outcome.account.items.items()
    rows = [(code, f"{seen}", f"{counted}") for code, (seen, counted) in votes]
    yield "Votes", ("item", "seen by the voters", "counted"), rows
    yield "Done", ("what", "times"), [(name, f"{times}") for name, times in outcome.deeds.items()]


def _pace(name: str, pace: Pace) -> tuple[str, ...]:
    times = (pace.median, pace.p99, pace.worked_median, pace.worked_p99)
    figures = (f"{each:.1f}" for each in times)
    return name, f"{pace.taps}", *figures, f"{pace.yardstick:.2f}"


def _limit(verdict: Verdict) -> tuple[str, ...]:
    figures = (verdict.early, verdict.late, verdict.most)
    return verdict.name, *(f"{each:.2f}" for each in figures), "✓" if verdict.holds else "✗"


def _sentence(outcome: Outcome) -> str:
    found = outcome.account
    each, rate = outcome.worked / outcome.voters, found.acknowledged / outcome.seconds
    return (
        f"{outcome.voters} voters on {outcome.days} days in {outcome.seconds:.0f} s"
        f" ({rate:.1f} votes a second, {1000 * each:.0f} ms of the processor for each voter);"
        f" {outcome.exports} exports, the stick pulled {outcome.pulled} times."
        f" Acknowledged: {found.acknowledged}, counted: {found.counted}, lost: {found.lost},"
        f" unknown: {found.unknown}, changed: {found.changed}."
    )


def _markdown(outcome: Outcome, seed: int, wrong: Sequence[str]) -> str:
    parts = [
        "# Days at a kiosk",
        (
            f"Written by `python3 packaging/dev.py soak --voters {outcome.voters} --seed {seed}"
            f" --access {outcome.access}` on {local_day()}. Machine: {machine()}."
            f" Load average: {load_average()}."
        ),
        _sentence(outcome),
        *(f"**Wrong:** {each}" for each in wrong),
    ]
    for title, headings, rows in _tables(outcome):
        cells = (headings, ("---",) * len(headings), *rows)
        lines = "\n".join(f"| {' | '.join(row)} |" for row in cells)
        parts.append(f"## {title}\n\n{lines}")
    return "\n\n".join(parts) + "\n"
