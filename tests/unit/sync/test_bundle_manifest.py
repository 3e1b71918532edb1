"""Nothing is read before the manifest's signature, type and form are right."""

import tracemalloc

import pytest

from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    MalformedRecordError,
    NewerFormatError,
    WrongFileKindError,
)
from mbdesk.sync.bundle.manifest import read_manifest
from mbdesk.sync.canonical import encode
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


@pytest.mark.parametrize("value", [b"[]", b'{"a":1}', b"0", b'""'])
def test_what_nobody_signed_takes_little_more_memory_than_its_own_bytes(value):
    data = b"[" + b",".join([value] * 20_000) + b"]"
    tracemalloc.start()
    try:
        with pytest.raises(AlteredError):
            read_manifest(data, FileKind.EXPORT, "a.mbexport")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * len(data)


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
    "nesting without end": b"[" * 100_000 + b"]" * 100_000,
    "a member of negative size": payload(
        {}, members=[{"name": "a.jsonl", "bytes": -1, "sha256": "0" * 64, "records": 0}]
    ),
}


@pytest.mark.parametrize("signed_payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_a_signed_payload_is_refused_with(tmp_path, signed_payload):
    said = refused(MalformedRecordError, tmp_path, signed({}, signed_payload))
    assert said["member"] == "manifest.json"
