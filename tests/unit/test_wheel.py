"""The wheel holds the whole program, and not what is there only to show and to check it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GALLERY = Path("mbdesk/ui/gallery")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return a folder into which the modules of the wheel have been put."""
    folder = tmp_path_factory.mktemp("wheel")
    places = ("egg_info", "--egg-base", folder, "build_py", "--build-lib", folder)
    subprocess.run([sys.executable, "setup.py", "-q", *places], cwd=ROOT, check=True)
    return folder


def test_every_module_is_in_it_but_the_gallery(built):
    modules = {path.relative_to(ROOT) for path in (ROOT / "mbdesk").rglob("*.py")}
    packed = {path.relative_to(built) for path in (built / "mbdesk").rglob("*.py")}
    assert packed == {module for module in modules if not module.is_relative_to(GALLERY)}


def test_what_is_no_module_is_in_it_too(built):
    for name in ("py.typed", "models/migrations/script.py.mako", "resources", "translations"):
        assert (built / "mbdesk" / name).exists()
