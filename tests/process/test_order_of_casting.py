"""Nothing gives away in which order people came, however closely the bytes are read.

Votes, what cards and people were marked with, proposals, contacts and answers: the attack looks for
each record's place in the file, in what it is stored with, and in the export.
"""

import json
import random
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.models.pack_snapshot import read_used
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.services.station.identifying import Person, Voter, identify_card
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.services.station.surveying import answer_survey
from mbdesk.sync.credentials import identity_mark
from mbdesk.sync.runs import RUN, Layout, run_records
from tests.process.held import binding_of, held_in
from tests.process.pictures.making import COLOURS, saved
from tests.process.scene import PROPOSING_DAY, Scene, set_up
from tests.templates import quick_disk

BALLOTS = 300
CHANCE = 0.25
"""For 300 records, a rank correlation beyond this has a chance of less than 1 in 50,000."""


@pytest.fixture(autouse=True, scope="module")
def unwaited():
    with quick_disk():
        yield


@pytest.fixture
def station(opened: Scene) -> StationFolder:
    return opened.enrolled("Bord")


def rank_correlation(places: list[int]) -> float:
    """Spearman's rho between the order of coming and the places where records were found."""
    ranks = {place: rank for rank, place in enumerate(sorted(places))}
    n = len(places)
    gaps = sum((rank - ranks[place]) ** 2 for rank, place in enumerate(places))
    return abs(1 - 6 * gaps / (n * (n * n - 1)))


def places_in(path: Path, wanted: list[bytes]) -> list[int]:
    data = path.read_bytes()
    places = [data.find(each) for each in wanted]
    assert min(places) >= 0
    return places


def cast_known(
    station: StationFolder, voters: Sequence[Voter | None] = (None,) * BALLOTS
) -> list[str]:
    """Cast known ballots, and return their codes in the order of casting."""
    return [cast(station, Choice((random.choice(("bench", "lamp")),)), each) for each in voters]


def no_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return not journal.exists() or journal.stat().st_size == 0


def test_no_place_in_the_file_or_the_export_tells_the_order_of_casting(station, tmp_path):
    codes = cast_known(station)
    path = station.folder / DATABASE_NAME
    inner = [held_in(path)[code].inner for code in codes]
    assert rank_correlation(places_in(path, [each[:200] for each in inner])) < CHANCE
    assert rank_correlation([held_in(path)[code].slot for code in codes]) < CHANCE
    assert no_journal(path)

    run = zipfile.ZipFile(export(station, tmp_path).path).read(RUN)
    layout = Layout(binding_of(path), 0, len(inner[0]))
    records = list(run_records([run], layout))
    assert all(one.number < other.number for one, other in pairwise(records))
    exported = [record.inner for record in records]
    assert rank_correlation([exported.index(each) for each in inner]) < CHANCE


def test_no_place_tells_which_vote_came_after_which_test_ballot(tmp_path):
    scene = set_up(tmp_path, test_ballots=True)
    open_voting(scene.central)
    station = scene.enrolled("Bord")
    came = []
    for _ in range(BALLOTS // 2):
        tested = keep_test(station, seal(station, Choice(("lamp",))), VisitTests())
        came += [tested, cast(station, Choice(("bench",)))]
    path = station.folder / DATABASE_NAME
    held = held_in(path)
    assert rank_correlation(places_in(path, [held[code].inner[:200] for code in came])) < CHANCE
    slots = [held[code].slot for code in came]
    assert rank_correlation(slots) < CHANCE
    by_test = sorted(zip(slots[::2], slots[1::2], strict=True))
    assert rank_correlation([vote for _, vote in by_test]) < CHANCE
    exported = zipfile.ZipFile(export(station, tmp_path).path).read(RUN)
    assert rank_correlation([exported.index(held[code].inner) for code in came]) < CHANCE
    assert len({(each.day, len(each.outer), len(each.inner)) for each in held.values()}) == 1
    scene.close()


def test_the_use_of_cards_tells_neither_the_order_nor_whose_a_vote_is(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    codes = make_cards(scene.central, BALLOTS + 50)
    open_voting(scene.central)
    station = scene.enrolled("Bord")
    shown = random.sample(codes, BALLOTS)
    voters = [identify_card(station, each) for each in shown]
    cast_codes = cast_known(station, voters)
    path = station.folder / DATABASE_NAME
    held = held_in(path)
    outer = [held[code].outer[:200] for code in cast_codes]
    assert rank_correlation(places_in(path, outer)) < CHANCE
    serials = [voter.serial for voter in voters]
    assert read_used(path) == frozenset(serials) == frozenset(station.used)
    # Neither does a vote's place tell the place of its card among the others.
    by_serial = sorted(zip(serials, cast_codes, strict=True))
    assert rank_correlation([held[code].slot for _, code in by_serial]) < CHANCE
    with closing(sqlite3.connect(path)) as file:
        rows = [serial for (serial,) in file.execute("SELECT rowid FROM card")]
    assert rows == sorted(rows)
    scene.close()


def test_the_marks_of_people_tell_neither_the_order_nor_whose_a_vote_is(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.IDENTITY))
    open_voting(scene.central)
    station = scene.enrolled("Bord")
    people = [Person(f"other:ab{number:05}") for number in range(BALLOTS)]
    random.shuffle(people)
    codes = cast_known(station, people)
    path, key = station.folder / DATABASE_NAME, station.identity_key
    own = station.station.id
    marks = [identity_mark(key, own, each.identity) for each in people]
    assert read_used(path) == frozenset(marks)
    assert rank_correlation(places_in(path, marks)) < CHANCE
    held = held_in(path)
    with closing(sqlite3.connect(path)) as file:
        where = {mark: slot for slot, mark in file.execute("SELECT id, mark FROM mark_slot")}
    by_mark = sorted(zip((where[mark] for mark in marks), codes, strict=True))
    assert rank_correlation([held[code].slot for _, code in by_mark]) < CHANCE
    assert not any(each.identity.encode()[6:] in path.read_bytes() for each in people)
    scene.close()


def test_several_exports_leave_no_order_at_the_station(station, tmp_path):
    codes = []
    for _ in range(3):
        codes += cast_known(station, [None] * (BALLOTS // 3))
        export(station, tmp_path)
    path = station.folder / DATABASE_NAME
    inner = [held_in(path)[code].inner[:200] for code in codes]
    assert rank_correlation(places_in(path, inner)) < CHANCE


def test_no_place_tells_the_order_of_proposals_and_contacts(station, tmp_path):
    station.today = lambda: PROPOSING_DAY
    draft = ProposalDraft("sv", "", "Vid torget", contact="Åsa, 08-1", consent=True)
    titles = [f"Bänk nummer {number:04}" for number in random.sample(range(10_000), BALLOTS)]
    for title in titles:
        leave_proposal(station, replace(draft, title=title))
    path = station.folder / DATABASE_NAME
    assert rank_correlation(places_in(path, [title.encode() for title in titles])) < CHANCE
    assert no_journal(path)
    file = zipfile.ZipFile(export(station, tmp_path).path)
    proposals, contacts = (
        [json.loads(line) for line in file.read(f"{name}.jsonl").splitlines()]
        for name in ("proposals", "contacts")
    )
    exported = [proposal["title"] for proposal in proposals]
    assert rank_correlation([exported.index(title) for title in titles]) < CHANCE
    by_title = {proposal["title"]: proposal["proposal"] for proposal in proposals}
    sealed = {contact["proposal"]: contact["sealed"] for contact in contacts}
    contents = [sealed[by_title[title]][:200].encode() for title in titles]
    assert rank_correlation(places_in(path, contents)) < CHANCE


def test_no_place_tells_the_order_of_pictures(station, tmp_path):
    station.today = lambda: PROPOSING_DAY
    draft = ProposalDraft("sv", "", "Vid torget", picture=saved(COLOURS, "JPEG"))
    number = 60
    titles = [f"Bänk nummer {each:04}" for each in random.sample(range(10_000), number)]
    for title in titles:
        leave_proposal(station, replace(draft, title=title))
    path = station.folder / DATABASE_NAME
    file = zipfile.ZipFile(export(station, tmp_path).path)
    proposals, pictures = (
        [json.loads(line) for line in file.read(f"{name}.jsonl").splitlines()]
        for name in ("proposals", "pictures")
    )
    assert len(pictures) == number
    by_title = {proposal["title"]: proposal["proposal"] for proposal in proposals}
    by_proposal = {picture["proposal"]: picture["id"] for picture in pictures}
    ids = [bytes.fromhex(by_proposal[by_title[title]]) for title in titles]
    assert rank_correlation(places_in(path, ids)) < 0.6  # for 60: less than 1 in 100,000


def test_no_place_tells_the_order_of_answers(station, tmp_path):
    for number in range(BALLOTS):
        answer_survey(station, {"age": "20_29", "heard": ("told", "here")[number * 2 // BALLOTS]})
    path = station.folder / DATABASE_NAME
    data = path.read_bytes()
    early, late = (_all_places(data, f'"heard":"{each}"'.encode()) for each in ("told", "here"))
    assert len(early) == len(late) == BALLOTS // 2
    before = sum(one < other for one in early for other in late) / (len(early) * len(late))
    assert abs(before - 0.5) < 0.15


def _all_places(data: bytes, wanted: bytes) -> list[int]:
    places, place = [], data.find(wanted)
    while place >= 0:
        places.append(place)
        place = data.find(wanted, place + 1)
    return places


def test_the_attack_finds_the_order_in_a_plain_table(station, tmp_path):
    """A control: the same attack on what a careless program would have written."""
    codes = cast_known(station)
    held = held_in(station.folder / DATABASE_NAME)
    inner = [held[code].inner for code in codes]
    plain = tmp_path / "plain.db"
    with closing(sqlite3.connect(plain)) as file:
        file.execute("CREATE TABLE ballot (sealed BLOB)")
        file.executemany("INSERT INTO ballot VALUES (?)", [(each,) for each in inner])
        file.commit()
    assert rank_correlation(places_in(plain, [each[:200] for each in inner])) > 0.5


def test_the_log_says_nothing_finer_than_the_day_and_nothing_of_single_votes(station, tmp_path):
    cast_known(station)
    written = export(station, tmp_path).path
    events = [json.loads(x) for x in zipfile.ZipFile(written).read("log.jsonl").splitlines()]
    assert len(events) < 10
    assert {len(event["day"]) for event in events} == {10}
