"""What every test shares."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.quick_databases import quick_databases

# Windows are drawn into memory unless a platform is asked for, such as xcb on a real display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test wakes the machine's own speech service; the one that speaks starts a service of its own.
os.environ["SPEECHD_ADDRESS"] = "unix_socket:/nowhere"

# A busy machine makes inputs slowly; that is no fault of what is tested.
settings.register_profile("mbdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mbdesk")

MARKS = {
    "e2e": pytest.mark.e2e,
    "faults": pytest.mark.apart,
    "fuzz": pytest.mark.apart,
    "gui": pytest.mark.gui,
    "property": pytest.mark.apart,
}
"""How the tests of a folder are marked; `packaging/dev.py coverage` leaves out those apart."""


def pytest_collection_modifyitems(items):
    """Mark tests by the folder that they stand in."""
    for item in items:
        kind = item.path.relative_to(Path(__file__).parent).parts[0]
        if kind in MARKS:
            item.add_marker(MARKS[kind])


@pytest.fixture(scope="session", autouse=True)
def databases_are_quick():
    """Let a new file cost what is written into it, and no more."""
    with quick_databases():
        yield


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder in the place of a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
