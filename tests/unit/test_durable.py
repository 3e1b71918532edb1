import errno
import stat
import sys
from pathlib import Path

import pytest

from mbdesk.durable import (
    named_faults,
    open_regular,
    read_small,
    reading_faults,
    replace_file,
    sync_folder,
)
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FileLockedError,
    FileMissingError,
    FileNameError,
    FileReadOnlyError,
    FolderGivenError,
    FolderMissingError,
    MediumLostError,
)
from mbdesk.publishing import publish_file, write_new

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a file system of Linux")


def left_in(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_is_whole_and_its_owners(tmp_path):
    path = tmp_path / "keys"
    write_new(path, b"secret")
    assert path.read_bytes() == b"secret"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert left_in(tmp_path) == ["keys"]


def test_a_new_file_takes_no_others_place(tmp_path):
    path = tmp_path / "keys"
    path.write_bytes(b"older")
    with pytest.raises(FileExistsAlreadyError):
        write_new(path, b"newer")
    assert path.read_bytes() == b"older"


def test_a_replaced_file_is_whole(tmp_path):
    path = tmp_path / "result.json"
    path.write_bytes(b"older and longer")
    replace_file(path, b"newer")
    assert path.read_bytes() == b"newer"
    assert left_in(tmp_path) == ["result.json"]


def test_a_file_that_could_not_be_replaced_is_as_it_was(tmp_path):
    resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")
    path = tmp_path / "result.json"
    path.write_bytes(b"older")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(DiskFullError):
            replace_file(path, b"x" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"older"
    assert left_in(tmp_path) == ["result.json"]


@pytest.mark.skipif(sys.platform != "linux", reason="others have no /proc")
def test_what_the_kernel_tells_as_a_file_without_length_is_read_as_empty():
    """One of these, /proc/kmsg, never ends."""
    assert read_small(Path("/proc/version"), limit=10) == b""


@pytest.mark.parametrize("write", [write_new, replace_file])
def test_a_folder_that_is_gone_is_told(tmp_path, write):
    with pytest.raises(FolderMissingError) as refused:
        write(tmp_path / "gone" / "a", b"")
    assert refused.value.parameters == {"path": str(tmp_path / "gone")}


@pytest.mark.parametrize("write", [write_new, replace_file, publish_file])
def test_a_file_in_place_of_the_folder_is_told_as_no_folder(tmp_path, write):
    (tmp_path / "stick").write_bytes(b"")
    with pytest.raises(FolderMissingError) as refused:
        write(tmp_path / "stick" / "a", b"")
    assert refused.value.parameters == {"path": str(tmp_path / "stick")}


@pytest.mark.parametrize("said", [errno.EINVAL, errno.ENOENT])
@pytest.mark.parametrize("name", ["kl 10:30", "kl 10:30/Torget", "kl 10:30/Torget/a"])
def test_a_name_that_a_stick_refuses_is_told_whatever_its_driver_says(tmp_path, said, name):
    with pytest.raises(FileNameError), named_faults(tmp_path / name):
        raise OSError(said, "refused")


def test_a_name_with_odd_signs_in_a_folder_that_is_gone_is_not_to_blame(tmp_path):
    with pytest.raises(FolderMissingError), named_faults(tmp_path / "gone" / "kl 10:30"):
        raise OSError(errno.ENOENT, "gone")


def test_a_file_that_went_while_its_folder_stands_is_a_fault_of_the_medium(tmp_path):
    with pytest.raises(MediumLostError), named_faults(tmp_path / "protocol.pdf"):
        raise OSError(errno.ENOENT, "gone")


@linux
@pytest.mark.parametrize("write", [write_new, replace_file])
def test_a_folder_that_may_not_be_written_is_told(closed_folder, write):
    with pytest.raises(FileReadOnlyError):
        write(closed_folder / "mbdesk", b"")


def test_a_small_file_is_read_up_to_its_limit(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_small(path, 5) == b"12345"
    assert len(read_small(path, 3)) == 4  # enough to tell that it is too long


def test_what_is_no_file_is_missing(tmp_path):
    with pytest.raises(FileMissingError):
        open_regular(tmp_path / "nothing")


def test_a_folder_where_a_file_is_wanted_is_told_as_a_folder(tmp_path):
    with pytest.raises(FolderGivenError) as caught:
        open_regular(tmp_path)
    assert caught.value.parameters["path"] == str(tmp_path)


@linux
def test_a_device_is_no_file():
    with pytest.raises(FileMissingError):
        read_small(Path("/dev/zero"), 10)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (FileNotFoundError(), FileMissingError),
        (PermissionError(), FileLockedError),
        (OSError(5, "Input/output error"), MediumLostError),
    ],
)
def test_a_fault_of_reading_is_told_by_its_name(tmp_path, fault, told):
    with pytest.raises(told), reading_faults(tmp_path):
        raise fault


def test_a_folder_is_synchronised_or_gone(tmp_path):
    sync_folder(tmp_path)
    if sys.platform != "win32":
        with pytest.raises(FileNotFoundError):
            sync_folder(tmp_path / "gone")


@linux
def test_a_share_that_cannot_synchronise_folders_is_no_fault(tmp_path):
    sync_folder(Path("/proc"))
