"""Which folders are sticks: mounted where staff mount them, and alive."""

import os
from threading import Event
from types import SimpleNamespace

import pytest

from mbdesk.ui.devices import removable_media
from mbdesk.ui.devices.removable_media import Medium, connected_media, with_taking_out
from mbdesk.words.phrase import Verbatim, reader_of

FREE = 512


@pytest.fixture
def mounted(tmp_path, monkeypatch):
    """Return what mounts sticks: names with what `statvfs` tells of each."""
    answers = {}

    def mount(**sticks):
        table = tmp_path / "mounts"
        lines = ["proc /proc proc rw 0 0", "/dev/sda1 / ext4 rw 0 0"]
        for name, answer in sticks.items():
            folder = tmp_path / "media" / name.replace("_", " ")
            answers[str(folder)] = answer
            lines.append(f"/dev/{name} {str(folder).replace(' ', chr(92) + '040')} vfat rw 0 0")
        table.write_text("\n".join(lines) + "\n")
        monkeypatch.setattr(removable_media, "MOUNTS", table)
        return tmp_path / "media"

    monkeypatch.setattr(removable_media, "PLACES", (f"{tmp_path}/media/",))
    monkeypatch.setattr(os, "statvfs", lambda path: answers[str(path)]())
    return mount


def stick(*, read_only=False, free=FREE):
    flag = os.ST_RDONLY if read_only else 0
    return lambda: SimpleNamespace(f_flag=flag, f_bavail=free, f_frsize=1)


def test_sticks_are_told_with_their_room_also_under_odd_names(mounted):
    folder = mounted(USB_å=stick(), ARKIV=stick(free=9))
    assert connected_media() == [Medium(folder / "ARKIV", 9), Medium(folder / "USB å", FREE)]


def test_what_cannot_be_written_on_is_no_stick_for_writing(mounted):
    folder = mounted(CD=stick(read_only=True), USB=stick())
    found = connected_media()
    assert [each for each in found if each.writable] == [Medium(folder / "USB", FREE)]
    assert Medium(folder / "CD", FREE, writable=False) in found


def test_a_folder_that_went_away_in_the_meantime_is_no_stick(mounted):
    def gone():
        raise FileNotFoundError

    folder = mounted(GONE=gone, USB=stick())
    assert connected_media() == [Medium(folder / "USB", FREE)]


def test_a_dead_network_folder_keeps_nobody_from_the_sticks(mounted):
    answers = Event()

    def dead():
        answers.wait(60)
        raise TimeoutError

    folder = mounted(DEAD=dead, USB=stick())
    try:
        found = connected_media(patience=0.2)
    finally:
        answers.set()
    assert found == [Medium(folder / "DEAD", answers=False), Medium(folder / "USB", FREE)]


def test_only_of_what_lies_on_a_stick_is_it_said_that_it_can_be_taken_out(monkeypatch, tmp_path):
    stick, disk = tmp_path / "stick", tmp_path / "disk"
    monkeypatch.setattr(removable_media, "_mounted", lambda: [stick])
    done, english = Verbatim("Done."), reader_of("en")
    told = with_taking_out(done, stick / "packs" / "a.mbpack").read(english)
    assert told == "Done. It is safe to remove the stick."
    assert with_taking_out(done, disk / "a.mbpack").read(english) == "Done."
    assert with_taking_out(done).read(english) == "Done."
