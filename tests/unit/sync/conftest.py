"""Signed files that the tests of `sync` start from."""

import pytest

from tests.unit.sync import forge


@pytest.fixture
def export(tmp_path):
    return forge.write_export(tmp_path / "bord-1.mbexport")
