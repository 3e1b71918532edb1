"""A station's second copy: kept up with every vote, never mixed, and enough to begin anew."""

import gc
import shutil
import sqlite3
import tracemalloc
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import update

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.domain.records import EnvelopeKind
from mbdesk.errors.bundles import WrongStationError
from mbdesk.errors.files import (
    CopyAheadError,
    FileExistsAlreadyError,
    FileMissingError,
    ForeignFileError,
)
from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.errors.voter import CodeMistypedError, CopyUnwritableError
from mbdesk.models.slots import VoteSlot
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME, CopyState, begin_copy
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.services.station.surveying import answer_survey
from tests.process.held import codes_at_centre, codes_in, held_in
from tests.process.scene import PROPOSING_DAY, set_up, voting_day


@pytest.fixture
def scene(opened):
    return opened


@pytest.fixture
def station(scene, stick):
    new = scene.add("kiosk")
    from mbdesk.services.exchange.enrolling import enrol

    made = scene.take(enrol(scene.pack(new), scene.folder / "kiosk", new.code, voting_day))
    made.enrolment_code = new.code
    choose_copy(made, stick)
    return made


def vote(station, times=1):
    return {cast(station, Choice(("bench",))) for _ in range(times)}


def test_a_vote_is_on_both_media_when_it_is_confirmed(station, stick):
    for _ in range(3):
        (code,) = vote(station)
        assert code in codes_in(stick / COPY_NAME)
    assert station.copy.state is CopyState.CURRENT


def test_the_copy_follows_when_the_box_grows(station, stick):
    codes = vote(station, 300)
    assert codes_in(stick / COPY_NAME) == codes


def test_the_copy_holds_all_that_the_station_does_but_its_secrets(station, stick):
    vote(station, 2)
    answer_survey(station, {"age": "20_29"})
    station.today = lambda: PROPOSING_DAY
    draft = ProposalDraft("sv", "Bänk", "", "", "", None, (), "Amina, 070", consent=True)
    leave_proposal(station, draft)
    station.today = voting_day
    export(station, stick)
    copy_state(station)
    station.close()
    ours, theirs = (_content(path) for path in (station.folder / DATABASE_NAME, stick / COPY_NAME))
    (own,), (copied,) = ours.pop("own_station"), theirs.pop("own_station")
    assert ours == theirs
    assert own["private_key"]
    assert not copied["private_key"]
    assert {**copied, "private_key": own["private_key"]} == own
    assert own["private_key"] not in (stick / COPY_NAME).read_bytes()


def _content(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in tables if not name.startswith(("alembic", "sqlite"))]
        return {
            name: sorted(
                (dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')),  # noqa: S608
                key=str,
            )
            for name in names
        }


def test_voting_goes_on_when_the_stick_is_pulled_and_the_copy_recovers(station, stick, tmp_path):
    vote(station)
    stick.rename(tmp_path / "pulled")
    codes = vote(station, 3)
    assert station.copy.state is CopyState.MISSING
    assert not stick.exists()
    (tmp_path / "pulled").rename(stick)
    assert copy_state(station) is CopyState.CURRENT
    assert codes <= codes_in(stick / COPY_NAME)


def test_an_empty_folder_where_the_stick_was_is_not_filled(station, stick, tmp_path):
    stick.rename(tmp_path / "pulled")
    stick.mkdir()
    vote(station, 2)
    assert copy_state(station) is CopyState.MISSING
    assert list(stick.iterdir()) == []


def test_a_swapped_stick_of_another_station_is_left_as_it_is(scene, station, stick, tmp_path):
    other_stick = tmp_path / "other stick"
    other_stick.mkdir()
    other = scene.enrolled("other")
    choose_copy(other, other_stick)
    vote(other, 2)
    other.close()
    scene.stations.remove(other)
    before = (other_stick / COPY_NAME).read_bytes()
    stick.rename(tmp_path / "pulled")
    other_stick.rename(stick)
    vote(station, 2)
    assert copy_state(station) is CopyState.FOREIGN
    assert (stick / COPY_NAME).read_bytes() == before
    with pytest.raises(WrongStationError):
        begin_copy(station.database, stick)


def test_a_copy_that_holds_more_than_the_station_is_never_written_over(station, stick, tmp_path):
    vote(station)
    station.close()
    older = tmp_path / "older"
    shutil.copytree(station.folder, older)
    with open_station(station.folder, voting_day) as newer:
        vote(newer)
    before = (stick / COPY_NAME).read_bytes()
    with open_station(older, voting_day) as set_back:
        assert copy_state(set_back) is CopyState.AHEAD
        with pytest.raises(CopyAheadError):
            begin_copy(set_back.database, stick)
    assert (stick / COPY_NAME).read_bytes() == before


def taken_at_most(work):
    """Return the bytes of memory that Python took at most for some work."""
    gc.collect()
    tracemalloc.start()
    work()
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def filled(station, votes):
    """Fill a station's box up to so many votes."""
    station.slots.votes.make_room(votes)
    with station.database.connection() as connection:
        connection.execute(update(VoteSlot).values(day=voting_day(), kind=EnvelopeKind.VOTE))
    assert station.counts().votes == votes


def test_the_copy_of_a_box_sixteen_times_as_full_takes_no_more_memory(station, tmp_path):
    """Both boxes fill what is read and written at a time, so only what grows with them differs."""
    folder = tmp_path / "another stick"
    folder.mkdir()
    most = []
    for votes in (1024, 16 * 1024):
        filled(station, votes)
        begin_copy(station.database, folder)
        most.append(taken_at_most(lambda: begin_copy(station.database, folder)))
    assert most[1] < 1.2 * most[0]


def test_a_damaged_copy_is_told_and_left(station, stick):
    station.close()
    data = bytearray((stick / COPY_NAME).read_bytes())
    data[20_000:60_000] = bytes(40_000)
    (stick / COPY_NAME).write_bytes(data)
    with open_station(station.folder, voting_day) as again:
        vote(again)
        assert copy_state(again) is CopyState.DAMAGED
    assert (stick / COPY_NAME).read_bytes() == bytes(data)


def test_without_its_copy_a_station_stops_if_the_process_says_so(tmp_path):
    scene = set_up(tmp_path, Rules(max_choices=2, copy_required=True))
    open_voting(scene.central)
    station = scene.enrolled("kiosk")
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(CopyUnwritableError):
        vote(station)
    choose_copy(station, stick)
    vote(station)
    stick.rename(tmp_path / "pulled")
    vote(station)  # the loss shows when this vote, safe at the station, is copied
    with pytest.raises(CopyUnwritableError):
        vote(station)
    assert station.counts().votes == 2
    (tmp_path / "pulled").rename(stick)
    vote(station)
    assert station.counts().votes == 3
    scene.close()


def test_a_station_whose_disk_is_gone_goes_on_from_its_copy(scene, station, stick, tmp_path):
    code = station.enrolment_code
    before = vote(station, 5)
    (verdict,) = merge_files(scene.central, [export(station, tmp_path).path]).verdicts
    assert verdict.refusal is None
    before |= vote(station, 4)
    station.close()
    shutil.rmtree(station.folder)

    with restore_station(stick, tmp_path / "new", code, voting_day) as restored:
        assert restored.counts().votes == 9
        after = vote(restored, 2)
        (verdict,) = merge_files(
            scene.central, [export(restored, tmp_path, final=True).path]
        ).verdicts
    assert verdict.refusal is None
    assert codes_at_centre(scene.central) == before | after
    assert (
        sorted(path.name for path in (tmp_path / "new").iterdir() if path.suffix == ".part") == []
    )


def test_a_restored_station_is_opened_like_any_other(station, stick, tmp_path):
    vote(station, 2)
    restore_station(stick / COPY_NAME, tmp_path / "new", station.enrolment_code).close()
    with open_station(tmp_path / "new", voting_day) as again:
        assert again.counts().votes == 2
        assert again.phase_today() is PhaseKind.VOTING
        assert read_settings(again.folder).second_copy == ""


@pytest.mark.parametrize("code", ["7KQ2-M4D9-X1TA", "nonsense"])
def test_a_copy_is_worth_nothing_without_its_code(station, stick, tmp_path, code):
    with pytest.raises((WrongEnrolmentCodeError, CodeMistypedError)):
        restore_station(stick, tmp_path / "new", code)
    assert not (tmp_path / "new" / DATABASE_NAME).exists()


def test_nothing_is_restored_over_a_station_or_from_something_else(station, stick, tmp_path):
    code = station.enrolment_code
    with pytest.raises(FileExistsAlreadyError):
        restore_station(stick, station.folder, code)
    with pytest.raises(FileMissingError):
        restore_station(tmp_path / "nowhere", tmp_path / "new", code)
    with pytest.raises(ForeignFileError):
        restore_station(station.folder / DATABASE_NAME, tmp_path / "new", code)


def test_the_copy_tells_no_order(station, stick):
    from tests.process.test_order_of_casting import CHANCE, places_in, rank_correlation

    ordered = [cast(station, Choice(("lamp",))) for _ in range(300)]
    held = held_in(stick / COPY_NAME)
    places = places_in(stick / COPY_NAME, [held[code].inner[:200] for code in ordered])
    assert rank_correlation(places) < CHANCE


def test_rules_travel_to_the_station(tmp_path):
    rules = replace(Rules(), copy_required=True)
    scene = set_up(tmp_path, rules)
    assert scene.enrolled("kiosk").frame.rules.copy_required
    scene.close()
