"""Qt has no graphics card on a machine for tests, and says so in many ways."""

from pathlib import Path

import pytest

PLAIN = ("Couldn't (load|resolve)", "No RHI backend")


def pytest_collection_modifyitems(items):
    """Let Qt say that it finds no library of a graphics card's."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(*PLAIN, extend=True))
