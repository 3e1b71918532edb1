"""The board decides beside the tally; where they differ, it says why, and answers follow it."""

from functools import partial

import pytest
from pypdf import PdfReader

from mbdesk.domain.answers import Outcome
from mbdesk.domain.ballot import Choice
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.answers.ledger import read_rows
from mbdesk.services.centre.ballot.items import set_most_choices
from mbdesk.services.centre.decisions.steering import Decided, decide
from mbdesk.services.centre.decisions.to_ballot import take_accepted
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting.answer_drafts import draft_answer
from mbdesk.services.counting.board_decisions import Minutes, board_decisions, decide_for_board
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.count_papers import write_count_protocol, write_winner_page
from mbdesk.services.counting.list_paper import write_list
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.words.translations import words
from tests.process.decisions.conftest import LATE, MEETING, logged
from tests.process.scene import VOTING_DAY, wait_for_nobody

MINUTES = Minutes(VOTING_DAY, "§ 14", "HV 2026/214")


@pytest.fixture
def counted(evaluated, numbers):
    """Count a vote in which the bench has two votes and the lamp one; the funds pay for one."""
    central = evaluated.central
    decide(central, [numbers["Bänk"], numbers["Lampa"]], Decided(True, "ryms", MEETING))
    take_accepted(central)
    set_most_choices(central, 1)
    open_voting(central, although=LATE)
    station = evaluated.enrolled("Ny")
    codes = {each.titles["sv"]: each.code for each in central.items}
    for title in ("Bänk", "Bänk", "Lampa"):
        cast(station, Choice((codes[title],)))
    merge(central, export(station, evaluated.folder, final=True).path)
    close_voting(central)
    wait_for_nobody(central)
    tally(central, evaluated.counting)
    evaluated.codes = codes
    return evaluated


def outcomes(central, numbers):
    found = {each.number: each.outcome for each in read_rows(central, list(numbers.values()))}
    return {title: found.get(number) for title, number in numbers.items()}


def test_nothing_is_decided_for_the_board_before_the_count(central, numbers):
    with pytest.raises(NotAllowedNowError) as refused:
        decide_for_board(central, ("1",), MINUTES)
    assert refused.value.parameters["instead"] == "open"
    assert board_decisions_of(central) == ()


def board_decisions_of(central):
    with central.database.reading() as session:
        return board_decisions(session)


def test_a_decision_that_follows_the_vote_makes_a_winner_and_losers(counted, numbers):
    central, codes = counted.central, counted.codes
    assert outcomes(central, numbers)["Bänk"] is Outcome.TO_VOTE
    decide_for_board(central, (codes["Bänk"],), MINUTES)
    assert outcomes(central, numbers) == {
        "Bänk": Outcome.WON,
        "Lampa": Outcome.LOST,
        "Äppelträd": Outcome.NOT_FEASIBLE,
        "Gunga": None,
    }
    lost = draft_answer(central, numbers["Lampa"], "en").text
    assert "It got 1 vote." in lost
    assert "The winner with the fewest votes got 2 votes." in lost
    assert "otherwise" not in lost
    (held,) = board_decisions_of(central)
    assert (held.paragraph, held.reference, held.count, held.who) == (
        *("14", "HV 2026/214", 1, "Anna Ek"),
    )


def test_a_decision_that_differs_from_the_vote_says_why_and_a_later_one_takes_its_place(
    counted, numbers
):
    central, codes = counted.central, counted.codes
    with pytest.raises(FieldError) as refused:
        decide_for_board(central, (codes["Lampa"],), MINUTES)
    assert refused.value.parameters["field"] == "reason"
    why = Minutes(VOTING_DAY, "14", reason="ljuset är till för barnens skolväg")
    decide_for_board(central, (codes["Lampa"],), why)
    assert outcomes(central, numbers)["Lampa"] is Outcome.WON
    assert "ljuset är till för barnens skolväg" in draft_answer(central, numbers["Bänk"], "en").text
    decide_for_board(central, (codes["Bänk"],), Minutes(VOTING_DAY, "20"))
    assert outcomes(central, numbers)["Bänk"] is Outcome.WON
    assert [each.paragraph for each in board_decisions_of(central)] == ["14", "20"]
    assert logged(central)[-1] == (
        "board_decided",
        {"items": codes["Bänk"], "paragraph": "20", "by": "Anna Ek"},
    )
    for bad, field in ((("X9",), "winners"), ((), "reason")):
        with pytest.raises(FieldError) as refused:
            decide_for_board(central, bad, MINUTES)
        assert refused.value.parameters["field"] == field


def test_protocol_winner_page_and_list_say_that_the_board_differs_and_why(counted, tmp_path):
    central, codes = counted.central, counted.codes
    why = Minutes(VOTING_DAY, "14", "HV 1", "ljuset är till för barnens skolväg")
    decide_for_board(central, (codes["Lampa"],), why)
    told = partial(words, context="reports")
    papers = (
        write_count_protocol(central, tmp_path / "protokoll.pdf", told("sv"), "sv"),
        write_winner_page(central, tmp_path / "vinnare.pdf", told("sv"), "sv"),
        write_list(central, tmp_path / "lista.pdf", told("sv"), "sv"),
    )
    for path in papers:
        read = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
        assert "Nämnden har beslutat annat än röstningen" in read
        assert "ljuset är till för barnens skolväg" in read
