"""A checkout sets itself up from what it holds, and only when it must."""

import os
from pathlib import Path

import pytest


def pretend_installed(environment, level):
    """Leave what a finished installation leaves."""
    Path(environment.python()).parent.mkdir(parents=True, exist_ok=True)
    Path(environment.python()).touch()
    environment.stamp(level).write_text(environment.fingerprint(level))


def test_nothing_is_installed_twice(environment, calls):
    pretend_installed(environment, "dev")
    environment.ensure_venv("dev")
    assert calls == []


def test_an_environment_with_the_tools_can_run_the_program(environment, calls):
    pretend_installed(environment, "dev")
    assert environment.in_place("runtime")


def test_an_environment_of_the_program_lacks_the_tools(environment):
    pretend_installed(environment, "runtime")
    assert environment.in_place("runtime")
    assert not environment.in_place("dev")


@pytest.mark.parametrize("changed", ["packaging/requirements/dev.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_file_installs_anew(environment, calls, changed):
    pretend_installed(environment, "dev")
    (environment.ROOT / changed).write_text("changed")
    environment.ensure_venv("dev")
    assert any("--require-hashes" in command for command in calls)
    assert environment.in_place("dev")


def test_what_the_lock_no_longer_lists_is_removed(environment, calls, monkeypatch):
    pretend_installed(environment, "dev")
    (environment.LOCKS / "dev.txt").write_text("segno==1.6.6 \\\n    --hash=sha256:00\n")
    monkeypatch.setattr(environment, "installed", lambda: {"filelock", "mbdesk", "pip", "segno"})
    environment.ensure_venv("dev")
    assert calls[-1][-3:] == ["uninstall", "--yes", "filelock"]


def test_a_checkout_that_moved_installs_anew(environment, monkeypatch):
    pretend_installed(environment, "dev")
    elsewhere = environment.fingerprint("dev")
    moved = environment.ROOT.rename(environment.ROOT.with_name("moved"))
    monkeypatch.setattr(environment, "ROOT", moved)
    monkeypatch.setattr(environment, "LOCKS", environment.ROOT / "packaging" / "requirements")
    assert environment.fingerprint("dev") != elsewhere


def test_an_environment_whose_python_is_gone_is_made_anew(environment, calls):
    pretend_installed(environment, "dev")
    Path(environment.python()).unlink()
    environment.ensure_venv("dev")
    assert calls[0][1:4] == ["-m", "venv", "--clear"]


def test_a_failed_installation_is_not_taken_for_a_finished_one(environment, monkeypatch):
    pretend_installed(environment, "dev")
    (environment.LOCKS / "dev.txt").write_text("changed")
    monkeypatch.setattr(environment, "call", lambda *_, **__: 1)
    with pytest.raises(environment.SetUpError, match="network"):
        environment.ensure_venv("dev")
    assert not environment.in_place("dev")


def test_only_translations_that_changed_are_compiled(environment, calls):
    folder = environment.ROOT / "translations"
    folder.mkdir()
    for name in ("fresh.ts", "stale.ts", "never.ts", "fresh.qm", "stale.qm"):
        (folder / name).touch()
    os.utime(folder / "stale.qm", (0, 0))
    os.utime(folder / "fresh.ts", (0, 0))
    environment.compile_translations()
    assert [Path(command[-1]).stem for command in calls] == ["never", "stale"]
    compiled = {path.name for path in folder.iterdir() if path.suffix != ".ts"}
    assert compiled == {"fresh.qm", "stale.qm", "never.qm"}
