"""Casting in the double envelope: what is stored, what is marked, and what a failed sync leaves."""

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors import BugError
from mbdesk.errors.files import FieldError, FolderMissingError, MediumLostError
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CredentialNeededError,
    StationFinalError,
    StationOpenError,
    TestsUsedUpError,
    UnknownCardError,
)
from mbdesk.models.pack_snapshot import read_used
from mbdesk.services.centre.central_file import unlock_roll, unlock_tally
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import (
    MOST_TESTS,
    VisitTests,
    cast,
    cast_ballot,
    keep_test,
    seal,
)
from mbdesk.services.station.identifying import Person, Voter, identify
from mbdesk.services.station.pieces import PieceKind, stored_lines
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, open_station
from mbdesk.services.station.station_state import reopen
from mbdesk.sync.credentials import (
    TEST_CREDENTIAL,
    CardKey,
    card_public,
    identity_credential,
    voter_of,
)
from mbdesk.sync.envelopes import BallotOpener, VoterOpener, code_of, envelope_hash
from mbdesk.sync.padding import unpack_choice
from tests.keys import PASSPHRASE
from tests.process.held import binding_of, codes_at_centre, codes_in, held_in
from tests.process.pictures.making import COLOURS, saved
from tests.process.scene import PROPOSING_DAY, Scene, set_up, voting_day
from tests.templates import quick_disk

TREE, LAMP = Choice(("tree",)), Choice(("lamp",))
PEOPLE = ("19811228-9874", "20000101-0008", "19121212-1212")
WAY = WayOut("För tidigt avslutad", ("Anna Ek", "Bo Dal"))


@pytest.fixture(autouse=True, scope="module")
def unwaited():
    with quick_disk():
        yield


@pytest.fixture(params=list(VoterAccess))
def access(request) -> VoterAccess:
    return request.param


def opened_at(folder: Path, access: VoterAccess, **more: bool) -> tuple[Scene, list[str]]:
    """Open voting at one station; return also what three people have to show."""
    scene = set_up(folder, Rules(access=access), **more)
    shown = list(PEOPLE)
    if access is VoterAccess.CARD:
        shown = list(make_cards(scene.central, 3))
    open_voting(scene.central)
    scene.enrolled("Torget")
    return scene, shown


def voter(station: StationFolder, shown: str) -> Voter | None:
    asked = station.frame.rules.access is not VoterAccess.OPEN
    return identify(station, shown) if asked else None


def path_of(station: StationFolder) -> Path:
    return station.folder / DATABASE_NAME


def test_an_envelope_opens_with_both_keys_and_holds_together_by_one_hash(tmp_path, access):
    scene, (shown, *_) = opened_at(tmp_path, access)
    station = scene.stations[0]
    who = voter(station, shown)
    code = cast(station, TREE, who)
    ((found, held),) = held_in(path_of(station)).items()
    digest = envelope_hash(binding_of(path_of(station)), held.inner)
    assert found == code == code_of(digest)
    assert (held.day, held.kind) == (voting_day(), "V")
    tally = unlock_tally(scene.central, scene.key_file, PASSPHRASE)
    inner = BallotOpener(tally.private).open(held.inner, station.binding)
    assert unpack_choice(inner) == TREE
    if access is VoterAccess.OPEN:
        assert held.outer == b""
        scene.close()
        return
    roll = unlock_roll(scene.central, scene.key_file, PASSPHRASE)
    credential = VoterOpener(roll.private).open(held.outer, digest)
    cards = {who.serial: card_public(who)} if isinstance(who, CardKey) else {}
    assert voter_of(credential, digest, cards) is not None
    if isinstance(who, Person):
        key = scene.signing.identity
        assert credential == identity_credential(key, station.frame.id, who.identity)
    scene.close()


def test_every_slot_is_of_one_size_and_nothing_but_slots_is_written(tmp_path):
    scene, shown = opened_at(tmp_path, VoterAccess.CARD)
    station = scene.stations[0]
    cast(station, TREE, voter(station, shown[0]))
    before = path_of(station).stat().st_size
    cast(station, Choice(("tree", "lamp", "bench")), voter(station, shown[1]))
    cast(station, Choice(), voter(station, shown[2]))
    assert path_of(station).stat().st_size == before
    assert (
        len({(len(one.outer), len(one.inner)) for one in held_in(path_of(station)).values()}) == 1
    )
    scene.close()


def test_a_voter_of_another_kind_than_is_asked_for_casts_nothing(tmp_path, access):
    scene, _ = opened_at(tmp_path, access)
    station = scene.stations[0]
    wrong = {
        VoterAccess.OPEN: Person("other:ab12345"),
        VoterAccess.CARD: Person("other:ab12345"),
        VoterAccess.IDENTITY: CardKey(1, bytes(32)),
    }[access]
    for other in (wrong, None if access is not VoterAccess.OPEN else wrong):
        with pytest.raises(CredentialNeededError):
            cast(station, TREE, other)
    assert codes_in(path_of(station)) == set()
    scene.close()


def test_a_card_that_a_newer_pack_took_away_during_the_visit_casts_nothing(tmp_path):
    scene, shown = opened_at(tmp_path, VoterAccess.CARD)
    station = scene.stations[0]
    who = voter(station, shown[0])
    with station.database.connection() as connection:
        connection.exec_driver_sql("DELETE FROM card")
    with pytest.raises(UnknownCardError):
        cast(station, TREE, who)
    assert codes_in(path_of(station)) == set()
    scene.close()


@contextmanager
def failing_syncs(station: StationFolder, *, on_disk: bool) -> Iterator[None]:
    """Let each transaction fail at its end, when it is on disk or when it is not."""
    database, real = station.database, station.database.connection

    @contextmanager
    def connection() -> Iterator[Connection]:
        with real() as opened:
            yield opened
            if not on_disk:
                raise MediumLostError(path="disk")
        raise MediumLostError(path="disk")

    database.connection = connection
    yield
    del database.connection


UNSURE = pytest.mark.parametrize("on_disk", [True, False])


@UNSURE
def test_a_refused_vote_is_replaced_with_its_mark_by_the_next(tmp_path, access, on_disk):
    scene, shown = opened_at(tmp_path, access)
    station = scene.stations[0]
    cast(station, TREE, voter(station, shown[0]))  # slots are laid out by now
    with failing_syncs(station, on_disk=on_disk), pytest.raises(MediumLostError):
        cast(station, TREE, voter(station, shown[1]))
    codes = {cast(station, LAMP, voter(station, shown[2]))}
    assert codes < codes_in(path_of(station))
    assert station.counts().votes == 2
    assert read_used(path_of(station)) == frozenset(station.used)
    assert len(station.used) == (0 if access is VoterAccess.OPEN else 2)
    cast(station, TREE, voter(station, shown[1]))  # whose vote was refused may vote
    assert station.counts().votes == 3
    assert read_used(path_of(station)) == frozenset(station.used)
    scene.close()


@UNSURE
def test_whoever_tries_again_after_a_refusal_votes_once(tmp_path, access, on_disk):
    scene, shown = opened_at(tmp_path, access)
    station = scene.stations[0]
    cast(station, TREE, voter(station, shown[0]))
    who = voter(station, shown[1])
    for _ in range(2):
        with failing_syncs(station, on_disk=on_disk), pytest.raises(MediumLostError):
            cast(station, TREE, who)
    code = cast(station, LAMP, who)
    assert code in codes_in(path_of(station))
    assert station.counts().votes == 2
    assert read_used(path_of(station)) == frozenset(station.used)
    if who is not None:
        with pytest.raises(AlreadyVotedError):
            cast(station, LAMP, who)
    scene.close()


@UNSURE
@pytest.mark.parametrize("how", ["exported", "opened anew"])
def test_what_an_export_or_a_start_finds_on_disk_stays(tmp_path, access, on_disk, how):
    scene, shown = opened_at(tmp_path, access)
    station = scene.stations[0]
    cast(station, TREE, voter(station, shown[0]))
    with failing_syncs(station, on_disk=on_disk), pytest.raises(MediumLostError):
        cast(station, TREE, voter(station, shown[1]))
    if how == "exported":
        first = export(station, tmp_path)
        assert first.counts.votes == 1 + on_disk
        merge(scene.central, first.path)
    else:
        station.close()
        key = station.identity_key
        station = scene.take(open_station(station.folder, voting_day))
        station.identity_key = key
    before = codes_in(path_of(station))
    if on_disk and access is not VoterAccess.OPEN:
        with pytest.raises(AlreadyVotedError):
            voter(station, shown[1])
    code = cast(station, LAMP, voter(station, shown[2]))
    assert codes_in(path_of(station)) == before | {code}
    assert read_used(path_of(station)) == frozenset(station.used)
    merge(scene.central, export(station, tmp_path).path)
    assert codes_at_centre(scene.central) == before | {code}
    scene.close()


@UNSURE
def test_a_refused_proposal_leaves_no_piece_beside_the_next(tmp_path, on_disk):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN)
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    plain = ProposalDraft("sv", "Bänk", "Vid torget")
    long = ProposalDraft("sv", "Gunga", "x" * 5000, picture=saved(COLOURS, "PNG"))
    leave_proposal(station, plain)
    station.slots.records.make_room(20)
    station.slots.pictures.make_room(20)
    with failing_syncs(station, on_disk=on_disk), pytest.raises(MediumLostError):
        leave_proposal(station, long)
    leave_proposal(station, plain)
    assert station.counts().proposals == 2
    data = path_of(station).read_bytes()
    assert b"Gunga" not in data
    assert b"xxxxxxxx" not in data
    with station.database.reading() as session:
        assert list(stored_lines(session, PieceKind.PICTURE)) == []
        assert len(list(stored_lines(session, PieceKind.PROPOSAL))) == 2
    leave_proposal(station, long)
    assert export(station, tmp_path).counts.proposals == 3
    scene.close()


def test_a_last_export_closes_the_station_for_votes_and_says_so_again(tmp_path, access):
    scene, shown = opened_at(tmp_path, access)
    station = scene.stations[0]
    who = voter(station, shown[0])
    sealed = seal(station, TREE)
    last = export(station, tmp_path, final=True)
    assert last.body.final
    for attempt in (lambda: cast(station, TREE, who), lambda: cast_ballot(station, sealed, who)):
        with pytest.raises(StationFinalError):
            attempt()
    assert not station.may_vote
    assert export(station, tmp_path).body.final
    station.close()
    again = scene.take(open_station(station.folder, voting_day))
    with pytest.raises(StationFinalError):
        cast(again, TREE, who)
    assert again.counts().votes == 0
    scene.close()


def test_a_last_export_that_is_not_written_leaves_the_station_as_it_was(tmp_path):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN)
    station = scene.stations[0]
    with pytest.raises(FolderMissingError):
        export(station, tmp_path / "pulled", final=True)
    assert not station.final
    code = cast(station, TREE)
    last = export(station, tmp_path, final=True)
    merge(scene.central, last.path)
    assert codes_at_centre(scene.central) == {code}
    scene.close()


def test_a_station_is_reopened_by_two_people_and_needs_a_new_last_export(tmp_path):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN)
    station = scene.stations[0]
    with pytest.raises(StationOpenError):
        reopen(station, WAY)
    codes = {cast(station, TREE)}
    export(station, tmp_path, final=True)
    for odd in (WayOut("", WAY.names), WayOut("regn", ("Anna Ek", "anna  ek"))):
        with pytest.raises(FieldError):
            reopen(station, odd)
    assert station.final
    reopen(station, WAY)
    with station.database.reading() as session:
        said = events(session, station.station.id)[-1]
    assert (said.code, said.parameters["reason"]) == ("station_reopened", WAY.reason)
    assert (said.parameters["name"], said.parameters["second_name"]) == WAY.names
    codes.add(cast(station, LAMP))
    assert station.needs_last_export
    between = export(station, tmp_path)
    assert not between.body.final
    merge(scene.central, between.path)
    assert station.needs_last_export
    merge(scene.central, export(station, tmp_path, final=True).path)
    assert not station.needs_last_export
    assert codes_at_centre(scene.central) == codes
    scene.close()


ROUNDS = 12
HANDS = 3


def test_no_vote_is_acknowledged_that_a_racing_last_export_lacks(tmp_path):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN)
    station = scene.stations[0]
    cast(station, TREE)
    for _ in range(ROUNDS):
        acknowledged = codes_in(path_of(station))
        refused = _race(station, tmp_path, acknowledged)
        assert refused == HANDS
        merged = merge(scene.central, _newest(tmp_path))
        assert merged.station.id == station.station.id
        assert codes_at_centre(scene.central) == acknowledged == codes_in(path_of(station))
        reopen(station, WAY)
    scene.close()


def _race(station: StationFolder, folder: Path, acknowledged: set[str]) -> int:
    """Cast with several hands until a last export stops them; return how many were stopped."""
    begun, stopped = threading.Barrier(HANDS + 1), []

    def vote() -> None:
        begun.wait()
        while True:
            try:
                acknowledged.add(cast(station, TREE))
            except StationFinalError as error:
                stopped.append(error)
                return

    hands = [threading.Thread(target=vote) for _ in range(HANDS)]
    for hand in hands:
        hand.start()
    begun.wait()
    for _ in range(random.randrange(3)):
        acknowledged.add(cast(station, LAMP))
    export(station, folder, final=True)
    for hand in hands:
        hand.join(60)
    return len(stopped)


def _newest(folder: Path) -> Path:
    return max(folder.glob("*.mbexport"), key=lambda path: path.name)


def test_test_ballots_use_nothing_up_and_are_told_apart(tmp_path, access):
    scene, shown = opened_at(tmp_path, access, test_ballots=True)
    station, tests = scene.stations[0], VisitTests()
    who = voter(station, shown[0])
    codes = [keep_test(station, seal(station, TREE), tests) for _ in range(MOST_TESTS)]
    with pytest.raises(TestsUsedUpError):
        keep_test(station, seal(station, TREE), tests)
    ballot = seal(station, LAMP)
    assert cast_ballot(station, ballot, who) == ballot.code
    held = held_in(path_of(station))
    assert {code for code, each in held.items() if each.kind == "T"} == set(codes)
    assert held[ballot.code].kind == "V"
    assert (station.counts().votes, station.counts().tests) == (1, MOST_TESTS)
    assert len(read_used(path_of(station))) == (0 if access is VoterAccess.OPEN else 1)
    assert len({len(each.outer) for each in held.values()}) == 1
    if access is not VoterAccess.OPEN:
        roll = unlock_roll(scene.central, scene.key_file, PASSPHRASE)
        digest = envelope_hash(station.binding, held[codes[0]].inner)
        opened = VoterOpener(roll.private).open(held[codes[0]].outer, digest)
        assert opened == TEST_CREDENTIAL
    merged = merge(scene.central, export(station, tmp_path).path)
    assert (merged.after.votes, merged.after.tests) == (1, MOST_TESTS)
    scene.close()


def test_a_sealed_ballot_is_stored_once(tmp_path):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN, test_ballots=True)
    station, ballot = scene.stations[0], seal(scene.stations[0], TREE)
    keep_test(station, ballot, VisitTests())
    with pytest.raises(BugError):
        cast_ballot(station, ballot)
    assert station.counts().votes == 0
    scene.close()


def test_without_test_ballots_in_the_frame_none_is_kept(tmp_path):
    scene, _ = opened_at(tmp_path, VoterAccess.OPEN)
    station = scene.stations[0]
    with pytest.raises(BugError):
        keep_test(station, seal(station, TREE), VisitTests())
    scene.close()
