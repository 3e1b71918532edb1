"""Coverage is told by package and judged by the two sides of the house."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "coverage_table.py"


def table_of(tmp_path, **files):
    """Run the script on a report with these files: path, what was run and what there is."""
    report = tmp_path / "coverage.json"
    summaries = {path: {"summary": summary(*counted)} for path, counted in files.items()}
    report.write_text(json.dumps({"files": summaries}))
    return run(report)


def summary(run_lines, lines, run_branches=0, branches=0):
    return {
        "covered_lines": run_lines,
        "num_statements": lines,
        "covered_branches": run_branches,
        "num_branches": branches,
    }


def run(report):
    command = [sys.executable, SCRIPT, report]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_files_are_added_up_by_package(tmp_path):
    answer = table_of(
        tmp_path,
        **{
            "mbdesk/logs.py": (10, 10),
            "mbdesk/services/centre/merge.py": (30, 30, 10, 10),
            "mbdesk/services/exports.py": (59, 60),
            "mbdesk/ui/app.py": (9, 10),
            "mbdesk/ui/voter/pages/vote.py": (90, 100),
        },
    )
    assert answer.returncode == 0
    assert answer.stdout.splitlines()[2:] == [
        "| `mbdesk` | 10 | 100.0 % |",
        "| `mbdesk/services` | 100 | 99.0 % |",
        "| `mbdesk/ui` | 10 | 90.0 % |",
        "| `mbdesk/ui/voter` | 100 | 90.0 % |",
        "| all outside ui/ (goal 90 %) | 110 | 99.1 % |",
        "| all inside ui/ (goal 85 %) | 110 | 90.0 % |",
    ]


@pytest.mark.parametrize(
    ("path", "run_lines", "side"),
    [("mbdesk/sync/keys.py", 89, "outside ui/"), ("mbdesk/ui/table/app.py", 84, "inside ui/")],
)
def test_a_missed_goal_is_named_and_fails(tmp_path, path, run_lines, side):
    answer = table_of(tmp_path, **{path: (run_lines, 100)})
    assert answer.returncode == 1
    assert f"Too little is tested {side}" in answer.stdout


def test_one_package_below_the_goal_does_not_fail_its_side(tmp_path):
    answer = table_of(
        tmp_path, **{"mbdesk/ui/camera/x.py": (5, 10), "mbdesk/ui/look/y.py": (90, 90)}
    )
    assert answer.returncode == 0


def test_nothing_counted_is_not_taken_for_enough(tmp_path):
    assert run(tmp_path / "missing.json").returncode == 2
