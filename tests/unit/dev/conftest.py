"""The scripts of packaging/, loaded anew for each test and given a checkout of their own."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
SCRIPTS = ("environment", "system_packages", "dev")


@pytest.fixture
def scripts(monkeypatch):
    """Return the scripts by name; they import each other as scripts do."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    for name in SCRIPTS:
        monkeypatch.delitem(sys.modules, name, raising=False)
    loaded = {name: import_module(name) for name in SCRIPTS}
    for name in SCRIPTS:
        monkeypatch.delitem(sys.modules, name)
    return loaded


@pytest.fixture
def environment(scripts, tmp_path, monkeypatch):
    """Return what sets a checkout up, looking at a checkout that is empty but for its locks."""
    script = scripts["environment"]
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
def system_packages(scripts):
    """Return what looks for Debian packages."""
    return scripts["system_packages"]


@pytest.fixture
def dev(scripts, environment, monkeypatch):
    """Return the command, at work in the empty checkout."""
    script = scripts["dev"]
    for name in ("ROOT", "VENV", "LOCKS"):
        monkeypatch.setattr(script, name, getattr(environment, name))
    return script


@pytest.fixture
def calls(scripts, monkeypatch):
    """Record the commands instead of running them; each succeeds, a compiler leaves its file."""
    made = []

    def call(*command, **environment):
        made.append([str(part) for part in command])
        if "-qm" in made[-1]:
            Path(made[-1][-1]).touch()
        return 0

    for script in scripts.values():
        monkeypatch.setattr(script, "call", call)
    monkeypatch.setattr(scripts["environment"], "installed", lambda: {"mbdesk", "pip"})
    return made
