"""Each command does what it says, and its exit status tells how it went."""

import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "dev.py"


def test_a_failing_check_fails_the_tests_too(dev, monkeypatch):
    monkeypatch.setattr(dev, "call", lambda *command, **_: int("ruff" in command))
    assert dev.check([]) == 1
    assert dev.test([]) == 1


def test_all_tests_run_or_those_that_are_named(dev, calls, monkeypatch):
    monkeypatch.setattr(dev, "quick_folder", lambda: nullcontext(None))
    dev.test([])
    everything = calls[-1]
    assert "-m" not in everything[3:]
    dev.test(["tests/unit"])
    assert calls[-1] == [*everything, "tests/unit"]


def test_the_folders_of_tests_lie_in_memory_where_there_is_room(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "MEMORY", tmp_path)
    monkeypatch.setattr(dev, "ROOM_IN_MEMORY", 1)
    with dev.quick_folder() as folder:
        assert Path(folder).parent == tmp_path
    assert not Path(folder).exists()
    for name, nothing in (("ROOM_IN_MEMORY", sys.maxsize), ("MEMORY", tmp_path / "none")):
        monkeypatch.setattr(dev, name, nothing)
        with dev.quick_folder() as folder:
            assert folder is None


def test_coverage_counts_the_windows_and_compares_what_was_counted(dev, monkeypatch):
    made = []
    monkeypatch.setattr(dev, "call", lambda *command, **_: made.append(command) or 0)
    assert dev.coverage([]) == 0
    tests, table = made
    assert "not apart" in tests
    (report,) = [part.split(":", 1)[1] for part in map(str, tests) if "json:" in part]
    assert [Path(part).name for part in table[1:]] == ["coverage_table.py", Path(report).name]


@pytest.mark.parametrize("failing", ["pytest", "coverage_table.py"])
def test_coverage_fails_with_the_tests_and_with_the_figures(dev, monkeypatch, failing):
    def call(*command, **_):
        return int(failing in [Path(part).name for part in command])

    monkeypatch.setattr(dev, "call", call)
    assert dev.coverage([]) == 1


def test_figures_of_an_earlier_run_are_not_taken_for_those_of_this_one(dev, calls):
    dev.VENV.mkdir()
    (dev.VENV / "coverage.json").write_text("{}")
    dev.coverage([])
    assert not (dev.VENV / "coverage.json").exists()


def test_a_failing_test_fails_the_command(dev, monkeypatch):
    monkeypatch.setattr(dev, "call", lambda *command, **_: int("pytest" in command))
    assert dev.test([]) == 1


def test_an_old_python_is_told_which_one_is_needed(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 6))
    assert dev.main(["demo"]) == 2
    assert "Python 3.11 or newer" in capsys.readouterr().out


def test_an_unknown_command_lists_the_known_ones():
    answer = subprocess.run(
        [sys.executable, SCRIPT, "dance"], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    for command in ("demo", "test", "check", "run", "bench", "shots", "coverage", "roots", "lock"):
        assert f"dev.py {command}" in answer.stdout
