"""What a pack says: a body of one shape, the cards' public keys, and the digest of it all."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.records import CONTAINER, RECORDS, SEAL, FileKind
from mbdesk.errors.bundles import (
    BundleError,
    MalformedRecordError,
    NewerFormatError,
    SeveralSectionsError,
)
from mbdesk.models.pack_snapshot import read_used
from mbdesk.models.station import OwnStation, Station
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.credentials import card_public
from mbdesk.sync.documents import frame_digest
from mbdesk.sync.packs import CARDS, Versions, card_line
from mbdesk.sync.records import to_line
from tests.process.forging import forge
from tests.process.scene import set_up, voting_day


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    made.codes = make_cards(made.central, 4)
    open_voting(made.central)
    yield made
    made.close()


@pytest.fixture
def new(scene):
    return scene.add("Bord")


@pytest.fixture
def pack(scene, new):
    return scene.pack(new)


def packed_again(scene, path, *, body=None, members=None, mode=None):
    """Sign another pack with the process's own key: what a faulty centre might write."""
    with open_bundle(path, wanted=FileKind.PACK) as bundle:
        bundle.verify()
        said, names = dict(bundle.manifest.body), [m.name for m in bundle.manifest.members]
        lines = {name: list(bundle.lines(name)) for name in names}
        frame = bundle.manifest
    said |= body or {}
    said = {name: value for name, value in said.items() if value is not ...}
    header = Header(FileKind.PACK, frame.process, mode or frame.mode, said)
    path.unlink()
    return stage_bundle(path, header, lines | (members or {}), scene.signing.private).publish()


def test_a_pack_carries_public_keys_versions_and_the_digest_of_what_is_voted_on(scene, new, pack):
    read = read_pack(pack)
    assert read.body.versions == Versions(CONTAINER, RECORDS, SEAL)
    assert read.body.frame_digest == frame_digest(read.frame, read.items, read.cards)
    station = scene.take(enrol(pack, scene.folder / "bord", new.code, voting_day))
    keys = [identify_card(station, code) for code in scene.codes]
    assert read.cards == {key.serial: card_public(key) for key in keys}
    with station.database.reading() as session:
        own = session.get_one(OwnStation, station.station.id)
        assert own.frame_digest == read.body.frame_digest
    assert export(station, scene.folder).body.frame_digest == read.body.frame_digest


def test_each_side_remembers_what_the_other_understands_and_writes_no_newer(scene, new, pack):
    later = packed_again(
        scene, pack, body={"versions": {"container": 1, "records": RECORDS + 1, "seal": 1}}
    )
    station = scene.take(enrol(later, scene.folder / "bord", new.code, voting_day))
    with station.database.reading() as session:
        assert session.get_one(OwnStation, station.station.id).records == RECORDS + 1
    path = export(station, scene.folder).path
    reads = {"container": [CONTAINER], "records": [RECORDS, RECORDS + 1]}
    merge(scene.central, forge(station, path, reads=reads))
    with scene.central.database.reading() as session:
        assert session.get_one(Station, station.station.id).records == RECORDS + 1
    (scene.folder / "out").mkdir()
    for written in (
        path,
        write_receipt(scene.central, station.station.id, scene.folder / "out", scene.signing),
    ):
        with open_bundle(written) as bundle:
            assert bundle.manifest.records == RECORDS


ODD = {
    "a name too many": {"more": 1},
    "a name too few": {"edition": ...},
    "an edition in words": {"edition": "first"},
    "an edition of none": {"edition": 0},
    "a truth for a number": {"edition": True},
    "a station in words": {"station": "Torget"},
    "half a station": {"station": {"id": "1" * 32}},
    "a day that is none": {"voting_opened": "2026-02-30"},
    "a proof too short": {"proof": "00"},
    "a proof in capitals": {"proof": "AB" * 32},
    "a key of another length": {"identity_key": "00" * 32},
    "no digest": {"frame_digest": ""},
    "the digest of something else": {"frame_digest": "0" * 64},
    "versions in a row": {"versions": [1, 1, 1]},
    "a version too few": {"versions": {"container": 1, "records": 1}},
    "a version of none": {"versions": {"container": 0, "records": 1, "seal": 1}},
}


@pytest.mark.parametrize("body", ODD.values(), ids=ODD.keys())
def test_a_pack_with_an_odd_body_is_refused_by_name(scene, new, pack, body):
    with pytest.raises(MalformedRecordError):
        read_pack(packed_again(scene, pack, body=body))


CARD = bytes(32)
ODD_CARDS = {
    "a key too short": [b'[1,"00"]'],
    "a serial of none": [b'[0,"%s"]' % CARD.hex().encode()],
    "a serial too large": [b'[16777216,"%s"]' % CARD.hex().encode()],
    "a serial twice": [card_line(1, CARD), card_line(1, CARD)],
    "serials out of order": [card_line(2, CARD), card_line(1, CARD)],
    "no list": [b'{"serial":1}'],
    "no JSON": [b"1,2"],
    "something more": [b'[1,"%s",3]' % CARD.hex().encode()],
}


@pytest.mark.parametrize("lines", ODD_CARDS.values(), ids=ODD_CARDS.keys())
def test_a_pack_with_odd_cards_is_refused_by_name(scene, pack, lines):
    with pytest.raises(MalformedRecordError) as refused:
        read_pack(packed_again(scene, pack, members={CARDS: lines}))
    assert refused.value.parameters["member"] == CARDS


def test_a_pack_with_another_card_than_its_digest_says_is_refused(scene, pack):
    with pytest.raises(MalformedRecordError):
        read_pack(packed_again(scene, pack, members={CARDS: [card_line(1, CARD)]}))


def test_a_pack_of_newer_seals_is_refused_as_newer(scene, pack):
    newer = replace(read_pack(pack).frame, seal=SEAL + 1)
    with pytest.raises(NewerFormatError):
        read_pack(packed_again(scene, pack, members={"frame.jsonl": [to_line(newer)]}))


def test_a_pack_whose_ballot_has_two_sections_is_refused_as_such(scene, new, pack):
    read = read_pack(pack)
    (only,) = read.frame.sections
    both = tuple(replace(only, titles={"sv": title}) for title in ("Stadsdelen", "Staden"))
    frame = replace(read.frame, several_sections=both)
    items = [replace(item, section=1 + item.position % 2) for item in read.items]
    packed_again(
        scene,
        pack,
        body={"frame_digest": frame_digest(frame, items, read.cards)},
        members={"frame.jsonl": [to_line(frame)], "ballot.jsonl": list(map(to_line, items))},
    )
    for take in (read_pack, lambda path: enrol(path, scene.folder / "bord", new.code, voting_day)):
        with pytest.raises(SeveralSectionsError) as refused:
            take(pack)
        assert refused.value.parameters["sections"] == 2
    assert not (scene.folder / "bord").exists()


@pytest.mark.parametrize("number", [0, 2])
def test_a_pack_with_more_or_less_than_one_frame_is_refused(scene, pack, number):
    line = to_line(read_pack(pack).frame)
    with pytest.raises(BundleError):
        read_pack(packed_again(scene, pack, members={"frame.jsonl": [line] * number}))


def test_cards_that_were_used_stay_used_when_a_newer_pack_comes(scene, new, pack):
    station = scene.take(enrol(pack, scene.folder / "bord", new.code, voting_day))
    used = [identify_card(station, code) for code in scene.codes[:2]]
    for key in used:
        cast(station, Choice(("tree",)), key)
    receive_pack(station, scene.pack(new))
    serials = {key.serial for key in used}
    assert station.used == serials == read_used(station.folder / DATABASE_NAME)
    identify_card(station, scene.codes[2])
