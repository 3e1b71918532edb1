"""Everything that is installed is listed with its version and its hash."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


def requirements(lock):
    """Return the entries of a lock file, each on one line."""
    return lock.read_text("utf-8").replace("\\\n", " ").splitlines()


def names(lock):
    return {re.split(r"[=\[]", entry)[0] for entry in requirements(lock)}


def canonical(requirement):
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


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
