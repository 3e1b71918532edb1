"""The wheel holds the program and what it shows, and nothing that was made up for tests."""

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ("mbdesk", "resources", "translations", "LICENSE", "pyproject.toml", "setup.py")
BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def names(tmp_path_factory) -> set[str]:
    """Build a wheel from a copy of the checkout; return the files in it."""
    folder = tmp_path_factory.mktemp("wheel")
    leave = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in SOURCES:
        source, target = ROOT / name, folder / "checkout" / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=leave)
        else:
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    command = [sys.executable, "-W", "ignore", "-c", BUILD, folder]
    subprocess.run(command, cwd=folder / "checkout", check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_each_module_is_there_but_for_the_gallery(names):
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "mbdesk").rglob("*.py")}
    gallery = {name for name in modules if name.startswith("mbdesk/ui/gallery/")}
    assert gallery
    assert {name for name in names if name.endswith(".py")} == modules - gallery


def test_what_the_program_reads_is_there(names):
    for folder, kinds in (("resources", ("*",)), ("translations", ("*.ts", "*.qm"))):
        files = [path for kind in kinds for path in (ROOT / folder).rglob(kind) if path.is_file()]
        wanted = {f"mbdesk/{path.relative_to(ROOT).as_posix()}" for path in files}
        assert wanted
        assert wanted - names == set()
    assert {"mbdesk/py.typed", "mbdesk/models/migrations/script.py.mako"} <= names


def test_the_licences_are_there(names):
    assert {Path(name).name for name in names if "/licenses/" in name} == {
        "LICENSE",
        *(path.name for path in (ROOT / "resources" / "fonts").glob("OFL-*.txt")),
    }


def test_nothing_in_the_wheel_imports_what_is_not(names):
    for name in names:
        if name.startswith("mbdesk/") and name.endswith(".py"):
            assert "mbdesk.ui.gallery" not in (ROOT / name).read_text("utf-8"), name
