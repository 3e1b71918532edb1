"""How far each text is in each language: it follows what is written, wherever that is done."""

from dataclasses import replace

import pytest

from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.people import Person
from mbdesk.domain.records import new_id
from mbdesk.domain.texts import TextState
from mbdesk.errors.centre import (
    ChangedElsewhereError,
    FrameOpenedError,
    LettersWithoutFontError,
    NotAllowedNowError,
    UnknownTextError,
)
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.ballot.pictures import describe_picture, set_picture
from mbdesk.services.centre.setup.earlier import start_from
from mbdesk.services.centre.setup.frame import write_frame
from mbdesk.services.centre.texts.writing import mark_reviewed, read_translations, write_text
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.counting.overview_reading import read_overview
from tests.process.media.making import image
from tests.process.scene import set_up

BENCH = "ballot.bench.titles"


def state(central, text_id=BENCH, language="fi"):
    known = read_translations(central)
    return known.states[text_id, language]


def put_swedish(central, said, code="bench"):
    """Change a title's Swedish text as the page of the ballot does."""
    items = [
        replace(item, titles={**item.titles, "sv": said}) if item.code == code else item
        for item in central.items
    ]
    set_ballot(central, items)


def test_every_text_of_the_process_is_listed_in_the_order_of_its_kinds(central, tmp_path):
    criterion = Criterion(new_id(), CriterionKind.CULTURAL, {"sv": "Alla hörs"})
    bench = CostItem(new_id(), 9000, {"sv": "En bänk"})
    write_frame(central, {f"criteria.{criterion.id}": criterion, f"cost_items.{bench.id}": bench})
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    set_picture(central, "bench", path)
    ids = [text.id for text in read_translations(central).texts]
    assert ids[:3] == ["frame.titles", "frame.goals", "frame.purposes"]
    assert ids[-1] == "picture.items/bench.png"
    assert ids.index(f"criterion.{criterion.id}") < ids.index(f"cost.{bench.id}") < ids.index(BENCH)
    assert {f"ballot.{item.code}.descriptions" for item in central.items} <= set(ids)


def test_a_text_is_missing_then_a_draft_then_read_over_and_changed_once_the_swedish_is(central):
    assert state(central) is TextState.MISSING
    write_text(central, BENCH, "fi", "Penkki")
    assert state(central) is TextState.DRAFT
    mark_reviewed(central, [BENCH], "fi")
    assert state(central) is TextState.REVIEWED
    put_swedish(central, "Bänkar i solen")
    assert state(central) is TextState.CHANGED
    mark_reviewed(central, [BENCH], "fi")
    assert state(central) is TextState.REVIEWED
    mark_reviewed(central, [BENCH], "fi", reviewed=False)
    assert state(central) is TextState.DRAFT
    write_text(central, BENCH, "fi", "")
    assert state(central) is TextState.MISSING


def test_swedish_put_back_as_it_was_makes_the_translation_what_it_was(central):
    swedish = central.items[0].titles["sv"]
    write_text(central, BENCH, "fi", "Penkki")
    mark_reviewed(central, [BENCH], "fi")
    put_swedish(central, "Soffa")
    put_swedish(central, swedish)
    assert state(central) is TextState.REVIEWED


def test_a_proposal_keeps_what_was_read_over_by_another_number_and_off_and_on_again(central):
    write_text(central, BENCH, "fi", "Penkki")
    mark_reviewed(central, [BENCH], "fi")
    items = central.items
    set_ballot(central, [replace(items[0], code="V9"), *items[1:]])
    assert state(central, "ballot.V9.titles") is TextState.REVIEWED
    set_ballot(central, items[1:], 1)
    set_ballot(central, items)
    assert state(central) is TextState.REVIEWED


def test_swedish_and_translation_changed_in_one_act_are_a_draft(central):
    write_text(central, BENCH, "fi", "Penkki")
    items = central.items
    set_ballot(central, [replace(items[0], titles={"sv": "Soffa", "fi": "Sohva"}), *items[1:]])
    assert state(central) is TextState.DRAFT


def test_two_texts_may_have_one_translation(central):
    write_text(central, BENCH, "en", "Bench")
    write_text(central, "ballot.lamp.titles", "en", "Bench")
    assert state(central, language="en") is TextState.DRAFT
    assert state(central, "ballot.lamp.titles", "en") is TextState.DRAFT


@pytest.mark.parametrize("path", ["goals.sv"])
def test_the_frame_s_own_page_is_followed_too(central, path):
    assert state(central, "frame.goals") is TextState.DRAFT
    write_frame(central, {path: "Tryggare morgnar"})
    assert state(central, "frame.goals") is TextState.CHANGED


def test_what_a_picture_shows_is_followed_too(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    set_picture(central, "bench", path)
    describe_picture(central, "bench", {"sv": "En bänk", "fi": "Penkki"})
    describe_picture(central, "bench", {"sv": "En soffa", "fi": "Penkki"})
    assert state(central, "picture.items/bench.png") is TextState.CHANGED
    write_text(central, "picture.items/bench.png", "fi", "Sohva")
    assert state(central, "picture.items/bench.png") is TextState.DRAFT
    with central.database.reading():
        assert read_overview(central).pictures["bench"]["fi"] == "Sohva"


def test_criteria_and_costs_are_written_by_their_ids(central):
    criterion = Criterion(new_id(), CriterionKind.CULTURAL, {"sv": "Alla hörs"})
    bench = CostItem(new_id(), 9000, {"sv": "En bänk"})
    write_frame(central, {f"criteria.{criterion.id}": criterion, f"cost_items.{bench.id}": bench})
    write_text(central, f"criterion.{criterion.id}", "fi", "Kaikkia kuullaan")
    write_text(central, f"cost.{bench.id}", "en", "A bench")
    assert criterion.id in {each.id for each in central.criteria}
    assert dict(central.criteria[-1].texts) == {"sv": "Alla hörs", "fi": "Kaikkia kuullaan"}
    assert dict(central.cost_items[-1].texts) == {"sv": "En bänk", "en": "A bench"}
    assert central.cost_items[-1].unit_cost == 9000


def test_the_log_says_who_wrote_and_who_read_over(central, logged):
    central.sign_in(Person("Anna Ek"))
    write_text(central, BENCH, "fi", "Penkki")
    assert logged() == [("text_written", {"text": BENCH, "language": "fi", "by": "Anna Ek"})]
    mark_reviewed(central, [BENCH, "frame.goals", "frame.purposes", "gone"], "fi")
    told = {"texts": f"frame.goals, {BENCH}", "language": "fi", "by": "Anna Ek"}
    assert logged() == [("texts_reviewed", told)]
    mark_reviewed(central, ["gone"], "fi")
    assert logged() == [("texts_reviewed", told)]


@pytest.mark.parametrize(
    ("text_id", "language", "said", "told"),
    [
        (BENCH, "fi", "x" * 20_001, ("text", "suomi")),
        (BENCH, "fi", "kaksi\nriviä", ("one_line", "suomi")),
        (BENCH, "sv", "", ("something", "svenska")),
        ("frame.purposes", "fi", "Tarkoitus", ("something", "svenska")),
    ],
)
def test_what_cannot_stand_there_is_refused_by_the_name_of_the_language(
    central, text_id, language, said, told
):
    before = read_translations(central).texts
    with pytest.raises(FieldError) as caught:
        write_text(central, text_id, language, said)
    assert (caught.value.parameters["wanted"], caught.value.parameters["field"]) == told
    assert read_translations(central).texts == before


def test_letters_without_a_font_and_texts_that_are_gone_are_refused(central):
    with pytest.raises(LettersWithoutFontError):
        write_text(central, BENCH, "fi", "\U00013080")
    with pytest.raises(UnknownTextError):
        write_text(central, "ballot.gone.titles", "fi", "Poissa")


def test_what_residents_were_shown_takes_a_reason_and_an_open_vote_fixes_all(central, monkeypatch):
    from mbdesk.services.centre.setup import frame

    with monkeypatch.context() as shown:
        shown.setattr(frame, "_is_opened", lambda *_: True)
        with pytest.raises(FrameOpenedError):
            write_text(central, "frame.goals", "fi", "Toinen")
        write_text(central, "frame.goals", "fi", "Toinen", "Fel i översättningen")
        write_text(central, BENCH, "fi", "Penkki")
    open_voting(central)
    for text_id in ("frame.goals", BENCH):
        with pytest.raises(NotAllowedNowError):
            write_text(central, text_id, "fi", "Kolmas", "Fel")
    mark_reviewed(central, [BENCH], "fi")
    assert state(central) is TextState.REVIEWED


def test_what_is_missing_counts_the_languages_of_the_process_alone(central):
    write_frame(central, {"languages": ("sv",)})
    assert read_overview(central).texts.lacking == 0
    write_frame(central, {"languages": ("sv", "fi")})
    known = read_translations(central)
    there = [text for text in known.texts if text.swedish]
    assert known.lacking == len(there) - 1  # the goal is translated
    counts = known.counts("fi")
    assert counts[TextState.MISSING] == known.lacking
    assert counts[TextState.DRAFT] == 1


def test_a_process_that_starts_from_an_earlier_one_keeps_what_was_read_over(central, tmp_path):
    mark_reviewed(central, ["frame.goals"], "fi")
    (tmp_path / "new").mkdir()
    new = set_up(tmp_path / "new")
    try:
        start_from(new.central, central.path)
        assert state(new.central, "frame.goals") is TextState.REVIEWED
    finally:
        new.close()


def test_a_desk_that_was_shown_another_text_is_told_and_writes_over_nothing(central):
    write_text(central, BENCH, "fi", "Penkki")
    with pytest.raises(ChangedElsewhereError):
        write_text(central, BENCH, "fi", "Sohva", shown="")
    write_text(central, BENCH, "fi", "Tuoli", shown="Penkki")
    known = read_translations(central).find(BENCH)
    assert known is not None
    assert known.texts["fi"] == "Tuoli"
