"""What follows the board's decision: steps, final cost, who took part, earlier years, papers."""

from dataclasses import replace

import pytest
from pypdf import PdfReader

from mbdesk.domain.learning import NoteKind
from mbdesk.domain.people import Person
from mbdesk.errors.centre import (
    NoSuchEntryError,
    NoSuchMilestoneError,
    NothingFollowedError,
    OwnFiguresError,
)
from mbdesk.errors.files import FieldError
from mbdesk.models.proposal import SurveyAnswer
from mbdesk.services.counting.board_decisions import decide_for_board
from mbdesk.services.counting.count import sign_result
from mbdesk.services.counting.follow_up import (
    drop,
    move,
    note_cost,
    plan,
    reach,
    read_follow_up,
)
from mbdesk.services.counting.learning import add_note, read_learning, take_earlier
from mbdesk.services.counting.learning_papers import write_notice, write_report
from mbdesk.words.translations import words
from tests.process.decisions.conftest import logged
from tests.process.decisions.test_board import MINUTES, counted  # noqa: F401  # its fixture
from tests.process.scene import VOTING_DAY, set_up


@pytest.fixture
def bench(counted):  # noqa: F811  # the fixture
    """Return the code of what the board has decided to carry out."""
    decide_for_board(counted.central, (counted.codes["Bänk"],), MINUTES)
    return counted.codes["Bänk"]


def text_of(path):
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_steps_are_planned_moved_reached_and_dropped_as_records(central, bench):
    order = plan(central, bench, "Bänkarna beställs", "2026-06-01")
    open_ = plan(central, bench, "Invigning", "2026-07-01")
    move(central, order, "2026-06-10", "Leverantören är sen.")
    assert read_follow_up(central).late("2026-06-11") == 1
    reach(central, order, VOTING_DAY)
    drop(central, open_, "Ingen invigning behövs.")
    (followed,) = read_follow_up(central).items
    first, last = followed.milestones
    assert (first.done, first.planned, first.first_planned) == (
        *(VOTING_DAY, "2026-06-10"),
        "2026-06-01",
    )
    assert (last.dropped, last.reason) == (True, "Ingen invigning behövs.")
    assert followed.done
    assert [code for code, _ in logged(central)][-5:] == [
        *("milestone_planned", "milestone_planned", "milestone_moved"),
        *("milestone_reached", "milestone_dropped"),
    ]
    with pytest.raises(NoSuchMilestoneError):
        reach(central, open_, VOTING_DAY)


def test_only_what_the_board_decided_is_followed(central, counted):  # noqa: F811
    with pytest.raises(NothingFollowedError):
        plan(central, counted.codes["Bänk"], "Bänkarna beställs", "2026-06-01")
    decide_for_board(central, (counted.codes["Bänk"],), MINUTES)
    with pytest.raises(NothingFollowedError):
        note_cost(central, counted.codes["Lampa"], 50)
    for what, day in (("", "2026-06-01"), ("Bänk", "i juni"), ("Bänk", "20260601")):
        with pytest.raises(FieldError):
            plan(central, counted.codes["Bänk"], what, day)


def test_a_final_cost_that_differs_says_why(central, bench):
    with pytest.raises(FieldError):
        note_cost(central, bench, 72)
    note_cost(central, bench, 72, "Marken var hård.")
    (followed,) = read_follow_up(central).items
    assert (followed.item.cost, followed.final.cost, followed.over) == (60, 72, 12)
    note_cost(central, bench, 60)
    assert read_follow_up(central).items[0].over == 0


def test_what_was_noted_stays_where_the_board_decides_anew(central, counted, bench):  # noqa: F811
    note_cost(central, bench, 60)
    otherwise = replace(MINUTES, reason="Bänken finns redan.")
    decide_for_board(central, (counted.codes["Lampa"],), otherwise)
    followed = {each.item.code: each.decided for each in read_follow_up(central).items}
    assert followed == {bench: False, counted.codes["Lampa"]: True}


def test_who_took_part_is_kept_as_it_was_known_at_the_count(central, counted):  # noqa: F811
    before = read_learning(central)
    assert before.frozen
    assert (before.participation.votes, before.participation.proposals) == (3, 4)
    with central.database.unit() as session:
        station = counted.stations[0].station.id
        session.add_all(
            SurveyAnswer(station_id=station, id=f"{n:032x}", answers={"age": "13_19"})
            for n in range(40)
        )
    assert read_learning(central).participation == before.participation


def test_small_groups_are_kept_back(central, evaluated):
    station = evaluated.stations[0].station.id
    with central.database.unit() as session:
        session.add_all(
            SurveyAnswer(station_id=station, id=f"{n:032x}", answers={"age": age})
            for n, age in enumerate(("13_19",) * 30 + ("0_12",) * 2)
        )
    known = read_learning(central)
    assert not known.frozen
    assert known.participation.survey["age"]["0_12"] is None
    assert known.participation.languages == {"sv": None}


def test_earlier_processes_stand_beside_this_one(central, counted, tmp_path):  # noqa: F811
    folder = tmp_path / "other"
    folder.mkdir()
    other = set_up(folder)
    other.central.sign_in(Person("Bo Dal"))
    signed = sign_result(central, tmp_path, counted.signing)
    figures = take_earlier(other.central, signed)
    assert (figures.votes, figures.items) == (3, 2)
    take_earlier(other.central, signed)
    assert len(read_learning(other.central).compared) == 2
    other.close()
    take_earlier(central, folder / "central.mbdesk")
    assert {each.votes for each in read_learning(central).compared} == {3, None}
    with pytest.raises(OwnFiguresError):
        take_earlier(central, signed)


def test_a_note_is_written_anew_and_taken_away(central):
    first = add_note(central, NoteKind.LESSON, "Börja tidigare.")
    again = add_note(central, NoteKind.LESSON, "Börja i maj.", first.number)
    assert [each.text for each in read_learning(central).notes] == ["Börja i maj."]
    with pytest.raises(NoSuchEntryError):
        add_note(central, NoteKind.LESSON, "x", first.number)
    add_note(central, NoteKind.LESSON, "", again.number)
    assert read_learning(central).notes == ()
    with pytest.raises(FieldError):
        add_note(central, NoteKind.LESSON, " ")


def test_the_notice_tells_what_was_promised_and_how_far_it_has_come(central, bench, tmp_path):
    plan(central, bench, "Bänkarna beställs", "2026-06-01")
    plan(central, bench, "Marken grävs", "2026-01-01")
    note_cost(central, bench, 72, "Marken var hård.")
    notice = write_notice(central, bench, tmp_path / "anslag.pdf", words("sv"))
    told = text_of(notice)
    for word in ("Bänk", "Bänkarna beställs", "§ 14", "Marken var hård.", "Försenat"):
        assert word in told
    with pytest.raises(NothingFollowedError):
        write_notice(central, "X", tmp_path / "x.pdf", words("sv"))


def test_the_learning_report_holds_figures_costs_and_notes(central, bench, tmp_path):
    add_note(central, NoteKind.LESSON, "Börja tidigare.")
    note_cost(central, bench, 72, "Marken var hård.")
    told = text_of(write_report(central, tmp_path / "rapport.pdf", words("sv")))
    for word in ("Torget", "Marken var hård.", "Börja tidigare.", "rösterna räknades"):
        assert word in told
