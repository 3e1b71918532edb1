"""What travels on real sticks: exFAT and FAT32, which keep no modes, links or case of names."""

from contextlib import closing

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind, StationKind
from mbdesk.durable import replace_file
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FileInUseError,
    FileNameError,
    FileReadOnlyError,
    MediumLostError,
)
from mbdesk.models.database import sqlite_database
from mbdesk.models.opening import FileType
from mbdesk.publishing import publish_file, write_new
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.keys.key_files import copy_key_file
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_pack, write_packs
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.exchange.receiving import receive
from mbdesk.services.exchange.station_papers import save_report
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state, holds_copy
from mbdesk.services.station.second_copy import COPY_NAME, CopyState, begin_copy
from mbdesk.services.station.station_folder import open_station
from mbdesk.words import untranslated
from tests.keys import known_keys
from tests.process.every_file import use_every_file
from tests.process.held import codes_in
from tests.process.scene import CHEAP, PHASES, set_up, voting_day
from tests.sticks import new_stick, reason_against


@pytest.fixture(params=["exfat", "vfat"])
def medium(request, tmp_path):
    """Put in a new stick."""
    if reason := reason_against(request.param):
        pytest.skip(reason)
    with new_stick(request.param, tmp_path / "stick") as made:
        yield made


@pytest.fixture
def stick(medium):
    return medium.folder


NAME = "Åäö مكتبة 🗳️ %20A -#1;&='$s{} " + "l" * 100


def test_every_kind_of_file_and_folder_is_used_where_it_is_named(stick):
    use_every_file(stick / NAME, NAME)
    assert not list(stick.rglob("*.part*"))


SIGNS = ("vad?", "kl 10:30", 'Bord "A"', "a|b", "a<b", "a*b", "a\\b", "a\nb")
"""What FAT and exFAT take in no name."""


def test_a_name_that_sticks_do_not_take_is_told_as_that(stick, tmp_path):
    for name in SIGNS:
        refuse_name(stick / f"{name}.mbdesk", tmp_path)
    assert list(stick.iterdir()) == []


def refuse_name(path, tmp_path):
    setup = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)
    uses = (
        lambda: create_central(path, setup, tmp_path / "k", known_keys(setup), cost=CHEAP),
        lambda: publish_file(path, b"%PDF"),
        lambda: write_new(path, b"keys"),
        lambda: replace_file(path, b"settings"),
    )
    for use in uses:
        with pytest.raises(FileNameError) as refused:
            use()
        assert refused.value.parameters == {"path": str(path)}
    assert not (tmp_path / "k").exists()


def test_a_folder_of_such_a_name_is_told_as_that(opened, stick):
    new = opened.add("Torget")
    folder = stick / "kl 10:30"
    with pytest.raises(FileNameError):
        enrol(opened.pack(new), folder, new.code)


def test_names_that_differ_by_case_are_one(opened, stick, tmp_path):
    first, second = opened.add("Bord"), add_station(opened.central, "bord", "B", StationKind.TABLE)
    write_packs(opened.central, stick, opened.signing)
    assert len(list(stick.glob("*.mbpack"))) == 2
    packs = [
        write_pack(opened.central, n.station.id, stick, opened.signing) for n in (first, second)
    ]
    opened.take(enrol(packs[0], stick / "Bord", first.code, voting_day))
    with pytest.raises(FileExistsAlreadyError):
        enrol(packs[1], stick / "bord", second.code, voting_day)
    opened.take(enrol(packs[1], tmp_path / "bord", second.code, voting_day))
    for votes, station in enumerate(opened.stations, start=1):
        for _ in range(votes):
            cast(station, Choice(("bench",)))
        export(station, stick)
    made = merge_files(opened.central, [stick], opened.signing)
    assert (made.new, made.after.votes) == (2, 3)
    assert [receive(station, stick).at_centre for station in opened.stations] == [1, 2]


def test_a_file_of_other_content_is_never_replaced_whatever_the_case_of_its_name(stick):
    assert publish_file(stick / "Protokoll.pdf", b"A").name == "Protokoll.pdf"
    assert publish_file(stick / "protokoll.PDF", b"B").name == "protokoll-2.PDF"
    write_new(stick / "nycklar.mbkeys", b"A")
    with pytest.raises(FileExistsAlreadyError):
        write_new(stick / "Nycklar.mbkeys", b"B")
    assert (stick / "nycklar.mbkeys").read_bytes() == b"A"


def test_a_central_file_is_not_made_over_another_of_other_case(stick):
    with closing(set_up(stick, name="Budget")):
        pass
    with pytest.raises(FileExistsAlreadyError):
        set_up(stick, name="budget")


@pytest.fixture
def station_on_stick(opened, stick):
    new = opened.add("Torget")
    with enrol(opened.pack(new), stick / "Torget", new.code, voting_day) as station:
        yield station


def test_a_station_on_a_stick_is_opened_once(station_on_stick, medium):
    # exfat-fuse takes two spellings for two files, and so does the system for its locks.
    spelling = "Torget" if medium.by_fuse else "torget"
    with pytest.raises(FileInUseError):
        open_station(medium.folder / spelling)


def test_a_station_on_a_stick_that_was_pulled_is_told_and_closed(station_on_stick, medium):
    cast(station_on_stick, Choice(("bench",)))
    medium.pull()
    with pytest.raises(MediumLostError):
        cast(station_on_stick, Choice(("lamp",)))
    station_on_stick.close()
    medium.put_in()
    with open_station(medium.folder / "Torget", voting_day) as again:
        assert again.counts().votes == 1


@pytest.fixture
def copied(scene, stick):
    """Keep a station's second copy on the stick."""
    station = scene.stations[0]
    choose_copy(station, stick)
    return station


def test_a_pulled_stick_stops_no_vote_and_takes_up_its_copy_again(copied, medium):
    cast(copied, Choice(("bench",)))
    assert copied.copy.state is CopyState.CURRENT
    assert holds_copy(copied, medium.folder)
    medium.pull()
    codes = {cast(copied, Choice(("lamp",))) for _ in range(3)}
    assert copied.copy.state is CopyState.MISSING
    assert copy_state(copied) is CopyState.MISSING
    assert list(medium.folder.iterdir()) == []
    medium.put_in()
    assert copy_state(copied) is CopyState.CURRENT
    assert codes <= codes_in(medium.folder / COPY_NAME)
    assert not list(medium.folder.glob("*.part*"))


def test_a_stick_that_is_full_or_read_only_is_told_and_stops_no_vote(copied, medium):
    medium.pull()
    medium.put_in(read_only=True)
    cast(copied, Choice(("lamp",)))
    assert copy_state(copied) is CopyState.READ_ONLY
    medium.pull()
    medium.put_in()
    medium.fill(8)
    assert copy_state(copied) is CopyState.FULL
    (medium.folder / "film.mp4").unlink()
    assert copy_state(copied) is CopyState.CURRENT


def test_a_file_whose_stick_is_pulled_while_it_is_checked_is_not_told_as_damaged(medium):
    if not medium.by_fuse:
        pytest.skip("needs exfat-fuse: a file that the kernel has open is read after the pull too")
    with closing(set_up(medium.folder)) as scene:
        path = scene.central.path
    medium.pull()
    medium.put_in()  # so that nothing of it is in memory
    with closing(sqlite_database(path, FileType.CENTRAL)) as database:
        with database.connection() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        medium.pull()
        with pytest.raises(MediumLostError):
            database.check_integrity()


def test_an_export_to_a_stick_that_is_pulled_leaves_nothing_and_counts_for_nothing(scene, medium):
    station = scene.stations[0]
    for _ in range(3):
        cast(station, Choice(("bench",)))

    def pull(_done, _total):
        medium.pull()

    with pytest.raises(MediumLostError):
        export(station, medium.folder, progress=pull)
    assert list(medium.folder.iterdir()) == []
    medium.put_in()
    written = export(station, medium.folder, final=True)
    assert [path.name for path in medium.folder.iterdir()] == [written.path.name]
    assert merge_files(scene.central, [medium.folder]).new == 1


WRITERS = (
    lambda scene, folder: export(scene.stations[0], folder),
    lambda scene, folder: export(scene.stations[0], folder, final=True),
    lambda scene, folder: begin_copy(scene.stations[0].database, folder),
    lambda scene, folder: write_packs(scene.central, folder, scene.signing),
    lambda scene, folder: write_receipt(
        scene.central, scene.stations[0].station.id, folder, scene.signing
    ),
    lambda scene, folder: copy_key_file(scene.central, scene.key_file, folder),
    lambda scene, folder: save_report(
        scene.stations[0], ReportKind.DAY, folder, untranslated, "en"
    ),
    lambda scene, folder: set_up(folder),
)


@pytest.mark.parametrize("kind", ["full", "read only"])
def test_a_stick_that_takes_nothing_is_told_by_what_was_to_be_written(scene, medium, kind):
    if kind == "full":
        medium.fill(0)
        before, told = {"film.mp4"}, DiskFullError
    else:
        medium.pull()
        medium.put_in(read_only=True)
        before, told = set(), FileReadOnlyError
    for write in WRITERS:
        with pytest.raises(told) as refused:
            write(scene, medium.folder)
        assert not str(refused.value.parameters["path"]).endswith(".part")
        assert {path.name for path in medium.folder.iterdir()} == before
