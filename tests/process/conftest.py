"""Processes to take part in; `scene` says what is in them."""

from pathlib import Path

import pytest

from tests.process.scene import Scene, voting_scene


@pytest.fixture
def scene(tmp_path: Path):
    """Open voting at two stations, without cards or identities."""
    opened: Scene = voting_scene(tmp_path)
    yield opened
    opened.close()
