"""Voting with an identity: at tables only, and only once the station's code has been typed."""

import pytest
from typer.testing import CliRunner

from mbdesk.cli.app import app
from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.errors.keys import StationCodeLockedError, StationCodeWrongError
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CodeMistypedError,
    IdentityLockedError,
    NotOpenError,
)
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.kiosk.opening_checks import Severity, check_station, may_open
from mbdesk.services.station.casting import cast
from mbdesk.services.station.code_brake import FIRST_WAIT_SECONDS, FREE_TRIES
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.services.station.identifying import identify_person
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_code import IdentityLock
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.sync.codes import new_code
from tests.process.scene import Time, change, set_up, voting_day

PERSON = "19811228-9874"
TREE = Choice(("tree",))


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path, Rules(access=VoterAccess.IDENTITY))
    open_voting(made.central)
    yield made
    made.close()


@pytest.fixture
def new(scene):
    return scene.add("Bord")


@pytest.fixture
def station(scene, new):
    """Open a table as on a later day."""
    enrol(scene.pack(new), scene.folder / "bord", new.code, voting_day).close()
    return scene.take(open_station(scene.folder / "bord", voting_day))


def test_nobody_votes_at_a_table_before_its_code_is_typed(station, new):
    assert station.awaits_code
    with pytest.raises(IdentityLockedError):
        identify_person(station, PERSON)
    IdentityLock(station).unlock(new.code.lower())
    assert not station.awaits_code
    cast(station, TREE, identify_person(station, PERSON))
    with pytest.raises(AlreadyVotedError):
        identify_person(station, PERSON)


def test_a_person_is_known_again_when_the_table_was_closed_meanwhile(scene, station, new):
    IdentityLock(station).unlock(new.code)
    cast(station, TREE, identify_person(station, PERSON))
    station.close()
    again = scene.take(open_station(station.folder, voting_day))
    with pytest.raises(IdentityLockedError):
        identify_person(again, PERSON)
    IdentityLock(again).unlock(new.code)
    with pytest.raises(AlreadyVotedError):
        identify_person(again, PERSON)


def test_the_key_is_in_no_file_but_behind_the_code(scene, station, new, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_copy(station, stick)
    IdentityLock(station).unlock(new.code)
    cast(station, TREE, identify_person(station, PERSON))
    key = scene.signing.identity
    assert station.identity_key == key
    station.close()
    for path in (*station.folder.rglob("*"), stick / COPY_NAME, scene.central.path):
        if path.is_file():
            assert key not in path.read_bytes()
            assert key.hex().encode() not in path.read_bytes()
    restored = scene.take(restore_station(stick, tmp_path / "new", new.code, voting_day))
    IdentityLock(restored).unlock(new.code)
    with pytest.raises(AlreadyVotedError):
        identify_person(restored, PERSON)


def test_wrong_codes_are_slowed_down_and_a_restart_gives_no_new_tries(scene, station, new):
    clock = Time()
    lock = IdentityLock(station, clock)
    for tries in range(FREE_TRIES - 1, 0, -1):
        with pytest.raises(StationCodeWrongError) as wrong:
            lock.unlock(new_code())
        assert wrong.value.parameters == {"tries": tries}
    with pytest.raises(StationCodeLockedError) as locked:
        lock.unlock(new_code())
    assert locked.value.parameters == {"seconds": FIRST_WAIT_SECONDS}
    with pytest.raises(StationCodeLockedError):
        lock.unlock(new.code)
    station.close()
    again = scene.take(open_station(station.folder, voting_day))
    lock = IdentityLock(again, clock)
    assert lock.seconds_left == FIRST_WAIT_SECONDS
    clock.now += FIRST_WAIT_SECONDS
    with pytest.raises(StationCodeLockedError) as locked:
        lock.unlock(new_code())
    assert locked.value.parameters == {"seconds": 2 * FIRST_WAIT_SECONDS}
    clock.now += 2 * FIRST_WAIT_SECONDS
    lock.unlock(new.code)
    assert IdentityLock(again, clock).seconds_left == 0


def test_a_mistyped_code_is_no_try(station, new):
    lock = IdentityLock(station)
    wrong = new.code[:-1] + ("0" if new.code[-1] != "0" else "1")
    for _ in range(2 * FREE_TRIES):
        with pytest.raises(CodeMistypedError):
            lock.unlock(wrong)
    lock.unlock(new.code)


def test_a_newer_pack_keeps_the_key_that_was_unlocked(scene, station, new):
    IdentityLock(station).unlock(new.code)
    cast(station, TREE, identify_person(station, PERSON))
    receive_pack(station, scene.pack(new))
    with pytest.raises(AlreadyVotedError):
        identify_person(station, PERSON)


def test_a_table_that_was_just_set_up_asks_for_no_second_typing(scene, new):
    made = scene.take(enrol(scene.pack(new), scene.folder / "bord", new.code, voting_day))
    cast(made, TREE, identify_person(made, PERSON))


def test_a_kiosk_has_no_identity_key_and_takes_no_votes(scene):
    new = scene.add("Kiosk", StationKind.KIOSK)
    pack = scene.pack(new)
    assert read_pack(pack).body.identity_key == b""
    kiosk = scene.take(enrol(pack, scene.folder / "kiosk", new.code, voting_day))
    assert not kiosk.may_vote
    assert not kiosk.awaits_code
    with pytest.raises(IdentityLockedError):
        identify_person(kiosk, PERSON)
    with pytest.raises(NotOpenError):
        cast(kiosk, TREE)
    findings = list(check_station(kiosk))
    assert not may_open(findings)
    (said,) = (each for each in findings if each.severity is Severity.STOP)
    assert (said.name, said.reason) == ("pack", "identity_at_tables")


def test_where_nobody_votes_with_an_identity_no_code_is_asked_for(opened):
    new = opened.add("Bord")
    assert read_pack(opened.pack(new)).body.identity_key == b""
    station = opened.take(enrol(opened.pack(new), opened.folder / "bord", new.code, voting_day))
    assert not station.awaits_code
    assert (station.folder / DATABASE_NAME).exists()


def test_the_verb_for_ballots_takes_the_code(scene, station, new, tmp_path):
    lines = tmp_path / "lines.jsonl"
    lines.write_text(f'{{"codes": ["tree"], "identity": "{PERSON}"}}\n', "utf-8")
    year = local_day()[:4]
    station.close()
    change(station.folder / DATABASE_NAME, "UPDATE phase SET first_day = ?", f"{year}-01-01")
    change(station.folder / DATABASE_NAME, "UPDATE phase SET last_day = ?", f"{year}-12-31")
    change(station.folder / DATABASE_NAME, "DELETE FROM phase WHERE kind = 'proposing'")
    refused = CliRunner().invoke(app, ["cast", str(station.folder), str(lines), "--json"])
    assert "identity_locked" in refused.output
    asked = ["cast", str(station.folder), str(lines), "--code", new.code]
    done = CliRunner().invoke(app, asked)
    assert done.exit_code == 0
    again = scene.take(open_station(station.folder))
    assert again.counts().votes == 1
