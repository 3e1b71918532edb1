"""One district's files for all tests of faults; each fault gets a copy of its own."""

import pytest

from tests.faults.place import build
from tests.faults.rounds import Bench
from tests.templates import true_enrolment


@pytest.fixture(scope="session")
def pristine(tmp_path_factory):
    with true_enrolment():
        return build(tmp_path_factory.mktemp("faults") / "pristine")


@pytest.fixture(autouse=True)
def codes_as_the_program_knows_them():
    """Keep away what other folders' tests leave on until the last test: a program is started."""
    with true_enrolment():
        yield


@pytest.fixture
def bench(pristine, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Bench(pristine, tmp_path)
