"""The ballot from a spreadsheet: previewed with each row's faults, then taken; and back."""

import json

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.errors.files import InvalidInputError
from mbdesk.services.centre.ballot.tables import (
    RowState,
    preview_ballot,
    take_ballot,
    write_ballot_table,
)
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence

HEAD = ["Nummer", "Titel", "Kostnad", "Titel (en)", "Plats", "Anteckning"]


@pytest.fixture
def table(tmp_path):
    def write(*rows, head=HEAD):
        return write_xlsx(tmp_path / "valsedel.xlsx", [head, *rows])

    return write


def test_a_workbook_is_shown_before_it_is_taken(central, table):
    path = table(
        ["tree", "Träd", 30, "Tree", "Parken", "fint"],
        ["pond", "Damm", "100,00 kr", "", "", ""],
    )
    before = central.items
    seen = preview_ballot(central, path)
    assert [(row.number, row.item.code, row.state) for row in seen.rows] == [
        (2, "tree", RowState.CHANGED),
        (3, "pond", RowState.NEW),
    ]
    assert seen.faulty == 0
    assert seen.unknown == ("Anteckning",)
    assert [item.code for item in seen.leaving] == ["bench", "lamp"]
    assert central.items == before
    take_ballot(central, seen)
    assert [item.code for item in central.items] == ["tree", "pond"]
    assert central.items[1].cost == 100
    assert central.items[0].titles == {"sv": "Träd", "en": "Tree"}
    assert central.frame.rules.max_choices <= 2


def test_each_row_names_its_own_faults(central, table):
    path = table(
        ["tree", "Träd", 30],
        ["TREE", "", "dyrt"],
        ["a b", "Damm", 10],
        ["pond", "Damm \U00013080", 10**9],
    )
    seen = preview_ballot(central, path)
    told = [
        [(fault.code, fault.parameters.get("field")) for fault in row.faults] for row in seen.rows
    ]
    assert told == [
        [],
        [("field_refused", "cost"), ("field_refused", "titles"), ("field_refused", "code")],
        [("field_refused", "code")],
        [("field_refused", "cost"), ("letters_without_font", None)],
    ]
    assert seen.faulty == 3
    for row in seen.rows:
        for fault in row.faults:
            assert "{" not in str(sentence(fault, reader_of("en")))


def test_texts_of_languages_that_the_file_has_no_column_for_stay(central, table):
    texts = {"sv": "Bänk", "fi": "Penkki", "en": "Bench"}
    set_ballot(central, [BallotItem("bench", 0, 60, texts, texts)], 1)
    take_ballot(central, preview_ballot(central, table(["bench", "Bänkar", 60])))
    assert central.items[0].titles == {"sv": "Bänkar", "fi": "Penkki"}  # (en) stands there, empty
    assert central.items[0].descriptions == texts


def test_what_is_written_is_read_back_as_the_same_ballot(central, tmp_path):
    path = write_ballot_table(central, tmp_path / "valsedel.xlsx")
    assert read_table(path)[0][:5] == ["Nummer", "Kostnad", "Plats", "Titel", "Beskrivning"]
    seen = preview_ballot(central, path)
    assert {row.state for row in seen.rows} == {RowState.SAME}
    assert seen.leaving == ()
    english = preview_ballot(central, write_ballot_table(central, tmp_path / "a.xlsx", "en"))
    assert english.items == seen.items


def test_csv_and_json_are_shown_too(central, tmp_path):
    csv = tmp_path / "a.csv"
    csv.write_text("Nr;Rubrik;Kostnad kr\n1;Lekplats;45\xa0kr\n", "cp1252")
    assert preview_ballot(central, csv).items == (BallotItem("1", 0, 45, {"sv": "Lekplats"}),)
    file = tmp_path / "a.json"
    file.write_text(json.dumps([{"code": "1", "cost": 45, "titles": {"sv": "Lekplats"}}]))
    assert preview_ballot(central, file).items == preview_ballot(central, csv).items


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (["Titel", "Kostnad"], "no_column_code"),
        (["Nummer", "Titel"], "no_column_cost"),
        (["Nummer", "Kostnad", "Titel (en)"], "no_column_titles"),
        (["Nummer", "Kostnad", "Titel", "Nr"], "column_twice"),
        (["Nummer", "Kostnad", "Titel"], "no_rows"),
    ],
)
def test_a_table_that_is_no_ballot_is_refused_with_what_it_lacks(central, table, head, reason):
    with pytest.raises(InvalidInputError) as caught:
        preview_ballot(central, table(head=head))
    assert caught.value.parameters["reason"] == reason
    assert "{" not in str(sentence(caught.value, reader_of("en")))


def test_an_empty_file_is_refused(central, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("")
    with pytest.raises(InvalidInputError):
        preview_ballot(central, path)
