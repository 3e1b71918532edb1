"""A stolen station, and the computer in its place: revoking stops the one, not the other."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.result import LineStatus
from mbdesk.errors.bundles import (
    ClonedStationError,
    NotEnrolledError,
    RevokedStationError,
    RolledBackError,
)
from mbdesk.errors.counting import StationsMissingError
from mbdesk.services.centre.merging.kept_decisions import HeldLines, Waiver, take_branch, take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke
from mbdesk.services.centre.voting.closing import BoardLine, state_of, station_board
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.runs import RUN, run_records
from mbdesk.words.phrase import reader_of
from tests.process.forging import forge, layout
from tests.process.scene import Scene, voting_day

WAY = WayOut("den stals på vägen", ("Anna Ek", "Bo Dal"))


def voted(station: StationFolder, folder: Path, *, final: bool = False) -> Path:
    cast(station, Choice(("tree",)))
    folder.mkdir(exist_ok=True)
    return export(station, folder, final=final).path


def anew(scene: Scene, of: StationFolder) -> StationFolder:
    """Set the station up on another computer, with a new code."""
    new = give_new_code(scene.central, of.station.id, WAY)
    return scene.take(enrol(scene.pack(new), scene.folder / "anew", new.code, voting_day))


def line_of(scene: Scene, station: StationFolder) -> BoardLine:
    board = station_board(scene.central)
    return next(line for line in board if line.station.id == station.station.id)


def test_a_computer_of_two_leaves_nothing_out_that_it_has_sent(scene):
    """The centre would hold it still, and a recount from the newest exports would differ for ever.

    Two people can take it in: as a line of its own, which a recount knows of.
    """
    first, other = scene.stations
    merge(scene.central, voted(first, scene.folder / "sticks"))
    new = anew(scene, first)
    sent = voted(new, scene.folder / "new")
    merge(scene.central, sent)
    with open_bundle(sent) as bundle:
        bundle.verify()
        (held,) = [each.number for each in run_records(bundle.blocks(RUN), layout(new, sent))]
    whole = voted(new, scene.folder / "new", final=True)
    lie = forge(new, whole, run=lambda all_: [x.packed for x in all_ if x.number != held])
    with pytest.raises(RolledBackError) as refused:
        merge(scene.central, lie)
    assert refused.value.parameters["missing"] == 1
    assert scene.central.counts().votes == 2
    take_in(scene.central, quarantine(scene.central, lie, refused.value), WAY)
    merge(scene.central, voted(other, scene.folder / "sticks", final=True))
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    whole.unlink()
    result = sign_result(scene.central, scene.folder, scene.signing)
    (pack, *_), keys = scene.folder.glob("*.mbpack"), scene.central.frame.keys
    code = process_fingerprint(keys.signing, scene.central.frame.id)
    again = recount_files(Evidence(result, pack, (scene.folder,), code), scene.counting)
    assert again.result.votes["tree"] == 4


def stolen_then_anew(scene: Scene, stolen: StationFolder) -> StationFolder:
    revoke(scene.central, stolen.station.id, 1, WAY)
    return anew(scene, stolen)


def anew_then_stolen(scene: Scene, stolen: StationFolder) -> StationFolder:
    new = anew(scene, stolen)
    revoke(scene.central, stolen.station.id, 1, WAY)
    return new


def anew_then_set_back(scene: Scene, stolen: StationFolder) -> StationFolder:
    """Merge what the thief sent before anybody knew, and put it right by the first export."""
    merge(scene.central, voted(stolen, scene.folder / "stolen"))
    new = anew(scene, stolen)
    (first,) = (scene.folder / "sticks").glob("torget-*-001.mbexport")
    revoke(scene.central, stolen.station.id, 1, WAY, first)
    return new


@pytest.fixture(params=[stolen_then_anew, anew_then_stolen, anew_then_set_back])
def replaced(
    scene: Scene, request: pytest.FixtureRequest
) -> tuple[Scene, StationFolder, StationFolder]:
    """Revoke a station after its first export; another computer goes on in its place."""
    stolen, other = scene.stations
    for station in (stolen, other):
        merge(scene.central, voted(station, scene.folder / "sticks", final=station is other))
    replace: Callable[[Scene, StationFolder], StationFolder] = request.param
    return scene, stolen, replace(scene, stolen)


def test_the_computer_in_its_place_is_waited_for_and_each_of_its_votes_counts(replaced):
    scene, stolen, new = replaced
    close_voting(scene.central)
    line = line_of(scene, stolen)
    assert (line.status.line, line.waited_for) == (LineStatus.REVOKED, True)
    assert state_of(line).read(reader_of("en")) == "revoked, and set up anew with a new code"
    with pytest.raises(StationsMissingError):
        tally(scene.central, scene.counting)
    for final in (False, False, True):
        merge(scene.central, voted(new, scene.folder / "new", final=final))
    assert not line_of(scene, stolen).waited_for
    assert tally(scene.central, scene.counting).votes["tree"] == 5


def test_the_stolen_one_still_sends_nothing(replaced):
    scene, stolen, new = replaced
    merge(scene.central, voted(new, scene.folder / "new"))
    path = voted(stolen, scene.folder / "stolen")
    with pytest.raises((RevokedStationError, ClonedStationError)) as refused:
        merge(scene.central, path)
    assert scene.central.counts().votes == 3
    digest = quarantine(scene.central, path, refused.value)
    (code,) = (each.fingerprint for each in kept_exports(scene.central) if each.digest == digest)
    take_branch(scene.central, digest, HeldLines.BOTH, WAY, Waiver({"revoked_station"}, code))
    with pytest.raises(RevokedStationError):
        merge(scene.central, voted(stolen, scene.folder / "stolen"))


def test_a_station_revoked_before_anything_was_heard_begins_anew_with_a_new_code(scene):
    stolen = scene.stations[0]
    revoke(scene.central, stolen.station.id, 0, WAY)
    with pytest.raises(RevokedStationError):
        merge(scene.central, voted(stolen, scene.folder / "stolen"))
    new = anew(scene, stolen)
    assert line_of(scene, stolen).waited_for
    with pytest.raises(NotEnrolledError):
        merge(scene.central, voted(stolen, scene.folder / "stolen"))
    assert merge(scene.central, voted(new, scene.folder / "new")).new_votes == 1


def test_the_computer_in_its_place_can_be_revoked_in_its_turn(replaced):
    scene, stolen, new = replaced
    for _ in range(2):
        merge(scene.central, voted(new, scene.folder / "new"))
    revoke(scene.central, stolen.station.id, 2, WAY)
    assert not line_of(scene, stolen).waited_for
    with pytest.raises(RevokedStationError):
        merge(scene.central, voted(new, scene.folder / "new"))
