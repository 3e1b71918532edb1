import hashlib
import sys
from pathlib import Path

import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.proposal import SealedContact
from mbdesk.domain.records import FileKind
from mbdesk.errors import BugError
from mbdesk.errors.bundles import OutsideLimitsError
from mbdesk.errors.files import (
    CancelledError,
    DiskFullError,
    FileReadOnlyError,
    FolderMissingError,
    MediumLostError,
)
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from tests.unit.sync import forge
from tests.unit.sync.forge import KEY, MEMBERS, PROCESS

HEADER = Header(FileKind.EXPORT, PROCESS, Mode.LIVE, forge.BODY)
VECTOR = Path(__file__).with_name("vectors") / "export-1.mbexport"
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a file system of Linux")


def left_in(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_a_staged_file_is_published_in_one_step(tmp_path):
    path = tmp_path / "bord-1.mbexport"
    staged = stage_bundle(path, HEADER, MEMBERS, KEY)
    assert not path.exists()
    assert staged.members == {"contacts.jsonl": 4, "log.jsonl": 0, "torget.png": 0}
    staged.publish()
    assert left_in(tmp_path) == ["bord-1.mbexport"]
    with open_bundle(path) as bundle:
        bundle.verify()
        assert bundle.manifest.digest == staged.digest


def test_the_digest_is_that_of_what_was_signed(tmp_path):
    staged = stage_bundle(tmp_path / "a.mbexport", HEADER, MEMBERS, KEY)
    signed = forge.payload(forge.honest_members())
    assert staged.digest == hashlib.sha256(signed).hexdigest()


def test_a_discarded_file_leaves_nothing(tmp_path):
    stage_bundle(tmp_path / "a.mbexport", HEADER, MEMBERS, KEY).discard()
    assert left_in(tmp_path) == []


def test_a_published_file_never_takes_the_place_of_another(tmp_path):
    path = tmp_path / "a.mbreceipt"
    path.write_bytes(b"older")
    for _ in range(2):  # the same content once more stays one file
        staged = stage_bundle(path, HEADER, MEMBERS, KEY)
        assert staged.publish() == tmp_path / "a-2.mbreceipt"
    assert left_in(tmp_path) == ["a-2.mbreceipt", "a.mbreceipt"]
    assert path.read_bytes() == b"older"


def test_what_a_crash_left_is_no_hindrance(tmp_path):
    path = tmp_path / "a.mbexport"
    path.with_name("a.mbexport.part").write_bytes(b"x" * 10_000)
    forge.write_export(path)
    assert path.read_bytes() == VECTOR.read_bytes()


def test_the_same_content_gives_the_same_file_wherever_it_is_written(tmp_path):
    assert forge.write_export(tmp_path / "a.mbexport").read_bytes() == VECTOR.read_bytes()
    backwards = dict(reversed(MEMBERS.items()))
    assert forge.write_export(tmp_path / "b", backwards).read_bytes() == VECTOR.read_bytes()


def test_an_export_written_by_version_1_is_read_for_ever():
    with open_bundle(VECTOR, wanted=FileKind.EXPORT) as bundle:
        bundle.verify()
        assert list(bundle.records("contacts.jsonl", SealedContact)) == forge.CONTACTS
        assert bundle.manifest.signer == forge.SIGNER


def test_a_file_without_members_is_whole(tmp_path):
    path = forge.write_export(tmp_path / "a.mbexport", members={})
    with open_bundle(path) as bundle:
        bundle.verify()
        assert bundle.manifest.members == ()


# When writing fails


def stopped():
    yield MEMBERS["contacts.jsonl"][0]
    raise CancelledError


def test_a_stopped_export_leaves_nothing(tmp_path):
    members = {**MEMBERS, "contacts.jsonl": stopped()}
    with pytest.raises(CancelledError):
        stage_bundle(tmp_path / "a.mbexport", HEADER, members, KEY)
    assert left_in(tmp_path) == []


@linux
def test_a_full_disk_is_told(tmp_path):
    path = tmp_path / "a.mbexport"
    path.with_name("a.mbexport.part").symlink_to("/dev/full")
    with pytest.raises(DiskFullError) as error:
        stage_bundle(path, HEADER, MEMBERS, KEY)
    assert error.value.parameters == {"path": str(path)}
    assert left_in(tmp_path) == []


def test_a_file_that_grows_beyond_what_the_stick_takes_is_a_full_disk(tmp_path):
    resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(DiskFullError):
            stage_bundle(tmp_path / "a", HEADER, {"a.jsonl": [b"x" * 1000] * 1000}, KEY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert left_in(tmp_path) == []


@linux
def test_a_folder_that_may_not_be_written_is_told(closed_folder):
    with pytest.raises(FileReadOnlyError):
        stage_bundle(closed_folder / "a.mbexport", HEADER, MEMBERS, KEY)


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(FolderMissingError):
        stage_bundle(tmp_path / "gone" / "a.mbexport", HEADER, MEMBERS, KEY)


def test_a_stick_pulled_before_publishing_is_told(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    staged = stage_bundle(folder / "a.mbexport", HEADER, MEMBERS, KEY)
    folder.rename(tmp_path / "pulled")
    with pytest.raises(FolderMissingError):
        staged.publish()


@linux
def test_a_stick_that_swallows_what_is_written_is_told(tmp_path):
    path = tmp_path / "a.mbexport"
    path.with_name("a.mbexport.part").symlink_to("/dev/null")
    with pytest.raises(MediumLostError):
        stage_bundle(path, HEADER, MEMBERS, KEY)


@pytest.mark.parametrize("lie", [b"", b"y"], ids=["forgotten", "other bytes"])
def test_a_stick_that_gives_back_other_bytes_is_told(tmp_path, lie):
    path = tmp_path / "a.mbexport"
    part = path.with_name("a.mbexport.part")

    def changed_meanwhile():
        with part.open("r+b") as file:
            file.seek(1000)
            if lie:
                file.write(lie)
            else:
                file.truncate()
        yield b"1"

    members = {"a.jsonl": [b"x" * 100] * 1000, "b.jsonl": changed_meanwhile()}
    with pytest.raises(MediumLostError):
        stage_bundle(path, HEADER, members, KEY)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    "members",
    [{"../a.jsonl": []}, {"A.jsonl": []}, {"manifest.json": []}, {"a.jsonl": [b"1\n2"]}],
    ids=["a path", "capitals", "the manifest", "a line feed in a line"],
)
def test_a_mistake_of_ours_is_no_fault_of_the_medium(tmp_path, members):
    with pytest.raises(BugError):
        stage_bundle(tmp_path / "a.mbexport", HEADER, members, KEY)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    "members",
    [{"a.jsonl": [b"x" * (256 * 1024 + 1)]}, {f"m{number}.jsonl": [] for number in range(64)}],
    ids=["a long line", "many members"],
)
def test_nothing_is_written_that_would_be_refused(tmp_path, members):
    with pytest.raises(OutsideLimitsError):
        stage_bundle(tmp_path / "a.mbexport", HEADER, members, KEY)
    assert left_in(tmp_path) == []
