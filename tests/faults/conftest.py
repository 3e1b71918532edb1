"""One district's files for all tests of faults; each fault gets a copy of its own."""

import pytest

from tests.faults.place import build
from tests.faults.rounds import Bench


@pytest.fixture(scope="session")
def pristine(tmp_path_factory):
    return build(tmp_path_factory.mktemp("faults") / "pristine")


@pytest.fixture
def bench(pristine, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Bench(pristine, tmp_path)
