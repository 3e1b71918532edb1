from dataclasses import replace

import pytest
from pypdf import PdfReader

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.result import Outcome, Tie
from mbdesk.reports.board_decided import BoardPart
from mbdesk.reports.summary import WinnerPage, summary_document, write_summary
from mbdesk.words import untranslated
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.translations import words
from tests.unit.reports import cases
from tests.unit.reports.reading import page_texts, spoken_texts, text_of


@pytest.fixture
def path(tmp_path):
    return tmp_path / "winners.pdf"


def test_the_winner_page_is_one_page_with_every_winner_and_figure(path):
    result = cases.swedish()
    write_summary(WinnerPage(result, cases.PROCESS_CODE), path, untranslated)
    (text,) = page_texts(path)
    for place, title in enumerate(cases.TITLES):
        assert (title in text) == (f"V{place + 1}" in result.outcome.winners)
    for said in (
        "The residents have chosen",
        "Votes: 214 · Cost: 180 000 kronor",
        "Ballots counted: 425. Places: 2.",
        "Funds: 400 000 kronor. Left: 20 000 kronor.",
        "The board makes the formal decision.",
    ):
        assert said in text


@pytest.mark.parametrize("number", [1, 12, 30])
def test_more_winners_are_written_smaller_on_the_same_page(path, number):
    result = cases.large(60)
    result = replace(result, outcome=Outcome(tuple(f"V{n + 1}" for n in range(number)), 1_000))
    write_summary(WinnerPage(result, cases.PROCESS_CODE), path, untranslated)
    (text,) = page_texts(path)
    assert all(f"nummer{n}" in text for n in range(number))


def test_far_too_many_winners_for_a_page_go_on_on_the_next(path):
    result = cases.large(197)
    result = replace(result, outcome=Outcome(tuple(result.votes), 1_000))
    write_summary(WinnerPage(result, cases.PROCESS_CODE), path, untranslated)
    pages = page_texts(path)
    assert len(pages) > 1
    assert {f"nummer{n}" for n in range(197)} <= set(" ".join(pages).split())


def test_titles_that_go_right_to_left_are_there_in_reading_order(path):
    write_summary(WinnerPage(cases.arabic(), cases.PROCESS_CODE), path, untranslated, "ar")
    said = " ".join(spoken_texts(path))
    assert cases.FRAME.titles["ar"] in said
    assert "مقاعد أكثر مع مساند للذراعين" in said
    assert PdfReader(path).trailer["/Root"]["/Lang"] == "ar"


def test_a_rehearsal_is_marked(path):
    write_summary(WinnerPage(cases.rehearsal(), cases.PROCESS_CODE), path, untranslated)
    assert "TEST" in text_of(path)


def test_a_tie_that_waits_is_told(path):
    tie = Tie(("V7", "V8"), 77, TieRule.BOARD)
    result = replace(cases.swedish(), outcome=Outcome((), 0, (tie,)))
    write_summary(WinnerPage(result, cases.PROCESS_CODE), path, untranslated)
    assert "No proposal is chosen." in text_of(path)
    assert "The board decides between them." in text_of(path)


def test_the_same_result_gives_the_same_bytes(path):
    write_summary(WinnerPage(cases.swedish(), cases.PROCESS_CODE), path, untranslated)
    first = path.read_bytes()
    write_summary(WinnerPage(cases.swedish(), cases.PROCESS_CODE), path, untranslated)
    assert path.read_bytes() == first


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_residents_read_the_page_in_their_language_but_for_what_people_wrote(language):
    tie = Tie(("V4", "V7"), 77, TieRule.BOARD)
    made = cases.rehearsal()
    result = replace(made, outcome=replace(made.outcome, ties=(tie,)))
    document = summary_document(WinnerPage(result, cases.PROCESS_CODE), words(language), language)
    english = summary_document(WinnerPage(result, cases.PROCESS_CODE), words("en"), "en")
    own = {"Hässelby-Vällingby", *cases.TITLES, *result.frame.titles.values()}
    said = {part.text for part in document.parts()}
    assert not (said - own) & {part.text for part in english.parts()}
    running = (document.mark, document.banner, document.page, document.process)
    assert not any(words(language)(text) == words("en")(text) for text in running)


def test_what_the_board_has_decided_stands_on_it_in_place_of_that_it_will():
    result = cases.swedish()
    decided = BoardDecision(
        *(1, "2026-12-18", "A. Berg", "2026-12-17", "14", "", (result.items[1].code,), 1),
        reason="Skolvägen går före.",
    )
    board = BoardPart(decided, result.items, result.outcome.winners, 1)
    for told in (None, board):
        page = WinnerPage(result, cases.PROCESS_CODE, board=told)
        said = " ".join(part.text for part in summary_document(page, words("en"), "en").parts())
        assert ("The board makes the formal decision." in said) is (told is None)
        assert ("The board’s reason: Skolvägen går före." in said) is (told is not None)
