"""What a lying station adds to a proposal of another, or puts in the place of its records."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from mbdesk.domain.media import MediaType
from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Rules
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.domain.records import new_id
from mbdesk.errors.bundles import MalformedRecordError
from mbdesk.models.proposal import ProposalRevision as Row
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.proposals.proposal_files import NAME, write_proposals
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.surveying import answer_survey
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.records import MEMBERS, to_line
from tests.process.forging import forge
from tests.process.pictures.making import saved
from tests.process.scene import PROPOSING_DAY, Scene, rows, voting_scene

DOT = saved(Image.new("RGB", (4, 4), "green"), "PNG")
RED = saved(Image.new("RGB", (4, 4), "red"), "PNG")
DRAFT = ProposalDraft("sv", "Bänkar", "Vid torget", contact="Anna", consent=True, picture=DOT)


@pytest.fixture
def scene(tmp_path: Path):
    """Let people propose at two stations, and answer the survey."""
    made = voting_scene(tmp_path, Rules(survey=True))
    for station in made.stations:
        station.today = lambda: PROPOSING_DAY
        leave_proposal(station, DRAFT)
        answer_survey(station, {"age": "13_19"})
    yield made
    made.close()


def carried(path: Path) -> dict[str, list[Any]]:
    """Return what an export carries, but for its votes."""
    with open_bundle(path) as bundle:
        bundle.verify()
        return {name: list(bundle.records(name, kind)) for name, kind in MEMBERS.items()}


def with_more(station: StationFolder, path: Path, *added: Any) -> Path:
    """Write an export anew with more records, as the station would sign it."""
    return with_records(station, path, lambda name, records: records + of_member(name, added))


def of_member(name: str, records: Any) -> list[Any]:
    return [record for record in records if type(record) is MEMBERS[name]]


def with_records(station: StationFolder, path: Path, change: Any) -> Path:
    members = {
        name: sorted(change(name, records), key=lambda record: record.id)
        for name, records in carried(path).items()
        if name != "log.jsonl"
    }
    lines = {name: [to_line(record) for record in records] for name, records in members.items()}
    counts = {name: len(members[f"{name}.jsonl"]) for name in ("proposals", "contacts", "surveys")}
    return forge(station, path, members=lines, counts={"votes": 0, "tests": 0, **counts})


def additions(theirs: ProposalRevision, own: ProposalRevision) -> dict[str, Any]:
    """Return what a station could add to `theirs`, which was left at another station."""
    station, proposal = own.station, theirs.proposal
    first, second = new_id(), new_id()

    def revision(record: str, replaces: str | None) -> ProposalRevision:
        return replace(own, id=record, proposal=proposal, replaces=replaces)

    return {
        "a correction": [revision(first, theirs.id)],
        "a correction of itself": [revision(first, first)],
        "corrections of each other": [revision(first, second), revision(second, first)],
        "a correction of another proposal": [revision(first, own.id)],
        "a picture": [ProposalPicture(first, proposal, station, MediaType.PNG, DOT)],
        "a contact": [SealedContact(first, proposal, station, b"sealed")],
    }


NOBODYS = ProposalRevision(
    "sv", "", "", id="", proposal="", replaces=None, station="", day=PROPOSING_DAY
)
KINDS = list(additions(NOBODYS, NOBODYS))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("first", [True, False], ids=["theirs first", "the liar's first"])
def test_nobody_adds_to_a_proposal_of_another_station(scene: Scene, kind, first):
    honest, lying = scene.stations
    theirs, own = (export(station, scene.folder).path for station in scene.stations)
    (target,), (base,) = (carried(path)["proposals.jsonl"] for path in (theirs, own))
    path = with_more(lying, own, *additions(target, base)[kind])
    if first:
        merge(scene.central, theirs)
    held = rows(scene.central.path)
    with pytest.raises(MalformedRecordError) as raised:
        merge(scene.central, path)
    assert raised.value.parameters["line"]
    assert rows(scene.central.path) == held
    if not first:
        merge(scene.central, theirs)
    assert of_station(scene, honest) == [target]


def of_station(scene: Scene, station: StationFolder) -> list[ProposalRevision]:
    with scene.central.database.reading() as session:
        found = session.query(Row).where(Row.station_id == station.station.id).all()
        return [row.to_value() for row in found]


@pytest.mark.parametrize("name", [name for name in MEMBERS if name != "log.jsonl"])
def test_no_station_takes_the_ids_of_another(scene: Scene, name):
    """A record with another station's id is another record: theirs is taken in all the same."""
    lying = scene.stations[1]
    theirs, own = (export(station, scene.folder).path for station in scene.stations)
    (taken,) = (record.id for record in carried(theirs)[name])
    path = with_records(lying, own, lambda member, records: renamed(records, taken, member == name))
    merge(scene.central, path)
    before = scene.central.counts()
    merge(scene.central, theirs)
    assert scene.central.counts().proposals == before.proposals + 1
    assert scene.central.counts().surveys == before.surveys + 1
    assert merge(scene.central, theirs).seen_already


def renamed(records: list[Any], taken: str, wanted: bool) -> list[Any]:
    return [replace(record, id=taken) for record in records] if wanted else records


def test_a_station_corrects_its_own_proposal(scene: Scene):
    station = scene.stations[1]
    path = export(station, scene.folder).path
    (own,) = carried(path)["proposals.jsonl"]
    better = replace(own, id="0" * 31 + "1", replaces=own.id, title="Fler bänkar")
    best = replace(own, id="f" * 32, replaces=better.id, title="Ännu fler bänkar")
    merge(scene.central, with_more(station, path, better, best))
    titles = {revision.title for revision in of_station(scene, station)}
    assert titles == {"Bänkar", "Fler bänkar", "Ännu fler bänkar"}


def test_answers_longer_than_any_that_can_be_given_count_nowhere(scene: Scene):
    station = scene.stations[1]
    path = export(station, scene.folder).path
    answer = SurveyAnswer(new_id(), station.station.id, {"age": "x" * 400, "gender": "y" * 400})
    merge(scene.central, with_more(station, path, answer))
    assert scene.central.counts().surveys == 2
    assert not read_overview(scene.central).survey.any_answers


def test_two_pictures_of_one_proposal_are_written_beside_each_other(scene: Scene, tmp_path):
    station = scene.stations[1]
    path = export(station, scene.folder).path
    (own,) = carried(path)["proposals.jsonl"]
    other = ProposalPicture(new_id(), own.proposal, own.station, MediaType.PNG, RED)
    merge(scene.central, with_more(station, path, other))
    write_proposals(scene.central, tmp_path / "out")
    (line,) = (tmp_path / "out" / NAME).read_text().splitlines()
    names = {each.name for each in (tmp_path / "out").iterdir()} - {NAME}
    assert len(names) == 2
    assert json.loads(line)["picture"] in names
