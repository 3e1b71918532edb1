"""Points and pictures of proposals travel and merge as every other record does."""

import io
import itertools
import json
from dataclasses import replace

import pytest
from PIL import Image
from sqlalchemy import select

from mbdesk.domain import proposal as values
from mbdesk.domain.media import MapPoint
from mbdesk.errors.bundles import ChangedRecordError, RolledBackError
from mbdesk.errors.files import FileExistsAlreadyError
from mbdesk.errors.voter import PictureUnusableError
from mbdesk.models.proposal import ProposalPicture, ProposalRevision
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.proposals.proposal_files import NAME, write_proposals
from mbdesk.services.centre.register.acts import protect
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.batch_input import read_drafts
from mbdesk.services.station.pieces import PieceKind, in_pieces
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.sync.media import LARGEST_LEFT_PICTURE, kind_of
from tests.process.held import left_at
from tests.process.scene import PROPOSING_DAY, Scene, central_copy, change, set_up
from tests.templates import quick_disk


@pytest.fixture(scope="module", autouse=True)
def disk_that_nobody_waits_for():
    """Hundreds of merges are made here; what a disk keeps is not what they are about."""
    with quick_disk():
        yield


def photo(colour: str, size=(300, 200)) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, colour).save(target, "JPEG")
    return target.getvalue()


@pytest.fixture
def proposing(tmp_path):
    """Open proposing at two stations, and leave proposals with and without a picture."""
    scene = set_up(tmp_path)
    for name, colours in {"Torget": ("red", "green"), "Skolan": ("blue", "")}.items():
        station = scene.enrolled(name)
        station.today = fixed(PROPOSING_DAY)
        for number, colour in enumerate(colours):
            leave(station, colour, MapPoint(100 * number, 1000))
    yield scene
    scene.close()


def leave(station, colour, point=None):
    picture = photo(colour) if colour else b""
    leave_proposal(station, ProposalDraft("sv", "Bänk", "", point=point, picture=picture))


def held(central, model):
    with central.database.reading() as session:
        return {row.id: row.to_value() for row in session.scalars(select(model))}


def left(station, model):
    """Return what was left at a station of what a table of the centre holds."""
    if model is ProposalPicture:
        return left_at(station, values.ProposalPicture)
    return left_at(station, values.ProposalRevision)


def exports(scene: Scene):
    """Return an early and a later export of each station."""
    early = [export(station, scene.folder).path for station in scene.stations]
    leave(scene.stations[0], "white")
    return [*early, *(export(station, scene.folder).path for station in scene.stations)]


def test_the_centre_holds_what_was_left_whatever_order_the_exports_come_in(proposing):
    files = exports(proposing)
    for number, order in enumerate(itertools.permutations(files)):
        with central_copy(proposing, f"{number}.mbdesk") as central:
            verdicts = merge_files(central, [*order, order[0]]).verdicts
            assert [verdict.refusal for verdict in verdicts] == [None] * 5
            for model in (ProposalRevision, ProposalPicture):
                one, other = (left(station, model) for station in proposing.stations)
                assert held(central, model) == one | other
            assert len(held(central, ProposalPicture)) == 4


def test_a_picture_that_is_missing_later_is_told(proposing):
    merge(proposing.central, export(proposing.stations[0], proposing.folder).path)
    path = proposing.stations[0].folder / DATABASE_NAME
    change(path, "UPDATE picture_slot SET kind = '-' WHERE kind = 'I'")
    with pytest.raises(RolledBackError):
        merge(proposing.central, export(proposing.stations[0], proposing.folder).path)


def test_a_picture_that_is_another_later_is_told(proposing):
    merge(proposing.central, export(proposing.stations[0], proposing.folder).path)
    path = proposing.stations[0].folder / DATABASE_NAME
    for record, picture in left(proposing.stations[0], ProposalPicture).items():
        (piece,) = in_pieces(PieceKind.PICTURE, replace(picture, data=photo("black")))
        row = bytes.fromhex(record)
        change(path, "UPDATE picture_slot SET data = ? WHERE record = ?", piece["data"], row)
    with pytest.raises(ChangedRecordError):
        merge(proposing.central, export(proposing.stations[0], proposing.folder).path)


def test_a_picture_as_large_as_may_be_fits_through_an_export(proposing):
    noise = Image.effect_noise((1600, 1600), 60).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "PNG")
    station = proposing.stations[1]
    draft = ProposalDraft("sv", "Brus", "", picture=target.getvalue())
    leave_proposal(station, draft)
    largest = max(len(picture.data) for picture in left(station, ProposalPicture).values())
    assert LARGEST_LEFT_PICTURE // 3 < largest <= LARGEST_LEFT_PICTURE
    merge(proposing.central, export(station, proposing.folder).path)
    assert held(proposing.central, ProposalPicture) == left(station, ProposalPicture)


def test_what_is_no_picture_leaves_no_proposal(proposing):
    station = proposing.stations[0]
    before = left(station, ProposalRevision)
    with pytest.raises(PictureUnusableError):
        leave_proposal(station, ProposalDraft("sv", "Bänk", "", picture=b"GIF89a"))
    assert left(station, ProposalRevision) == before


def test_drafts_in_a_file_may_have_a_point_and_name_a_picture(tmp_path):
    (tmp_path / "bench.jpg").write_bytes(photo("red"))
    line = (
        '{"language": "sv", "title": "Bänk", "description": "",'
        ' "point": {"x": 10, "y": 20}, "picture": "bench.jpg"}'
    )
    (tmp_path / "drafts.jsonl").write_text(f"{line}\n", "utf-8")
    ((_, draft),) = read_drafts(tmp_path / "drafts.jsonl")
    assert draft.point == MapPoint(10, 20)
    assert Image.open(io.BytesIO(draft.picture)).size == (300, 200)


def test_the_centre_hands_out_points_and_pictures_and_no_contact(proposing, tmp_path):
    for station in proposing.stations:
        merge(proposing.central, export(station, proposing.folder).path)
    folder = tmp_path / "out"
    assert write_proposals(proposing.central, folder) == 4
    said = lines_in(folder)
    assert sorted(one["point"]["x"] for one in said) == [0, 0, 100, 100]
    kinds = [kind_of((folder / one["picture"]).read_bytes()) for one in said if one["picture"]]
    assert [(kind.width, kind.height) for kind in kinds] == [(300, 200)] * 3
    with pytest.raises(FileExistsAlreadyError):
        write_proposals(proposing.central, folder)


def lines_in(folder):
    return [json.loads(line) for line in (folder / NAME).read_text("utf-8").splitlines()]


def test_of_a_protected_identity_the_numbers_alone_are_handed_out(proposing, tmp_path):
    for station in proposing.stations:
        merge(proposing.central, export(station, proposing.folder).path)
    write_proposals(proposing.central, tmp_path / "before")
    before = lines_in(tmp_path / "before")
    guarded = next(one for one in before if one["picture"])
    protect(proposing.central, guarded["register"], protected=True)
    write_proposals(proposing.central, tmp_path / "out")
    said = lines_in(tmp_path / "out")
    assert sorted(one["register"] for one in said) == [1, 2, 3, 4]
    (kept,) = (one for one in said if one["protected"])
    numbers = {name: guarded[name] for name in ("number", "register")}
    assert kept == {**numbers, "protected": True, "picture": ""}
    assert not (tmp_path / "out" / guarded["picture"]).exists()
