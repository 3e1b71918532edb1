"""Testing on bare Debians says what is missing, and tests the checkout as it is now."""

import sys
from importlib import import_module
from pathlib import Path
from subprocess import CalledProcessError

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"


@pytest.fixture
def roots(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(PACKAGING))
    script = import_module("bare_roots")
    monkeypatch.delitem(sys.modules, "bare_roots")
    monkeypatch.setattr(script.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(script.shutil, "which", lambda tool: f"/usr/bin/{tool}")
    return script


def test_whoever_is_not_root_is_told_that_and_nothing_is_made(roots, monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(roots.os, "geteuid", lambda: 1000)
    assert roots.main(["13", "--folder", str(tmp_path / "roots")]) == 2
    assert "the rights of root" in capsys.readouterr().out
    assert not (tmp_path / "roots").exists()


def test_a_missing_tool_is_named_with_the_package_that_has_it(roots, monkeypatch, capsys):
    monkeypatch.setattr(roots.shutil, "which", lambda tool: None if tool == "debootstrap" else tool)
    assert roots.main([]) == 2
    assert "debootstrap (apt-get install debootstrap)" in capsys.readouterr().out


def test_an_unknown_debian_is_refused(roots, capsys):
    assert roots.main(["11"]) == 2
    assert "12, 13" in capsys.readouterr().out


@pytest.fixture
def tested(roots, monkeypatch):
    """Record which Debians are tested, and let 13 fail."""
    made = []

    def test_on(version, *_):
        made.append(version)
        return int(version == "13")

    monkeypatch.setattr(roots, "test_on", test_on)
    return made


def test_all_are_tested_and_the_one_that_failed_is_named(roots, tested, capsys):
    assert roots.main([]) == 1
    assert tested == ["12", "13"]
    assert "Debian 13 failed" in capsys.readouterr().out


def test_only_those_asked_for_are_tested(roots, tested):
    assert roots.main(["12"]) == 0
    assert tested == ["12"]


def test_a_root_gets_the_files_as_they_are_now_and_loses_those_that_are_gone(
    roots, monkeypatch, tmp_path
):
    checkout, target = tmp_path / "checkout", tmp_path / "root"
    checkout.mkdir()
    for name in ("kept.py", "gone.py", "built.log"):
        (checkout / name).write_text(name)
    monkeypatch.setattr(roots, "ROOT", checkout)
    monkeypatch.setattr(roots, "listed", lambda: ["kept.py", "gone.py", "new.py"])
    roots.lay_checkout(target)
    (target / ".venv").mkdir()
    (target / ".venv" / "made.py").touch()
    (checkout / "gone.py").unlink()
    (checkout / "kept.py").write_text("changed")
    (checkout / "new.py").touch()
    roots.lay_checkout(target)
    left = {str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()}
    assert left == {".venv/made.py", "kept.py", "new.py"}
    assert (target / "kept.py").read_text() == "changed"


@pytest.fixture
def debootstrap(roots, monkeypatch):
    """Stand in for debootstrap: fails the first time, half way."""
    made = []

    def run(command, *, check):
        made.append(command)
        assert command[: len(roots.APART)] == [*roots.APART]
        *_, target, _mirror = command
        (target / "etc" / "apt").mkdir(parents=True)
        if len(made) == 1:
            (target / "half").touch()
            raise CalledProcessError(1, "debootstrap")

    monkeypatch.setattr(roots.subprocess, "run", run)
    return made


def test_a_root_that_was_not_finished_is_begun_anew_and_a_finished_one_is_kept(
    roots, debootstrap, tmp_path
):
    root = tmp_path / "roots" / "13"
    with pytest.raises(CalledProcessError):
        roots.make_root(root, "trixie")
    assert not root.exists()
    roots.make_root(root, "trixie")
    assert not (root / "half").exists()
    assert "trixie-security" in (root / "etc/apt/sources.list").read_text()
    roots.make_root(root, "trixie")
    assert len(debootstrap) == 2
