"""A signed file is read as it was written; cut, flipped or foreign, it is refused by name."""

import zipfile

import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    CutShortError,
    NotOursError,
)
from mbdesk.errors.files import FileMissingError, FolderGivenError
from tests.unit.sync import forge
from tests.unit.sync.forge import CONTACTS, honest_members, signed, zipped
from tests.unit.sync.reading import read, refused


def test_a_whole_file_says_what_was_written(export):
    manifest, contacts = read(export)
    assert contacts == tuple(CONTACTS)
    assert manifest.kind is FileKind.EXPORT
    assert (manifest.container, manifest.records, manifest.process) == (1, 1, forge.PROCESS)
    assert manifest.mode is Mode.LIVE
    assert manifest.body == forge.BODY
    assert manifest.signer == forge.SIGNER
    assert [(member.name, member.records) for member in manifest.members] == [
        ("contacts.jsonl", 4),
        ("log.jsonl", 0),
        ("torget.png", 0),
    ]


def test_the_forger_of_these_tests_writes_what_the_program_writes(export):
    assert signed(honest_members()) == export.read_bytes()


def test_other_zip_programs_open_the_file(export):
    with zipfile.ZipFile(export) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "contacts.jsonl",
            "log.jsonl",
            "torget.png",
            "manifest.json",
        ]
        assert archive.read("contacts.jsonl") == honest_members()["contacts.jsonl"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_missing_file_is_told(tmp_path):
    refused(FileMissingError, tmp_path / "nothing.mbexport")


def test_a_folder_is_no_file(tmp_path):
    refused(FolderGivenError, tmp_path)


# Cut, flipped, lengthened


def test_a_file_cut_anywhere_is_cut_short(export):
    data = export.read_bytes()
    for length in range(len(data)):
        refused(CutShortError, export, data[:length])


def test_a_file_with_any_byte_flipped_is_refused(export):
    data = export.read_bytes()
    refusals = (AlteredError, BadSignatureError, NotOursError, CutShortError)
    for place in range(len(data)):
        flipped = data[place] ^ (1 << place % 8)
        export.write_bytes(data[:place] + bytes([flipped]) + data[place + 1 :])
        with pytest.raises(refusals):
            read(export)


@pytest.mark.parametrize("garbage", [b"\0", b"PK\x05\x06", b"x" * 70_000])
def test_a_file_with_something_after_it_is_refused(export, garbage):
    refused(AlteredError, export, export.read_bytes() + garbage)


@pytest.mark.parametrize("garbage", [b"\0", b"MZ" + b"\0" * 100, b"PK"])
def test_a_file_with_something_before_it_is_refused(export, garbage):
    refused(NotOursError, export, garbage + export.read_bytes())


def test_two_files_in_one_are_refused(export):
    refused(AlteredError, export, export.read_bytes() * 2)


# Not ours


@pytest.mark.parametrize(
    "data",
    [
        b"hello, world",
        b"%PDF-1.7",
        b"SQLite format 3\0",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x05\x06" + bytes(18),
    ],
    ids=["text", "pdf", "sqlite", "png", "an empty zip"],
)
def test_the_file_of_another_program_is_not_ours(tmp_path, data):
    refused(NotOursError, tmp_path, data)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_the_zip_of_another_program_is_not_ours(tmp_path, method):
    path = tmp_path / "a.mbexport"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in honest_members().items():
            archive.writestr(name, content)
    refused(NotOursError, path)


def test_a_bomb_is_not_unpacked(tmp_path):
    path = tmp_path / "a.mbexport"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contacts.jsonl", b"\0" * 50_000_000)
    assert path.stat().st_size < 100_000
    refused(NotOursError, path)


def test_a_zip_of_our_form_without_a_manifest_is_not_ours(tmp_path):
    refused(NotOursError, tmp_path, zipped(honest_members()))


def test_a_manifest_that_is_not_last_is_refused(tmp_path):
    data = signed({})
    manifest = data[data.index(b"{") : data.rindex(b"}") + 1]
    forged = zipped({"manifest.json": manifest, "later.png": b"x"})
    refused(AlteredError, tmp_path, forged)
