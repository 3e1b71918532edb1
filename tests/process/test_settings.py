"""A station's own settings."""

import os

import pytest

from mbdesk.errors.files import InvalidInputError
from mbdesk.services.station.settings import (
    SETTINGS_NAME,
    StationSettings,
    read_settings,
    write_settings,
)
from mbdesk.services.station.station_folder import open_station
from tests.process.scene import set_up


def test_a_station_without_settings_has_the_defaults(tmp_path):
    assert read_settings(tmp_path) == StationSettings()


def test_settings_come_back_as_they_were_written(tmp_path):
    settings = StationSettings(dpi=94.5, printer="Kvitto", scanning_seconds=2, keyboard=False)
    write_settings(tmp_path, StationSettings())
    write_settings(tmp_path, settings)
    assert read_settings(tmp_path) == settings
    assert [path.name for path in tmp_path.iterdir()] == [SETTINGS_NAME]


def test_what_a_newer_version_has_added_is_passed_over(tmp_path):
    (tmp_path / SETTINGS_NAME).write_text('{"printer": "Kvitto", "later": 1}', "utf-8")
    assert read_settings(tmp_path) == StationSettings(printer="Kvitto")


def test_a_station_whose_settings_are_damaged_says_so_and_opens_once_they_are_mended(tmp_path):
    scene = set_up(tmp_path)
    station = scene.enrolled("kiosk")
    station.close()
    (station.folder / SETTINGS_NAME).write_text("{", "utf-8")
    for _ in range(2):
        with pytest.raises(InvalidInputError):
            open_station(station.folder)
    (station.folder / SETTINGS_NAME).unlink()
    open_station(station.folder).close()
    scene.close()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"dpi": "94"}', '{"keyboard": 1}', '{"printer": null}', "\x00"]
)
def test_other_files_of_that_name_are_told_from_settings(tmp_path, text):
    (tmp_path / SETTINGS_NAME).write_text(text, "utf-8")
    with pytest.raises(InvalidInputError):
        read_settings(tmp_path)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_without_end_is_refused(tmp_path, number):
    (tmp_path / SETTINGS_NAME).write_text(f'{{"dpi": {number}}}')
    with pytest.raises(InvalidInputError):
        read_settings(tmp_path)


def test_the_path_of_a_second_copy_may_be_of_any_bytes(tmp_path):
    odd = os.fsdecode(b"/media/st\xe5l")
    write_settings(tmp_path, StationSettings(second_copy=odd))
    assert read_settings(tmp_path).second_copy == odd
