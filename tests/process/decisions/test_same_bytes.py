"""The same central file gives the same papers, byte for byte, whoever writes them and when."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mbdesk.domain.learning import NoteKind
from mbdesk.services.counting.board_decisions import decide_for_board
from mbdesk.services.counting.follow_up import note_cost, plan
from mbdesk.services.counting.learning import add_note
from tests.process.decisions.test_board import MINUTES, counted  # noqa: F401  # its fixture
from tests.process.every_paper import ELSEWHERE, WRITERS
from tests.process.scene import VOTING_DAY
from tests.unit.reports.papers import PAPERS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def followed(counted):  # noqa: F811
    central, bench = counted.central, counted.codes["Bänk"]
    decide_for_board(central, (bench,), MINUTES)
    plan(central, bench, "Bänkarna beställs", "2026-06-01")
    note_cost(central, bench, 72, "Marken var hård.")
    add_note(central, NoteKind.LESSON, "Börja tidigare.")
    return counted


def written(central_path, folder, seed):
    """Write every paper in a process of its own, and return their bytes by name."""
    folder.mkdir()
    command = (sys.executable, "-m", "tests.process.every_paper")
    environment = os.environ | {"PYTHONHASHSEED": str(seed)}
    arguments = (str(central_path), VOTING_DAY, str(folder))
    subprocess.run((*command, *arguments), check=True, cwd=ROOT, env=environment)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_paper_of_a_central_file_is_the_same_byte_for_byte(followed, tmp_path):
    original = followed.central.path
    followed.central.close()
    elsewhere = tmp_path / "annan mapp"
    elsewhere.mkdir()
    copy = Path(shutil.copy(original, elsewhere / "copy.mbdesk"))
    first = written(original, tmp_path / "first", 1)
    assert len(first) >= len(WRITERS)
    # The second time in the same file: that papers were written is in its log by then.
    for again in (written(copy, tmp_path / "second", 2), written(original, tmp_path / "third", 3)):
        assert {name for name in again if again[name] != first.get(name)} == set()
        assert again.keys() == first.keys()


def test_no_paper_is_forgotten():
    assert {*WRITERS, *ELSEWHERE} == set(PAPERS)
    assert not {*WRITERS} & {*ELSEWHERE}
