"""What test ballots are for: they show a computer that seals something else than was chosen.

From the station's screen, so to speak, to the signed result in which an observer looks codes up.
"""

import random
from math import sqrt
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Fate
from mbdesk.errors.centre import NoTestBallotsError
from mbdesk.errors.counting import CodeNotFoundError
from mbdesk.errors.voter import CodeMistypedError, CopyUnwritableError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import (
    close_voting,
    open_voting,
    write_sheet_for_observers,
)
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.station import casting
from mbdesk.services.station.casting import (
    MOST_TESTS,
    VisitTests,
    cast,
    cast_ballot,
    keep_test,
    seal,
)
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.envelopes import BallotSealer
from mbdesk.sync.padding import pack_choice
from mbdesk.tally.sampling import chance_of_catching
from mbdesk.words.translations import words
from tests.process.scene import Scene, set_up
from tests.templates import quick_disk

CHOICES = tuple(Choice(codes) for codes in (("bench",), ("lamp",), ("tree",), ("bench", "tree")))
STOLEN = Choice(("lamp", "tree"))
RUNS, ONE_IN = 400, 5
NORMAL_99 = 2.5758
"""Standard deviations on either side within which 99 % of a normal distribution lies."""


@pytest.fixture(autouse=True)
def unwaited():
    with quick_disk():
        yield


@pytest.fixture
def tested(tmp_path):
    """Open voting, with test ballots."""
    scene = set_up(tmp_path, test_ballots=True)
    open_voting(scene.central)
    yield scene
    scene.close()


def lying_sealer(lots: random.Random, one_in: int) -> type[BallotSealer]:
    """Return a sealer that seals STOLEN in place of one ballot in `one_in`."""

    class LyingSealer(BallotSealer):
        def seal(self, ballot: bytes) -> bytes:
            """Return an envelope that looks like any other."""
            lies = lots.randrange(one_in) == 0
            return super().seal(pack_choice(STOLEN, len(ballot)) if lies else ballot)

    return LyingSealer


def tell(station: StationFolder, choice: Choice, tests: VisitTests) -> str:
    """Make a test ballot as the page does: the code is known before it is called a test."""
    ballot = seal(station, choice)
    shown = ballot.code
    assert keep_test(station, ballot, tests) == shown
    return shown


def counted(scene: Scene) -> Path:
    """Export, merge and count; return the signed result."""
    for station in scene.stations:
        merge(scene.central, export(station, scene.folder, final=True).path)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    return sign_result(scene.central, scene.folder, scene.signing)


def test_tests_catch_a_lying_station_as_often_as_the_table_for_observers_says(tested, monkeypatch):
    drawn, lots = random.Random(1), random.Random(2)
    monkeypatch.setattr(casting, "BallotSealer", lying_sealer(lots, ONE_IN))
    station = tested.enrolled("Torget")
    visits = []
    for _ in range(RUNS):
        tests = VisitTests()
        wanted = [drawn.choice(CHOICES) for _ in range(tests.left)]
        visits.append([(tell(station, each, tests), each) for each in wanted])
    record = read_result(counted(tested)).record
    lied = [[look_up(record, code).choice != chosen for code, chosen in each] for each in visits]
    for number in range(1, MOST_TESTS + 1):
        caught = sum(any(each[:number]) for each in lied) / RUNS
        chance = float(chance_of_catching(ONE_IN, number))
        assert abs(caught - chance) <= NORMAL_99 * sqrt(chance * (1 - chance) / RUNS), number


def test_an_honest_station_is_never_caught(tested):
    station = tested.enrolled("Torget")
    told = [(tell(station, choice, VisitTests()), choice) for choice in CHOICES * 3]
    record = read_result(counted(tested)).record
    assert [look_up(record, code).choice for code, _ in told] == [choice for _, choice in told]


def test_a_code_tells_of_a_test_what_it_held_and_of_a_vote_only_what_became_of_it(tested):
    square, school = tested.enrolled("Torget"), tested.enrolled("Skolan")
    ballot = seal(square, CHOICES[3])
    keep_test(square, ballot, VisitTests())
    vote, elsewhere = cast(school, CHOICES[0]), seal(school, CHOICES[0]).code
    record = read_result(counted(tested)).record
    for asked in (ballot.code, ballot.code.lower().replace("-", " "), ballot.digest.hex().upper()):
        found = look_up(record, asked)
        assert (found.code, found.fate, found.choice) == (ballot.code, Fate.TEST, CHOICES[3])
        assert found.station.station == square.station.id
        assert [(each.item.titles["sv"], each.points) for each in found.marks] == [
            ("Förslag bench", 0),
            ("Förslag tree", 0),
        ]
    found = look_up(record, vote)
    assert (found.fate, found.station.station) == (Fate.COUNTED, school.station.id)
    assert (found.digest, found.choice, found.marks) == ("", None, ())
    with pytest.raises(CodeNotFoundError):
        look_up(record, elsewhere)
    altered = ballot.digest.hex()[:-1] + ("0" if ballot.digest.hex()[-1] != "0" else "1")
    with pytest.raises(CodeNotFoundError):
        look_up(record, altered)
    with pytest.raises(CodeMistypedError):
        look_up(record, ballot.code[:-1] + ("0" if ballot.code[-1] != "0" else "1"))


def test_the_sheet_for_observers_is_written_where_there_are_test_ballots(tested, tmp_path):
    path = write_sheet_for_observers(tested.central, tmp_path / "sheet.pdf", words("sv"))
    assert path.read_bytes().startswith(b"%PDF")
    (tmp_path / "other").mkdir()
    without = set_up(tmp_path / "other")
    with pytest.raises(NoTestBallotsError):
        write_sheet_for_observers(without.central, tmp_path / "none.pdf", words("sv"))
    assert not (tmp_path / "none.pdf").exists()
    without.close()


def test_a_ballot_is_sealed_for_the_screen_without_waiting_for_the_second_copy(tmp_path):
    scene = set_up(tmp_path, Rules(copy_required=True), test_ballots=True)
    open_voting(scene.central)
    station = scene.enrolled("Torget")
    assert seal(station, CHOICES[0]).code
    with pytest.raises(CopyUnwritableError):
        cast_ballot(station, seal(station, CHOICES[0]))
    with pytest.raises(CopyUnwritableError):
        keep_test(station, seal(station, CHOICES[0]), VisitTests())
    assert (station.counts().votes, station.counts().tests) == (0, 0)
    scene.close()
