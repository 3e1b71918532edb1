"""A member added, removed, renamed or oversized after signing is refused."""

import zlib

import pytest

from mbdesk.errors.bundles import (
    AlteredError,
    OutsideLimitsError,
)
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.uncompressed_zip import BLOCK
from mbdesk.sync.records import to_line
from tests.unit.sync.forge import CONTACTS, honest_members, payload, signed, write_export, zipped
from tests.unit.sync.reading import refused


def test_a_member_added_after_signing_is_refused(tmp_path):
    members = honest_members()
    forged = signed({**members, "other.jsonl": b""}, payload(members))
    assert refused(AlteredError, tmp_path, forged)["member"] == "other.jsonl"


def test_a_member_removed_after_signing_is_refused(tmp_path):
    members = honest_members()
    forged = signed({"contacts.jsonl": members["contacts.jsonl"]}, payload(members))
    assert refused(AlteredError, tmp_path, forged)["member"] == "log.jsonl"


def test_a_member_renamed_after_signing_is_refused(tmp_path):
    members = honest_members()
    renamed = {name.replace("log", "lag"): content for name, content in members.items()}
    assert (
        refused(AlteredError, tmp_path, signed(renamed, payload(members)))["member"] == "log.jsonl"
    )


def test_members_that_changed_places_are_refused(tmp_path):
    members = honest_members()
    forged = signed(dict(reversed(members.items())), payload(members))
    refused(AlteredError, tmp_path, forged)


def test_contents_that_changed_places_are_refused(tmp_path):
    members = {"a.jsonl": b"1\n", "b.jsonl": b"2\n"}
    forged = signed({"a.jsonl": b"2\n", "b.jsonl": b"1\n"}, payload(members))
    path = tmp_path / "a.mbexport"
    path.write_bytes(forged)
    with open_bundle(path) as bundle, pytest.raises(AlteredError):
        bundle.verify()


def test_the_manifest_of_another_file_is_refused(tmp_path):
    members = honest_members()
    other = {**members, "contacts.jsonl": to_line(CONTACTS[0]) + b"\n"}
    refused(AlteredError, tmp_path, signed(members, payload(other)))


def test_the_same_name_twice_is_refused(tmp_path):
    one = zipped({"a.png": b"1"})
    half = one[: one.index(b"PK\x01\x02")]
    refused(AlteredError, tmp_path, half + half + one)


NAMES = [
    "../evil.jsonl",
    "..\\evil.jsonl",
    "/etc/passwd",
    "c:evil.txt",
    "folder/a.jsonl",
    "folder/",
    "a",
    ".jsonl",
    "A.jsonl",
    "å.jsonl",
    "a.jsonl\0",
    "a..jsonl",
    "a b.jsonl",
    "x" * 70 + ".jsonl",
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_no_name_is_refused(tmp_path, name):
    members = {"a.jsonl": b"", name.encode().decode("latin-1"): b""}
    refused(AlteredError, tmp_path, latin_zip(members))


def latin_zip(members):
    """Return the zip of empty members whose names are taken as they are."""
    from mbdesk.sync.bundle import uncompressed_zip

    data = b""
    for name in members:
        header = uncompressed_zip.local_header(uncompressed_zip.ZipEntry("a" * len(name), 0, 0, 0))
        data += header[: len(header) - len(name)] + name.encode("latin-1")
    return data + b"PK\x01\x02" + bytes(200)


def test_more_members_than_any_honest_file_has_are_refused(tmp_path):
    many = {f"m{number}.jsonl": b"" for number in range(64)}
    refused(OutsideLimitsError, tmp_path, signed(many))


def test_64_members_with_the_manifest_are_accepted(tmp_path):
    many = {f"m{number}.jsonl": b"" for number in range(63)}
    path = tmp_path / "a.mbexport"
    path.write_bytes(signed(many))
    with open_bundle(path) as bundle:
        bundle.verify()
        assert len(bundle.manifest.members) == 63


def test_a_huge_manifest_is_refused_unread(tmp_path):
    refused(OutsideLimitsError, tmp_path, zipped({"manifest.json": b" " * 23_000_000}))


def test_a_file_larger_than_4_gib_is_refused_unread(tmp_path):
    path = tmp_path / "a.mbexport"
    with path.open("wb") as file:
        file.truncate(2**32)  # a sparse file: it takes no room
    refused(OutsideLimitsError, path)


def test_a_member_whose_sum_in_the_zip_is_another_is_refused(tmp_path):
    members = honest_members()
    sum_of_it = zlib.crc32(members["torget.png"]).to_bytes(4, "little")
    forged = signed(members)
    assert forged.count(sum_of_it) == 2  # before the member and in the directory
    told = refused(AlteredError, tmp_path, forged.replace(sum_of_it, b"\1\2\3\4"))
    assert told["member"] == "torget.png"


def blocks_of_run(path, records):
    write_export(path, {"envelopes.run": records})
    with open_bundle(path) as bundle:
        bundle.verify()
        return [len(block) for block in bundle.blocks("envelopes.run")]


@pytest.mark.parametrize("length", [1211, 2416, BLOCK - 1, BLOCK])
def test_a_run_is_read_in_blocks_of_whole_records(tmp_path, length):
    number = 2 * BLOCK // length + 1
    lengths = blocks_of_run(tmp_path / "a.mbexport", [bytes(length)] * number)
    assert sum(lengths) == number * length
    assert max(lengths) <= BLOCK
    assert not any(each % length for each in lengths)


def test_a_run_of_one_endless_record_is_read_block_by_block_all_the_same(tmp_path):
    assert blocks_of_run(tmp_path / "a.mbexport", [bytes(3 * BLOCK)]) == [BLOCK] * 3
