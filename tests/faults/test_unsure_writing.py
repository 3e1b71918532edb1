"""Writing whose outcome the disk does not tell, and what earlier faults left lying about."""

import errno
import json
import os
import signal
import subprocess
import sys
from contextlib import closing

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.errors import KnownError
from mbdesk.errors.files import MediumLostError
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.common.atomic_database import journal_of
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME, CopyState
from mbdesk.services.station.station_folder import open_station
from tests.faults import tracing
from tests.faults.books import check_arrives, codes_in
from tests.faults.operations import MERGE
from tests.faults.place import CHEAP, VOTES
from tests.faults.tracing import KILL
from tests.keys import known_keys
from tests.process.scene import PHASES

pytestmark = pytest.mark.faults
needs_tracing = pytest.mark.skipif(
    bool(tracing.reason_against()), reason=tracing.reason_against() or "-"
)
MORE = 300

SPILL = """
import os, signal, sqlite3, sys
copy = sqlite3.connect(sys.argv[1], isolation_level=None)
copy.execute("PRAGMA journal_mode=TRUNCATE")
copy.execute("PRAGMA cache_size=1")
copy.execute("BEGIN IMMEDIATE")
copy.execute('UPDATE vote_slot SET "inner" = zeroblob(length("inner"))')
os.kill(os.getpid(), signal.SIGKILL)
"""


class FailsAfterTheCut:
    """Lets the sync after the journal was cut fail: the vote is in, maybe not for good."""

    def __init__(self) -> None:
        self.cut = self.failed = False

    def __call__(self, call: tracing.Call) -> tracing.Deed | None:
        if call.name == "ftruncate" and call.path.endswith("-journal") and not self.failed:
            self.cut = True
        elif self.cut and not self.failed and call.name in {"fsync", "fdatasync"}:
            self.failed = True
            return tracing.Deed(errno.EIO)
        return None


@needs_tracing
def test_a_vote_that_was_refused_is_not_kept_beside_the_one_cast_instead(bench):
    place = bench.fresh()

    def votes():
        with open_station(place.station) as station:
            try:
                cast(station, Choice(("a",)))
            except KnownError as error:
                print(error.code)
            for _ in range(MORE):
                print(cast(station, Choice(("b",))))

    ended = tracing.trace(votes, place.root, FailsAfterTheCut())
    assert ended.status == 0, ended.told
    refused, *acknowledged = ended.out.split()
    assert refused == "medium_lost"
    stored = check_arrives(place, place.central)
    assert set(acknowledged) <= stored
    assert len(stored) == VOTES + MORE


@needs_tracing
def test_a_vote_that_was_refused_and_exported_stays_as_it_is(bench):
    """The centre refuses a record that has changed, and with it all that comes after."""
    place = bench.fresh()

    def votes():
        with open_station(place.station) as station:
            with pytest.raises(MediumLostError):
                cast(station, Choice(("a",)))
            print(export(station, place.stick).path)
            print(cast(station, Choice(("b",))))

    ended = tracing.trace(votes, place.root, FailsAfterTheCut())
    assert ended.status == 0, ended.told
    with open_central(place.central) as central:
        (verdict,) = merge_files(central, [place.only(place.stick, "mbexport")]).verdicts
    assert verdict.refusal is None
    assert len(check_arrives(place, place.central)) == VOTES + 2


def test_a_station_whose_folder_went_away_says_so(bench, tmp_path):
    place = bench.fresh()
    with open_station(place.station) as station:
        place.station.rename(tmp_path / "away")
        with pytest.raises(MediumLostError):
            cast(station, Choice(("a",)))
        (tmp_path / "away").rename(place.station)
        cast(station, Choice(("a",)))
        assert station.counts().votes == VOTES + 1


def test_a_copy_that_was_being_written_is_restored_as_it_was_before(bench):
    place = bench.fresh()
    copy, before = place.second / COPY_NAME, codes_in(place.second / COPY_NAME)
    ended = subprocess.run([sys.executable, "-c", SPILL, str(copy)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert journal_of(copy).stat().st_size > 0
    restore_station(place.second, place.new, place.codes.station).close()
    assert codes_in(place.new / "station.mbstation") == before


def test_the_same_copy_can_be_chosen_again_while_it_is_being_written(bench):
    place = bench.fresh()
    for _ in range(5):
        with open_station(place.station) as station:
            choose_copy(station, place.stick)
            choose_copy(station, place.stick)
            assert copy_state(station) is CopyState.CURRENT


def test_a_journal_of_an_unfinished_copy_spoils_no_later_one(bench):
    place = bench.fresh()
    unfinished = place.stick / f"{COPY_NAME}.part"
    unfinished.write_bytes((place.second / COPY_NAME).read_bytes())
    subprocess.run([sys.executable, "-c", SPILL, str(unfinished)], check=False)
    assert journal_of(unfinished).stat().st_size > 0
    with closing(open_station(place.station)) as station:
        choose_copy(station, place.stick)
        assert copy_state(station) is CopyState.CURRENT
    assert codes_in(place.stick / COPY_NAME) == codes_in(place.database)
    assert not [name for name in os.listdir(place.stick) if ".part" in name]  # noqa: PTH208


class NoRoomAfterTheMerge:
    """Leaves no room for laying the file out anew, once the merge itself is stored."""

    def __init__(self) -> None:
        self.stored = False

    def __call__(self, call: tracing.Call) -> tracing.Deed | None:
        if self.stored and call.name == "pwrite64":
            return tracing.Deed(errno.ENOSPC)
        self.stored = self.stored or (call.name == "ftruncate" and call.path.endswith("-journal"))
        return None


@needs_tracing
def test_a_merge_holds_and_says_so_when_there_is_no_room_to_lay_the_file_out_anew(bench):
    place = bench.fresh()
    ended = tracing.trace(MERGE.work(place), place.root, NoRoomAfterTheMerge())
    assert ended.status == 0, ended.told
    assert json.loads(ended.out)["after"] == VOTES
    assert len(check_arrives(place, place.central)) == VOTES


@needs_tracing
def test_a_process_whose_setting_up_was_killed_leaves_no_half_made_central_file(bench, tmp_path):
    path, keys = tmp_path / "made.mbdesk", tmp_path / "made.mbkeys"

    def set_up():
        setup = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)
        create_central(path, setup, keys, known_keys(setup), cost=CHEAP).close()

    number = 0
    while True:
        number += 25
        for left in (path, keys):
            left.unlink(missing_ok=True)
        judge = lambda call, number=number: KILL if call.number == number else None  # noqa: E731
        ended = tracing.trace(set_up, tmp_path, judge)
        if path.exists():
            with open_central(path) as central:
                assert central.frame.titles == {"sv": "Prov"}
        if not ended.killed:
            break
    assert ended.status == 0, ended.told
    assert not [name for name in os.listdir(tmp_path) if ".part" in name]  # noqa: PTH208


def test_a_station_that_could_not_be_made_is_not_left_locked(bench, tmp_path):
    place = bench.fresh()
    place.new.mkdir()
    (place.new / "media").write_text("a file where a folder has to be", "ascii")
    with pytest.raises(KnownError):
        enrol(place.only(place.packs, "mbpack"), place.new, place.codes.new)
    (place.new / "media").unlink()
    enrol(place.only(place.packs, "mbpack"), place.new, place.codes.new).close()
