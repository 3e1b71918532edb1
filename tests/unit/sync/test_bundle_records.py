"""Records are read whole, and only from what was verified."""

import zipfile
from dataclasses import replace

import pytest

from mbdesk.domain.proposal import SealedContact
from mbdesk.errors import BugError
from mbdesk.errors.bundles import (
    AlteredError,
    MalformedRecordError,
    OutsideLimitsError,
)
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import decode
from mbdesk.sync.records import to_line
from tests.unit.sync import forge
from tests.unit.sync.forge import CONTACTS, honest_members, payload, signed
from tests.unit.sync.reading import refused


def with_contacts(content):
    return signed({**honest_members(), "contacts.jsonl": content})


LINE = to_line(CONTACTS[0])


CONTENTS = {
    "no record": (b"{}\n", 1),
    "an empty line": (LINE + b"\n\n", 2),
    "white space": (LINE.replace(b":", b": ") + b"\n", 1),
    "a carriage return": (LINE + b"\r\n", 1),
    "duplicate keys": (LINE[:-1] + b',"station":"2"}\n', 1),
    "NaN": (b"NaN\n", 1),
    "a huge number": (LINE.replace(b'"%s"' % (b"2" * 32), b"9" * 5000) + b"\n", 1),
    "a lone surrogate": (LINE.replace(b"2" * 32, rb"\ud800") + b"\n", 1),
    "bytes that are no text": (b"\xff\xfe\n", 1),
    "the same record twice": (LINE + b"\n" + LINE + b"\n", 2),
    "records out of order": (to_line(CONTACTS[1]) + b"\n" + LINE + b"\n", 2),
    "no line feed at the end": (LINE, 0),
}


@pytest.mark.parametrize(("content", "line"), CONTENTS.values(), ids=CONTENTS.keys())
def test_a_signed_member_is_refused_with(tmp_path, content, line):
    said = refused(MalformedRecordError, tmp_path, with_contacts(content))
    assert (said["member"], said["line"]) == ("contacts.jsonl", line)


def test_a_wrong_number_of_records_is_refused(tmp_path):
    members = honest_members()
    counted = described_with(members, records=3)
    refused(MalformedRecordError, tmp_path, signed(members, payload(members, members=counted)))


def described_with(members, **changes):
    first, *rest = forge.described(members)
    return [{**first, **changes}, *rest]


@pytest.mark.parametrize("size", [256 * 1024 + 1, 10_000_000])
def test_an_endless_line_is_refused(tmp_path, size):
    forged = with_contacts(b"x" * size + b"\n")
    assert refused(OutsideLimitsError, tmp_path, forged)["member"] == "contacts.jsonl"


def test_a_member_that_is_not_there_is_told(export):
    with open_bundle(export) as bundle:
        bundle.verify()
        with pytest.raises(MalformedRecordError):
            list(bundle.lines("votes.jsonl"))


def test_no_member_is_used_before_all_are_verified(export):
    with open_bundle(export) as bundle, pytest.raises(BugError):
        list(bundle.lines("contacts.jsonl"))


@pytest.fixture
def large_export(tmp_path):
    """Return an export larger than what a program keeps of a file in its memory."""
    contacts = [replace(CONTACTS[0], id=f"{number:032x}") for number in range(10_000)]
    members = {"contacts.jsonl": map(to_line, contacts)}
    return forge.write_export(tmp_path / "bord-1.mbexport", members)


def test_a_file_that_changes_after_it_was_verified_is_found(large_export):
    data = large_export.read_bytes()
    with open_bundle(large_export) as bundle:
        bundle.verify()
        large_export.write_bytes(data.replace(b"3" * 32, b"4" * 32))
        with pytest.raises(AlteredError):
            list(bundle.records("contacts.jsonl", SealedContact))


@pytest.mark.parametrize("left", [0, 100_000])
def test_a_file_that_shrinks_after_it_was_verified_is_found(large_export, left):
    data = large_export.read_bytes()
    with open_bundle(large_export) as bundle:
        bundle.verify()
        large_export.write_bytes(data[:left])
        with pytest.raises(AlteredError):
            list(bundle.records("contacts.jsonl", SealedContact))


def test_lines_come_whole_across_blocks(tmp_path):
    lines = [bytes([65 + number % 26]) * (number * 37 % 9000) for number in range(600)]
    path = forge.write_export(tmp_path / "a.mbexport", {"a.jsonl": lines})
    with open_bundle(path) as bundle:
        bundle.verify()
        assert list(bundle.lines("a.jsonl")) == lines


def test_two_members_can_be_read_at_once(tmp_path):
    members = {"a.jsonl": [b"1", b"2"], "b.jsonl": [b"3", b"4"]}
    path = forge.write_export(tmp_path / "a.mbexport", members)
    with open_bundle(path) as bundle:
        bundle.verify()
        pairs = zip(bundle.lines("a.jsonl"), bundle.lines("b.jsonl"), strict=True)
        assert list(pairs) == [(b"1", b"3"), (b"2", b"4")]


def test_what_is_signed_is_in_its_one_byte_form(export):
    with zipfile.ZipFile(export) as archive:
        envelope = decode(archive.read("manifest.json"))
    assert set(envelope) == {"payload", "payloadType", "signatures"}
