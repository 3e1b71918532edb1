"""What every test shares."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Windows are drawn into memory unless a platform is asked for, such as xcb on a real display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test wakes the machine's own speech service; the one that speaks starts a service of its own.
os.environ["SPEECHD_ADDRESS"] = "unix_socket:/nowhere"

# A busy machine makes inputs slowly; that is no fault of what is tested.
settings.register_profile("mbdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mbdesk")

APART = {"faults", "property"}
"""Kinds of tests that go through the same lines again and again."""


def pytest_collection_modifyitems(items):
    """Let these run apart from those whose lines are counted (`packaging/dev.py`)."""
    for item in items:
        if APART & set(item.path.relative_to(Path(__file__).parent).parts):
            item.add_marker(pytest.mark.apart)
