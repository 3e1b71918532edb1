"""Qt has no sound on a machine for tests, and says so in many ways."""

from pathlib import Path

import pytest

SILENCE = (
    "Couldn't (load|resolve)",
    "PulseAudioService",
    "No audio device detected",
    "Could not open media",
    "Text-to-speech plug-in .* is not supported",
)


def pytest_collection_modifyitems(items):
    """Let Qt say that there is no sound, and no such file or engine."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(*SILENCE, extend=True))
