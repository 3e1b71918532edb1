"""A short piece of `dev.py soak`: whatever people do at a kiosk, each vote is accounted for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.gui,
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads memory from /proc"),
]

ROOT = Path(__file__).resolve().parents[3]
VOTERS = {"card": 14, "open": 14}


@pytest.mark.parametrize("access", VOTERS)
def test_every_vote_of_two_days_is_counted_and_nobody_meets_an_error(tmp_path, access):
    out = tmp_path / "soak.json"
    voters = VOTERS[access]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.soak", "--voters", str(voters), "--seed", "7"),
            *("--access", access, "--in", str(tmp_path), "--out", str(out)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(out.read_text("utf-8"))
    account = figures["account"]
    assert figures["voters"] == voters
    assert figures["days"] == 2
    assert account["acknowledged"] == account["counted"] > voters // 2
    assert account["lost"] == account["unknown"] == account["changed"] == 0
    assert account["copied"]
