"""A lying station that has seen another's export takes its ids, and adds to its proposals."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from mbdesk.domain.records import Counts
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.proposals.proposal_files import write_proposals
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.surveying import answer_survey
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import decode, encode
from tests.process.forging import forge
from tests.process.pictures.making import COLOURS, saved
from tests.process.scene import PROPOSING_DAY, VOTING_DAY, Scene

RECORDS = ("proposals.jsonl", "pictures.jsonl", "contacts.jsonl", "surveys.jsonl")
HELD = Counts(proposals=2, contacts=2, surveys=2)


@pytest.fixture
def squatted(scene: Scene) -> tuple[Path, Path]:
    """Return an honest station's export, and that of a station that took all of its ids."""
    honest, liar = scene.stations
    left(honest)
    true = export(honest, scene.folder).path
    left(liar)
    of_liar = export(liar, scene.folder).path
    return true, forge(liar, of_liar, members=dict(retold(true, liar)))


def left(station: StationFolder) -> None:
    station.today = lambda: PROPOSING_DAY
    picture = saved(COLOURS, "PNG")
    leave_proposal(
        station, ProposalDraft("sv", "Bänk", "", contact="a@b.se", consent=True, picture=picture)
    )
    station.today = lambda: VOTING_DAY
    answer_survey(station, {"age": "20_29"})


def retold(path: Path, station: StationFolder) -> Iterator[tuple[str, list[bytes]]]:
    """Yield the records of an export under their ids, as if they were another station's."""
    with open_bundle(path) as bundle:
        bundle.verify()
        for name in RECORDS:
            yield name, [as_of(station, line) for line in bundle.lines(name) if line]


def as_of(station: StationFolder, line: bytes) -> bytes:
    record = decode(line)
    assert isinstance(record, Mapping)
    told = {**record, "station": station.station.id}
    return encode({**told, "title": "KAPAD"} if "title" in told else told)


@pytest.mark.parametrize("liar_first", [True, False])
def test_whoever_comes_first_nobody_is_kept_out_and_each_has_its_own(
    scene, squatted, tmp_path, liar_first
):
    true, lie = squatted
    for path in (lie, true) if liar_first else (true, lie):
        merge(scene.central, path)
    assert scene.central.counts() == HELD
    assert write_proposals(scene.central, tmp_path / "out") == 2
    lines = (tmp_path / "out" / "proposals.jsonl").read_text("utf-8").splitlines()
    titles = {told["station"]: told["title"] for told in map(json.loads, lines)}
    honest, liar = (station.station.id for station in scene.stations)
    assert titles == {honest: "Bänk", liar: "KAPAD"}


def test_each_picture_is_written_with_its_own_proposal(scene, squatted, tmp_path):
    for path in squatted:
        merge(scene.central, path)
    write_proposals(scene.central, tmp_path / "out")
    lines = (tmp_path / "out" / "proposals.jsonl").read_text("utf-8").splitlines()
    names = {json.loads(line)["picture"] for line in lines}
    assert len(names) == 2
    assert names == {each.name for each in (tmp_path / "out").iterdir()} - {"proposals.jsonl"}
