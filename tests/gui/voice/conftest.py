"""Qt has no sound server on a machine for tests, and says so."""

from pathlib import Path

import pytest


def pytest_collection_modifyitems(items):
    """Let Qt say that it finds no sound server."""
    ignore = pytest.mark.qt_log_ignore("pipewire", "PulseAudio", "qt.multimedia", extend=True)
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(ignore)
