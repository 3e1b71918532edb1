"""A checkout sets itself up from what it holds, and only when it must."""

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """Load the script and give it a checkout of its own to work in."""
    spec = importlib.util.spec_from_file_location("dev_script", SCRIPT)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    locks = tmp_path / "packaging" / "requirements"
    locks.mkdir(parents=True)
    for path in (locks / "runtime.txt", locks / "dev.txt"):
        path.write_text("")
    for name in ("pyproject.toml", "setup.py"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(script, "LOCKS", locks)
    return script


@pytest.fixture
def calls(dev, monkeypatch):
    """Record the commands instead of running them; each succeeds."""
    made = []

    def call(*command, **environment):
        made.append([str(part) for part in command])
        return 0

    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(dev, "installed", lambda: {"mbdesk", "pip"})
    return made


def pretend_installed(dev, level):
    """Leave what a finished installation leaves."""
    Path(dev.python()).parent.mkdir(parents=True, exist_ok=True)
    Path(dev.python()).touch()
    dev.stamp(level).write_text(dev.fingerprint(level))


def requirements(lock):
    """Return the entries of a lock file, each on one line."""
    return lock.read_text("utf-8").replace("\\\n", " ").splitlines()


def names(lock):
    return {re.split(r"[=\[]", entry)[0] for entry in requirements(lock)}


def canonical(requirement):
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


# Lock files


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_requirement_has_one_version_and_a_hash(lock):
    form = re.compile(r"[a-z0-9.-]+(\[[a-z,]+\])?==\S+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+")
    assert [entry for entry in requirements(lock) if not form.fullmatch(entry)] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_locks_name_no_place_to_download_from(lock):
    text = lock.read_text("utf-8")
    assert not re.search(r"://|find-links|index-url|^/|[a-z]\.(org|com|io)\b", text, re.MULTILINE)


def test_locks_hold_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime = {canonical(each) for each in project["project"]["dependencies"]}
    tools = {canonical(each) for each in project["dependency-groups"]["dev"]}
    locked = {lock.stem: names(lock) for lock in LOCKS}
    assert runtime <= locked["runtime"]
    assert tools | locked["runtime"] <= locked["dev"]


def test_tools_and_program_are_locked_to_the_same_versions():
    runtime, dev = (
        set(requirements(ROOT / f"packaging/requirements/{level}.txt"))
        for level in ("runtime", "dev")
    )
    assert runtime <= dev


# What is already there


def test_nothing_is_installed_twice(dev, calls):
    pretend_installed(dev, "dev")
    dev.ensure_venv("dev")
    assert calls == []


def test_an_environment_with_the_tools_can_run_the_program(dev, calls):
    pretend_installed(dev, "dev")
    assert dev.in_place("runtime")


def test_an_environment_of_the_program_lacks_the_tools(dev):
    pretend_installed(dev, "runtime")
    assert dev.in_place("runtime")
    assert not dev.in_place("dev")


@pytest.mark.parametrize("changed", ["packaging/requirements/dev.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_file_installs_anew(dev, calls, changed):
    pretend_installed(dev, "dev")
    (dev.ROOT / changed).write_text("changed")
    dev.ensure_venv("dev")
    assert any("--require-hashes" in command for command in calls)
    assert dev.in_place("dev")


def test_what_the_lock_no_longer_lists_is_removed(dev, calls, monkeypatch):
    pretend_installed(dev, "dev")
    (dev.LOCKS / "dev.txt").write_text("segno==1.6.6 \\\n    --hash=sha256:00\n")
    monkeypatch.setattr(dev, "installed", lambda: {"filelock", "mbdesk", "pip", "segno"})
    dev.ensure_venv("dev")
    assert calls[-1][-3:] == ["uninstall", "--yes", "filelock"]


def test_a_checkout_that_moved_installs_anew(dev, monkeypatch):
    pretend_installed(dev, "dev")
    elsewhere = dev.fingerprint("dev")
    monkeypatch.setattr(dev, "ROOT", dev.ROOT.rename(dev.ROOT.with_name("moved")))
    monkeypatch.setattr(dev, "LOCKS", dev.ROOT / "packaging" / "requirements")
    assert dev.fingerprint("dev") != elsewhere


def test_an_environment_whose_python_is_gone_is_made_anew(dev, calls):
    pretend_installed(dev, "dev")
    Path(dev.python()).unlink()
    dev.ensure_venv("dev")
    assert calls[0][1:4] == ["-m", "venv", "--clear"]


def test_a_failed_installation_is_not_taken_for_a_finished_one(dev, monkeypatch):
    pretend_installed(dev, "dev")
    (dev.LOCKS / "dev.txt").write_text("changed")
    monkeypatch.setattr(dev, "call", lambda *_, **__: 1)
    with pytest.raises(dev.SetUpError, match="network"):
        dev.ensure_venv("dev")
    assert not dev.in_place("dev")


# System libraries


def test_a_package_under_its_newer_name_is_not_missing(dev):
    installed = {"libegl1", "libglib2.0-0t64"}
    assert dev.missing_packages(("libegl1", "libglib2.0-0", "xvfb"), installed) == ["xvfb"]


def only_missing(dev, monkeypatch, package):
    monkeypatch.setattr(dev.shutil, "which", lambda _: "/usr/bin/dpkg-query")
    monkeypatch.setattr(dev, "installed_packages", lambda wanted: set(wanted) - {package})


def test_root_installs_only_what_is_missing(dev, calls, monkeypatch):
    only_missing(dev, monkeypatch, "libegl1")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    dev.ensure_system_libraries(for_tests=False)
    assert [command[-1] for command in calls] == ["update", "libegl1"]


def test_others_are_shown_the_one_line_to_run(dev, calls, monkeypatch, capsys):
    only_missing(dev, monkeypatch, "xvfb")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    dev.ensure_system_libraries(for_tests=True)
    assert calls == []
    assert "  sudo apt-get install xvfb\n" in capsys.readouterr().out


def test_systems_without_debian_packages_are_left_alone(dev, calls, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    dev.ensure_system_libraries(for_tests=True)
    assert calls == []


# Translations


def test_only_translations_that_changed_are_compiled(dev, calls):
    folder = dev.ROOT / "translations"
    folder.mkdir()
    for name in ("fresh.ts", "stale.ts", "never.ts", "fresh.qm", "stale.qm"):
        (folder / name).touch()
    os.utime(folder / "stale.qm", (0, 0))
    os.utime(folder / "fresh.ts", (0, 0))
    dev.compile_translations()
    assert [Path(command[-1]).name for command in calls] == ["never.qm", "stale.qm"]


# Commands


def test_a_failing_check_fails_the_tests_too(dev, monkeypatch):
    monkeypatch.setattr(dev, "call", lambda *command, **_: int("ruff" in command))
    assert dev.check([]) == 1
    assert dev.test([]) == 1


def test_coverage_is_asked_for_only_when_all_tests_run(dev, calls):
    dev.test([])
    counted, apart = calls[-2:]
    assert "--cov" in counted
    assert "--cov" not in apart
    which = counted[counted.index("-m", 3) + 1]
    assert which == f"not ({apart[-1]})"
    dev.test(["tests/unit"])
    assert "--cov" not in calls[-1]
    assert calls[-1][-1] == "tests/unit"


@pytest.mark.parametrize("failing", ["not (gui or apart)", "gui or apart"])
def test_either_part_of_the_tests_can_fail_them_all(dev, monkeypatch, failing):
    monkeypatch.setattr(dev, "call", lambda *command, **_: int(failing in command))
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
    for command in ("demo", "test", "check", "run", "bench", "shots", "lock"):
        assert f"dev.py {command}" in answer.stdout
