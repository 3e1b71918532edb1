"""Who can learn what: each key alone, with the central file, every export and the signed result."""

from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.centre.cards import make_cards
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.run_chunks import held_run
from mbdesk.services.centre.voting import close_voting, open_voting
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card, identify_person
from mbdesk.sync.codes import parse_card
from mbdesk.sync.compartments import read_key
from mbdesk.sync.credentials import card_key, card_public, identity_credential, voter_of
from mbdesk.sync.envelopes import BallotOpener, Binding, VoterOpener
from mbdesk.sync.keys import Purpose
from mbdesk.sync.padding import unpack_choice
from mbdesk.sync.sealing import UnsealingError
from tests.process.scene import PASSPHRASE, Scene, set_up

PERSON, IDENTITY = "19811228-9874", "swedish:198112289874"
KEYS = (Purpose.SIGNING, Purpose.ROLL, Purpose.TALLY, Purpose.CONTACT, Purpose.IDENTITY)


@pytest.fixture(params=[VoterAccess.OPEN, VoterAccess.CARD, VoterAccess.IDENTITY])
def voted(request, tmp_path: Path):
    """Count a process in which one person chose the tree and another the lamp."""
    scene = set_up(tmp_path, Rules(access=request.param))
    cards = make_cards(scene.central, 2) if request.param is VoterAccess.CARD else ()
    open_voting(scene.central)
    station = scene.enrolled("Torget")
    if request.param is VoterAccess.IDENTITY:
        voters = [identify_person(station, each) for each in (PERSON, "20000101-0008")]
    else:
        voters = [identify_card(station, each) for each in cards] or [None, None]
    for voter, code in zip(voters, ("tree", "lamp"), strict=True):
        cast(station, Choice((code,)), voter)
    merge_files(scene.central, [export(station, tmp_path, final=True).path])
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    yield scene, cards
    scene.close()


def secrets_of(scene: Scene) -> dict[Purpose, bytes]:
    """Return every private key of the process."""
    identity = scene.central.frame.rules.access is VoterAccess.IDENTITY
    wanted = KEYS if identity else KEYS[:-1]
    return {
        purpose: read_key(scene.key_file, scene.central.frame.id, PASSPHRASE, purpose)
        for purpose in wanted
    }


def joined(central: CentralFile, keys: dict[Purpose, bytes], cards) -> dict[bytes, Choice]:
    """Return, by voter, what some keys tell of the central file: who voted, and how."""
    frame = central.frame
    found = {}
    with central.database.reading() as session:
        (station,) = {row.station for row in _lines(central)}
        binding = Binding(frame.mode, frame.id, station)
        for record in held_run(session, station):
            who, how = _who(record, keys, cards), _how(record, binding, keys)
            if who is not None or how is not None:
                found[who, how] = record.number
    return found


def _lines(central):
    from mbdesk.services.centre.station_register import station_lines

    with central.database.reading() as session:
        return station_lines(session)


def _who(record, keys, cards):
    for private in keys.values():
        try:
            credential = VoterOpener(private).open(record.outer, record.digest)
        except (UnsealingError, ValueError):
            continue
        return voter_of(credential, record.digest, cards)
    return None


def _how(record, binding, keys):
    for private in keys.values():
        try:
            return unpack_choice(BallotOpener(private).open(record.inner, binding))
        except (UnsealingError, ValueError):
            continue
    return None


def test_only_roll_and_tally_key_together_join_a_vote_to_its_voter(voted):
    scene, cards = voted
    keys = secrets_of(scene)
    process = scene.central.frame.id
    public = {serial: card_public(card_key(process, serial, secret)) for serial, secret in
              map(parse_card, cards)}  # fmt: skip
    is_open = scene.central.frame.rules.access is VoterAccess.OPEN
    for one in keys:
        for other in keys:
            found = joined(scene.central, {one: keys[one], other: keys[other]}, public)
            told = {"who": any(who for who, _ in found), "how": any(how for _, how in found)}
            given = {one, other}
            assert told["how"] == (Purpose.TALLY in given)
            assert told["who"] == (Purpose.ROLL in given and not is_open)
            together = any(who and how for who, how in found)
            assert together == ({Purpose.ROLL, Purpose.TALLY} == given and not is_open)


def test_the_signed_result_names_no_voter(voted, tmp_path):
    scene, cards = voted
    folder = tmp_path / "result"
    folder.mkdir()
    data = sign_result(scene.central, folder, scene.signing).read_bytes()
    keys, process = secrets_of(scene), scene.central.frame.id
    public = [card_public(card_key(process, *parse_card(each))) for each in cards]
    assert not any(each in data or each.hex().encode() in data for each in public)
    if Purpose.IDENTITY in keys:
        pseudonym = identity_credential(keys[Purpose.IDENTITY], process, IDENTITY)
        assert pseudonym[1:33] not in data
        assert pseudonym[1:33].hex().encode() not in data
