"""Nothing is read before the manifest's signature, type and form are right."""

import tracemalloc

import pytest

from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    MalformedRecordError,
    NewerFormatError,
    OutsideLimitsError,
    WrongFileKindError,
)
from mbdesk.errors.counting import WrongBoxError
from mbdesk.sync.bundle.manifest import read_manifest
from mbdesk.sync.canonical import encode
from mbdesk.sync.keypairs import public_key
from mbdesk.sync.signing import sign_envelope
from tests.unit.sync import forge
from tests.unit.sync.forge import honest_members, payload, signed, zipped
from tests.unit.sync.reading import read, refused


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


def memory_to_refuse(refusal, data, kind):
    """Return how many bytes at once are taken to refuse a manifest."""
    tracemalloc.start()
    try:
        with pytest.raises(refusal):
            read_manifest(data, kind, f"a.{kind}")
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("value", [b"[]", b'{"a":1}', b"0", b'""'])
def test_what_nobody_signed_takes_little_more_memory_than_its_own_bytes(value):
    data = b"[" + b",".join([value] * 20_000) + b"]"
    assert memory_to_refuse(AlteredError, data, FileKind.EXPORT) < 4 * len(data)


@pytest.mark.parametrize("value", [b"[]", b"9007199254740", b'"00001"'])
def test_what_a_stranger_signed_is_refused_before_it_is_read(value):
    said = many_values(FileKind.EXPORT, value, 25_000)
    assert memory_to_refuse(OutsideLimitsError, said, FileKind.EXPORT) < 8 * len(said)


@pytest.mark.parametrize(
    ("kind", "value", "most"),
    [
        (FileKind.PACK, b"1", 2_000),
        (FileKind.RECEIPT, b"1", 2_000),
        (FileKind.RESET, b"[]", 400),
        (FileKind.EXPORT, b'"' + b"0" * 64 + b'"', 11_000),
        (FileKind.BOX, b"{}", 50_000),
        (FileKind.RESULT, b"{}", 50_000),
    ],
)
def test_each_kind_is_read_as_far_as_an_honest_file_goes(kind, value, most):
    refused_by = {}
    for number in (most - 200, most + 1):
        with pytest.raises((MalformedRecordError, OutsideLimitsError, AlteredError)) as refusal:
            read_manifest(many_values(kind, value, number, container="1"), kind, "")
        refused_by[number] = type(refusal.value)
    assert refused_by == {most - 200: MalformedRecordError, most + 1: OutsideLimitsError}


def test_a_signer_is_judged_before_what_was_signed_is_read():
    def judge(signer):
        assert signer == public_key(forge.OTHER_KEY)
        raise WrongBoxError(station="")

    said = many_values(FileKind.BOX, b"[]", 60_000)
    with pytest.raises(WrongBoxError):
        read_manifest(said, FileKind.BOX, "", judge)


def many_values(kind, value, number, **changes):
    """Return a manifest that a stranger signed, with as many values in its body."""
    listed = b"[" + b",".join([value] * number) + b"]"
    said = payload({}, kind=kind, body={}, **changes)
    said = said.replace(b'"body":{', b'"body":{"a":' + listed, 1)
    type_ = f"application/vnd.mbdesk.{kind}+json"
    return encode(sign_envelope(said, type_, forge.OTHER_KEY))


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
    newer = payload(honest_members(), container=2, more="fields")
    assert refused(NewerFormatError, tmp_path, signed(honest_members(), newer))["version"] == 2


PAYLOADS = {
    "no JSON": b"hello",
    "white space": payload({}).replace(b",", b", "),
    "duplicate keys": payload({})[:-1] + b',"process":"x"}',
    "NaN": payload({}).replace(b'"container":1', b'"container":NaN'),
    "a huge number": payload({}).replace(b'"container":1', b'"container":' + b"9" * 5000),
    "a lone surrogate": payload({}, body={"a": "X"}).replace(b"X", rb"\ud800"),
    "container 0": payload({}, container=0),
    "records 0": payload({}, records=0),
    "no process": payload({}, process=""),
    "a mode that is none": payload({}, mode="practice"),
    "a body that is a list": payload({}, body=[]),
    "members that are a number": payload({}, members=1),
    "another field": payload({}, more=1),
    "a list": b"[]",
    "a member of negative size": payload(
        {}, members=[{"name": "a.jsonl", "bytes": -1, "sha256": "0" * 64, "records": 0}]
    ),
}


@pytest.mark.parametrize("signed_payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_a_signed_payload_is_refused_with(tmp_path, signed_payload):
    said = refused(MalformedRecordError, tmp_path, signed({}, signed_payload))
    assert said["member"] == "manifest.json"


def test_nesting_without_end_is_refused():
    type_ = f"application/vnd.mbdesk.{FileKind.BOX}+json"
    data = encode(sign_envelope(b"[" * 20_000 + b"]" * 20_000, type_, forge.KEY))
    with pytest.raises(MalformedRecordError):
        read_manifest(data, FileKind.BOX, "a.mbbox")
