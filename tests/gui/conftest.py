"""What every test of windows promises: nothing that it began in the background outlives it."""

import sys
from faulthandler import dump_traceback

import pytest
from PySide6.QtCore import QCoreApplication

from mbdesk.ui.tasks import at_rest

PATIENCE_MILLISECONDS = 20_000


@pytest.fixture(autouse=True)
def nothing_left_running():
    """Fail the test that leaves work behind, not some later one that waits for its turn."""
    yield
    if QCoreApplication.instance() is not None and not at_rest(PATIENCE_MILLISECONDS):
        dump_traceback(file=sys.__stderr__, all_threads=True)
        pytest.fail("work in the background goes on after the test")
