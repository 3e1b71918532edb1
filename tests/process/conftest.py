"""Processes to take part in; `scene` says what is in them."""

from pathlib import Path

import pytest

from mbdesk.services.centre.voting.voting import open_voting
from tests.process.scene import Scene, set_up, voting_scene
from tests.templates import quick_enrolment


@pytest.fixture(scope="module", autouse=True)
def quick_codes():
    """Let an enrolment code cost little; no test here starts a program that would know it."""
    with quick_enrolment():
        yield


@pytest.fixture
def scene(tmp_path: Path):
    """Open voting at two stations, without cards or identities."""
    opened: Scene = voting_scene(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def opened(tmp_path: Path):
    """Open voting at the centre, with no station yet."""
    made: Scene = set_up(tmp_path)
    open_voting(made.central)
    yield made
    made.close()
