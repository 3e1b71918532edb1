"""What the centre's first page tells of the voluntary answers."""

from mbdesk.domain.people import SURVEY
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.station_folder import open_station
from mbdesk.services.station.surveying import answer_survey, note_help
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import DAY, NAMES

ANSWERS = [{"went": "well", "age": "65_79"}] * 12 + [{"went": "so_so"}] * 7 + [{"went": "hard"}]


def rows_of(table):
    return [
        tuple(table.item(row, column).text() for column in range(3))
        for row in range(table.rowCount())
    ]


def answered(seat, office):
    with open_station(office.folder / NAMES[0], fixed(DAY)) as station:
        for answers in ANSWERS:
            answer_survey(station, answers)
        note_help(station, 3)
        path = export(station, office.stick, final=True).path
    with open_central(office.central, fixed(DAY)) as central:
        merge(central, path)
    return seat(office).page(CentralPage.OVERVIEW)


def test_answers_stand_by_question_and_small_numbers_are_kept_back(seat, office):
    survey = answered(seat, office).survey
    assert survey.isVisible()
    rows = rows_of(survey.table)
    assert len(rows) == sum(1 + len(answers) for answers in SURVEY.values()) + 1
    assert rows[-5:] == [
        ("How did it go?", "All answers", "20"),
        ("", "It went well", "12"),
        ("", "It went so-so", "kept back"),
        ("", "It was hard", "kept back"),
        ("Where people answered", "Biblioteket", "20"),
    ]


def test_help_that_was_given_is_told_as_a_number(seat, office):
    assert "3" in answered(seat, office).facts["helped"].text()


def test_the_table_follows_the_language(qtbot, seat, office):
    overview = answered(seat, office)
    set_language("sv")
    qtbot.waitUntil(lambda: rows_of(overview.survey.table)[-4][1] == "Det gick bra")


def test_without_answers_there_is_no_table(clerk):
    assert not clerk.page(CentralPage.OVERVIEW).survey.isVisible()
