"""Who can learn what: each key alone and in pairs, with all that there is at the centre.

That is the central file, every export and the signed result; for open voting, cards and identities.
A station's code counts as a key: it opens what lies behind it in the station's pack.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations_with_replacement
from pathlib import Path

import pytest

from mbdesk.domain.ballot import BallotKind, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card, identify_person
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.codes import parse_card
from mbdesk.sync.compartments import read_key
from mbdesk.sync.credentials import card_key, card_public, identity_credential, voter_of
from mbdesk.sync.enrolment import enrolment_key, unlock_identity_key
from mbdesk.sync.envelopes import BallotOpener, VoterOpener
from mbdesk.sync.keys import Purpose
from mbdesk.sync.padding import pack_choice, unpack_choice
from mbdesk.sync.runs import RUN, RunRecord, run_records
from mbdesk.sync.sealing import UnsealingError
from tests.process.forging import layout
from tests.process.scene import PASSPHRASE, Scene, set_up, voting_day, voting_scene

PEOPLE = {"swedish:198112289874": "19811228-9874", "swedish:200001010008": "20000101-0008"}
CHOICES = (Choice(("tree",)), Choice(("lamp",)))
CODE = "the station's code"
KEYS = (*Purpose, CODE)


@dataclass(frozen=True)
class Everything:
    """What an insider has, and what is true: how each person voted."""

    scene: Scene
    station: StationFolder
    cards: Mapping[int, bytes]
    files: Mapping[str, Path]
    keys: Mapping[str, tuple[bytes, ...]]
    truth: Mapping[bytes, Choice]

    @property
    def access(self) -> VoterAccess:
        return self.station.frame.rules.access

    def records(self, source: str) -> list[RunRecord]:
        """Return every envelope, from the central file or from the export."""
        if source == "central file":
            with self.scene.central.database.reading() as session:
                return list(held_run(session, self.station.station.id))
        with open_bundle(self.files["export"]) as bundle:
            bundle.verify()
            return list(run_records(bundle.blocks(RUN), layout(self.station, bundle.path)))

    def who(self, record: RunRecord, keys: tuple[bytes, ...]) -> bytes | None:
        """Return whose envelope it is, as far as some keys tell."""
        for key in keys:
            try:
                credential = VoterOpener(key).open(record.outer, record.digest)
            except (UnsealingError, ValueError):
                continue
            return voter_of(credential, record.digest, self.cards)
        return None

    def how(self, record: RunRecord, keys: tuple[bytes, ...]) -> Choice | None:
        """Return what is in an envelope, as far as some keys tell."""
        for key in keys:
            try:
                return unpack_choice(BallotOpener(key).open(record.inner, self.station.binding))
            except (UnsealingError, ValueError):
                continue
        return None


@pytest.fixture(params=[VoterAccess.OPEN, VoterAccess.CARD, VoterAccess.IDENTITY])
def everything(request, tmp_path: Path) -> Iterator[Everything]:
    """Count a process in which one person chose the tree and another the lamp."""
    scene = set_up(tmp_path, Rules(access=request.param))
    cards = make_cards(scene.central, 2) if request.param is VoterAccess.CARD else ()
    open_voting(scene.central)
    new = scene.add("Torget")
    pack = scene.pack(new)
    station = scene.take(enrol(pack, tmp_path / "Torget", new.code, voting_day))
    for voter, choice in zip(_voters(station, cards), CHOICES, strict=True):
        cast(station, choice, voter)
    written = export(station, tmp_path, final=True).path
    merge_files(scene.central, [written])
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    (tmp_path / "result").mkdir()
    result = sign_result(scene.central, tmp_path / "result", scene.signing)
    files = {"central file": scene.central.path, "export": written, "result": result, "pack": pack}
    keys = _private_keys(scene, station, pack, new.code)
    process = station.frame.id
    public = {serial: card_public(card_key(process, serial, secret)) for serial, secret in
              map(parse_card, cards)}  # fmt: skip
    yield Everything(scene, station, public, files, keys, _truth(process, keys, cards))
    scene.close()


def _voters(station: StationFolder, cards: tuple[str, ...]) -> list[object]:
    if station.frame.rules.access is VoterAccess.IDENTITY:
        return [identify_person(station, typed) for typed in PEOPLE.values()]
    return [identify_card(station, each) for each in cards] or [None, None]


def _private_keys(
    scene: Scene, station: StationFolder, pack: Path, code: str
) -> Mapping[str, tuple[bytes, ...]]:
    """Return the bytes that each key comes to, in anybody's hands."""
    process, own = scene.central.frame.id, station.station.id
    identity = station.frame.rules.access is VoterAccess.IDENTITY
    keys: dict[str, tuple[bytes, ...]] = {
        purpose: (read_key(scene.key_file, process, PASSPHRASE, purpose),)
        for purpose in Purpose
        if identity or purpose is not Purpose.IDENTITY
    }
    behind = enrolment_key(code, process, own)
    keys[CODE] = (behind,)
    if identity:
        keys[CODE] = (behind, unlock_identity_key(behind, own, read_pack(pack).body.identity_key))
    return keys


def _truth(
    process: str, keys: Mapping[str, tuple[bytes, ...]], cards: tuple[str, ...]
) -> Mapping[bytes, Choice]:
    """Return how each person voted, by what tells them from others under the roll key."""
    voters = [b"C" + parse_card(card)[0].to_bytes(4) for card in cards]
    if Purpose.IDENTITY in keys:
        (key,) = keys[Purpose.IDENTITY]
        voters = [identity_credential(key, process, person)[:33] for person in PEOPLE]
    return dict(zip(voters, CHOICES, strict=False))


@pytest.mark.parametrize("source", ["central file", "export"])
def test_only_roll_and_tally_key_together_join_a_vote_to_its_voter(everything, source):
    records = everything.records(source)
    assert len(records) == len(CHOICES)
    named = everything.access is not VoterAccess.OPEN
    for pair in combinations_with_replacement(everything.keys, 2):
        keys = tuple(key for name in set(pair) for key in everything.keys[name])
        found = [(everything.who(each, keys), everything.how(each, keys)) for each in records]
        knows_who = Purpose.ROLL in pair and named
        knows_how = Purpose.TALLY in pair
        assert {who for who, _ in found} == (set(everything.truth) if knows_who else {None})
        assert {how for _, how in found} == (set(CHOICES) if knows_how else {None})
        if knows_who and knows_how:
            assert dict(found) == everything.truth


def test_every_key_was_tried(everything):
    identity = everything.access is VoterAccess.IDENTITY
    wanted = set(KEYS) if identity else set(KEYS) - {Purpose.IDENTITY}
    assert set(everything.keys) == wanted


@pytest.mark.parametrize("name", ["central file", "export", "result"])
def test_no_file_names_a_voter_beside_an_envelope(everything, name):
    """A card's public key stands in the central file's list of cards, and nowhere else."""
    data = everything.files[name].read_bytes()
    told = list(everything.truth)
    if name != "central file":
        told += everything.cards.values()
    if everything.access is VoterAccess.CARD:
        told = [each for each in told if len(each) == 32]  # a serial is too short to look for
    forms = [form for each in told for form in (each[-32:], each[-32:].hex().encode())]
    assert not any(form in data for form in forms)
    assert not any(person.encode() in data for person in (*PEOPLE, *PEOPLE.values()))


def test_no_file_holds_a_key(everything):
    """Neither do they open anything by themselves; a pack holds one behind the station's code."""
    for path in everything.files.values():
        data = path.read_bytes()
        for name, keys in everything.keys.items():
            # The centre derives proofs of a code from what the code comes to, and keeps that.
            for key in keys if name != CODE else keys[1:]:
                assert key not in data
                assert key.hex().encode() not in data


@pytest.mark.parametrize(
    "odd", [Choice(("bench", "lamp"), (1, 2)), Choice(("bench", "lamp"), (2, 1))]
)
def test_a_result_shows_that_an_odd_ballot_was_cast_and_not_by_which_envelope(tmp_path, odd):
    scene = voting_scene(tmp_path, Rules(ballot=BallotKind.POINTS, max_points=3))
    plain = Choice(("tree",), (3,))
    for station, choice in zip(scene.stations * 2, (plain, plain, plain, odd), strict=True):
        cast(station, choice)
    merge_files(scene.central, [export(each, tmp_path, final=True).path for each in scene.stations])
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    record = read_result(sign_result(scene.central, tmp_path, scene.signing)).record
    length = scene.central.frame.rules.ballot_bytes
    assert record.ballots == {pack_choice(plain, length): 3, pack_choice(odd, length): 1}
    assert [numbers.letters for numbers in record.numbers] == [b"CC", b"CC"]
    scene.close()
