"""The texts out to a translator and back: a look first, then one act, in either form."""

import pytest

from mbdesk.domain.texts import TextState
from mbdesk.errors.centre import FrameOpenedError, UnknownTextError
from mbdesk.errors.files import InvalidInputError
from mbdesk.services.centre.setup import frame
from mbdesk.services.centre.texts.text_files import (
    preview_text_file,
    take_text_file,
    write_text_file,
)
from mbdesk.services.centre.texts.writing import (
    drop_draft,
    mark_reviewed,
    read_translations,
    take_draft,
    write_text,
)
from mbdesk.words.exchange.comparison import Outcome
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.languages import LANGUAGES

BENCH, GOAL = "ballot.bench.titles", "frame.goals"


@pytest.fixture
def back(central, tmp_path):
    """Return what sends a language out, fills in texts and states by id, and reads it again."""

    def fill(texts, language="fi", states=None, *, ending="xlsx"):
        out = write_text_file(central, tmp_path / f"ut.{ending}", language)
        table = read_table(out)
        out.unlink()
        column = table[0].index(f"Översättning ({language})")
        for row in table[1:]:
            row.extend([""] * (len(table[0]) - len(row)))
            row[column] = texts.get(row[0], row[column])
            row[-2] = (states or {}).get(row[0], row[-2])
        return preview_text_file(central, write_xlsx(tmp_path / f"in-{len(texts)}.xlsx", table))

    return fill


def text(central, text_id, language="fi"):
    found = read_translations(central).find(text_id)
    return found.texts.get(language, "")


def state(central, text_id, language="fi"):
    return read_translations(central).states[text_id, language]


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "sv"])
@pytest.mark.parametrize("ending", ["xlsx", "xlf"])
def test_what_is_sent_out_comes_back_as_nothing_new(central, tmp_path, language, ending):
    path = write_text_file(central, tmp_path / f"a.{ending}", language)
    seen = preview_text_file(central, path)
    assert seen.returned.language == language
    assert {row.outcome for row in seen.rows} <= {Outcome.SAME, Outcome.EMPTY}
    assert seen.taken == ()


def test_a_sheet_has_swedish_easy_read_state_and_where_it_stands(central, tmp_path):
    write_text(central, GOAL, "sv_easy", "Det ska kännas tryggt.")
    table = read_table(write_text_file(central, tmp_path / "a.xlsx", "fi"))
    assert table[0] == [
        *("Id", "Original (sv)", "Till hjälp (sv_easy)", "Översättning (fi)", "Läge", "Anteckning"),
    ]
    (goal,) = (row for row in table if row[0] == GOAL)
    assert goal[1:5] == [
        "Tryggare kvällar",
        "Det ska kännas tryggt.",
        "Turvallisemmat illat",
        "utkast",
    ]
    assert goal[5]


def test_nothing_changes_before_it_was_looked_at_and_then_all_that_is_right(central, back, logged):
    seen = back({BENCH: "Penkki", GOAL: "Turvallisempi ilta", "ballot.lamp.titles": "\U00013080"})
    assert (seen.count(Outcome.NEW), seen.count(Outcome.CHANGED), seen.count(Outcome.WRONG)) == (
        *(1, 1, 1),
    )
    assert text(central, BENCH) == ""
    taken = take_text_file(central, seen)
    assert len(taken.taken) == 2
    assert (text(central, BENCH), text(central, GOAL)) == ("Penkki", "Turvallisempi ilta")
    assert text(central, "ballot.lamp.titles") == ""
    assert state(central, BENCH) is TextState.DRAFT
    assert logged() == [("texts_taken", {"language": "fi", "number": 2})]


def test_a_reader_says_in_the_file_what_was_read_over(central, back):
    seen = back({BENCH: "Penkki"}, states={BENCH: "granskad", GOAL: "granskad"})
    take_text_file(central, seen)
    assert state(central, BENCH) is TextState.REVIEWED
    assert state(central, GOAL) is TextState.REVIEWED
    seen = back({BENCH: "Tuoli"})  # where "granskad" still stands from when it was sent out
    take_text_file(central, seen)
    assert state(central, BENCH) is TextState.DRAFT


def test_a_translation_of_what_has_changed_meanwhile_waits_beside(central, back, tmp_path):
    write_text(central, GOAL, "sv", "Tryggare morgnar")
    mark_reviewed(central, [GOAL], "fi")
    path = write_text_file(central, tmp_path / "a.xlsx", "fi")
    write_text(central, GOAL, "sv", "Lugnare nätter")
    table = read_table(path)
    for row in table:
        row[3] = "Turvallisemmat aamut" if row[0] == GOAL else row[3]
    seen = preview_text_file(central, write_xlsx(tmp_path / "b.xlsx", table))
    assert [row.outcome for row in seen.rows if row.id == GOAL] == [Outcome.BESIDE]
    take_text_file(central, seen)
    assert text(central, GOAL) == "Turvallisemmat illat"
    waiting = read_translations(central).drafts[GOAL, "fi"]
    assert (waiting.source, waiting.text) == ("Tryggare morgnar", "Turvallisemmat aamut")
    take_draft(central, GOAL, "fi")
    assert text(central, GOAL) == "Turvallisemmat aamut"
    assert read_translations(central).drafts == {}
    take_text_file(central, seen)  # the same file once more
    assert read_translations(central).drafts == {}
    write_text(central, GOAL, "fi", "Rauhaa")
    take_text_file(central, seen)
    drop_draft(central, GOAL, "fi")
    assert text(central, GOAL) == "Rauhaa"
    with pytest.raises(UnknownTextError):
        drop_draft(central, GOAL, "fi")


def test_what_another_desk_did_after_the_look_is_not_written_over(central, back):
    seen = back({GOAL: "Turvallisempi ilta"})
    write_text(central, GOAL, "sv", "Lugnare nätter")
    taken = take_text_file(central, seen)
    assert [row.outcome for row in taken.taken] == [Outcome.BESIDE]
    assert text(central, GOAL) == "Turvallisemmat illat"


def test_an_opened_frame_takes_a_reason_and_nothing_is_taken_in_without(central, back, monkeypatch):
    seen = back({GOAL: "Turvallisempi ilta", BENCH: "Penkki"})
    assert seen.of_frame
    assert not back({BENCH: "Penkki"}).of_frame
    monkeypatch.setattr(frame, "_is_opened", lambda *_: True)
    with pytest.raises(FrameOpenedError):
        take_text_file(central, seen)
    assert text(central, BENCH) == ""
    take_text_file(central, seen, "Översättningen var fel")
    assert text(central, GOAL) == "Turvallisempi ilta"


def test_a_file_into_swedish_or_without_rows_is_refused(central, tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [["Id", "Original (sv)", "Översättning (sv)"], ["a"]])
    with pytest.raises(InvalidInputError):
        preview_text_file(central, path)
    path = write_xlsx(tmp_path / "b.xlsx", [["Id", "Original (sv)", "Översättning (fi)"]])
    with pytest.raises(InvalidInputError) as caught:
        preview_text_file(central, path)
    assert caught.value.parameters["reason"] == "no_rows"
