"""A station's own settings."""

import json
import os
from dataclasses import replace
from math import isfinite

import pytest

from mbdesk.errors.files import FieldError, InvalidInputError
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


UNFIT = {
    "dpi": [-1.0, 1e300, float("nan"), float("inf"), "94", True],
    "staff_language": ["tlh", "", "Svenska", None],
    "keyboard": [1, "ja"],
    "scanning_seconds": [-1, 11.0, float("nan")],
    "switch_next": ["F\0007", 7],
    "printer": ["half\ud800", "a\nb\x1b", "x" * 501],
    "second_copy": ["/media/a\0b", 5, "x" * 5000],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in UNFIT.items() for value in values]
)
def test_a_setting_that_cannot_be_used_is_refused_by_name_both_ways(tmp_path, name, value):
    write_settings(tmp_path, StationSettings(printer="Kvitto"))
    with pytest.raises(FieldError) as refused:
        write_settings(tmp_path, replace(StationSettings(), **{name: value}))
    assert refused.value.parameters["field"] == name
    assert read_settings(tmp_path) == StationSettings(printer="Kvitto")
    path = tmp_path / SETTINGS_NAME
    path.write_text(json.dumps({name: value}), "utf-8")
    with pytest.raises(InvalidInputError) as unread:
        read_settings(tmp_path)
    assert unread.value.parameters["path"] == str(path)
    finite = not isinstance(value, float) or isfinite(value)
    assert not finite or unread.value.parameters["field"] == name
