"""The page of answers: written, approved, made as files by the contact key, noted as given."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.answers import AnswerState
from mbdesk.domain.people import Person, Role
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.answers.ledger import read_rows
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.decisions.steering import Decided, decide
from mbdesk.services.centre.decisions.to_ballot import take_accepted
from mbdesk.services.common.callbacks import fixed
from mbdesk.ui.central.answers.ledger_model import LANGUAGE, OUTCOME, STATE
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from tests.gui.central.making import DAY, PEOPLE

pytestmark = pytest.mark.gui


@pytest.fixture
def clerk(seat, evaluated_office):
    with open_central(evaluated_office.central, fixed(DAY)) as central:
        central.sign_in(Person("Anna Ek"))
        decide(central, [1, 2, 3], Decided(True, "ryms i ramen", DAY))
        take_accepted(central)
    clerk = seat(evaluated_office)
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.PROCESS_LEADER))
    return clerk


@pytest.fixture
def page(clerk):
    page = clerk.page(CentralPage.ANSWERS)
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    clerk.qtbot.waitUntil(page.panel.isVisible)
    return page


def state(clerk, number: int):
    return read_rows(clerk.window.desk.central, [number])[0].state


def choose(clerk, page, row: int) -> None:
    page.table.selectRow(row)
    of = page.model.numbers[row]
    clerk.qtbot.waitUntil(lambda: page.panel.where.text() == f"Answer to proposal {of}")
    clerk.qtbot.waitUntil(lambda: page.panel.ready)


def note_given(clerk, way: str) -> None:
    asked = clerk.see(ActDialog)
    asked.which.setCurrentIndex(asked.which.findData(way))
    clerk.press(asked.press)


def test_everybody_is_answered_and_then_the_vote_opens(clerk, page, tmp_path):
    desk = clerk.window.desk
    assert page.lead.text().startswith("3 of 4 wait for an answer.")
    assert "1 in a national minority" in page.lead.text()
    assert page.model.index(3, STATE).data() == "No contact left"
    assert page.model.index(3, OUTCOME).data() == "Not feasible"
    assert page.model.index(1, LANGUAGE).data() == "العربية"
    for row in range(3):
        choose(clerk, page, row)
        of = page.model.numbers[row]
        clerk.press(page.primary)
        clerk.qtbot.waitUntil(lambda of=of: state(clerk, of) is AnswerState.APPROVED)
    clerk.qtbot.waitUntil(lambda: page.make.text() == "Write out 3 approved…")
    clerk.press(page.make)
    folder = tmp_path / "svar"
    folder.mkdir()
    clerk.choose(folder)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "The answers are written: 1 letter, 1 e-mail, 1 call.")
    names = sorted(path.suffix for path in folder.iterdir())
    assert names == [".eml", ".pdf", ".pdf"]
    clerk.qtbot.waitUntil(page.give_all.isEnabled)
    page.give_all.trigger()
    note_given(clerk, "letter")
    clerk.qtbot.waitUntil(lambda: page.lead.text().startswith("Nobody waits for an answer."))
    assert [desk.snapshot.answers.given, desk.snapshot.answers.unowed] == [3, 1]
    voting = clerk.page(CentralPage.VOTING)
    clerk.press(voting.primary)
    facts = clerk.facts("Open voting")
    assert ("Answers to proposers", "Everybody who could be reached has been answered.") in (
        facts.card.facts
    )
    assert not facts.two.isVisible()
    clerk.press(facts.primary)
    clerk.told(voting.notice, "Voting is open.")


def test_an_answer_is_edited_kept_and_filled_in_anew_in_another_language(clerk, page):
    choose(clerk, page, 0)
    assert "Brygga vid Råcksta träsk" in page.panel.text.toPlainText()
    page.panel.text.setPlainText("Hej Anna!")
    clerk.press(page.panel.save)
    clerk.qtbot.waitUntil(lambda: state(clerk, 1) is AnswerState.DRAFT)
    choose(clerk, page, 1)
    choose(clerk, page, 0)
    assert page.panel.text.toPlainText() == "Hej Anna!"
    page.panel.language.setCurrentIndex(page.panel.language.findData("en"))
    clerk.press(page.panel.fill)
    clerk.qtbot.waitUntil(lambda: "Thank you for your proposal" in page.panel.text.toPlainText())
    assert state(clerk, 1) is AnswerState.DRAFT
    page.ask_for.trigger()
    note_given(clerk, "se")
    clerk.qtbot.waitUntil(lambda: read_rows(clerk.window.desk.central, [1])[0].language == "se")
    clerk.qtbot.waitUntil(lambda: "right to an answer" in page.panel.help.text())


def test_a_single_contact_is_shown_by_the_key_and_that_is_on_record(clerk, page):
    choose(clerk, page, 0)
    page.look_up.trigger()
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "anna.ek@example.se")
    choose(clerk, page, 3)
    assert not page.look_up.isEnabled()


def test_the_vote_opens_with_answers_owed_for_a_reason_and_two_names_alone(clerk):
    page = clerk.page(CentralPage.VOTING)
    clerk.press(page.primary)
    facts = clerk.facts("Open voting")
    told = dict(facts.card.facts)["Answers to proposers"]
    assert told.startswith("3 answers are owed.")
    assert not facts.primary.isEnabled()
    facts.two.reason.setPlainText("tryckeriet är försenat")
    for field, name in zip(facts.two.names, PEOPLE, strict=True):
        QTest.keyClicks(field, name)
    clerk.press(facts.primary)
    clerk.told(page.notice, "Voting is open.")
    assert clerk.window.desk.snapshot.voting.state is VoteState.OPEN
