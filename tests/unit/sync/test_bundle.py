import zipfile
from dataclasses import replace

import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.records import Envelope, FileKind
from mbdesk.errors import BugError
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    CutShortError,
    MalformedRecordError,
    NewerFormatError,
    NotOursError,
    OutsideLimitsError,
    WrongFileKindError,
)
from mbdesk.errors.files import FileMissingError
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.records import to_line
from mbdesk.sync.signing import sign_envelope
from tests.unit.sync import forge
from tests.unit.sync.forge import ENVELOPES, honest_members, payload, signed, zipped


@pytest.fixture
def export(tmp_path):
    return forge.write_export(tmp_path / "bord-1.mbexport")


def read(path, wanted=FileKind.EXPORT):
    """Use everything a file offers, as the merge does."""
    with open_bundle(path, wanted=wanted) as bundle:
        bundle.verify()
        envelopes = tuple(bundle.records("envelopes.jsonl", Envelope))
        for member in bundle.manifest.members:
            for _ in bundle.blocks(member.name):
                pass
        return bundle.manifest, envelopes


def refused(error_class, path, data=None, wanted=FileKind.EXPORT):
    if data is not None:
        path = path / "forged.mbexport" if path.is_dir() else path
        path.write_bytes(data)
    with pytest.raises(error_class) as error:
        read(path, wanted)
    assert type(error.value) is error_class
    assert error.value.parameters["path"] == str(path)
    return error.value.parameters


def test_a_whole_file_says_what_was_written(export):
    manifest, envelopes = read(export)
    assert envelopes == tuple(ENVELOPES)
    assert manifest.kind is FileKind.EXPORT
    assert (manifest.format, manifest.process) == (1, forge.PROCESS)
    assert manifest.mode is Mode.LIVE
    assert manifest.body == forge.BODY
    assert manifest.signer == forge.SIGNER
    assert [(member.name, member.records) for member in manifest.members] == [
        ("envelopes.jsonl", 4),
        ("log.jsonl", 0),
        ("torget.png", 0),
    ]


def test_the_forger_of_these_tests_writes_what_the_program_writes(export):
    assert signed(honest_members()) == export.read_bytes()


def test_other_zip_programs_open_the_file(export):
    with zipfile.ZipFile(export) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "envelopes.jsonl",
            "log.jsonl",
            "torget.png",
            "manifest.json",
        ]
        assert archive.read("envelopes.jsonl") == honest_members()["envelopes.jsonl"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_missing_file_is_told(tmp_path):
    refused(FileMissingError, tmp_path / "nothing.mbexport")


def test_a_folder_is_no_file(tmp_path):
    refused(FileMissingError, tmp_path)


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
        archive.writestr("envelopes.jsonl", b"\0" * 50_000_000)
    assert path.stat().st_size < 100_000
    refused(NotOursError, path)


def test_a_zip_of_our_form_without_a_manifest_is_not_ours(tmp_path):
    refused(NotOursError, tmp_path, zipped(honest_members()))


def test_a_manifest_that_is_not_last_is_refused(tmp_path):
    data = signed({})
    manifest = data[data.index(b"{") : data.rindex(b"}") + 1]
    forged = zipped({"manifest.json": manifest, "later.png": b"x"})
    refused(AlteredError, tmp_path, forged)


# Members


def test_a_member_added_after_signing_is_refused(tmp_path):
    members = honest_members()
    forged = signed({**members, "other.jsonl": b""}, payload(members))
    assert refused(AlteredError, tmp_path, forged)["member"] == "other.jsonl"


def test_a_member_removed_after_signing_is_refused(tmp_path):
    members = honest_members()
    forged = signed({"envelopes.jsonl": members["envelopes.jsonl"]}, payload(members))
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
    other = {**members, "envelopes.jsonl": to_line(ENVELOPES[0]) + b"\n"}
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
        header = uncompressed_zip.local_header(uncompressed_zip.Entry("a" * len(name), 0, 0, 0))
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


# The manifest and its signature


def with_manifest(manifest):
    return zipped({**honest_members(), "manifest.json": manifest})


def honest_envelope():
    return dict(sign_envelope(payload(honest_members()), forge.TYPE, forge.KEY))


def test_a_signature_of_another_key_than_it_names_is_refused(tmp_path):
    envelope = honest_envelope()
    other = sign_envelope(payload(honest_members()), forge.TYPE, forge.OTHER_KEY)
    envelope["signatures"] = [{**other["signatures"][0], "keyid": forge.SIGNER.hex()}]
    refused(BadSignatureError, tmp_path, with_manifest(encode(envelope)))


def test_a_file_signed_by_another_key_names_that_key(tmp_path):
    path = tmp_path / "a.mbexport"
    path.write_bytes(signed(honest_members(), key=forge.OTHER_KEY))
    manifest, _ = read(path)
    assert manifest.signer != forge.SIGNER


@pytest.mark.parametrize("times", [0, 2])
def test_a_manifest_with_no_signature_or_the_same_signer_twice_is_refused(tmp_path, times):
    envelope = honest_envelope()
    envelope["signatures"] *= times
    refused(BadSignatureError, tmp_path, with_manifest(encode(envelope)))


def test_a_signature_made_for_another_type_is_refused(tmp_path):
    envelope = {**honest_envelope(), "payloadType": "application/vnd.mbdesk.mbpack+json"}
    refused(BadSignatureError, tmp_path, with_manifest(encode(envelope)), wanted=FileKind.PACK)


MANIFESTS = {
    "nothing": b"",
    "no JSON": b"hello",
    "white space": b" " + encode(honest_envelope()),
    "another field": encode({**honest_envelope(), "extra": 1}),
    "duplicate keys": encode(honest_envelope())[:-1] + b',"payloadType":"x"}',
    "a payload that is no base64": encode({**honest_envelope(), "payload": "%%%%"}),
    "NaN": b"NaN",
    "a list": b"[]",
}


@pytest.mark.parametrize("manifest", MANIFESTS.values(), ids=MANIFESTS.keys())
def test_a_manifest_is_refused_that_is(tmp_path, manifest):
    assert refused(AlteredError, tmp_path, with_manifest(manifest))["member"] == "manifest.json"


def test_a_pack_where_an_export_is_wanted_is_told(export):
    said = refused(WrongFileKindError, export, wanted=FileKind.PACK)
    assert (said["kind"], said["wanted"]) == ("mbexport", "mbpack")


@pytest.mark.parametrize("wanted", [FileKind.EXPORT, None])
def test_a_type_that_is_not_what_the_manifest_says_is_refused(tmp_path, wanted):
    forged = signed(honest_members(), payload(honest_members(), kind="mbpack"))
    refused(WrongFileKindError, tmp_path, forged, wanted)


@pytest.mark.parametrize("kind", ["text/plain", "application/vnd.mbdesk.mbother+json", ""])
def test_an_unknown_type_is_refused(tmp_path, kind):
    forged = signed(honest_members(), payload_type=kind)
    refused(WrongFileKindError, tmp_path, forged)
    refused(WrongFileKindError, tmp_path, forged, wanted=None)


def test_a_newer_format_is_told_before_anything_else_is_read(tmp_path):
    newer = payload(honest_members(), format=2, more="fields")
    assert refused(NewerFormatError, tmp_path, signed(honest_members(), newer))["version"] == 2


PAYLOADS = {
    "no JSON": b"hello",
    "white space": payload({}).replace(b",", b", "),
    "duplicate keys": payload({})[:-1] + b',"process":"x"}',
    "NaN": payload({}).replace(b'"format":1', b'"format":NaN'),
    "a huge number": payload({}).replace(b'"format":1', b'"format":' + b"9" * 5000),
    "a lone surrogate": payload({}, body={"a": "X"}).replace(b"X", rb"\ud800"),
    "format 0": payload({}, format=0),
    "no process": payload({}, process=""),
    "a mode that is none": payload({}, mode="practice"),
    "a body that is a list": payload({}, body=[]),
    "members that are a number": payload({}, members=1),
    "another field": payload({}, more=1),
    "a list": b"[]",
    "nesting without end": b"[" * 100_000 + b"]" * 100_000,
    "a member of negative size": payload(
        {}, members=[{"name": "a.jsonl", "bytes": -1, "sha256": "0" * 64, "records": 0}]
    ),
}


@pytest.mark.parametrize("signed_payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_a_signed_payload_is_refused_with(tmp_path, signed_payload):
    said = refused(MalformedRecordError, tmp_path, signed({}, signed_payload))
    assert said["member"] == "manifest.json"


# Lines and records


def with_envelopes(content):
    return signed({**honest_members(), "envelopes.jsonl": content})


LINE = to_line(ENVELOPES[0])
CONTENTS = {
    "no record": (b"{}\n", 1),
    "an empty line": (LINE + b"\n\n", 2),
    "white space": (LINE.replace(b":", b": ") + b"\n", 1),
    "a carriage return": (LINE + b"\r\n", 1),
    "duplicate keys": (LINE[:-1] + b',"day":"2026-05-01"}\n', 1),
    "NaN": (b"NaN\n", 1),
    "a huge number": (LINE.replace(b'"2026-05-01"', b"9" * 5000) + b"\n", 1),
    "a lone surrogate": (LINE.replace(b"2026-05-01", rb"\ud800") + b"\n", 1),
    "bytes that are no text": (b"\xff\xfe\n", 1),
    "the same record twice": (LINE + b"\n" + LINE + b"\n", 2),
    "records out of order": (to_line(ENVELOPES[1]) + b"\n" + LINE + b"\n", 2),
    "no line feed at the end": (LINE, 0),
}


@pytest.mark.parametrize(("content", "line"), CONTENTS.values(), ids=CONTENTS.keys())
def test_a_signed_member_is_refused_with(tmp_path, content, line):
    said = refused(MalformedRecordError, tmp_path, with_envelopes(content))
    assert (said["member"], said["line"]) == ("envelopes.jsonl", line)


def test_a_wrong_number_of_records_is_refused(tmp_path):
    members = honest_members()
    counted = described_with(members, records=3)
    refused(MalformedRecordError, tmp_path, signed(members, payload(members, members=counted)))


def described_with(members, **changes):
    first, *rest = forge.described(members)
    return [{**first, **changes}, *rest]


@pytest.mark.parametrize("size", [256 * 1024 + 1, 10_000_000])
def test_an_endless_line_is_refused(tmp_path, size):
    forged = with_envelopes(b"x" * size + b"\n")
    assert refused(OutsideLimitsError, tmp_path, forged)["member"] == "envelopes.jsonl"


def test_a_member_that_is_not_there_is_told(export):
    with open_bundle(export) as bundle:
        bundle.verify()
        with pytest.raises(MalformedRecordError):
            list(bundle.lines("votes.jsonl"))


def test_no_member_is_used_before_all_are_verified(export):
    with open_bundle(export) as bundle, pytest.raises(BugError):
        list(bundle.lines("envelopes.jsonl"))


@pytest.fixture
def large_export(tmp_path):
    """Return an export larger than what a program keeps of a file in its memory."""
    envelopes = [replace(ENVELOPES[0], id=f"{number:032x}") for number in range(10_000)]
    members = {"envelopes.jsonl": map(to_line, envelopes)}
    return forge.write_export(tmp_path / "bord-1.mbexport", members)


def test_a_file_that_changes_after_it_was_verified_is_found(large_export):
    data = large_export.read_bytes()
    with open_bundle(large_export) as bundle:
        bundle.verify()
        large_export.write_bytes(data.replace(b"2026-05-01", b"2026-05-02"))
        with pytest.raises(AlteredError):
            list(bundle.records("envelopes.jsonl", Envelope))


@pytest.mark.parametrize("left", [0, 100_000])
def test_a_file_that_shrinks_after_it_was_verified_is_found(large_export, left):
    data = large_export.read_bytes()
    with open_bundle(large_export) as bundle:
        bundle.verify()
        large_export.write_bytes(data[:left])
        with pytest.raises(AlteredError):
            list(bundle.records("envelopes.jsonl", Envelope))


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
