"""Making voting cards and the PDF they are printed from: both, or neither."""

import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors.centre import NotAllowedNowError, TooManyCardsError
from mbdesk.errors.files import CancelledError, FileMissingError, MediumLostError, WorkersLostError
from mbdesk.models.station import AuditEvent, Card
from mbdesk.publishing import SecretDraft
from mbdesk.services.centre.stations import cards
from mbdesk.services.centre.stations.card_series import series_of
from mbdesk.services.centre.stations.card_ways import serial_of, void_card
from mbdesk.services.centre.stations.cards import make_cards, print_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common import worker_processes
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.station.identifying import identify_card
from mbdesk.sync.codes import LONG_SERIAL_BITS
from mbdesk.words import untranslated
from tests.process.scene import set_up, voting_day
from tests.processes import has_ended

CODE = re.compile(
    r"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", re.MULTILINE
)


@pytest.fixture
def scene(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    yield scene
    scene.close()


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def printed(scene, number, out, progress=lambda _done, _total: None):
    return print_cards(scene.central, number, out, lambda _tag: untranslated, progress)


def codes_in(path):
    return CODE.findall("\n".join(page.extract_text() for page in PdfReader(path).pages))


def nothing_was_made(scene, out):
    assert read_overview(scene.central).cards == 0
    assert list(out.iterdir()) == []


def test_a_card_bears_the_number_by_which_it_is_made_void(scene, out):
    path = printed(scene, 8, out).path
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    cards = zip(codes_in(path), re.findall(r"Card number (\d+)", text), strict=True)
    for code, number in cards:
        assert serial_of(code) == serial_of(number) == int(number)
    assert [int(number) for number in re.findall(r"Card number (\d+)", text)] == [*range(1, 9)]
    void_card(scene.central, 3, WayOut("tappat", ("Anna Ek", "Bo Dal")))


def test_the_cards_in_the_file_open_the_ballot_at_a_station(scene, out, tmp_path):
    made = printed(scene, 8, out)
    assert (made.number, made.path) == (8, out / "cards_1-8.pdf")
    codes = codes_in(made.path)
    assert len(set(codes)) == 8
    assert read_overview(scene.central).cards == 8
    open_voting(scene.central)
    new = scene.add("kiosk")
    station = scene.take(enrol(scene.pack(new), tmp_path / "kiosk", new.code, voting_day))
    assert len({identify_card(station, code) for code in codes}) == 8


def test_more_cards_are_written_beside_the_first(scene, out):
    first, second = printed(scene, 3, out), printed(scene, 2, out)
    assert [path.name for path in sorted(out.iterdir())] == ["cards_1-3.pdf", "cards_4-5.pdf"]
    assert not set(codes_in(first.path)) & set(codes_in(second.path))
    assert read_overview(scene.central).cards == 5


def test_many_cards_are_written_into_files_that_can_be_printed(scene, out, monkeypatch):
    monkeypatch.setattr(cards, "CARDS_IN_FILE", 3)
    told = []
    made = printed(scene, 7, out, lambda done, total: told.append((done, total)))
    assert [path.name for path in made.paths] == ["cards_1-3.pdf", "cards_4-6.pdf", "cards_7-7.pdf"]
    codes = [code for path in made.paths for code in codes_in(path)]
    assert [serial_of(code) for code in codes] == [*range(1, 8)]
    assert told == sorted(told)
    assert told[-1] == (14, 14)
    assert [(each.first, each.last) for each in series_of(scene.central)] == [(1, 7)]


def test_stopped_between_two_files_it_makes_no_card_and_leaves_no_file(scene, out, monkeypatch):
    def stop(done, _total):
        if done == 13:
            raise CancelledError

    monkeypatch.setattr(cards, "CARDS_IN_FILE", 3)
    with pytest.raises(CancelledError):
        printed(scene, 7, out, stop)
    nothing_was_made(scene, out)


def test_codes_are_written_into_the_file_and_nowhere_else(scene, out, tmp_path):
    codes = codes_in(printed(scene, 2, out).path)
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.parent != out:
            data = path.read_bytes()
            for code in codes:
                assert code.encode() not in data
                assert code.replace("-", "").encode() not in data


def test_progress_goes_on_from_making_to_writing_without_a_step_back(scene, out):
    told = []
    printed(scene, 7, out, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (14, 14)


@pytest.fixture
def processes(monkeypatch):
    """Let a few cards be many: processes make them. Return the pools that were begun."""
    begun = []

    def begin(*arguments, **options):
        begun.append(pool := ProcessPoolExecutor(*arguments, **options))
        return pool

    monkeypatch.setattr(cards, "AT_A_TIME", 10)
    monkeypatch.setattr(worker_processes, "ProcessPoolExecutor", begin)
    return begun


def test_many_cards_are_made_by_processes_and_open_the_ballot(scene, out, processes):
    codes = codes_in(printed(scene, 11, out).path)
    assert len(processes) == 1
    open_voting(scene.central)
    station = scene.enrolled("kiosk")
    assert len({identify_card(station, code) for code in codes}) == 11


def test_for_a_few_cards_no_process_is_started(scene, out, processes):
    assert len(codes_in(printed(scene, 10, out).path)) == 10
    assert processes == []


@pytest.mark.parametrize("when", [1, 23, 31, 45])
def test_stopping_at_any_time_makes_no_card_and_leaves_no_file(scene, out, processes, when):
    def stop(done, _total):
        if done >= when:
            raise CancelledError

    with pytest.raises(CancelledError):
        printed(scene, 30, out, stop)
    assert len(processes) == 1
    nothing_was_made(scene, out)


def test_without_the_folder_no_card_is_made(scene, out):
    with pytest.raises(FileMissingError):
        printed(scene, 1, out / "gone")
    nothing_was_made(scene, out)


def test_once_voting_has_opened_no_card_is_made(scene, out):
    open_voting(scene.central)
    with pytest.raises(NotAllowedNowError):
        printed(scene, 1, out)
    nothing_was_made(scene, out)


def test_voting_that_opens_meanwhile_makes_the_cards_void_and_takes_the_file_away(scene, out):
    def open_at_the_end(done, total):
        if done == total:
            open_voting(scene.central)

    with pytest.raises(NotAllowedNowError):
        printed(scene, 2, out, open_at_the_end)
    nothing_was_made(scene, out)


def test_a_stick_pulled_at_the_last_moment_is_told(scene, out, monkeypatch):
    def pulled(*_arguments, **_options):
        raise OSError

    monkeypatch.setattr(os, "link", pulled)
    monkeypatch.setattr(os, "rename", pulled)
    monkeypatch.setattr(os, "replace", pulled)
    with pytest.raises(MediumLostError):
        printed(scene, 1, out)


def test_more_cards_than_there_are_serials_are_refused_at_once(scene, monkeypatch):
    with scene.central.database.unit() as session:
        session.add(Card(serial=(1 << LONG_SERIAL_BITS) - 3, public=bytes(32)))
    monkeypatch.setattr(cards, "_publics", lambda *_: pytest.fail("work was begun"))
    with pytest.raises(TooManyCardsError) as refused:
        make_cards(scene.central, 3)
    assert refused.value.parameters["limit"] == 2


def test_the_log_tells_how_many_were_made_and_no_code(scene, out):
    codes = codes_in(printed(scene, 2, out).path)
    with scene.central.database.reading() as session:
        logged = [(e.code, dict(e.parameters)) for e in session.scalars(select(AuditEvent))]
    assert ("cards_made", {"number": 2}) in logged
    assert not any(code in str(logged) for code in codes)


def test_a_worker_that_the_system_ends_is_told():
    with pytest.raises(WorkersLostError), worker_processes.worker_processes(1) as pool:
        pool.submit(os._exit, 1).result()


def test_cards_whose_file_got_no_name_are_told_at_the_next_start(scene, out, monkeypatch):
    def ended(draft):
        draft.discard()
        raise KeyboardInterrupt

    printed(scene, 2, out)
    with monkeypatch.context() as killed:
        killed.setattr(SecretDraft, "publish", ended)
        with pytest.raises(KeyboardInterrupt):
            printed(scene, 3, out)
    assert read_overview(scene.central).cards_unsure == ((3, 5),)
    printed(scene, 2, out)
    make_cards(scene.central, 1)
    known = read_overview(scene.central)
    assert (known.cards, known.cards_unsure) == (8, ((3, 5),))


PARENT = """
import sys, time
from os import getpid
from mbdesk.services.common.worker_processes import worker_processes

if __name__ == "__main__":
    with worker_processes(2) as pool:
        print(*[each.result() for each in [pool.submit(getpid) for _ in range(8)]], flush=True)
        pool.submit(time.sleep, 600)
        time.sleep(600)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="looks for processes as POSIX does")
def test_no_worker_outlives_a_program_that_was_killed(tmp_path):
    """It would keep codes, or keys that open votes, in its memory."""
    script = tmp_path / "parent.py"
    script.write_text(PARENT, "utf-8")
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True, env=os.environ | PATH
    ) as parent:
        workers = set(map(int, parent.stdout.readline().split()))
        parent.kill()
    assert workers
    ends = time.monotonic() + 60
    while not all(map(has_ended, workers)) and time.monotonic() < ends:
        time.sleep(0.05)
    left = [worker for worker in workers if not has_ended(worker)]
    for each in left:
        os.kill(each, signal.SIGKILL)
    assert left == []


PATH = {"PYTHONPATH": str(Path(__file__).parents[2])}
