"""A path is a path: whatever signs it has, the file that is named is the one that is used."""

import os
from contextlib import ExitStack, closing

import pytest

from mbdesk.__main__ import wants_window
from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors.files import FileMissingError, FileNameError
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.creation.setup_file import read_setup
from mbdesk.services.centre.keys.key_files import copy_key_file
from mbdesk.services.centre.keys.key_papers import new_keys, write_key_sheet
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.stations.cards import print_cards
from mbdesk.services.centre.stations.papers import write_code_sheets
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.folders import target_of
from mbdesk.services.counting.count import (
    make_box,
    write_box_file,
)
from mbdesk.services.counting.count_elsewhere import count_box_file, unlock_for_box
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.counting.result_taking import result_to_take, take_result
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.rehearsal.demo import run_demo
from mbdesk.services.station.casting import cast
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.station_folder import open_station
from mbdesk.words import untranslated
from tests.keys import known_keys
from tests.process.every_file import use_every_file
from tests.process.scene import CHEAP, PASSPHRASE, PHASES, set_up, voting_day

NAMES = (
    "Kopia%20A %2e%2e #1",
    "vad?mode=ro&b=c;d",
    '-it\'s "q" $HOME %s{} ',
    "مكتبة الحي 🗳️",
    "l" * 200,
    "å" * 100,
    "postgresql+psycopg:",
    ":memory:",
    "file:~\nCON.",
)


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


def plain_words(_language):
    return untranslated


def test_every_kind_of_file_and_folder_is_used_where_it_is_named(tmp_path, name):
    use_every_file(tmp_path / name, name)
    assert os.listdir(tmp_path) == [name]  # noqa: PTH208  # nothing was made anywhere else
    assert not list(tmp_path.rglob("*.part*"))


def test_box_result_and_papers_are_used_where_they_are_named(tmp_path, name):
    """What a count on another computer takes, and what is printed for keys and stations."""
    folder = tmp_path / name
    before = os.umask(0)
    try:
        use_box_and_papers(folder, name)
    finally:
        os.umask(before)
    assert os.listdir(tmp_path) == [name]  # noqa: PTH208  # nothing was made anywhere else
    assert not list(tmp_path.rglob("*.part*"))
    secret = {path for path in folder.rglob("*.pdf") if path.stat().st_mode & 0o077 == 0}
    assert len(secret) == 2  # the key sheet and the code sheet


def use_box_and_papers(folder, name):
    sticks, elsewhere = folder / f"sticks {name[:90]}", folder / f"there {name[:90]}"
    for each in (folder, sticks, elsewhere):
        each.mkdir()
    with ExitStack() as stack:
        scene = stack.enter_context(closing(set_up(folder, name=name)))
        open_voting(scene.central)
        new = scene.add("Torget")
        pack = scene.pack(new)
        station = stack.enter_context(enrol(pack, folder / name, new.code, voting_day))
        cast(station, Choice(("bench",)))
        merge_files(scene.central, [export(station, sticks, final=True).path], scene.signing)
        close_voting(scene.central)
        box = make_box(scene.central, scene.counting.roll)
        path = write_box_file(scene.central, folder, scene.signing)
        keys = unlock_for_box(path, (scene.key_file, PASSPHRASE), (scene.key_file, PASSPHRASE))
        result = count_box_file(path, elsewhere, keys, voting_day())
        assert take_result(scene.central, result_to_take(scene.central, result)).counted == 1
        code = read_result(result).fingerprint
        evidence = Evidence(result, pack, (sticks,), code)
        assert recount_files(evidence, scene.counting).result.counted == 1
        assert path.parent == folder
        assert box.number == 1
        copy_key_file(scene.central, scene.key_file, sticks)
        frame = scene.central.frame
        (paper,) = new_keys(Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)).papers
        write_key_sheet(frame, paper, folder / f"{name[:90]} key.pdf", untranslated)
        write_code_sheets(frame, [new], folder / f"{name[:90]} code.pdf", untranslated)


def test_cards_are_written_where_they_are_named(tmp_path, name):
    out = tmp_path / name
    out.mkdir()
    with closing(set_up(tmp_path, Rules(access=VoterAccess.CARD))) as scene:
        made = print_cards(scene.central, 1, out, plain_words)
    assert list(out.iterdir()) == [made.path]


def test_a_relative_path_is_one_too(tmp_path, name, monkeypatch):
    monkeypatch.chdir(tmp_path)
    setup = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)
    keys = tmp_path / "k.mbkeys"
    create_central(target_of(name), setup, keys, known_keys(setup), cost=CHEAP).close()
    assert sorted(os.listdir(tmp_path)) == sorted(["k.mbkeys", name])  # noqa: PTH208
    with open_central(target_of(name)) as central:
        assert central.frame.titles == {"sv": "Prov"}


@pytest.mark.parametrize("url", ["postgresql://h/d", "postgresql+psycopg://u:p@h/d"])
def test_the_address_of_a_database_on_a_server_is_no_path(url):
    assert target_of(url) == url


def test_the_demo_is_made_where_it_is_named(tmp_path):
    made = run_demo(tmp_path / "Kopia%20A?mode=ro")
    assert made.result.received
    assert [path.name for path in tmp_path.iterdir()] == ["Kopia%20A?mode=ro"]


@pytest.mark.parametrize("name", ["l" * 300, "l" * 247, "å" * 128])
def test_a_name_that_the_disk_does_not_take_is_named(tmp_path, name):
    setup = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)
    with pytest.raises(FileNameError) as refused:
        create_central(tmp_path / f"{name}.x", setup, tmp_path / "k", known_keys(setup), cost=CHEAP)
    assert refused.value.parameters == {"path": str(tmp_path / f"{name}.x")}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "use",
    [
        open_central,
        open_station,
        read_pack,
        read_setup,
        read_media,
        read_result,
        lambda path: restore_station(path, path, "7KQ2-M4D9-X1TA"),
        lambda path: enrol(path, path, "7KQ2-M4D9-X1TA"),
        run_demo,
    ],
)
def test_a_path_at_which_nothing_can_lie_is_told_in_words(tmp_path, use):
    path = tmp_path / ("l" * 300)
    assert not wants_window(["l" * 300])
    with pytest.raises((FileMissingError, FileNameError)):
        use(path)


def test_a_name_too_long_for_any_disk_is_told_before_its_lock(tmp_path):
    with pytest.raises(FileMissingError):
        open_central(tmp_path / ("a" * 300), held=True)
