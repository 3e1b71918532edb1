"""The log of a station: what may stand in it, and that a change of it is found at the start."""

import sqlite3
from contextlib import closing

import pytest

from mbdesk.errors.bundles import StationLogError
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.exchange.exports import export
from mbdesk.services.kiosk.kiosk_day import (
    close_day,
    note_clock,
    note_printer,
    open_day,
    printer_failed,
)
from mbdesk.services.station.log_verification import check_log, verify_log
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.sync.records import NotARecordError
from tests.process.scene import VOTING_DAY, voting_day


@pytest.fixture
def station(scene):
    return scene.stations[0]


def log_of(station):
    with station.database.reading() as session:
        return events(session, station.station.id)


def tampered(station, statement):
    """Return the station opened again after somebody has changed its file."""
    station.close()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as connection, connection:
        assert connection.execute(statement).rowcount
    return open_station(station.folder, voting_day)


def test_a_clock_that_is_set_back_stands_in_nobody_s_way(station, tmp_path):
    open_day(station)
    note_clock(station, -7200)
    close_day(station)
    check_log(station)
    assert export(station, tmp_path).path.exists()


def test_an_event_without_a_byte_form_is_not_kept(station):
    with pytest.raises(NotARecordError), station.database.unit() as session:
        note(session, station.station.id, VOTING_DAY, "odd", number=-1)
    open_day(station)
    verify_log(station)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET day = '2026-05-02' WHERE number = 2",
        "UPDATE audit_event SET code = 'kiosk_paused' WHERE number = 2",
        "UPDATE audit_event SET parameters = '{}' WHERE number = 2",
        "UPDATE audit_event SET parameters = '{\"envelopes\": -1}' WHERE number = 2",
        "DELETE FROM audit_event WHERE number = 2",
        "DELETE FROM audit_event WHERE number = 1",
    ],
)
def test_a_changed_log_is_found_and_noted_once(station, statement):
    for step in (open_day, close_day, open_day):
        step(station)
    with tampered(station, statement) as again:
        for _ in range(2):
            with pytest.raises(StationLogError) as broken:
                verify_log(again)
        noted = [event for event in log_of(again) if event.code == "log_broken"]
        assert [event.parameters["number"] for event in noted] == [
            broken.value.parameters["number"]
        ]


def test_a_last_entry_that_cannot_be_read_is_found_too(station):
    open_day(station)
    changed = (
        "UPDATE audit_event SET parameters = '{\"envelopes\": -1}' WHERE code = 'kiosk_opened'"
    )
    with tampered(station, changed) as again, pytest.raises(StationLogError):
        verify_log(again)


def test_a_sound_log_gets_no_entry_by_being_looked_at(station):
    open_day(station)
    before = log_of(station)
    verify_log(station)
    assert log_of(station) == before


def test_a_printer_that_failed_is_noted_once_a_day(station):
    assert not printer_failed(station)
    for _ in range(3):
        note_printer(station)
    assert printer_failed(station)
    assert [event.code for event in log_of(station)].count("printer_failed") == 1
    station.today = lambda: "2026-05-11"
    assert not printer_failed(station)
