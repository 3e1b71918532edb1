"""A kiosk's day, its staff code, and what is looked at before it opens."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.errors import KnownError
from mbdesk.errors.keys import StaffCodeLockedError, StaffCodeWeakError, StaffCodeWrongError
from mbdesk.models.station import Export
from mbdesk.services.common.callbacks import silent
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.kiosk import opening_checks
from mbdesk.services.kiosk.kiosk_day import (
    DayState,
    close_and_export,
    close_day,
    day_state,
    left_open,
    open_day,
    opened_with,
    pause,
    resume,
)
from mbdesk.services.kiosk.opening_checks import Severity, check_station, may_open
from mbdesk.services.kiosk.staff_code import StaffLock, choose_staff_code, has_staff_code
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from tests.process.scene import VOTING_DAY, Time, set_up, voting_day

CODE = "407193"


@pytest.fixture
def scene(opened):
    return opened


@pytest.fixture
def station(scene):
    return scene.enrolled("kiosk")


def reopened(station):
    station.close()
    return open_station(station.folder, voting_day)


def found(station):
    return {finding.name: finding for finding in check_station(station)}


def test_each_step_of_the_day_outlives_a_restart(station):
    for step, state in (
        (open_day, DayState.OPEN),
        (pause, DayState.PAUSED),
        (resume, DayState.OPEN),
        (close_day, DayState.CLOSED),
    ):
        step(station)
        station = reopened(station)
        assert day_state(station) is state
    station.close()


def test_a_day_that_was_never_closed_is_over_at_midnight_and_told(station):
    open_day(station)
    assert not left_open(station)
    station.today = lambda: "2026-05-11"
    assert day_state(station) is DayState.CLOSED
    assert left_open(station)
    open_day(station)
    close_day(station)
    assert not left_open(station)


def test_the_log_tells_what_the_kiosk_held_and_travels_to_the_centre(scene, station, tmp_path):
    cast(station, Choice(("bench",)))
    open_day(station)
    assert opened_with(station) == 1
    cast(station, Choice(("lamp",)))
    close_day(station)
    (verdict,) = merge_files(scene.central, [export(station, tmp_path).path]).verdicts
    assert verdict.refusal is None
    with closing(sqlite3.connect(scene.central.path)) as connection:
        rows = connection.execute("SELECT code, day FROM audit_event WHERE code LIKE 'kiosk%'")
        assert rows.fetchall() == [("kiosk_opened", VOTING_DAY), ("kiosk_closed", VOTING_DAY)]


@pytest.mark.parametrize(
    "code", ["", "40719", "abcdef", "٤٠٧١٩٣", "111111", "123456", "987654", "407193" * 6]
)
def test_a_code_that_is_easily_guessed_is_not_taken(station, code):
    with pytest.raises(StaffCodeWeakError):
        choose_staff_code(station, code)
    assert not has_staff_code(station)


def test_the_right_code_lets_staff_in_and_is_nowhere_readable(station):
    choose_staff_code(station, CODE)
    StaffLock(station).enter(CODE)
    with pytest.raises(StaffCodeWrongError):
        StaffLock(station).enter("407194")
    station.close()
    assert CODE.encode() not in (station.folder / DATABASE_NAME).read_bytes()


def test_five_wrong_codes_lock_and_the_wait_doubles(station):
    choose_staff_code(station, CODE)
    clock = Time()
    lock = StaffLock(station, clock)
    for left in (4, 3, 2, 1):
        with pytest.raises(StaffCodeWrongError) as wrong:
            lock.enter("000001")
        assert wrong.value.parameters["tries"] == left
    for wait in (15, 30, 60):
        with pytest.raises(StaffCodeLockedError) as locked:
            lock.enter("000001")
        assert locked.value.parameters["seconds"] == wait
        clock.now += wait - 1
        with pytest.raises(StaffCodeLockedError):
            lock.enter(CODE)
        clock.now += 1
    lock.enter(CODE)
    with pytest.raises(StaffCodeWrongError):
        lock.enter("000001")


def test_a_restart_gives_no_new_tries(station):
    choose_staff_code(station, CODE)
    clock = Time()
    lock = StaffLock(station, clock)
    for _ in range(5):
        with pytest.raises(KnownError):
            lock.enter("000001")
    with reopened(station) as again, pytest.raises(StaffCodeLockedError):
        StaffLock(again, clock).enter(CODE)


def test_a_sound_station_may_open(station, tmp_path):
    (tmp_path / "stick").mkdir()
    choose_copy(station, tmp_path / "stick")
    findings = list(check_station(station))
    assert may_open(findings)
    assert {finding.severity for finding in findings} == {Severity.FINE}


def test_a_clock_that_is_wrong_stops_the_opening(station):
    assert found(station)["clock"].severity is Severity.FINE
    station.today = lambda: "2026-05-09"
    assert found(station)["clock"].reason == "behind_the_log"
    station.today = lambda: "2031-01-01"
    clock = found(station)["clock"]
    assert (clock.severity, clock.reason) == (Severity.STOP, "outside_the_phases")


def test_a_log_that_was_tampered_with_stops_the_opening(station):
    open_day(station)
    station.close()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE audit_event SET day = '2026-05-02' WHERE number = 1")
    with open_station(station.folder, voting_day) as again:
        assert found(again)["log"].severity is Severity.STOP


def test_little_room_is_told_and_none_stops(station, monkeypatch):
    for free, severity in (
        (10**10, Severity.FINE),
        (10**9, Severity.WARNING),
        (10**8, Severity.STOP),
    ):
        usage = type("Usage", (), {"free": free})
        monkeypatch.setattr(opening_checks.shutil, "disk_usage", lambda _path, it=usage: it)
        assert found(station)["room"].severity is severity


def test_a_file_that_does_not_belong_there_is_named(station):
    (station.folder / "strange.exe").write_bytes(b"MZ")
    files = found(station)["files"]
    assert files.severity is Severity.WARNING
    assert "strange.exe" in files.parameters["names"]


def test_without_the_ballot_a_station_does_not_open(tmp_path):
    scene = set_up(tmp_path)
    station = scene.enrolled("early")
    assert found(station)["pack"].reason == "no_ballot"
    scene.close()


def test_a_missing_copy_warns_or_stops_as_the_process_says(station, tmp_path):
    assert found(station)["copy"].severity is Severity.WARNING
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_copy(station, stick)
    stick.rename(tmp_path / "pulled")
    assert found(station)["copy"].reason == "missing"


def test_a_kiosk_that_votes_in_two_periods_sends_its_last_export_after_the_second(
    station, tmp_path
):
    autumn = Phase(PhaseKind.VOTING, "2026-10-01", "2026-10-10")
    station.frame = replace(station.frame, phases=(*station.frame.phases, autumn))
    for day, final in (("2026-05-31", False), ("2026-10-09", False), ("2026-10-10", True)):
        station.today = lambda day=day: day
        close_and_export(station, tmp_path, silent)
        with station.database.reading() as session:
            newest = session.scalars(select(Export).order_by(Export.number.desc())).first()
            assert newest.final is final


def test_a_kiosk_ends_voting_before_the_last_day_where_staff_say_so(station, tmp_path):
    written = close_and_export(station, tmp_path, silent, final=True)
    assert written.number
    assert station.final
    assert not station.may_vote
