"""A process with proposals at the centre's register, left at two stations."""

from pathlib import Path

import pytest

from mbdesk.services.centre.register.acts import Why
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from tests.process.scene import PROPOSING_DAY, Scene, set_up

WHY = Why("så står det på blanketten", "Anna Ek")


def leave(station: StationFolder, title: str, day: str = PROPOSING_DAY, **texts) -> None:
    """Leave a proposal at a station on a day."""
    station.today = fixed(day)
    own = {"language": "sv", "title": title, "description": f"Om {title}", **texts}
    leave_proposal(station, ProposalDraft(**own))


def bring(scene: Scene, station: StationFolder, day: str = PROPOSING_DAY) -> Path:
    """Export what a station holds and merge it at the centre on a day; return the export."""
    scene.central.today = fixed(day)
    path = export(station, scene.folder).path
    assert [each.refusal for each in merge_files(scene.central, [path]).verdicts] == [None]
    return path


@pytest.fixture
def proposing(tmp_path):
    """Open proposing at two stations; nothing has been left there yet."""
    scene = set_up(tmp_path)
    for name in ("Torget", "Skolan"):
        scene.enrolled(name)
    yield scene
    scene.close()


@pytest.fixture
def registered(proposing):
    """Return a process with three proposals in its register: 1 to 3."""
    station = proposing.stations[0]
    for title in ("Bänk", "Lampa", "Äppelträd"):
        leave(station, title, place="Grimsa")
    bring(proposing, station)
    return proposing
