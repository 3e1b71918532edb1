"""Voluntary answers: kept apart from ballots, in no order, and told so that nobody stands out."""

import sqlite3
from collections import Counter

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import SURVEY, SurveyAnswer
from mbdesk.domain.process import Rules
from mbdesk.errors import BugError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.proposals.survey_results import results_of
from mbdesk.services.common.suppression import FEWEST
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.pieces import PieceKind, stored_lines
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.services.station.surveying import answer_survey, note_help
from mbdesk.sync.records import from_line
from tests.process.scene import voting_scene
from tests.process.test_order_of_casting import CHANCE, rank_correlation

ANSWERED = 200


@pytest.fixture
def scene(tmp_path):
    scene = voting_scene(tmp_path, Rules(survey=True))
    yield scene
    scene.close()


def result_of(results, question):
    return next(each for each in results.questions if each.question == question)


def at_one_place(answers):
    return [("Torget", each) for each in answers]


def test_answers_and_help_reach_the_centre_and_are_counted(scene, tmp_path):
    for station in scene.stations:
        for _ in range(FEWEST):
            answer_survey(station, {"age": "13_19", "went": "well"})
            for _ in range(2):
                answer_survey(station, {"age": "65_79"})
        note_help(station, 3)
        merge(scene.central, export(station, tmp_path).path)
    results = read_overview(scene.central).survey
    age = result_of(results, "age")
    assert (age.answered, age.answers["65_79"]) == (30, 20)
    assert age.answers["13_19"] is None, "it covers that nobody is of another age"
    assert result_of(results, "went").answered == 10
    assert result_of(results, "heard").answered is None
    assert results.helped == 6
    assert results.places == {"Plats Skolan": 15, "Plats Torget": 15}


def test_merging_again_counts_nothing_twice(scene, tmp_path):
    station = scene.stations[0]
    note_help(station, 2)
    first = export(station, tmp_path).path
    note_help(station)
    for path in (first, export(station, tmp_path).path, first):
        merge(scene.central, path)
    assert read_overview(scene.central).survey.helped == 3


def test_nothing_is_stored_for_a_person_who_answers_nothing(scene):
    answer_survey(scene.stations[0], {})
    assert scene.stations[0].counts().surveys == 0


@pytest.mark.parametrize("answers", [{"age": "47"}, {"name": "Kim"}, {"help": "given"}])
def test_only_answers_to_choose_from_are_stored(scene, answers):
    with pytest.raises(BugError):
        answer_survey(scene.stations[0], answers)
    assert scene.stations[0].counts().surveys == 0


def test_whether_the_questions_are_asked_travels_with_the_pack(scene):
    assert scene.stations[0].frame.rules.survey


def test_answers_below_five_are_kept_back():
    answers = [{"went": "well"}] * 40 + [{"went": "so_so"}] * 4 + [{"went": "hard"}] * 2
    went = result_of(results_of(at_one_place(answers)), "went")
    assert went.answered == 46
    assert (went.answers["so_so"], went.answers["hard"]) == (None, None)
    assert went.answers["well"] == 40


def test_one_number_kept_back_cannot_be_worked_out_from_the_total():
    answers = [{"went": "well"}] * 40 + [{"went": "so_so"}] * 9 + [{"went": "hard"}]
    went = result_of(results_of(at_one_place(answers)), "went")
    assert went.answered == 50
    assert [went.answers[code] for code in SURVEY["went"]] == [40, None, None]


def test_numbers_that_are_few_together_are_covered_by_another():
    answers = [{"went": "well"}] * 40 + [{"went": "so_so"}] * 4
    went = result_of(results_of(at_one_place(answers)), "went")
    assert went.answered == 44
    assert set(went.answers.values()) == {None}


def test_a_question_that_few_answered_tells_not_even_how_many():
    went = result_of(results_of(at_one_place([{"went": "hard"}] * (FEWEST - 1))), "went")
    assert went.answered is None
    assert set(went.answers.values()) == {None}


def test_a_place_where_few_answered_is_kept_back_with_another():
    answers = [("Torget", {"age": "0_12"})] * 30 + [("Skolan", {"age": "0_12"})] * 20
    few = [("Bussen", {"age": "0_12"}), ("Torget", {"help": "given"})]
    assert results_of(answers + few).places == {"Bussen": None, "Skolan": None, "Torget": 30}


def test_no_place_in_the_station_file_tells_the_order_of_answers(scene):
    """Answers are few and alike, so each person's is told by the bytes of its random id."""
    station = scene.stations[0]
    path = station.folder / DATABASE_NAME
    order: list[bytes] = []
    for _ in range(ANSWERED):
        before = set(order)
        answer_survey(station, {"went": "well"})
        order += answered_in(path) - before
    ids, data = sorted(order), path.read_bytes()
    assert rank_correlation([ids.index(answer) for answer in order]) < CHANCE
    assert rank_correlation([data.find(answer) for answer in order]) < CHANCE


def answered_in(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT record FROM record_slot WHERE kind = 'S'")
    slots = {record for (record,) in found}
    connection.close()
    return slots


def test_an_answer_and_a_ballot_share_nothing(scene):
    station = scene.stations[0]
    cast(station, Choice(("bench",)))
    answer_survey(station, {"age": "80_up", "language": "fi"})
    connection = sqlite3.connect(station.folder / DATABASE_NAME)
    envelope = connection.execute("SELECT * FROM vote_slot WHERE kind = 'V'").fetchone()
    answer = connection.execute("SELECT * FROM record_slot WHERE kind = 'S'").fetchone()
    connection.close()
    assert not Counter(envelope) & Counter(answer)
    with station.database.reading() as session:
        (line,) = stored_lines(session, PieceKind.ANSWERS)
    assert from_line(SurveyAnswer, line).answers == {"age": "80_up", "language": "fi"}
