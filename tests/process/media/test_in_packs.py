"""A pack whose pictures or recordings are not what was signed is refused whole."""

import zipfile
from pathlib import Path

import pytest

from mbdesk.errors.bundles import AlteredError, MalformedRecordError, OutsideLimitsError
from mbdesk.services.centre.media import read_media, set_media
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.packs import read_pack
from mbdesk.sync.bundle.manifest import MANIFEST
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.signing import sign_envelope
from tests.process.scene import Scene
from tests.unit.sync.forge import zipped


def members_of(pack: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def lines_of(pack: Path) -> list[bytes]:
    return members_of(pack)["media.jsonl"].splitlines(keepends=True)


def resigned(prepared: Scene, pack: Path, lines: list[bytes]) -> None:
    """Write the pack anew with other media, signed by the process key."""
    from base64 import b64decode
    from hashlib import sha256

    members = {**members_of(pack), "media.jsonl": b"".join(lines)}
    payload = decode(b64decode(decode(members.pop(MANIFEST))["payload"]))
    for member in payload["members"]:
        data = members[member["name"]]
        member["bytes"], member["sha256"] = len(data), sha256(data).hexdigest()
        member["records"] = data.count(b"\n")
    kind = "application/vnd.mbdesk.mbpack+json"
    envelope = sign_envelope(encode(payload), kind, prepared.signing.private)
    pack.write_bytes(zipped({**members, MANIFEST: encode(envelope)}))


def test_a_pack_signed_anew_with_the_same_media_is_the_same(prepared, pack):
    before = pack.read_bytes()
    resigned(prepared, pack, lines_of(pack))
    assert pack.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda lines: lines[::-1], MalformedRecordError),
        (lambda lines: [lines[0], *lines], MalformedRecordError),
        (
            lambda lines: [lines[0].replace(b"audio/", b"../io/"), *lines[1:]],
            MalformedRecordError,
        ),
        (
            lambda lines: [lines[0].replace(b"audio/wav", b"image/png"), *lines[1:]],
            MalformedRecordError,
        ),
        (
            lambda lines: [lines[0].replace(b'"data":"', b'"data":"' + b"A" * (7 << 20))],
            OutsideLimitsError,
        ),
        (lambda lines: [b"{}\n" * 5001], OutsideLimitsError),
    ],
    ids=[
        "unsorted",
        "twice",
        "a name that climbs",
        "another type",
        "a line without end",
        "too many",
    ],
)
def test_media_out_of_bounds_are_refused_though_signed(prepared, pack, change, error):
    resigned(prepared, pack, change(lines_of(pack)))
    with pytest.raises(error) as raised:
        read_pack(pack)
    assert raised.type is error


def test_a_byte_of_a_picture_flipped_is_refused_and_the_station_is_not_made(prepared, folder):
    new = prepared.add("Torget")
    set_media(prepared.central, read_media(folder))
    pack = prepared.pack(new)
    data = bytearray(pack.read_bytes())
    data[data.index(b'"map.png"') - 200] ^= 1
    pack.write_bytes(bytes(data))
    with pytest.raises(AlteredError) as raised:
        enrol(pack, prepared.folder / "Torget", new.code)
    assert raised.value.parameters["member"] == "media.jsonl"
    assert not (prepared.folder / "Torget").exists()


def test_a_pack_tells_what_it_carries(pack):
    said = check_file(pack)
    assert said.refusal is None
    assert ", 5 pictures and recordings (" in said.words
