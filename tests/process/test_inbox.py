"""An inbox tells each whole export once, and again only when it has changed."""

import os

import pytest

from mbdesk.errors.files import FileMissingError
from mbdesk.services.exchange.inbox import Inbox


def written(path, data=b"x"):
    path.write_bytes(data)
    return path


def test_a_file_is_told_once_it_stands_still(tmp_path):
    inbox = Inbox(tmp_path)
    assert inbox.look() == ()
    path = written(tmp_path / "a.mbexport")
    assert inbox.look() == ()
    path.write_bytes(b"longer")  # it is still being copied
    assert inbox.look() == ()
    assert inbox.look() == (path,)
    assert inbox.look() == ()


def test_a_copy_made_anew_is_told_again(tmp_path):
    inbox, path = Inbox(tmp_path), written(tmp_path / "a.mbexport", b"cut")
    inbox.look()
    assert inbox.look() == (path,)
    written(path, b"whole")
    assert inbox.look() == ()
    assert inbox.look() == (path,)


def test_a_file_of_the_same_size_and_another_time_is_told_again(tmp_path):
    inbox, path = Inbox(tmp_path), written(tmp_path / "a.mbexport")
    inbox.look()
    inbox.look()
    os.utime(path, (1, 1))
    inbox.look()
    assert inbox.look() == (path,)


def test_only_exports_count_in_folders_within_too(tmp_path):
    (tmp_path / "stick").mkdir()
    path = written(tmp_path / "stick" / "a.MBEXPORT")
    written(tmp_path / "a.mbreceipt")
    written(tmp_path / "._a.mbexport")
    inbox = Inbox(tmp_path)
    inbox.look()
    assert inbox.look() == (path,)


def test_a_file_that_goes_is_forgotten_and_a_folder_that_goes_is_named(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    inbox, path = Inbox(folder), written(folder / "a.mbexport")
    inbox.look()
    path.unlink()
    assert inbox.look() == ()
    folder.rmdir()
    with pytest.raises(FileMissingError):
        inbox.look()
