"""What the faults came to: a table for people, JSON for programs."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.faults.power import FAULT as REPLAYED
from tests.faults.rounds import Round


def show(rounds: Sequence[Round], seconds: float) -> None:
    """Print faults, operations and outcomes with their numbers, and what does not reconcile."""
    console = Console(width=110)
    table = Table("fault", "operation", "count", "outcomes", "not reconciled", title="Faults")
    for (fault, operation), group in _grouped(rounds).items():
        wrong = sum(bool(each.problem) for each in group)
        row = (fault, operation, str(len(group)), _outcomes(group), str(wrong or ""))
        table.add_row(*row, style="red" if wrong else None)
    console.print(table)
    for each in rounds:
        if each.problem:
            console.print(
                f"[red]{each.fault}, {each.operation}[/] ({each.detail})", highlight=False
            )
            console.print(each.problem, markup=False, highlight=False)
    console.print(words(rounds, seconds), highlight=False)


def words(rounds: Sequence[Round], seconds: float) -> str:
    """Return the sum of it in a sentence."""
    replayed = sum(each.fault == REPLAYED for each in rounds)
    wrong = sum(bool(each.problem) for each in rounds)
    verdict = f"{wrong} do not reconcile" if wrong else "all reconcile"
    real = len(rounds) - replayed
    counts = f"{real} faults in real processes, {replayed} replayed losses of power"
    return f"{counts}, {verdict}; {seconds:.0f} s."


def write(path: Path, rounds: Sequence[Round], seconds: float, seed: int) -> None:
    """Write every round as JSON."""
    document = {
        "seed": seed,
        "seconds": round(seconds, 1),
        "summary": words(rounds, seconds),
        "rounds": [asdict(each) for each in rounds],
    }
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False), "utf-8")


def _grouped(rounds: Iterable[Round]) -> dict[tuple[str, str], list[Round]]:
    groups: dict[tuple[str, str], list[Round]] = {}
    for each in rounds:
        groups.setdefault((each.fault, each.operation), []).append(each)
    return groups


def _outcomes(group: list[Round]) -> str:
    """Return the outcomes with their numbers; numbers within an outcome are left out."""
    found = Counter(each.outcome.lstrip("0123456789 ") for each in group)
    return ", ".join(f"{outcome} {number}" for outcome, number in found.most_common())
