"""Pictures and recordings come from a folder, travel in packs, and are served as they were."""

import io
import json
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from mbdesk.domain.media import Media, MediaType
from mbdesk.errors.bundles import AlteredError, MalformedRecordError, OutsideLimitsError
from mbdesk.errors.centre import FrameFixedError
from mbdesk.errors.files import (
    InvalidInputError,
    MediaKindError,
    MediaNameError,
    MediaTooLargeError,
    MediaUnusableError,
)
from mbdesk.errors.voter import PictureUnusableError
from mbdesk.services.centre.media import TEXTS, each_media, read_media, set_media
from mbdesk.services.centre.setup import Setup, create_central
from mbdesk.services.centre.setup_file import read_setup
from mbdesk.services.common.pictures import fit_picture
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.packs import enrol, read_pack, receive_pack
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_media import FOLDER
from mbdesk.sync.bundle.manifest import MANIFEST
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.media import LARGEST_MEDIA, LARGEST_PICTURE, kind_of
from mbdesk.sync.signing import sign_envelope
from tests.process.scene import CHEAP, PASSPHRASE, PHASES, Scene, set_up, voting_day
from tests.unit.sync.forge import zipped

OGG = b"OggS\0" + bytes(range(256)) * 8
WAV = b"RIFF" + struct.pack("<I", 36) + b"WAVEfmt " + bytes(24)
ALTERNATIVE = {"sv": "En bänk under ett träd", "en": "A bench under a tree"}


def image(kind: str, size=(40, 30), mode="RGB", **options) -> bytes:
    target = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert(mode).save(target, kind, **options)
    return target.getvalue()


def with_place(kind="JPEG", size=(40, 30), orientation=6) -> bytes:
    """Return a photo that says where it was taken, and lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "HemligKamera"
    return image(kind, size, exif=exif)


@pytest.fixture
def folder(tmp_path) -> Path:
    """Make a folder as staff would."""
    place = tmp_path / "bilder"
    for name, data in {
        "map.png": image("PNG", (800, 600)),
        "items/bench.jpeg": with_place(),
        "items/tree.png": image("PNG", mode="RGBA"),
        "audio/sv/welcome.ogg": OGG,
        "audio/ar/welcome.wav": WAV,
    }.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    (place / TEXTS).write_text(json.dumps({"items/bench.jpeg": ALTERNATIVE}), "utf-8")
    return place


@pytest.fixture
def prepared(tmp_path):
    """Set up a process whose voting is not yet open."""
    scene = set_up(tmp_path)
    yield scene
    scene.close()


def equipped(scene: Scene, folder: Path) -> StationFolder:
    set_media(scene.central, read_media(folder))
    return scene.enrolled("Torget")


def test_a_folder_is_read_by_its_names(folder):
    media = {one.name: one for one in read_media(folder)}
    assert list(media) == [
        "audio/ar/welcome.wav",
        "audio/sv/welcome.ogg",
        "items/bench.jpg",
        "items/tree.png",
        "map.png",
    ]
    assert media["items/bench.jpg"].texts == ALTERNATIVE
    assert media["map.png"].texts == {}
    assert media["audio/sv/welcome.ogg"].data == OGG


def test_a_photo_stands_upright_and_says_nothing_of_where_it_was_taken(folder):
    (bench,) = (one for one in read_media(folder) if one.name == "items/bench.jpg")
    assert b"HemligKamera" in with_place()
    assert b"HemligKamera" not in bench.data
    assert (kind_of(bench.data).width, kind_of(bench.data).height) == (30, 40)


def test_a_large_photo_is_made_to_fit():
    noise = Image.effect_noise((4000, 3000), 90).convert("RGB")
    target = io.BytesIO()
    noise.save(target, "JPEG", quality=95)
    media_type, data = fit_picture(target.getvalue(), 400_000)
    assert len(target.getvalue()) > 5_000_000
    assert media_type is MediaType.JPEG
    assert len(data) <= 400_000
    assert max(kind_of(data).width, kind_of(data).height) <= 1600


def test_a_drawing_stays_a_drawing_as_long_as_it_fits_and_then_lies_on_white():
    noise = Image.effect_noise((500, 500), 90).convert("RGBA")
    noise.paste((255, 0, 0, 0), (0, 0, 500, 250))
    drawing = io.BytesIO()
    noise.save(drawing, "PNG")
    media_type, kept = fit_picture(drawing.getvalue(), 2_000_000)
    assert media_type is MediaType.PNG
    media_type, made_smaller = fit_picture(drawing.getvalue(), len(kept) - 1)
    assert media_type is MediaType.JPEG
    assert Image.open(io.BytesIO(made_smaller)).getpixel((100, 100)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("map.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", MediaKindError),
        ("map.png", image("PNG")[:200], MediaUnusableError),
        ("map.jpg", image("JPEG")[:-200], MediaUnusableError),
        ("map.png", OGG, MediaUnusableError),
        ("audio/sv/welcome.png", image("PNG"), MediaUnusableError),
        ("audio/sv/welcome.ogg", image("PNG"), MediaUnusableError),
        ("items/bench.ogg", OGG, MediaUnusableError),
        ("audio/sv/welcome.ogg", OGG.ljust(5 << 20), MediaTooLargeError),
        ("map.gif", image("GIF"), MediaKindError),
        ("karta.png", image("PNG"), MediaNameError),
        ("audio/klingon/welcome.ogg", OGG, MediaNameError),
        ("items/två bänkar.png", image("PNG"), MediaNameError),
        ("texts.json", b"[]", InvalidInputError),
        ("texts.json", b'{"map.png": {"sv": 1}}', InvalidInputError),
        ("texts.json", b'{"items/bensh.png": {"sv": "x"}}', InvalidInputError),
        ("texts.json", b"{", InvalidInputError),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(folder, name, data, error):
    (folder / "map.png").unlink()
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    with pytest.raises(error) as raised:
        read_media(folder)
    assert raised.type is error


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head():
    data = bytearray(image("PNG"))
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    with pytest.raises(PictureUnusableError):
        fit_picture(bytes(data), LARGEST_PICTURE)


def test_a_missing_folder_is_told(tmp_path):
    assert read_media(tmp_path / "nothing") == ()


def test_a_set_up_may_name_the_folder(folder, tmp_path):
    wanted = {"titles": {"sv": "Medborgarbudget"}, "funds": 100, "media": folder.name}
    (tmp_path / "setup.json").write_text(json.dumps(wanted), "utf-8")
    setup = read_setup(tmp_path / "setup.json")
    target = tmp_path / "named.mbdesk"
    keys = tmp_path / "named.mbkeys"
    with (
        create_central(target, setup, keys, PASSPHRASE, cost=CHEAP) as central,
        central.database.reading() as session,
    ):
        assert tuple(each_media(session)) == read_media(folder)


def test_a_station_serves_what_the_pack_carried(prepared, folder):
    station = equipped(prepared, folder)
    wanted = {one.name: one.data for one in read_media(folder)}
    assert {name: station.media.path(name).read_bytes() for name in station.media.names} == wanted
    assert station.media.path("items/bench") == station.media.path("items/bench.jpg")
    assert station.media.texts("items/bench") == ALTERNATIVE
    assert station.media.recording("sv", "welcome").read_bytes() == OGG
    assert station.media.recording("fi", "welcome") is None
    assert station.media.path("items/lamp") is None


def test_a_newer_pack_replaces_all_of_it(prepared, folder):
    new = prepared.add("Torget")
    set_media(prepared.central, read_media(folder))
    first = enrol(prepared.pack(new), prepared.folder / "Torget", new.code, voting_day)
    prepared.take(first)
    (folder / "map.png").unlink()
    (folder / "items/tree.png").write_bytes(image("PNG", (60, 60)))
    set_media(prepared.central, read_media(folder))
    receive_pack(first, prepared.pack(new))
    assert first.media.path("map") is None
    assert kind_of(first.media.path("items/tree").read_bytes()).width == 60
    kept = {path.name for path in (first.folder / FOLDER).iterdir()}
    assert kept == {first.media.path(name).name for name in first.media.names}


def test_a_file_altered_at_the_station_is_as_good_as_missing(prepared, folder, caplog):
    station = equipped(prepared, folder)
    path = station.media.path("map")
    path.write_bytes(image("PNG", (801, 600)))
    assert station.media.path("map") is None
    assert "is not what the pack carried" in caplog.text
    assert station.media.path("items/tree") is not None


def test_a_pack_heals_what_was_altered(prepared, folder):
    new = prepared.add("Torget")
    set_media(prepared.central, read_media(folder))
    pack = prepared.pack(new)
    station = prepared.take(enrol(pack, prepared.folder / "Torget", new.code, voting_day))
    station.media.path("map").write_bytes(b"other")
    receive_pack(station, pack)
    assert station.media.path("map") is not None


def test_ballot_pictures_are_fixed_once_voting_has_opened_and_recordings_are_not(scene, folder):
    scene.central  # noqa: B018  # voting is open
    with pytest.raises(FrameFixedError):
        set_media(scene.central, read_media(folder))
    sounds = [one for one in read_media(folder) if not one.name.startswith("items/")]
    set_media(scene.central, sounds)


def test_too_much_together_is_refused_and_nothing_changes(prepared, folder):
    set_media(prepared.central, read_media(folder))
    edition = read_pack(prepared.pack(prepared.add("Torget"))).edition
    sound = b"OggS\0".ljust(4 << 20)
    many = [
        Media(f"audio/sv/{number}.ogg", MediaType.OGG, {}, sound)
        for number in range(LARGEST_MEDIA // len(sound) + 1)
    ]
    with pytest.raises(MediaTooLargeError):
        set_media(prepared.central, many)
    with pytest.raises(MediaTooLargeError):
        create_central(
            prepared.folder / "x.mbdesk",
            Setup(titles={"sv": "x"}, funds=1, phases=PHASES, media=tuple(many)),
            prepared.folder / "x.mbkeys",
            PASSPHRASE,
            cost=CHEAP,
        )
    assert not (prepared.folder / "x.mbkeys").exists()
    assert read_pack(prepared.pack(prepared.add("Badet"))).edition == edition


@pytest.mark.parametrize("twice", ["map.jpg", "map.png"])
def test_two_for_the_same_are_refused(prepared, folder, twice):
    data = image("JPEG") if twice.endswith("jpg") else image("PNG")
    media_type = kind_of(data).type
    with pytest.raises(MediaNameError):
        set_media(prepared.central, [*read_media(folder), Media(twice, media_type, {}, data)])


# A pack is refused whole


@pytest.fixture
def pack(prepared, folder):
    """Return a pack with media."""
    set_media(prepared.central, read_media(folder))
    return prepared.pack(prepared.add("Torget"))


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
