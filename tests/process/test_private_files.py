"""Files are private: what a process holds and makes is for its owner's eyes only."""

import os
import stat
import sys
from contextlib import closing
from functools import partial

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.models.opening import back_up
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.cards import print_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.words import untranslated
from tests.faults import tracing
from tests.keys import known_keys
from tests.process.scene import CHEAP, PHASES, set_up, voting_day
from tests.process.test_printing_cards import codes_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such modes")
needs_tracing = pytest.mark.skipif(
    bool(tracing.reason_against()), reason=tracing.reason_against() or "-"
)
TRAVELLING = {".mbpack", ".mbexport", ".mbreceipt"}


@pytest.fixture(autouse=True)
def open_umask():
    """Let every new file be open to all unless the program sees to it."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder):
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file()
        and stat.S_IMODE(path.stat().st_mode) != 0o600
        and path.suffix not in TRAVELLING
    )


def plain_words(_language):
    return untranslated


def test_what_centre_and_station_hold_is_private_whatever_the_umask_is(tmp_path):
    with closing(set_up(tmp_path, Rules(access=VoterAccess.CARD))) as scene:
        print_cards(scene.central, 1, tmp_path, plain_words)
        open_voting(scene.central)
        new = scene.add("Torget")
        from mbdesk.services.exchange.enrolling import enrol

        station = scene.take(enrol(scene.pack(new), tmp_path / "Torget", new.code, voting_day))
        (tmp_path / "stick").mkdir()
        choose_copy(station, tmp_path / "stick")
        write_settings(station.folder, StationSettings(second_copy=str(tmp_path / "stick")))
        station.close()
        restore_station(tmp_path / "stick", tmp_path / "new", new.code, voting_day).close()
        back_up(tmp_path / "central.mbdesk", 0)
    assert open_to_others(tmp_path) == []


@needs_tracing
def test_journals_and_temporary_files_are_private_at_every_write(tmp_path):
    seen = {}

    def look(_call):
        seen.update(
            (path.name, stat.S_IMODE(path.stat().st_mode))
            for path in tmp_path.iterdir()
            if path.is_file()
        )

    work = partial(_set_up, tmp_path)
    assert tracing.trace(work, tmp_path, look).status == 0
    assert set(seen.values()) == {0o600}
    assert {"made.mbdesk.part", "made.mbdesk.part-journal", "made.mbkeys"} <= seen.keys()


def _set_up(folder):
    setup = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)
    create_central(
        folder / "made.mbdesk", setup, folder / "made.mbkeys", known_keys(setup), cost=CHEAP
    ).close()


@pytest.fixture
def cards_process(tmp_path):
    set_up(tmp_path, Rules(access=VoterAccess.CARD)).close()
    out = tmp_path / "out"
    out.mkdir()
    return tmp_path, out


def _print(folder, out):
    with open_central(folder / "central.mbdesk") as central:
        print_cards(central, 2, out, plain_words)


@needs_tracing
def test_no_draft_with_codes_stays_after_a_kill_at_any_write(cards_process):
    folder, out = cards_process
    number, printed = 0, 0
    while True:
        number += 1
        judge = lambda call, number=number: tracing.KILL if call.number == number else None  # noqa: E731
        ended = tracing.trace(partial(_print, folder, out), folder, judge)
        found = sorted(out.iterdir())
        with open_central(folder / "central.mbdesk") as central:
            known = read_overview(central).cards
        assert all(path.suffix == ".pdf" and len(codes_in(path)) == 2 for path in found)
        assert 2 * len(found) <= known  # every code that lies anywhere is that of a known card
        printed = len(found)
        if not ended.killed:
            break
    assert ended.status == 0, ended.told
    assert printed >= 1
    assert number > 10


@pytest.mark.parametrize("language", ["", "sv", "en"])
def test_where_no_file_can_be_nameless_a_draft_that_a_kill_left_goes_with_the_next(
    cards_process, monkeypatch, language
):
    folder, out = cards_process
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    with open_central(folder / "central.mbdesk") as central:
        left = DocumentNames(central.frame, language).cards(1, 2)
    (out / f"{left}.part").write_bytes(b"codes")
    _print(folder, out)
    assert [path.name for path in out.iterdir()] == ["cards_1-2.pdf"]
    assert open_to_others(out) == []
