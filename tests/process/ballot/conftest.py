"""A process whose voting is not yet open, with three proposals on its ballot."""

import pytest

from tests.process.scene import set_up


@pytest.fixture
def central(tmp_path):
    scene = set_up(tmp_path)
    yield scene.central
    scene.close()
