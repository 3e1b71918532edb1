"""The example that the documents name for `mbdesk init --setup` is taken whole, as it stands."""

import json
from pathlib import Path

from mbdesk.assets import EXAMPLE_PROCESS
from mbdesk.domain.process import KeyScheme, PhaseKind
from mbdesk.services.centre.creation.setup_file import create_central_from
from tests.process.scene import CHEAP

ROOT = Path(__file__).resolve().parents[2]


def test_the_program_takes_the_example_of_a_set_up_that_the_docs_name(tmp_path):
    named = EXAMPLE_PROCESS.relative_to(ROOT).as_posix()
    assert named in (ROOT / "docs" / "a-day.md").read_text("utf-8")
    files = tmp_path / "c.mbdesk", EXAMPLE_PROCESS, tmp_path / "c.mbkeys"
    central, _ = create_central_from(*files, cost=CHEAP)
    with central:
        frame = central.frame
    assert [phase.kind for phase in frame.phases] == list(PhaseKind)
    assert frame.key_scheme is KeyScheme.SIMPLE
    said = json.loads(EXAMPLE_PROCESS.read_text("utf-8"))
    assert [phase["first_day"] for phase in said["phases"]] == [p.first_day for p in frame.phases]
