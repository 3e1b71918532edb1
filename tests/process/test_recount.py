"""A recount from pack, exports and keys finds what the centre counted, and says what differs."""

from dataclasses import replace
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Channel, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Precedence, Rules
from mbdesk.domain.result import Fate, LineStatus
from mbdesk.domain.station import StationKind
from mbdesk.errors.bundles import (
    ChangedRecordError,
    ClonedStationError,
    FingerprintWrongError,
    KeyMismatchError,
)
from mbdesk.errors.counting import ExportMissingError, RecountDiffersError
from mbdesk.services.centre.merging.kept_decisions import HeldLines, take_branch, take_in
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import (
    count_box,
    make_box,
    sign_result,
    tally,
    write_box_file,
)
from mbdesk.services.counting.result_file import SignedResult, read_result, write_result
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.runs import RUN, RunRecord, run_records
from tests.process.forging import forge, layout
from tests.process.scene import Scene, set_up, voting_day, wait_for_nobody

WAY = WayOut("datorn kopierades", ("Anna Ek", "Bo Dal"))


def voted(station: StationFolder, folder: Path, *, final: bool = False) -> Path:
    folder.mkdir(exist_ok=True)
    cast(station, Choice(("tree",)))
    return export(station, folder, final=final).path


def counted(scene: Scene) -> SignedResult:
    """Close and count whatever has come, and return the signed result as anybody reads it."""
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting)
    return read_result(sign_result(scene.central, scene.folder, scene.signing))


def recounted(scene: Scene, signed: SignedResult) -> str:
    """Recount from every export under the scene's folder; return the digest it comes to."""
    (result,) = scene.folder.glob("*.mbresult")
    (scene.folder / "packs").mkdir()
    some = scene.stations[0].station.id
    pack = write_pack(scene.central, some, scene.folder / "packs", scene.signing)
    folders = [scene.folder, *(each for each in scene.folder.iterdir() if each.is_dir())]
    evidence = Evidence(result, pack, folders, signed.fingerprint)
    return recount_files(evidence, scene.counting).digest


def test_a_recount_comes_to_the_same(scene: Scene):
    for station in scene.stations:
        merge(scene.central, voted(station, scene.folder, final=True))
    signed = counted(scene)
    assert recounted(scene, signed) == signed.digest


def test_a_box_written_after_the_count_is_the_one_from_before_it(scene: Scene):
    for station in scene.stations:
        merge(scene.central, voted(station, scene.folder, final=True))
    close_voting(scene.central)
    make_box(scene.central, scene.counting.roll)
    path = write_box_file(scene.central, scene.folder, scene.signing)
    before = path.read_bytes()
    path.unlink()
    count_box(scene.central, scene.counting.tally)
    assert write_box_file(scene.central, scene.folder, scene.signing).read_bytes() == before


@pytest.fixture
def parted(scene: Scene) -> Scene:
    """Take both lines of a station: its own, and that of a copy which went on beside it."""
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    copy = scene.copy_of(station, "copy")
    merge(scene.central, voted(station, scene.folder))
    path = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, path)
    take_branch(scene.central, quarantine(scene.central, path, refused.value), HeldLines.BOTH, WAY)
    return scene


def line_of(signed: SignedResult, station: StationFolder):
    (line,) = [each for each in signed.result.stations if each.station == station.station.id]
    return line


def test_a_station_with_two_lines_is_recounted_from_both(parted: Scene):
    merge(parted.central, voted(parted.stations[0], parted.folder))
    signed = counted(parted)
    line = line_of(signed, parted.stations[0])
    assert (line.status, line.votes) == (LineStatus.BRANCH, 4)
    assert [each.number for each in line.exports] == [3, 2]
    assert line.fingerprint not in {each.fingerprint for each in line.exports}
    assert recounted(parted, signed) == signed.digest


def test_a_recount_asks_for_the_export_of_a_line_that_is_missing(parted: Scene):
    signed = counted(parted)
    for path in (parted.folder / "from-copy").iterdir():
        path.unlink()
    with pytest.raises(ExportMissingError) as missing:
        recounted(parted, signed)
    assert missing.value.parameters["number"] == 2


def test_a_second_key_of_a_station_is_recounted_too(scene: Scene):
    new = scene.add("Badet")
    pack = scene.pack(new)
    first, second = (
        scene.take(enrol(pack, scene.folder / name, new.code, voting_day)) for name in "ab"
    )
    merge(scene.central, voted(first, scene.folder / "one"))
    path = voted(second, scene.folder / "two")
    with pytest.raises(KeyMismatchError) as refused:
        merge(scene.central, path)
    take_branch(scene.central, quarantine(scene.central, path, refused.value), HeldLines.BOTH, WAY)
    pack.unlink()
    signed = counted(scene)
    line = line_of(signed, first)
    assert len({each.key for each in line.exports}) == 2
    assert recounted(scene, signed) == signed.digest


def test_a_station_that_goes_on_under_a_new_code_is_recounted_whole(scene: Scene):
    old = scene.stations[0]
    merge(scene.central, voted(old, scene.folder / "one"))
    new = give_new_code(scene.central, old.station.id, WAY)
    again = scene.take(enrol(scene.pack(new), scene.folder / "again", new.code, voting_day))
    merge(scene.central, voted(again, scene.folder / "two"))
    signed = counted(scene)
    assert line_of(signed, old).votes == 2
    assert recounted(scene, signed) == signed.digest


def test_a_revoked_station_of_two_lines_stands_on_one_export(parted: Scene):
    station = parted.stations[0]
    (first,) = parted.folder.glob("*-001.mbexport")
    revoke(parted.central, station.station.id, 1, WAY, first)
    signed = counted(parted)
    line = line_of(signed, station)
    assert (line.status, line.votes) == (LineStatus.REVOKED, 1)
    assert [each.number for each in line.exports] == [1]
    assert recounted(parted, signed) == signed.digest


def test_a_result_says_after_which_export_a_station_was_revoked(scene: Scene):
    station, other = scene.stations
    merge(scene.central, voted(station, scene.folder / "one"))
    merge(scene.central, voted(other, scene.folder / "one"))
    voted(station, scene.folder / "two")
    revoke(scene.central, station.station.id, 1, WAY)
    signed = counted(scene)
    assert [line_of(signed, each).revoked_after for each in scene.stations] == [1, None]
    (path,) = scene.folder.glob("*.mbresult")
    checked = check_file(path, fingerprint=signed.fingerprint)
    assert f"{station.station.full_name} was revoked after its export 1" in checked.words


def test_the_fingerprint_in_the_result_is_that_of_the_envelopes(scene: Scene):
    """Two people waive what an export states; what anybody recomputes must still hold."""
    station = scene.stations[0]
    path = forge(station, voted(station, scene.folder), fingerprint="0000-0000-0000")
    with pytest.raises(FingerprintWrongError) as refused:
        merge(scene.central, path)
    take_in(scene.central, quarantine(scene.central, path, refused.value), WAY)
    signed = counted(scene)
    assert line_of(signed, station).exports[0].fingerprint == "0000-0000-0000"
    assert recounted(scene, signed) == signed.digest


def test_a_line_cannot_change_what_another_line_has_brought(parted: Scene):
    """A recount lets the earlier line's envelope stand; so does the merge, whatever comes when."""
    station = parted.stations[0]
    (path,) = (parted.folder / "from-copy").iterdir()
    with open_bundle(path) as bundle:
        bundle.verify()
        others = list(run_records(bundle.blocks(RUN), layout(station, path)))

    def changed(own: list[RunRecord]) -> list[bytes]:
        held = {record.number: record.packed for record in own}
        theirs = next(record for record in others if record.number not in held)
        held[theirs.number] = b"2026-05-11" + theirs.packed[10:]
        return [held[number] for number in sorted(held)]

    path = forge(station, voted(station, parted.folder), run=changed)
    with pytest.raises(ChangedRecordError) as refused:
        merge(parted.central, path)
    digest = quarantine(parted.central, path, refused.value)
    take_branch(parted.central, digest, HeldLines.BOTH, WAY)
    signed = counted(parted)
    assert len(line_of(signed, station).exports) == 3
    assert recounted(parted, signed) == signed.digest


def test_a_recount_sees_that_a_station_was_made_one_for_paper_afterwards(tmp_path):
    """Else the centre could choose which of two votes is kept, by what it says of a station."""
    rules = Rules(access=VoterAccess.CARD, paper_ballots=True, precedence=Precedence.PAPER)
    scene = set_up(tmp_path, rules)
    (card,) = make_cards(scene.central, 1)
    open_voting(scene.central)
    for name, channel in (("Pappret", Channel.PAPER), ("Torget", Channel.DIGITAL)):
        new = add_station(scene.central, name, "Torget", StationKind.TABLE, channel)
        pack = scene.pack(new)
        station = scene.take(enrol(pack, tmp_path / name, new.code, voting_day))
        pack.unlink()
        cast(station, Choice(("tree",)), identify_card(station, card))
        merge(scene.central, export(station, tmp_path, final=True).path)
    signed = counted(scene)
    kept = {line.name: signed.result.fates[line.station] for line in signed.result.stations}
    assert kept == {"Pappret": {Fate.COUNTED: 1}, "Torget": {Fate.REPEAT: 1}}
    assert recounted(scene, signed) == signed.digest
    core = signed.record.core
    other = [replace(line, channel=Channel.DIGITAL) for line in core.stations]
    forged = replace(signed.record, core=replace(core, stations=tuple(other)))
    (path,) = tmp_path.glob("*.mbresult")
    path.unlink()
    (tmp_path / "packs").rename(tmp_path / "earlier")
    write_result(forged, path, scene.signing.private)
    with pytest.raises(RecountDiffersError) as differs:
        recounted(scene, read_result(path))
    assert str(differs.value.parameters["field"]).endswith("Pappret (Torget): channel")
    scene.close()
